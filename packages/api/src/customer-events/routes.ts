// The timeline of a customer: written by their own session or by the business's own system, read by agents.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actor, actorOf, staffOf } from '../actor.ts'
import { touchCustomer } from '../customers/store.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Tell } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import {
  customerEventListQuery,
  customerEventPageSchema,
  customerEventsCreatedSchema,
  customerEventsCreateSchema,
} from './schema.ts'
import { insertCustomerEvents, listCustomerEvents, type Owner } from './store.ts'

const tags = ['Customers']
type Deps = { sql: Sql; tellOfCustomers: Tell }

export const customerEventRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, tellOfCustomers },
) => {
  app.route({
    method: 'POST',
    url: '/v1/customer-events',
    config: { action: 'customerEvent.create' },
    schema: {
      operationId: 'customerEvents.create',
      summary: 'Add pages and events to a timeline',
      description:
        'A customer adds to their own; a visitor’s become theirs with the first message. The newest 500 are kept. An event with the `clientId` of one that is stored is not stored again.',
      tags,
      body: customerEventsCreateSchema,
      response: { 200: customerEventsCreatedSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { events, customerId } = request.body
      const owner = ownerOf(actor, customerId)
      const { stored, customerId: ofId } = await insertCustomerEvents(sql, owner, events)
      if (ofId !== null) {
        if (actor.kind === 'customer') await touchCustomer(sql, ofId)
        tellOfCustomers(ofId)
      }
      return { stored, duplicates: events.length - stored }
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/customers/:id/events',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'customerEvents.list',
      summary: 'List what a customer did, newest first',
      tags,
      params: z.object({ id: idSchema('customer') }),
      querystring: customerEventListQuery,
      response: { 200: customerEventPageSchema, ...refusals },
    },
    handler: async (request) =>
      await listCustomerEvents(sql, staffOf(request).workspaceId, request.params.id, request.query),
  })
}

function ownerOf(actor: Actor, customerId: string | undefined): Owner {
  const { workspaceId } = actor
  if (actor.kind !== 'customer') {
    if (customerId !== undefined) return { workspaceId, customerId }
    throw problem('validation_failed', {
      errors: [{ field: '/customerId', message: 'is required for agents' }],
    })
  }
  if (customerId !== undefined && customerId !== actor.id) throw problem('not_found')
  return actor.id === null
    ? { workspaceId, sessionId: actor.sessionId }
    : { workspaceId, customerId: actor.id }
}
