import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

const input = { name: 'Directory', issuer: 'https://idp.example', clientId: 'x', clientSecret: 'x' }

async function withProvider() {
  const server = fakeServer()
  const owner = createClient({
    baseUrl: server.url,
    fetch: server.fetch,
    WebSocket: server.WebSocket,
  })
  await owner.signIn(server.agents[0]!)
  const provider = await owner.signInProviders.create({ ...input, domains: [], joinRole: null })
  owner.close()
  return { server, provider }
}

let left: string[] = []
beforeEach(() => {
  left = []
  vi.spyOn(location, 'assign').mockImplementation((url) => void left.push(String(url)))
})
afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

test('the sign-in page offers the providers, leaves for one, and comes back into the inbox', async () => {
  const { server } = await withProvider()
  const screen = await openInbox({ server, agent: null })
  await screen.user.click(await screen.findByRole('button', { name: 'Continue with Directory' }))
  await waitFor(() => expect(left).toEqual([`${server.url}/provider`]))
  screen.unmount()
  const back = await openInbox({ server, agent: null, path: '/inbox/signed-in?code=x&state=y' })
  expect(await back.findByRole('heading', { name: 'Waiting' })).toBeTruthy()
  expect(location.href).not.toContain('code=')
  expect(sessionStorage.length).toBe(0)
})

test('what is missing is asked for, and completes the sign-in', async () => {
  const { server } = await withProvider()
  sessionStorage.setItem('deskbell.provider-sign-in', 'flow')
  const screen = await openInbox({ server, agent: null, path: '/inbox/signed-in?needs=password' })
  expect(await screen.findByText(/ada@shop.example has an account already/)).toBeTruthy()
  server.failNext('auth.completeProviderSignIn', { status: 401, code: 'invalid_credentials' })
  await screen.user.type(await screen.findByLabelText('Password'), 'secret{Enter}')
  expect(await screen.findByText('Email or password is wrong.')).toBeTruthy()
  await screen.user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(await screen.findByRole('heading', { name: 'Waiting' })).toBeTruthy()
})

test('an answer that was not begun in this tab is used for nothing', async () => {
  const { server } = await withProvider()
  const screen = await openInbox({ server, agent: null, path: '/inbox/signed-in?code=x&state=y' })
  expect(await screen.findByText('This way was not begun in this tab.')).toBeTruthy()
  expect(server.requests.map((one) => one.operationId)).not.toContain('auth.finishProviderSignIn')
})

test('a refusal is said in words', async () => {
  const { server } = await withProvider()
  sessionStorage.setItem('deskbell.provider-sign-in', 'flow')
  server.failNext('auth.finishProviderSignIn', { status: 401, code: 'sign_in_refused' })
  const screen = await openInbox({ server, agent: null, path: '/inbox/signed-in?code=x' })
  expect(await screen.findByText(/There is no account for you here/)).toBeTruthy()
})

test('an owner switches a provider off and on again', async () => {
  const { server } = await withProvider()
  const screen = await openInbox({ server, path: '/inbox/settings/sign-in' })
  await screen.user.click(await screen.findByRole('button', { name: /^Switch .+ off$/ }))
  expect(await screen.findByText('Switched off')).toBeTruthy()
  await screen.user.click(await screen.findByRole('button', { name: /^Switch .+ on$/ }))
  expect(await screen.findByRole('button', { name: /^Switch .+ off$/ })).toBeTruthy()
})

test('an owner adds a provider, checks and removes it', async () => {
  const screen = await openInbox({ path: '/inbox/settings/sign-in' })
  const form = within(await screen.findByRole('form', { name: 'New provider' }))
  for (const [label, value] of [
    ['Name', 'Google'],
    ['Issuer', 'https://accounts.google.com'],
    ['Client ID', 'x'],
    ['Client secret', 'y'],
    ['Only with addresses of', 'shop.example, Shop.Example.org'],
  ] as const)
    await screen.user.type(form.getByLabelText(label), value)
  await screen.user.selectOptions(form.getByLabelText('Who signs in for the first time'), 'agent')
  await screen.user.click(form.getByRole('button', { name: 'Add' }))
  expect(
    await screen.findByText(/Addresses of shop.example, shop.example.org may join/),
  ).toBeTruthy()
  await screen.user.click(screen.getByRole('button', { name: 'Check Google' }))
  expect(await screen.findByText('It answers as it should')).toBeTruthy()
  await screen.user.click(screen.getByRole('button', { name: 'Revoke Google' }))
  await screen.user.click(screen.getByRole('button', { name: 'Really revoke Google' }))
  expect(await screen.findByText('No provider')).toBeTruthy()
})

test('an agent connects a provider with their password, and disconnects it', async () => {
  const { server } = await withProvider()
  const screen = await openInbox({ server, agent: 1, path: '/inbox/settings/account' })
  const part = within(await screen.findByRole('region', { name: 'Sign-in providers' }))
  await screen.user.type(part.getByLabelText('Your password'), 'wrong')
  await screen.user.click(part.getByRole('button', { name: 'Connect Directory' }))
  expect(await part.findByText('Your password is wrong.')).toBeTruthy()
  await screen.user.clear(part.getByLabelText('Your password'))
  await screen.user.type(part.getByLabelText('Your password'), 'right')
  await screen.user.click(part.getByRole('button', { name: 'Connect Directory' }))
  await waitFor(() => expect(left).toHaveLength(1))
  screen.unmount()
  const again = await openInbox({ server, agent: 1, path: '/inbox/settings/account' })
  await again.user.click(await again.findByRole('button', { name: 'Disconnect Directory' }))
  expect(await again.findByText('Disconnected')).toBeTruthy()
})
