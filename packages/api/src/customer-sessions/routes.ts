// How a visitor comes in: a session from a publishable key, renewed with its refresh token, ended by signing out.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type Actors, actorOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { noContent, refusals } from '../route.ts'
import { widgetSettingsSchema } from '../workspaces/schema.ts'
import {
  customerSessionCreateSchema,
  customerSessionRefreshSchema,
  customerSessionSchema,
} from './schema.ts'
import {
  endCustomerSession,
  findPublishableKey,
  getSessionContext,
  insertCustomerSession,
  renewCustomerSession,
} from './store.ts'

export const customerSessionRoutes: FastifyPluginAsyncZod<{ sql: Sql; actors: Actors }> = async (
  app,
  { sql, actors },
) => {
  async function answer(sessionId: string, refreshToken: string) {
    const { customer, workspace, settings, topics } = await getSessionContext(sql, sessionId)
    const widget = widgetSettingsSchema.parse(settings.widget ?? {})
    return {
      ...actors.sign('customer', sessionId),
      refreshToken,
      customer,
      workspace,
      settings: { widget, topics },
    }
  }

  app.route({
    method: 'POST',
    url: '/v1/customer-sessions',
    config: { action: 'public' },
    schema: {
      operationId: 'customerSessions.create',
      summary: 'Open a customer session',
      description: 'No customer exists until the first message.',
      tags: ['Sessions'],
      body: customerSessionCreateSchema,
      response: { 201: customerSessionSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const key = await findPublishableKey(sql, request.body.publishableKey)
      if (key === undefined) throw problem('invalid_publishable_key')
      const origin = request.headers.origin ?? null
      const isAllowed =
        key.origins.length === 0 || (origin !== null && key.origins.includes(origin))
      if (!isAllowed) throw problem('origin_not_allowed')
      const session = await insertCustomerSession(sql, { ...key, origin })
      return reply.code(201).send(await answer(session.sessionId, session.refreshToken))
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/customer-sessions/refresh',
    config: { action: 'public' },
    schema: {
      operationId: 'customerSessions.refresh',
      summary: 'A fresh access token for this device',
      tags: ['Sessions'],
      body: customerSessionRefreshSchema,
      response: { 200: customerSessionSchema, ...refusals },
    },
    handler: async (request) => {
      const session = await renewCustomerSession(sql, request.body.refreshToken)
      if (session === undefined) throw problem('invalid_refresh_token')
      const { origin } = request.headers
      if (session.origin !== null && origin !== undefined && origin !== session.origin) {
        throw problem('invalid_refresh_token')
      }
      return await answer(session.id, request.body.refreshToken)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/customer-sessions/current',
    config: { action: 'customerSession.end' },
    schema: {
      operationId: 'customerSessions.delete',
      summary: 'Sign out on this device',
      tags: ['Sessions'],
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { sessionId } = actorOf(request)
      await endCustomerSession(sql, sessionId)
      actors.forget(sessionId)
      return reply.code(204).send()
    },
  })
}
