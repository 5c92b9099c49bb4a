// Above the composer of a conversation that resolves by itself: when, and how to keep it open.
import { MessageSquareOff } from 'lucide'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { remaining } from '../time.ts'
import { Icon } from './Icon.tsx'
import './EndingNote.css'

interface EndingNoteProps {
  conversation: OpenConversation
  closesAt: string
}

export function EndingNote({ conversation, closesAt }: EndingNoteProps) {
  const left = remaining(closesAt)
  return (
    <div class="ending-note">
      <Icon node={MessageSquareOff} size={15} />
      <p role="status">
        {left === 'now' ? 'Resolves now' : `Resolves in ${left}`} unless somebody writes
      </p>
      {useInbox().can('write') && (
        <button type="button" class="button" onClick={() => void conversation.keepOpen()}>
          Keep open
        </button>
      )}
    </div>
  )
}
