// Where one writes: words, files with their progress, and what is answered. The first message begins a conversation.
import type { Client, Message, Thread, Upload } from '@deskbell/sdk'
import { useLive } from '@deskbell/sdk/react'
import { type FormEvent, useState } from 'react'

interface ComposerProps {
  client: Client
  /** Null: a new conversation. */
  thread: Thread | null
  replyTo: Message | null
  onBegin: (conversationId: string) => void
  onSent: () => void
}

export function Composer({ client, thread, replyTo, onBegin, onSent }: ComposerProps) {
  const [text, setText] = useState('')
  const [uploads, setUploads] = useState<readonly Upload[]>([])

  function send(event: FormEvent): void {
    event.preventDefault()
    if (text.trim() === '' && uploads.length === 0) return
    // Not there yet? The message waits for them.
    const files = uploads.map((upload) => upload.toSend())
    setText('')
    setUploads([])
    if (thread) thread.send(text, { files, ...(replyTo && { replyToSeq: replyTo.seq }) })
    else onBegin(client.beginConversation({ text, files }).conversationId)
    onSent()
  }

  return (
    <>
      <ul aria-label="Files">
        {uploads.map((upload) => (
          <Progress
            key={upload.key}
            upload={upload}
            onRemove={() => {
              upload.cancel()
              setUploads(uploads.filter((one) => one !== upload))
            }}
          />
        ))}
      </ul>
      {replyTo && (
        <p>
          Answers “{replyTo.text}”{' '}
          <button type="button" onClick={onSent}>
            Do not
          </button>
        </p>
      )}
      <form aria-label="New message" onSubmit={send}>
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

function Progress({ upload, onRemove }: { upload: Upload; onRemove: () => void }) {
  const { status, sentBytes } = useLive(upload.state)
  return (
    <li>
      {upload.name}: {status === 'failed' ? 'failed ' : `${sentBytes} of ${upload.size} `}
      {status === 'failed' && (
        <button type="button" onClick={upload.retry}>
          Try again
        </button>
      )}
      <button type="button" onClick={onRemove}>
        Remove
      </button>
    </li>
  )
}
