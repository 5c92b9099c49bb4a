// Canned replies over REST: seniors change the shared ones, everybody who writes has some of their own.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { type AgentActor, authorize } from '../policy.ts'
import { noContent, refusals } from '../route.ts'
import { previewTemplate, renderCannedReply } from './render.ts'
import {
  type CannedReply,
  cannedReplyCreateSchema,
  cannedReplyExportQuery,
  cannedReplyExportSchema,
  cannedReplyImportedSchema,
  cannedReplyImportSchema,
  cannedReplyListQuery,
  cannedReplyPageSchema,
  cannedReplySchema,
  cannedReplyUpdateSchema,
  previewSchema,
  renderedSchema,
  renderSchema,
} from './schema.ts'
import {
  assertMember,
  deleteCannedReply,
  exportCannedReplies,
  getCannedReply,
  importCannedReplies,
  insertCannedReply,
  listCannedReplies,
  updateCannedReply,
  useCannedReply,
} from './store.ts'

const params = z.object({ id: idSchema('cannedReply') })
const tags = ['Canned replies']
// An import may have many texts in many languages.
const IMPORT_BYTES = 5 * 1024 * 1024

/** Whoever may write has their own; those of everybody and of a team are for seniors. */
function authorizeChange(actor: AgentActor, scope: CannedReply['scope']): void {
  if (scope !== 'personal') authorize(actor, 'cannedReply.manageShared')
}

export const cannedReplyRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/canned-replies',
    config: { action: 'cannedReply.read' },
    schema: {
      operationId: 'cannedReplies.list',
      summary: 'List the canned replies of everybody, of my teams and my own, by shortcut',
      tags,
      querystring: cannedReplyListQuery,
      response: { 200: cannedReplyPageSchema, ...refusals },
    },
    handler: async (request) => await listCannedReplies(sql, agentOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/canned-replies',
    config: { action: 'cannedReply.write' },
    schema: {
      operationId: 'cannedReplies.create',
      summary: 'Create a canned reply',
      tags,
      body: cannedReplyCreateSchema,
      response: { 201: cannedReplySchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const { teamId, scope = teamId === undefined ? 'shared' : 'team' } = request.body
      if (teamId !== undefined) await assertMember(sql, actor, teamId)
      authorizeChange(actor, scope)
      const input = { ...request.body, scope }
      const created = await sql.begin((tx) => insertCannedReply(tx, actor, input))
      return reply.code(201).send(created)
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/canned-replies/export',
    config: { action: 'cannedReply.read' },
    schema: {
      operationId: 'cannedReplies.export',
      summary: 'Export the canned replies of one scope, as an import takes them',
      tags,
      querystring: cannedReplyExportQuery,
      response: { 200: cannedReplyExportSchema, ...refusals },
    },
    handler: async (request) => ({
      items: await exportCannedReplies(sql, agentOf(request), request.query.scope),
    }),
  })

  app.route({
    method: 'POST',
    url: '/v1/canned-replies/import',
    config: { action: 'cannedReply.write' },
    bodyLimit: IMPORT_BYTES,
    schema: {
      operationId: 'cannedReplies.import',
      summary: 'Import canned replies, by shortcut',
      description: 'The same import twice is the same as once. A fault in one refuses them all.',
      tags,
      body: cannedReplyImportSchema,
      response: { 200: cannedReplyImportedSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { scope, items } = request.body
      authorizeChange(actor, scope)
      return await importCannedReplies(sql, actor, scope, items)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/canned-replies/preview',
    config: { action: 'cannedReply.use' },
    schema: {
      operationId: 'cannedReplies.preview',
      summary: 'How a text with variables reads, before it is stored',
      tags,
      body: previewSchema,
      response: { 200: renderedSchema, ...refusals },
    },
    handler: async (request) => ({
      ...(await previewTemplate(sql, agentOf(request), request.body)),
      conversationId: request.body.conversationId ?? null,
      locale: null,
      attachments: [],
    }),
  })

  app.route({
    method: 'GET',
    url: '/v1/canned-replies/:id',
    config: { action: 'cannedReply.read' },
    schema: {
      operationId: 'cannedReplies.get',
      summary: 'Get a canned reply',
      tags,
      params,
      response: { 200: cannedReplySchema, ...refusals },
    },
    handler: async (request) => await getCannedReply(sql, agentOf(request), request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/canned-replies/:id',
    config: { action: 'cannedReply.write' },
    schema: {
      operationId: 'cannedReplies.update',
      summary: 'Change a canned reply',
      tags,
      params,
      body: cannedReplyUpdateSchema,
      response: { 200: cannedReplySchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { scope } = await getCannedReply(sql, actor, request.params.id)
      authorizeChange(actor, scope)
      return await updateCannedReply(sql, actor, request.params.id, request.body)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/canned-replies/:id',
    config: { action: 'cannedReply.write' },
    schema: {
      operationId: 'cannedReplies.delete',
      summary: 'Delete a canned reply that no macro sends',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const { scope } = await getCannedReply(sql, actor, request.params.id)
      authorizeChange(actor, scope)
      await deleteCannedReply(sql, actor, request.params.id)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/canned-replies/:id/render',
    config: { action: 'cannedReply.use' },
    schema: {
      operationId: 'cannedReplies.render',
      summary: 'The text of a canned reply for a conversation',
      description:
        'Sends nothing. What has no value stands in brackets and is listed in `missing`. With `isInserted` its files become uploads of yours, which a message takes in `attachments`.',
      tags,
      params,
      body: renderSchema,
      response: { 200: renderedSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const reply = await getCannedReply(sql, actor, request.params.id)
      const rendered = await renderCannedReply(sql, actor, reply, request.body)
      const attachments = request.body.isInserted
        ? await sql.begin((tx) => useCannedReply(tx, actor, reply.id))
        : reply.attachments
      return { ...rendered, conversationId: request.body.conversationId, attachments }
    },
  })
}
