// One line of a thread: a day, the unread mark, an activity, a message with its ticks, or one that is still on its way.
import type { Message, PendingMessage } from '@deskbell/sdk'
import { Check, CheckCheck, Clock, Lock } from 'lucide'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { activityText, authorName } from '../people.ts'
import { inWords } from '../problems.ts'
import { clockTime, dayName, fullTime, now } from '../time.ts'
import type { TimelineItem } from '../timeline.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'

interface TimelineLineProps {
  item: TimelineItem
  conversation: OpenConversation
  /** Up to where the customer has read. */
  customerReadSeq: number
  /** The newest message that the customer can see from an agent: its tick says in words what it means. */
  lastSentSeq: number | undefined
}

export function TimelineLine(props: TimelineLineProps) {
  const { item, conversation, customerReadSeq, lastSentSeq } = props
  switch (item.kind) {
    case 'day':
      return (
        <div class="line-day">
          <span>{dayName(item.at, now.value)}</span>
        </div>
      )
    case 'unread':
      return (
        <div class="line-unread">
          <span>New</span>
        </div>
      )
    case 'activity':
      return <ActivityLine message={item.message} />
    case 'message':
      return (
        <MessageLine
          message={item.message}
          isFirst={item.isFirst}
          isLast={item.isLast || item.message.seq === lastSentSeq}
          isRead={item.message.seq <= customerReadSeq}
          isNewest={item.message.seq === lastSentSeq}
        />
      )
    case 'pending':
      return <PendingLine message={item.message} conversation={conversation} />
  }
}

function ActivityLine({ message }: { message: Message }) {
  const me = useInbox().me.value
  const name = message.author.id === me?.id ? 'You' : authorName(message.author)
  return (
    <p class="line-activity">
      <strong>{name}</strong> {activityText(message)}
      <time dateTime={message.createdAt} title={fullTime(message.createdAt)}>
        {clockTime(message.createdAt)}
      </time>
    </p>
  )
}

interface MessageLineProps {
  message: Message
  isFirst: boolean
  isLast: boolean
  isRead: boolean
  isNewest: boolean
}

function MessageLine({ message, isFirst, isLast, isRead, isNewest }: MessageLineProps) {
  const me = useInbox().me.value
  const { author } = message
  const isOurs = author.kind !== 'customer'
  const isNote = message.visibility === 'internal'
  const name = author.id === me?.id ? 'You' : authorName(author)
  return (
    <div
      class="line-message"
      data-side={isOurs ? 'us' : 'them'}
      data-note={isNote ? '' : undefined}
      data-first={isFirst ? '' : undefined}
    >
      {isFirst && (
        <div class="message-head">
          {!isOurs && <Avatar id={author.id} name={name} />}
          <span class="message-author">{name}</span>
          {isNote && (
            <span class="message-kind">
              <Icon node={Lock} size={11} />
              Note
            </span>
          )}
          <time dateTime={message.createdAt} title={fullTime(message.createdAt)}>
            {clockTime(message.createdAt)}
          </time>
        </div>
      )}
      <div class="message-bubble" dir="auto" title={fullTime(message.createdAt)}>
        {withLinks(message.text)}
      </div>
      {isOurs && !isNote && isLast && (
        <div class="message-foot" data-read={isRead ? '' : undefined}>
          <Icon node={isRead ? CheckCheck : Check} size={13} />
          <span class={isNewest ? '' : 'sr-only'}>{isRead ? 'Read' : 'Sent'}</span>
        </div>
      )}
    </div>
  )
}

interface PendingLineProps {
  message: PendingMessage
  conversation: OpenConversation
}

function PendingLine({ message, conversation }: PendingLineProps) {
  const hasFailed = message.status === 'failed'
  return (
    <div
      class="line-message"
      data-side="us"
      data-note={message.visibility === 'internal' ? '' : undefined}
      data-pending={hasFailed ? 'failed' : 'waiting'}
      data-first=""
    >
      <div class="message-bubble" dir="auto">
        {withLinks(message.text)}
      </div>
      {hasFailed ? (
        <div class="message-foot message-failed" role="alert">
          <span>Not sent. {inWords(message.problem)}</span>
          <button type="button" onClick={() => conversation.retry(message.clientId)}>
            Retry
          </button>
          <button type="button" onClick={() => conversation.discard(message.clientId)}>
            Discard
          </button>
        </div>
      ) : (
        <div class="message-foot">
          <Icon node={Clock} size={12} />
          <span class={message.status === 'waiting' ? '' : 'sr-only'}>
            {message.status === 'waiting' ? 'Waiting' : 'Sending'}
          </span>
        </div>
      )}
    </div>
  )
}

const link = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]}]/g

/** Plain text in which web addresses can be followed. */
function withLinks(text: string) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(link)) {
    parts.push(text.slice(end, match.index))
    parts.push(
      <a key={match.index} href={match[0]} target="_blank" rel="noopener noreferrer nofollow">
        {match[0]}
      </a>,
    )
    end = match.index + match[0].length
  }
  parts.push(text.slice(end))
  return parts
}
