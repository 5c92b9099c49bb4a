// How visitors and proven customers come in: a session from a publishable key, renewed with its refresh token, ended by
// signing out.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type Actors, actorOf } from '../actor.ts'
import type { Availabilities } from '../business-hours/availability.ts'
import { type Entered, enter, writeIdentified } from '../identity-keys/enter-store.ts'
import type { IdentityProof } from '../identity-keys/schema.ts'
import type { VerifyIdentity } from '../identity-keys/verify.ts'
import type { Sql } from '../platform/postgres.ts'
import { findAskedBefore } from '../pre-chat/store.ts'
import { problem } from '../problem.ts'
import { noteSeen } from '../publishable-keys/store.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
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

type Deps = {
  sql: Sql
  actors: Actors
  verifyIdentity: VerifyIdentity
  publish: Publish
  tellOfCustomers: Tell
  availabilities: Availabilities
}
type Key = { workspaceId: string; inboxId: string }

export const customerSessionRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, actors, verifyIdentity, publish, tellOfCustomers, availabilities } = deps

  async function answer(sessionId: string, refreshToken: string) {
    const context = await getSessionContext(sql, sessionId)
    const { customer, identifiedUntil, workspace, settings, topics } = context
    const [availability, preChat = null] = await Promise.all([
      availabilities.of(workspace.id),
      findAskedBefore(sql, workspace.id),
    ])
    const widget = widgetSettingsSchema.parse(settings.widget ?? {})
    return {
      ...actors.sign('customer', sessionId),
      refreshToken,
      customer,
      identifiedUntil: identifiedUntil?.toISOString() ?? null,
      workspace,
      settings: { widget, topics, availability, preChat },
    }
  }

  async function identify(
    key: Key,
    origin: string | null,
    given: { identity: IdentityProof; refreshToken?: string | undefined },
  ): Promise<Entered> {
    const identity = await verifyIdentity(key.workspaceId, given.identity)
    const { customer, events, isChanged } = await writeIdentified(sql, key.workspaceId, identity)
    publish(events)
    if (isChanged) tellOfCustomers(customer.id)
    const { workspaceId, inboxId } = key
    const entered = await enter(sql, {
      ...{ workspaceId, inboxId, origin, keyId: identity.keyId, customerId: customer.id },
      refreshToken: given.refreshToken,
    })
    for (const sessionId of entered.ended) actors.forget(sessionId)
    if (entered.merged) {
      publish(entered.merged.events)
      tellOfCustomers(entered.merged.merge.source.id, customer.id)
    }
    return entered
  }

  app.route({
    method: 'POST',
    url: '/v1/customer-sessions',
    config: { action: 'public' },
    schema: {
      operationId: 'customerSessions.create',
      summary: 'Open a customer session',
      description:
        'A visitor is no customer until the first message. With `identity` they are the customer whom the business has proven: what the visitor wrote on this device so far becomes theirs, and what another customer had here is out of sight.',
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
      if (origin !== null && !key.isSeen) await noteSeen(sql, request.body.publishableKey, origin)
      const { identity, refreshToken } = request.body
      const session =
        identity === undefined
          ? await insertCustomerSession(sql, { ...key, origin })
          : await identify(key, origin, { identity, refreshToken })
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
