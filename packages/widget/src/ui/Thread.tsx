// One conversation: who answers, its messages, and where to write.
import type { Author, ThreadState } from '@deskbell/sdk'
import { t } from '../i18n/t.ts'
import { Avatar } from './Avatar.tsx'
import { CloseButton } from './CloseButton.tsx'
import { Composer } from './Composer.tsx'
import { Icon } from './Icon.tsx'
import { MessageList } from './MessageList.tsx'
import { Notice } from './Notice.tsx'
import { problemText } from './problem-text.ts'
import { Skeleton } from './Skeleton.tsx'
import { useStore } from './store-context.ts'
import { TroubleBanner } from './TroubleBanner.tsx'

export function Thread() {
  const { threadState, threadId } = useStore()
  const state = threadState.value
  if (!state) return null
  return (
    <>
      <Header state={state} />
      <TroubleBanner />
      <Content key={threadId.value} state={state} />
    </>
  )
}

function Header({ state }: { state: ThreadState }) {
  const store = useStore()
  const assignee = state.conversation?.assignee
  const name = assignee?.name ?? store.session.value?.workspace.name ?? t('support')
  const presence = store.presence.value
  const isAnybodyThere = [...presence.values()].includes('online')
  const presenceState = assignee
    ? (presence.get(assignee.id) ?? 'offline')
    : isAnybodyThere
      ? 'online'
      : undefined
  return (
    <header class="bar bar-thread">
      <button type="button" class="icon-button" aria-label={t('back')} onClick={store.goHome}>
        <Icon name="back" />
      </button>
      <Avatar name={name} state={presenceState} />
      <div class="grow">
        <h1 class="bar-title">{name}</h1>
        <p class="bar-subtitle">{presenceState ? t(presenceState) : t('teamReplies')}</p>
      </div>
      <CloseButton />
    </header>
  )
}

function Content({ state }: { state: ThreadState }) {
  const store = useStore()
  if (state.status === 'loading') return <Skeleton kind="thread" />
  if (state.status === 'deleted') {
    const action = { label: t('newConversation'), run: store.goNew }
    return <Notice icon="done" title={t('deletedTitle')} text={t('deletedText')} action={action} />
  }
  if (state.status === 'failed') {
    const text = state.problem ? problemText(state.problem) : t('problemOther')
    const action = { label: t('retry'), run: () => store.openThread(store.threadId.value) }
    return <Notice icon="alert" title={t('problemTitle')} text={text} action={action} />
  }
  return (
    <>
      <MessageList state={state} />
      <Typing authors={state.typing} />
      {state.conversation?.status === 'resolved' && (
        <p class="resolved">
          <Icon name="done" />
          {t('resolvedBanner')}
        </p>
      )}
      <Composer
        draftOf={store.threadId.value}
        placeholder={t('replyPlaceholder')}
        onSend={store.send}
        onTyping={store.setTyping}
      />
    </>
  )
}

function Typing({ authors }: { authors: readonly Author[] }) {
  const [name = '', other = ''] = authors.map((author) => author.name ?? t('support'))
  const key = authors.length > 2 ? 'typingMany' : authors.length === 2 ? 'typingTwo' : 'typingOne'
  return (
    <div class="typing" role="status">
      {authors.length > 0 && (
        <p>
          <span class="typing-dots" aria-hidden="true">
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
