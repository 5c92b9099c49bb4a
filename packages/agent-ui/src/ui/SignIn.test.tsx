import { fakeServer } from '@deskbell/sdk/testing'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

async function signIn(server = fakeServer(), password = server.agents[0]!.password) {
  const screen = await openInbox({ server, agent: null })
  await screen.user.type(screen.getByLabelText('Email'), server.agents[0]!.email)
  await screen.user.type(screen.getByLabelText('Password'), password)
  await screen.user.click(screen.getByRole('button', { name: 'Sign in' }))
  return screen
}

test('the right password opens the inbox', async () => {
  const screen = await signIn()
  expect(await screen.findByRole('heading', { name: 'All open' })).toBeTruthy()
})

test('a wrong password is said in words, and the field is ready for another try', async () => {
  const screen = await signIn(fakeServer(), 'wrong')
  expect((await screen.findByRole('alert')).textContent).toBe('Email or password is wrong.')
  expect(document.activeElement).toBe(screen.getByLabelText('Password'))
})

test('too many tries say how many seconds to wait', async () => {
  const server = fakeServer()
  server.failNext('auth.login', { status: 429, code: 'rate_limited', retryAfter: 42 })
  const screen = await signIn(server)
  expect((await screen.findByRole('alert')).textContent).toBe('Too many tries. Try again in 42 s.')
})

test('a server that is away is said in words', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, agent: null })
  server.down()
  await screen.user.type(screen.getByLabelText('Email'), 'ada@shop.example')
  await screen.user.type(screen.getByLabelText('Password'), 'secret{Enter}')
  await screen.findByText(/The server cannot be reached/, undefined, { timeout: 20_000 })
}, 10_000)

test('an empty field is asked for, and nothing is sent', async () => {
  const screen = await openInbox({ agent: null })
  await screen.user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(screen.getByRole('alert').textContent).toBe('Enter your email.')
  expect(document.activeElement).toBe(screen.getByLabelText('Email'))
  const asked = screen.server.requests.map((one) => one.operationId)
  expect(asked).not.toContain('auth.login')
})

test('the password can be shown', async () => {
  const screen = await openInbox({ agent: null })
  await screen.user.click(screen.getByRole('button', { name: 'Show the password' }))
  expect(screen.getByLabelText('Password').getAttribute('type')).toBe('text')
})

test('a session that ends by itself leads back to the sign-in and says so', async () => {
  const screen = await openInbox({})
  await screen.findByRole('heading', { name: 'All open' })
  screen.server.endSessions()
  screen.server.expireTokens()
  await screen.inbox.client.me.get().catch(() => undefined)
  expect(await screen.findByText(/Your session has ended/)).toBeTruthy()
})
