// Colleagues who have the same conversation open: faces on a row, names in the heading of the thread.
import { Eye, PencilLine } from 'lucide'
import { type Inbox, useInbox } from '../inbox.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import './Viewers.css'

interface Colleague {
  id: string
  name: string
  isTyping: boolean
}

/** Not oneself; who types comes first. */
function colleaguesIn(inbox: Inbox, conversationId: string): Colleague[] {
  const viewers = inbox.viewers.value.get(conversationId) ?? []
  return viewers
    .flatMap(({ agentId, isTyping }) => {
      const agent = inbox.agents.value.find(({ id }) => id === agentId)
      if (agent === undefined || agentId === inbox.me.value?.id) return []
      return [{ id: agentId, name: agent.name, isTyping }]
    })
    .sort((a, b) => Number(b.isTyping) - Number(a.isTyping))
}

const says = ({ name, isTyping }: Colleague) => `${name} ${isTyping ? 'is typing' : 'is looking'}`

interface RowViewersProps {
  conversationId: string
  /** Stands on the row anyway. */
  holderId: string | undefined
}

export function RowViewers({ conversationId, holderId }: RowViewersProps) {
  const all = colleaguesIn(useInbox(), conversationId)
  if (all.length === 0) return null
  const isTyping = all.some((one) => one.isTyping)
  const others = all.filter(({ id }) => id !== holderId)
  return (
    <span
      class="row-viewers"
      data-typing={isTyping ? '' : undefined}
      title={all.map(says).join(', ')}
    >
      <span class="sr-only">, {all.map(says).join(', ')}</span>
      <Icon node={isTyping ? PencilLine : Eye} size={13} />
      {others.slice(0, 3).map(({ id, name }) => (
        <Avatar key={id} id={id} name={name} />
      ))}
      {others.length > 3 && <span aria-hidden="true">+{others.length - 3}</span>}
    </span>
  )
}

export function ThreadViewers({ conversationId }: { conversationId: string }) {
  const all = colleaguesIn(useInbox(), conversationId)
  const isTyping = all.some((one) => one.isTyping)
  return (
    <span class="thread-viewers" data-typing={isTyping ? '' : undefined}>
      {all.length > 0 && (
        <>
          {all.slice(0, 4).map(({ id, name }) => (
            <Avatar key={id} id={id} name={name} />
          ))}
          <span class="thread-viewers-names">{inWords(all)}</span>
        </>
      )}
    </span>
  )
}

/** `Ada is typing`, `Ada and Ben are here`, `4 colleagues are here`. */
function inWords(all: readonly Colleague[]): string {
  const typing = all.filter((one) => one.isTyping)
  const [people, verb] = typing.length > 0 ? [typing, 'typing'] : [all, 'here']
  const names =
    people.length > 2
      ? `${people.length} colleagues`
      : people.map(({ name }) => name.split(' ')[0]).join(' and ')
  return `${names} ${people.length === 1 ? 'is' : 'are'} ${verb}`
}
