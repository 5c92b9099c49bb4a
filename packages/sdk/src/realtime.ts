// What travels over the socket: who follows which conversation, the workspace's feed, presence.
// There is one way to recover, for a gap, a reconnect and a return to the page alike: subscribe to everything again
// from the last position that each follower has.
import { isComplete } from './complete.ts'
import { createLive, type Live } from './live.ts'
import { type ConnectionState, createSocket, type SocketOptions, type Transport } from './socket.ts'
import type {
  ClientFrame,
  Conversation,
  Customer,
  CustomObject,
  Draft,
  PresenceState,
  ServerFrame,
} from './wire.ts'

type Frame<T extends ServerFrame['type']> = Extract<ServerFrame, { type: T }>
export type ConversationFrame = Frame<'snapshot' | 'subscribed' | 'event' | 'typing' | 'problem'>

/** An agent who has a conversation open. */
export interface Viewer {
  readonly agentId: string
  readonly isTyping: boolean
}

/** Something of this agent is another now; each change is an object of its own. */
export interface ChangedAgent {
  readonly agentId: string
}

export interface Subscriber {
  /** The last seq that it has; null asks for a snapshot. */
  since(): number | null
  onFrame(frame: ConversationFrame): void
  /** The server was restored from a backup: what is known may never have happened. */
  onReset(): void
}

export interface FeedFollower {
  onDeleted(conversationId: string): void
  /** Changes may have been missed: fetch again. */
  onReset(): void
}

export type Watched = Customer | CustomObject

export interface Watcher {
  onValue(value: Watched | Draft): void
  onGone(): void
  /** The server was restored from a backup: a lower revision or version than the known one may be the newest. */
  onReset(): void
}

/** What an agent watches to hear of their own drafts, without asking the server for it. */
export const ownDrafts = 'drafts'

export interface Realtime {
  state: Live<ConnectionState>
  transport: Live<Transport | null>
  isLive(): boolean
  open(): void
  close(): void
  dispose(): void
  subscribe(conversationId: string, subscriber: Subscriber): () => void
  /** Asks for what follows the subscribers' last seq; false without a connection. */
  resubscribe(conversationId: string): boolean
  follow(follower: FeedFollower): () => void
  /** By the id of a customer or of an object, or `ownDrafts`. */
  watch(id: string, watcher: Watcher): () => void
  send(frame: ClientFrame): boolean
  presence: Live<ReadonlyMap<string, PresenceState>>
  changedAgent: Live<ChangedAgent | null>
  /** By conversation. */
  viewers: Live<ReadonlyMap<string, readonly Viewer[]>>
  setPresence(state: 'online' | 'away'): void
}

const lookAt = (id: string, isWatched: boolean): ClientFrame =>
  id.startsWith('obj_')
    ? { type: isWatched ? 'watchObject' : 'unwatchObject', objectId: id }
    : { type: isWatched ? 'watch' : 'unwatch', customerId: id }

export function createRealtime(
  options: Pick<
    SocketOptions,
    'url' | 'WebSocket' | 'isShared' | 'dialAside' | 'token' | 'refresh'
  > & {
    /** The present state of a conversation of the feed, or of one that was begun with this customer. */
    onConversation(conversation: Conversation): void
    /** The server was restored from a backup; every subscriber knows. */
    onReset(): void
  },
): Realtime {
  const subscribers = new Map<string, Set<Subscriber>>()
  const followers = new Set<FeedFollower>()
  const watchers = new Map<string, Set<Watcher>>()
  const presence = createLive<ReadonlyMap<string, PresenceState>>(new Map())
  const changedAgent = createLive<ChangedAgent | null>(null)
  const viewers = createLive<ReadonlyMap<string, readonly Viewer[]>>(new Map())
  let epoch: string | null = null
  let cursor: string | null = null
  let ownPresence: 'online' | 'away' | null = null
  const socket = createSocket({ ...options, onReady, onFrame, onWake: recover })

  function onReady(frame: Frame<'ready'>): void {
    if (epoch !== null && epoch !== frame.epoch) forget()
    epoch = frame.epoch
    recover()
    if (isComplete && ownPresence) socket.send({ type: 'presence', state: ownPresence })
  }

  function forget(): void {
    cursor = null
    for (const subscriber of [...subscribers.values()].flatMap((all) => [...all]))
      subscriber.onReset()
    if (isComplete)
      for (const watcher of [...watchers.values()].flatMap((all) => [...all])) watcher.onReset()
    options.onReset()
    // The followers hear of it by the feed that starts anew.
  }

  function recover(): void {
    for (const conversationId of subscribers.keys()) resubscribe(conversationId)
    if (isComplete && followers.size > 0) follow()
    if (isComplete) for (const id of watchers.keys()) look(id, true)
  }

  // The fallback gives an empty cursor: what comes after it begins anew.
  const follow = () => socket.send({ type: 'feed', since: cursor || null })

  function resubscribe(conversationId: string): boolean {
    const positions = [...(subscribers.get(conversationId) ?? [])].map((one) => one.since())
    if (positions.length === 0) return false
    const since = positions.includes(null) ? null : Math.min(...(positions as number[]))
    return socket.send({ type: 'subscribe', conversationId, since })
  }

  function onFrame(frame: ServerFrame) {
    switch (frame.type) {
      case 'snapshot':
        return deliver(frame.conversation.id, frame)
      case 'event':
        return deliver(frame.event.conversationId, frame)
      case 'subscribed':
      case 'typing':
        return deliver(frame.conversationId, frame)
      case 'problem':
        return frame.conversationId ? deliver(frame.conversationId, frame) : undefined
      case 'agent':
        return changedAgent.set(frame)
      case 'presence':
        return mergePresence(frame)
      case 'feed.conversation':
        return options.onConversation(frame.conversation)
      default:
        return isComplete ? onAgentFrame(frame) : undefined
    }
  }

  function onAgentFrame(frame: ServerFrame): void {
    if (frame.type === 'customer') show(frame.customer, frame.customer.id)
    if (frame.type === 'object') show(frame.object, frame.object.id)
    if (frame.type === 'customer.gone') lose(frame.customerId)
    if (frame.type === 'object.gone') lose(frame.objectId)
    if (frame.type === 'draft') show(frame.draft, ownDrafts)
    if (frame.type === 'feed.deleted') tell((follower) => follower.onDeleted(frame.conversationId))
    if (frame.type === 'feed.cursor') cursor = frame.cursor
    if (frame.type === 'feed.ready') {
      // A feed that begins now says nothing of what came before it.
      const isReset = frame.isReset || !cursor
      cursor = frame.cursor
      if (isReset) tell((follower) => follower.onReset())
    }
  }

  function look(id: string, isWatched: boolean): void {
    if (id !== ownDrafts) socket.send(lookAt(id, isWatched))
  }

  function show(value: Watched | Draft, id: string): void {
    for (const one of watchers.get(id) ?? []) one.onValue(value)
  }

  function lose(id: string): void {
    for (const one of watchers.get(id) ?? []) one.onGone()
  }

  const tell = (call: (follower: FeedFollower) => void) => [...followers].forEach(call)

  function deliver(conversationId: string, frame: ConversationFrame): void {
    for (const subscriber of [...(subscribers.get(conversationId) ?? [])]) subscriber.onFrame(frame)
  }

  function mergePresence(frame: Frame<'presence'>): void {
    const changed = frame.agents.map(({ agentId, state }) => [agentId, state] as const)
    presence.set(new Map(frame.isWhole ? changed : [...presence.value, ...changed]))
    if (isComplete) mergeViewers(frame)
  }

  function mergeViewers({ agents, isWhole }: Frame<'presence'>): void {
    const next = new Map<string, Viewer[]>()
    const add = (conversationId: string, viewer: Viewer) =>
      next.set(conversationId, [...(next.get(conversationId) ?? []), viewer])
    for (const [conversationId, known] of isWhole ? [] : viewers.value)
      for (const one of known)
        if (!agents.some(({ agentId }) => agentId === one.agentId)) add(conversationId, one)
    for (const { agentId, viewing = [] } of agents)
      for (const { conversationId, isTyping } of viewing) add(conversationId, { agentId, isTyping })
    if (next.size + viewers.value.size > 0) viewers.set(next)
  }

  return {
    state: socket.state,
    transport: socket.transport,
    isLive: () => socket.state.value === 'connected',
    open: socket.open,
    close() {
      cursor = null
      socket.close()
    },
    dispose: socket.dispose,
    send: socket.send,
    resubscribe,
    presence,
    changedAgent,
    viewers,

    subscribe(conversationId, subscriber) {
      const all = subscribers.get(conversationId) ?? new Set()
      subscribers.set(conversationId, all.add(subscriber))
      resubscribe(conversationId)
      return () => {
        if (!all.delete(subscriber) || all.size > 0) return
        subscribers.delete(conversationId)
        socket.send({ type: 'unsubscribe', conversationId })
      }
    },

    follow(follower) {
      if (!isComplete) return () => undefined
      followers.add(follower)
      if (followers.size === 1) follow()
      return () => void followers.delete(follower)
    },

    watch(id, watcher) {
      if (!isComplete) return () => undefined
      const all = watchers.get(id) ?? new Set()
      watchers.set(id, all.add(watcher))
      look(id, true)
      return () => {
        if (!all.delete(watcher) || all.size > 0) return
        watchers.delete(id)
        look(id, false)
      }
    },

    setPresence(state) {
      if (!isComplete) return
      ownPresence = state
      socket.send({ type: 'presence', state })
    },
  }
}
