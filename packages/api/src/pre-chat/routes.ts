// What is asked before the first message, for those who set it. Customers are told with their session.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { agentOf, staffOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import { preChatSchema, preChatUpdateSchema } from './schema.ts'
import { getPreChat, updatePreChat } from './store.ts'

const tags = ['Widget']

export const preChatRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/pre-chat',
    config: { action: 'workspace.read' },
    schema: {
      operationId: 'preChat.get',
      summary: 'Which form customers fill in before the first message',
      tags,
      response: { 200: preChatSchema, ...refusals },
    },
    handler: async (request) => await getPreChat(sql, staffOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/pre-chat',
    config: { action: 'workspace.manage' },
    schema: {
      operationId: 'preChat.update',
      summary: 'Change what is asked before the first message',
      description: 'Sessions that are open learn of it when they are renewed.',
      tags,
      body: preChatUpdateSchema,
      response: { 200: preChatSchema, ...refusals },
    },
    handler: async (request) =>
      await updatePreChat(sql, agentOf(request).workspaceId, request.body),
  })
}
