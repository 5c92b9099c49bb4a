// Below the heading of a thread: the conversations that have to do with it, and the way out of a link.
import type { Conversation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Link2, X } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { customerName, titleOf } from '../people.ts'
import { pathOf } from '../views.ts'
import { Icon } from './Icon.tsx'
import './LinkedConversations.css'

interface LinkedConversationsProps {
  conversation: OpenConversation
  shown: Conversation
}

export function LinkedConversations({ conversation, shown }: LinkedConversationsProps) {
  const inbox = useInbox()
  const linked = useSignal<readonly Conversation[]>([])
  const { linkedIds } = shown
  const key = linkedIds.join()
  useEffect(() => {
    let isCurrent = true
    void Promise.all(
      // One that was deleted meanwhile is left out.
      linkedIds.map((id) => inbox.client.conversations.get({ id }).catch(() => null)),
    ).then((all) => {
      if (isCurrent) linked.value = all.filter((one) => one !== null)
    })
    return () => {
      isCurrent = false
    }
  }, [key])
  if (linkedIds.length === 0) return null
  return (
    <ul class="linked" aria-label="Linked conversations">
      {linked.value
        .filter(({ id }) => linkedIds.includes(id))
        .map((other) => {
          // What somebody else wrote says little without their name.
          const isTheirs = other.customer.id === shown.customer.id
          const title = isTheirs
            ? titleOf(other)
            : `${customerName(other.customer)}: ${titleOf(other)}`
          const team = inbox.teams.value.find(({ id }) => id === other.teamId)
          const state = [other.isInternal && (team?.name ?? 'Internal'), other.status]
          return (
            <li key={other.id} class="linked-item">
              <Icon node={Link2} size={13} />
              <a class="linked-link" href={pathOf('all', other.id)}>
                {title}
              </a>
              <span class="linked-state">{state.filter(Boolean).join(' · ')}</span>
              {inbox.can('write') && (
                <button
                  type="button"
                  class="linked-remove"
                  aria-label={`Unlink ${title}`}
                  onClick={() => void conversation.unlink(other.id)}
                >
                  <Icon node={X} size={13} />
                </button>
              )}
            </li>
          )
        })}
    </ul>
  )
}
