// Merging two customers who are one person: looked at first, done, and taken back within a week.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actors, agentOf, staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import {
  customerMergeCreateSchema,
  customerMergeListQuery,
  customerMergePageSchema,
  customerMergeSchema,
} from './schema.ts'
import { listMerges, type Merged, mergeCustomers, previewMerge, undoMerge } from './store.ts'

const ofCustomer = z.object({ id: idSchema('customer') })
const tags = ['Customers']
type Deps = { sql: Sql; actors: Actors; publish: Publish; tellOfCustomers: Tell }

export const customerMergeRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, actors, publish, tellOfCustomers } = deps

  function announce({ merge, events, sessionIds }: Merged) {
    for (const sessionId of sessionIds) actors.forget(sessionId)
    publish(events)
    tellOfCustomers(merge.source.id, merge.customer.id)
    return merge
  }

  app.route({
    method: 'POST',
    url: '/v1/customers/:id/merge',
    config: { action: 'customer.merge' },
    schema: {
      operationId: 'customers.merge',
      summary: 'Merge this customer into another one',
      description:
        'What the other one knows wins; what they do not know comes from this one. Conversations, notes, timeline and devices move. It can be undone for 7 days.',
      tags,
      params: ofCustomer,
      body: customerMergeCreateSchema,
      response: { 200: customerMergeSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { id } = request.params
      const { intoId, preview } = request.body
      if (id === intoId)
        throw problem('validation_failed', {
          errors: [{ field: '/intoId', message: 'must be another customer' }],
        })
      if (preview) return await previewMerge(sql, actor.workspaceId, id, intoId)
      const { workspaceId, id: mergedBy } = actor
      const order = { workspaceId, sourceId: id, targetId: intoId, mergedBy }
      return announce(await mergeCustomers(sql, order))
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/customers/:id/merges',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'customerMerges.list',
      summary: 'List who was merged into a customer, newest first',
      tags,
      params: ofCustomer,
      querystring: customerMergeListQuery,
      response: { 200: customerMergePageSchema, ...refusals },
    },
    handler: async (request) =>
      await listMerges(sql, staffOf(request).workspaceId, request.params.id, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/customer-merges/:id/undo',
    config: { action: 'customer.merge' },
    schema: {
      operationId: 'customerMerges.undo',
      summary: 'Undo a merge',
      description:
        'What was moved goes back, with the conversations that the devices of the merged customer began since. A field that was changed since keeps its value.',
      tags,
      params: z.object({ id: idSchema('customerMerge') }),
      response: { 200: customerMergeSchema, ...refusals },
    },
    handler: async (request) =>
      announce(await undoMerge(sql, agentOf(request).workspaceId, request.params.id)),
  })
}
