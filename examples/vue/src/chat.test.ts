import { type Client, createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from 'vue'
import { Chat } from './chat.ts'

function mount(element: HTMLElement, client: Client): () => void {
  const app = createApp(Chat, { client })
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
  const stop = mount(element, client)
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
    .querySelector('form')!
    .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
}

const linesOf = (element: HTMLElement) =>
  [...element.querySelectorAll('ol > li')].map(({ textContent }) => textContent)

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
  const { element } = await openChat()
  const picker = element.querySelector<HTMLInputElement>('input[type=file]')!
  const chosen = new File(['7781'], 'Order.txt', { type: 'text/plain' })
  Object.defineProperty(picker, 'files', { configurable: true, value: [chosen] })
  picker.dispatchEvent(new Event('change', { bubbles: true }))
  await vi.waitFor(() => expect(element.querySelector('ul')!.textContent).toContain('4 of 4'))
  say(element, 'See')
  await vi.waitFor(() => expect(linesOf(element)).toEqual(['You: See Order.txt']))
})
