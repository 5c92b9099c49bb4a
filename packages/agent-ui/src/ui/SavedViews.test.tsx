import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { within } from '@testing-library/preact'
import { expect, onTestFinished, test, vi } from 'vitest'
import { countInWords } from '../saved-views.ts'
import { openInbox } from '../testing/inbox.tsx'

const patiently = { timeout: 20_000 }
const link = (name: string) =>
  within(document.querySelector<HTMLElement>('.inbox-views')!).queryByRole('link', {
    name: new RegExp(`^${name}`),
  })

test('a view is made, lists what it filters, is renamed and deleted', async () => {
  const server = fakeServer()
  const vip = server.createTag('vip')
  const { id } = server.createConversation({ text: 'From a VIP' })
  server.createConversation({ text: 'From anybody' })
  const { user, inbox, ...screen } = await openInbox({ server })
  await inbox.client.conversations.update({ id, tagIds: [vip.id] })
  await user.click(await screen.findByRole('button', { name: 'New view' }))
  await user.type(await screen.findByLabelText('Name'), 'Our best')
  await user.selectOptions(screen.getByLabelText('Tag'), vip.id)
  await user.click(screen.getByLabelText('Pending'))
  await user.click(screen.getByRole('button', { name: 'Save view' }))
  await vi.waitFor(() => expect(link('Our best')?.textContent).toContain('1 conversations'))
  expect(inbox.savedViews.views.value[0]).toMatchObject({
    scope: 'personal',
    filter: { status: ['open', 'pending'], tag: vip.id },
  })
  await user.click(link('Our best')!)
  await screen.findByRole('heading', { name: 'Our best', level: 1 })
  await vi.waitFor(() => expect(document.querySelectorAll('.row')).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: /Change the view Our best/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Edit' }))
  const field = await screen.findByLabelText('Name')
  await user.clear(field)
  await user.type(field, 'VIPs{Enter}')
  await vi.waitFor(() => expect(link('VIPs')).not.toBeNull())
  await user.click(screen.getByRole('button', { name: /Change the view VIPs/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  await user.click(await screen.findByRole('button', { name: 'Delete view' }))
  await vi.waitFor(() => expect(link('VIPs')).toBeNull())
  await screen.findByRole('heading', { name: 'Waiting', level: 1 })
})

test('the counts follow what happens', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hello' })
  await openInbox({ server })
  await vi.waitFor(() => expect(link('Unassigned')?.textContent).toContain('1'))
  server.createConversation({ text: 'Me too' })
  await vi.waitFor(() => expect(link('Unassigned')?.textContent).toContain('2'), patiently)
  const { url: baseUrl, fetch, WebSocket } = server
  const colleague = createClient({ baseUrl, fetch, WebSocket })
  onTestFinished(() => colleague.close())
  await colleague.signIn(server.agents[1]!)
  await colleague.conversations.resolve({ id })
  await vi.waitFor(() => expect(link('Resolved')?.textContent).toContain('1'), patiently)
})

test('topics have the count of their open conversations', async () => {
  const server = fakeServer()
  const billing = server.createTopic('Billing')
  const first = server.createConversation({ text: 'My bill' })
  const second = server.createConversation({ text: 'My other bill' })
  const { inbox } = await openInbox({ server })
  await vi.waitFor(() => expect(link('Billing')).not.toBeNull())
  expect(link('Billing')?.textContent).not.toContain('conversations')
  const { conversations } = inbox.client
  for (const { id } of [first, second]) await conversations.update({ id, topicId: billing.id })
  await vi.waitFor(() => expect(link('Billing')?.textContent).toContain('2'), patiently)
  await conversations.resolve({ id: first.id })
  await vi.waitFor(() => expect(link('Billing')?.textContent).toContain('1'), patiently)
})

test('views change places within their scope', async () => {
  const { inbox, findByRole, user } = await openInbox({})
  for (const name of ['a', 'b', 'c'])
    await inbox.savedViews.create({ name, scope: 'personal', filter: {} })
  await user.click(await findByRole('button', { name: /Change the view c/ }))
  await user.click(await findByRole('menuitem', { name: 'Move up' }))
  await vi.waitFor(() =>
    expect(inbox.savedViews.views.value.map(({ name }) => name)).toEqual(['a', 'c', 'b']),
  )
})

test('an agent uses shared views, and has no menu to change them', async () => {
  const server = fakeServer()
  const owner = await openInbox({ server })
  await owner.inbox.savedViews.create({ name: 'Team', scope: 'shared', filter: {} })
  owner.unmount()
  owner.inbox.close()
  const agent = await openInbox({ server, agent: 1 })
  await vi.waitFor(() => expect(link('Team')).not.toBeNull())
  expect(agent.queryByRole('button', { name: /Change the view/ })).toBeNull()
  await agent.user.click(agent.getByRole('button', { name: 'New view' }))
  expect(agent.queryByLabelText(/Share it/)).toBeNull()
})

test.each([
  [{ count: 7, isMore: false }, '7'],
  [{ count: 7, isMore: true }, '7+'],
  [{ count: 99, isMore: false }, '99'],
  [{ count: 100, isMore: false }, '99+'],
  [{ count: 1000, isMore: true }, '1k+'],
])('%o is shown as %s', (count, words) => {
  expect(countInWords({ viewId: 'all', ...count })).toBe(words)
})
