// The socket endpoint: proves who is there and gives every frame to whom it concerns: follow.ts for logs of
// conversations, feed.ts for the workspace's list, watch.ts for customers and objects, drafts.ts for an agent's drafts,
// company.ts for typing and presence.
import fastifyWebsocket from '@fastify/websocket'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Actors } from '../actor.ts'
import { NOTE_MS } from '../agents/attendance.ts'
import { touchAgents } from '../agents/store.ts'
import { touchCustomer } from '../customers/store.ts'
import { toProblemError } from '../failures.ts'
import { getEpoch } from '../log/store.ts'
import { sendMessage } from '../messages/send.ts'
import type { MessageWriter } from '../messages/writer.ts'
import type { Bus } from '../platform/bus.ts'
import type { Lag } from '../platform/lag.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Actor, assertNothingOwed, authorize } from '../policy.ts'
import { ProblemError, problem } from '../problem.ts'
import { createNoteRefusal, nameOf } from '../security-log.ts'
import { createBeginnings } from './beginnings.ts'
import { createCompany, presentAs } from './company.ts'
import { Connection } from './connection.ts'
import { createDrafts } from './drafts.ts'
import { createFeed } from './feed.ts'
import { createFollow } from './follow.ts'
import {
  type ClientFrame,
  clientFrameSchema,
  OLDEST_PROTOCOL,
  PROTOCOL_VERSION,
} from './protocol.ts'
import type { Hint } from './publish.ts'
import { listEnded } from './sessions.ts'
import { createCustomerWatch, createObjectWatch } from './watch.ts'

const HELLO_MS = 10_000
const MOST_FRAME_BYTES = 64 * 1024
const SILENCE_MS = 60_000
/** Who sleeps, or is on a line that is dead, never answers that it is closed; a node that stops waits no longer than this. */
const GOODBYE_MS = 5000
const COMPARE_MS = 3000
const TICK_MS = 1000
const PRESENCE_MS = 5000

// By a name of their own, because the types of the library do not know all of them.
const socketOptions = {
  maxPayload: MOST_FRAME_BYTES,
  perMessageDeflate: false,
  closeTimeout: GOODBYE_MS,
}

type Deps = {
  sql: Sql
  actors: Actors
  bus: Bus<Hint>
  writer: MessageWriter
  lag: Lag
  /** Between two comparisons with the log while hints arrive; without them it is every second. */
  compareMs?: number
}

export const gateway = fastifyPlugin(async (app: FastifyInstance, deps: Deps) => {
  const { sql, actors, bus } = deps
  const connections = new Set<Connection>()
  const noteRefusal = createNoteRefusal()
  const onError = (error: unknown) =>
    app.log.warn({ err: error }, 'realtime: reading failed, will try again')
  const feed = createFeed({ sql, onError })
  const follow = createFollow({ sql, onError })
  const customers = createCustomerWatch({ sql, onError })
  const objects = createObjectWatch({ sql, onError })
  const beginnings = createBeginnings({ sql, connections, onError })
  const drafts = createDrafts({ sql, connections })
  const company = createCompany({
    bus,
    connections,
    followersOf: follow.followersOf,
    onPresence: ({ agentId, state }) =>
      void touchAgents(sql, [agentId], state === 'online').catch(onError),
  })

  // Before the plugin's own hook, which closes sockets without a reason.
  app.addHook('preClose', async () => {
    clearInterval(timer)
    stopHearing()
    customers.close()
    objects.close()
    company.dissolve()
    for (const connection of connections) connection.close('goingAway')
  })
  await app.register(fastifyWebsocket, { options: socketOptions })

  app.get(
    '/v1/realtime',
    {
      websocket: true,
      config: { action: 'public' },
      schema: { hide: true },
      preHandler: letGoOfAnswer,
    },
    (socket, request) => {
      // The plugin's own listener keeps the whole request for as long as the socket lives.
      socket.removeAllListeners('error')
      const connection = new Connection(socket, request.raw.socket, request.headers.origin)
      connections.add(connection)
      // One frame after the other, so that a subscribe never overtakes the hello before it.
      let work = Promise.resolve()
      socket.on('message', (bytes: Buffer) => {
        if (connection.isClosed) return
        if (!connection.count()) return connection.close('rateLimited')
        connection.take()
        work = work
          .then(() => handle(connection, bytes))
          .catch((error: unknown) => fail(connection, error))
          .finally(() => connection.release())
      })
      socket.on('close', () => leave(connection))
      socket.on('error', () => leave(connection))
    },
  )

  async function handle(connection: Connection, bytes: Buffer): Promise<void> {
    if (connection.isClosed) return
    const frame = parseFrame(bytes)
    if (frame === undefined) return connection.close('invalidFrame')
    if (frame === 'unknown') {
      if (connection.actor === null) return connection.close('unauthenticated')
      const detail = 'This server does not know this type of frame'
      return connection.refuse(problem('validation_failed', { detail }))
    }
    if (frame.type === 'hello') return await hello(connection, frame)
    if (connection.actor === null) return connection.close('unauthenticated')
    connection.actor = await whoIs(connection.actor, frame)
    await act(connection, connection.actor, frame)
  }

  /** A visitor becomes a customer in the middle of a socket's life, by their first message over REST. */
  async function whoIs(known: Actor, { type }: ClientFrame): Promise<Actor> {
    if (known.id !== null || (type !== 'subscribe' && type !== 'send')) return known
    return (await actors.recheck(known)) ?? known
  }

  async function hello(connection: Connection, frame: ClientFrame & { type: 'hello' }) {
    if (connection.actor !== null || frame.protocol < OLDEST_PROTOCOL)
      return connection.close('invalidFrame')
    const actor = await actors.fromToken(frame.token, connection.origin)
    assertNothingOwed(actor)
    const epoch = await getEpoch(sql)
    if (connection.isClosed) return
    connection.actor = actor
    const protocol = Math.min(frame.protocol, PROTOCOL_VERSION)
    connection.send({ type: 'ready', protocol, epoch, actor: presentAs(actor) })
    company.arrive(connection, actor)
    // Nobody waits for this: the next frame is more urgent.
    void touch(actor).catch(onError)
  }

  async function act(
    connection: Connection,
    actor: Actor,
    frame: Exclude<ClientFrame, { type: 'hello' }>,
  ): Promise<void> {
    switch (frame.type) {
      case 'ping':
        return connection.send({ type: 'pong' })
      case 'subscribe':
        return await subscribe(connection, actor, frame)
      case 'unsubscribe':
        follow.unsubscribe(connection, frame.conversationId)
        return company.look(connection)
      case 'feed':
        authorize(actor, 'feed.follow')
        connection.isFollowingFeed = true
        return await feed.follow(connection, actor.workspaceId, frame.since)
      case 'watch':
        return await customers.watch(connection, actor, frame.customerId)
      case 'unwatch':
        return customers.unwatch(connection, frame.customerId)
      case 'watchObject':
        return await objects.watch(connection, actor, frame.objectId)
      case 'unwatchObject':
        return objects.unwatch(connection, frame.objectId)
      case 'send':
        return void send(connection, actor, frame).catch(onError)
      case 'typing':
        return company.type(connection, actor, frame)
      case 'presence':
        authorize(actor, 'presence.set')
        return company.set(connection, frame.state)
    }
  }

  async function subscribe(
    connection: Connection,
    actor: Actor,
    frame: ClientFrame & { type: 'subscribe' },
  ): Promise<void> {
    const { conversationId } = frame
    try {
      const seq = await follow.subscribe(connection, actor, frame)
      const typing = company.typingFor(connection.actor, conversationId)
      connection.send({ type: 'subscribed', conversationId, seq, typing })
      company.look(connection)
    } catch (error) {
      connection.refuse(problemOf(error, connection), { conversationId })
    }
  }

  // The next frame does not wait for it, so that what comes together is committed together, in the order it came.
  async function send(
    connection: Connection,
    actor: Actor,
    { conversationId, message: create }: ClientFrame & { type: 'send' },
  ): Promise<void> {
    connection.take()
    try {
      const message = await sendMessage(deps.writer, actor, conversationId, create)
      connection.send({ type: 'sent', conversationId, message })
    } catch (error) {
      connection.refuse(problemOf(error, connection), {
        conversationId,
        clientId: create.clientId,
      })
    } finally {
      connection.release()
    }
  }

  /** A refusal is told and the socket stays; without a good token it ends. */
  function fail(connection: Connection, error: unknown): void {
    const problem = problemOf(error, connection)
    if (connection.actor !== null) connection.refuse(problem)
    else connection.close(error instanceof ProblemError ? 'unauthenticated' : 'unavailable')
  }

  function problemOf(error: unknown, { actor }: Connection): ProblemError {
    const known = toProblemError(error as FastifyError)
    if (known === undefined) onError(error)
    else noteRefusal(app.log, { operation: 'realtime', by: nameOf(actor) }, known)
    return known ?? problem('internal')
  }

  /** Remembers when a customer was last here; of agents the presence says it. A visitor is nobody yet. */
  async function touch(actor: Actor): Promise<void> {
    if (actor.kind === 'customer' && actor.id !== null) await touchCustomer(sql, actor.id)
  }

  function leave(connection: Connection): void {
    if (!connections.delete(connection)) return
    connection.isClosed = true
    const { actor } = connection
    follow.leave(connection)
    customers.leave(connection)
    objects.leave(connection)
    company.leave(connection)
    if (actor === null) return
    if (connection.isFollowingFeed) feed.leave(connection, actor.workspaceId)
    void touch(actor).catch(onError)
  }

  const stopHearing = bus.subscribe((hint, fromNode) => {
    if (hint.kind === 'event') {
      // It waited while this node stood still, as did the goodbye of who left meanwhile; the log has it.
      if (fromNode !== null && deps.lag.isWaking()) {
        last.compared = Number.NEGATIVE_INFINITY
        return
      }
      feed.hear(hint)
      follow.hear(hint)
      beginnings.hear(hint)
    } else if (hint.kind === 'customer') {
      customers.hear(hint.customerId)
    } else if (hint.kind === 'object') {
      objects.hear(hint.objectId)
    } else if (hint.kind === 'draft') {
      drafts.hear(hint)
    } else if (hint.kind === 'agent') {
      company.hearAgent(hint)
    } else if (hint.kind === 'roles') {
      void recheck().catch(onError)
    } else if (fromNode !== null) {
      // Of this node's own people it was told when it happened.
      if (hint.kind === 'presence') company.hearPresence(hint, fromNode)
      if (hint.kind === 'typing') company.hearTyping(hint)
    }
  })

  /** Closes sockets whose session is over or whose role has changed. */
  async function recheck(): Promise<void> {
    for (const connection of await listEnded(sql, connections)) connection.close('unauthenticated')
  }

  /** Closes those that never said who they are, and those that have fallen silent. */
  function closeSilent(): void {
    const now = performance.now()
    for (const connection of connections) {
      const isUnknown = connection.actor === null && now - connection.connectedAt > HELLO_MS
      if (isUnknown) connection.close('helloTimeout')
      else if (now - connection.lastHeard > SILENCE_MS) connection.socket.terminate()
    }
  }

  const last = { compared: 0, kept: 0, noted: 0, losses: 0 }
  /** What does not wait for Postgres: to the other nodes, one that says nothing of its people is gone. */
  function keepCompany(): void {
    closeSilent()
    company.endStaleTyping()
    company.heed()
    const now = performance.now()
    if (now - last.kept < PRESENCE_MS) return
    last.kept = now
    company.keep()
  }

  // Every second while hints may be missing; otherwise now and then is enough.
  const compareMs = deps.compareMs ?? COMPARE_MS
  async function tick(): Promise<void> {
    const now = performance.now()
    if (now - last.noted >= NOTE_MS) {
      last.noted = now
      await touchAgents(sql, company.listOnline(), true)
    }
    const losses = bus.losses()
    const mayRest = bus.isHealthy() && losses === last.losses
    if (mayRest && now - last.compared < compareMs) return
    last.losses = losses
    last.compared = now
    // First: whoever may not be here any more leaves, whatever becomes of the rest.
    await recheck()
    await follow.compare()
    await feed.compare()
    await beginnings.compare()
    await customers.compare()
    await objects.compare()
    await drafts.compare()
  }

  let isTicking = false
  const timer = setInterval(
    () => {
      keepCompany()
      if (isTicking) return
      isTicking = true
      void tick()
        .catch(onError)
        .finally(() => {
          isTicking = false
        })
    },
    Math.min(TICK_MS, compareMs),
  )
  timer.unref()
})

/**
 * A socket lives for hours, and would keep the answer that it was upgraded from, its request and its logger with it: a
 * third of what an idle socket takes.
 */
function letGoOfAnswer(request: FastifyRequest, { raw }: FastifyReply, done: () => void): void {
  if (request.ws && raw.socket) raw.detachSocket(raw.socket)
  done()
}

const knownTypes = new Set(clientFrameSchema.options.map((option) => option.shape.type.value))

/** `unknown`: a frame of a type that a newer client may know. */
function parseFrame(bytes: Buffer): ClientFrame | 'unknown' | undefined {
  try {
    const given: unknown = JSON.parse(bytes.toString())
    const parsed = clientFrameSchema.safeParse(given)
    if (parsed.success) return parsed.data
    const { type } = given as { type?: unknown }
    return typeof type === 'string' && !knownTypes.has(type as never) ? 'unknown' : undefined
  } catch {
    return undefined
  }
}
