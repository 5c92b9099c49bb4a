// The retention rules of a workspace, for its owners: what goes is gone for everybody.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { agentOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import {
  retentionPreviewQuery,
  retentionPreviewSchema,
  retentionSchema,
  retentionUpdateSchema,
} from './schema.ts'
import { getRetention, previewRetention, updateRetention } from './store.ts'

const tags = ['Workspaces']

export const retentionRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/retention',
    config: { action: 'retention.manage' },
    schema: {
      operationId: 'retention.get',
      summary: 'How long the workspace keeps things',
      tags,
      response: { 200: retentionSchema, ...refusals },
    },
    handler: async (request) => await getRetention(sql, agentOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/retention',
    config: { action: 'retention.manage' },
    schema: {
      operationId: 'retention.update',
      summary: 'Change how long the workspace keeps things',
      description:
        'It runs once an hour, and each step leaves a receipt in the audit log. Look at the preview first: nothing comes back.',
      tags,
      body: retentionUpdateSchema,
      response: { 200: retentionSchema, ...refusals },
    },
    handler: async (request) => await updateRetention(sql, agentOf(request), request.body),
  })

  app.route({
    method: 'GET',
    url: '/v1/retention/preview',
    config: { action: 'retention.manage' },
    schema: {
      operationId: 'retention.preview',
      summary: 'How much would go with these rules',
      tags,
      querystring: retentionPreviewQuery,
      response: { 200: retentionPreviewSchema, ...refusals },
    },
    handler: async (request) =>
      await previewRetention(sql, agentOf(request).workspaceId, request.query),
  })
}
