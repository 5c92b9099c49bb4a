// Conversations over REST: agents see their workspace's, customers their own.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actors, actorOf, agentOf, staffOf } from '../actor.ts'
import { listInvolved } from '../agents/store.ts'
import { authorOf } from '../author.ts'
import { assertNotBlocked } from '../customers/store.ts'
import { idSchema } from '../ids.ts'
import type { Recency } from '../messages/recency.ts'
import { listMessages } from '../messages/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Actor, viewOf } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import { giveTo } from '../sharing/give.ts'
import type { UrgencyFollower } from '../urgency/follow.ts'
import { beginConversation, languageOf } from './begin.ts'
import { closeConversation, keepOpen } from './close.ts'
import { setArchived, setStatus } from './deeds-store.ts'
import { eraseConversation } from './erase-store.ts'
import { movePosition } from './position-store.ts'
import {
  assignSchema,
  conversationCloseSchema,
  conversationCreatedSchema,
  conversationCreateSchema,
  conversationListQuery,
  conversationPageSchema,
  conversationSchema,
  conversationUpdateSchema,
  involvedAgentsSchema,
  markReadSchema,
} from './schema.ts'
import { getConversation, listConversations } from './store.ts'
import { assertSnooze, updateConversation } from './update.ts'
import { changeConversation, type LockedConversation } from './write-store.ts'

const params = z.object({ id: idSchema('conversation') })
const tags = ['Conversations']

type Deps = {
  sql: Sql
  recency: Recency
  urgency: UrgencyFollower
  publish: Publish
  tellOfCustomers: Tell
  actors: Actors
}

export const conversationRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, recency, urgency, publish, tellOfCustomers, actors },
) => {
  /** Changes a conversation, publishes what that appended, and answers with it as the actor sees it. */
  async function change(
    actor: Actor,
    id: string,
    work: (locked: LockedConversation) => Promise<void>,
  ) {
    const { stored, events } = await changeConversation(sql, actor, id, work)
    publish(events)
    return actor.kind !== 'customer' ? stored.conversation : stored.forCustomer()
  }

  app.route({
    method: 'GET',
    url: '/v1/conversations',
    config: { action: 'conversation.read' },
    schema: {
      operationId: 'conversations.list',
      summary: 'List conversations',
      tags,
      querystring: conversationListQuery,
      response: { 200: conversationPageSchema, ...refusals },
    },
    handler: async (request) => {
      await recency.settle()
      if (request.query.sort === 'urgency') await urgency.settle()
      return await listConversations(sql, actorOf(request), request.query)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations',
    config: { action: 'conversation.create' },
    schema: {
      operationId: 'conversations.create',
      summary: 'Begin a conversation with its first message',
      description:
        'The same `clientId` again answers with the same conversation. A visitor becomes a customer here. Where the workspace demands a form of customers first, `pre_chat_required` refuses a beginning without it.',
      tags,
      body: conversationCreateSchema,
      response: { 200: conversationCreatedSchema, 201: conversationCreatedSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = actorOf(request)
      const { visibility, choice, formId, custom } = request.body.message
      const isForAgents = visibility === 'internal' || (choice ?? formId ?? custom) !== undefined
      if (actor.kind === 'customer' && isForAgents) throw problem('forbidden')
      const language = languageOf(request.headers['accept-language'])
      const created = await sql.begin((tx) => beginConversation(tx, actor, request.body, language))
      publish(created.events)
      if (created.isFilled) tellOfCustomers(created.customerId)
      // The session has a customer now; what is remembered of it may be older.
      actors.forget(actor.sessionId)
      const known = actor.kind !== 'customer' ? actor : { ...actor, id: created.customerId }
      const conversation = await getConversation(sql, known, created.conversationId)
      const { items } = await listMessages(sql, conversation.id, viewOf(actor), {
        afterSeq: 1,
        limit: 1,
      })
      const { isDuplicate: duplicate } = created
      return reply.code(duplicate ? 200 : 201).send({ conversation, message: items[0]!, duplicate })
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/conversations/:id',
    config: { action: 'conversation.read' },
    schema: {
      operationId: 'conversations.get',
      summary: 'Get a conversation',
      tags,
      params,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => await getConversation(sql, actorOf(request), request.params.id),
  })

  app.route({
    method: 'GET',
    url: '/v1/conversations/:id/agents',
    config: { action: 'conversation.read' },
    schema: {
      operationId: 'conversations.listAgents',
      summary: 'The agents who have a conversation or have written in it, as they are now',
      tags,
      params,
      response: { 200: involvedAgentsSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { id } = await getConversation(sql, actor, request.params.id)
      const of = { workspaceId: actor.workspaceId, conversationId: id }
      return { items: await listInvolved(sql, of, viewOf(actor)) }
    },
  })

  app.route({
    method: 'PATCH',
    url: '/v1/conversations/:id',
    config: { action: 'conversation.update' },
    schema: {
      operationId: 'conversations.update',
      summary: 'Change subject, kind, priority, topic, tags, or set to open, pending or snoozed',
      description: 'A resolved conversation leaves that status only for who may reopen.',
      tags,
      params,
      body: conversationUpdateSchema,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = staffOf(request)
      const update = request.body
      assertSnooze(update)
      return await change(actor, request.params.id, async (locked) => {
        const author = authorOf(actor, locked.conversation.customer)
        await updateConversation(locked, { actor, author }, update)
      })
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/conversations/:id',
    config: { action: 'conversation.delete' },
    schema: {
      operationId: 'conversations.delete',
      summary: 'Delete a conversation for everyone',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      publish(await sql.begin((tx) => eraseConversation(tx, actor, request.params.id)))
      return reply.code(204).send()
    },
  })

  for (const verb of ['archive', 'unarchive'] as const) {
    app.route({
      method: 'POST',
      url: `/v1/conversations/:id/${verb}`,
      config: { action: 'conversation.archive' },
      schema: {
        operationId: `conversations.${verb}`,
        summary:
          verb === 'archive'
            ? 'Take out of the lists; a new message of the customer brings it back'
            : 'Bring back into the lists',
        tags,
        params,
        response: { 200: conversationSchema, ...refusals },
      },
      handler: async (request) =>
        await change(staffOf(request), request.params.id, (locked) =>
          setArchived(locked, verb === 'archive'),
        ),
    })
  }

  for (const verb of ['resolve', 'reopen'] as const) {
    app.route({
      method: 'POST',
      url: `/v1/conversations/:id/${verb}`,
      config: { action: `conversation.${verb}` },
      schema: {
        operationId: `conversations.${verb}`,
        summary: verb === 'resolve' ? 'Resolve; a new message of the customer reopens' : 'Reopen',
        tags,
        params,
        response: { 200: conversationSchema, ...refusals },
      },
      handler: async (request) => {
        const actor = actorOf(request)
        return await change(actor, request.params.id, async (locked) => {
          if (actor.kind === 'customer') await assertNotBlocked(locked.tx, locked.customerId)
          const author = authorOf(actor, locked.conversation.customer)
          await setStatus(locked, author, verb === 'resolve' ? 'resolved' : 'open')
        })
      },
    })
  }

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/assign',
    config: { action: 'conversation.assign' },
    schema: {
      operationId: 'conversations.assign',
      summary: 'Give to an agent or a team, or take it off them, whoever has it',
      tags,
      params,
      body: assignSchema,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      return await change(actor, request.params.id, async (locked) => {
        await giveTo(locked, actor, request.body)
      })
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/close',
    config: { action: 'conversation.close' },
    schema: {
      operationId: 'conversations.close',
      summary: 'Send a last message, and resolve when nobody writes for some minutes',
      description:
        'The customer is told. Any message takes it back, and so does any other status. The same `clientId` again changes nothing.',
      tags,
      params,
      body: conversationCloseSchema,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { stored, events } = await sql.begin((tx) =>
        closeConversation(tx, actor, request.params.id, request.body),
      )
      publish(events)
      return stored.conversation
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/keep-open',
    config: { action: 'conversation.close' },
    schema: {
      operationId: 'conversations.keepOpen',
      summary: 'Let it not resolve by itself',
      tags,
      params,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      return await change(actor, request.params.id, (locked) => keepOpen(locked, actor))
    },
  })

  const positions = [
    ['read', 'conversations.markRead', 'Move my read position forward to a seq'],
    ['delivered', 'conversations.markDelivered', 'Say that my device has everything up to a seq'],
  ] as const
  for (const [how, operationId, summary] of positions) {
    app.route({
      method: 'POST',
      url: `/v1/conversations/:id/${how}`,
      config: { action: 'conversation.markRead' },
      schema: {
        operationId,
        summary,
        tags,
        params,
        body: markReadSchema,
        response: { 200: conversationSchema, ...refusals },
      },
      handler: async (request) => {
        const actor = actorOf(request)
        return await change(actor, request.params.id, async (locked) => {
          const { kind, id } = authorOf(actor, locked.conversation.customer)
          await movePosition(locked, { kind, id }, how, request.body.seq)
        })
      },
    })
  }
}
