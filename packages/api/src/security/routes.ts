// What a workspace demands of its agents when they sign in: for owners.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { agentOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import { securitySchema, securityUpdateSchema } from './schema.ts'
import { getSecurity, updateSecurity } from './store.ts'

const tags = ['Agents']

export const securityRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/security',
    config: { action: 'security.manage' },
    schema: {
      operationId: 'security.get',
      summary: 'What agents need to sign in',
      tags,
      response: { 200: securitySchema, ...refusals },
    },
    handler: async (request) => await getSecurity(sql, agentOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/security',
    config: { action: 'security.manage' },
    schema: {
      operationId: 'security.update',
      summary: 'Demand a second factor of every agent',
      description:
        'From the day on, who has none may do nothing but switch one on (`second_factor_demanded`), also in sessions and sockets that are open.',
      tags,
      body: securityUpdateSchema,
      response: { 200: securitySchema, ...refusals },
    },
    handler: async (request) =>
      await updateSecurity(sql, agentOf(request).workspaceId, request.body),
  })
}
