// Tags of the workspace. Agents read them, seniors and administrators change them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import {
  tagCreateSchema,
  tagListQuery,
  tagPageSchema,
  tagSchema,
  tagUpdateSchema,
} from './schema.ts'
import { archiveTag, getTag, insertTag, listTags, updateTag } from './store.ts'

const params = z.object({ id: idSchema('tag') })
const tags = ['Tags']

export const tagRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/tags',
    config: { action: 'tag.read' },
    schema: {
      operationId: 'tags.list',
      summary: 'List tags',
      tags,
      querystring: tagListQuery,
      response: { 200: tagPageSchema, ...refusals },
    },
    handler: async (request) => await listTags(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/tags',
    config: { action: 'tag.manage' },
    schema: {
      operationId: 'tags.create',
      summary: 'Create a tag',
      tags,
      body: tagCreateSchema,
      response: { 201: tagSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertTag(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/tags/:id',
    config: { action: 'tag.read' },
    schema: {
      operationId: 'tags.get',
      summary: 'Get a tag',
      tags,
      params,
      response: { 200: tagSchema, ...refusals },
    },
    handler: async (request) => await getTag(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/tags/:id',
    config: { action: 'tag.manage' },
    schema: {
      operationId: 'tags.update',
      summary: 'Change a tag',
      tags,
      params,
      body: tagUpdateSchema,
      response: { 200: tagSchema, ...refusals },
    },
    handler: async (request) =>
      await updateTag(sql, staffOf(request).workspaceId, request.params.id, request.body),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/tags/:id',
    config: { action: 'tag.manage' },
    schema: {
      operationId: 'tags.delete',
      summary: 'Archive a tag',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await archiveTag(sql, staffOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
