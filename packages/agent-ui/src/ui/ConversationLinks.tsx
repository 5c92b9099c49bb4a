// Conversations that belong to a customer or are about an object, each with a way to it.
import type { Conversation, ConversationList } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { fromLive } from '../live.ts'
import { customerName, titleOf } from '../people.ts'
import { inWords } from '../problems.ts'
import { ago, now } from '../time.ts'
import { pathOf } from '../views.ts'

interface ConversationLinksProps {
  title: string
  list: ConversationList
  viewId: string
  /** Which is on the screen already. */
  openId?: string | undefined
  /** Where they are of several customers, it is said whose each is. */
  isOfMany?: boolean
  /** Said where there are none; without it nothing is. */
  nothing?: string
}

/** What comes after them stays in reach. */
const FEW = 5
const MORE = 20

export function ConversationLinks(props: ConversationLinksProps) {
  const { title, list, viewId, openId, isOfMany = false, nothing } = props
  const state = useMemo(() => fromLive(list.state), [list])
  const most = useSignal(FEW)
  const { items, status, problem, hasMore } = state.value
  const others = items.filter(({ id }) => id !== openId)
  const isEmpty = status === 'ready' && others.length === 0
  if (status === 'loading' || (isEmpty && nothing === undefined)) return null
  const showMore = () => {
    most.value += MORE
    if (others.length < most.value) void list.loadMore()
  }
  return (
    <section class="panel-section" aria-label={title}>
      <h3 class="panel-subheading">{title}</h3>
      {status === 'failed' && (
        <p class="panel-none" role="alert">
          {inWords(problem)}{' '}
          <button type="button" class="panel-more" onClick={() => void list.loadMore()}>
            Try again
          </button>
        </p>
      )}
      {isEmpty && <p class="panel-none">{nothing}</p>}
      {others.length > 0 && (
        <ul class="panel-conversations">
          {others.slice(0, most.value).map((conversation) => (
            <li key={conversation.id}>
              <a class="panel-conversation" href={pathOf(viewId, conversation.id)}>
                <span class="panel-conversation-text">{titleOf(conversation)}</span>
                <span class="panel-conversation-foot">
                  {isOfMany && `${customerName(conversation.customer)} · `}
                  {statusNames[conversation.status]} · {ago(lastAt(conversation), now.value)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {(hasMore || others.length > most.value) && (
        <button type="button" class="panel-more" onClick={showMore}>
          Show more
        </button>
      )}
    </section>
  )
}

const lastAt = ({ lastMessage, createdAt }: Conversation): string =>
  lastMessage?.createdAt ?? createdAt

const statusNames = {
  open: 'Open',
  pending: 'Pending',
  snoozed: 'Snoozed',
  resolved: 'Resolved',
} as const
