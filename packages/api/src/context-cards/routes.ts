// Cards of the business's own system: shown to agents, with the endpoint that admins register.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { getCustomer } from '../customers/store.ts'
import { idSchema } from '../ids.ts'
import { flag } from '../page.ts'
import type { Egress } from '../platform/egress.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { noContent, refusals } from '../route.ts'
import { createContextCards } from './ask.ts'
import { contextCardsSchema, contextEndpointSchema, contextEndpointWriteSchema } from './schema.ts'
import { deleteEndpoint, type Endpoint, findEndpoint, setEndpoint } from './store.ts'

const tags = ['Context cards']

const toAnswer = ({ url, updatedAt }: Endpoint, signingKey: string | null = null) => ({
  url,
  signingKey,
  updatedAt: updatedAt.toISOString(),
})

export const contextCardRoutes: FastifyPluginAsyncZod<{ sql: Sql; egress: Egress }> = async (
  app,
  { sql, egress },
) => {
  const { ask } = createContextCards(egress)

  app.route({
    method: 'GET',
    url: '/v1/customers/:id/context-cards',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'contextCards.get',
      summary: 'What the business’s own system says about a customer',
      description:
        'Asks the registered endpoint within 2 s and keeps the answer for a minute. What goes wrong there is part of the answer, not an error.',
      tags,
      params: z.object({ id: idSchema('customer') }),
      querystring: z.object({ refresh: flag.default(false).describe('Do not use a kept answer') }),
      response: { 200: contextCardsSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const customer = await getCustomer(sql, workspaceId, request.params.id)
      const endpoint = await findEndpoint(sql, workspaceId)
      if (endpoint === undefined)
        return { status: 'none' as const, cards: [], problem: null, fetchedAt: null }
      return await ask({ workspaceId, customer, endpoint, isFresh: request.query.refresh })
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/context-endpoint',
    config: { action: 'contextEndpoint.manage' },
    schema: {
      operationId: 'contextEndpoint.get',
      summary: 'The endpoint that is asked for cards',
      tags,
      response: { 200: contextEndpointSchema, ...refusals },
    },
    handler: async (request) => {
      const endpoint = await findEndpoint(sql, staffOf(request).workspaceId)
      if (endpoint === undefined) throw problem('not_found')
      return toAnswer(endpoint)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/context-endpoint',
    config: { action: 'contextEndpoint.manage' },
    schema: {
      operationId: 'contextEndpoint.set',
      summary: 'Register the endpoint that is asked for cards, or change it',
      tags,
      body: contextEndpointWriteSchema,
      response: { 200: contextEndpointSchema, ...refusals },
    },
    handler: async (request) => {
      const { isKeyNew, ...endpoint } = await setEndpoint(
        sql,
        staffOf(request).workspaceId,
        request.body,
      )
      return toAnswer(endpoint, isKeyNew ? endpoint.signingKey : null)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/context-endpoint',
    config: { action: 'contextEndpoint.manage' },
    schema: {
      operationId: 'contextEndpoint.delete',
      summary: 'Ask for no cards any more',
      tags,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteEndpoint(sql, staffOf(request).workspaceId)
      return reply.code(204).send()
    },
  })
}
