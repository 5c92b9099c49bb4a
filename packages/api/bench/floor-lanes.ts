// The bare floor: what the fastest server of its kind could do at the least. node:http and ws, no framework; messages
// that arrive while the previous transaction runs are committed together, in two lanes, as Deskbell does it.
// No identity, no permission, no validation, no log, no idempotency; the same routes and frames, so the same load fits.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { newId } from '../src/ids.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { connectPostgres } from '../src/platform/postgres.ts'

type Message = {
  id: string
  conversationId: string
  clientId: string
  text: string
  createdAt: string
}
type Frame = { type: string; conversationId: string; message: { clientId: string; text: string } }
type Waiting = { message: Message; resolve(seq: number): void; reject(error: unknown): void }

const LANES = 2
const BATCH = 256

const postgres = await startEmbeddedPostgres({
  dataDir: `${process.env.DATA_DIR}/postgres`,
  log: (text) => void process.stderr.write(`${text}\n`),
})
const sql = connectPostgres(postgres.url)
await sql`
  create table messages (
    seq bigint generated always as identity primary key,
    id text not null,
    conversation_id text not null,
    client_id text not null,
    text text not null,
    created_at timestamptz not null
  )`

const lanes = Array.from({ length: LANES }, () => ({ queue: [] as Waiting[], isRunning: false }))
const followers = new Map<string, Set<WebSocket>>()

function store(conversationId: string, body: { clientId: string; text: string }): Promise<Message> {
  const message = {
    id: newId('message'),
    conversationId,
    ...body,
    createdAt: new Date().toISOString(),
  }
  const lane = lanes[conversationId.charCodeAt(conversationId.length - 1) % LANES]!
  return new Promise<number>((resolve, reject) => {
    lane.queue.push({ message, resolve, reject })
    if (!lane.isRunning) void run(lane)
  }).then((seq) => {
    const frame = JSON.stringify({
      type: 'event',
      event: { type: 'message.created', conversationId, seq, message },
    })
    for (const socket of followers.get(conversationId) ?? []) socket.send(frame)
    return { ...message, seq }
  })
}

async function run(lane: (typeof lanes)[number]): Promise<void> {
  lane.isRunning = true
  while (lane.queue.length > 0) {
    const batch = lane.queue.splice(0, BATCH)
    try {
      const seqs = await insert(batch.map(({ message }) => message))
      for (const [index, { resolve }] of batch.entries()) resolve(seqs[index]!)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  lane.isRunning = false
}

// One statement is a transaction; the rows come back in the order in which they went in.
async function insert(messages: readonly Message[]): Promise<number[]> {
  const rows = await sql<{ seq: number }[]>`
    insert into messages (id, conversation_id, client_id, text, created_at)
    select * from unnest(
      ${messages.map((m) => m.id)}::text[], ${messages.map((m) => m.conversationId)}::text[],
      ${messages.map((m) => m.clientId)}::text[], ${messages.map((m) => m.text)}::text[],
      ${messages.map((m) => m.createdAt)}::timestamptz[])
    returning seq`
  return rows.map(({ seq }) => seq)
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const conversationId = request.url!.split('/')[3]!
  const message = await store(conversationId, JSON.parse(Buffer.concat(chunks).toString()))
  const body = JSON.stringify(message)
  response.writeHead(201, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

function serve(socket: WebSocket): void {
  socket.on('message', (bytes: Buffer) => {
    const { type, conversationId, message } = JSON.parse(bytes.toString()) as Frame
    if (type === 'hello') socket.send('{"type":"ready"}')
    if (type === 'send') {
      void store(conversationId, message).then((stored) =>
        socket.send(JSON.stringify({ type: 'sent', conversationId, message: stored })),
      )
    }
    if (type !== 'subscribe') return
    const sockets = followers.get(conversationId) ?? new Set()
    followers.set(conversationId, sockets.add(socket))
    socket.send(JSON.stringify({ type: 'subscribed', conversationId }))
  })
  socket.on('close', () => {
    for (const sockets of followers.values()) sockets.delete(socket)
  })
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500).end())
})
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', serve)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
process.stdout.write(`${JSON.stringify({ url, publishableKey: '', agents: [] })}\n`)

async function stop(): Promise<void> {
  server.closeAllConnections()
  server.close()
  await sql.end({ timeout: 5 })
  await postgres.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.once(signal, () => void stop().catch(() => process.exit(1)))
}
