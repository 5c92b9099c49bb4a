// Answers that may fit, above the composer: a quiet line that says why, goes when the agent begins to write, and stays
// away when it was closed.
import type { CannedReply, Conversation, Suggestion } from '@deskbell/sdk'
import { signal, useSignal } from '@preact/signals'
import { Sparkles, X } from 'lucide'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { Icon } from './Icon.tsx'
import './Suggestions.css'

/** The messages for which the agent has closed the suggestions. */
const closed = signal<ReadonlySet<string>>(new Set())

interface SuggestionsProps {
  shown: Conversation
  onReply: (reply: CannedReply) => void
  onText: (text: string) => void
}

export function Suggestions({ shown, onReply, onText }: SuggestionsProps) {
  const { client, replies } = useInbox()
  const found = useSignal<readonly Suggestion[]>([])
  const last = shown.lastMessage
  const questionId =
    last?.author.kind === 'customer' && shown.status !== 'resolved' ? last.id : null

  useEffect(() => {
    found.value = []
    if (questionId === null) return
    replies.freshen()
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      client.conversations
        .suggest({ id: shown.id }, { signal: leaving.signal })
        .then(({ items }) => {
          found.value = items
        })
        // Nobody has asked for them, so nobody is told that they did not come.
        .catch(() => {})
    }, 300)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [questionId, shown.id])

  if (questionId === null || found.value.length === 0 || closed.value.has(questionId)) return null
  const use = (suggestion: Suggestion) => {
    const reply = replies.cannedReplies.value.find(({ id }) => id === suggestion.cannedReply?.id)
    if (reply === undefined) onText(suggestion.text)
    else onReply(reply)
  }
  return (
    <section class="suggestions" aria-label="Suggested answers">
      <Icon node={Sparkles} size={14} />
      <ul class="suggestions-list">
        {found.value.map((suggestion) => (
          <li key={suggestion.text}>
            <button
              type="button"
              class="suggestion"
              title={suggestion.text}
              onClick={() => use(suggestion)}
            >
              <span class="suggestion-name">{nameOf(suggestion)}</span>
              <span class="suggestion-reason">{reasonOf(suggestion)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="icon-button suggestions-close"
        aria-label="Close the suggestions"
        onClick={() => {
          closed.value = new Set([...closed.value, questionId])
        }}
      >
        <Icon node={X} size={14} />
      </button>
    </section>
  )
}

const nameOf = ({ cannedReply, text }: Suggestion): string =>
  cannedReply?.title ?? (text.length > 90 ? `${text.slice(0, 88)}…` : text)

function reasonOf({ words, pastAnswer }: Suggestion): string {
  const about = words.slice(0, 3).join(', ')
  if (pastAnswer === undefined) return `Canned reply about ${about}`
  return `${pastAnswer.agentName ?? 'A colleague'} answered this to ${about}`
}
