// The keyboard: one table of what exists, which the cheat sheet shows, and the place where screens put the actions.
import { useLayoutEffect } from 'preact/hooks'

export const shortcuts = [
  { id: 'next', keys: ['j', '↓'], name: 'Next conversation', group: 'List' },
  { id: 'previous', keys: ['k', '↑'], name: 'Previous conversation', group: 'List' },
  { id: 'open', keys: ['Enter'], name: 'Open conversation', group: 'List' },
  { id: 'back', keys: ['Esc'], name: 'Back to the list', group: 'List' },
  { id: 'reply', keys: ['r'], name: 'Reply', group: 'Conversation' },
  { id: 'note', keys: ['n'], name: 'Write a note', group: 'Conversation' },
  { id: 'resolve', keys: ['e'], name: 'Resolve or reopen', group: 'Conversation' },
  { id: 'assign', keys: ['a'], name: 'Assign', group: 'Conversation' },
  { id: 'macro', keys: ['m'], name: 'Apply a macro', group: 'Conversation' },
  { id: 'send', keys: ['Enter'], name: 'Send', group: 'Writing' },
  { id: 'newline', keys: ['Shift Enter'], name: 'New line', group: 'Writing' },
  { id: 'canned', keys: ['/'], name: 'Canned replies, in an empty field', group: 'Writing' },
  { id: 'leave', keys: ['Esc'], name: 'Leave the text field', group: 'Writing' },
  { id: 'help', keys: ['?'], name: 'Keyboard shortcuts', group: 'Everywhere' },
] as const

export type ShortcutId = (typeof shortcuts)[number]['id']

/** Those that work wherever the focus is, unless it is in a text field; the others belong to their own control. */
const global = new Map<string, ShortcutId>([
  ['j', 'next'],
  ['k', 'previous'],
  ['Escape', 'back'],
  ['r', 'reply'],
  ['n', 'note'],
  ['e', 'resolve'],
  ['a', 'assign'],
  ['m', 'macro'],
  ['?', 'help'],
])

const actions = new Map<ShortcutId, () => void>()

/** Gives a shortcut its action while the component is on screen; undefined leaves the key alone. */
export function useShortcut(id: ShortcutId | undefined, action: (() => void) | undefined): void {
  useLayoutEffect(() => {
    if (id === undefined || action === undefined) return
    actions.set(id, action)
    return () => {
      if (actions.get(id) === action) actions.delete(id)
    }
  })
}

export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  // A held key moves through the list; nothing else happens twice.
  if (event.repeat && event.key !== 'j' && event.key !== 'k') return
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (document.querySelector('dialog[open], [popover][data-shown]') !== null) return
  const id = global.get(event.key)
  const action = id === undefined ? undefined : actions.get(id)
  if (action === undefined) return
  event.preventDefault()
  action()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
