// What the tab does that holds the socket of all: it carries their frames to the server and tells them what comes.
// It ends what nobody follows any more, and forgets tabs that say nothing. Who holds it is shared-socket.ts's business.
import type { News } from './shared-socket.ts'
import type { Transport, WebSocketLike } from './socket.ts'
import type { ClientFrame, ServerFrame } from './wire.ts'

/** Tabs ping every 25 s; those in the background may be kept from it for a minute. */
const FORGOTTEN_MS = 150_000
const PONG = '{"type":"pong"}'

type Presence = Extract<ServerFrame, { type: 'presence' }>

export interface Holder {
  /** A frame of this tab. */
  send(text: string): void
  /** What another tab says. */
  hear(news: Extract<News, { from: string }>): void
  /** None for a socket. */
  transport(): Transport | undefined
  close(): void
}

export interface HolderDeps {
  id: string
  /** With this tab's token. */
  hello: string
  socket: WebSocketLike
  tell(news: News): void
  onMessage(text: string, isReady: boolean): void
  onClose(code: number): void
}

export function createHolder({ id, hello, socket, tell, onMessage, onClose }: HolderDeps): Holder {
  /** This one, too. */
  const tabs = new Map([[id, { heardAt: 0, follows: new Set<string>() }]])
  const presence = new Map<string, Presence['agents'][number]>()
  let ready = ''
  let isOver = false

  const transport = () => socket.transport

  socket.addEventListener('open', () => socket.send(hello))
  socket.addEventListener('message', ({ data }) => {
    if (isOver) return
    const text = String(data)
    const frame = JSON.parse(text) as ServerFrame
    const isReady = frame.type === 'ready'
    if (isReady) ready = text
    if (frame.type === 'presence') remember(frame)
    if (tabs.size > 1 && frame.type !== 'pong')
      tell({ holder: id, text, isReady, transport: transport() })
    onMessage(text, isReady)
  })
  socket.addEventListener('close', ({ code }) => {
    if (!isOver) onClose(code)
  })
  // A close always follows.
  socket.addEventListener('error', () => undefined)

  function remember({ agents, isWhole }: Presence): void {
    if (isWhole) presence.clear()
    for (const agent of agents) presence.set(agent.agentId, agent)
  }

  /** What the server says to whoever connects. */
  function welcome(to: string): void {
    tell({ holder: id, to, isHere: true })
    if (!ready) return
    tell({ holder: id, to, text: ready, isReady: true, transport: transport() })
    const known: Presence = { type: 'presence', isWhole: true, agents: [...presence.values()] }
    tell({ holder: id, to, text: JSON.stringify(known) })
  }

  function pass(from: string, text: string): void {
    // When there is a connection, everybody asks for everything again.
    if (!ready) return
    const frame = JSON.parse(text) as ClientFrame
    const { follows } = tabs.get(from)!
    if (frame.type === 'subscribe') follows.add(frame.conversationId)
    if (frame.type === 'ping') forgetSilent()
    if (frame.type === 'unsubscribe') unfollow(follows, frame.conversationId)
    else if (frame.type === 'ping' && from !== id) tell({ holder: id, to: from, text: PONG })
    else socket.send(text)
  }

  function unfollow(follows: Set<string>, conversationId: string): void {
    follows.delete(conversationId)
    const isFollowed = [...tabs.values()].some((tab) => tab.follows.has(conversationId))
    if (!isFollowed) socket.send(JSON.stringify({ type: 'unsubscribe', conversationId }))
  }

  function forget(tab: string): void {
    const { follows } = tabs.get(tab) ?? {}
    tabs.delete(tab)
    for (const conversationId of follows ?? []) unfollow(follows!, conversationId)
  }

  function forgetSilent(): void {
    const before = Date.now() - FORGOTTEN_MS
    for (const [tab, { heardAt }] of tabs) if (tab !== id && heardAt < before) forget(tab)
  }

  return {
    send: (text) => pass(id, text),
    hear(news) {
      const { from } = news
      if ('isLeaving' in news) return forget(from)
      const known = tabs.get(from)
      tabs.set(from, { heardAt: Date.now(), follows: known?.follows ?? new Set() })
      // Who is not known, or not any more, begins anew, and asks for what it may have missed.
      if (!known || news.text.startsWith('{"type":"hello"')) welcome(from)
      else pass(from, news.text)
    },
    transport,
    close() {
      isOver = true
      socket.close(1000)
    },
  }
}
