// What the panel can do without for a moment, fetched when it is there: emoji, the menu of a conversation, and what rings
// for a message that nobody sees.
import { type Conversation, isUnread } from '@deskbell/sdk'
import { Component, type ComponentChildren, createRef } from 'preact'
import { adopt } from '../adopt.ts'
import { t } from '../i18n/t.ts'
import { isMuted, ring, setMuted } from '../ring.ts'
import type { Store } from '../store.ts'
import type { Composer } from './Composer.tsx'
import css from './extras.css?inline'

const shapes = {
  emoji: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.1M15 9.5v.1',
  menu: 'M5 12v.1M12 12v.1M19 12v.1',
}

const emojis =
  '😀 😃 😄 😁 😅 😂 🙂 🙃 😉 😊 😇 🥰 😍 😘 😋 😜 🤗 🤔 🤨 😐 😑 😶 🙄 😏 😬 😌 😔 😴 😷 🤒 🥵 🥶 😎 🤓 😕 😟 🙁 😮 😳 🥺 😢 😭 😤 😠 🤯 😱 👍 👎 👌 🤞 👏 🙌 🙏 💪 👋 🤝 👀 ❤️ 🧡 💛 💚 💙 💜 💔 ✨ 🔥 🎉 🎁 ⭐ ☀️ 🌧️ 🌱 🌸 🍀 ☕ 🍕 🚗 ✈️ 🏠 📦 📷 📞 💡 🔑 🔒 💳 💰 📅 ⏰ ✅ ❌ ❓ ❗ ⚠️ 💯'.split(
    ' ',
  )

interface PopoverProps {
  kind: keyof typeof shapes
  label: string
  children: (close: () => void) => ComponentChildren
}

/** A button, and above it what it opens: closed by Escape, by leaving it, and by the button. */
class Popover extends Component<PopoverProps, { isOpen: boolean }> {
  override state = { isOpen: false }
  element = createRef<HTMLDivElement>()
  button = createRef<HTMLButtonElement>()

  items = () => [...(this.element.current?.querySelectorAll<HTMLElement>('.item') ?? [])]

  toggle = (): void => {
    this.setState({ isOpen: !this.state.isOpen }, () => this.items()[0]?.focus())
  }

  close = (): void => {
    this.setState({ isOpen: false })
    this.button.current?.focus()
  }

  onKeyDown = (event: KeyboardEvent): void => {
    if (!this.state.isOpen) return
    const items = this.items()
    const at = items.indexOf(event.target as HTMLElement)
    const columns = this.props.kind === 'emoji' ? columnsOf(items) : 1
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl'
    const steps: Record<string, number> = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    }
    const step = steps[event.key]
    if (event.key === 'Escape') this.close()
    else if (step !== undefined) items[at + step]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const { current } = this.element
    if (relatedTarget && !current?.contains(relatedTarget as Node)) this.setState({ isOpen: false })
  }

  override render() {
    const { kind, label, children } = this.props
    const { isOpen } = this.state
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons inside
      <div
        ref={this.element}
        class={`popover ${kind}`}
        onKeyDown={this.onKeyDown}
        onFocusOut={this.onFocusOut}
      >
        <button
          ref={this.button}
          type="button"
          class="icon-button"
          aria-label={label}
          aria-expanded={isOpen}
          onClick={this.toggle}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={shapes[kind]} />
          </svg>
        </button>
        {isOpen && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div role="group" aria-label={label}>
            {children(this.close)}
          </div>
        )}
      </div>
    )
  }
}

/** How many stand beside each other. */
function columnsOf(items: HTMLElement[]): number {
  const below = items.findIndex(({ offsetTop }) => offsetTop !== items[0]?.offsetTop)
  return below < 0 ? items.length : below
}

export function EmojiButton({ composer }: { composer: Composer }) {
  function insert(emoji: string): void {
    const field = composer.field.current
    if (!field) return
    field.setRangeText(emoji, field.selectionStart, field.selectionEnd, 'end')
    composer.change(field.value)
  }

  return (
    <Popover kind="emoji" label={t('emoji')}>
      {() =>
        emojis.map((emoji) => (
          <button key={emoji} type="button" class="item" onClick={() => insert(emoji)}>
            {emoji}
          </button>
        ))
      }
    </Popover>
  )
}

interface MenuProps {
  store: Store
  conversation: Conversation | null
}

export function Menu({ store, conversation }: MenuProps) {
  const { key } = store.host.settings
  return (
    <Popover kind="menu" label={t('more')}>
      {(close) => {
        const item = (label: string, act: () => void) => (
          <button
            type="button"
            class="item"
            onClick={() => {
              act()
              close()
            }}
          >
            {label}
          </button>
        )
        const isMute = isMuted(key)
        return (
          <>
            {conversation &&
              conversation.status !== 'resolved' &&
              item(t('resolve'), store.resolve)}
            {item(t(isMute ? 'soundOn' : 'soundOff'), () => setMuted(key, !isMute))}
          </>
        )
      }}
    </Popover>
  )
}

/** Rings for each new message that comes while the panel is closed or the page is not looked at. */
export function follow(store: Store): () => void {
  const { root, settings } = store.host
  adopt(root, css)
  const bell = ring(settings.key)
  let known: string | undefined
  const stop = store.list.subscribe((list) => {
    const id = store.session.value?.customer?.id
    if (list?.status !== 'ready') return
    const ids = list.items
      .filter((one) => id && isUnread(one, { kind: 'customer', id }))
      .map(({ lastMessage }) => lastMessage?.id ?? '')
    // Ids sort by time.
    const newest = ids.sort().at(-1) ?? ''
    const isSeen = store.isOpen.value && !document.hidden
    if (known !== undefined && newest > known && !isSeen) bell.ring(newest, ids.length)
    if (known === undefined || newest > known) known = newest
  })
  return () => {
    stop()
    bell.stop()
  }
}
