// The mail of the workspace, for its owners: whether it goes out, and where there is no mail server, what it says.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { agentOf } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import { refusals } from '../route.ts'
import { mailListQuery, mailPageSchema } from './schema.ts'
import { listMails } from './store.ts'

export const mailRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/mails',
    config: { action: 'mail.read' },
    schema: {
      operationId: 'mails.list',
      summary: 'List the mail of the last 30 days, newest first',
      tags: ['Mail'],
      querystring: mailListQuery,
      response: { 200: mailPageSchema, ...refusals },
    },
    handler: async (request) => await listMails(sql, agentOf(request).workspaceId, request.query),
  })
  app.get('/dev', { schema: { hide: true } }, async (_request, reply) =>
    reply.redirect('/inbox/settings/mail'),
  )
}
