// Taking, passing on and putting back conversations, one or many, and how a workspace shares out its work.
import type { FastifyError } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { type Conversation, conversationSchema } from '../conversations/schema.ts'
import {
  changeConversation,
  changeWithin,
  type LockedConversation,
} from '../conversations/write-store.ts'
import { toProblemError } from '../failures.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { type AgentActor, authorize } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Publish } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { assertBulk, changeInBulk } from './bulk.ts'
import { claim, release, transfer } from './give.ts'
import {
  bulkResultSchema,
  bulkSchema,
  nextConversationSchema,
  sharingSettingsSchema,
  sharingUpdateSchema,
  transferSchema,
} from './schema.ts'
import { getSharingSettings, lockNext, updateSharingSettings } from './store.ts'

const params = z.object({ id: idSchema('conversation') })
const tags = ['Sharing']

export const sharingRoutes: FastifyPluginAsyncZod<{ sql: Sql; publish: Publish }> = async (
  app,
  { sql, publish },
) => {
  async function change(
    actor: AgentActor,
    id: string,
    work: (locked: LockedConversation) => Promise<void>,
  ): Promise<Conversation> {
    const { stored, events } = await changeConversation(sql, actor, id, work)
    publish(events)
    return stored.conversation
  }

  app.route({
    method: 'POST',
    url: '/v1/conversations/next',
    config: { action: 'conversation.claim' },
    schema: {
      operationId: 'conversations.next',
      summary: 'Take the most urgent conversation that nobody has',
      description:
        'Of those in which a customer waits, and of no team or one of yours. Two who ask at the same moment get different ones.',
      tags,
      response: { 200: nextConversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const changed = await sql.begin(async (tx) => {
        const id = await lockNext(tx, actor.workspaceId, actor.id)
        return id && (await changeWithin(tx, actor, id, (locked) => claim(locked, actor)))
      })
      if (!changed) return { conversation: null }
      publish(changed.events)
      return { conversation: changed.stored.conversation }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/claim',
    config: { action: 'conversation.claim' },
    schema: {
      operationId: 'conversations.claim',
      summary: 'Take a conversation that nobody has',
      description:
        'It goes back to the queue when a customer waits in it and you have been away for longer than the workspace allows. `already_claimed` names the colleague who has it.',
      tags,
      params,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      return await change(actor, request.params.id, (locked) => claim(locked, actor))
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/release',
    config: { action: 'conversation.claim' },
    schema: {
      operationId: 'conversations.release',
      summary: 'Put back into the queue what you have',
      tags,
      params,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      return await change(actor, request.params.id, (locked) => release(locked, actor))
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/transfer',
    config: { action: 'conversation.assign' },
    schema: {
      operationId: 'conversations.transfer',
      summary: 'Pass on to an agent or a team what you or nobody has, with a note',
      tags,
      params,
      body: transferSchema,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      if (request.body.note !== undefined) authorize(actor, 'note.create')
      return await change(actor, request.params.id, (locked) =>
        transfer(locked, actor, request.body),
      )
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/bulk',
    config: { action: 'conversation.update' },
    schema: {
      operationId: 'conversations.bulk',
      summary: 'Change up to 200 conversations',
      description: 'Each one wholly or not at all, and each with a result of its own.',
      tags,
      body: bulkSchema,
      response: { 200: bulkResultSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { ids, ...bulk } = request.body
      await assertBulk(sql, actor, bulk)
      const results = []
      for (const id of ids) {
        try {
          const conversation = await change(actor, id, (locked) =>
            changeInBulk(locked, actor, bulk),
          )
          results.push({ id, conversation, problem: null })
        } catch (error) {
          const known = toProblemError(error as FastifyError)
          if (known === undefined) request.log.error({ err: error }, 'one of a bulk failed')
          const refused = (known ?? problem('internal')).toProblem(request.id)
          results.push({ id, conversation: null, problem: refused })
        }
      }
      return { results }
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/sharing',
    config: { action: 'sharing.read' },
    schema: {
      operationId: 'sharing.get',
      summary: 'How the workspace shares out its work',
      tags,
      response: { 200: sharingSettingsSchema, ...refusals },
    },
    handler: async (request) => await getSharingSettings(sql, agentOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/sharing',
    config: { action: 'sharing.manage' },
    schema: {
      operationId: 'sharing.update',
      summary: 'Change how the workspace shares out its work',
      tags,
      body: sharingUpdateSchema,
      response: { 200: sharingSettingsSchema, ...refusals },
    },
    handler: async (request) =>
      await updateSharingSettings(sql, agentOf(request).workspaceId, request.body),
  })
}
