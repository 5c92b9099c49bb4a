// The visitor's own conversations, the newest first.
import { type Conversation, isUnread } from '@deskbell/sdk'
import { agoOf, fullTimeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import { Avatar } from './Avatar.tsx'
import { problemText } from './problem-text.ts'
import { Skeleton } from './Skeleton.tsx'

export function ConversationList({ store, session }: ScreenProps) {
  const state = store.list.value
  if (!state || state.status === 'loading') return <Skeleton kind="list" />
  const { items, problem, hasMore, isLoadingMore } = state
  return (
    <section aria-labelledby="conversations">
      <h2 id="conversations">{t('yourConversations')}</h2>
      {problem && <p role="alert">{problemText(problem)}</p>}
      {items.length === 0 && !problem && <p>{t('noConversations')}</p>}
      <ul class="conversations">
        {items.map((item) => (
          <Row key={item.id} conversation={item} store={store} session={session} />
        ))}
      </ul>
      {(hasMore || problem) && (
        <button type="button" class="link" disabled={isLoadingMore} onClick={store.loadMore}>
          {problem ? t('retry') : t('loadMore')}
        </button>
      )}
    </section>
  )
}

interface RowProps extends ScreenProps {
  conversation: Conversation
}

function Row({ conversation, store, session }: RowProps) {
  const { id, assignee, lastMessage, status, createdAt, subject } = conversation
  const name = assignee?.name ?? session.workspace.name
  const isNew = isUnread(conversation, { kind: 'customer', id: session.customer?.id ?? '' })
  const at = lastMessage?.createdAt ?? createdAt
  return (
    <li>
      <button type="button" class="row" onClick={() => store.openThread(id)}>
        <Avatar name={name} />
        <span class="grow">
          <span class="row-head">
            <span class="row-name">{name}</span>
            {status === 'resolved' && <span class="tag">{t('resolved')}</span>}
            <time dateTime={at} title={fullTimeOf(at)}>
              {agoOf(at, store.now.value)}
            </time>
          </span>
          <span class={`row-preview ${isNew ? 'is-unread' : ''}`}>
            {lastMessage?.author.kind === 'customer' && `${t('you')}: `}
            {lastMessage?.text ?? subject}
          </span>
        </span>
        {isNew && (
          <span class="dot">
            <span class="hidden-text">{t('unread')}</span>
          </span>
        )}
      </button>
    </li>
  )
}
