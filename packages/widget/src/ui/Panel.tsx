// The dialog itself: which screen it shows, where the focus goes, how it fits a phone; and the badge on the launcher.
import { Component, createRef } from 'preact'
import { t } from '../i18n/t.ts'
import type { Store } from '../store.ts'
import { later } from './later.tsx'
import { NewConversation } from './NewConversation.tsx'
import { Opening } from './Opening.tsx'
import { Thread } from './Thread.tsx'

const Home = later(() => import('./Home.tsx').then((home) => home.Home))

const focusable = 'button:not(:disabled), a[href], textarea, .scroll'

export class Panel extends Component<{ store: Store }> {
  element = createRef<HTMLDivElement>()
  shown = ''
  opener: Element | null = null

  hasFocus(): boolean {
    return !!this.element.current?.contains(this.props.store.host.root.activeElement)
  }

  override getSnapshotBeforeUpdate(): boolean {
    return this.hasFocus()
  }

  override componentDidMount(): void {
    this.componentDidUpdate(null, null, false)
  }

  // Into the panel when it opens or a new screen took the focused element away; back to where it came from when it
  // closes. Never otherwise: the visitor may be typing in the page.
  override componentDidUpdate(_props: unknown, _state: unknown, hadFocus: boolean): void {
    const { host, isOpen, screen, session } = this.props.store
    const shown = isOpen.value ? `${screen.value} ${session.value === null}` : ''
    if (shown === this.shown) return
    if (!this.shown) this.opener = document.activeElement
    this.shown = shown
    if (shown && !this.hasFocus()) this.element.current?.focus({ preventScroll: true })
    if (!shown && hadFocus) this.returnFocus(host.launcher)
  }

  returnFocus(launcher: HTMLElement): void {
    const { opener } = this
    const isOfPage = opener && opener !== document.body && opener !== this.props.store.host.element
    ;((isOfPage ? opener : launcher) as HTMLElement).focus({ preventScroll: true })
  }

  onKeyDown = (event: KeyboardEvent): void => {
    const { host, viewport } = this.props.store
    // 229: Safari ends a composition before the key that ended it.
    if (event.key === 'Escape' && event.keyCode !== 229) {
      event.stopPropagation()
      host.close()
    }
    if (event.key === 'Tab' && viewport.value) this.keepFocusInside(event)
  }

  /** A panel that covers the page must not let the focus wander behind it. */
  keepFocusInside(event: KeyboardEvent): void {
    const panel = this.element.current
    const active = this.props.store.host.root.activeElement
    const stops = [...(panel?.querySelectorAll<HTMLElement>(focusable) ?? [])]
    if (event.shiftKey) stops.reverse()
    if (active !== stops.at(-1) && !(event.shiftKey && active === panel)) return
    event.preventDefault()
    stops[0]?.focus()
  }

  override render() {
    const { store } = this.props
    const session = store.session.value
    const screen = session ? store.screen.value : 'opening'
    const viewport = store.viewport.value
    return (
      <>
        <div
          ref={this.element}
          class="panel"
          role="dialog"
          aria-label={session?.workspace.name ?? t('chat')}
          aria-modal={!!viewport}
          hidden={!store.isOpen.value}
          tabIndex={-1}
          style={viewport}
          onKeyDown={this.onKeyDown}
        >
          {screen === 'opening' && <Opening store={store} />}
          {session && screen === 'home' && <Home store={store} session={session} />}
          {session && screen === 'new' && <NewConversation store={store} session={session} />}
          {session && screen === 'thread' && <Thread store={store} session={session} />}
        </div>
        <Badge count={store.isOpen.value ? 0 : store.unreadCount.value} />
      </>
    )
  }
}

function Badge({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span class="badge" aria-hidden="true">
      {count > 9 ? '9+' : count}
    </span>
  )
}
