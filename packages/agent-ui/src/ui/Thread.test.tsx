import { createClient } from '@deskbell/sdk'
import { type FakeServer, fakeServer, type Misfortune, until } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

async function openThread(options: { server?: FakeServer; agent?: 0 | 1 } = {}) {
  const server = options.server ?? fakeServer()
  const customer = server.createCustomer({ name: 'Ana Costa' })
  const conversation = server.createConversation({ text: 'Where is my order?', customer })
  const path = `/inbox/all/${conversation.id}`
  const screen = await openInbox({ server, path, agent: options.agent })
  const log = within(await screen.findByRole('log', { name: 'Messages with Ana Costa' }))
  await log.findByText('Where is my order?')
  return { ...screen, log, customer, conversation }
}

test('a link to a conversation opens it', async () => {
  const screen = await openThread()
  expect(screen.getByRole('heading', { level: 2, name: 'Ana Costa' })).toBeTruthy()
})

test('what can be done with a message is there for the keyboard before it is seen', async () => {
  const screen = await openThread()
  const actions = within(await screen.log.findByRole('toolbar', { name: 'This message' }))
  expect(actions.getAllByRole('button').map(({ title }) => title)).toEqual(['React', 'Answer this'])
})

test('Enter sends, Shift Enter makes a new line', async () => {
  const screen = await openThread()
  const field = await screen.findByRole('textbox', { name: 'Reply' })
  await screen.user.type(field, 'On its way.{Shift>}{Enter}{/Shift}Promise!{Enter}')
  expect(await screen.log.findByText(/On its way\.\s+Promise!/)).toBeTruthy()
  expect(await screen.log.findByText('Sent')).toBeTruthy()
  expect((field as HTMLTextAreaElement).value).toBe('')

  const { server, conversation } = screen
  expect(server.messages(conversation.id).at(-1)?.text).toBe('On its way.\nPromise!')
})

test('the tick turns when the customer has read', async () => {
  const server = fakeServer()
  const { url, fetch, WebSocket, publishableKey } = server
  const customer = createClient({ baseUrl: url, fetch, WebSocket })
  onTestFinished(customer.close)
  await customer.openCustomerSession({ publishableKey })
  const thread = await customer.startConversation({ text: 'Hello?' })
  const screen = await openInbox({ server, path: `/inbox/all/${thread.conversationId}` })
  await screen.user.type(await screen.findByRole('textbox', { name: 'Reply' }), 'Hi!{Enter}')
  await screen.findByText('Sent')

  customer.connect()
  await until(thread.state, ({ messages }) => messages.at(-1)?.text === 'Hi!')
  thread.markRead()
  expect(await screen.findByText('Read')).toBeTruthy()
})

test('an Enter that ends a composition does not send', async () => {
  const screen = await openThread()
  const field = await screen.findByRole('textbox', { name: 'Reply' })
  await screen.user.type(field, 'にほん')
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true })
  field.dispatchEvent(enter)
  expect((field as HTMLTextAreaElement).value).toBe('にほん')
  expect(screen.server.messages(screen.conversation.id)).toHaveLength(1)
})

test('a note is stored for the team only', async () => {
  const screen = await openThread()
  await screen.findByRole('textbox', { name: 'Reply' })
  await screen.user.keyboard('n')
  const field = await screen.findByRole('textbox', { name: 'Note' })
  await waitFor(() => expect(document.activeElement).toBe(field))
  await screen.user.keyboard('Ask the warehouse{Enter}')
  await waitFor(() =>
    expect(screen.server.messages(screen.conversation.id).at(-1)).toMatchObject({
      text: 'Ask the warehouse',
      visibility: 'internal',
    }),
  )
})

test('a refused message says why; it can be sent again or dropped', async () => {
  const screen = await openThread()
  const refusal = { status: 403, code: 'forbidden' } as const
  screen.server.failNext('messages.create', refusal, refusal)
  await screen.user.type(await screen.findByRole('textbox', { name: 'Reply' }), 'Hello{Enter}')
  expect((await screen.log.findByRole('alert')).textContent).toContain('Your role does not allow')
  await screen.user.click(screen.log.getByRole('button', { name: 'Retry' }))
  await screen.user.click(await screen.log.findByRole('button', { name: 'Retry' }))
  await waitFor(() => expect(screen.log.queryByRole('alert')).toBeNull())
  expect(screen.server.messages(screen.conversation.id).map(({ text }) => text)).toEqual([
    'Where is my order?',
    'Hello',
  ])
})

test('a draft waits in its conversation', async () => {
  const screen = await openThread()
  const { server } = screen
  const other = server.createConversation({
    text: 'Hi',
    customer: server.createCustomer({ name: 'Ben' }),
  })
  await screen.user.type(await screen.findByRole('textbox', { name: 'Reply' }), 'Let me check')
  await screen.user.click(await screen.findByRole('link', { name: /Ben/ }))
  await screen.findByRole('log', { name: 'Messages with Ben' })
  expect(
    ((await screen.findByRole('textbox', { name: 'Reply' })) as HTMLTextAreaElement).value,
  ).toBe('')
  await screen.user.click(screen.getByRole('link', { name: /Draft: Let me check/ }))
  await screen.findByRole('log', { name: 'Messages with Ana Costa' })
  const field = (await screen.findByRole('textbox', { name: 'Reply' })) as HTMLTextAreaElement
  expect(field.value).toBe('Let me check')
  expect(location.pathname).not.toContain(other.id)
})

test('who types is named', async () => {
  const screen = await openThread()
  const { url, fetch, WebSocket, agents } = screen.server
  const colleague = createClient({ baseUrl: url, fetch, WebSocket })
  onTestFinished(colleague.close)
  await colleague.signIn(agents[1]!)
  colleague.connect()
  const thread = colleague.thread(screen.conversation.id)
  await until(thread.state, ({ status }) => status === 'ready')
  thread.setTyping(true)
  // In the heading and below the messages.
  await waitFor(() => expect(screen.getAllByText('Grace is typing')).toHaveLength(2))
})

test('resolving shows before the server has answered', async () => {
  const screen = await openThread()
  const release = screen.server.hold('conversations.resolve')
  await screen.user.keyboard('e')
  expect(await screen.findByRole('button', { name: 'Reopen' })).toBeTruthy()
  expect(
    screen.server.requests.some(({ operationId }) => operationId === 'conversations.resolve'),
  ).toBe(true)
  release()
  expect(await screen.findByText('Resolved', { selector: '.toast-text' })).toBeTruthy()
})

test('a refused change is taken back with a reason', async () => {
  const screen = await openThread()
  screen.server.failNext('conversations.resolve', { status: 403, code: 'forbidden' })
  await screen.user.keyboard('e')
  expect(await screen.findByText(/Your role does not allow/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Resolve' })).toBeTruthy()
})

test('resolving is said, undone by a press, and written into the thread', async () => {
  const screen = await openThread()
  await screen.user.click(screen.getByRole('button', { name: 'Resolve' }))
  expect(await screen.findByRole('button', { name: 'Reopen' })).toBeTruthy()
  expect(await screen.log.findByText(/resolved this conversation/)).toBeTruthy()
  await screen.user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Resolve' })).toBeTruthy()
})

test('a colleague is assigned with the keyboard alone', async () => {
  const screen = await openThread()
  await screen.findByRole('button', { name: /^Assignee/ })
  await screen.user.keyboard('a')
  const filter = await screen.findByRole('combobox', { name: 'Assign to…' })
  await waitFor(() => expect(document.activeElement).toBe(filter))
  await screen.user.keyboard('gra{Enter}')
  expect(await screen.findByRole('button', { name: /^Assignee: Grace/ })).toBeTruthy()
  await waitFor(() =>
    expect(screen.server.conversation(screen.conversation.id).assignee?.name).toBe('Grace'),
  )
})

test('a tag that does not exist yet is made and put on', async () => {
  const screen = await openThread()
  await screen.user.click(await screen.findByRole('button', { name: 'Tags: Add tags' }))
  await screen.user.type(screen.getByRole('combobox'), 'vip{Enter}')
  expect(await screen.findByRole('button', { name: 'Tags: vip' })).toBeTruthy()
})

test('an owner deletes a conversation after being asked', async () => {
  const screen = await openThread()
  await screen.user.click(screen.getByRole('button', { name: 'More actions' }))
  await screen.user.click(screen.getByRole('menuitem', { name: 'Delete…' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Delete this conversation?' }))
  await screen.user.click(dialog.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(location.pathname).toBe('/inbox/all'))
  expect(await screen.findByText('Conversation deleted')).toBeTruthy()
})

test('an agent is not offered to delete', async () => {
  const screen = await openThread({ agent: 1 })
  await screen.user.click(screen.getByRole('button', { name: 'More actions' }))
  expect(screen.getByRole('menuitem', { name: 'Copy link' })).toBeTruthy()
  expect(screen.queryByRole('menuitem', { name: 'Delete…' })).toBeNull()
})

test('a viewer reads everything and is offered nothing that is refused', async () => {
  const server = fakeServer()
  server.agents[1]!.agent.role = 'viewer'
  const screen = await openThread({ server, agent: 1 })
  expect(screen.getByText(/Your role can read this conversation/)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Resolve' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Assignee/ })).toBeNull()
  expect(await screen.findByText('First seen')).toBeTruthy()
})

test('a conversation that does not exist says so, and leads back to the list', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const screen = await openInbox({ server, path: `/inbox/all/${id.slice(0, -3)}000` })
  await screen.findByText('There is no such conversation')
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  await screen.user.click(screen.getByRole('button', { name: 'Back to the list' }))
  await waitFor(() => expect(location.pathname).toBe('/inbox/all'))
})

/** The socket cannot tell of any conversation, so it is asked for. */
async function openRefused(failure: Misfortune) {
  const server = fakeServer()
  const { id } = server.createConversation({
    text: 'Hi',
    customer: server.createCustomer({ name: 'Ana' }),
  })
  server.interceptFrames((frame) =>
    frame.type === 'snapshot' || frame.type === 'subscribed'
      ? [{ type: 'problem', code: 'database_unavailable', detail: '', conversationId: id }]
      : [frame],
  )
  server.failNext('conversations.get', ...Array.from({ length: 500 }, () => failure))
  return await openInbox({ server, path: `/inbox/all/${id}` })
}
const patience = { timeout: 20_000 }

test('a conversation that does not open now says why, and opens when it is tried again', async () => {
  const screen = await openRefused({ status: 503, code: 'database_unavailable' })
  const again = await screen.findByRole('button', { name: 'Try again' }, patience)
  expect(screen.getByText(/database does not answer/)).toBeTruthy()
  screen.server.failNext('conversations.get')
  await screen.user.click(again)
  await screen.findByRole('log', { name: 'Messages with Ana' }, patience)
}, 60_000)

test('what is no id of a conversation opens none', async () => {
  const screen = await openRefused({ status: 400, code: 'validation_failed' })
  await screen.findByText('There is no such conversation', {}, patience)
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
}, 30_000)

test('what may not be read says so, and is not tried again', async () => {
  const screen = await openRefused({ status: 403, code: 'forbidden' })
  await screen.findByText('The conversation did not open', {}, patience)
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  await screen.user.click(screen.getByRole('button', { name: 'Back to the list' }))
  await waitFor(() => expect(location.pathname).toBe('/inbox/all'))
}, 30_000)

test('the profile of the customer is changed in place', async () => {
  const screen = await openThread()
  const panel = within(await screen.findByRole('region', { name: 'Customer' }))
  await screen.user.click(await panel.findByRole('button', { name: 'Phone: Add' }))
  await screen.user.keyboard('+46')
  // Of an input method: Safari says so by the number alone.
  fireEvent.keyDown(panel.getByRole('textbox', { name: 'Phone' }), { key: 'Enter', keyCode: 229 })
  await screen.user.keyboard(' 1{Enter}')
  expect(await panel.findByRole('button', { name: 'Phone: +46 1' })).toBeTruthy()

  await screen.user.click(panel.getByRole('button', { name: 'Add an attribute' }))
  await screen.user.keyboard('seat_count{Tab}12{Enter}')
  expect(await panel.findByRole('button', { name: 'Seat count: 12' })).toBeTruthy()
  await screen.user.click(panel.getByRole('button', { name: 'Remove Seat count' }))
  await waitFor(() =>
    expect(
      screen.server.requests.findLast(({ operationId }) => operationId === 'customers.update'),
    ).toMatchObject({ input: { attributes: { seat_count: null } } }),
  )
})

test('a refused change of the profile is taken back', async () => {
  const screen = await openThread()
  screen.server.failNext('customers.update', {
    status: 400,
    code: 'validation_failed',
  })
  await screen.user.click(await screen.findByRole('button', { name: 'Email: Add' }))
  await screen.user.keyboard('nonsense{Enter}')
  expect(await screen.findByRole('button', { name: 'Email: Add' })).toBeTruthy()
})
