// What can be called up from everywhere: the command palette, the search, the cheat sheet.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { allowNotifications } from '../alerts.ts'
import { type Inbox, useInbox } from '../inbox.ts'
import { notifications, sound, type Theme, theme, undoSend } from '../preferences.ts'
import { searchPath } from '../search.ts'
import { useShortcut } from '../shortcuts.ts'
import { enterTestMode } from '../test-mode.ts'
import { CheatSheet } from './CheatSheet.tsx'
import { SearchScreen, SettingsScreen } from './screens.ts'

const IDLE_MS = 3000
const themes: readonly Theme[] = ['auto', 'light', 'dark']

export function Commands() {
  const { route } = useLocation()
  const inbox = useInbox()
  const open = useSignal<'palette' | 'help' | null>(null)
  const palette = useSignal<typeof import('./Palette.tsx') | null>(null)
  const close = () => {
    open.value = null
  }
  // When there is nothing else to do, so that the first press is answered as fast as the others.
  useEffect(() => {
    const timer = setTimeout(() => {
      void Promise.all([import('./Palette.tsx'), SearchScreen.preload(), SettingsScreen.preload()])
        // They are asked for again when they are needed.
        .catch(() => undefined)
    }, IDLE_MS)
    return () => clearTimeout(timer)
  }, [])
  async function openPalette(): Promise<void> {
    palette.value ??= await import('./Palette.tsx')
    open.value = 'palette'
  }
  useShortcut('palette', () => void openPalette().catch(inbox.report))
  useShortcut('help', () => {
    open.value = 'help'
  })
  useShortcut('online', () => inbox.client.setPresence('online'))
  useShortcut('away', () => inbox.client.setPresence('away'))
  useShortcut('theme', () => {
    theme.value = themes[(themes.indexOf(theme.value) + 1) % themes.length]!
  })
  useShortcut('sound', () => {
    sound.value = sound.value === 'on' ? 'off' : 'on'
    inbox.toasts.good(`Sound is ${sound.value}`)
  })
  useShortcut('undoSend', () => {
    undoSend.value = undoSend.value === 'on' ? 'off' : 'on'
    inbox.toasts.good(`Undo send is ${undoSend.value}`)
  })
  useShortcut('notifications', () => void turnNotifications(inbox).catch(inbox.report))
  useShortcut(
    'testData',
    inbox.isTest.value ? undefined : () => void enterTestMode(inbox.client).catch(inbox.report),
  )
  const signOut = () => void inbox.signOut().catch(inbox.report)
  useShortcut('signOut', inbox.isTest.value ? undefined : signOut)
  useShortcut('search', () => route(searchPath({})))
  if (open.value === 'help') return <CheatSheet onClose={close} />
  if (open.value === null || palette.value === null) return null
  return <palette.value.Palette onClose={close} />
}

async function turnNotifications({ toasts }: Inbox): Promise<void> {
  const isWanted = notifications.value === 'off'
  if (isWanted && !(await allowNotifications()))
    return toasts.bad('Your browser does not let this site notify you')
  notifications.value = isWanted ? 'on' : 'off'
  toasts.good(`Desktop notifications are ${notifications.value}`)
}
