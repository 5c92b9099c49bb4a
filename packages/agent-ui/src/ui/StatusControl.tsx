// Resolve, reopen, snooze, set aside: what ends or postpones a conversation.
import type { Conversation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Check, ChevronDown, CirclePause, MessageSquareOff, RotateCcw } from 'lucide'
import type { OpenConversation } from '../conversation.ts'
import { useShortcut } from '../shortcuts.ts'
import { EndDialog } from './EndDialog.tsx'
import { Icon } from './Icon.tsx'
import { Menu, type MenuItem } from './Menu.tsx'
import { useSnoozing } from './Snooze.tsx'

interface StatusControlProps {
  conversation: OpenConversation
  shown: Conversation
}

export function StatusControl({ conversation, shown }: StatusControlProps) {
  const isResolved = shown.status === 'resolved'
  const toggle = () => void (isResolved ? conversation.reopen() : conversation.resolve())
  useShortcut('resolve', toggle)
  useShortcut('pending', () => void conversation.setPending())
  const isEnding = useSignal(false)
  const canEnd = !isResolved && !shown.isInternal
  const end = () => {
    isEnding.value = true
  }
  useShortcut('end', canEnd ? end : undefined)
  const otherStates = () => {
    const states: MenuItem[] = []
    if (canEnd) states.push({ name: 'End with a message…', icon: MessageSquareOff, run: end })
    if (shown.status === 'pending' || shown.status === 'snoozed') {
      states.push({ name: 'Open', icon: RotateCcw, run: () => void conversation.reopen() })
    }
    if (shown.status !== 'pending') {
      states.push({ name: 'Pending', icon: CirclePause, run: () => void conversation.setPending() })
    }
    return states
  }
  const snoozing = useSnoozing((until) => void conversation.snooze(until))
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
        title="Snooze (s)"
        align="end"
        shortcut="snooze"
        sections={() => [snoozing.section(), { items: otherStates() }]}
      >
        <Icon node={ChevronDown} size={15} />
      </Menu>
      {snoozing.dialog}
      {isEnding.value && (
        <EndDialog
          conversation={conversation}
          onClose={() => {
            isEnding.value = false
          }}
        />
      )}
    </div>
  )
}
