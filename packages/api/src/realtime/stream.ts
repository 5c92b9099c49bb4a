// `GET /v1/events`: what sockets carry, for readers without one: at once, after waiting for it, or as a stream
// (server-sent events). All three read the log after a cursor, so that any of them goes on where another stopped.
import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actors, actorOf } from '../actor.ts'
import type { Attendance } from '../agents/attendance.ts'
import { createEventCursors } from '../log/cursor.ts'
import {
  type Event,
  eventBatchSchema,
  eventFollowHeaders,
  eventFollowQuery,
} from '../log/schema.ts'
import { getLogHead, type LogPosition, listEventsAfter, toCustomerEvent } from '../log/store.ts'
import type { Bus } from '../platform/bus.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Actor } from '../policy.ts'
import { problem } from '../problem.ts'
import { refusals } from '../route.ts'
import { presentAs } from './company.ts'
import { drained } from './drained.ts'
import { PROTOCOL_VERSION, type ServerFrame } from './protocol.ts'
import type { Hint } from './publish.ts'
import type { Reader } from './reader.ts'
import { createReaders } from './readers.ts'

const HEARTBEAT_MS = 15_000
const PAGE = 100
/** A reader who takes nothing for so long is ended; it goes on from its last event id. */
const SLOW_MS = 10_000

type Deps = {
  sql: Sql
  actors: Actors
  bus: Bus<Hint>
  cursorSecret: string
  attendance: Attendance
  compareMs?: number
}
type Start = { epoch: string; position: LogPosition }
type Read = { event: Event; position: LogPosition }

export const eventStream: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, actors, bus, compareMs } = deps
  const cursors = createEventCursors(deps.cursorSecret)
  const onError = (error: unknown) =>
    app.log.warn({ err: error }, 'events: reading failed, the reader comes back')
  const readers = createReaders({ sql, bus, compareMs, onError })
  app.addHook('preClose', async () => readers.close())

  /** Where to read from. A cursor of a database that is no more, or not yet there again, is refused. */
  async function startOf(actor: Actor, cursor: string | undefined): Promise<Start> {
    const head = await getLogHead(sql)
    if (cursor === undefined) {
      return { epoch: head.epoch, position: { xid: head.xid, conversationId: '', seq: 0 } }
    }
    const opened = cursors.open(actor, cursor)
    const isOfThisLog =
      opened.epoch === head.epoch && BigInt(opened.position.xid) <= BigInt(head.xid)
    if (!isOfThisLog) throw problem('cursor_expired')
    return opened
  }

  async function readAfter(reader: Reader, after: LogPosition, limit: number): Promise<Read[]> {
    // A visitor becomes a customer while they wait.
    if (reader.actor.id === null)
      reader.actor = (await actors.recheck(reader.actor)) ?? reader.actor
    const { kind, workspaceId, id } = reader.actor
    if (id === null) return []
    const whose = kind === 'customer' ? { workspaceId, customerId: id } : { workspaceId }
    const found = await listEventsAfter(sql, { ...whose, after, limit })
    return found.flatMap(({ logged, position }) => {
      const event = kind !== 'customer' ? logged.event : toCustomerEvent(logged)
      if (event === undefined) return []
      reader.saw(event)
      return [{ event, position }]
    })
  }

  async function answer(
    reader: Reader,
    { epoch, position }: Start,
    { wait, limit }: { wait: number; limit: number },
  ) {
    const until = performance.now() + wait * 1000
    let read = await readAfter(reader, position, limit)
    while (read.length === 0 && !reader.isOver && performance.now() < until) {
      await reader.wait(until - performance.now())
      if (!reader.isOver) read = await readAfter(reader, position, limit)
    }
    const nextCursor = cursors.seal(reader.actor, epoch, read.at(-1)?.position ?? position)
    return { items: read.map(({ event }) => event), nextCursor, epoch }
  }

  async function stream(reader: Reader, { epoch, position }: Start, to: ServerResponse) {
    const { actor } = reader
    const cursorAt = (at: LogPosition) => cursors.seal(actor, epoch, at)
    const ready: ServerFrame = {
      type: 'ready',
      protocol: PROTOCOL_VERSION,
      epoch,
      actor: presentAs(actor),
    }
    to.write(`id: ${cursorAt(position)}\nevent: ready\ndata: ${JSON.stringify(ready)}\n\n`)
    let last = position
    let writtenAt = performance.now()
    while (!reader.isOver) {
      const read = await readAfter(reader, last, PAGE)
      for (const { event, position: at } of read) {
        last = at
        writtenAt = performance.now()
        await write(to, `id: ${cursorAt(at)}\ndata: ${JSON.stringify(event)}\n\n`)
      }
      if (read.length === PAGE) continue
      await reader.wait(writtenAt + HEARTBEAT_MS - performance.now())
      if (actor.kind === 'agent') deps.attendance.seen(actor.id)
      if (performance.now() - writtenAt < HEARTBEAT_MS) continue
      writtenAt = performance.now()
      await write(to, ':\n\n')
    }
  }

  app.route({
    method: 'GET',
    url: '/v1/events',
    exposeHeadRoute: false,
    config: { action: 'event.follow' },
    schema: {
      operationId: 'events.follow',
      summary: 'Every event that you may see, as it happens, after a cursor',
      description:
        'Answers at once; with `wait` when there is something or the time is over; with `Accept: text/event-stream` as server-sent events that begin with one named `ready`, go on with one for each event (its id is the cursor), and carry a comment every 15 s. A cursor of a database from before its backup was restored is refused with `cursor_expired`: forget every seq, fetch again and begin without one.',
      tags: ['Events'],
      querystring: eventFollowQuery,
      headers: eventFollowHeaders,
      response: {
        200: {
          description: 'What follows the cursor',
          content: {
            'application/json': { schema: eventBatchSchema },
            'text/event-stream': { schema: z.string() },
          },
        },
        ...refusals,
      },
    },
    handler: async (request, reply) => {
      const cursor = request.headers['last-event-id'] ?? request.query.cursor
      const reader = readers.join(actorOf(request))
      reply.raw.once('close', () => reader.end())
      try {
        const start = await startOf(reader.actor, cursor)
        if (!isForStream(request.headers.accept)) return await answer(reader, start, request.query)
        await stream(reader, start, begin(reply)).catch(onError)
        reply.raw.end()
      } finally {
        readers.leave(reader)
      }
    },
  })
}

const isForStream = (accept: string | undefined): boolean =>
  accept?.split(',').some((one) => one.trim().startsWith('text/event-stream')) ?? false

/** Takes the answer out of the framework's hands, with the headers that it has given. */
function begin(reply: FastifyReply): ServerResponse {
  reply.hijack()
  return reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache, no-transform',
    // nginx would hold events back to fill a buffer.
    'x-accel-buffering': 'no',
  })
}

async function write(to: ServerResponse, text: string): Promise<void> {
  if (to.destroyed || to.write(text)) return
  const slow = setTimeout(() => to.destroy(), SLOW_MS)
  await drained(to)
  clearTimeout(slow)
}
