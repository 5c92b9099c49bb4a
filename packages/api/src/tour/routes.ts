// The first steps over REST: what is done of them, and putting the list aside.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { agentOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import { tourSchema, tourUpdateSchema } from './schema.ts'
import { dismissTour, getTour } from './store.ts'

const tags = ['Workspaces']

export const tourRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/tour',
    config: { action: 'me.read' },
    schema: {
      operationId: 'tour.get',
      summary: 'The first steps of the workspace, and which of them are done',
      tags,
      response: { 200: tourSchema, ...refusals },
    },
    handler: async (request) => await getTour(sql, agentOf(request)),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/tour',
    config: { action: 'me.write' },
    schema: {
      operationId: 'tour.update',
      summary: 'Put the first steps aside for yourself, or bring them back',
      tags,
      body: tourUpdateSchema,
      response: { 200: tourSchema, ...refusals },
    },
    handler: async (request) => {
      const agent = agentOf(request)
      await dismissTour(sql, agent.id, request.body.isDismissed)
      return await getTour(sql, agent)
    },
  })
}
