// What this device remembers about how its agent likes the inbox: theme, order of the list, customer panel.
import { effect, type Signal, signal } from '@preact/signals'
import type { Sort } from './views.ts'

export type Theme = 'auto' | 'light' | 'dark'

export const theme = remembered<Theme>('deskbell.theme', 'auto', ['auto', 'light', 'dark'])
export const sort = remembered<Sort>('deskbell.sort', 'newest', [
  'newest',
  'oldest',
  'waiting',
  'urgency',
])
export const panel = remembered<'shown' | 'hidden'>('deskbell.panel', 'shown', ['shown', 'hidden'])

/** Whether a reply waits a few seconds in which it can be taken back. */
export const undoSend = remembered<'on' | 'off'>('deskbell.undo-send', 'on', ['on', 'off'])

/** Of the desktop; the browser is asked when they are turned on. */
export const notifications = remembered<'on' | 'off'>('deskbell.notifications', 'off', [
  'on',
  'off',
])
export const sound = remembered<'on' | 'off'>('deskbell.sound', 'on', ['on', 'off'])

/** Keeps the theme on the root element, where the tokens look for it. */
export function applyTheme(): () => void {
  return effect(() => {
    if (theme.value === 'auto') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.dataset.theme = theme.value
  })
}

function remembered<T extends string>(key: string, fallback: T, values: readonly T[]): Signal<T> {
  const stored = values.find((value) => value === read(key))
  const preference = signal(stored ?? fallback)
  let isFirst = true
  effect(() => {
    const { value } = preference
    if (!isFirst) write(key, value)
    isFirst = false
  })
  return preference
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage is blocked or full: the choice holds until the page is closed.
  }
}
