// Forms over REST: the workspace defines them, and customers fill in those that a message brought.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf, agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import { messageSchema } from '../messages/schema.ts'
import { pageOf, pageQuery } from '../page.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Publish } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import { getFormDraft, saveFormDraft, submitForm } from './answer-store.ts'
import {
  formCreateSchema,
  formDraftQuery,
  formDraftSaveSchema,
  formDraftSchema,
  formSchema,
  formSubmitSchema,
  formUpdateSchema,
} from './schema.ts'
import { deleteForm, getForm, insertForm, listForms, updateForm } from './store.ts'

// Not in the schema, which lies below the problems that a page may be refused with.
const formListQuery = z.object(pageQuery)
const formPageSchema = pageOf(formSchema).meta({ id: 'FormPage' })
const params = z.object({ id: idSchema('form') })
const conversationParams = z.object({ id: idSchema('conversation') })
const tags = ['Forms']

type Deps = { sql: Sql; publish: Publish }

export const formRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, publish }) => {
  app.route({
    method: 'GET',
    url: '/v1/forms',
    config: { action: 'form.read' },
    schema: {
      operationId: 'forms.list',
      summary: 'List forms',
      tags,
      querystring: formListQuery,
      response: { 200: formPageSchema, ...refusals },
    },
    handler: async (request) => await listForms(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/forms',
    config: { action: 'form.manage' },
    schema: {
      operationId: 'forms.create',
      summary: 'Define a form',
      tags,
      body: formCreateSchema,
      response: { 201: formSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertForm(sql, agentOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/forms/:id',
    config: { action: 'form.read' },
    schema: {
      operationId: 'forms.get',
      summary: 'Get a form',
      tags,
      params,
      response: { 200: formSchema, ...refusals },
    },
    handler: async (request) => await getForm(sql, agentOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/forms/:id',
    config: { action: 'form.manage' },
    schema: {
      operationId: 'forms.update',
      summary: 'Change a form',
      description: 'Each part as a whole. What was sent before stays as it was.',
      tags,
      params,
      body: formUpdateSchema,
      response: { 200: formSchema, ...refusals },
    },
    handler: async (request) =>
      await updateForm(sql, agentOf(request).workspaceId, request.params.id, request.body),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/forms/:id',
    config: { action: 'form.manage' },
    schema: {
      operationId: 'forms.delete',
      summary: 'Delete a form that no macro sends and that is not asked before the first message',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteForm(sql, agentOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/conversations/:id/form-draft',
    config: { action: 'message.answer' },
    schema: {
      operationId: 'forms.getDraft',
      summary: 'What was filled in so far, on any device',
      tags,
      params: conversationParams,
      querystring: formDraftQuery,
      response: { 200: formDraftSchema, ...refusals },
    },
    handler: async (request) =>
      await getFormDraft(sql, actorOf(request), { ...request.params, ...request.query }),
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/form-draft',
    config: { action: 'message.answer' },
    schema: {
      operationId: 'forms.saveDraft',
      summary: 'Keep what is filled in so far',
      description: 'It may be unfinished and wrong. Nobody but the customer sees it.',
      tags,
      params: conversationParams,
      body: formDraftSaveSchema,
      response: { 200: formDraftSchema, ...refusals },
    },
    handler: async (request) =>
      await saveFormDraft(sql, actorOf(request), { ...request.params, ...request.body }),
  })

  app.route({
    method: 'POST',
    url: '/v1/conversations/:id/submit-form',
    config: { action: 'message.answer' },
    schema: {
      operationId: 'forms.submit',
      summary: 'Answer a form, once',
      description:
        'What is wrong is said field by field. The answer is the customer’s next message, too. The same again changes nothing; another answer is `already_answered`.',
      tags,
      params: conversationParams,
      body: formSubmitSchema,
      response: { 200: messageSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      if (actor.kind !== 'customer') throw problem('forbidden')
      const given = { ...request.params, ...request.body }
      const { question, events } = await sql.begin((tx) => submitForm(tx, actor, given))
      publish(events)
      return { ...question.message, seq: question.publicSeq ?? 0 }
    },
  })
}
