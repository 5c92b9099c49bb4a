import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createChat } from './chat.ts'

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
  const stop = createChat(element, client, { baseUrl: server.url })
  onTestFinished(stop)
  await vi.waitFor(() => expect(element.querySelector('input')).not.toBeNull())
  const ada = connect()
  await ada.signIn(server.agents[0]!)
  ada.connect()
  return { server, client, ada, element, stop }
}

function say(element: HTMLElement, text: string): void {
  const field = element.querySelector('input')!
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  element
    .querySelector('form')!
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

const press = async (element: HTMLElement, name: string) => {
  const find = () =>
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  await vi.waitFor(() => expect(find(), name).toBeDefined())
  find()!.click()
}

it('sends files with the first message, and shows those of others', async () => {
  const { server, ada, element } = await openChat()
  const chosen = new File(['7781'], 'Order.txt', { type: 'text/plain' })
  const picker = element.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(picker, 'files', { configurable: true, value: [chosen] })
  picker.dispatchEvent(new Event('change'))
  await vi.waitFor(() => expect(element.querySelector('ul')!.textContent).toContain('100 %'))
  say(element, '')
  await vi.waitFor(async () => {
    const { items } = await ada.conversations.list()
    expect(server.messages(items[0]!.id)).toMatchObject([{ attachments: [{ name: 'Order.txt' }] }])
  })
  expect(element.querySelector('ul')!.textContent).toBe('')
  await press(element, 'Order.txt')
})

it('reacts, replies, edits and takes back, and answers what it is asked', async () => {
  const { server, ada, element } = await openChat()
  say(element, 'Helo')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: Helo']))
  const { id } = (await ada.conversations.list()).items[0]!
  vi.stubGlobal('prompt', () => 'Hello')
  onTestFinished(() => void vi.unstubAllGlobals())
  await press(element, 'Edit')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: Hello (edited)']))

  const form = server.createForm({
    ...{ name: 'size', title: 'Your size' },
    schema: {
      type: 'object',
      properties: { size: { type: 'string', title: 'Size', enum: ['S', 'M'] } },
      required: [],
    },
  })
  const clientId = () => crypto.randomUUID()
  await ada.messages.create({
    ...{ id, clientId: clientId(), text: 'Which one?' },
    choice: { options: ['Red', 'Blue'], isMultiple: false },
  })
  await press(element, 'Blue')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('You: Blue'))
  await ada.messages.create({ id, clientId: clientId(), text: '', formId: form.id })
  await press(element, 'Submit')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('You: Size: S'))
  await ada.csat.ask({ id })
  await press(element, 'Rate 5')
  await vi.waitFor(() =>
    expect(server.messages(id).find(({ rating }) => rating)?.rating?.score).toBe(5),
  )

  await press(element, '👍 0')
  await press(element, '👍 1')
  await press(element, 'Reply')
  say(element, 'As I said')
  await vi.waitFor(() => expect(linesOf(element).at(-1)).toBe('You: As I said'))
  expect(server.messages(id).at(-1)!.replyToId).toBe(server.messages(id)[0]!.id)
  await press(element, 'Take back')
  await vi.waitFor(() => expect(linesOf(element)[0]).toBe('You: taken back'))
})
