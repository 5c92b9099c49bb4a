// Search over REST: agents in their workspace, customers in what they may read of their own conversations.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { actorOf, agentOf, staffOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import type { SearchEngine } from './engine.ts'
import type { Indexer } from './indexer.ts'
import {
  cannedReplyHitPageSchema,
  cannedReplySearchQuery,
  conversationHitPageSchema,
  conversationSearchQuery,
  customerHitPageSchema,
  customerSearchQuery,
  messageHitPageSchema,
  messageSearchQuery,
} from './schema.ts'
import { createSearch } from './search.ts'

type Deps = { sql: Sql; engine: SearchEngine; indexer: Indexer }
const tags = ['Search']

export const searchRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const search = createSearch(deps)
  app.addHook('onReady', async () => deps.indexer.start())
  app.addHook('onClose', () => deps.indexer.stop())

  app.route({
    method: 'GET',
    url: '/v1/search/messages',
    config: { action: 'conversation.read' },
    schema: {
      operationId: 'search.messages',
      summary: 'Find messages',
      description:
        'At most 1,000 hits, newest first or best first (the best of the newest 1,000). Customers find the public messages of their own conversations; of the filters they have `conversation`, `from` and `until`.',
      tags,
      querystring: messageSearchQuery,
      response: { 200: messageHitPageSchema, ...refusals },
    },
    handler: async (request) => await search.messages(actorOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/v1/search/conversations',
    config: { action: 'conversation.read' },
    schema: {
      operationId: 'search.conversations',
      summary: 'Find conversations by their subject or their customer',
      tags,
      querystring: conversationSearchQuery,
      response: { 200: conversationHitPageSchema, ...refusals },
    },
    handler: async (request) => await search.conversations(actorOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/v1/search/customers',
    config: { action: 'customer.read' },
    schema: {
      operationId: 'search.customers',
      summary: 'Find customers by name, mail address, phone number, company or external id',
      tags,
      querystring: customerSearchQuery,
      response: { 200: customerHitPageSchema, ...refusals },
    },
    handler: async (request) => await search.customers(staffOf(request), request.query),
  })

  app.route({
    method: 'GET',
    url: '/v1/search/canned-replies',
    config: { action: 'cannedReply.read' },
    schema: {
      operationId: 'search.cannedReplies',
      summary: 'Find canned replies of everybody, of my teams and my own by what they say',
      tags,
      querystring: cannedReplySearchQuery,
      response: { 200: cannedReplyHitPageSchema, ...refusals },
    },
    handler: async (request) => await search.cannedReplies(agentOf(request), request.query),
  })
}
