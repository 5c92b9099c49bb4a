// Types of objects over REST. Agents read them, admins change them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Tell } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import {
  objectTypeCreateSchema,
  objectTypeListQuery,
  objectTypePageSchema,
  objectTypeSchema,
  objectTypeUpdateSchema,
} from './schema.ts'
import { deleteType, getType, insertType, listTypes, updateType } from './store.ts'

const params = z.object({ id: idSchema('objectType') })
const tags = ['Objects']

export const objectTypeRoutes: FastifyPluginAsyncZod<{ sql: Sql; tellOfObjects: Tell }> = async (
  app,
  { sql, tellOfObjects },
) => {
  app.route({
    method: 'GET',
    url: '/v1/object-types',
    config: { action: 'object.read' },
    schema: {
      operationId: 'objectTypes.list',
      summary: 'List types of objects',
      tags,
      querystring: objectTypeListQuery,
      response: { 200: objectTypePageSchema, ...refusals },
    },
    handler: async (request) => await listTypes(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/object-types',
    config: { action: 'objectType.manage' },
    schema: {
      operationId: 'objectTypes.create',
      summary: 'Define a type of objects',
      tags,
      body: objectTypeCreateSchema,
      response: { 201: objectTypeSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertType(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/object-types/:id',
    config: { action: 'object.read' },
    schema: {
      operationId: 'objectTypes.get',
      summary: 'Get a type of objects',
      tags,
      params,
      response: { 200: objectTypeSchema, ...refusals },
    },
    handler: async (request) => await getType(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/object-types/:id',
    config: { action: 'objectType.manage' },
    schema: {
      operationId: 'objectTypes.update',
      summary: 'Change a type of objects',
      tags,
      params,
      body: objectTypeUpdateSchema,
      response: { 200: objectTypeSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const changed = await updateType(sql, workspaceId, request.params.id, request.body)
      tellOfObjects(...changed.objectIds)
      return changed.type
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/object-types/:id',
    config: { action: 'objectType.manage' },
    schema: {
      operationId: 'objectTypes.delete',
      summary: 'Delete a type that has no objects',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteType(sql, staffOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
