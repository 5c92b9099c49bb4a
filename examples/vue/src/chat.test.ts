import { type Client, createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from 'vue'
import { Chat } from './chat.ts'

/** Of what goes over connections, on a machine that does much else. */
const PATIENCE = { timeout: 20_000 }

function mount(element: HTMLElement, client: Client, baseUrl: string): () => void {
  const app = createApp(Chat, { client, baseUrl })
  app.mount(element)
  return () => app.unmount()
}

async function openChat() {
  const server = fakeServer()
  const connect = () => {
    const client = createClient({
      baseUrl: server.url,
      fetch: server.fetch,
      WebSocket: server.WebSocket,
    })
    onTestFinished(client.close)
    return client
  }
  const client = connect()
  await client.openCustomerSession({ publishableKey: server.publishableKey })
  client.connect()
  const element = document.body.appendChild(document.createElement('main'))
  onTestFinished(() => element.remove())
  const stop = mount(element, client, server.url)
  onTestFinished(stop)
  await vi.waitFor(() => expect(element.querySelector('input')).not.toBeNull())
  const ada = connect()
  await ada.signIn(server.agents[0]!)
  ada.connect()
  return { server, client, ada, element, stop }
}

function say(element: HTMLElement, text: string): void {
  const field = element.querySelector<HTMLInputElement>('input[aria-label=Message]')!
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  element
    .querySelector('form[aria-label="New message"]')!
    .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
}

const linesOf = (element: HTMLElement) =>
  [...element.querySelectorAll('ol > li > p')].map(({ textContent }) => textContent)

it('goes from the visitor to the agent and back, in order, and says who is typing', async () => {
  const { ada, element } = await openChat()
  say(element, 'Hello')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: Hello']))
  say(element, 'Anybody there?')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: Hello', 'You: Anybody there?']))
  const { items } = await ada.conversations.list()
  const thread = ada.thread(items[0]!.id)
  await vi.waitFor(() => expect(thread.state.value.status).toBe('ready'))
  thread.setTyping(true)
  const status = () => element.querySelector('[role=status]')!.textContent
  await vi.waitFor(() => expect(status()).toContain('Ada is typing'))
  thread.send('Good morning')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('Ada: Good morning'))
})

it('follows nothing any more when it is taken away', async () => {
  const { server, ada, element, stop } = await openChat()
  say(element, 'Bye')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: Bye']))
  stop()
  await vi.waitFor(() => expect(element.textContent).toBe(''))
  const { items } = await ada.conversations.list()
  server.write(items[0]!.id, { text: 'Too late', as: server.agents[0]!.agent })
  expect(element.textContent).toBe('')
})

it('sends a file with the first message', async () => {
  const { server, ada, element } = await openChat()
  const picker = element.querySelector<HTMLInputElement>('input[type=file]')!
  const chosen = new File(['7781'], 'Order.txt', { type: 'text/plain' })
  Object.defineProperty(picker, 'files', { configurable: true, value: [chosen] })
  picker.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(element.querySelector('ul')!.textContent).toContain('4 of 4'))
  say(element, 'See')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: See']))
  const { items } = await ada.conversations.list()
  expect(server.messages(items[0]!.id)).toMatchObject([{ attachments: [{ name: 'Order.txt' }] }])
  await press(element, 'Order.txt')
})

const press = async (element: HTMLElement, name: string) => {
  const find = () =>
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  await vi.waitFor(() => expect(find(), name).toBeDefined(), PATIENCE)
  find()!.click()
}

/** Types into a field and submits its form. */
async function enter(element: HTMLElement, form: string, text?: string): Promise<void> {
  const find = () => element.querySelector<HTMLFormElement>(`form[aria-label="${form}"]`)
  await vi.waitFor(() => expect(find(), form).not.toBeNull(), PATIENCE)
  if (text !== undefined) {
    const field = find()!.querySelector<HTMLInputElement>('input:not([type=file])')!
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  // Drawn before it is submitted, as by a hand that types.
  await vi.waitFor(() => {
    const { value } = find()!.querySelector<HTMLInputElement>('input:not([type=file]), select')!
    expect(value).toBe(text ?? value)
  }, PATIENCE)
  find()!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
}

it('edits, takes back, reacts, replies and says what was read', async () => {
  const { server, ada, element } = await openChat()
  say(element, 'Helo')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: Helo']), PATIENCE)
  const { id } = (await ada.conversations.list()).items[0]!
  await press(element, 'Edit')
  await enter(element, 'Edit the message', 'Hello')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: Hello (edited)']), PATIENCE)
  await press(element, '👍 0')
  await press(element, '👍 1')
  await press(element, '👍 0')
  await press(element, 'Reply')
  await vi.waitFor(() => expect(element.textContent).toContain('Answers “Hello”'), PATIENCE)
  say(element, 'As I said')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('You: As I said'), PATIENCE)
  expect(server.messages(id).at(-1)!.replyToId).toBe(server.messages(id)[0]!.id)
  expect(element.textContent).not.toContain('Answers “Hello”')
  const ticks = () => [...element.querySelectorAll('small')].map(({ textContent }) => textContent)
  const thread = ada.thread(id)
  await vi.waitFor(() => expect(thread.state.value.status).toBe('ready'), PATIENCE)
  thread.markRead()
  await vi.waitFor(() => expect(ticks()).toEqual(['read', 'read']), PATIENCE)
  await press(element, 'Take back')
  await vi.waitFor(() => expect(linesOf(element)[0]).toBe('You: taken back'), PATIENCE)
})

it('answers what it is asked, in place', async () => {
  const { server, ada, element } = await openChat()
  say(element, 'I want one')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: I want one']), PATIENCE)
  const { id } = (await ada.conversations.list()).items[0]!
  const ask = (message: object) =>
    ada.messages.create({ id, clientId: crypto.randomUUID(), text: '', ...message })
  await ask({ text: 'Which one?', choice: { options: ['Red', 'Blue'], isMultiple: false } })
  await press(element, 'Blue')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('You: Blue'), PATIENCE)
  await ask({ text: 'For where?', choice: { options: ['Bed', 'Sofa'], isMultiple: true } })
  await vi.waitFor(
    () => expect(element.querySelectorAll('fieldset input')).toHaveLength(2),
    PATIENCE,
  )
  for (const box of element.querySelectorAll<HTMLInputElement>('fieldset input')) box.click()
  await press(element, 'Answer')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('You: Bed, Sofa'), PATIENCE)
  const properties = { size: { type: 'string', title: 'Size', enum: ['S', 'M'] } } as const
  const schema = { type: 'object', properties, required: ['size'] } as const
  const form = server.createForm({ name: 'size', title: 'Your size', schema } as never)
  await ask({ formId: form.id })
  await enter(element, 'Your size')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('You: Size: S'), PATIENCE)
})

it('has several conversations, and says where there is news', async () => {
  const { server, ada, element } = await openChat()
  say(element, 'The first')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: The first']), PATIENCE)
  const first = (await ada.conversations.list()).items[0]!.id
  await press(element, 'New conversation')
  await vi.waitFor(() => expect(linesOf(element)).toEqual([]), PATIENCE)
  say(element, 'The second')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: The second']), PATIENCE)
  server.write(first, { text: 'Here you are', as: server.agents[0]!.agent })
  await press(element, 'Here you are (new)')
  const both = ['You: The first', 'Ada: Here you are']
  await vi.waitFor(() => expect(linesOf(element)).toEqual(both), PATIENCE)
  const current = () => element.querySelector('nav [aria-current=true]')?.textContent
  await vi.waitFor(() => expect(current()).toBe('Here you are'), PATIENCE)
})
