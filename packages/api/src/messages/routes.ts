// Messages over REST: reading a thread in windows, writing one message.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../actor.ts'
import { authorOf } from '../author.ts'
import { getStored } from '../conversations/store.ts'
import { changeConversation } from '../conversations/write-store.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Actor, viewOf } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Publish } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { editMessage, react, unsendMessage } from './change-store.ts'
import { answerChoice } from './choice-store.ts'
import {
  messageAnswerSchema,
  messageCreatedSchema,
  messageCreateSchema,
  messageEditSchema,
  messageListQuery,
  messagePageSchema,
  messageReactSchema,
  messageSchema,
  messageUnsendSchema,
} from './schema.ts'
import { sendMessage } from './send.ts'
import { listMessages, type NumberedMessage } from './store.ts'
import type { MessageWriter } from './writer.ts'

const params = z.object({ id: idSchema('conversation') })
const tags = ['Messages']

type Deps = { sql: Sql; writer: MessageWriter; publish: Publish }

export const messageRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, writer, publish }) => {
  /** Changes a message, publishes that, and answers with the message as the actor counts. */
  async function change(
    actor: Actor,
    { id, seq }: { id: string; seq: number },
    work: (target: Parameters<typeof unsendMessage>[0]) => Promise<NumberedMessage>,
  ) {
    let changed: NumberedMessage | undefined
    const { events } = await changeConversation(sql, actor, id, async (locked) => {
      changed = await work({
        locked,
        actor,
        author: authorOf(actor, locked.conversation.customer),
        seq,
      })
    })
    publish(events)
    const { message, publicSeq } = changed!
    return actor.kind !== 'customer' ? message : { ...message, seq: publicSeq ?? 0 }
  }

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
    config: { action: 'message.create', isOverloaded: writer.isOverloaded },
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

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/edit-message',
    config: { action: 'message.change' },
    schema: {
      operationId: 'messages.edit',
      summary: 'Change the words of an own message',
      description:
        'Within 15 minutes of writing it; later `too_late`. The words of before are kept nowhere.',
      tags,
      params,
      body: messageEditSchema,
      response: { 200: messageSchema, ...refusals },
    },
    handler: async (request) => {
      const { seq, text } = request.body
      return await change(actorOf(request), { ...request.params, seq }, (target) =>
        editMessage(target, text),
      )
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/unsend-message',
    config: { action: 'message.change' },
    schema: {
      operationId: 'messages.unsend',
      summary: 'Take back an own message, with its files',
      description:
        'Within 15 minutes of writing it; later `too_late`. Its place stays, with `unsentAt`.',
      tags,
      params,
      body: messageUnsendSchema,
      response: { 200: messageSchema, ...refusals },
    },
    handler: async (request) =>
      await change(actorOf(request), { ...request.params, ...request.body }, unsendMessage),
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/answer',
    config: { action: 'message.answer' },
    schema: {
      operationId: 'messages.answer',
      summary: 'Choose from the answers to a question, once',
      description:
        'What is chosen is the customer’s next message, too. The same again changes nothing; another answer is `already_answered`.',
      tags,
      params,
      body: messageAnswerSchema,
      response: { 200: messageSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      if (actor.kind !== 'customer') throw problem('forbidden')
      const given = { ...request.params, ...request.body }
      const { question, events } = await sql.begin((tx) => answerChoice(tx, actor, given))
      publish(events)
      return { ...question.message, seq: question.publicSeq ?? 0 }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/react',
    config: { action: 'message.react' },
    schema: {
      operationId: 'messages.react',
      summary: 'React to a message with an emoji, or take that back',
      tags,
      params,
      body: messageReactSchema,
      response: { 200: messageSchema, ...refusals },
    },
    handler: async (request) => {
      const { seq, ...reaction } = request.body
      return await change(actorOf(request), { ...request.params, seq }, (target) =>
        react(target, reaction),
      )
    },
  })
}
