// Photos of agents over HTTP: given, taken away, and shown to everybody who was told their address.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'
import { authorizeGrant } from '../policy.ts'
import type { TellOfAgent } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import { deletePhoto, readSquare, setPhoto } from './photo.ts'
import { getPhoto } from './photo-store.ts'
import { agentSchema, photoSetSchema } from './schema.ts'
import { getAgentOf, heldBy } from './store.ts'

const params = z.object({ id: idSchema('agent') })
const own = { tags: ['Your account'] }
const description =
  'From a finished upload of yours, which is used up. What is kept is a small square of its middle.'

type Deps = { sql: Sql; storage: Storage; tellOfAgent: TellOfAgent }

export const photoRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, storage, tellOfAgent } = deps

  app.route({
    method: 'POST',
    url: '/v1/me/photo',
    config: { action: 'me.write' },
    schema: {
      operationId: 'me.setPhoto',
      summary: 'Give yourself a photo',
      description,
      ...own,
      body: photoSetSchema,
      response: { 200: agentSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      return tellOfAgent(await setPhoto(deps, actor, actor.id, request.body.attachmentId))
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/me/photo',
    config: { action: 'me.write' },
    schema: {
      operationId: 'me.deletePhoto',
      summary: 'Take your photo away',
      ...own,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      tellOfAgent(await deletePhoto(sql, agentOf(request)))
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/agents/:id/photo',
    config: { action: 'agent.manage' },
    schema: {
      operationId: 'agents.setPhoto',
      summary: 'Give an agent a photo',
      description,
      tags: ['Agents'],
      params,
      body: photoSetSchema,
      response: { 200: agentSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const agent = await getAgentOf(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, heldBy(agent))
      return tellOfAgent(await setPhoto(deps, actor, agent.id, request.body.attachmentId))
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/agents/:id/photo',
    config: { action: 'agent.manage' },
    schema: {
      operationId: 'agents.deletePhoto',
      summary: 'Take an agent’s photo away',
      tags: ['Agents'],
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const agent = await getAgentOf(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, heldBy(agent))
      tellOfAgent(await deletePhoto(sql, agent))
      return reply.code(204).send()
    },
  })

  // Nobody can guess the address, and it is never that of another picture.
  app.route({
    method: 'GET',
    url: '/v1/photos/:key',
    config: { action: 'public' },
    schema: { hide: true, params: z.object({ key: z.string().regex(/^[\w-]{1,64}$/) }) },
    handler: async (request, reply) => {
      const isLarge = (request.query as { large?: string }).large !== undefined
      const found = await getPhoto(sql, request.params.key)
      const { bytes, length } = await readSquare(storage, found, isLarge)
      return await reply
        .type('image/webp')
        .header('content-length', length)
        .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
        // A page of the business shows it in the widget.
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(bytes)
    },
  })
}
