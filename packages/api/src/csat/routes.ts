// Satisfaction over REST: the settings, asking and rating, and the sums for reports.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf, agentOf, staffOf } from '../actor.ts'
import { conversationSchema } from '../conversations/schema.ts'
import { getConversation } from '../conversations/store.ts'
import { getCustomer } from '../customers/store.ts'
import { idSchema } from '../ids.ts'
import { messageSchema } from '../messages/schema.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Publish } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { askNow, rate } from './ask.ts'
import {
  csatSettingsSchema,
  csatSettingsUpdateSchema,
  csatSummaryQuery,
  csatSummarySchema,
  rateSchema,
  ratingListSchema,
} from './schema.ts'
import { getCsatSettings, listRatingsOf, summarizeRatings, updateCsatSettings } from './store.ts'

const params = z.object({ id: idSchema('conversation') })
const tags = ['Satisfaction']

type Deps = { sql: Sql; publish: Publish }

export const csatRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, publish }) => {
  app.route({
    method: 'GET',
    url: '/v1/csat/settings',
    config: { action: 'csat.read' },
    schema: {
      operationId: 'csat.getSettings',
      summary: 'Whether and when customers are asked how it went',
      tags,
      response: { 200: csatSettingsSchema, ...refusals },
    },
    handler: async (request) => await getCsatSettings(sql, agentOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/csat/settings',
    config: { action: 'csat.manage' },
    schema: {
      operationId: 'csat.updateSettings',
      summary: 'Change whether and when customers are asked',
      description: 'For conversations that are resolved from now on.',
      tags,
      body: csatSettingsUpdateSchema,
      response: { 200: csatSettingsSchema, ...refusals },
    },
    handler: async (request) =>
      await updateCsatSettings(sql, agentOf(request).workspaceId, request.body),
  })

  app.route({
    method: 'GET',
    url: '/v1/csat/summary',
    config: { action: 'csat.report' },
    schema: {
      operationId: 'csat.summary',
      summary: 'What customers said in a time, by agent, topic or day',
      tags,
      querystring: csatSummaryQuery,
      response: { 200: csatSummarySchema, ...refusals },
    },
    handler: async (request) =>
      await summarizeRatings(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/ask-rating',
    config: { action: 'csat.ask' },
    schema: {
      operationId: 'csat.ask',
      summary: 'Ask the customer now how it went',
      description: 'A question that is not answered yet is not asked again.',
      tags,
      params,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      publish(await askNow(sql, actor, request.params.id))
      return await getConversation(sql, actor, request.params.id)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/rate',
    config: { action: 'message.answer' },
    schema: {
      operationId: 'csat.rate',
      summary: 'Say how it went',
      description: 'For a day it may be changed; later `too_late`. It reopens nothing.',
      tags,
      params,
      body: rateSchema,
      response: { 200: messageSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      if (actor.kind !== 'customer') throw problem('forbidden')
      const given = { ...request.params, ...request.body }
      const { question, events } = await sql.begin((tx) => rate(tx, actor, given))
      publish(events)
      return { ...question.message, seq: question.publicSeq ?? 0 }
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/customers/:id/ratings',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'csat.listOfCustomer',
      summary: 'What a customer said so far',
      tags,
      params: z.object({ id: idSchema('customer') }),
      response: { 200: ratingListSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const { id } = await getCustomer(sql, workspaceId, request.params.id)
      return { items: await listRatingsOf(sql, workspaceId, id) }
    },
  })
}
