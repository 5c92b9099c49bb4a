// Notes every administrative act by itself: the entry is written before the handler runs, so that nothing is done that
// is not noted, and completed when it is known how it ended.
import type { FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { Sql } from '../platform/postgres.ts'
import { isAdministrative } from '../policy.ts'
import { isAction } from '../route.ts'
import { closeAuditEntry, insertAuditEntry } from './store.ts'

const SECRET = /password|secret|token|credential|recovery|otp|code$/i
const MOST_TEXT = 200
const MOST_FIELDS = 30

type Open = { id: string; targetId: string | null }

export const auditLog = fastifyPlugin(async (app, { sql }: { sql: Sql }) => {
  const open = new WeakMap<FastifyRequest, Open>()

  app.addHook('preHandler', async (request) => {
    const { actor } = request
    const { operationId } = request.routeOptions.schema ?? {}
    if (
      actor === null ||
      actor.kind === 'customer' ||
      operationId === undefined ||
      !isAct(request, operationId)
    )
      return
    const { id: targetId = null } = (request.params ?? {}) as { id?: string }
    const id = await insertAuditEntry(sql, {
      workspaceId: actor.workspaceId,
      agent: actor.kind === 'key' ? actor.madeBy : { id: actor.id, name: actor.name },
      key: actor.kind === 'key' ? { id: actor.id, name: actor.name } : null,
      action: operationId,
      targetId,
      address: request.ip,
      details: detailsOf(request.body),
    })
    open.set(request, { id, targetId })
  })

  app.addHook('preSerialization', async (request, _reply, payload) => {
    const entry = open.get(request)
    const made = (payload as { id?: unknown } | null)?.id
    if (entry && typeof made === 'string') entry.targetId ??= made
    return payload
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const entry = open.get(request)
    if (entry === undefined) return payload
    open.delete(request)
    const { id, targetId } = entry
    await closeAuditEntry(sql, id, { status: reply.statusCode, targetId }).catch((error: unknown) =>
      request.log.warn({ err: error }, 'how an administrative act ended was not noted'),
    )
    return payload
  })
})

/** What changes something that not every agent may change, or takes such things out. */
function isAct(request: FastifyRequest, operationId: string): boolean {
  const { action } = request.routeOptions.config
  if (action === undefined || !isAction(action) || !isAdministrative(action)) return false
  return request.method !== 'GET' ? request.method !== 'HEAD' : operationId.endsWith('.export')
}

/** The fields of a body, without secrets, and no longer than somebody would read. */
function detailsOf(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return {}
  if (Array.isArray(body) || Symbol.asyncIterator in body) return {}
  const fields = Object.entries(body).slice(0, MOST_FIELDS)
  return Object.fromEntries(
    fields.map(([name, value]) => [name, SECRET.test(name) ? '[left out]' : shortened(value)]),
  )
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, MOST_TEXT)
  if (typeof value !== 'object' || value === null) return value
  const text = JSON.stringify(value, (name, inner) => (SECRET.test(name) ? '[left out]' : inner))
  return text.length <= MOST_TEXT * 5 ? JSON.parse(text) : `${text.slice(0, MOST_TEXT)}…`
}
