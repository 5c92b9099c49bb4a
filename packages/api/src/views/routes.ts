// Saved views: everybody has their own, seniors change the shared ones.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { type AgentActor, authorize } from '../policy.ts'
import { noContent, refusals } from '../route.ts'
import { countViews } from './count-store.ts'
import {
  type View,
  viewCountsSchema,
  viewCreateSchema,
  viewListQuery,
  viewPageSchema,
  viewSchema,
  viewUpdateSchema,
} from './schema.ts'
import { deleteView, getView, insertView, listViews, MOST_VIEWS, updateView } from './store.ts'

const params = z.object({ id: idSchema('view') })
const tags = ['Views']

function authorizeScope(actor: AgentActor, scope: View['scope']): void {
  if (scope === 'shared') authorize(actor, 'view.manageShared')
}

export const viewRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/views',
    config: { action: 'view.use' },
    schema: {
      operationId: 'views.list',
      summary: 'Your saved views and the shared ones, in their order',
      tags,
      querystring: viewListQuery,
      response: { 200: viewPageSchema, ...refusals },
    },
    handler: async (request) => await listViews(sql, agentOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/v1/views/counts',
    config: { action: 'view.use' },
    schema: {
      operationId: 'views.count',
      summary: 'How many conversations each view has',
      description:
        'Of all of them at once, the views that every inbox has and the open conversations of each topic included. Cheap enough to ask again when something has changed: at most 1,000 rows are looked at for each view, and for all topics together.',
      tags,
      response: { 200: viewCountsSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { items } = await listViews(sql, actor, { limit: 2 * MOST_VIEWS })
      return await countViews(sql, actor, items)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/views',
    config: { action: 'view.use' },
    schema: {
      operationId: 'views.create',
      summary: 'Save a view',
      tags,
      body: viewCreateSchema,
      response: { 201: viewSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      authorizeScope(actor, request.body.scope)
      return reply.code(201).send(await insertView(sql, actor, request.body))
    },
  })

  app.route({
    method: 'PATCH',
    url: '/v1/views/:id',
    config: { action: 'view.use' },
    schema: {
      operationId: 'views.update',
      summary: 'Rename a view, change its filter or its place',
      tags,
      params,
      body: viewUpdateSchema,
      response: { 200: viewSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { scope } = await getView(sql, actor, request.params.id)
      authorizeScope(actor, scope)
      return await updateView(sql, actor, request.params.id, request.body)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/views/:id',
    config: { action: 'view.use' },
    schema: {
      operationId: 'views.delete',
      summary: 'Delete a view',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const { scope } = await getView(sql, actor, request.params.id)
      authorizeScope(actor, scope)
      await deleteView(sql, actor, request.params.id)
      return reply.code(204).send()
    },
  })
}
