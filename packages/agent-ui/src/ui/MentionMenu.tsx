// The menu of colleagues while a name is written after an `@` in a note. The field keeps the focus and gives it the keys.
import type { Agent } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { mentionBefore, peopleFor } from '../mentions.ts'
import { Avatar } from './Avatar.tsx'
import './MentionMenu.css'

interface MentionMenuProps {
  field: RefObject<HTMLTextAreaElement | null>
  /** Only what a note says is a mention. */
  isNote: boolean
  write: (text: string) => void
}

export function useMentionMenu({ field, isNote, write }: MentionMenuProps) {
  const inbox = useInbox()
  const listId = useId()
  const writing = useSignal<{ from: number; query: string } | null>(null)
  const active = useSignal(0)
  /** The `@` whose menu was closed with Escape. */
  const closedAt = useSignal(-1)

  const me = inbox.me.value?.id
  const colleagues = inbox.agents.value.filter(({ id, status }) => id !== me && status === 'active')
  const { value } = writing
  const isOpen = isNote && value !== null && value.from !== closedAt.value
  const found = isOpen ? peopleFor(value.query, colleagues).slice(0, 20) : []
  const index = Math.min(active.value, found.length - 1)

  /** After whatever may have changed the text or moved the cursor. */
  const look = () => {
    const element = field.current
    const next = element && mentionBefore(element.value, element.selectionStart)
    if (next?.query !== writing.peek()?.query) active.value = 0
    if (next == null) closedAt.value = -1
    writing.value = next ?? null
  }

  const pick = ({ name }: Agent) => {
    const element = field.current
    if (element === null || value === null) return
    const before = `${element.value.slice(0, value.from)}@${name} `
    write(before + element.value.slice(element.selectionStart))
    writing.value = null
    // The field has the new text only after it was drawn.
    setTimeout(() => {
      element.focus()
      element.setSelectionRange(before.length, before.length)
    })
  }

  /** Whether the key was for the menu. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const shown = found[index]
    if (shown === undefined) return false
    if (event.key === 'ArrowDown') active.value = (index + 1) % found.length
    else if (event.key === 'ArrowUp') active.value = (index + found.length - 1) % found.length
    else if (event.key === 'Escape') closedAt.value = value?.from ?? -1
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') pick(shown)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  const isShown = found.length > 0
  return {
    look,
    onKeyDown,
    close: () => {
      writing.value = null
    },
    attributes: {
      'aria-autocomplete': isNote ? ('list' as const) : undefined,
      'aria-controls': isShown ? listId : undefined,
      'aria-activedescendant': isShown ? `${listId}-${found[index]!.id}` : undefined,
    },
    menu: isShown && (
      <div class="mention-menu" id={listId} role="listbox" aria-label="Colleagues">
        {found.map((agent, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant stands for the focus
          <div
            key={agent.id}
            id={`${listId}-${agent.id}`}
            class="mention-option"
            role="option"
            aria-selected={position === index}
            ref={(element) => {
              if (position === index) element?.scrollIntoView?.({ block: 'nearest' })
            }}
            onPointerMove={() => {
              active.value = position
            }}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(agent)}
          >
            <Avatar id={agent.id} name={agent.name} presence={inbox.presence.value.get(agent.id)} />
            <span class="mention-name">{agent.name}</span>
            <span class="mention-title">{agent.title}</span>
          </div>
        ))}
      </div>
    ),
  }
}
