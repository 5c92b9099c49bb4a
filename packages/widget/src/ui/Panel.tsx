// The dialog itself: which screen it shows, where the focus goes, how it fits a phone; and the badge on the launcher.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../i18n/t.ts'
import { Home } from './Home.tsx'
import { NewConversation } from './NewConversation.tsx'
import { Opening } from './Opening.tsx'
import { useStore, useValue } from './store-context.ts'
import { Thread } from './Thread.tsx'
import { useFullScreen } from './use-full-screen.ts'

const focusable = 'button:not(:disabled), a[href], textarea, .scroll'

export function Panel() {
  const { host, ...store } = useStore()
  const isOpen = useValue(store.isOpen)
  const screen = useValue(store.screen)
  const session = useValue(store.session)
  const panel = useRef<HTMLDivElement>(null)
  const isFullScreen = useFullScreen(panel)

  // Into the panel when it opens, or when a change of screen took the focused element away; back when it closes.
  useLayoutEffect(() => {
    if (!isOpen) return
    return () => host.launcher.focus({ preventScroll: true })
  }, [isOpen, host])
  useEffect(() => {
    const isInside = panel.current?.contains(host.root.activeElement)
    if (isOpen && !isInside) panel.current?.focus({ preventScroll: true })
  }, [isOpen, screen, session === null, host])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation()
      host.close()
    }
    if (event.key === 'Tab' && isFullScreen) keepInside(event, host.root, panel.current)
  }

  return (
    <>
      <div
        ref={panel}
        class="panel"
        role="dialog"
        aria-label={session?.workspace.name ?? t('chat')}
        aria-modal={isFullScreen}
        hidden={!isOpen}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {!session && <Opening />}
        {session && screen === 'home' && <Home session={session} />}
        {session && screen === 'new' && <NewConversation session={session} />}
        {session && screen === 'thread' && <Thread session={session} />}
      </div>
      {!isOpen && <Badge />}
    </>
  )
}

function Badge() {
  const { host, unreadCount } = useStore()
  const count = useValue(unreadCount)
  useEffect(() => {
    const unread = count > 0 ? `, ${t('unreadBadge', { count })}` : ''
    host.launcher.setAttribute('aria-label', t('chat') + unread)
  }, [host, count])
  if (count === 0) return null
  return (
    <span class="badge" aria-hidden="true">
      {count > 9 ? '9+' : count}
    </span>
  )
}

/** A panel that covers the page must not let the focus wander behind it. */
function keepInside(event: KeyboardEvent, root: ShadowRoot, panel: HTMLElement | null): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>(focusable) ?? [])]
  if (event.shiftKey) stops.reverse()
  const isLeaving =
    root.activeElement === stops.at(-1) || (event.shiftKey && root.activeElement === panel)
  if (!isLeaving) return
  event.preventDefault()
  stops[0]?.focus()
}
