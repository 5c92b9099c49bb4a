// Topics of the workspace. Agents read them, seniors and administrators change them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import {
  topicCreateSchema,
  topicListQuery,
  topicPageSchema,
  topicSchema,
  topicUpdateSchema,
} from './schema.ts'
import { archiveTopic, getTopic, insertTopic, listTopics, updateTopic } from './store.ts'

const params = z.object({ id: idSchema('topic') })
const tags = ['Topics']

export const topicRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/topics',
    config: { action: 'topic.read' },
    schema: {
      operationId: 'topics.list',
      summary: 'List topics',
      tags,
      querystring: topicListQuery,
      response: { 200: topicPageSchema, ...refusals },
    },
    handler: async (request) => await listTopics(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/topics',
    config: { action: 'topic.manage' },
    schema: {
      operationId: 'topics.create',
      summary: 'Create a topic',
      tags,
      body: topicCreateSchema,
      response: { 201: topicSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertTopic(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/topics/:id',
    config: { action: 'topic.read' },
    schema: {
      operationId: 'topics.get',
      summary: 'Get a topic',
      tags,
      params,
      response: { 200: topicSchema, ...refusals },
    },
    handler: async (request) =>
      await getTopic(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/topics/:id',
    config: { action: 'topic.manage' },
    schema: {
      operationId: 'topics.update',
      summary: 'Change a topic',
      tags,
      params,
      body: topicUpdateSchema,
      response: { 200: topicSchema, ...refusals },
    },
    handler: async (request) =>
      await updateTopic(sql, staffOf(request).workspaceId, request.params.id, request.body),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/topics/:id',
    config: { action: 'topic.manage' },
    schema: {
      operationId: 'topics.delete',
      summary: 'Archive a topic',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await archiveTopic(sql, staffOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
