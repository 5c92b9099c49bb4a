// One line of a thread: a day, something that happened, or a message as a bubble with its author, time and ticks.
import { dayOf, fullTimeOf, timeOf } from '../format.ts'
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import type { Entry, MessageEntry, SendStatus } from '../timeline.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { problemText } from './problem-text.ts'

interface TimelineEntryProps extends ScreenProps {
  entry: Entry
  now: number
}

export function TimelineEntry({ entry, store, session, now }: TimelineEntryProps) {
  if (entry.kind === 'day') return <li class="day">{dayOf(entry.at, now)}</li>
  if (entry.kind === 'unread') return <li class="day is-unread">{t('unreadBelow')}</li>
  const rich = store.rich.value
  if (entry.kind === 'activity') {
    const { message } = entry
    return (
      <li class="activity">
        {rich ? <rich.Activity message={message} store={store} session={session} /> : message.text}
      </li>
    )
  }
  const bubble = <Bubble entry={entry} store={store} session={session} />
  return rich ? (
    <rich.WithParts message={entry.message} store={store} session={session}>
      {bubble}
    </rich.WithParts>
  ) : (
    bubble
  )
}

function Bubble({ entry, store, session }: ScreenProps & { entry: MessageEntry }) {
  const { text, createdAt, author, isFirst, isLast, status, problem, clientId } = entry
  const name = author ? (author.name ?? session.workspace.name) : undefined
  const group = `${isFirst ? ' is-first' : ''}${isLast ? ' is-last' : ''}`
  const Body = store.rich.value?.MessageBody
  return (
    <li class={`message ${name ? 'is-other' : 'is-own'}${group}`}>
      {name && isLast && <Avatar name={name} id={author?.id} />}
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
