// A whole chat in plain DOM: it draws what the SDK's live values say, and nothing else knows anything.
import type { Client, Thread, ThreadState } from '@deskbell/sdk'

/** Draws the chat into the element; returns how to take it away. The client must have a customer's session. */
export function createChat(element: HTMLElement, client: Client): () => void {
  const log = Object.assign(document.createElement('ol'), { role: 'log' })
  const status = Object.assign(document.createElement('p'), { role: 'status' })
  const form = document.createElement('form')
  const field = Object.assign(document.createElement('input'), { ariaLabel: 'Message' })
  form.append(field, Object.assign(document.createElement('button'), { textContent: 'Send' }))
  element.replaceChildren(log, status, form)

  let thread: Thread | undefined
  const stops: (() => void)[] = []

  function show(next: Thread): void {
    thread = next
    draw(next.state.value)
    stops.push(next.state.subscribe(draw), next.close)
  }

  function draw({ messages, pending, typing }: ThreadState): void {
    const lines = [
      ...messages.map(({ author, text }) => `${nameOf(author)}: ${text}`),
      ...pending.map(({ text, status }) => `You: ${text} (${status})`),
    ]
    log.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    )
    status.textContent = typing.length > 0 ? `${nameOf(typing[0]!)} is typing` : ''
    thread?.markRead()
  }

  form.onsubmit = (event) => {
    event.preventDefault()
    const text = field.value.trim()
    field.value = ''
    if (!text) return
    if (thread) thread.send(text)
    else show(client.beginConversation({ text }))
  }
  field.oninput = () => thread?.setTyping(field.value !== '')

  // Whoever has written before goes on where they were.
  const list = client.conversationList()
  stops.push(
    list.state.subscribe(({ items }) => {
      if (!thread && items[0]) show(client.thread(items[0].id))
    }),
    list.close,
  )
  return () => {
    for (const stop of stops.splice(0)) stop()
    element.replaceChildren()
  }
}

const nameOf = ({ kind, name }: { kind: string; name: string | null }): string =>
  kind === 'customer' ? 'You' : (name ?? 'Support')
