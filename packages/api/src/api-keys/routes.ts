// Secret keys for the business's own programs: make one, list them, change it for another one, revoke it.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import {
  apiKeyCreateSchema,
  apiKeyListQuery,
  apiKeyPageSchema,
  apiKeyRotateSchema,
  apiKeySchema,
  apiKeyUpdateSchema,
  newApiKeySchema,
} from './schema.ts'
import { insertApiKey, listApiKeys, revokeApiKey, rotateApiKey, updateApiKey } from './store.ts'

const params = z.object({ id: idSchema('apiKey') })
const tags = ['Keys']

export const apiKeyRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/api-keys',
    config: { action: 'apiKey.manage' },
    schema: {
      operationId: 'apiKeys.list',
      summary: 'List secret keys, newest first',
      tags,
      querystring: apiKeyListQuery,
      response: { 200: apiKeyPageSchema, ...refusals },
    },
    handler: async (request) => await listApiKeys(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/api-keys',
    config: { action: 'apiKey.manage', givesSecret: true },
    schema: {
      operationId: 'apiKeys.create',
      summary: 'Make a secret key',
      description:
        'For servers: a request from a browser is refused with `secret_key_in_browser`. What a key writes in conversations is signed with its name.',
      tags,
      body: apiKeyCreateSchema,
      response: { 201: newApiKeySchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertApiKey(sql, agentOf(request), request.body)),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/api-keys/:id',
    config: { action: 'apiKey.manage' },
    schema: {
      operationId: 'apiKeys.update',
      summary: 'Change how often a secret key may call, or its name',
      description: 'Each key counts its own calls; the `RateLimit` headers say how many are left.',
      tags,
      params,
      body: apiKeyUpdateSchema,
      response: { 200: apiKeySchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      return await updateApiKey(sql, workspaceId, request.params.id, request.body)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/api-keys/:id/rotate',
    config: { action: 'apiKey.manage', givesSecret: true },
    schema: {
      operationId: 'apiKeys.rotate',
      summary: 'Make a key that takes the place of this one',
      description:
        'With the same name and scopes. The one before it works until the overlap is over.',
      tags,
      params,
      body: apiKeyRotateSchema,
      response: { 201: newApiKeySchema, ...refusals },
    },
    handler: async (request, reply) => {
      const { overlapHours } = request.body
      const key = await rotateApiKey(sql, agentOf(request), request.params.id, overlapHours)
      return reply.code(201).send(key)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/api-keys/:id',
    config: { action: 'apiKey.manage' },
    schema: {
      operationId: 'apiKeys.delete',
      summary: 'Revoke a secret key',
      description: 'At once; its sockets and streams are closed.',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await revokeApiKey(sql, agentOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
