// The devices of a customer over REST, for agents and the business's own programs.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import { customerDevicesSchema } from './schema.ts'
import { listCustomerDevices } from './store.ts'

export const customerDeviceRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/customers/:id/devices',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'customers.devices',
      summary: 'From which devices a customer writes',
      tags: ['Customers'],
      params: z.object({ id: idSchema('customer') }),
      response: { 200: customerDevicesSchema, ...refusals },
    },
    handler: async (request) => ({
      items: await listCustomerDevices(sql, staffOf(request).workspaceId, request.params.id),
    }),
  })
}
