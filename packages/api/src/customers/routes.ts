// Customers of the workspace, for agents.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import {
  customerCreateSchema,
  customerListQuery,
  customerPageSchema,
  customerSchema,
  customerUpdateSchema,
} from './schema.ts'
import { getCustomer, insertCustomer, listCustomers, setBlocked, updateCustomer } from './store.ts'

const params = z.object({ id: idSchema('customer') })
const tags = ['Customers']

type Deps = { sql: Sql; publish: Publish; tellOfCustomers: Tell }

export const customerRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, publish, tellOfCustomers },
) => {
  app.route({
    method: 'GET',
    url: '/v1/customers',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'customers.list',
      summary: 'List customers, newest first',
      tags,
      querystring: customerListQuery,
      response: { 200: customerPageSchema, ...refusals },
    },
    handler: async (request) =>
      await listCustomers(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/customers',
    config: { action: 'customer.write' },
    schema: {
      operationId: 'customers.create',
      summary: 'Create a customer',
      tags,
      body: customerCreateSchema,
      response: { 201: customerSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertCustomer(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/customers/:id',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'customers.get',
      summary: 'Get a customer',
      tags,
      params,
      response: { 200: customerSchema, ...refusals },
    },
    handler: async (request) =>
      await getCustomer(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/customers/:id',
    config: { action: 'customer.write' },
    schema: {
      operationId: 'customers.update',
      summary: 'Change a customer',
      tags,
      params,
      body: customerUpdateSchema,
      response: { 200: customerSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const { customer, events } = await updateCustomer(
        sql,
        workspaceId,
        request.params.id,
        request.body,
      )
      publish(events)
      tellOfCustomers(customer.id)
      return customer
    },
  })

  for (const verb of ['block', 'unblock'] as const) {
    app.route({
      method: 'POST',
      url: `/v1/customers/:id/${verb}`,
      config: { action: 'customer.block' },
      schema: {
        operationId: `customers.${verb}`,
        summary:
          verb === 'block'
            ? 'Refuse what this customer sends, with `customer_blocked`'
            : 'Take what this customer sends again',
        tags,
        params,
        response: { 200: customerSchema, ...refusals },
      },
      handler: async (request) => {
        const { workspaceId } = staffOf(request)
        const customer = await setBlocked(sql, workspaceId, request.params.id, verb === 'block')
        tellOfCustomers(customer.id)
        return customer
      },
    })
  }
}
