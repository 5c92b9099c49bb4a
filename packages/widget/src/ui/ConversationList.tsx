// The visitor's own conversations, the newest first.
import { type Conversation, isUnread } from '@deskbell/sdk'
import { agoOf, fullTimeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import type { CustomerSession } from '../store.ts'
import { Avatar } from './Avatar.tsx'
import { problemText } from './problem-text.ts'
import { Skeleton } from './Skeleton.tsx'
import { useStore, useValue } from './store-context.ts'

export function ConversationList({ session }: { session: CustomerSession }) {
  const { loadMore, ...store } = useStore()
  const state = useValue(store.list)
  const now = useValue(store.now)
  if (!state || state.status === 'loading') return <Skeleton kind="list" />
  const { items, problem, hasMore, isLoadingMore } = state
  return (
    <section aria-labelledby="conversations">
      <h2 id="conversations">{t('yourConversations')}</h2>
      {problem && <p role="alert">{problemText(problem)}</p>}
      {items.length === 0 && !problem && <p>{t('noConversations')}</p>}
      <ul class="conversations">
        {items.map((item) => (
          <Row key={item.id} conversation={item} session={session} now={now} />
        ))}
      </ul>
      {(hasMore || problem) && (
        <button type="button" class="link" disabled={isLoadingMore} onClick={loadMore}>
          {problem ? t('retry') : t('loadMore')}
        </button>
      )}
    </section>
  )
}

interface RowProps {
  conversation: Conversation
  session: CustomerSession
  now: number
}

function Row({ conversation, session, now }: RowProps) {
  const { openThread } = useStore()
  const { id, assignee, lastMessage, status, createdAt, subject } = conversation
  const name = assignee?.name ?? session.workspace.name
  const isNew = isUnread(conversation, { kind: 'customer', id: session.customer?.id ?? '' })
  const at = lastMessage?.createdAt ?? createdAt
  return (
    <li>
      <button type="button" class="row" onClick={() => openThread(id)}>
        <Avatar name={name} />
        <span class="grow">
          <span class="row-head">
            <span class="row-name">{name}</span>
            {status === 'resolved' && <span class="tag">{t('resolved')}</span>}
            <time dateTime={at} title={fullTimeOf(at)}>
              {agoOf(at, now)}
            </time>
          </span>
          <span class={`row-preview ${isNew ? 'is-unread' : ''}`}>
            {lastMessage?.author.kind === 'customer' && `${t('you')}: `}
            {lastMessage?.text ?? subject}
          </span>
        </span>
        {isNew && (
          <span class="unread-dot">
            <span class="hidden-text">{t('unread')}</span>
          </span>
        )}
      </button>
    </li>
  )
}
