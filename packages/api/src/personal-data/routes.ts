// What the law gives a person: a copy of everything, and the end of it. For admins, in the person's name.
import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actors, agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { exportPerson } from './export.ts'
import { customerExportSchema, erasureSchema } from './schema.ts'
import { eraseCustomer, getPerson } from './store.ts'

const params = z.object({ id: idSchema('customer') })
const tags = ['Customers']
type Deps = { sql: Sql; actors: Actors; publish: Publish; tellOfCustomers: Tell }

export const personalDataRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, actors, publish, tellOfCustomers } = deps

  app.route({
    method: 'GET',
    url: '/v1/customers/:id/export',
    exposeHeadRoute: false,
    config: { action: 'customer.export' },
    schema: {
      operationId: 'customers.export',
      summary: 'Everything about a customer, as one document',
      description: 'Streamed; an answer that breaks off is not valid JSON and was not complete.',
      tags,
      params,
      response: { 200: customerExportSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const person = await getPerson(sql, actor.workspaceId, request.params.id)
      reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${person.customer.id}.json"`)
      // A stream goes past the serialiser, which the type of the answer does not know.
      return reply.send(Readable.from(exportPerson(sql, actor, person)) as never)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/customers/:id/erase',
    config: { action: 'customer.erase' },
    schema: {
      operationId: 'customers.erase',
      summary: 'Erase a customer and everything of theirs, for good',
      description:
        'Their conversations are deleted for everyone. Once: a second call answers with the first receipt.',
      tags,
      params,
      response: { 200: erasureSchema, ...refusals },
    },
    handler: async (request) => {
      const { receipt, events, sessionIds } = await eraseCustomer(
        sql,
        agentOf(request),
        request.params.id,
      )
      for (const sessionId of sessionIds) actors.forget(sessionId)
      publish(events)
      tellOfCustomers(receipt.customerId)
      return receipt
    },
  })
}
