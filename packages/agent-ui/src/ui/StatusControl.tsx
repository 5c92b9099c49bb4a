// Resolve, reopen, set aside, delete: what ends or postpones a conversation.
import type { Conversation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import {
  AlarmClock,
  Check,
  ChevronDown,
  CirclePause,
  Ellipsis,
  Link,
  RotateCcw,
  Trash,
} from 'lucide'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { useShortcut } from '../shortcuts.ts'
import { snoozeChoices } from '../snooze.ts'
import { now, upcoming } from '../time.ts'
import { pathOf } from '../views.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { Menu, type MenuItem } from './Menu.tsx'

interface StatusControlProps {
  conversation: OpenConversation
  shown: Conversation
}

export function StatusControl({ conversation, shown }: StatusControlProps) {
  const isResolved = shown.status === 'resolved'
  const toggle = () => void (isResolved ? conversation.reopen() : conversation.resolve())
  useShortcut('resolve', toggle)
  const states: MenuItem[] = []
  if (shown.status === 'pending' || shown.status === 'snoozed') {
    states.push({ name: 'Open', icon: RotateCcw, run: () => void conversation.reopen() })
  }
  if (shown.status !== 'pending') {
    states.push({ name: 'Pending', icon: CirclePause, run: () => void conversation.setPending() })
  }
  const snoozes = snoozeChoices(new Date(now.value)).map((choice) => ({
    name: choice.name,
    icon: AlarmClock,
    hint: upcoming(choice.until.toISOString(), now.value),
    run: () => void conversation.snooze(choice.until),
  }))
  return (
    <div class="split">
      <button
        type="button"
        class="button thread-resolve"
        title={isResolved ? 'Reopen (e)' : 'Resolve (e)'}
        onClick={toggle}
      >
        <Icon node={isResolved ? RotateCcw : Check} size={15} />
        <span>{isResolved ? 'Reopen' : 'Resolve'}</span>
      </button>
      <Menu
        label="Other states"
        triggerClass="button"
        align="end"
        sections={[{ items: states }, { heading: 'Snooze until', items: snoozes }]}
      >
        <Icon node={ChevronDown} size={15} />
      </Menu>
    </div>
  )
}

interface MoreMenuProps {
  conversation: OpenConversation
  onDeleted: () => void
}

export function MoreMenu({ conversation, onDeleted }: MoreMenuProps) {
  const inbox = useInbox()
  const isAsking = useSignal(false)

  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.origin + pathOf('all', conversation.id))
      inbox.toasts.good('Link copied')
    } catch {
      inbox.toasts.bad('The browser did not let us copy. The link is in the address bar.')
    }
  }
  const deletion: MenuItem = {
    name: 'Delete…',
    icon: Trash,
    tone: 'bad',
    run: () => {
      isAsking.value = true
    },
  }
  return (
    <>
      <Menu
        label="More actions"
        triggerClass="icon-button"
        align="end"
        sections={[
          { items: [{ name: 'Copy link', icon: Link, run: () => void copyLink() }] },
          { items: inbox.can('deleteConversations') ? [deletion] : [] },
        ]}
      >
        <Icon node={Ellipsis} size={18} />
      </Menu>
      {isAsking.value && (
        <ConfirmDeletion
          onClose={() => {
            isAsking.value = false
          }}
          onConfirm={async () => {
            if (await conversation.remove()) onDeleted()
          }}
        />
      )}
    </>
  )
}

interface ConfirmDeletionProps {
  onClose: () => void
  onConfirm: () => Promise<void>
}

function ConfirmDeletion({ onClose, onConfirm }: ConfirmDeletionProps) {
  return (
    <Dialog title="Delete this conversation?" onClose={onClose}>
      <p class="dialog-text">
        All of its messages and notes are deleted for everyone, the customer too. This cannot be
        undone.
      </p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          Keep it
        </button>
        <button
          type="button"
          class="button button-bad"
          onClick={() => {
            onClose()
            void onConfirm()
          }}
        >
          Delete
        </button>
      </div>
    </Dialog>
  )
}
