// Linking conversations, reporting a problem to another team, and merging.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { conversationSchema } from '../conversations/schema.ts'
import { getConversation } from '../conversations/store.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Publish } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { linkedSchema, linkSchema, mergeSchema, unlinkSchema } from './schema.ts'
import { link, merge, report, unlink } from './store.ts'

const params = z.object({ id: idSchema('conversation') })
const tags = ['Links']

export const linkRoutes: FastifyPluginAsyncZod<{ sql: Sql; publish: Publish }> = async (
  app,
  { sql, publish },
) => {
  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/links',
    config: { action: 'conversation.link' },
    schema: {
      operationId: 'conversations.link',
      summary: 'Link another conversation, or report a problem to a team in a linked one',
      tags,
      params,
      body: linkSchema,
      response: { 200: linkedSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { id } = request.params
      const { conversationId, report: reported } = request.body
      const { events, reportId } = await sql.begin(async (tx) => {
        const linked = conversationId ? await link(tx, actor, id, conversationId) : []
        if (!reported) return { events: linked, reportId: undefined }
        const begun = await report(tx, actor, id, reported)
        return { events: [...linked, ...begun.events], reportId: begun.reportId }
      })
      publish(events)
      return {
        conversation: await getConversation(sql, actor, id),
        report: reportId === undefined ? null : await getConversation(sql, actor, reportId),
      }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/unlink',
    config: { action: 'conversation.link' },
    schema: {
      operationId: 'conversations.unlink',
      summary: 'Take a link away, on both sides',
      tags,
      params,
      body: unlinkSchema,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { id } = request.params
      publish(await sql.begin((tx) => unlink(tx, actor, id, request.body.conversationId)))
      return await getConversation(sql, actor, id)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/merge',
    config: { action: 'conversation.merge' },
    schema: {
      operationId: 'conversations.merge',
      summary: 'Bring the messages into another conversation of the customer, and close this one',
      description:
        'Answers with the conversation that has the messages now. Done again, it brings over what has been written since.',
      tags,
      params,
      body: mergeSchema,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { intoId } = request.body
      publish(await sql.begin((tx) => merge(tx, actor, request.params.id, intoId)))
      return await getConversation(sql, actor, intoId)
    },
  })
}
