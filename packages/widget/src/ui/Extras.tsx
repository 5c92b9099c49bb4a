// What the panel can do without for a moment, fetched when it is there: emoji, files and replies in the composer, the
// menus of a conversation and of a message, photos, and what rings for a message that nobody sees.
import { type Author, type Conversation, isUnread } from '@deskbell/sdk'
import { adopt } from '../adopt.ts'
import { enExtras } from '../i18n/en-extras.ts'
import { t, teach } from '../i18n/t.ts'
import { followPhotos } from '../photos.tsx'
import { mayPopOut, popOut } from '../pop-out.ts'
import { isMuted, ring, setMuted } from '../ring.ts'
import type { CustomerSession, Store } from '../store.ts'
import type { Composer } from './Composer.tsx'
import css from './extras.css?inline'
import { Popover } from './Popover.tsx'
import { add } from './Tray.tsx'

export { changeProblemText, EditField, MessageMenu } from './MessageMenu.tsx'
export { AttachButton, filesOf, forget, Tray, take } from './Tray.tsx'

teach(enExtras)

const emojis =
  '😀 😃 😄 😁 😅 😂 🙂 🙃 😉 😊 😇 🥰 😍 😘 😋 😜 🤗 🤔 🤨 😐 😑 😶 🙄 😏 😬 😌 😔 😴 😷 🤒 🥵 🥶 😎 🤓 😕 😟 🙁 😮 😳 🥺 😢 😭 😤 😠 🤯 😱 👍 👎 👌 🤞 👏 🙌 🙏 💪 👋 🤝 👀 ❤️ 🧡 💛 💚 💙 💜 💔 ✨ 🔥 🎉 🎁 ⭐ ☀️ 🌧️ 🌱 🌸 🍀 ☕ 🍕 🚗 ✈️ 🏠 📦 📷 📞 💡 🔑 🔒 💳 💰 📅 ⏰ ✅ ❌ ❓ ❗ ⚠️ 💯'.split(
    ' ',
  )

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
              item(t('resolve'), () => resolve(store, conversation.id))}
            {conversation &&
              !store.viewport.value &&
              mayPopOut(store.host) &&
              item(t('popOut'), () => popOut(store.host, conversation.id))}
            {item(t(isMute ? 'soundOn' : 'soundOff'), () => setMuted(key, !isMute))}
          </>
        )
      }}
    </Popover>
  )
}

// What could not be done can be asked for again.
const resolve = ({ client }: Store, id: string) =>
  void client.conversations.resolve({ id }).catch(() => undefined)

interface TypingProps {
  authors: readonly Author[]
  session: CustomerSession
}

export function Typing({ authors, session }: TypingProps) {
  if (authors.length === 0) return null
  const [name = '', other = ''] = authors.map((author) => author.name ?? session.workspace.name)
  const key = authors.length > 2 ? 'typingMany' : authors.length === 2 ? 'typingTwo' : 'typingOne'
  return (
    <p>
      <span class="dots">
        <i />
        <i />
        <i />
      </span>
      {t(key, { name, other })}
    </p>
  )
}

/**
 * Who begins a conversation without what is demanded before it, or with what is refused, is asked again; what they wrote
 * is kept.
 */
function followAnswers(store: Store): () => void {
  const look = () => {
    const { status, pending = [] } = store.thread.value ?? {}
    const [first] = pending
    const problem = status === 'new' ? first?.problem : null
    const wrong = problem?.errors?.filter(({ field }) => field.startsWith('/preChat/'))
    if (!first || !problem || !(problem.preChat || wrong?.length)) return
    store.drafts.set('', [store.drafts.get(''), first.text].filter(Boolean).join('\n'))
    store.preChat = {
      asked: problem.preChat,
      refused: {
        values: first.begins?.preChat?.values ?? {},
        fields: (wrong ?? []).map(({ field }) => field.split('/')[3] ?? ''),
      },
    }
    const files = first.files?.map(({ file, name }) => new File([file], name, { type: file.type }))
    void add(store, '', files ?? [])
    store.discard(first.clientId)
  }
  look()
  return store.thread.subscribe(look)
}

/** Rings for each new message that comes while the panel is closed or the page is not looked at. */
export function follow(store: Store): () => void {
  const { root, settings } = store.host
  adopt(root, css)
  const bell = ring(settings.key, root)
  const stops = [followAnswers(store), followPhotos(store)]
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
    for (const end of [stop, ...stops]) end()
    bell.stop()
  }
}
