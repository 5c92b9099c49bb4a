// One line of a thread: a day, something that happened, or a message as a bubble with its author, time and ticks.
import type { ApiError, Message } from '@deskbell/sdk'
import { dayOf, fullTimeOf, timeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import type { Entry, SendStatus } from '../timeline.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { later } from './later.tsx'
import { problemText } from './problem-text.ts'
import { RichText } from './RichText.tsx'

const Asked = later(() => import('../asks/Asked.tsx').then((asks) => asks.Asked))

interface TimelineEntryProps extends ScreenProps {
  entry: Entry
  now: number
}

export function TimelineEntry({ entry, store, session, now }: TimelineEntryProps) {
  const workspace = session.workspace.name
  if (entry.kind === 'day') return <li class="day">{dayOf(entry.at, now)}</li>
  if (entry.kind === 'unread') return <li class="day is-unread">{t('unreadBelow')}</li>
  if (entry.kind === 'activity') {
    const { message } = entry
    return (
      <li class="activity">
        {message.rating ? (
          <Asked store={store} id={message.id} />
        ) : (
          activityText(message, workspace)
        )}
      </li>
    )
  }
  // What the page draws itself stands in the place of the text.
  if (store.host.settings.renderers?.[entry.type ?? ''])
    return (
      <li class="message-ask">
        <Asked store={store} id={entry.key} />
      </li>
    )
  return (
    <>
      <Bubble
        {...entry}
        name={entry.author ? (entry.author.name ?? workspace) : undefined}
        onRetry={() => store.retry(entry.clientId)}
        onDiscard={() => store.discard(entry.clientId)}
      />
      {entry.isAsking && (
        <li class="message-ask">
          <Asked store={store} id={entry.key} />
        </li>
      )}
    </>
  )
}

interface BubbleProps {
  text: string
  createdAt: string
  /** Of the author; one's own message has none. */
  name?: string
  isFirst: boolean
  isLast: boolean
  status: SendStatus | null
  problem: ApiError | null
  onRetry: () => void
  onDiscard: () => void
}

export function Bubble(props: BubbleProps) {
  const { text, createdAt, name, isFirst, isLast, status, problem } = props
  const group = `${isFirst ? ' is-first' : ''}${isLast ? ' is-last' : ''}`
  return (
    <li class={`message ${name ? 'is-other' : 'is-own'}${group}`}>
      {name && isLast && <Avatar name={name} />}
      <span class={isFirst && name ? 'author' : 'hidden-text'}>{name ?? t('you')}</span>
      <div class="bubble" dir="auto">
        <RichText text={text} />
      </div>
      {isLast && status !== 'failed' && (
        <p class="meta">
          <time dateTime={createdAt} title={fullTimeOf(createdAt)}>
            {timeOf(createdAt)}
          </time>
          {status && <Ticks status={status} />}
        </p>
      )}
      {isLast && status === 'failed' && (
        <p class="meta is-failed" role="alert">
          <span>
            {t('notSent')} {problem && problemText(problem)}
          </span>
          <button type="button" class="link" onClick={props.onRetry}>
            {t('retry')}
          </button>
          <button type="button" class="link" onClick={props.onDiscard}>
            {t('discard')}
          </button>
        </p>
      )}
    </li>
  )
}

const icons = {
  waiting: 'clock',
  sending: 'clock',
  sent: 'sent',
  delivered: 'read',
  read: 'read',
} as const

function Ticks({ status }: { status: Exclude<SendStatus, 'failed'> }) {
  return (
    <span class={`ticks is-${status}`}>
      <Icon name={icons[status]} />
      <span class="hidden-text">{t(status)}</span>
    </span>
  )
}

function activityText({ activity, author, text }: Message, workspace: string): string {
  const name = author.name ?? workspace
  const isOwn = author.kind === 'customer'
  switch (activity?.code) {
    case 'resolved':
      return isOwn ? t('activityResolvedByYou') : t('activityResolved', { name })
    case 'reopened':
      return isOwn ? t('activityReopenedByYou') : t('activityReopened', { name })
    default:
      return text
  }
}
