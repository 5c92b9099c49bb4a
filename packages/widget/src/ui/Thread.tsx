// One conversation: who answers, its messages, and where to write.
import type { Author, ThreadState } from '@deskbell/sdk'
import { t } from '../i18n/t.ts'
import type { CustomerSession } from '../store.ts'
import { Avatar } from './Avatar.tsx'
import { Bar } from './Bar.tsx'
import { Composer } from './Composer.tsx'
import { Icon } from './Icon.tsx'
import { MessageList } from './MessageList.tsx'
import { Notice } from './Notice.tsx'
import { Skeleton } from './Skeleton.tsx'
import { useStore, useValue } from './store-context.ts'
import { TroubleBanner } from './TroubleBanner.tsx'

interface PartProps {
  state: ThreadState
  session: CustomerSession
}

export function Thread({ session }: { session: CustomerSession }) {
  const state = useValue(useStore().thread)
  if (!state) return null
  return (
    <>
      <Header state={state} session={session} />
      <TroubleBanner />
      <Content state={state} session={session} />
    </>
  )
}

function Header({ state, session }: PartProps) {
  const { goHome, ...store } = useStore()
  const presence = useValue(store.presence)
  const assignee = state.conversation?.assignee
  const name = assignee?.name ?? session.workspace.name
  const isTeamThere = [...presence.values()].includes('online')
  const teamState = isTeamThere ? 'online' : undefined
  const there = assignee ? (presence.get(assignee.id) ?? 'offline') : teamState
  return (
    <Bar kind="thread" onBack={goHome}>
      <Avatar name={name} state={there} />
      <div class="grow">
        <h1>{name}</h1>
        <p>{t(there ?? 'team')}</p>
      </div>
    </Bar>
  )
}

function Content({ state, session }: PartProps) {
  const store = useStore()
  const { status, conversation, problem } = state
  if (status === 'loading') return <Skeleton kind="thread" />
  if (status === 'deleted') {
    const texts = { title: t('deletedTitle'), text: t('deletedText'), action: t('newConversation') }
    return <Notice {...texts} onAction={store.goNew} />
  }
  if (!conversation) {
    return (
      <Notice
        title={t('problemTitle')}
        problem={problem}
        action={t('retry')}
        onAction={store.reopenThread}
      />
    )
  }
  return (
    <>
      <MessageList state={state} session={session} />
      <Typing authors={state.typing} session={session} />
      {conversation.status === 'resolved' && (
        <p class="closing">
          <Icon name="done" />
          {t('resolvedBanner')}
        </p>
      )}
      <Composer
        key={conversation.id}
        draftOf={conversation.id}
        placeholder={t('replyPlaceholder')}
        onSend={store.send}
        onTyping={store.setTyping}
      />
    </>
  )
}

function Typing({ authors, session }: { authors: readonly Author[]; session: CustomerSession }) {
  const [name = '', other = ''] = authors.map((author) => author.name ?? session.workspace.name)
  const key = authors.length > 2 ? 'typingMany' : authors.length === 2 ? 'typingTwo' : 'typingOne'
  return (
    <div class="typing" role="status">
      {authors.length > 0 && (
        <p>
          <span class="dots">
            <i />
            <i />
            <i />
          </span>
          {t(key, { name, other })}
        </p>
      )}
    </div>
  )
}
