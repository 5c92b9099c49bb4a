import { fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { changeAll } from '../bulk.ts'
import { openInbox } from '../testing/inbox.tsx'

async function open() {
  const server = fakeServer()
  const tag = server.createTag('Refund')
  const ids = ['Ana', 'Ben', 'Cleo', 'Dora'].map(
    (name) =>
      server.createConversation({
        text: `Hello from ${name}`,
        customer: server.createCustomer({ name }),
      }).id,
  )
  const screen = await openInbox({ server })
  await screen.findByRole('link', { name: /Ana/ })
  const key = (pressed: string) => fireEvent.keyDown(document.body, { key: pressed })
  const statuses = () => ids.map((id) => server.conversation(id).status)
  return { server, ids, tag, screen, key, statuses }
}

test('rows are selected by key and by range, resolved together, and brought back', async () => {
  const { screen, key, statuses } = await open()
  key('j')
  key('x')
  await screen.findByText('1 selected')
  key('j')
  key('j')
  key('X')
  await screen.findByText('3 selected')
  key('e')
  await waitFor(() => expect(statuses()).toEqual(['open', 'resolved', 'resolved', 'resolved']))
  await screen.findByText('Resolved 3 conversations.')
  await waitFor(() => expect(screen.queryByText(/selected/)).toBeNull())
  await screen.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(new Set(statuses())).toEqual(new Set(['open'])))
})

test('what cannot be reached stays selected', async () => {
  const { server, screen, key, statuses } = await open()
  key('x')
  await screen.findByText('1 selected')
  server.failNext('conversations.bulk', { status: 503, code: 'overloaded' })
  key('e')
  await screen.findByText('The server is busy. Try again in a moment.')
  expect(screen.getByText('1 selected')).toBeTruthy()
  key('e')
  await waitFor(() => expect(statuses()).toContain('resolved'))
  await waitFor(() => expect(screen.queryByText(/selected/)).toBeNull())
})

test('a portion that fails leaves the way back of those before it', async () => {
  const { server, screen } = await open()
  const many = Array.from({ length: 201 }, () => server.createConversation({ text: 'Hello' }))
  const release = server.hold('conversations.bulk')
  const change = { change: { action: 'resolve' }, done: 'Resolved' } as const
  const isWhole = changeAll(screen.inbox, many, change)
  await waitFor(() => expect(server.conversation(many[0]!.id).status).toBe('resolved'))
  server.failNext('conversations.bulk', { status: 503, code: 'overloaded' })
  release()
  expect(await isWhole).toBe(false)
  await screen.findByText(/^Resolved 200 conversations\. 1 not reached: /)
  await screen.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(server.conversation(many[0]!.id).status).toBe('open'))
})

test('a box on the row selects it, with Shift everything in between; Escape lets go', async () => {
  const { screen, key } = await open()
  await screen.user.click(screen.getByRole('checkbox', { name: 'Select Dora' }))
  await screen.findByText('1 selected')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select Ana' }), { shiftKey: true })
  await screen.findByText('4 selected')
  key('Escape')
  await waitFor(() => expect(screen.queryByText(/selected/)).toBeNull())
})

test('all are tagged, or given to a team, and it is told what was left as it was', async () => {
  const { server, ids, tag, screen, key } = await open()
  const team = server.createTeam('Warehouse')
  await screen.inbox.load()
  key('x')
  await screen.findByText('1 selected')
  await screen.user.click(screen.getByRole('checkbox', { name: 'Select Ana' }))
  key('t')
  await screen.user.type(await screen.findByRole('combobox', { name: /tag/ }), 'ref{Enter}')
  await screen.findByText('Tagged 2 conversations.')
  expect(ids.map((id) => server.conversation(id).tagIds)).toEqual([[tag.id], [], [], [tag.id]])
  await screen.user.click(screen.getByRole('checkbox', { name: 'Select Ben' }))
  key('a')
  await screen.user.type(await screen.findByRole('combobox', { name: 'Assign to…' }), 'ware{Enter}')
  await waitFor(() => expect(server.conversation(ids[1]!).teamId).toBe(team.id))
  await screen.inbox.client.conversations.assign({
    ...{ id: ids[2]!, assigneeId: server.agents[1]!.agent.id },
  })
  await screen.user.click(screen.getByRole('checkbox', { name: 'Select Cleo' }))
  await screen.user.click(screen.getByRole('checkbox', { name: 'Select Dora' }))
  key('c')
  await screen.findByText('Took one conversation. 1 left as before: Grace has this conversation.')
})

test('the keys are for what is selected before they are for what is open', async () => {
  const { server, ids, screen, key } = await open()
  await screen.user.click(screen.getByRole('link', { name: /Dora/ }))
  await screen.findByRole('log', { name: 'Messages with Dora' })
  await screen.user.click(screen.getByRole('checkbox', { name: 'Select Ana' }))
  const bar = within(await screen.findByRole('toolbar', { name: 'Selected conversations' }))
  bar.getByRole('button', { name: 'Resolve' })
  key('e')
  await waitFor(() => expect(server.conversation(ids[0]!).status).toBe('resolved'))
  expect(server.conversation(ids[3]!).status).toBe('open')
})
