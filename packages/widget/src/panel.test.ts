import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { act, fireEvent, waitFor } from '@testing-library/preact'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openPage } from './testing/page.ts'

type Options = Parameters<typeof openPage>[0]

async function openChat(options?: Options) {
  const page = await openPage(options)
  await page.user.click(page.launcher)
  await page.findByRole('heading', { name: 'How can we help?' })
  const field = () => page.getByRole('textbox', { name: 'Message' }) as HTMLTextAreaElement
  const say = (text: string) => page.user.type(field(), `${text}{Enter}`)
  return { ...page, field, say }
}

/** A chat in which the customer has said "Hello", and the agent Ada, who has the conversation open. */
async function openConversation() {
  const server = fakeServer()
  const page = await openChat({ server })
  await page.say('Hello')
  await page.findByText('Sent')
  const ada = createClient({
    baseUrl: server.url,
    fetch: server.fetch,
    WebSocket: server.WebSocket,
  })
  onTestFinished(ada.close)
  await ada.signIn(server.agents[0]!)
  ada.connect()
  const { items } = await ada.conversations.list()
  const thread = ada.thread(items[0]!.id)
  return { ...page, ada, thread, id: items[0]!.id }
}

describe('a new conversation', () => {
  it('shows the first message at once and the tick when it is stored', async () => {
    const server = fakeServer()
    const release = server.hold('conversations.create')
    const { say, findByText, getAllByText } = await openChat({ server })
    await say('Hello')
    await findByText('Hello')
    await findByText('Sending')
    release()
    await findByText('Sent')
    expect(getAllByText('Hello')).toHaveLength(1)
  })

  it('carries the topic that was chosen', async () => {
    const server = fakeServer()
    const { id } = server.createTopic('Returns')
    const { user, getByRole, findByText, say } = await openChat({ server })
    await user.click(getByRole('button', { name: 'Returns' }))
    expect(getByRole('button', { name: 'Returns', pressed: true })).toBeDefined()
    await say('It does not fit')
    await findByText('Sent')
    const created = server.requests.find((one) => one.operationId === 'conversations.create')
    expect(created?.input.topicId).toBe(id)
  })

  it('is made once although the answer got lost, and what was written meanwhile follows in order', async () => {
    const server = fakeServer()
    server.failNext('conversations.create', 'lostAnswer')
    const { say, findByRole, getByRole } = await openChat({ server })
    await say('one')
    await say('two')
    await findByRole('log')
    await waitFor(() => expect(getByRole('log').textContent).toMatch(/one.*two.*Sent/))
    const starts = server.requests.filter((one) => one.operationId === 'conversations.create')
    expect(new Set(starts.map(({ input }) => input.clientId)).size).toBe(1)
  })

  it('says why it was refused, and tries again when asked', async () => {
    const server = fakeServer()
    server.failNext('conversations.create', { status: 403, code: 'forbidden' })
    const { say, user, findByText, getByRole } = await openChat({ server })
    await say('Hello')
    await findByText(/Not sent\. You may not write/)
    await user.click(getByRole('button', { name: 'Try again' }))
    await findByText('Sent')
  })

  it('that was refused and dropped leaves room for another one', async () => {
    const server = fakeServer()
    server.failNext('conversations.create', { status: 403, code: 'forbidden' })
    const { say, user, findByRole, findByText, queryByText } = await openChat({ server })
    await say('Hello')
    await user.click(await findByRole('button', { name: 'Discard' }))
    await findByRole('heading', { name: 'How can we help?' })
    expect(queryByText('Hello')).toBeNull()
    await say('Hello again')
    await findByText('Sent')
  })

  it('is listed while it waits, and can be opened again', async () => {
    const server = fakeServer()
    const release = server.hold('conversations.create')
    const { say, user, getByRole, findByRole, findByText } = await openChat({ server })
    await say('Hello')
    await user.click(getByRole('button', { name: 'Back to your conversations' }))
    await findByText('Waiting to be sent')
    await user.click(await findByRole('button', { name: /You: Hello/ }))
    release()
    await findByText('Sent')
    await user.click(getByRole('button', { name: 'Back to your conversations' }))
    await findByRole('button', { name: /You: Hello/ })
  })
})

describe('a thread', () => {
  it('shows and reads out what the agent writes, and says when the own message was read', async () => {
    const { thread, findAllByText, findByText, getByRole, root } = await openConversation()
    thread.send('Good morning!')
    await findAllByText(/Good morning!/)
    expect(getByRole('log').textContent).toContain('Ada')
    const announced = root.querySelector('[aria-live=polite]')
    await waitFor(() => expect(announced?.textContent).toBe('Ada: Good morning!'))
    thread.markRead()
    await findByText('Read')
  })

  it('names who is typing', async () => {
    const { thread, ada, findByText, queryByText } = await openConversation()
    await waitFor(() => expect(ada.connection.value).toBe('connected'))
    await waitFor(() => expect(thread.state.value.status).toBe('ready'))
    thread.setTyping(true)
    await findByText('Ada is typing')
    thread.send('Here you are')
    await waitFor(() => expect(queryByText('Ada is typing')).toBeNull())
  })

  it('shows what happened, and says that a resolved conversation reopens', async () => {
    const { ada, id, findByText, findByRole, say, queryByText } = await openConversation()
    await ada.conversations.assign({ id, assigneeId: (await ada.me.get()).agent.id })
    await findByRole('heading', { name: 'Ada' })
    await ada.conversations.resolve({ id })
    await findByText('Ada resolved the conversation')
    await findByText(/This conversation is resolved/)
    await say('One more thing')
    await findByText('You reopened the conversation')
    expect(queryByText(/This conversation is resolved/)).toBeNull()
  })

  it('says until when it stays open, and that it stays so', async () => {
    const { ada, id, findByText } = await openConversation()
    await ada.conversations.close({ id, clientId: 'bye', text: 'Anything else?', minutes: 5 })
    const line = await findByText(/^The conversation ends at .+ unless you write$/)
    const ends = (await ada.conversations.get({ id })).closesAt ?? ''
    const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' })
    expect(line.textContent).toContain(clock.format(new Date(ends)))
    await ada.conversations.keepOpen({ id })
    await findByText('Ada keeps the conversation open')
  })

  it('keeps a refused message with its reason until it is sent again or dropped', async () => {
    const { server, say, findByText, getByRole, findByRole, user, queryByText, id } =
      await openConversation()
    server.failNext('messages.create', { status: 403, code: 'forbidden' })
    await say('refused once')
    await findByText(/Not sent/)
    await user.click(getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(server.messages(id).at(-1)?.text).toBe('refused once'))
    server.failNext('messages.create', { status: 403, code: 'forbidden' })
    await say('dropped')
    await user.click(await findByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(queryByText('dropped')).toBeNull())
  })

  it('sends what was written without a network once, in order, and says that it is kept', async () => {
    const { server, say, findByText, queryByText, id } = await openConversation()
    server.down()
    await say('tunnel 1')
    await say('tunnel 2')
    expect(queryByText(/messages are kept/)).toBeNull()
    await findByText(/messages are kept/, {}, { timeout: 4_000 })
    server.up()
    window.dispatchEvent(new Event('online'))
    const texts = () => server.messages(id).map(({ text }) => text)
    await waitFor(() => expect(texts()).toEqual(['Hello', 'tunnel 1', 'tunnel 2']), {
      timeout: 8_000,
    })
  }, 15_000)

  it('says that a deleted conversation is gone', async () => {
    const { ada, id, findByText } = await openConversation()
    await ada.conversations.delete({ id })
    await findByText('This conversation is gone')
  })
})

describe('the list', () => {
  it('shows earlier conversations on the next visit to the page', async () => {
    const { api, server, runAgain } = await openConversation()
    api.destroy()
    await runAgain()
    const root = document.querySelector('deskbell-widget')?.shadowRoot as ShadowRoot
    ;(root.querySelector('.launcher') as HTMLElement).click()
    await waitFor(() => expect(root.querySelector('.row')?.textContent).toContain('You: Hello'))
    const sessions = server.requests.filter((one) => one.operationId === 'customerSessions.create')
    expect(sessions).toHaveLength(1)
  })

  it('marks what is new, and the launcher counts it while the panel is closed', async () => {
    const { thread, api, launcher, root, findByRole, getByRole, findByText, user, queryByRole } =
      await openConversation()
    const onUnread = vi.fn()
    api.on('unread', onUnread)
    await user.click(getByRole('button', { name: 'Back to your conversations' }))
    api.close()
    await waitFor(() => expect(queryByRole('dialog')).toBeNull())
    thread.send('Are you there?')
    await findByRole('button', { name: 'Chat, 1 unread conversation' })
    expect(root.querySelector('.badge')?.textContent).toBe('1')
    expect(onUnread).toHaveBeenLastCalledWith(1)
    await user.click(launcher)
    await findByText('unread')
    await user.click(getByRole('button', { name: /Are you there\?/ }))
    await waitFor(() => expect(onUnread).toHaveBeenLastCalledWith(0))
  })

  it('does not call a message read that arrived in a closed panel', async () => {
    const { thread, api, server, queryByRole, findByRole } = await openConversation()
    api.close()
    await waitFor(() => expect(queryByRole('dialog')).toBeNull())
    thread.send('Are you there?')
    await findByRole('button', { name: /1 unread/ })
    const isReadCall = (one: { operationId: string }) =>
      one.operationId === 'conversations.markRead'
    expect(server.requests.some(isReadCall)).toBe(false)
    api.open()
    await waitFor(() => expect(server.requests.some(isReadCall)).toBe(true))
  })
})

describe('when it cannot open', () => {
  const failing = async (options: Options) => {
    const page = await openPage(options)
    await page.user.click(page.launcher)
    return page
  }

  it('says that the key is unknown', async () => {
    const { findByText } = await failing({ data: { key: 'pk_live_wrong' } })
    await findByText(/its key is unknown/)
  })

  it('says that the site is not on the list', async () => {
    const server = fakeServer()
    server.failNext('customerSessions.create', { status: 403, code: 'origin_not_allowed' })
    const { findByText } = await failing({ server })
    await findByText(/may not be used on this site/)
  })

  it('says that the server is away, and opens when asked again', async () => {
    const server = fakeServer()
    server.failNext('customerSessions.create', 'network', 'network', 'network')
    const { findByText, findByRole, getByRole, user } = await failing({ server })
    await findByText(/does not answer right now/, {}, { timeout: 8_000 })
    await user.click(getByRole('button', { name: 'Try again' }))
    await findByRole('textbox', { name: 'Message' })
  }, 15_000)
})

describe('by keyboard', () => {
  it('sends with Enter, breaks the line with Shift and Enter, and waits for input methods', async () => {
    const { field, user, findByText, server } = await openChat()
    await user.type(field(), 'first{Shift>}{Enter}{/Shift}second')
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })
    expect(field().value).toBe('first\nsecond')
    await user.keyboard('{Enter}')
    await findByText('Sent')
    const created = server.requests.find((one) => one.operationId === 'conversations.create')
    expect(created?.input.message).toMatchObject({ text: 'first\nsecond' })
  })

  // Safari gives the focus that a button would get to what is around it.
  it('picks an emoji by a press that gives its button no focus', async () => {
    const { user, field, findByRole, getByRole } = await openChat()
    await user.click(await findByRole('button', { name: 'Emoji' }))
    const emoji = getByRole('button', { name: '😃' })
    await act(() => emoji.parentElement?.closest<HTMLElement>('[tabindex]')?.focus())
    expect(emoji.isConnected).toBe(true)
    fireEvent.click(emoji)
    expect(field().value).toBe('😃')
  })

  it('leaves an Escape to the input method that it ends', async () => {
    const { user, field, getByRole } = await openChat()
    fireEvent.keyDown(field(), { key: 'Escape', keyCode: 229 })
    await user.type(field(), 'goes on')
    expect(getByRole('dialog')).toBeDefined()
  })

  it('does not send nothing', async () => {
    const { field, user, getByRole, server } = await openChat()
    await user.type(field(), '   {Enter}')
    expect(getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true)
    expect(server.requests.some((one) => one.operationId === 'conversations.create')).toBe(false)
  })

  it('closes with Escape and gives the focus back to the launcher', async () => {
    const { user, root, launcher, queryByRole } = await openChat()
    expect(root.querySelector('.panel')?.contains(root.activeElement)).toBe(true)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(queryByRole('dialog')).toBeNull())
    expect(root.activeElement).toBe(launcher)
  })

  it('leaves the focus alone when the page closes the panel', async () => {
    const input = document.body.appendChild(document.createElement('input'))
    onTestFinished(() => input.remove())
    const { api, queryByRole } = await openChat()
    input.focus()
    api.close()
    await waitFor(() => expect(queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(input)
  })

  it('counts the characters near the limit and refuses beyond it', async () => {
    const { field, findByText, getByRole } = await openChat()
    fireEvent.input(field(), { target: { value: 'x'.repeat(9_990) } })
    await findByText('10 characters left')
    fireEvent.input(field(), { target: { value: 'x'.repeat(10_001) } })
    await findByText('1 character too long')
    expect(getByRole('button', { name: 'Send' })).toHaveProperty('disabled', true)
  })
})

it('keeps what was typed in a conversation while another screen is open', async () => {
  const { field, user, getByRole, findByRole } = await openConversation()
  await user.type(field(), 'half a thought')
  await user.click(getByRole('button', { name: 'Back to your conversations' }))
  await user.click(await findByRole('button', { name: /Hello/ }))
  await findByRole('log')
  expect(field().value).toBe('half a thought')
})

it('begins anew when the session is over', async () => {
  const { server, user, getByRole, findByRole, findByText, say } = await openConversation()
  server.endSessions()
  await say('still there?')
  await findByRole('heading', { name: 'How can we help?' })
  await user.type(getByRole('textbox', { name: 'Message' }), 'Hello again{Enter}')
  await findByText('Hello again')
  await findByRole('log')
})
