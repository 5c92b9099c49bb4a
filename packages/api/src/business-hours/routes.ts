// The business hours over REST, for those who work in the inbox. Customers see what follows from them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { agentOf, staffOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import type { Availabilities } from './availability.ts'
import { businessHoursSchema, businessHoursUpdateSchema } from './schema.ts'
import { getOpeningHours, updateOpeningHours } from './store.ts'

const tags = ['Workspaces']

type Deps = { sql: Sql; availabilities: Availabilities }

export const businessHoursRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, availabilities },
) => {
  const get = async (workspaceId: string) => ({
    ...(await getOpeningHours(sql, workspaceId)),
    availability: await availabilities.of(workspaceId),
  })

  app.route({
    method: 'GET',
    url: '/v1/business-hours',
    config: { action: 'workspace.read' },
    schema: {
      operationId: 'businessHours.get',
      summary: 'When the business answers, and what customers are told of it now',
      tags,
      response: { 200: businessHoursSchema, ...refusals },
    },
    handler: async (request) => await get(staffOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/business-hours',
    config: { action: 'workspace.manage' },
    schema: {
      operationId: 'businessHours.update',
      summary: 'Change when the business answers',
      tags,
      body: businessHoursUpdateSchema,
      response: { 200: businessHoursSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      await updateOpeningHours(sql, workspaceId, request.body)
      availabilities.forget(workspaceId)
      return await get(workspaceId)
    },
  })
}
