// One line of a thread: a day, something that happened, or a message as a bubble with its author, time and ticks.
import type { Message } from '@deskbell/sdk'
import { dayOf, fullTimeOf, timeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import type { Entry, MessageEntry, SendStatus } from '../timeline.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { later } from './later.tsx'
import { problemText } from './problem-text.ts'

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
  if (store.host.settings.renderers?.[entry.message?.custom?.type ?? ''])
    return (
      <li class="message-ask">
        <Asked store={store} id={entry.key} />
      </li>
    )
  return (
    <>
      <Bubble entry={entry} store={store} session={session} />
      {entry.message?.form && (
        <li class="message-ask">
          <Asked store={store} id={entry.key} />
        </li>
      )}
    </>
  )
}

function Bubble({ entry, store, session }: ScreenProps & { entry: MessageEntry }) {
  const { text, createdAt, author, isFirst, isLast, status, problem, clientId } = entry
  const name = author ? (author.name ?? session.workspace.name) : undefined
  const group = `${isFirst ? ' is-first' : ''}${isLast ? ' is-last' : ''}`
  const Body = store.rich.value?.MessageBody
  return (
    <li class={`message ${name ? 'is-other' : 'is-own'}${group}`}>
      {name && isLast && <Avatar name={name} />}
      <span class={isFirst && name ? 'author' : 'hidden-text'}>{name ?? t('you')}</span>
      {Body ? (
        <Body entry={entry} store={store} session={session} />
      ) : (
        <div class="bubble" dir="auto">
          {text}
        </div>
      )}
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
          <button type="button" class="link" onClick={() => store.retry(clientId)}>
            {t('retry')}
          </button>
          <button type="button" class="link" onClick={() => store.discard(clientId)}>
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
