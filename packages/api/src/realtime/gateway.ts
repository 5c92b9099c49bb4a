// The socket endpoint: proves who is there, follows logs and feeds for it, and passes typing and presence on.
// Hints only make it fast. What a subscriber has is compared with Postgres every few seconds, and any hole is read there.
import fastifyWebsocket from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Actors } from '../actor.ts'
import { touchAgent } from '../agents/store.ts'
import { listActiveSessions } from '../auth/store.ts'
import { getStored } from '../conversations/store.ts'
import { touchCustomer } from '../customers/store.ts'
import { getEpoch, listEvents, listHeads, toCustomerEvent } from '../log/store.ts'
import type { Author } from '../messages/schema.ts'
import { listMessages } from '../messages/store.ts'
import type { Bus } from '../platform/bus.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Actor, type AgentActor, authorize } from '../policy.ts'
import { ProblemError } from '../problem.ts'
import { Connection, type Subscription } from './connection.ts'
import { createFeed } from './feed.ts'
import { type AgentPresence, Presence, Typing, type TypingNote } from './presence.ts'
import { type ClientFrame, clientFrameSchema, PROTOCOL_VERSION } from './protocol.ts'
import {
  type EventHint,
  eventFrame,
  type Hint,
  type PresenceHint,
  type TypingHint,
} from './publish.ts'

const HELLO_MS = 10_000
const SILENCE_MS = 60_000
const COMPARE_MS = 3000
const TICK_MS = 1000
const PRESENCE_MS = 5000
/** A node that said nothing for so long is gone, and its sockets with it. */
const NODE_SILENCE_MS = 15_000
const SNAPSHOT_MESSAGES = 50
/** Further behind than this, a snapshot is cheaper than the events. */
const MOST_REPLAYED = 500
const REPLAY_PAGE = 200

type Deps = {
  sql: Sql
  actors: Actors
  bus: Bus<Hint>
  /** Between two comparisons with the log while hints arrive; without them it is every second. */
  compareMs?: number
}

export const gateway = fastifyPlugin(async (app: FastifyInstance, deps: Deps) => {
  const { sql, actors } = deps
  const connections = new Set<Connection>()
  const byConversation = new Map<string, Set<Connection>>()
  const presence = new Presence()
  const typing = new Typing()
  const onError = (error: unknown) =>
    app.log.warn({ err: error }, 'realtime: reading failed, will try again')
  const feed = createFeed({ sql, onError })

  let stop = () => {}
  // Before the plugin's own hook, which closes sockets without a reason.
  app.addHook('preClose', async () => {
    stop()
    for (const connection of connections) connection.close('goingAway')
  })
  await app.register(fastifyWebsocket, {
    options: { maxPayload: 64 * 1024, perMessageDeflate: false },
  })

  app.get(
    '/v1/realtime',
    { websocket: true, config: { action: 'public' }, schema: { hide: true } },
    (socket, request) => {
      const connection = new Connection(socket, request.headers.origin)
      connections.add(connection)
      const helloTimer = setTimeout(() => connection.close('helloTimeout'), HELLO_MS)
      // One frame after the other, so that a subscribe never overtakes the hello before it.
      let work = Promise.resolve()
      socket.on('message', (bytes: Buffer) => {
        connection.lastHeard = Date.now()
        work = work
          .then(() => handle(connection, bytes))
          .catch((error: unknown) => fail(connection, error))
        if (connection.actor !== null) clearTimeout(helloTimer)
      })
      socket.on('close', () => {
        clearTimeout(helloTimer)
        leave(connection)
      })
      socket.on('error', () => leave(connection))
    },
  )

  async function handle(connection: Connection, bytes: Buffer): Promise<void> {
    if (connection.isClosed) return
    const frame = parseFrame(bytes)
    if (frame === undefined) return connection.close('invalidFrame')
    if (frame.type === 'hello') return await hello(connection, frame)
    const { actor } = connection
    if (actor === null) return connection.close('unauthenticated')
    await act(connection, actor, frame)
  }

  async function act(
    connection: Connection,
    actor: Actor,
    frame: Exclude<ClientFrame, { type: 'hello' }>,
  ) {
    switch (frame.type) {
      case 'ping':
        return connection.sendDurable('{"type":"pong"}')
      case 'subscribe':
        return await subscribe(connection, actor, frame)
      case 'unsubscribe':
        return unsubscribe(connection, frame.conversationId)
      case 'feed':
        authorize(actor, 'feed.follow')
        connection.isFollowingFeed = true
        return await feed.follow(connection, actor.workspaceId, frame.since)
      case 'typing':
        return hearTyping(connection, actor, frame)
      case 'presence':
        authorize(actor, 'presence.set')
        return setPresence(connection, frame.state)
    }
  }

  async function hello(
    connection: Connection,
    frame: ClientFrame & { type: 'hello' },
  ): Promise<void> {
    if (connection.actor !== null) return connection.close('invalidFrame')
    const actor = await actors.fromToken(frame.token, connection.origin)
    const epoch = await getEpoch(sql)
    if (connection.isClosed) return
    connection.actor = actor
    connection.send({ type: 'ready', protocol: PROTOCOL_VERSION, epoch, actor: authorOf(actor) })
    setPresence(connection, 'online')
    connection.send({ type: 'presence', isWhole: true, agents: presence.list(actor.workspaceId) })
    await touch(actor)
  }

  /** Remembers when they were last here. A visitor is nobody yet. */
  async function touch(actor: Actor): Promise<void> {
    if (actor.kind === 'agent') await touchAgent(sql, actor.id)
    else if (actor.id !== null) await touchCustomer(sql, actor.id)
  }

  /** A refusal is told and the socket stays; without a good token it ends. */
  function fail(connection: Connection, error: unknown): void {
    if (!(error instanceof ProblemError)) onError(error)
    if (connection.actor === null) {
      connection.close(error instanceof ProblemError ? 'unauthenticated' : 'unavailable')
      return
    }
    const problem = error instanceof ProblemError ? error : new ProblemError('internal')
    connection.refuse(problem.code, problem.message)
  }

  async function subscribe(
    connection: Connection,
    actor: Actor,
    frame: ClientFrame & { type: 'subscribe' },
  ): Promise<void> {
    const { conversationId } = frame
    try {
      // A visitor becomes a customer in the middle of a socket's life.
      const present = actor.id === null ? ((await actors.recheck(actor)) ?? actor) : actor
      connection.actor = present
      authorize(present, 'conversation.read')
      await getStored(sql, present, conversationId)
      const subscription = {
        conversationId,
        last: frame.since ?? 0,
        isCatchingUp: true,
        isStale: false,
      }
      connection.subscriptions.set(conversationId, subscription)
      if (!byConversation.has(conversationId)) byConversation.set(conversationId, new Set())
      byConversation.get(conversationId)!.add(connection)
      // Read after registering: what is committed from here on also arrives as a hint.
      const stored = await getStored(sql, present, conversationId)
      const head = present.kind === 'agent' ? stored.conversation.seq : stored.publicSeq
      const isFar = frame.since === null || frame.since > head || head - frame.since > MOST_REPLAYED
      if (isFar) await sendSnapshot(connection, present, subscription)
      subscription.isCatchingUp = false
      await catchUp(connection, present, subscription)
      connection.send({
        type: 'subscribed',
        conversationId,
        seq: subscription.last,
        typing: typingFor(present, conversationId),
      })
    } catch (error) {
      unsubscribe(connection, conversationId)
      const problem = error instanceof ProblemError ? error : new ProblemError('internal')
      if (!(error instanceof ProblemError)) onError(error)
      connection.refuse(problem.code, problem.message, conversationId)
    }
  }

  async function sendSnapshot(
    connection: Connection,
    actor: Actor,
    subscription: Subscription,
  ): Promise<void> {
    const { conversationId } = subscription
    const stored = await getStored(sql, actor, conversationId)
    const conversation = actor.kind === 'agent' ? stored.conversation : stored.forCustomer()
    // Only what the snapshot's seq covers; anything newer comes as an event.
    const window = { beforeSeq: conversation.seq + 1, limit: SNAPSHOT_MESSAGES }
    const { items, hasMore } = await listMessages(sql, conversationId, actor.kind, window)
    subscription.last = conversation.seq
    connection.send({ type: 'snapshot', conversation, messages: items, hasMore })
  }

  /** Sends everything after `last` from the log, until the log has nothing more. */
  async function catchUp(
    connection: Connection,
    actor: Actor,
    subscription: Subscription,
  ): Promise<void> {
    if (subscription.isCatchingUp) {
      subscription.isStale = true
      return
    }
    subscription.isCatchingUp = true
    try {
      let isMore = true
      while (isMore && !connection.isClosed) {
        subscription.isStale = false
        const { conversationId, last: since } = subscription
        const logged = await listEvents(sql, {
          conversationId,
          since,
          limit: REPLAY_PAGE,
          reader: actor.kind,
        })
        for (const one of logged) {
          const event = actor.kind === 'agent' ? one.event : toCustomerEvent(one)
          if (event !== undefined) deliver(connection, subscription, event.seq, eventFrame(event))
        }
        isMore = subscription.isStale || logged.length === REPLAY_PAGE
      }
    } finally {
      subscription.isCatchingUp = false
    }
  }

  function deliver(
    connection: Connection,
    subscription: Subscription,
    seq: number,
    frame: string,
  ): void {
    if (seq <= subscription.last) return
    subscription.last = seq
    connection.sendDurable(frame)
  }

  function unsubscribe(connection: Connection, conversationId: string): void {
    connection.subscriptions.delete(conversationId)
    const followers = byConversation.get(conversationId)
    followers?.delete(connection)
    if (followers?.size === 0) byConversation.delete(conversationId)
  }

  const stopHearing = deps.bus.subscribe((hint, fromNode) => {
    if (hint.kind === 'event') return hearEvent(hint)
    // Of this node it was told when it happened.
    if (fromNode === null) return
    if (hint.kind === 'presence') hearPresence(hint, fromNode)
    else hearTypingElsewhere(hint)
  })

  function hearEvent(hint: EventHint): void {
    feed.hear(hint)
    for (const connection of byConversation.get(hint.conversationId) ?? []) {
      const { actor } = connection
      const subscription = connection.subscriptions.get(hint.conversationId)
      const seen =
        actor?.kind === 'agent' ? { seq: hint.seq, frame: hint.agentFrame } : hint.customer
      if (!actor || !subscription || !seen || seen.seq <= subscription.last) continue
      if (hint.isDeleted) {
        connection.sendDurable(seen.frame)
        unsubscribe(connection, hint.conversationId)
      } else if (subscription.isCatchingUp) subscription.isStale = true
      else if (seen.seq === subscription.last + 1)
        deliver(connection, subscription, seen.seq, seen.frame)
      else void catchUp(connection, actor, subscription).catch(onError)
    }
  }

  function hearTyping(
    connection: Connection,
    actor: Actor,
    frame: ClientFrame & { type: 'typing' },
  ): void {
    authorize(actor, frame.visibility === 'internal' ? 'note.create' : 'typing.send')
    const { conversationId, isTyping, visibility } = frame
    // Only where the socket is subscribed: that was authorised.
    if (!connection.subscriptions.has(conversationId)) return
    const author = authorOf(actor)
    noteTyping({ conversationId, author, visibility, connection }, isTyping)
    deps.bus.publish({ kind: 'typing', conversationId, author, isTyping, visibility })
  }

  function hearTypingElsewhere({ conversationId, author, visibility, isTyping }: TypingHint): void {
    noteTyping({ conversationId, author, visibility, connection: null }, isTyping)
  }

  function noteTyping(note: Omit<TypingNote, 'until'>, isTyping: boolean): void {
    if (isTyping) typing.set(note)
    else typing.delete(note)
    tellTyping(note, isTyping)
  }

  function tellTyping(note: Omit<TypingNote, 'until'>, isTyping: boolean): void {
    const { conversationId, author, visibility } = note
    const frame = JSON.stringify({ type: 'typing', conversationId, author, isTyping, visibility })
    for (const connection of byConversation.get(conversationId) ?? []) {
      const isMine = connection.actor?.id === author.id
      const mayKnow = visibility === 'public' || connection.actor?.kind === 'agent'
      if (!isMine && mayKnow) connection.sendEphemeral(frame)
    }
  }

  const typingFor = (actor: Actor, conversationId: string): Author[] =>
    typing
      .list(conversationId)
      .filter(
        (note) =>
          note.author.id !== actor.id && (note.visibility === 'public' || actor.kind === 'agent'),
      )
      .map((note) => note.author)

  function setPresence(connection: Connection, state: 'online' | 'away' | null): void {
    const said = presence.setSocket(connection, state)
    if (said === undefined) return
    const { workspaceId } = said
    announce(workspaceId, presence.hear(said, null))
    deps.bus.publish({ kind: 'presence', workspaceId, agents: [said], isWhole: false })
  }

  function hearPresence({ workspaceId, agents, isWhole }: PresenceHint, node: string): void {
    const changes = isWhole
      ? presence.hearAll(workspaceId, agents, node)
      : agents.flatMap((said) => presence.hear(said, node) ?? [])
    for (const change of changes) announce(workspaceId, change)
  }

  function announce(workspaceId: string, change: AgentPresence | undefined): void {
    if (change === undefined) return
    const frame = JSON.stringify({ type: 'presence', isWhole: false, agents: [change] })
    for (const connection of connections) {
      if (connection.actor?.workspaceId === workspaceId) connection.sendEphemeral(frame)
    }
  }

  /** Says again what is true here, for nodes that are new or missed it, and forgets nodes that fell silent. */
  function keepPresence(): void {
    for (const [workspaceId, agents] of presence.listHere()) {
      deps.bus.publish({ kind: 'presence', workspaceId, agents, isWhole: true })
    }
    const before = presence.isDeaf
    presence.isDeaf = !deps.bus.isHealthy()
    // Whoever cannot hear the others cannot say that they are gone either.
    const touched = presence.isDeaf ? [] : presence.forgetSilent(NODE_SILENCE_MS)
    const isChanged = before !== presence.isDeaf
    for (const connection of connections) {
      const { actor } = connection
      if (!actor || !(isChanged || touched.includes(actor.workspaceId))) continue
      connection.send({ type: 'presence', isWhole: true, agents: presence.list(actor.workspaceId) })
    }
  }

  function leave(connection: Connection): void {
    if (!connections.delete(connection)) return
    connection.isClosed = true
    const { actor } = connection
    for (const id of [...connection.subscriptions.keys()]) unsubscribe(connection, id)
    for (const note of typing.sweep((one) => one.connection === connection)) {
      tellTyping(note, false)
      const { conversationId, author, visibility } = note
      deps.bus.publish({ kind: 'typing', conversationId, author, isTyping: false, visibility })
    }
    if (actor === null) return
    if (connection.isFollowingFeed) feed.leave(connection, actor.workspaceId)
    setPresence(connection, null)
    void touch(actor).catch(onError)
  }

  async function compare(): Promise<void> {
    const heads = await listHeads(sql, [...byConversation.keys()])
    for (const head of heads) {
      for (const connection of byConversation.get(head.id) ?? []) {
        const { actor } = connection
        const subscription = connection.subscriptions.get(head.id)
        if (!actor || !subscription || subscription.isCatchingUp) continue
        const last = actor.kind === 'agent' ? head.seq : head.publicSeq
        if (subscription.last < last) await catchUp(connection, actor, subscription)
      }
    }
    await feed.compare()
  }

  /** Closes sockets whose session is over or whose role has changed, and those that have fallen silent. */
  async function recheck(): Promise<void> {
    const ofAgents = [...connections].filter((connection) => connection.actor?.kind === 'agent')
    const roles = await listActiveSessions(sql, [
      ...new Set(ofAgents.map((one) => one.actor!.sessionId)),
    ])
    for (const connection of ofAgents) {
      const actor = connection.actor as AgentActor
      if (roles.get(actor.sessionId) !== actor.role) connection.close('unauthenticated')
    }
    for (const connection of connections) {
      if (Date.now() - connection.lastHeard > SILENCE_MS) connection.socket.terminate()
    }
  }

  // Every second while hints may be missing; otherwise now and then is enough.
  const compareMs = deps.compareMs ?? COMPARE_MS
  let comparedAt = 0
  let presenceKeptAt = 0
  let isTicking = false
  async function tick(): Promise<void> {
    if (isTicking) return
    isTicking = true
    try {
      for (const note of typing.sweep((one) => one.until < Date.now())) tellTyping(note, false)
      if (Date.now() - presenceKeptAt >= PRESENCE_MS) {
        presenceKeptAt = Date.now()
        keepPresence()
      }
      if (deps.bus.isHealthy() && Date.now() - comparedAt < compareMs) return
      comparedAt = Date.now()
      await compare()
      await recheck()
    } catch (error) {
      onError(error)
    } finally {
      isTicking = false
    }
  }
  const timer = setInterval(() => void tick(), Math.min(TICK_MS, compareMs))
  timer.unref()
  stop = () => {
    clearInterval(timer)
    stopHearing()
    for (const workspaceId of presence.listHere().keys()) {
      deps.bus.publish({ kind: 'presence', workspaceId, agents: [], isWhole: true })
    }
  }
})

function parseFrame(bytes: Buffer): ClientFrame | undefined {
  try {
    return clientFrameSchema.parse(JSON.parse(bytes.toString()))
  } catch {
    return undefined
  }
}

// A visitor who is not a customer yet has no id that others may know.
const authorOf = (actor: Actor): Author => ({
  kind: actor.kind,
  id: actor.id ?? actor.sessionId,
  name: actor.kind === 'agent' ? actor.name : null,
})
