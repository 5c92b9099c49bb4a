// A whole chat in one component, drawn from the SDK's hooks.
import type { Author, Client, Upload } from '@deskbell/sdk'
import { useConversationList, useLive, useThread } from '@deskbell/sdk/react'
import { type FormEvent, useState } from 'react'

export function Chat({ client }: { client: Client }) {
  const [begun, setBegun] = useState<string | null>(null)
  const { state: list } = useConversationList(client)
  // Whoever has written before goes on where they were.
  const { thread, state } = useThread(client, begun ?? list?.items[0]?.id ?? null)
  const connection = useLive(client.connection)
  const [text, setText] = useState('')
  const [uploads, setUploads] = useState<readonly Upload[]>([])

  function send(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() === '' && uploads.length === 0) return
    const files = uploads.map((upload) => upload.toSend())
    setText('')
    setUploads([])
    if (thread) thread.send(text, { files })
    else setBegun(client.beginConversation({ text, files }).conversationId)
  }

  return (
    <>
      <ol role="log">
        {state?.messages.map((message) => (
          <li key={message.clientId}>
            {nameOf(message.author)}: {message.text}
            {message.attachments?.map(({ id, name }) => (
              <em key={id}> {name}</em>
            ))}
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
      <ul>
        {uploads.map((upload) => (
          <Progress key={upload.key} upload={upload} />
        ))}
      </ul>
      <form onSubmit={send}>
        <input
          type="file"
          aria-label="Attach files"
          multiple
          onChange={({ target }) => {
            const files = [...(target.files ?? [])]
            setUploads([...uploads, ...files.map((file) => client.upload(file))])
          }}
        />
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

function Progress({ upload }: { upload: Upload }) {
  const { status, sentBytes } = useLive(upload.state)
  return (
    <li>
      {upload.name}: {status === 'failed' ? 'failed' : `${sentBytes} of ${upload.size}`}
    </li>
  )
}

const nameOf = ({ kind, name }: Author): string =>
  kind === 'customer' ? 'You' : (name ?? 'Support')
