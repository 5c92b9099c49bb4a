// What the panel shows and does: live values over the SDK, and the actions behind its buttons. No markup in here.
import {
  type ApiError,
  type Client,
  type ConnectionState,
  type ConversationList,
  type ConversationListState,
  isUnread,
  type Live,
  type Message,
  type Session,
  type Thread,
  type ThreadState,
} from '@deskbell/sdk'
import type { Identity, PanelHost } from './host.ts'
import { matchLocale, t, useLocale } from './i18n/t.ts'
import { createLive, derive, type WritableLive, watch } from './live.ts'

export interface ScreenProps {
  store: Store
  session: CustomerSession
}
/** What goes with the words of a message. */
export type Carried = NonNullable<Parameters<Thread['send']>[1]>
export type CustomerSession = Extract<Session, { kind: 'customer' }>
/** What is to be filled in before the first message. */
export type Asked = NonNullable<CustomerSession['settings']['preChat']>
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
  /** What the panel speaks; null until its texts are there. */
  const locale = createLive<string | null>(null)
  const unreadCount = derive([session, list.state], () =>
    countUnread(session.value, list.state.value),
  )
  /** What was typed and not sent, by conversation; '' is the new one. */
  const drafts = new Map<string, string>()
  const rich = createLive<typeof import('./ui/Rich.tsx') | null>(null)
  const extras = createLive<typeof import('./ui/Extras.tsx') | null>(null)
  const touched = createLive(0)
  const unreadSeq = createLive<number | null>(null)
  let lookedAt: Thread | undefined
  let starting: Promise<void> | undefined
  /** Grows with each reset: whoever was about to come in then is wanted no more. */
  let era = 0
  /** The conversation to begin with. */
  let wanted = host.settings.conversationId
  /** What `identify` was given and the session stands for. */
  let proven: Identity | undefined
  /** What was sent before the session was there. */
  const early: string[] = []

  const threadId = () => thread.open()?.conversationId ?? ''

  function start(): void {
    const own = era
    const isWanted = () => own === era
    if (starting) return
    starting = enter(isWanted).finally(() => {
      if (!isWanted()) return
      starting = undefined
      listen()
    })
  }

  async function enter(isWanted: () => boolean): Promise<void> {
    const { key: publishableKey = '', identity } = host.settings
    const before = session.value?.customer
    // Of a session that is over, nothing is shown any more.
    const id = session.value ? threadId() : wanted
    wanted = undefined
    try {
      const proof = typeof identity === 'string' ? { token: identity } : { getToken: identity! }
      const opened = await (identity
        ? client.identify({ publishableKey, ...proof })
        : client.openCustomerSession({ publishableKey }))
      if (!isWanted()) return
      const { customer } = opened as CustomerSession
      const isOther = before?.externalId && before.id !== customer?.id
      if (isOther) forget()
      client.connect()
      thread.set(undefined)
      list.set(client.conversationList())
      // What is still to be sent is what this visitor was about.
      const last = client.unsent.value.at(-1)?.conversationId ?? (isOther ? undefined : id)
      if (last) show(client.thread(last))
      // Whoever has begun to write goes on writing.
      else screen.value = customer && !drafts.get('') ? 'home' : 'new'
      if (asked()) keepEarly()
      for (const text of early.splice(0)) say(text)
      if (identity) host.emit('identity', 'accepted')
    } catch (error) {
      if (!isWanted()) return
      // Where a session was open, it stays what it was.
      if (session.value) host.emit('identity', 'refused')
      else problem.value = error as ApiError
      keepEarly()
    }
    proven = identity
  }

  /** What was sent too early waits in the field. */
  function keepEarly(): void {
    drafts.set('', [...early.splice(0), drafts.get('')].filter(Boolean).join('\n'))
  }

  /** What the page says while there is nobody yet is taken up when there is. */
  function listen(): void {
    if (!session.value) return
    const { identity } = host.settings
    if (identity && identity !== proven) start()
    else if (host.said.length > 0)
      void import('./said.ts').then((said) => said.tell(client, host)).catch(() => undefined)
  }

  /** Nothing of one person is left to the next. */
  function forget(): void {
    drafts.clear()
    extras.value?.forget(store)
    topicId.value = undefined
    store.forgetAnswers()
  }

  async function speak(): Promise<void> {
    const tag = matchLocale([
      host.settings.locale,
      document.documentElement.lang,
      ...navigator.languages,
    ])
    await useLocale(tag)
    locale.value = tag
  }
  void speak()

  function show(next: Thread): void {
    thread.set(next)
    screen.value = 'thread'
  }

  /** What has to be filled in before this conversation begins. */
  function asked(): Asked | undefined {
    const form = store.preChat.asked ?? session.value?.settings.preChat
    const isAsked = !form?.topicIds[0] || form.topicIds.includes(topicId.value!)
    return (isAsked && form) || undefined
  }

  /** Into the conversation on the screen; where there is none, it begins one. */
  function say(text: string, carried?: Carried): void {
    const open = thread.open()
    if (open) open.send(text, carried)
    else if (session.value) {
      const preChat = (asked() && store.preChat.answer) ?? undefined
      const { files } = carried ?? {}
      const begun = client.beginConversation({ text, topicId: topicId.value, files, preChat })
      store.forgetAnswers()
      show(begun)
    } else early.push(text)
  }

  function leaveFor(next: Screen): void {
    screen.value = next
    thread.set(undefined)
  }

  const stops = [
    watch([isOpen, session, problem], () => {
      // At the first opening, and again when the session turns out to be over.
      if (isOpen.value && !session.value && !problem.value) start()
    }),
    watch([isOpen, isVisible, thread.state], () => {
      const open = isOpen.value && isVisible.value ? thread.open() : undefined
      const state = thread.state.value
      // Where the unread begins is kept from when one begins to look until one looks away.
      if (open !== lookedAt && (!open || state?.conversation)) {
        lookedAt = open
        if (open && state) unreadSeq.value = firstUnread(session.value, state)
      }
      open?.markRead()
    }),
    watch([unreadCount, locale], () => {
      const count = unreadCount.value
      const label = count > 0 ? `${t('chat')}, ${t('unreadBadge', { count })}` : t('chat')
      host.launcher.setAttribute('aria-label', label)
      host.unread = count
      host.emit('unread', count)
    }),
    followTrouble(client.connection, trouble),
    followPage(isVisible, now),
    followViewport(viewport),
  ]

  // Beside the session, so that it is there before the first conversation is.
  const stopLooking = isOpen.subscribe(() => {
    stopLooking()
    import('./ui/Rich.tsx').then(
      (module) => {
        rich.value = module
      },
      () => undefined,
    )
  })

  // When the panel is of use already.
  const stopWaiting = session.subscribe(() => {
    stopWaiting()
    import('./ui/Extras.tsx').then(
      (module) => {
        extras.value = module
        stops.push(module.follow(store))
      },
      () => undefined,
    )
  })

  const store = {
    host,
    client,
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
    unreadSeq: unreadSeq as Live<number | null>,
    rich: rich as Live<typeof rich.value>,
    extras: extras as Live<typeof extras.value>,
    topicId: topicId as Live<string | undefined>,
    viewport: viewport as Live<Viewport | undefined>,
    locale: locale as Live<string | null>,
    drafts,
    asked,
    preChat: {} as PreChat,
    placeOfAnswers: `deskbell.${host.settings.key}.asked`,
    forgetAnswers() {
      store.preChat = {}
      try {
        sessionStorage.removeItem(store.placeOfAnswers)
      } catch {}
    },
    /** What is to go with that, by conversation, too. */
    prepared: new Map<string, import('./ui/Tray.tsx').Prepared>(),
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
      locale,
      unreadSeq,
      rich,
      extras,
      touched,
    ],
    /** For what is not a live value. */
    redraw() {
      touched.value += 1
    },

    setOpen(next: boolean) {
      if (next) problem.value = null
      isOpen.value = next
    },
    tryAgain() {
      problem.value = null
    },
    say,
    /** Whether this browser has never been here: then what comes is the new conversation. */
    isNewVisitor: !host.hasSession(),
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
    retry: (clientId: string) => thread.open()?.retry(clientId),
    discard(clientId: string) {
      thread.open()?.discard(clientId)
      // With its only message, a conversation that was not stored yet is gone.
      if (thread.state.value?.status === 'deleted') leaveFor('new')
    },
    setTyping: (isTyping: boolean) => thread.open()?.setTyping(isTyping),
    setLocale(tag: string) {
      host.settings.locale = tag
      void speak()
    },
    listen,
    async reset() {
      era += 1
      starting = undefined
      leaveFor('new')
      list.set(undefined)
      forget()
      proven = undefined
      // What an earlier page has kept is ended, too.
      if (!client.session.value) await client.restore().catch(() => null)
      await client.signOut()
    },
    destroy() {
      for (const stop of stops) stop()
      client.close()
    },
  }
  return store
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

function firstUnread(session: CustomerSession | null, state: ThreadState): number | null {
  const { conversation, messages } = state
  const own = conversation?.reads.find(({ reader }) => reader.id === session?.customer?.id)
  const isNews = ({ seq, type, author }: Message) =>
    seq > (own?.seq ?? 0) && type !== 'activity' && author.kind !== 'customer'
  return messages.find(isNews)?.seq ?? null
}

const customerOf = (session: Session | null): CustomerSession | null =>
  session?.kind === 'customer' ? session : null

function countUnread(session: CustomerSession | null, list: ConversationListState | null): number {
  const id = session?.customer?.id
  if (!id || !list) return 0
  return list.items.filter((conversation) => isUnread(conversation, { kind: 'customer', id }))
    .length
}

type Answers = Record<string, string | number | boolean | string[]>

/** What is filled in before the first message; its part of the panel sees to it. */
export interface PreChat {
  /** Null: skipped. */
  answer?: { formId: string; values: Answers } | null | undefined
  /** Newer than what the session says. */
  asked?: Asked | undefined
  /** What the server has refused, and which fields of it. */
  refused?: { values: Answers; fields: readonly string[] } | undefined
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
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    timer = undefined
    trouble.value = troubles[connection.value] ?? null
  }
  const stop = watch([connection], () => {
    if (troubles[connection.value] && !trouble.value) {
      timer ??= setTimeout(show, TROUBLE_MS)
    } else {
      clearTimeout(timer)
      show()
    }
  })
  return () => {
    stop()
    clearTimeout(timer)
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
export type Viewport = { top: string; height: string }

function followViewport(viewport: WritableLive<Viewport | undefined>): () => void {
  const narrow = matchMedia('(max-width: 480px)')
  const visual = window.visualViewport
  const fit = () => {
    const { offsetTop = 0, height = innerHeight } = visual ?? {}
    viewport.value = narrow.matches ? { top: `${offsetTop}px`, height: `${height}px` } : undefined
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
