// Messages over REST: reading a thread in windows, writing one message.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../actor.ts'
import { getStored } from '../conversations/store.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { viewOf } from '../policy.ts'
import { refusals } from '../route.ts'
import {
  messageCreatedSchema,
  messageCreateSchema,
  messageListQuery,
  messagePageSchema,
} from './schema.ts'
import { sendMessage } from './send.ts'
import { listMessages } from './store.ts'
import type { MessageWriter } from './writer.ts'

const params = z.object({ id: idSchema('conversation') })
const tags = ['Messages']

type Deps = { sql: Sql; writer: MessageWriter }

export const messageRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, writer }) => {
  app.route({
    method: 'GET',
    url: '/v1/conversations/:id/messages',
    config: { action: 'conversation.read' },
    schema: {
      operationId: 'messages.list',
      summary: 'A window of the thread, the newest without bounds',
      tags,
      params,
      querystring: messageListQuery,
      response: { 200: messagePageSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { conversation } = await getStored(sql, actor, request.params.id)
      return await listMessages(sql, conversation.id, viewOf(actor), request.query)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/messages',
    config: { action: 'message.create' },
    schema: {
      operationId: 'messages.create',
      summary: 'Write a message or a note',
      description:
        'Answers after the message is committed. The same `clientId` again answers with the stored message and `duplicate: true`.',
      tags,
      params,
      body: messageCreateSchema,
      response: { 200: messageCreatedSchema, 201: messageCreatedSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const { id } = request.params
      const created = await sendMessage(writer, actorOf(request), id, request.body)
      return reply.code(created.duplicate ? 200 : 201).send(created)
    },
  })
}
