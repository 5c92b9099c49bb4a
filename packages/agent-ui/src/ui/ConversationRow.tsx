// One conversation in the list: who, what last, when, and what asks for attention.
import type { Conversation } from '@deskbell/sdk'
import { useComputed } from '@preact/signals'
import { AlarmClock, MessageSquareOff, Timer } from 'lucide'
import { readDraft } from '../drafts.ts'
import { useInbox } from '../inbox.ts'
import { isNew, unreadMention } from '../news.ts'
import { customerName, previewOf } from '../people.ts'
import { ago, fullTime, now, remaining, until, waited } from '../time.ts'
import { pathOf } from '../views.ts'
import { Avatar, hueOf } from './Avatar.tsx'
import { Deadline } from './Deadline.tsx'
import { Icon } from './Icon.tsx'
import { RowViewers } from './Viewers.tsx'

export interface RowHandlers {
  onSelect: (id: string, isRange: boolean) => void
  onFocus: (id: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

interface ConversationRowProps {
  conversation: Conversation
  viewId: string
  isOpen: boolean
  isTabStop: boolean
  position: number
  total: number
  top: number
  isSelected: boolean
  /** Undefined for those who may not change anything. */
  onSelect: RowHandlers['onSelect'] | undefined
  onFocus: RowHandlers['onFocus']
  onKeyDown: RowHandlers['onKeyDown']
}

export function ConversationRow(props: ConversationRowProps) {
  const { conversation, viewId, isOpen, isSelected, isTabStop, position, total, top } = props
  const me = useInbox().me.value
  const isMentioned = me !== null && unreadMention(conversation, me) !== undefined
  const isUnread = isMentioned || (me !== null && isNew(conversation, me))
  const { assignee } = conversation
  const holder = assignee === null || assignee.id === me?.id ? null : assignee
  const at = conversation.lastMessage?.createdAt ?? conversation.createdAt
  return (
    <li
      class="row"
      aria-posinset={position}
      aria-setsize={total}
      style={`transform: translateY(${top}px)`}
    >
      {props.onSelect !== undefined && (
        <label class="row-check">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Select ${customerName(conversation.customer)}`}
            checked={isSelected}
            onClick={(event) => {
              props.onSelect?.(conversation.id, event.shiftKey)
              // It stays with the list, where the keys are.
              event.currentTarget.blur()
            }}
          />
        </label>
      )}
      <a
        class="row-link"
        href={pathOf(viewId, conversation.id)}
        aria-current={isOpen ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        data-id={conversation.id}
        data-unread={isUnread ? '' : undefined}
        data-selected={isSelected ? '' : undefined}
        data-taken={holder === null ? undefined : ''}
        style={holder === null ? undefined : { '--hue': hueOf(holder.id) }}
        onFocus={() => props.onFocus(conversation.id)}
        onKeyDown={props.onKeyDown}
      >
        <span class="row-line">
          {isUnread && <span class="row-unread" role="img" aria-label="Unread:" />}
          <span class="row-name">{customerName(conversation.customer)}</span>
          <time class="row-time" dateTime={at} title={fullTime(at)}>
            {ago(at, now.value)}
          </time>
        </span>
        <span class="row-preview" dir="auto">
          <Preview conversation={conversation} />
        </span>
        <span class="row-line">
          {isMentioned && <span class="row-priority">@ you</span>}
          <Labels conversation={conversation} />
          <span class="row-side">
            <Hint conversation={conversation} />
            <RowViewers conversationId={conversation.id} holderId={assignee?.id} />
            {assignee !== null && (
              <span
                class="row-holder"
                role="img"
                aria-label={`assigned to ${holder === null ? 'you' : holder.name}`}
              >
                {holder !== null && (
                  <span class="row-holder-name">{holder.name.split(' ')[0]}</span>
                )}
                <Avatar id={assignee.id} name={assignee.name} />
              </span>
            )}
          </span>
        </span>
      </a>
    </li>
  )
}

function Preview({ conversation }: { conversation: Conversation }) {
  const me = useInbox().me.value
  // A letter typed into one draft changes no other row.
  const draft = useComputed(() => readDraft(conversation.id).text).value
  const last = conversation.lastMessage
  if (draft !== '') {
    return (
      <>
        <span class="row-draft">Draft: </span>
        {draft}
      </>
    )
  }
  if (last === null) return <>{conversation.subject ?? 'No messages yet'}</>
  const isAgent = last.author.kind === 'agent'
  const who = last.author.id === me?.id ? 'You' : (last.author.name?.split(' ')[0] ?? 'Agent')
  return (
    <>
      {isAgent && <span class="row-who">{who}: </span>}
      {previewOf(last)}
    </>
  )
}

/** The topic and up to two tags: more would push each other out of sight. */
function Labels({ conversation }: { conversation: Conversation }) {
  const inbox = useInbox()
  const topic = inbox.topics.value.find(({ id }) => id === conversation.topicId)
  const tags = inbox.tags.value.filter(({ id }) => conversation.tagIds.includes(id))
  return (
    <span class="row-labels">
      {conversation.priority === 'urgent' && <span class="row-priority">Urgent</span>}
      {conversation.priority === 'high' && <span class="row-priority">High</span>}
      {topic !== undefined && <span class="row-topic">{topic.name}</span>}
      {tags.slice(0, 2).map((tag) => (
        <span key={tag.id} class="tag" data-color={tag.color}>
          {tag.name}
        </span>
      ))}
      {tags.length > 2 && <span class="row-topic">+{tags.length - 2}</span>}
    </span>
  )
}

/** After a quarter of an hour a wait is worth a word, after two hours a warning. */
const quarter = 15 * 60_000

function Hint({ conversation }: { conversation: Conversation }) {
  const { status, snoozedUntil, closesAt, waitingSince, urgency } = conversation
  if (status === 'snoozed' && snoozedUntil !== null) {
    return (
      <span class="row-hint">
        <Icon node={AlarmClock} size={12} />
        {until(snoozedUntil, now.value)}
      </span>
    )
  }
  if (closesAt !== null) {
    return (
      <span class="row-hint" title="Resolves by itself unless somebody writes">
        <Icon node={MessageSquareOff} size={12} />
        {remaining(closesAt)}
      </span>
    )
  }
  if (waitingSince === null || status === 'resolved') return null
  if (urgency !== null && status === 'open') return <Deadline urgency={urgency} />
  const passed = now.value - Date.parse(waitingSince)
  if (passed < quarter) return null
  return (
    <span
      class="row-hint"
      data-tone={passed > 8 * quarter ? 'warn' : undefined}
      role="img"
      aria-label={`waiting ${waited(waitingSince, now.value)}`}
      title="Waits for an answer"
    >
      <Icon node={Timer} size={12} />
      {waited(waitingSince, now.value)}
    </span>
  )
}
