// Objects over REST: found by the beginning of their id, changed, and linked to conversations.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { conversationSchema } from '../conversations/schema.ts'
import { getConversation } from '../conversations/store.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import {
  objectCreateSchema,
  objectLinkSchema,
  objectListQuery,
  objectPageSchema,
  objectSchema,
  objectUpdateSchema,
} from './schema.ts'
import {
  deleteObject,
  getObject,
  insertObject,
  linkObject,
  listObjects,
  unlinkObject,
  updateObject,
} from './store.ts'

const params = z.object({ id: idSchema('object') })
const tags = ['Objects']

type Deps = { sql: Sql; publish: Publish; tellOfObjects: Tell }

export const objectRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, publish, tellOfObjects },
) => {
  app.route({
    method: 'GET',
    url: '/v1/objects',
    config: { action: 'object.read' },
    schema: {
      operationId: 'objects.list',
      summary: 'List objects, newest first',
      tags,
      querystring: objectListQuery,
      response: { 200: objectPageSchema, ...refusals },
    },
    handler: async (request) => await listObjects(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/objects',
    config: { action: 'object.write' },
    schema: {
      operationId: 'objects.create',
      summary: 'Create an object',
      tags,
      body: objectCreateSchema,
      response: { 201: objectSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertObject(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/objects/:id',
    config: { action: 'object.read' },
    schema: {
      operationId: 'objects.get',
      summary: 'Get an object',
      tags,
      params,
      response: { 200: objectSchema, ...refusals },
    },
    handler: async (request) =>
      await getObject(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/objects/:id',
    config: { action: 'object.write' },
    schema: {
      operationId: 'objects.update',
      summary: 'Change an object',
      tags,
      params,
      body: objectUpdateSchema,
      response: { 200: objectSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const object = await updateObject(sql, workspaceId, request.params.id, request.body)
      tellOfObjects(object.id)
      return object
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/objects/:id',
    config: { action: 'object.write' },
    schema: {
      operationId: 'objects.delete',
      summary: 'Delete an object, and take it out of conversations',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { id } = request.params
      publish(await sql.begin((tx) => deleteObject(tx, staffOf(request), id)))
      tellOfObjects(id)
      return reply.code(204).send()
    },
  })

  for (const verb of ['link', 'unlink'] as const) {
    app.route({
      method: 'POST',
      url: `/v1/conversations/:id/${verb}-object`,
      config: { action: 'conversation.link' },
      schema: {
        operationId: `conversations.${verb}Object`,
        summary:
          verb === 'link'
            ? 'Say that the conversation is about an object'
            : 'Say that the conversation is not about an object',
        tags,
        params: z.object({ id: idSchema('conversation') }),
        body: objectLinkSchema,
        response: { 200: conversationSchema, ...refusals },
      },
      handler: async (request) => {
        const actor = staffOf(request)
        const { id } = request.params
        const change = verb === 'link' ? linkObject : unlinkObject
        publish(await sql.begin((tx) => change(tx, actor, id, request.body.objectId)))
        return await getConversation(sql, actor, id)
      },
    })
  }
}
