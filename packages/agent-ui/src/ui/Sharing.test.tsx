import { createClient } from '@deskbell/sdk'
import { fakeServer, until } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

function shop() {
  const server = fakeServer()
  const [ada, grace] = server.agents.map(({ agent }) => agent)
  const ana = server.createCustomer({ name: 'Ana Almeida' })
  const conversation = server.createConversation({ text: 'Where is it?', customer: ana })
  const path = `/inbox/all/${conversation.id}`
  return { server, ada: ada!, grace: grace!, ana, conversation, path }
}

const sent = (server: ReturnType<typeof fakeServer>, operationId: string) =>
  server.requests.filter((request) => request.operationId === operationId)

async function reply(screen: Awaited<ReturnType<typeof openInbox>>, text: string) {
  const field = await screen.findByRole('textbox', { name: 'Reply' })
  await screen.user.type(field, `${text}{Enter}`)
}

test('“Next” takes the one who has waited longest of those whom nobody has, and opens it', async () => {
  const { server, conversation } = shop()
  server.createConversation({ text: 'Later', customer: server.createCustomer({ name: 'Ben' }) })
  const screen = await openInbox({ server, path: '/inbox/all' })
  await screen.findByRole('link', { name: /Ana Almeida/ })
  fireEvent.keyDown(document.body, { key: 'g' })
  await screen.findAllByRole('heading', { name: /Ana Almeida/ })
  expect(location.pathname).toBe(`/inbox/all/${conversation.id}`)
  await screen.user.click(screen.getByRole('button', { name: 'Next' }))
  await screen.findAllByRole('heading', { name: /Ben/ })
  await screen.user.click(screen.getByRole('button', { name: 'Next' }))
  await screen.findByText('Nobody is waiting')
})

test('the same key takes a conversation and puts it back', async () => {
  const { server, conversation, path, ada } = shop()
  const screen = await openInbox({ server, path })
  await screen.findByRole('button', { name: 'Take' })
  fireEvent.keyDown(document.body, { key: 'c' })
  await waitFor(() => expect(server.conversation(conversation.id).assignee?.id).toBe(ada.id))
  await screen.findByText('It is yours')
  fireEvent.keyDown(document.body, { key: 'c' })
  await waitFor(() => expect(server.conversation(conversation.id).assignee).toBeNull())
  await screen.findByRole('button', { name: 'Take' })
})

test('who is late is told who was first', async () => {
  const { server, conversation, path, grace } = shop()
  const screen = await openInbox({ server, path })
  await screen.findByRole('button', { name: 'Take' })
  server.failNext('conversations.claim', { status: 409, code: 'already_claimed' })
  fireEvent.keyDown(document.body, { key: 'c' })
  await screen.findByText('A colleague has this conversation.')
  await screen.inbox.client.conversations.assign({ id: conversation.id, assigneeId: grace.id })
  const row = await screen.findByRole('link', { name: /assigned to Grace/ })
  expect(row.dataset.taken).toBe('')
})

test('a transfer goes to a team or an agent, with a note for them', async () => {
  const { server, conversation, path, grace } = shop()
  const team = server.createTeam('Warehouse')
  const screen = await openInbox({ server, path })
  await screen.findByRole('button', { name: 'Take' })
  fireEvent.keyDown(document.body, { key: 'f' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Transfer' }))
  await screen.user.click(dialog.getByRole('button', { name: 'Transfer' }))
  await dialog.findByText('Choose an agent or a team.')
  await screen.user.type(dialog.getByRole('combobox'), 'ware{Enter}')
  await screen.user.type(dialog.getByLabelText('Note for them'), 'Look for it{Enter}')
  await waitFor(() => expect(server.conversation(conversation.id).teamId).toBe(team.id))
  expect(server.messages(conversation.id)).toMatchObject([
    {},
    { text: 'Look for it', visibility: 'internal' },
    {},
  ])
  fireEvent.keyDown(document.body, { key: 'f' })
  const again = within(await screen.findByRole('dialog', { name: 'Transfer' }))
  await screen.user.type(again.getByRole('combobox'), 'gra{Enter}{Enter}')
  await waitFor(() => expect(server.conversation(conversation.id).assignee?.id).toBe(grace.id))
})

test('a note for who gets it stays when the transfer is refused', async () => {
  const { server, conversation, path } = shop()
  const team = server.createTeam('Warehouse')
  const screen = await openInbox({ server, path })
  await screen.findByRole('button', { name: 'Take' })
  fireEvent.keyDown(document.body, { key: 'f' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Transfer' }))
  await screen.user.type(dialog.getByRole('combobox'), 'ware{Enter}')
  server.failNext('conversations.transfer', { status: 409, code: 'already_claimed' })
  await screen.user.type(dialog.getByLabelText('Note for them'), 'Look for it{Enter}')
  expect((await dialog.findByRole('alert')).textContent).toBe('A colleague has this conversation.')
  await screen.user.click(dialog.getByRole('button', { name: 'Transfer' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Transfer' })).toBeNull())
  expect(server.conversation(conversation.id).teamId).toBe(team.id)
  expect(server.messages(conversation.id)).toMatchObject([{}, { text: 'Look for it' }, {}])
})

test('who has closed the dialog meanwhile hears of a refusal all the same', async () => {
  const { server, conversation, path } = shop()
  server.createTeam('Warehouse')
  const screen = await openInbox({ server, path })
  await screen.findByRole('button', { name: 'Take' })
  fireEvent.keyDown(document.body, { key: 'f' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Transfer' }))
  const release = server.hold('conversations.transfer')
  server.failNext('conversations.transfer', { status: 409, code: 'already_claimed' })
  await screen.user.type(dialog.getByRole('combobox'), 'ware{Enter}{Enter}')
  await screen.user.click(dialog.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Transfer' })).toBeNull())
  release()
  expect(await screen.findByText('A colleague has this conversation.')).toBeTruthy()
  expect(server.conversation(conversation.id).teamId).toBeNull()
})

test('a team can be assigned, and then nobody has it', async () => {
  const { server, conversation, path } = shop()
  const team = server.createTeam('Warehouse')
  const screen = await openInbox({ server, path })
  await screen.findByRole('button', { name: /^Assignee/ })
  fireEvent.keyDown(document.body, { key: 'a' })
  await screen.user.type(await screen.findByRole('combobox', { name: 'Assign to…' }), 'ware{Enter}')
  await waitFor(() => expect(server.conversation(conversation.id).teamId).toBe(team.id))
  await screen.findByRole('button', { name: /Assignee: Warehouse/ })
})

test('who else looks at a conversation, and types in it, stands on its row and above it', async () => {
  const { server, conversation, path } = shop()
  const screen = await openInbox({ server, path })
  const { url, fetch, WebSocket } = server
  const colleague = createClient({ baseUrl: url, fetch, WebSocket })
  onTestFinished(() => colleague.close())
  await colleague.signIn(server.agents[1]!)
  colleague.connect()
  const thread = colleague.thread(conversation.id)
  await screen.findByText('Grace is here')
  await screen.findByRole('link', { name: /Grace is looking/ })
  await until(thread.state, ({ status }) => status === 'ready')
  thread.setTyping(true)
  await screen.findByRole('link', { name: /Grace is typing/ })
  thread.close()
  await waitFor(() => expect(screen.queryByRole('link', { name: /Grace is/ })).toBeNull())
  expect(screen.queryByText('Grace is here')).toBeNull()
})

test('an answer over a colleague’s unseen one is held back, and sent when its author has seen that', async () => {
  const { server, conversation, path, grace } = shop()
  const screen = await openInbox({ server, path })
  await screen.findByRole('log')
  await screen.findByText('Where is it?', { selector: '.message-bubble' })
  server.interceptFrames(() => [])
  server.write(conversation.id, { text: 'On its way', as: grace })
  await reply(screen, 'I will look')
  const guard = within(await screen.findByRole('alert', { name: 'Grace has answered' }))
  guard.getByText('On its way')
  expect(server.messages(conversation.id).map(({ text }) => text)).not.toContain('I will look')
  await screen.user.click(guard.getByRole('button', { name: 'Send anyway' }))
  await waitFor(() =>
    expect(server.messages(conversation.id).map(({ text }) => text)).toContain('I will look'),
  )
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('a held answer can be edited, with what was begun meanwhile, or dropped', async () => {
  const { server, conversation, path, grace } = shop()
  const screen = await openInbox({ server, path })
  await screen.findByText('Where is it?', { selector: '.message-bubble' })
  server.interceptFrames(() => [])
  server.write(conversation.id, { text: 'On its way', as: grace })
  await reply(screen, 'I will look')
  const guard = within(await screen.findByRole('alert', { name: 'Grace has answered' }))
  const field = (await screen.findByRole('textbox', { name: 'Reply' })) as HTMLTextAreaElement
  await screen.user.type(field, 'and more')
  await screen.user.click(guard.getByRole('button', { name: 'Edit' }))
  expect(field.value).toBe('I will look\n\nand more')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await screen.user.type(field, '{Enter}')
  const texts = () => server.messages(conversation.id).map(({ text }) => text)
  await waitFor(() => expect(texts().at(-1)).toBe('I will look\n\nand more'))
  // Each answer that was not seen is shown, not only the first.
  server.write(conversation.id, { text: 'It has arrived', as: grace })
  await reply(screen, 'Me again')
  const again = within(await screen.findByRole('alert', { name: 'Grace has answered' }))
  again.getByText('It has arrived')
  await screen.user.click(again.getByRole('button', { name: 'Discard' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(texts().at(-1)).toBe('It has arrived')
})

test('a macro is held back in the same way, and does all of it when it is applied anyway', async () => {
  const { server, conversation, path, grace } = shop()
  server.createMacro({ name: 'Close it', actions: { reply: 'Bye', status: 'resolved' } })
  const screen = await openInbox({ server, path })
  await screen.findByText('Where is it?', { selector: '.message-bubble' })
  server.interceptFrames(() => [])
  server.write(conversation.id, { text: 'On its way', as: grace })
  await screen.findByRole('textbox', { name: 'Reply' })
  fireEvent.keyDown(document.body, { key: 'm' })
  const combobox = await screen.findByRole('combobox', { name: 'Apply a macro…' })
  await screen.user.type(combobox, 'close{Enter}')
  const guard = within(await screen.findByRole('alert', { name: 'Grace has answered' }))
  expect(server.conversation(conversation.id).status).toBe('open')
  await screen.user.click(guard.getByRole('button', { name: 'Apply anyway' }))
  await waitFor(() => expect(server.conversation(conversation.id).status).toBe('resolved'))
  expect(sent(server, 'macros.apply')).toHaveLength(2)
})
