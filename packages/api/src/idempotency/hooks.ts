// Idempotency-Key: a write that is sent again with the same key is answered again, not done again.
// Messages and conversations have their own clientId for life; this covers every other write for a day.
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { type Claim, claimKey, keepAnswer, releaseKey } from './store.ts'

const METHODS = new Set(['POST', 'PATCH', 'DELETE'])

export const idempotency = fastifyPlugin(async (app, { sql }: { sql: Sql }) => {
  const claims = new WeakMap<FastifyRequest, Claim>()

  app.addHook('preHandler', async (request, reply) => {
    const claim = claimOf(request)
    if (claim === undefined) return
    const earlier = await claimKey(sql, claim, hashOf(request))
    if (earlier === undefined) return void claims.set(request, claim)
    if (!earlier.requestHash.equals(hashOf(request))) throw problem('idempotency_key_reused')
    if (earlier.status === null) throw problem('idempotency_in_progress', { retryAfter: 1 })
    reply.code(earlier.status).header('idempotency-replayed', 'true')
    if (earlier.status === 204) return reply.send()
    return reply
      .type(earlier.status < 400 ? 'application/json; charset=utf-8' : 'application/problem+json')
      .serializer((payload: string) => payload)
      .send(earlier.response ?? '')
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const claim = claims.get(request)
    if (claim === undefined) return
    claims.delete(request)
    const isFinal = reply.statusCode < 500 && (typeof payload === 'string' || payload == null)
    if (isFinal) await keepAnswer(sql, claim, reply.statusCode, payload ?? '')
    else await releaseKey(sql, claim)
  })
})

function claimOf(request: FastifyRequest): Claim | undefined {
  const key = request.headers['idempotency-key']
  if (request.routeOptions.config.givesSecret) return undefined
  if (typeof key !== 'string' || !METHODS.has(request.method) || request.actor === null)
    return undefined
  // An upload that resumes has an offset instead.
  if (typeOf(request) === 'application/offset+octet-stream') return undefined
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) {
    throw problem('validation_failed', {
      detail: 'Idempotency-Key: 1 to 128 visible ASCII characters',
    })
  }
  const { workspaceId, id, sessionId } = request.actor
  return { workspaceId, actorId: id ?? sessionId, key }
}

const typeOf = ({ headers }: FastifyRequest): string | undefined =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase()

/** A file is still on its way when this is asked: its length speaks for it. */
function hashOf(request: FastifyRequest): Buffer {
  const type = typeOf(request)
  const isRead = type === undefined || type === 'application/json'
  const content = isRead ? (request.body ?? null) : [type, request.headers['content-length']]
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, content]))
    .digest()
}
