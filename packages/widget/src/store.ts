// What the panel shows and does: signals over the SDK, and the actions behind its buttons. No markup in here.
import type {
  ApiError,
  Client,
  ConversationList,
  ConversationListState,
  Live,
  Session,
  Thread,
  ThreadState,
} from '@deskbell/sdk'
import { isUnread } from '@deskbell/sdk'
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core'
import type { PanelHost } from './host.ts'

export type CustomerSession = Extract<Session, { kind: 'customer' }>
export type Screen = 'home' | 'new' | 'thread'
/** The first message of a conversation that does not exist yet. */
export type Beginning = {
  text: string
  topicId?: string
  createdAt: string
  problem: ApiError | null
}

/** Each is the key of the text that says it. */
export type Trouble = 'connecting' | 'reconnecting' | 'disconnected'

/** How long a connection may be away before a person is told. */
const TROUBLE_MS = 1_500
const CLOCK_MS = 30_000

/** An SDK value as a signal. */
export function fromLive<T>(live: Live<T>): [ReadonlySignal<T>, () => void] {
  const copy = signal(live.value)
  return [
    copy,
    live.subscribe((value) => {
      copy.value = value
    }),
  ]
}

export type Store = ReturnType<typeof createStore>

export function createStore(client: Client, host: PanelHost) {
  const isOpen = signal(false)
  const screen = signal<Screen>('new')
  const problem = signal<ApiError | null>(null)
  const list = signal<ConversationListState | null>(null)
  const threadState = signal<ThreadState | null>(null)
  const beginning = signal<Beginning | null>(null)
  const trouble = signal<Trouble | null>(null)
  const now = signal(Date.now())
  const isVisible = signal(!document.hidden)
  /** What was typed and not sent, by conversation; '' is the new one. */
  const drafts = new Map<string, string>()

  const [anySession, stopSession] = fromLive(client.session)
  const [connection, stopConnection] = fromLive(client.connection)
  const [presence, stopPresence] = fromLive(client.presence)
  const session = computed(() => (anySession.value?.kind === 'customer' ? anySession.value : null))
  const unreadCount = computed(() => {
    const id = session.value?.customer?.id
    if (id === undefined) return 0
    const reader = { kind: 'customer', id } as const
    return list.value?.items.filter((conversation) => isUnread(conversation, reader)).length ?? 0
  })

  let isStarting = false
  let conversations: ConversationList | undefined
  let thread: Thread | undefined
  const stopList = { now: () => {} }
  const stopThread = { now: () => {} }

  function follow<T>(live: Live<T>, target: { value: T | null }, stop: { now: () => void }): void {
    stop.now()
    target.value = live.value
    stop.now = live.subscribe((value) => {
      target.value = value
    })
  }

  async function start(): Promise<void> {
    if (isStarting || session.peek()) return
    isStarting = true
    problem.value = null
    try {
      const opened = await client.openCustomerSession({ publishableKey: host.settings.key ?? '' })
      leaveThread()
      client.connect()
      conversations?.close()
      conversations = client.conversationList({})
      follow(conversations.state, list, stopList)
      screen.value = opened.kind === 'customer' && opened.customer ? 'home' : 'new'
    } catch (error) {
      problem.value = error as ApiError
    } finally {
      isStarting = false
    }
  }

  function leaveThread(): void {
    stopThread.now()
    thread?.close()
    thread = undefined
    threadState.value = null
  }

  function show(next: Thread): void {
    leaveThread()
    thread = next
    follow(next.state, threadState, stopThread)
    screen.value = 'thread'
  }

  async function begin(input: { text: string; topicId?: string }): Promise<void> {
    beginning.value = { ...input, createdAt: new Date().toISOString(), problem: null }
    try {
      const started = await client.startConversation(input)
      beginning.value = null
      if (screen.value === 'new') show(started)
      else started.close()
    } catch (error) {
      if (beginning.value) beginning.value = { ...beginning.value, problem: error as ApiError }
    }
  }

  const clock = setInterval(() => {
    now.value = Date.now()
  }, CLOCK_MS)
  const onVisibility = () => {
    isVisible.value = !document.hidden
  }
  document.addEventListener('visibilitychange', onVisibility)

  const stops = [
    stopSession,
    stopConnection,
    stopPresence,
    effect(() => {
      const state = connection.value
      if (state === 'connected' || state === 'idle') {
        trouble.value = null
        return
      }
      const timer = setTimeout(
        () => {
          trouble.value = state === 'offline' ? 'disconnected' : state
        },
        trouble.peek() ? 0 : TROUBLE_MS,
      )
      return () => clearTimeout(timer)
    }),
    effect(() => {
      if (threadState.value?.status === 'ready' && isOpen.value && isVisible.value)
        thread?.markRead()
    }),
    effect(() => host.emit('unread', unreadCount.value)),
    // At the first opening, and when the session turns out to be over.
    effect(() => {
      if (isOpen.value && !session.value && !problem.value) void start()
    }),
  ]

  return {
    host,
    isOpen: isOpen as ReadonlySignal<boolean>,
    screen: screen as ReadonlySignal<Screen>,
    session,
    problem: problem as ReadonlySignal<ApiError | null>,
    list: list as ReadonlySignal<ConversationListState | null>,
    threadState: threadState as ReadonlySignal<ThreadState | null>,
    beginning: beginning as ReadonlySignal<Beginning | null>,
    trouble: trouble as ReadonlySignal<Trouble | null>,
    presence,
    unreadCount,
    now: now as ReadonlySignal<number>,
    drafts,

    setOpen(next: boolean) {
      isOpen.value = next
      if (next) problem.value = null
    },
    tryAgain() {
      problem.value = null
    },
    begin,
    async retryBeginning() {
      const { text, topicId } = beginning.value ?? { text: '' }
      await begin({ text, topicId })
    },
    discardBeginning() {
      drafts.set('', beginning.value?.text ?? '')
      beginning.value = null
    },
    goHome() {
      leaveThread()
      screen.value = 'home'
    },
    goNew() {
      leaveThread()
      screen.value = 'new'
    },
    threadId: () => thread?.conversationId ?? '',
    openThread: (id: string) => show(client.thread(id)),
    loadMore: () => conversations?.loadMore(),
    loadOlder: () => thread?.loadOlder().catch(() => undefined),
    send: (text: string) => thread?.send(text),
    retry: (clientId: string) => thread?.retry(clientId),
    discard: (clientId: string) => thread?.discard(clientId),
    setTyping: (isTyping: boolean) => thread?.setTyping(isTyping),
    destroy() {
      clearInterval(clock)
      document.removeEventListener('visibilitychange', onVisibility)
      for (const stop of stops) stop()
      leaveThread()
      stopList.now()
      conversations?.close()
      client.close()
    },
  }
}
