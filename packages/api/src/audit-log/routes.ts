// The audit log, for administrators: to read, and to take out.
import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { staffOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import {
  auditExportQuery,
  auditExportSchema,
  auditListQuery,
  auditPageSchema,
  MOST_EXPORTED,
} from './schema.ts'
import { listAuditEntries } from './store.ts'

const tags = ['Audit log']
/** Entries that are read and written at once. */
const PART = 500

export const auditLogRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/audit-log',
    config: { action: 'auditLog.read' },
    schema: {
      operationId: 'auditLog.list',
      summary: 'List administrative acts, the newest first',
      tags,
      querystring: auditListQuery,
      response: { 200: auditPageSchema, ...refusals },
    },
    handler: async (request) =>
      await listAuditEntries(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'GET',
    url: '/v1/audit-log/export',
    config: { action: 'auditLog.read' },
    schema: {
      operationId: 'auditLog.export',
      summary: 'Export administrative acts',
      description: 'Is itself noted in the log.',
      tags,
      querystring: auditExportQuery,
      response: { 200: auditExportSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const { workspaceId } = staffOf(request)
      const read = (cursor?: string) =>
        listAuditEntries(sql, workspaceId, { ...request.query, cursor, limit: PART })
      // Before anything is said of it: the database may not answer.
      const first = await read()
      const parts = Readable.from(exported(first, read))
      return await reply.type('application/json').send(parts as never)
    },
  })
}

type Page = Awaited<ReturnType<typeof listAuditEntries>>

/** In parts, between which others have their turn: all at once would hold up everybody. */
async function* exported(
  first: Page,
  read: (cursor: string) => Promise<Page>,
): AsyncGenerator<string> {
  let page = first
  let count = page.items.length
  yield `{"items":[${page.items.map((entry) => JSON.stringify(entry)).join()}`
  while (page.nextCursor !== null && count < MOST_EXPORTED) {
    page = await read(page.nextCursor)
    count += page.items.length
    yield page.items.map((entry) => `,${JSON.stringify(entry)}`).join('')
  }
  yield `],"isWhole":${page.nextCursor === null}}`
}
