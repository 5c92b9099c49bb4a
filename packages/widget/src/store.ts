// What the panel shows and does: live values over the SDK, and the actions behind its buttons. No markup in here.
import {
  type ApiError,
  type Client,
  type ConnectionState,
  type ConversationList,
  type ConversationListState,
  isUnread,
  type Live,
  type Session,
  type Thread,
  type ThreadState,
} from '@deskbell/sdk'
import type { PanelHost } from './host.ts'
import { t } from './i18n/t.ts'
import { createLive, derive, type WritableLive, watch } from './live.ts'

export interface ScreenProps {
  store: Store
  session: CustomerSession
}
export type CustomerSession = Extract<Session, { kind: 'customer' }>
export type Screen = 'home' | 'new' | 'thread'

/** How long a connection may be away before a person is told. */
const TROUBLE_MS = 1_500
const CLOCK_MS = 30_000

export type Store = ReturnType<typeof createStore>

export function createStore(client: Client, host: PanelHost) {
  const isOpen = createLive(false)
  const isVisible = createLive(!document.hidden)
  const now = createLive(Date.now())
  const screen = createLive<Screen>('new')
  const problem = createLive<ApiError | null>(null)
  const session = derive([client.session], () => customerOf(client.session.value))
  const list = createSlot<ConversationListState, ConversationList>()
  const thread = createSlot<ThreadState, Thread>()
  const trouble = createLive<Trouble | null>(null)
  const topicId = createLive<string | undefined>(undefined)
  const viewport = createLive<Viewport | undefined>(undefined)
  const unreadCount = derive([session, list.state], () =>
    countUnread(session.value, list.state.value),
  )
  /** What was typed and not sent, by conversation; '' is the new one. */
  const drafts = new Map<string, string>()
  let isStarting = false

  async function start(): Promise<void> {
    if (isStarting) return
    isStarting = true
    try {
      const opened = await client.openCustomerSession({ publishableKey: host.settings.key ?? '' })
      client.connect()
      thread.set(undefined)
      list.set(client.conversationList())
      // What is still to be sent is what this visitor was about.
      const waiting = client.unsent.value.at(-1)
      if (waiting) show(client.thread(waiting.conversationId))
      else screen.value = customerOf(opened)?.customer ? 'home' : 'new'
    } catch (error) {
      problem.value = error as ApiError
    }
    isStarting = false
  }

  const threadId = () => thread.open()?.conversationId ?? ''

  function show(next: Thread): void {
    thread.set(next)
    screen.value = 'thread'
  }

  function leaveFor(next: Screen): void {
    screen.value = next
    thread.set(undefined)
  }

  const stops = [
    watch([isOpen, session, problem], () => {
      // At the first opening, and again when the session turns out to be over.
      if (isOpen.value && !session.value && !problem.value) void start()
    }),
    watch([isOpen, isVisible, thread.state], () => {
      if (isOpen.value && isVisible.value) thread.open()?.markRead()
    }),
    watch([unreadCount], () => {
      const count = unreadCount.value
      const label = count > 0 ? `${t('chat')}, ${t('unreadBadge', { count })}` : t('chat')
      host.launcher.setAttribute('aria-label', label)
      host.emit('unread', count)
    }),
    followTrouble(client.connection, trouble),
    followPage(isVisible, now),
    followViewport(viewport),
  ]

  return {
    host,
    isOpen: isOpen as Live<boolean>,
    now: now as Live<number>,
    screen: screen as Live<Screen>,
    session,
    problem: problem as Live<ApiError | null>,
    list: list.state,
    thread: thread.state,
    unsent: client.unsent,
    trouble: trouble as Live<Trouble | null>,
    presence: client.presence,
    unreadCount,
    topicId: topicId as Live<string | undefined>,
    viewport: viewport as Live<Viewport | undefined>,
    drafts,
    /** Whether the composer that just left the screen had the focus. */
    isWriting: false,
    /** Whatever changes on the screen. */
    shown: [
      isOpen,
      now,
      screen,
      session,
      problem,
      list.state,
      thread.state,
      client.unsent,
      trouble,
      client.presence,
      unreadCount,
      topicId,
      viewport,
    ],

    setOpen(next: boolean) {
      if (next) problem.value = null
      isOpen.value = next
    },
    tryAgain() {
      problem.value = null
    },
    begin: (text: string) => show(client.beginConversation({ text, topicId: topicId.value })),
    chooseTopic(id: string) {
      topicId.value = topicId.value === id ? undefined : id
    },
    goHome: () => leaveFor('home'),
    goNew: () => leaveFor('new'),
    openThread: (id: string) => show(client.thread(id)),
    reopenThread: () => show(client.thread(threadId())),
    threadId,
    loadMore: () => void list.open()?.loadMore(),
    // What could not be loaded is asked for again with the next scroll.
    loadOlder: () =>
      thread
        .open()
        ?.loadOlder()
        .catch(() => undefined),
    send: (text: string) => thread.open()?.send(text),
    retry: (clientId: string) => thread.open()?.retry(clientId),
    discard(clientId: string) {
      thread.open()?.discard(clientId)
      // With its only message, a conversation that was not stored yet is gone.
      if (thread.state.value?.status === 'deleted') leaveFor('new')
    },
    setTyping: (isTyping: boolean) => thread.open()?.setTyping(isTyping),
    destroy() {
      for (const stop of stops) stop()
      client.close()
    },
  }
}

/** A place for one live thing of the SDK at a time: the last one is closed when another takes it. */
function createSlot<S, T extends { state: Live<S>; close(): void }>() {
  const state = createLive<S | null>(null)
  let open: T | undefined
  let stop = () => {}
  return {
    state: state as Live<S | null>,
    open: () => open,
    set(next: T | undefined) {
      stop()
      open?.close()
      open = next
      state.value = next?.state.value ?? null
      if (next) {
        stop = next.state.subscribe((value) => {
          state.value = value
        })
      }
    },
  }
}

const customerOf = (session: Session | null): CustomerSession | null =>
  session?.kind === 'customer' ? session : null

function countUnread(session: CustomerSession | null, list: ConversationListState | null): number {
  const id = session?.customer?.id
  if (!id || !list) return 0
  return list.items.filter((conversation) => isUnread(conversation, { kind: 'customer', id }))
    .length
}

/** Each is the key of the text that says it. */
export type Trouble = 'connecting' | 'reconnecting' | 'disconnected'
const troubles: Partial<Record<ConnectionState, Trouble>> = {
  connecting: 'connecting',
  reconnecting: 'reconnecting',
  offline: 'disconnected',
}

function followTrouble(
  connection: Live<ConnectionState>,
  trouble: WritableLive<Trouble | null>,
): () => void {
  const current = derive([connection], () => troubles[connection.value] ?? null)
  const isAway = derive([current], () => current.value !== null)
  const isAwayLong = createLive(false)
  const stops = [
    watch([isAway], () => {
      isAwayLong.value = false
      if (!isAway.value) return
      const timer = setTimeout(() => {
        isAwayLong.value = true
      }, TROUBLE_MS)
      return () => clearTimeout(timer)
    }),
    watch([current, isAwayLong], () => {
      trouble.value = isAwayLong.value ? current.value : null
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function followPage(isVisible: WritableLive<boolean>, now: WritableLive<number>): () => void {
  const onVisibility = () => {
    isVisible.value = !document.hidden
  }
  const clock = setInterval(() => {
    now.value = Date.now()
  }, CLOCK_MS)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    clearInterval(clock)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}

/** On a phone the panel covers the screen, exactly the part of it that the on-screen keyboard leaves visible. */
export type Viewport = { top: number; height: number }

function followViewport(viewport: WritableLive<Viewport | undefined>): () => void {
  const narrow = matchMedia('(max-width: 480px)')
  const visual = window.visualViewport
  const fit = () => {
    const { offsetTop = 0, height = innerHeight } = visual ?? {}
    viewport.value = narrow.matches ? { top: offsetTop, height } : undefined
  }
  fit()
  narrow.addEventListener('change', fit)
  visual?.addEventListener('resize', fit)
  visual?.addEventListener('scroll', fit)
  return () => {
    narrow.removeEventListener('change', fit)
    visual?.removeEventListener('resize', fit)
    visual?.removeEventListener('scroll', fit)
  }
}
