// The dialog itself: which screen it shows, where the focus goes, how it fits a phone; and the badge on the launcher.
import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/t.ts'
import { Home } from './Home.tsx'
import { NewConversation } from './NewConversation.tsx'
import { Opening } from './Opening.tsx'
import { useStore } from './store-context.ts'
import { Thread } from './Thread.tsx'
import { useFullScreen } from './use-full-screen.ts'

const focusable = 'button:not(:disabled), a[href], textarea, input'

export function Panel() {
  const store = useStore()
  const { host, isOpen, session, screen } = store
  const panel = useRef<HTMLDivElement>(null)
  const isFullScreen = useFullScreen(panel)

  // Into the panel when it opens or changes its screen and nothing in it took the focus; back when it closes.
  useEffect(() => {
    const holdsFocus = panel.current?.contains(host.root.activeElement) ?? false
    if (isOpen.value && !holdsFocus) panel.current?.focus({ preventScroll: true })
  }, [isOpen.value, screen.value, session.value === null])
  useSignalEffect(() => {
    if (!isOpen.value && panel.current?.contains(host.root.activeElement)) host.launcher.focus()
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation()
      host.close()
    }
    if (event.key === 'Tab' && isFullScreen) keepFocusInside(event, panel.current)
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes from anywhere inside */}
      <div
        ref={panel}
        class="panel"
        role="dialog"
        aria-label={session.value?.workspace.name ?? t('chat')}
        aria-modal={isFullScreen}
        hidden={!isOpen.value}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <CurrentScreen />
      </div>
      <Badge />
    </>
  )
}

function CurrentScreen() {
  const { session, screen } = useStore()
  if (!session.value) return <Opening />
  if (screen.value === 'home') return <Home />
  return screen.value === 'new' ? <NewConversation /> : <Thread />
}

function Badge() {
  const { host, unreadCount, isOpen } = useStore()
  const count = isOpen.value ? 0 : unreadCount.value
  const label = count > 0 ? t('unreadBadge', { count }) : ''
  useEffect(() => {
    host.launcher.setAttribute('aria-label', label ? `${t('chat')}, ${label}` : t('chat'))
  }, [host, label])
  if (count === 0) return null
  return (
    <span class="badge" aria-hidden="true">
      {count > 9 ? '9+' : count}
    </span>
  )
}

/** A panel that covers the page must not let the focus wander behind it. */
function keepFocusInside(event: KeyboardEvent, panel: HTMLElement | null): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>(focusable) ?? [])]
  const from = event.shiftKey ? stops[0] : stops.at(-1)
  const active = (panel?.getRootNode() as ShadowRoot).activeElement
  if (active !== from && active !== panel) return
  const to = event.shiftKey ? stops.at(-1) : stops[0]
  event.preventDefault()
  to?.focus()
}
