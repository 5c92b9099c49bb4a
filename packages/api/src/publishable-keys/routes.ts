// The publishable keys of the workspace, which `workspace.get` lists: make one, bind it to origins, revoke it. To change a key, the new one is put
// on the site before the old one is revoked; both work until then.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { agentOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import {
  publishableKeyParams as params,
  publishableKeySchema,
  publishableKeyWriteSchema,
} from './schema.ts'
import { insertPublishableKey, revokePublishableKey, updatePublishableKey } from './store.ts'

const tags = ['Keys']

export const publishableKeyRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'POST',
    url: '/v1/publishable-keys',
    config: { action: 'publishableKey.manage' },
    schema: {
      operationId: 'publishableKeys.create',
      summary: 'Make a publishable key',
      tags,
      body: publishableKeyWriteSchema,
      response: { 201: publishableKeySchema, ...refusals },
    },
    handler: async (request, reply) => {
      const key = await insertPublishableKey(sql, agentOf(request), request.body.origins)
      return reply.code(201).send(key)
    },
  })

  app.route({
    method: 'PATCH',
    url: '/v1/publishable-keys/:key',
    config: { action: 'publishableKey.manage' },
    schema: {
      operationId: 'publishableKeys.update',
      summary: 'Bind a publishable key to origins',
      description: 'For sessions that are opened from now on.',
      tags,
      params,
      body: publishableKeyWriteSchema,
      response: { 200: publishableKeySchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      return await updatePublishableKey(sql, workspaceId, request.params.key, request.body.origins)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/publishable-keys/:key',
    config: { action: 'publishableKey.manage' },
    schema: {
      operationId: 'publishableKeys.delete',
      summary: 'Revoke a publishable key',
      description: 'It opens no session any more; those that are open go on.',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await revokePublishableKey(sql, agentOf(request).workspaceId, request.params.key)
      return reply.code(204).send()
    },
  })
}
