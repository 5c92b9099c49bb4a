// One connection that is kept alive: dialling, the hello, heartbeats, noticing a dead socket, and coming back.
// What travels over it is realtime.ts's business.
import { backoff } from './backoff.ts'
import { isComplete } from './complete.ts'
import { createLive, type Live } from './live.ts'
import type { ClientFrame, ServerFrame } from './wire.ts'

/** `offline`: there is no connection and the browser says that it has no network either. */
export type ConnectionState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'offline'

/** What carries the events. `stream` and `polling` take the place of sockets where these are blocked. */
export type Transport = 'socket' | 'stream' | 'polling'

/** The part of a WebSocket that is used; browsers' and the one of the package `ws` both fit. */
export interface WebSocketLike {
  send(text: string): void
  close(code?: number): void
  addEventListener(type: 'open' | 'error', listener: () => void): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: (event: { code: number }) => void): void
  /** A socket when left out. */
  readonly transport?: Transport | undefined
}
export type WebSocketConstructor = new (url: string) => WebSocketLike

type ReadyFrame = Extract<ServerFrame, { type: 'ready' }>

export interface SocketOptions {
  url: string
  WebSocket: WebSocketConstructor | undefined
  /** Whether the tabs of this person have one socket together; the widget's always do. */
  isShared?(): boolean
  /**
   * That one, if this browser can share, or what takes the place of sockets where they are blocked. Its code is loaded
   * when it is needed.
   */
  dialAside(isBlocked: boolean): Promise<WebSocketLike | undefined>
  token(): string | null
  /** A newer token, or null when the session is over; throws when nobody answers. */
  refresh(refused: string): Promise<string | null>
  onReady(frame: ReadyFrame): void
  onFrame(frame: ServerFrame): void
  /** The app came back to the front, or the network did, and the socket seemed fine all along. */
  onWake(): void
}

export interface Socket {
  state: Live<ConnectionState>
  transport: Live<Transport | null>
  /** Connects; one that waits for its next try tries now. */
  open(): void
  close(): void
  /** False when there is no connection to send on. */
  send(frame: ClientFrame): boolean
  dispose(): void
}

const PROTOCOL = 1
const HANDSHAKE_MS = 10_000
const PING_MS = 25_000
const PONG_MS = 6_000
/** A connection that lived this long was good: the next loss starts from the shortest pause again, … */
const STABLE_MS = 5_000
/** … and after a shorter life from this one, however often that happens: who answers the hello is there. */
const SHORT_LIVED = 2

/** Trying again is no use: what we say is not understood. */
const INVALID_FRAME = 4400
const UNAUTHENTICATED = 4401
const LOST = 1006
/** Of the fallback: sockets seem to work again. */
const UNBLOCKED = 1000

/** The internal states; `ConnectionState` is what the world sees of them. */
type Phase =
  | 'idle' // nobody asked for a connection
  | 'handshake' // dialled; hello is sent as soon as it opens
  | 'live' // ready was received
  | 'renewing' // the token was refused, a new one is on its way
  | 'waiting' // for the next try
  | 'suspended' // the page is in the back/forward cache

export function createSocket(options: SocketOptions): Socket {
  const state = createLive<ConnectionState>('idle')
  const transport = createLive<Transport | null>(null)
  let phase: Phase = 'idle'
  let socket: WebSocketLike | null = null
  let attempt = 0
  let hasBeenLive = false
  let liveSince = 0
  let usedToken = ''
  // So many handshakes may still fail before sockets count as blocked; one that takes too long counts twice.
  let patience = 2
  let isFallback = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let deadline: ReturnType<typeof setTimeout> | undefined

  function enter(next: Phase): void {
    phase = next
    clearTimeout(timer)
    clearTimeout(deadline)
    deadline = undefined
    // The widget shows it nowhere.
    if (isComplete) transport.set(next === 'live' ? (socket?.transport ?? 'socket') : null)
    state.set(publicState())
  }

  function publicState(): ConnectionState {
    if (phase === 'idle') return 'idle'
    if (phase === 'live') return 'connected'
    if (globalThis.navigator?.onLine === false) return 'offline'
    return hasBeenLive || attempt > 0 ? 'reconnecting' : 'connecting'
  }

  function dial() {
    const token = options.token()
    if (token === null) return enter('idle')
    enter('handshake')
    timer = setTimeout(() => {
      patience--
      giveUp()
    }, HANDSHAKE_MS)
    usedToken = token
    isFallback = !options.WebSocket || patience < 1
    if (isFallback || !isComplete || options.isShared?.())
      options.dialAside(isFallback).then(takeIfWanted, () => takeIfWanted())
    else dialOwn()
  }

  const dialOwn = () => use(new options.WebSocket!(options.url))

  // Where nothing is shared, and where the code did not come, this tab has a socket of its own. What was to take the
  // place of sockets and did not come is given up like a server that does not answer.
  function takeIfWanted(loaded?: WebSocketLike): void {
    if (phase !== 'handshake' || socket) return
    if (loaded) use(loaded)
    else if (!isFallback) dialOwn()
  }

  function use(dialled: WebSocketLike): void {
    socket = dialled
    const ifCurrent = (run: () => void) => () => {
      if (socket === dialled) run()
    }
    dialled.addEventListener(
      'open',
      ifCurrent(() => send({ type: 'hello', protocol: PROTOCOL, token: usedToken })),
    )
    dialled.addEventListener('message', ({ data }) => {
      if (socket === dialled) receive(data)
    })
    dialled.addEventListener('close', ({ code }) => {
      if (socket === dialled) lost(code)
    })
    // A close always follows; without a listener some implementations throw.
    dialled.addEventListener('error', () => undefined)
  }

  function send(frame: ClientFrame): boolean {
    if (socket === null || (phase !== 'live' && frame.type !== 'hello')) return false
    socket.send(JSON.stringify(frame))
    return true
  }

  function receive(data: unknown) {
    clearTimeout(deadline)
    deadline = undefined
    const frame = JSON.parse(String(data)) as ServerFrame
    if (frame.type !== 'ready') return options.onFrame(frame)
    hasBeenLive = true
    attempt = Math.min(attempt, SHORT_LIVED)
    // Where a socket has worked, it takes more to give them up.
    if (!isFallback && !socket?.transport) patience = 6
    liveSince = Date.now()
    // First the subscriptions, then the news that there is a connection: whoever hears it may rely on them.
    phase = 'live'
    options.onReady(frame)
    enter('live')
    scheduleProbe()
  }

  // The server closes what is silent for 60 s, so pings go out however much comes in.
  function scheduleProbe(): void {
    clearTimeout(timer)
    timer = setTimeout(probe, PING_MS * (0.9 + Math.random() * 0.2))
  }

  function probe(): void {
    send({ type: 'ping' })
    deadline ??= setTimeout(giveUp, PONG_MS)
    scheduleProbe()
  }

  /** Does not wait for the closing handshake: on a dead network it takes minutes. */
  function giveUp(): void {
    hangUp()
    lost(LOST)
  }

  function hangUp(): void {
    const leaving = socket
    socket = null
    leaving?.close(1000)
  }

  function lost(code: number) {
    socket = null
    if (isFallback) {
      // The next try is a socket's.
      if (phase === 'handshake' || code === UNBLOCKED) patience = 1
    } else if (phase === 'handshake' && code === LOST) patience--
    if (phase === 'live' && Date.now() - liveSince > STABLE_MS) attempt = 0
    if (code === INVALID_FRAME) return enter('idle')
    if (code === UNAUTHENTICATED) return void renew()
    retry()
  }

  function retry(): void {
    const pause = backoff(attempt++)
    enter('waiting')
    timer = setTimeout(dial, pause)
  }

  async function renew(): Promise<void> {
    enter('renewing')
    const token = await options.refresh(usedToken).catch(() => usedToken)
    if (phase !== 'renewing') return
    if (token === null) return enter('idle')
    // A fresh token deserves a try at once; a server that refuses that too is given time.
    if (token !== usedToken && attempt++ === 0) dial()
    else retry()
  }

  function wake() {
    if (phase === 'waiting' || phase === 'suspended') return dial()
    if (phase !== 'live') return
    options.onWake()
    probe()
  }

  // A page with an open socket is not kept in the back/forward cache.
  function suspend(): void {
    if (phase === 'idle') return
    hangUp()
    enter('suspended')
  }

  function noticeNetwork(): void {
    state.set(publicState())
    if (phase === 'live') probe()
  }

  const stopListening = listenToPage({ wake, suspend, noticeNetwork })

  function close(): void {
    hangUp()
    attempt = 0
    hasBeenLive = false
    enter('idle')
  }

  return {
    state,
    transport,
    open() {
      if (phase === 'idle' || (isComplete && phase === 'waiting')) dial()
    },
    close,
    send,
    dispose() {
      close()
      stopListening()
    },
  }
}

function listenToPage(on: { wake(): void; suspend(): void; noticeNetwork(): void }): () => void {
  // In Node there is nothing to listen to.
  if (isComplete && typeof document === 'undefined') return () => undefined
  const onVisibility = () => {
    if (document.visibilityState === 'visible') on.wake()
  }
  const ofWindow = [
    ['online', on.wake],
    ['offline', on.noticeNetwork],
    ['pageshow', on.wake],
    ['pagehide', on.suspend],
  ] as const
  for (const [type, listener] of ofWindow) addEventListener(type, listener)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    for (const [type, listener] of ofWindow) removeEventListener(type, listener)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}
