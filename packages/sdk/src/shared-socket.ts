// One socket for all tabs of a person. A lock says which tab holds it. Over a channel the others tell that tab what they
// follow and hear what it hears, and to socket.ts it looks like a socket of their own. What the channel doubles or
// loses does no harm: events are applied by their numbers. What the tab does that holds it is in socket-holder.ts.
import type { Transport, WebSocketLike } from './socket.ts'
import { createHolder, type Holder } from './socket-holder.ts'

/** What the tabs say to each other. No token is among it: each has its own. */
export type News =
  // To whoever holds the socket: a frame, as it would go over a socket of one's own; the hello without its token.
  | { from: string; text: string }
  | { from: string; isLeaving: true }
  // Of the holder, to one tab or to all of them.
  | { holder: string; to?: string; isHere: true }
  | ({ holder: string; to?: string } & Told)
  | { holder: string; isOver: true }

/** What the server said. `ready` comes with what carries the events when that is no socket. */
type Told = { text: string; isReady?: boolean; transport?: Transport | undefined }

/** A holder that is there says so at once. One that says nothing for so long is frozen. */
const SILENCE_MS = 2_000
/** What was lost is handed on only then: each tab hears of it before, and waits for a while of its own to dial again. */
const LOST_FOR_MS = 100
/** So long a tab that takes the socket over counts as connected. */
const TAKING_OVER_MS = 6_000
const LOST = 1006
const HELLO = '{"type":"hello"}'

type Listener = (event: never) => void

export function canShare(): boolean {
  try {
    // Some browsers have them and refuse them where they refuse storage.
    new BroadcastChannel('deskbell').close()
    return !!(navigator.locks as LockManager | undefined)
  } catch {
    return false
  }
}

export function shareSocket(name: string, dial: () => WebSocketLike): WebSocketLike {
  const id = `${Math.random()}`
  const listeners: Record<string, Listener[]> = {}
  let channel: BroadcastChannel | undefined
  let campaign = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let hello = ''
  /** Whose frames are heard, and whether it has a connection. */
  let holder: string | undefined
  let isFollowing = false
  let transport: Transport | undefined
  let own: Holder | undefined
  let release: () => unknown = () => undefined
  let isOver = false

  const emit = (type: string, event: object = {}) => {
    for (const listener of listeners[type] ?? []) listener(event as never)
  }
  const tell = (news: News) => channel?.postMessage(news)

  function leave(): void {
    if (isOver) return
    if (!own) tell({ from: id, isLeaving: true })
    isOver = true
    clearTimeout(timer)
    campaign.abort()
    own?.close()
    release()
    channel?.close()
    channel = undefined
    globalThis.document?.removeEventListener('freeze', onFreeze)
  }

  function end(code: number): void {
    if (isOver) return
    leave()
    emit('close', { code })
  }

  // A tab that sleeps must neither hold the socket nor be the next to get it.
  const onFreeze = () => end(LOST)

  function begin(text: string): void {
    hello = text
    channel = new BroadcastChannel(name)
    channel.onmessage = onNews
    globalThis.document?.addEventListener('freeze', onFreeze)
    tell({ from: id, text: HELLO })
    timer = setTimeout(() => {
      campaign.abort()
      campaign = new AbortController()
      void compete(true)
    }, SILENCE_MS)
    void compete(false)
  }

  async function compete(isForced: boolean): Promise<void> {
    const { signal } = campaign
    try {
      await navigator.locks.request(name, isForced ? { steal: true } : { signal }, () =>
        hold(signal),
      )
    } catch {
      if (signal.aborted) return
      // Another tab has waited in vain for this one; or there are no locks for this page.
      if (own) lose(LOST)
      else take()
    }
  }

  const hold = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve()
      release = resolve
      take()
    })

  function take(): void {
    clearTimeout(timer)
    // To whoever looks at this tab the connection is not lost, as long as that is quick.
    if (isFollowing) timer = setTimeout(() => end(LOST), TAKING_OVER_MS)
    own = createHolder({ id, hello, socket: dial(), tell, onMessage, onClose: lose })
    tell({ holder: id, isHere: true })
  }

  function onMessage(text: string, isReady: boolean): void {
    if (isReady) clearTimeout(timer)
    emit('message', { data: text })
  }

  /** What this tab holds is gone, for the others, too. */
  function lose(code: number): void {
    tell({ holder: id, isOver: true })
    const giveOn = release
    release = () => setTimeout(giveOn, LOST_FOR_MS)
    end(code)
  }

  function onNews({ data: news }: MessageEvent<News>): void {
    if (own) {
      if ('from' in news) own.hear(news)
    } else if ('holder' in news) hear(news)
  }

  function hear(news: Extract<News, { holder: string }>): void {
    if ('to' in news && news.to !== id) return
    if ('isHere' in news) meet(news)
    else if (news.holder !== holder) return
    else if ('isOver' in news) end(LOST)
    else follow(news)
  }

  function meet(news: { holder: string; to?: string }): void {
    clearTimeout(timer)
    if (news.holder === holder) return
    holder = news.holder
    // The new one asks everybody; an answer needs none.
    if (news.to === undefined) tell({ from: id, text: HELLO })
  }

  function follow({ text, isReady = false, transport: by }: Told): void {
    if (isReady) transport = by
    isFollowing ||= isReady
    if (isFollowing) emit('message', { data: text })
  }

  return {
    get transport() {
      return own ? own.transport() : transport
    },
    send(text) {
      if (!hello) begin(text)
      else if (own) own.send(text)
      else tell({ from: id, text })
    },
    close: leave,
    addEventListener(type: string, listener: Listener) {
      listeners[type] ??= []
      listeners[type].push(listener)
      // There is nothing to dial before the hello.
      if (type === 'open') queueMicrotask(() => emit(type))
    },
  }
}
