// An agent's own drafts, saved as they are written and told to their other devices.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import type { Sql } from '../platform/postgres.ts'
import type { TellOfDraft } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { draftSaveSchema, draftSchema } from './schema.ts'
import { listDrafts, saveDraft } from './store.ts'

const params = z.object({ id: idSchema('conversation') })
const listQuery = z.object(pageQuery)
const pageSchema = pageOf(draftSchema).meta({
  id: 'DraftPage',
  description: 'Also those that have gone within the last day',
})
const tags = ['Drafts']

export const draftRoutes: FastifyPluginAsyncZod<{ sql: Sql; tellOfDraft: TellOfDraft }> = async (
  app,
  { sql, tellOfDraft },
) => {
  app.route({
    method: 'GET',
    url: '/v1/drafts',
    config: { action: 'draft.use' },
    schema: {
      operationId: 'drafts.list',
      summary: 'Your drafts, newest first',
      tags,
      querystring: listQuery,
      response: { 200: pageSchema, ...refusals },
    },
    handler: async (request) => await listDrafts(sql, agentOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/draft',
    config: { action: 'draft.use' },
    schema: {
      operationId: 'drafts.save',
      summary: 'Save what you have begun to write in a conversation',
      description:
        'One draft for each agent and conversation. A save that builds on an older version than the stored one is refused with 409 `draft_changed`, which carries the stored one as `draft`.',
      tags,
      params,
      body: draftSaveSchema,
      response: { 200: draftSchema, ...refusals },
    },
    handler: async (request) => {
      const agent = agentOf(request)
      const draft = await saveDraft(sql, agent, request.params.id, request.body)
      tellOfDraft(agent.id, draft)
      return draft
    },
  })
}
