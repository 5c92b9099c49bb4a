// How urgency is weighed in a workspace: its settings, what they would have made of a past queue, and what agents say.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { getStored } from '../conversations/store.ts'
import { assertLabels } from '../conversations/write-store.ts'
import { idSchema } from '../ids.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { noContent, refusals } from '../route.ts'
import type { UrgencyFollower } from './follow.ts'
import {
  type UrgencySettingsUpdate,
  urgencyFeedbackSchema,
  urgencyPreviewedSchema,
  urgencyPreviewSchema,
  urgencySettingsSchema,
  urgencySettingsUpdateSchema,
  urgencySuggestionsSchema,
} from './schema.ts'
import {
  getUrgencySettings,
  listFeedback,
  listPast,
  requestRescore,
  saveFeedback,
  updateUrgencySettings,
} from './store.ts'
import { compareQueues, suggestWeights, toWeighing } from './weigh.ts'

const params = z.object({ id: idSchema('conversation') })
const tags = ['Urgency']

async function assertTopics(
  sql: Sql | Tx,
  workspaceId: string,
  { topics = [] }: UrgencySettingsUpdate,
): Promise<void> {
  for (const { topicId } of topics) await assertLabels(sql, workspaceId, { topicId })
}

type Deps = { sql: Sql; follower: UrgencyFollower; isFollowing: boolean }

export const urgencyRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, follower, isFollowing },
) => {
  if (isFollowing) app.addHook('onReady', async () => follower.start())
  app.addHook('onClose', () => follower.stop())

  app.route({
    method: 'GET',
    url: '/v1/urgency/settings',
    config: { action: 'urgency.read' },
    schema: {
      operationId: 'urgency.getSettings',
      summary: 'How urgency is weighed here',
      tags,
      response: { 200: urgencySettingsSchema, ...refusals },
    },
    handler: async (request) => await getUrgencySettings(sql, agentOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/urgency/settings',
    config: { action: 'urgency.manage' },
    schema: {
      operationId: 'urgency.updateSettings',
      summary: 'Change how urgency is weighed',
      description: 'Each field as a whole. Everybody who waits is scored again.',
      tags,
      body: urgencySettingsUpdateSchema,
      response: { 200: urgencySettingsSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      return await sql.begin(async (tx) => {
        await assertTopics(tx, workspaceId, request.body)
        const settings = await updateUrgencySettings(tx, workspaceId, request.body)
        await requestRescore(tx, workspaceId)
        return settings
      })
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/urgency/preview',
    config: { action: 'urgency.manage' },
    schema: {
      operationId: 'urgency.preview',
      summary: 'What a queue of the past would have looked like',
      description:
        'The last wait of each conversation in the window, with the settings as they are and with those that are tried. Changes nothing.',
      tags,
      body: urgencyPreviewSchema,
      response: { 200: urgencyPreviewedSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      const { from, until, settings } = request.body
      await assertTopics(sql, workspaceId, settings)
      const present = await getUrgencySettings(sql, workspaceId)
      const window = { workspaceId, from: new Date(from), until: new Date(until) }
      const past = await listPast(sql, window)
      return compareQueues(past, toWeighing(present), toWeighing({ ...present, ...settings }))
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/urgency/suggestions',
    config: { action: 'urgency.read' },
    schema: {
      operationId: 'urgency.suggestions',
      summary: 'What the verdicts of agents would change',
      tags,
      response: { 200: urgencySuggestionsSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      const { weights } = await getUrgencySettings(sql, workspaceId)
      const feedback = await listFeedback(sql, workspaceId)
      return { items: suggestWeights(feedback, weights), judged: feedback.length }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/urgency-feedback',
    config: { action: 'urgency.judge' },
    schema: {
      operationId: 'conversations.judgeUrgency',
      summary: 'Say that the urgency is too high or too low',
      description: 'The last word of each agent counts. `not_waiting` where nothing is scored.',
      tags,
      params,
      body: urgencyFeedbackSchema,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const { verdict } = request.body
      await sql.begin(async (tx) => {
        const { conversation } = await getStored(tx, actor, request.params.id)
        const { id: conversationId, urgency } = conversation
        if (verdict !== 'right' && urgency === null) throw problem('not_waiting')
        const { workspaceId, id: agentId } = actor
        await saveFeedback(tx, { workspaceId, conversationId, agentId, verdict, urgency })
      })
      return reply.code(204).send()
    },
  })
}
