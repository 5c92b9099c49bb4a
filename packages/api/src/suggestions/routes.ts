// Suggestions over REST: what an agent could answer to the open conversation.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import { suggestionQuery, suggestionsSchema } from './schema.ts'
import { suggest } from './suggest.ts'

export const suggestionRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/conversations/:id/suggestions',
    config: { action: 'cannedReply.use' },
    schema: {
      operationId: 'conversations.suggest',
      summary: 'Answers that may fit what the customer asks',
      description:
        'From canned replies, and from what agents answered to similar questions. Found by the words that they share; no model is asked.',
      tags: ['Conversations'],
      params: z.object({ id: idSchema('conversation') }),
      querystring: suggestionQuery,
      response: { 200: suggestionsSchema, ...refusals },
    },
    handler: async (request) => ({
      items: await suggest(sql, agentOf(request), request.params.id, request.query.limit),
    }),
  })
}
