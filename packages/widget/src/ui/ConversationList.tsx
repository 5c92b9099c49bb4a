// The visitor's own conversations, the newest first; above them those that are not stored yet.
import { type Conversation, isUnread, type PendingMessage } from '@deskbell/sdk'
import { agoOf } from '../ago.ts'
import { fullTimeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import type { CustomerSession, ScreenProps, Store } from '../store.ts'
import { Avatar } from './Avatar.tsx'
import { problemText } from './problem-text.ts'
import { Skeleton } from './Skeleton.tsx'

export function ConversationList({ store, session }: ScreenProps) {
  const state = store.list.value
  if (!state || state.status === 'loading') return <Skeleton kind="list" />
  const { items, problem, hasMore, isLoadingMore } = state
  const listed = new Set(items.map((item) => item.id))
  const newest = new Map(store.unsent.value.map((message) => [message.conversationId, message]))
  const rows = [
    ...[...newest.values()]
      .filter((message) => !listed.has(message.conversationId))
      .map((message) => rowOfUnsent(message, session)),
    ...items.map((item) => rowOf(item, session)),
  ]
  return (
    <section aria-labelledby="conversations">
      <h2 id="conversations">{t('yourConversations')}</h2>
      {problem && <p role="alert">{problemText(problem)}</p>}
      {rows.length === 0 && !problem && <p>{t('noConversations')}</p>}
      <ul class="conversations">
        {rows.map((row) => (
          <Row key={row.id} {...row} store={store} />
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

/** What would be drawn as bold or code. */
const marks = /\*\*|`/g

interface RowContent {
  id: string
  name: string
  agentId?: string | undefined
  at: string
  preview: string | null
  tag?: string | false
  isNew?: boolean
}

function rowOf(conversation: Conversation, { workspace, customer }: CustomerSession): RowContent {
  const { id, assignee, lastMessage, status, createdAt, subject } = conversation
  const prefix = lastMessage?.author.kind === 'customer' ? `${t('you')}: ` : ''
  return {
    id,
    name: assignee?.name ?? workspace.name,
    agentId: assignee?.id,
    at: lastMessage?.createdAt ?? createdAt,
    preview: lastMessage ? prefix + (lastMessage.text || t('files')) : subject,
    tag: status === 'resolved' && t('resolved'),
    isNew: isUnread(conversation, { kind: 'customer', id: customer?.id ?? '' }),
  }
}

const rowOfUnsent = (
  { conversationId: id, createdAt: at, text, problem }: PendingMessage,
  { workspace: { name } }: CustomerSession,
): RowContent => ({
  ...{ id, name, at, preview: `${t('you')}: ${text || t('files')}` },
  tag: t(problem ? 'notSent' : 'waiting'),
})

function Row({ id, name, agentId, at, preview, tag, isNew, store }: RowContent & { store: Store }) {
  return (
    <li>
      <button type="button" class="row" onClick={() => store.openThread(id)}>
        <Avatar name={name} id={agentId} />
        <span class="grow">
          <span class="row-head">
            <span class="row-name">{name}</span>
            {tag && <span class="tag">{tag}</span>}
            <time dateTime={at} title={fullTimeOf(at)}>
              {agoOf(at, store.now.value)}
            </time>
          </span>
          <span class={`row-preview ${isNew ? 'is-unread' : ''}`} dir="auto">
            {preview?.replace(marks, '')}
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
