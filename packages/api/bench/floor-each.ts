// The bare floor that Deskbell is compared with: the least code that stores a message durably and pushes it on.
// No identity, no permission, no validation, no log, no idempotency; the same routes and frames, so the same load fits.
import websocket from '@fastify/websocket'
import Fastify from 'fastify'
import type { WebSocket } from 'ws'
import { newId } from '../src/ids.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { connectPostgres } from '../src/platform/postgres.ts'

type Send = { Params: { id: string }; Body: { clientId: string; text: string } }
type Frame = { type: string; conversationId: string }

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
const followers = new Map<string, Set<WebSocket>>()
const app = Fastify({ forceCloseConnections: true })
await app.register(websocket, { options: { perMessageDeflate: false } })

app.post<Send>('/v1/conversations/:id/messages', async (request, reply) => {
  const conversationId = request.params.id
  const { clientId, text } = request.body
  const createdAt = new Date().toISOString()
  const message = { id: newId('message'), conversationId, clientId, text, createdAt }
  const seq = await sql.begin(async (tx) => {
    const [row] = await tx<{ seq: number }[]>`
      insert into messages (id, conversation_id, client_id, text, created_at)
      values (${message.id}, ${conversationId}, ${clientId}, ${text}, ${createdAt}) returning seq`
    return row!.seq
  })
  const event = { type: 'message.created', conversationId, seq, message }
  const frame = JSON.stringify({ type: 'event', event })
  for (const socket of followers.get(conversationId) ?? []) socket.send(frame)
  return reply.code(201).send({ ...message, seq })
})

app.get('/v1/realtime', { websocket: true }, (socket) => {
  socket.on('message', (bytes: Buffer) => {
    const { type, conversationId } = JSON.parse(bytes.toString()) as Frame
    if (type === 'hello') socket.send('{"type":"ready"}')
    if (type !== 'subscribe') return
    const sockets = followers.get(conversationId) ?? new Set()
    followers.set(conversationId, sockets.add(socket))
    socket.send(JSON.stringify({ type: 'subscribed', conversationId }))
  })
  socket.on('close', () => {
    for (const sockets of followers.values()) sockets.delete(socket)
  })
})

const url = await app.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`${JSON.stringify({ url, publishableKey: '', agents: [] })}\n`)

async function stop(): Promise<void> {
  await app.close()
  await sql.end({ timeout: 5 })
  await postgres.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.once(signal, () => void stop().catch(() => process.exit(1)))
}
