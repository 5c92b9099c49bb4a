import { fakeServer } from '@deskbell/sdk/testing'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

async function invited() {
  const server = fakeServer()
  const { inbox, unmount } = await openInbox({ server })
  const { email } = server.agents[1]!
  const { id } = await inbox.client.invitations.create({ email, role: 'agent' })
  await inbox.signOut()
  unmount()
  return { server, email, link: `/inbox/accept#link-${id}` }
}

test('who was invited chooses a name and a password, and is in', async () => {
  const { server, email, link } = await invited()
  const screen = await openInbox({ server, agent: null, path: link })
  expect(await screen.findByText(email)).toBeTruthy()
  await screen.user.type(screen.getByLabelText('Your name'), 'Grace')
  await screen.user.type(screen.getByLabelText('Password'), 'password1234')
  await screen.user.click(screen.getByRole('button', { name: 'Join' }))
  expect(await screen.findByText(/too easy to guess. This is a commonly/)).toBeTruthy()
  await screen.user.clear(screen.getByLabelText('Password'))
  await screen.user.type(screen.getByLabelText('Password'), server.agents[1]!.password)
  await screen.user.click(screen.getByRole('button', { name: 'Join' }))
  expect(await screen.findByRole('heading', { name: 'Waiting' })).toBeTruthy()
  expect(location.hash).toBe('')
})

test('an invitation that is over says so', async () => {
  const screen = await openInbox({ agent: null, path: '/inbox/accept#link-nothing' })
  expect(await screen.findByText(/was used already, or is too old/)).toBeTruthy()
})

test('a forgotten password is asked for, with the same words for any address', async () => {
  const screen = await openInbox({ agent: null })
  await screen.user.click(screen.getByRole('link', { name: 'Forgot your password?' }))
  await screen.user.type(await screen.findByLabelText('Email'), 'nobody@shop.example')
  await screen.user.click(screen.getByRole('button', { name: 'Send the mail' }))
  expect(await screen.findByText(/If nobody@shop.example is the address/)).toBeTruthy()
})

test('asking again too soon says how many seconds to wait', async () => {
  const server = fakeServer()
  server.failNext('auth.requestPasswordReset', {
    ...{ status: 429, code: 'rate_limited' },
    retryAfter: 42,
  })
  const screen = await openInbox({ server, agent: null, path: '/inbox/forgot' })
  await screen.user.type(await screen.findByLabelText('Email'), 'ada@shop.example')
  await screen.user.click(screen.getByRole('button', { name: 'Send the mail' }))
  expect(await screen.findByText('Too many tries. Try again in 42 s.')).toBeTruthy()
})

test('a new password is chosen with the link, once', async () => {
  const screen = await openInbox({ agent: null, path: '/inbox/reset#reset' })
  await screen.user.type(await screen.findByLabelText('New password'), 'a much better one')
  await screen.user.click(screen.getByRole('button', { name: 'Change the password' }))
  expect(await screen.findByRole('heading', { name: 'Your password is changed' })).toBeTruthy()
  screen.unmount()
  const late = await openInbox({ agent: null, path: '/inbox/reset#gone' })
  await late.user.type(await late.findByLabelText('New password'), 'a much better one')
  await late.user.click(late.getByRole('button', { name: 'Change the password' }))
  expect(await late.findByText(/was used already, or is too old/)).toBeTruthy()
})

test('signing in asks for a code when one is needed', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, agent: null })
  await screen.user.type(screen.getByLabelText('Email'), server.agents[0]!.email)
  await screen.user.type(screen.getByLabelText('Password'), server.agents[0]!.password)
  server.failNext('auth.login', { status: 401, code: 'second_factor_required' })
  await screen.user.click(screen.getByRole('button', { name: 'Sign in' }))
  const code = await screen.findByLabelText('Code')
  server.failNext('auth.login', { status: 401, code: 'invalid_second_factor' })
  await screen.user.type(code, '000000{Enter}')
  expect(await screen.findByText('The code is wrong, or was used already.')).toBeTruthy()
  await screen.user.clear(code)
  await screen.user.type(code, '123456{Enter}')
  expect(await screen.findByRole('heading', { name: 'All open' })).toBeTruthy()
  const sent = server.requests.filter((one) => one.operationId === 'auth.login').at(-1)
  expect(sent?.input).toMatchObject({ code: '123456' })
})
