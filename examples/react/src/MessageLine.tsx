// One message: its words and files, what it asks, how far it has come, and what may be done with it. Everything is a call
// of the client; what comes of it is drawn when the thread says so.
import type { Author, Client, Conversation, Message } from '@deskbell/sdk'
import { useState } from 'react'
import { ChoiceField, FormFields } from './Questions.tsx'

interface MessageLineProps {
  client: Client
  baseUrl: string
  message: Message
  reads: Conversation['reads']
  onReply: () => void
}

export function MessageLine({ client, baseUrl, message, reads, onReply }: MessageLineProps) {
  const [problem, setProblem] = useState('')
  const [isEditing, setEditing] = useState(false)
  const { author, text, unsentAt, editedAt, attachments = [], choice, form } = message
  const at = { id: message.conversationId, seq: message.seq }
  /** What is refused is said where it was tried. */
  const call = (work: Promise<unknown>) => {
    setProblem('')
    work.catch(({ message: why }: Error) => setProblem(why))
  }
  const words = unsentAt ? 'taken back' : `${text}${editedAt ? ' (edited)' : ''}`

  // The address is asked for when it is needed: it holds for minutes.
  async function save(id: string, name: string): Promise<void> {
    const { url } = await client.attachments.get({ id })
    const link = document.createElement('a')
    Object.assign(link, { href: `${baseUrl}${url}?download`, download: name }).click()
  }

  return (
    <li>
      {isEditing ? (
        <EditField
          text={text}
          onSave={(next) => {
            setEditing(false)
            call(client.messages.edit({ ...at, text: next }))
          }}
        />
      ) : (
        <p>
          {nameOf(author)}: {words}
        </p>
      )}
      {attachments.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => call(save(id, name))}>
          {name}
        </button>
      ))}
      {choice && !choice.answer && (
        <ChoiceField
          choice={choice}
          onAnswer={(options) => call(client.messages.answer({ ...at, options }))}
        />
      )}
      {form && !form.answer && (
        <FormFields
          form={form}
          onSubmit={(values) => call(client.forms.submit({ ...at, values }))}
        />
      )}
      {message.type === 'text' && !unsentAt && (
        <>
          {reactionsOf(message).map(({ emoji, by }) => {
            const isOn = !by.some(isSelf)
            return (
              <button
                key={emoji}
                type="button"
                aria-pressed={!isOn}
                onClick={() => call(client.messages.react({ ...at, emoji, isOn }))}
              >
                {emoji} {by.length}
              </button>
            )
          })}
          <button type="button" onClick={onReply}>
            Reply
          </button>
          {isSelf(author) && (
            <>
              <button type="button" onClick={() => setEditing(true)}>
                Edit
              </button>
              <button type="button" onClick={() => call(client.messages.unsend(at))}>
                Take back
              </button>
            </>
          )}
        </>
      )}
      {isSelf(author) && <small>{tickOf(message, reads)}</small>}
      {problem && <p role="alert">{problem}</p>}
    </li>
  )
}

function EditField({ text, onSave }: { text: string; onSave: (text: string) => void }) {
  const [next, setNext] = useState(text)
  return (
    <form
      aria-label="Edit the message"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(next)
      }}
    >
      <input aria-label="Text" value={next} onChange={({ target }) => setNext(target.value)} />
      <button type="submit">Save</button>
    </form>
  )
}

const isSelf = ({ kind }: Author): boolean => kind === 'customer'

export const nameOf = (author: Author): string =>
  isSelf(author) ? 'You' : (author.name ?? 'Support')

/** Those that are there, and one to begin with. */
function reactionsOf({ reactions = [] }: Message): NonNullable<Message['reactions']> {
  const isThere = reactions.some(({ emoji }) => emoji === '👍')
  return isThere ? reactions : [...reactions, { emoji: '👍', by: [] }]
}

/** Whether an agent has read it, or a screen of theirs has it. */
function tickOf({ seq }: Message, reads: Conversation['reads']): string {
  const theirs = reads.filter(({ reader }) => reader.kind === 'agent')
  if (theirs.some((one) => one.seq >= seq)) return 'read'
  return theirs.some((one) => one.deliveredSeq >= seq) ? 'delivered' : 'sent'
}
