// The fake server's socket endpoint: hello, subscriptions with replay, the feed, typing and presence.
import type { ClientFrame, Customer, Draft, Event, PresenceState, ServerFrame } from '../wire.ts'
import {
  eventsOf,
  type FakeActor,
  headOf,
  messagesOf,
  type StoredConversation,
  toCustomerEvent,
  viewOf,
} from './readers.ts'
import type { FakeStore } from './store.ts'

/** One socket as the server sees it. */
export interface Peer {
  send(text: string): void
  close(code: number): void
}

type Connection = {
  peer: Peer
  actor: FakeActor | null
  subscriptions: Set<string>
  watched: Set<string>
  hasFeed: boolean
  presence: PresenceState
  typesIn: string | null
}

const SNAPSHOT = 50

export interface RealtimeDeps {
  store: FakeStore
  actorOf(token: string): FakeActor | undefined
  /** Frames on their way out; return what really leaves, e.g. none to lose one. */
  intercept(frame: ServerFrame): readonly ServerFrame[]
}

export type FakeRealtime = ReturnType<typeof createRealtime>

export function createRealtime(deps: RealtimeDeps) {
  const connections = new Set<Connection>()
  let epoch = 'first'
  let isReplaying = true

  function send(connection: Connection, frame: ServerFrame): void {
    for (const one of deps.intercept(frame)) connection.peer.send(JSON.stringify(one))
  }

  function hear(connection: Connection, frame: ClientFrame) {
    if (frame.type === 'hello') return hello(connection, frame.token)
    const { actor } = connection
    if (actor === null) return connection.peer.close(4401)
    switch (frame.type) {
      case 'ping':
        return send(connection, { type: 'pong' })
      case 'subscribe':
        return subscribe(connection, actor, frame)
      case 'unsubscribe':
        connection.subscriptions.delete(frame.conversationId)
        return tellPresence()
      case 'watch':
        return watch(connection, frame.customerId)
      case 'unwatch':
        return void connection.watched.delete(frame.customerId)
      case 'watchObject':
        return watchObject(connection, frame.objectId)
      case 'unwatchObject':
        return void connection.watched.delete(frame.objectId)
      case 'feed':
        connection.hasFeed = actor.kind === 'agent'
        return send(connection, {
          type: 'feed.ready',
          cursor: cursor(),
          isReset: frame.since !== cursor(),
        })
      case 'typing':
        return tellTyping(connection, actor, frame)
      case 'presence':
        connection.presence = frame.state
        return tellPresence()
    }
  }

  // Changes with every event, so a reader who missed one is told to fetch again.
  const cursor = () =>
    String([...deps.store.conversations.values()].reduce((sum, one) => sum + one.log.length, 0))

  function hello(connection: Connection, token: string) {
    const actor = deps.actorOf(token)
    if (actor === undefined) return connection.peer.close(4401)
    connection.actor = actor
    const author =
      actor.kind === 'agent'
        ? deps.store.authorOf(actor)
        : ({
            kind: 'customer',
            id: actor.session.customerId ?? actor.session.id,
            name: null,
          } as const)
    send(connection, { type: 'ready', protocol: 1, epoch, actor: author })
    tellPresence()
  }

  function subscribe(
    connection: Connection,
    actor: FakeActor,
    { conversationId, since }: ClientFrame & { type: 'subscribe' },
  ) {
    let stored: StoredConversation
    try {
      stored = deps.store.get(actor, conversationId)
    } catch {
      const detail = 'There is nothing here under this id'
      return send(connection, { type: 'problem', code: 'not_found', detail, conversationId })
    }
    connection.subscriptions.add(conversationId)
    tellPresence()
    const seq = headOf(stored, actor.kind)
    if (since === null || since > seq) {
      const messages = messagesOf(stored, actor.kind)
      const hasMore = messages.length > SNAPSHOT
      const conversation = viewOf(stored, actor.kind)
      send(connection, {
        type: 'snapshot',
        conversation,
        messages: messages.slice(-SNAPSHOT),
        hasMore,
      })
    } else if (isReplaying) {
      const missed = eventsOf(stored, actor.kind).filter((event) => event.seq > since)
      for (const event of missed) send(connection, { type: 'event', event })
    }
    send(connection, { type: 'subscribed', conversationId, seq, typing: [] })
  }

  function watch(connection: Connection, customerId: string) {
    const customer = deps.store.customers.get(customerId)
    if (customer === undefined) return send(connection, { type: 'customer.gone', customerId })
    connection.watched.add(customerId)
    send(connection, { type: 'customer', customer })
  }

  function watchObject(connection: Connection, objectId: string) {
    const object = deps.store.objects.get(objectId)
    if (object === undefined) return send(connection, { type: 'object.gone', objectId })
    connection.watched.add(objectId)
    send(connection, { type: 'object', object })
  }

  function tellTyping(
    from: Connection,
    actor: FakeActor,
    frame: ClientFrame & { type: 'typing' },
  ): void {
    const { conversationId, isTyping, visibility = 'public' } = frame
    const author = deps.store.authorOf(actor)
    from.typesIn = isTyping ? conversationId : null
    tellPresence()
    for (const other of connections) {
      const mayKnow = visibility === 'public' || other.actor?.kind === 'agent'
      if (other === from || !mayKnow || !other.subscriptions.has(conversationId)) continue
      send(other, { type: 'typing', conversationId, author, isTyping, visibility })
    }
  }

  function tellPresence(): void {
    const agents = [...connections].flatMap(({ actor, presence, subscriptions, typesIn }) => {
      if (actor?.kind !== 'agent') return []
      const viewing = [...subscriptions].map((conversationId) => ({
        ...{ conversationId, isTyping: conversationId === typesIn },
      }))
      return [{ agentId: actor.agent.id, state: presence, viewing }]
    })
    const forCustomers = agents.map(({ agentId, state }) => ({ agentId, state }))
    for (const connection of connections) {
      if (connection.actor === null) continue
      const seen = connection.actor.kind === 'agent' ? agents : forCustomers
      send(connection, { type: 'presence', isWhole: true, agents: seen })
    }
  }

  function tellGone({ actor }: Connection): void {
    if (actor?.kind !== 'agent') return
    const agents = [{ agentId: actor.agent.id, state: 'offline' as const }]
    for (const connection of connections)
      send(connection, { type: 'presence', isWhole: false, agents })
  }

  return {
    accept(peer: Peer) {
      const connection: Connection = {
        peer,
        actor: null,
        subscriptions: new Set(),
        watched: new Set(),
        hasFeed: false,
        presence: 'online',
        typesIn: null,
      }
      connections.add(connection)
      return {
        receive: (text: string) => hear(connection, JSON.parse(text) as ClientFrame),
        closed() {
          if (connections.delete(connection)) tellGone(connection)
        },
      }
    },

    /** Tells everybody who may see it of an event. */
    publish(stored: StoredConversation, event: Event, publicSeq: number | null): void {
      const { conversationId } = event
      for (const connection of connections) {
        const { actor } = connection
        if (actor === null) continue
        const seen =
          actor.kind === 'agent'
            ? event
            : publicSeq === null
              ? undefined
              : toCustomerEvent(stored, event, publicSeq)
        if (seen && connection.subscriptions.has(conversationId))
          send(connection, { type: 'event', event: seen })
        if (connection.hasFeed) tellFeed(connection, stored, event)
      }
    },

    tellOfCustomer(customer: Customer): void {
      const isGone = !deps.store.customers.has(customer.id)
      const frame: ServerFrame = isGone
        ? { type: 'customer.gone', customerId: customer.id }
        : { type: 'customer', customer }
      for (const connection of connections)
        if (connection.watched.has(customer.id)) send(connection, frame)
    },

    tellOfDraft(agentId: string, draft: Draft): void {
      for (const connection of connections) {
        const { actor } = connection
        if (actor?.kind === 'agent' && actor.agent.id === agentId)
          send(connection, { type: 'draft', draft })
      }
    },

    tellOfAgent(agentId: string): void {
      for (const connection of connections)
        if (connection.actor !== null) send(connection, { type: 'agent', agentId })
    },

    tellOfObject(id: string): void {
      const object = deps.store.objects.get(id)
      for (const connection of connections)
        if (connection.watched.has(id))
          send(
            connection,
            object ? { type: 'object', object } : { type: 'object.gone', objectId: id },
          )
    },

    closeAll(code: number): void {
      for (const { peer } of [...connections]) peer.close(code)
    },

    /** As after a restored backup. */
    changeEpoch(): void {
      epoch += '+'
    },

    setReplaying(on: boolean): void {
      isReplaying = on
    },
  }

  function tellFeed(
    connection: Connection,
    stored: StoredConversation,
    { type, conversationId }: Event,
  ): void {
    if (type === 'conversation.deleted') send(connection, { type: 'feed.deleted', conversationId })
    else send(connection, { type: 'feed.conversation', conversation: viewOf(stored, 'agent') })
    send(connection, { type: 'feed.cursor', cursor: cursor() })
  }
}
