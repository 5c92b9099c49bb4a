// One line of a thread: a day, the unread mark, an activity, a message with its ticks, or one that is still on its way.
import type { Author, Message, PendingMessage } from '@deskbell/sdk'
import { type ReadonlySignal, useComputed } from '@preact/signals'
import { Check, CheckCheck, Clock, Lock } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { mentionsIn } from '../mentions.ts'
import { activityText, authorName } from '../people.ts'
import { inWords } from '../problems.ts'
import { clockTime, dayName, fullTime, now } from '../time.ts'
import type { TimelineItem } from '../timeline.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { MessageFrame } from './MessageActions.tsx'
import { MessageFiles } from './MessageFiles.tsx'
import { RatingLine } from './Ratings.tsx'

export interface Reached {
  /** Up to where the customer has got and read the conversation. */
  delivered: ReadonlySignal<number>
  read: ReadonlySignal<number>
  /** The newest message that the customer can see from an agent: its tick says in words what it means. */
  lastSent: ReadonlySignal<number | undefined>
}

interface TimelineLineProps {
  item: TimelineItem
  conversation: OpenConversation
  /** The message that somebody came for. */
  foundSeq: number | undefined
  reached: Reached
}

export function TimelineLine({ item, conversation, foundSeq, reached }: TimelineLineProps) {
  const me = useInbox().me.value
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
      return <ActivityLine message={item.message} conversation={conversation} />
    case 'message': {
      const { author, visibility } = item.message
      const hasTick = author.kind !== 'customer' && visibility === 'public' && item.isLast
      return (
        <MessageLine
          message={item.message}
          author={author}
          isFirst={item.isFirst}
          isFound={item.message.seq === foundSeq}
          conversation={conversation}
        >
          {hasTick && <Tick seq={item.message.seq} reached={reached} />}
        </MessageLine>
      )
    }
    case 'pending': {
      const author = { kind: 'agent', id: me?.id ?? '', name: me?.name ?? null } as const
      const { status } = item.message
      return (
        <MessageLine message={item.message} author={author} isFirst={item.isFirst} status={status}>
          {status === 'failed' ? (
            <Failure message={item.message} conversation={conversation} />
          ) : (
            item.isLast && <Underway isWaiting={status === 'waiting'} />
          )}
        </MessageLine>
      )
    }
  }
}

/** Drawn again when the customer gets another name, and not with each message that comes. */
function useAuthorName(author: Author, conversation: OpenConversation | undefined): string {
  return useComputed(() => authorName(author, conversation?.conversation.value?.customer)).value
}

interface ActivityLineProps {
  message: Message
  conversation: OpenConversation
}

function ActivityLine({ message, conversation }: ActivityLineProps) {
  const me = useInbox().me.value
  const authorName = useAuthorName(message.author, conversation)
  const name = message.author.id === me?.id ? 'You' : authorName
  return (
    <>
      <p class="line-activity">
        <strong>{name}</strong> {activityText(message)}
        <time dateTime={message.createdAt} title={fullTime(message.createdAt)}>
          {clockTime(message.createdAt)}
        </time>
      </p>
      {message.rating !== undefined && <RatingLine rating={message.rating} />}
    </>
  )
}

interface MessageLineProps {
  message: Message | PendingMessage
  author: Author
  isFirst: boolean
  isFound?: boolean
  /** While it is on its way. */
  status?: PendingMessage['status']
  /** Of a stored message: what can be done with it. */
  conversation?: OpenConversation
  children: ComponentChildren
}

/** Stored or on its way: the same element, so that nothing moves when one becomes the other. */
function MessageLine(props: MessageLineProps) {
  const { message, author, isFirst, isFound, status, conversation, children } = props
  const me = useInbox().me.value
  const isOurs = author.kind !== 'customer'
  const isNote = message.visibility === 'internal'
  const authorName = useAuthorName(author, conversation)
  const name = author.id === me?.id ? 'You' : authorName
  const { createdAt } = message
  const stored = 'seq' in message ? message : undefined
  return (
    <div
      class="line-message"
      data-side={isOurs ? 'us' : 'them'}
      data-note={isNote ? '' : undefined}
      data-first={isFirst ? '' : undefined}
      data-found={isFound ? '' : undefined}
      data-seq={'seq' in message ? message.seq : undefined}
      data-status={status}
    >
      {isFirst && (
        <div class="message-head">
          {author.kind !== 'system' && <Avatar id={author.id} name={authorName} />}
          <span class="message-author">{name}</span>
          {isNote && (
            <span class="message-kind">
              <Icon node={Lock} size={11} />
              Note
            </span>
          )}
          <time dateTime={createdAt} title={fullTime(createdAt)}>
            {clockTime(createdAt)}
          </time>
        </div>
      )}
      {stored === undefined || conversation === undefined ? (
        <Words message={message} />
      ) : (
        <MessageFrame message={stored} conversation={conversation}>
          <Words message={message} />
        </MessageFrame>
      )}
      {children}
    </div>
  )
}

const Words = ({ message }: { message: Message | PendingMessage }) => (
  <>
    {message.text !== '' && (
      <div class="message-bubble" dir="auto" title={fullTime(message.createdAt)}>
        {message.visibility === 'internal' ? <Note text={message.text} /> : withLinks(message.text)}
      </div>
    )}
    <MessageFiles message={message} />
  </>
)

function Tick({ seq, reached }: { seq: number; reached: Reached }) {
  const isRead = useComputed(() => seq <= reached.read.value).value
  const isDelivered = useComputed(() => seq <= reached.delivered.value).value
  const isLastSent = useComputed(() => seq === reached.lastSent.value).value
  return (
    <div class="message-foot" data-read={isRead ? '' : undefined}>
      <Icon node={isDelivered ? CheckCheck : Check} size={13} />
      <span class={isLastSent ? '' : 'sr-only'}>
        {isRead ? 'Read' : isDelivered ? 'Delivered' : 'Sent'}
      </span>
    </div>
  )
}

const Underway = ({ isWaiting }: { isWaiting: boolean }) => (
  <div class="message-foot">
    <Icon node={Clock} size={12} />
    <span class={isWaiting ? '' : 'sr-only'}>{isWaiting ? 'Waiting' : 'Sending'}</span>
  </div>
)

interface FailureProps {
  message: PendingMessage
  conversation: OpenConversation
}

// Over a colleague's answer its author decides above the composer, with that answer before their eyes.
const Failure = ({ message, conversation }: FailureProps) =>
  message.problem?.code === 'colleague_answered' ? (
    <div class="message-foot message-failed">
      <span>Not sent yet. A colleague has answered.</span>
    </div>
  ) : (
    <RefusedMessage message={message} conversation={conversation} />
  )

const RefusedMessage = ({ message, conversation }: FailureProps) => (
  <div class="message-foot message-failed" role="alert">
    <span>Not sent. {inWords(message.problem)}</span>
    <button type="button" onClick={() => conversation.retry(message.clientId)}>
      Retry
    </button>
    <button type="button" onClick={() => conversation.discard(message.clientId)}>
      Discard
    </button>
  </div>
)

/** A note, with the colleagues in it who are mentioned. */
function Note({ text }: { text: string }) {
  const inbox = useInbox()
  const me = inbox.me.value?.id ?? ''
  const parts = []
  let end = 0
  for (const { from, to, ids } of mentionsIn(text, inbox.agents.value)) {
    parts.push(
      ...withLinks(text.slice(end, from)),
      <mark key={`@${from}`} class="mention" data-me={ids.includes(me) ? '' : undefined}>
        {text.slice(from, to)}
      </mark>,
    )
    end = to
  }
  return <>{[...parts, ...withLinks(text.slice(end))]}</>
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
