// One conversation: who answers, its messages, and where to write.
import type { ThreadState } from '@deskbell/sdk'
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import { Avatar } from './Avatar.tsx'
import { Bar } from './Bar.tsx'
import { Composer } from './Composer.tsx'
import { Icon } from './Icon.tsx'
import { MessageList } from './MessageList.tsx'
import { Notice } from './Notice.tsx'
import { Skeleton } from './Skeleton.tsx'
import { TroubleBanner } from './TroubleBanner.tsx'

interface PartProps extends ScreenProps {
  state: ThreadState
}

export function Thread(props: ScreenProps) {
  const state = props.store.thread.value
  if (!state) return null
  return (
    <>
      <Header {...props} state={state} />
      <TroubleBanner store={props.store} />
      <Content {...props} state={state} />
    </>
  )
}

function Header({ store, session, state }: PartProps) {
  const presence = store.presence.value
  const assignee = state.conversation?.assignee
  const name = assignee?.name ?? session.workspace.name
  const isTeamThere = [...presence.values()].includes('online')
  const known = assignee
    ? (presence.get(assignee.id) ?? 'offline')
    : isTeamThere
      ? 'online'
      : 'unknown'
  // Nobody can say: then the line for the whole team is the honest one.
  const there = known === 'unknown' ? undefined : known
  const rich = store.rich.value
  const Menu = store.extras.value?.Menu
  return (
    <Bar
      store={store}
      onBack={store.goHome}
      avatar={<Avatar name={name} id={assignee?.id} state={there} />}
      menu={Menu && <Menu store={store} conversation={state.conversation} />}
    >
      <h1>{name}</h1>
      {rich ? (
        <rich.Presence store={store} session={session} there={there} />
      ) : (
        <p>{t(there ?? 'team')}</p>
      )}
    </Bar>
  )
}

function Content({ store, session, state }: PartProps) {
  const { status, conversation, pending, problem } = state
  const extras = store.extras.value
  const rich = store.rich.value
  if (status === 'deleted') {
    const texts = { title: t('deletedTitle'), text: t('deletedText'), action: t('newConversation') }
    return <Notice {...texts} onAction={store.goNew} />
  }
  // What is still to be sent is shown also where nothing else can be.
  if (!conversation && pending.length === 0) {
    if (status === 'loading') return <Skeleton kind="thread" />
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
      <MessageList
        store={store}
        session={session}
        state={state}
        now={store.now.value}
        unreadSeq={store.unreadSeq.value}
        parts={rich && store.extras.value}
      />
      <div class="typing" role="status">
        {extras && <extras.Typing authors={state.typing} session={session} />}
      </div>
      {conversation?.status === 'resolved' ? (
        <p class="banner">
          <Icon name="done" />
          {t('resolvedBanner')}
        </p>
      ) : (
        rich && <rich.AwayBanner store={store} session={session} />
      )}
      <Composer
        store={store}
        draftOf={store.threadId()}
        placeholder={t('replyPlaceholder')}
        onSend={store.say}
        onTyping={store.setTyping}
      />
    </>
  )
}
