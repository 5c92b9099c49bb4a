// Everything that can be done by keyboard or from the command palette: one table, which the key handler, the palette and
// the cheat sheet read, and the place where screens put the actions.
import { useLayoutEffect } from 'preact/hooks'

interface Command {
  name: string
  group: 'Work' | 'List' | 'Conversation' | 'Customer' | 'Writing' | 'Everywhere'
  /** As the cheat sheet shows them; without any it is in the palette only. */
  keys: readonly string[]
  /** What `KeyboardEvent.key` says, for those that work wherever the focus is but in a text field. */
  press?: string
  /** Also with Ctrl or ⌘ alone, then in a text field too. */
  isModified?: true
  /** Other words that the palette finds it by. */
  words?: string
  /** Belongs to a place on screen: the palette would have nothing to point at. */
  isLocal?: true
}

const table = {
  take: {
    keys: ['g'],
    press: 'g',
    name: 'Take the next conversation',
    group: 'Work',
    words: 'get claim most urgent',
  },
  search: { keys: ['/'], press: '/', name: 'Search', group: 'Work', words: 'find' },
  palette: {
    keys: ['Ctrl K'],
    press: 'k',
    isModified: true,
    name: 'All commands',
    group: 'Work',
    isLocal: true,
  },
  next: { keys: ['j', '↓'], press: 'j', name: 'Next conversation', group: 'List', isLocal: true },
  previous: {
    keys: ['k', '↑'],
    press: 'k',
    name: 'Previous conversation',
    group: 'List',
    isLocal: true,
  },
  open: { keys: ['Enter'], name: 'Open conversation', group: 'List', isLocal: true },
  back: { keys: ['Esc'], press: 'Escape', name: 'Back to the list', group: 'List', isLocal: true },
  select: {
    keys: ['x'],
    press: 'x',
    name: 'Select or not',
    group: 'List',
    words: 'bulk mark',
    isLocal: true,
  },
  selectRange: {
    keys: ['Shift x'],
    press: 'X',
    name: 'Select up to here',
    group: 'List',
    isLocal: true,
  },
  selectAll: { keys: [], name: 'Select all that are loaded', group: 'List', words: 'bulk mark' },
  reply: { keys: ['r'], press: 'r', name: 'Reply', group: 'Conversation', words: 'answer write' },
  note: { keys: ['n'], press: 'n', name: 'Write a note', group: 'Conversation', words: 'internal' },
  resolve: {
    keys: ['e'],
    press: 'e',
    name: 'Resolve or reopen',
    group: 'Conversation',
    words: 'close done',
  },
  end: {
    keys: ['Shift e'],
    press: 'E',
    name: 'End with a last message…',
    group: 'Conversation',
    words: 'close goodbye auto-resolve',
  },
  snooze: {
    keys: ['s'],
    press: 's',
    name: 'Snooze…',
    group: 'Conversation',
    words: 'later postpone',
  },
  pending: { keys: [], name: 'Set to pending', group: 'Conversation', words: 'wait' },
  claim: {
    keys: ['c'],
    press: 'c',
    name: 'Take it, or put it back',
    group: 'Conversation',
    words: 'claim release',
  },
  assign: {
    keys: ['a'],
    press: 'a',
    name: 'Assign…',
    group: 'Conversation',
    words: 'agent team give',
  },
  transfer: {
    keys: ['f'],
    press: 'f',
    name: 'Transfer with a note…',
    group: 'Conversation',
    words: 'forward pass on hand over',
  },
  tag: { keys: ['t'], press: 't', name: 'Tags…', group: 'Conversation', words: 'label' },
  priority: { keys: ['p'], press: 'p', name: 'Priority…', group: 'Conversation', words: 'urgent' },
  topic: { keys: [], name: 'Topic…', group: 'Conversation' },
  subject: { keys: [], name: 'Edit the subject', group: 'Conversation', words: 'title rename' },
  macro: { keys: ['m'], press: 'm', name: 'Apply a macro…', group: 'Conversation' },
  customer: {
    keys: ['i'],
    press: 'i',
    name: 'Customer details',
    group: 'Conversation',
    words: 'profile panel',
  },
  report: {
    keys: [],
    name: 'Report a problem to a team…',
    group: 'Conversation',
    words: 'escalate link',
  },
  link: { keys: [], name: 'Link another conversation…', group: 'Conversation', words: 'related' },
  merge: {
    keys: [],
    name: 'Merge into another conversation…',
    group: 'Conversation',
    words: 'join duplicate',
  },
  askRating: {
    keys: [],
    name: 'Ask how it went',
    group: 'Conversation',
    words: 'csat satisfaction rating feedback',
  },
  archive: { keys: [], name: 'Archive or bring back', group: 'Conversation', words: 'hide' },
  copyLink: { keys: [], name: 'Copy link', group: 'Conversation', words: 'address url' },
  delete: { keys: [], name: 'Delete for everyone…', group: 'Conversation', words: 'remove' },
  addObject: {
    keys: [],
    name: 'Add what it is about…',
    group: 'Conversation',
    words: 'object link',
  },
  mergeCustomer: { keys: [], name: 'Merge the customer…', group: 'Customer', words: 'duplicate' },
  block: { keys: [], name: 'Block or unblock the customer', group: 'Customer', words: 'spam' },
  exportCustomer: {
    keys: [],
    name: 'Download all data of the customer',
    group: 'Customer',
    words: 'export privacy',
  },
  erase: { keys: [], name: 'Erase the customer…', group: 'Customer', words: 'delete privacy' },
  attach: { keys: [], name: 'Attach files…', group: 'Writing', words: 'upload picture' },
  ask: {
    keys: [],
    name: 'Ask with answers to choose from',
    group: 'Writing',
    words: 'question choices options buttons',
  },
  form: { keys: [], name: 'Send a form…', group: 'Writing', words: 'fields ask' },
  send: { keys: ['Enter'], name: 'Send', group: 'Writing', isLocal: true },
  newline: { keys: ['Shift Enter'], name: 'New line', group: 'Writing', isLocal: true },
  canned: {
    keys: ['/'],
    name: 'Canned replies, in an empty field',
    group: 'Writing',
    isLocal: true,
  },
  mention: {
    keys: ['@'],
    name: 'Mention a colleague, in a note',
    group: 'Writing',
    isLocal: true,
  },
  unsend: {
    keys: ['Ctrl Z'],
    name: 'Undo send, in an empty field',
    group: 'Writing',
    isLocal: true,
  },
  leave: { keys: ['Esc'], name: 'Leave the text field', group: 'Writing', isLocal: true },
  undo: {
    keys: ['z'],
    press: 'z',
    name: 'Undo what was just done',
    group: 'Everywhere',
    words: 'take back unsend',
  },
  order: { keys: [], name: 'Order of the list…', group: 'List', words: 'sort newest oldest' },
  newView: { keys: [], name: 'New view…', group: 'Everywhere', words: 'save filter' },
  online: { keys: [], name: 'Be online', group: 'Everywhere', words: 'presence status' },
  away: { keys: [], name: 'Be away', group: 'Everywhere', words: 'presence status pause' },
  theme: { keys: [], name: 'Change the theme', group: 'Everywhere', words: 'dark light system' },
  sound: { keys: [], name: 'Sound on or off', group: 'Everywhere', words: 'mute quiet' },
  notifications: {
    keys: [],
    name: 'Desktop notifications on or off',
    group: 'Everywhere',
    words: 'alert bell quiet',
  },
  undoSend: {
    keys: [],
    name: 'Undo send on or off',
    group: 'Everywhere',
    words: 'delay wait take back',
  },
  testData: { keys: [], name: 'Test data', group: 'Everywhere', words: 'try sandbox mode' },
  liveData: { keys: [], name: 'Back to live data', group: 'Everywhere', words: 'leave test' },
  deleteTestData: { keys: [], name: 'Delete all test data…', group: 'Everywhere' },
  signOut: { keys: [], name: 'Sign out', group: 'Everywhere', words: 'leave log out' },
  help: {
    keys: ['?'],
    press: '?',
    name: 'Keyboard shortcuts',
    group: 'Everywhere',
    words: 'help keys',
  },
} as const satisfies Record<string, Command>

export type ShortcutId = keyof typeof table
export type Shortcut = Command & { id: ShortcutId }

export const shortcuts: readonly Shortcut[] = Object.entries(table).map(([id, command]) => ({
  id: id as ShortcutId,
  ...command,
}))

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
/** As it is called on this keyboard. */
export const keyLabel = (key: string): string => (isApple ? key.replace('Ctrl', '⌘') : key)

const keyOf = ({ press, isModified }: Command): string => `${isModified ? 'Ctrl ' : ''}${press}`
const byKey = new Map(
  shortcuts.filter(({ press }) => press !== undefined).map((one) => [keyOf(one), one]),
)

type Actions = Map<ShortcutId, () => void>
const actions: Actions = new Map()
/** Of what comes before the open conversation, such as selected rows. */
const foremost: Actions = new Map()

const actionOf = (id: ShortcutId) => foremost.get(id) ?? actions.get(id)

/** Gives a shortcut its action while the component is on screen; undefined leaves the key alone. */
export function useShortcut(
  id: ShortcutId | undefined,
  action: (() => void) | undefined,
  { isForemost = false } = {},
): void {
  useLayoutEffect(() => {
    if (id === undefined || action === undefined) return
    const layer = isForemost ? foremost : actions
    layer.set(id, action)
    return () => {
      if (layer.get(id) === action) layer.delete(id)
    }
  })
}

/** Dialogs and popovers that were opened: their keys are their own. Looking for them in the page would cost each key a walk through all of it. */
const overlays = new Set<HTMLElement>()

/** Silences the shortcuts while this is open; returns what ends that for good. */
export function silenceShortcuts(overlay: HTMLElement): () => void {
  overlays.add(overlay)
  return () => overlays.delete(overlay)
}

const isOpen = (overlay: HTMLElement): boolean =>
  overlay.isConnected && overlay.matches('dialog[open], [popover][data-shown]')

/** What can be done now, for the palette. */
export const availableShortcuts = (): Shortcut[] =>
  shortcuts.filter(({ id, isLocal }) => !isLocal && actionOf(id) !== undefined)

/** False where there is nothing to do now. */
export function runShortcut(id: ShortcutId): boolean {
  const action = actionOf(id)
  action?.()
  return action !== undefined
}

export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return
  // A held key moves through the list; nothing else happens twice.
  if (event.repeat && event.key !== 'j' && event.key !== 'k') return
  if (event.altKey) return
  const isModified = event.ctrlKey || event.metaKey
  if (!isModified && isTyping(event.target)) return
  if ([...overlays].some(isOpen)) return
  const id = byKey.get(`${isModified ? 'Ctrl ' : ''}${event.key}`)?.id
  const action = id === undefined ? undefined : actionOf(id)
  if (action === undefined) return
  event.preventDefault()
  action()
}

/** Whether a key belongs to an input method. 229: Safari ends a composition before the key that ended it. */
export const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === 229

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)))
