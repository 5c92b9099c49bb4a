// The visitor's own conversations, the newest first.
import type { Conversation } from '@deskbell/sdk'
import { isUnread } from '@deskbell/sdk'
import { agoOf, fullTimeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import { Avatar } from './Avatar.tsx'
import { problemText } from './problem-text.ts'
import { Skeleton } from './Skeleton.tsx'
import { useStore } from './store-context.ts'

export function ConversationList() {
  const { list, loadMore } = useStore()
  const state = list.value
  if (!state || state.status === 'loading') return <Skeleton kind="list" />
  if (state.status === 'failed' && state.items.length === 0) {
    return (
      <p class="empty" role="alert">
        {state.problem ? problemText(state.problem) : t('problemOther')}
        <button type="button" class="link" onClick={() => void loadMore()}>
          {t('retry')}
        </button>
      </p>
    )
  }
  return (
    <section aria-labelledby="conversations">
      <h2 id="conversations">{t('yourConversations')}</h2>
      {state.items.length === 0 && <p class="empty">{t('noMessages')}</p>}
      <ul class="conversations">
        {state.items.map((conversation) => (
          <Row key={conversation.id} conversation={conversation} />
        ))}
      </ul>
      {state.hasMore && (
        <button
          type="button"
          class="link"
          disabled={state.isLoadingMore}
          onClick={() => void loadMore()}
        >
          {t('loadMore')}
        </button>
      )}
    </section>
  )
}

function Row({ conversation }: { conversation: Conversation }) {
  const { session, openThread, now } = useStore()
  const { assignee, lastMessage, status, createdAt } = conversation
  const name = assignee?.name ?? session.value?.workspace.name ?? t('support')
  const self = session.value?.customer?.id
  const isNew = self !== undefined && isUnread(conversation, { kind: 'customer', id: self })
  const at = lastMessage?.createdAt ?? createdAt
  return (
    <li>
      <button type="button" class="row" onClick={() => openThread(conversation.id)}>
        <Avatar name={name} />
        <span class="row-text">
          <span class="row-head">
            <span class="row-name">{name}</span>
            {status === 'resolved' && <span class="tag">{t('resolved')}</span>}
            <time dateTime={at} title={fullTimeOf(at)}>
              {agoOf(at, now.value)}
            </time>
          </span>
          <span class={isNew ? 'row-preview is-unread' : 'row-preview'}>
            {lastMessage?.author.kind === 'customer' && `${t('you')}: `}
            {lastMessage?.text ?? conversation.subject ?? t('noMessages')}
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
