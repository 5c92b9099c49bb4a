// Kinds of custom messages over REST: programs register them with a key that has the scope.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import { messageTypeCreateSchema, messageTypeSchema, messageTypeUpdateSchema } from './schema.ts'
import {
  deleteMessageType,
  insertMessageType,
  listMessageTypes,
  updateMessageType,
} from './store.ts'

// Not in the schema, which lies below the problems that a page may be refused with.
const messageTypePageSchema = pageOf(messageTypeSchema).meta({ id: 'MessageTypePage' })
const params = z.object({ id: idSchema('messageType') })
const tags = ['Messages']

export const messageTypeRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/message-types',
    config: { action: 'messageType.read' },
    schema: {
      operationId: 'messageTypes.list',
      summary: 'List the kinds of custom messages',
      tags,
      querystring: z.object(pageQuery),
      response: { 200: messageTypePageSchema, ...refusals },
    },
    handler: async (request) =>
      await listMessageTypes(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/message-types',
    config: { action: 'messageType.manage' },
    schema: {
      operationId: 'messageTypes.create',
      summary: 'Register a kind of custom messages',
      tags,
      body: messageTypeCreateSchema,
      response: { 201: messageTypeSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply
        .code(201)
        .send(await insertMessageType(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/message-types/:id',
    config: { action: 'messageType.manage' },
    schema: {
      operationId: 'messageTypes.update',
      summary: 'Change the schema of a kind of custom messages',
      tags,
      params,
      body: messageTypeUpdateSchema,
      response: { 200: messageTypeSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      return await updateMessageType(sql, workspaceId, request.params.id, request.body.schema)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/message-types/:id',
    config: { action: 'messageType.manage' },
    schema: {
      operationId: 'messageTypes.delete',
      summary: 'Take no more messages of a kind',
      description: 'What was sent stays.',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteMessageType(sql, staffOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
