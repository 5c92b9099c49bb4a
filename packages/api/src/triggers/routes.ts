// Triggers of the workspace. Agents read them, seniors and administrators change them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import {
  triggerCreateSchema,
  triggerListQuery,
  triggerPageSchema,
  triggerSchema,
  triggerUpdateSchema,
} from './schema.ts'
import { deleteTrigger, getTrigger, insertTrigger, listTriggers, updateTrigger } from './store.ts'

const params = z.object({ id: idSchema('trigger') })
const tags = ['Triggers']

export const triggerRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/triggers',
    config: { action: 'trigger.read' },
    schema: {
      operationId: 'triggers.list',
      summary: 'List triggers, the first to be shown first',
      tags,
      querystring: triggerListQuery,
      response: { 200: triggerPageSchema, ...refusals },
    },
    handler: async (request) =>
      await listTriggers(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/triggers',
    config: { action: 'trigger.manage' },
    schema: {
      operationId: 'triggers.create',
      summary: 'Create a trigger',
      tags,
      body: triggerCreateSchema,
      response: { 201: triggerSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertTrigger(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/triggers/:id',
    config: { action: 'trigger.read' },
    schema: {
      operationId: 'triggers.get',
      summary: 'Get a trigger',
      tags,
      params,
      response: { 200: triggerSchema, ...refusals },
    },
    handler: async (request) =>
      await getTrigger(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/triggers/:id',
    config: { action: 'trigger.manage' },
    schema: {
      operationId: 'triggers.update',
      summary: 'Change a trigger',
      tags,
      params,
      body: triggerUpdateSchema,
      response: { 200: triggerSchema, ...refusals },
    },
    handler: async (request) =>
      await updateTrigger(sql, staffOf(request).workspaceId, request.params.id, request.body),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/triggers/:id',
    config: { action: 'trigger.manage' },
    schema: {
      operationId: 'triggers.delete',
      summary: 'Delete a trigger',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteTrigger(sql, staffOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
