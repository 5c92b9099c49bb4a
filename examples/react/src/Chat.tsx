// A whole chat in one component, drawn from the SDK's hooks.
import type { Author, Client } from '@deskbell/sdk'
import { useConversationList, useLive, useThread } from '@deskbell/sdk/react'
import { type FormEvent, useState } from 'react'

export function Chat({ client }: { client: Client }) {
  const [begun, setBegun] = useState<string | null>(null)
  const { state: list } = useConversationList(client)
  // Whoever has written before goes on where they were.
  const { thread, state } = useThread(client, begun ?? list?.items[0]?.id ?? null)
  const connection = useLive(client.connection)
  const [text, setText] = useState('')

  function send(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() === '') return
    setText('')
    if (thread) thread.send(text)
    else setBegun(client.beginConversation({ text }).conversationId)
  }

  return (
    <>
      <ol role="log">
        {state?.messages.map((message) => (
          <li key={message.clientId}>
            {nameOf(message.author)}: {message.text}
          </li>
        ))}
        {state?.pending.map((message) => (
          <li key={message.clientId}>
            You: {message.text} ({message.status})
          </li>
        ))}
      </ol>
      <p role="status">
        {connection === 'connected' ? '' : connection}
        {state?.typing[0] && `${nameOf(state.typing[0])} is typing`}
      </p>
      <form onSubmit={send}>
        <input
          aria-label="Message"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            thread?.setTyping(event.target.value !== '')
          }}
        />
        <button type="submit">Send</button>
      </form>
    </>
  )
}

const nameOf = ({ kind, name }: Author): string =>
  kind === 'customer' ? 'You' : (name ?? 'Support')
