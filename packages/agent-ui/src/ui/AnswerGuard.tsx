// Above the composer when a colleague has answered in between: what they wrote, and what is to become of what waits.
import { CircleAlert } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import type { Held } from '../guard.ts'
import { authorName } from '../people.ts'
import { clockTime } from '../time.ts'
import { Icon } from './Icon.tsx'
import './AnswerGuard.css'

interface AnswerGuardProps {
  conversation: OpenConversation
  /** The field to go back to. */
  field: { readonly current: HTMLElement | null }
}

export function AnswerGuard({ conversation, field }: AnswerGuardProps) {
  const held = conversation.held.value
  if (held === null) return null
  return <Question key={held.answer.id} held={held} conversation={conversation} field={field} />
}

function Question({ held, conversation, field }: AnswerGuardProps & { held: Held }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // Whoever has gone on writing is not interrupted.
    const isIdle = conversation.draft.peek().text === ''
    if (isIdle && document.activeElement === field.current) box.current?.focus()
  }, [])
  const { answer, text, isMacro } = held
  const name = authorName(answer.author)
  const back = () => field.current?.focus()
  const edit = () => {
    const { text: begun, isNote } = conversation.draft.peek()
    conversation.setDraft(begun === '' ? text : `${text}\n\n${begun}`, isNote && begun !== '')
    held.discard()
    back()
  }
  return (
    <section
      ref={box}
      class="answer-guard"
      role="alert"
      aria-label={`${name} has answered`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        back()
      }}
    >
      <p class="answer-guard-title">
        <Icon node={CircleAlert} size={15} />
        {name} answered in between. {isMacro ? 'The macro was not applied.' : 'Yours was not sent.'}
      </p>
      <blockquote class="answer-guard-text" dir="auto">
        {answer.text}
        <time dateTime={answer.createdAt}>{clockTime(answer.createdAt)}</time>
      </blockquote>
      <p class="answer-guard-own" dir="auto">
        <span>{isMacro ? 'Macro:' : 'You:'}</span> {text}
      </p>
      <div class="answer-guard-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            held.discard()
            back()
          }}
        >
          Discard
        </button>
        {!isMacro && (
          <button type="button" class="button" onClick={edit}>
            Edit
          </button>
        )}
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            held.sendAnyway()
            back()
          }}
        >
          {isMacro ? 'Apply anyway' : 'Send anyway'}
        </button>
      </div>
    </section>
  )
}
