// The audit log, for administrators: to read, and to take out.
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
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const page = await listAuditEntries(sql, workspaceId, {
        ...request.query,
        limit: MOST_EXPORTED,
      })
      return { items: page.items, isWhole: page.nextCursor === null }
    },
  })
}
