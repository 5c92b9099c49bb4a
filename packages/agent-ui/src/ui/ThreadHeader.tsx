// Above the messages: who this is with, what it is about, and everything that can be done to the conversation.
import type { Conversation } from '@deskbell/sdk'
import { ArrowLeft, Hand, PanelRight, UserRound } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { customerName } from '../people.ts'
import { useShortcut } from '../shortcuts.ts'
import { now, until } from '../time.ts'
import { AssignPicker, PriorityMenu, TagPicker, TopicPicker } from './ConversationFields.tsx'
import { EditableText } from './EditableText.tsx'
import { Icon } from './Icon.tsx'
import { LinkedConversations } from './LinkedConversations.tsx'
import { StatusControl } from './StatusControl.tsx'
import { ThreadMenu } from './ThreadMenu.tsx'
import { UrgencyPopover } from './UrgencyPopover.tsx'
import { ThreadViewers } from './Viewers.tsx'
import { isNarrow, isWide } from './viewport.ts'

interface ThreadHeaderProps {
  conversation: OpenConversation
  shown: Conversation
  isPanelShown: boolean
  /** Whether what is named here has been shown: the fields come after it. */
  isPainted: boolean
  onBack: () => void
  onPanel: () => void
}

export function ThreadHeader(props: ThreadHeaderProps) {
  const { conversation, shown, isPanelShown, isPainted, onBack, onPanel } = props
  const inbox = useInbox()
  const canWrite = inbox.can('write')
  useShortcut('customer', onPanel)
  const title = useRef<HTMLHeadingElement>(null)
  // On a small screen the thread replaces the list, so the focus goes with it.
  useEffect(() => {
    if (isNarrow.value) title.current?.focus()
  }, [])
  // Beside the list it is a part of the page; alone on a small screen it is the page.
  const Heading = isNarrow.value ? 'h1' : 'h2'
  return (
    <header class="thread-header">
      <div class="thread-top">
        <button type="button" class="icon-button thread-back" aria-label="Back" onClick={onBack}>
          <Icon node={ArrowLeft} size={18} />
        </button>
        <div class="thread-names">
          <Heading class="thread-title" ref={title} tabIndex={-1}>
            <span class="thread-customer">{customerName(shown.customer)}</span>
            <StatusPill shown={shown} />
            <ThreadViewers conversationId={conversation.id} />
          </Heading>
          {canWrite ? (
            <EditableText
              label="Subject"
              value={shown.subject}
              placeholder="Add a subject"
              shortcut="subject"
              onSave={conversation.setSubject}
            />
          ) : (
            shown.subject !== null && <span class="thread-subject">{shown.subject}</span>
          )}
        </div>
        <div class="thread-actions">
          {canWrite && <TakeButton conversation={conversation} shown={shown} />}
          {canWrite && <StatusControl conversation={conversation} shown={shown} />}
          <button
            type="button"
            class="icon-button"
            aria-label="Customer details"
            title="Customer details (i)"
            aria-pressed={isWide.value ? isPanelShown : undefined}
            onClick={onPanel}
          >
            <Icon node={isWide.value ? PanelRight : UserRound} size={18} />
          </button>
          <ThreadMenu conversation={conversation} shown={shown} onDeleted={onBack} />
        </div>
      </div>
      <div class="thread-fields">
        {isPainted && (
          <>
            <UrgencyPopover key={shown.id} conversation={shown} />
            <AssignPicker conversation={conversation} shown={shown} />
            <TopicPicker conversation={conversation} shown={shown} />
            <PriorityMenu conversation={conversation} shown={shown} />
            <TagPicker conversation={conversation} shown={shown} />
          </>
        )}
      </div>
      <LinkedConversations conversation={conversation} shown={shown} />
    </header>
  )
}

/** Before a conversation that nobody has. */
function TakeButton({ conversation, shown }: Pick<ThreadHeaderProps, 'conversation' | 'shown'>) {
  useShortcut('claim', () => void conversation.claimOrRelease(shown))
  if (shown.assignee !== null || shown.status === 'resolved') return null
  return (
    <button
      type="button"
      class="button thread-take"
      title="Take it (c)"
      onClick={() => void conversation.claim()}
    >
      <Icon node={Hand} size={15} />
      <span>Take</span>
    </button>
  )
}

function StatusPill({ shown }: { shown: Conversation }) {
  if (shown.archivedAt !== null) return <span class="pill">Archived</span>
  if (shown.isInternal) {
    return (
      <span class="pill" data-tone="warn">
        Internal
      </span>
    )
  }
  switch (shown.status) {
    case 'resolved':
      return (
        <span class="pill" data-tone="good">
          Resolved
        </span>
      )
    case 'pending':
      return <span class="pill">{shown.closesAt === null ? 'Pending' : 'Ending'}</span>
    case 'snoozed':
      return (
        <span class="pill" data-tone="warn">
          Snoozed{shown.snoozedUntil !== null && ` until ${until(shown.snoozedUntil, now.value)}`}
        </span>
      )
    default:
      return null
  }
}
