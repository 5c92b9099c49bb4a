// Macros over REST: seniors write them, whoever answers customers applies them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { conversationSchema } from '../conversations/schema.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Publish } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import { applyMacro } from './apply.ts'
import {
  macroApplySchema,
  macroCreateSchema,
  macroListQuery,
  macroPageSchema,
  macroSchema,
  macroUpdateSchema,
} from './schema.ts'
import { deleteMacro, getMacro, insertMacro, listMacros, updateMacro } from './store.ts'

const params = z.object({ id: idSchema('macro') })
const tags = ['Macros']

type Deps = { sql: Sql; publish: Publish }

export const macroRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, publish }) => {
  app.route({
    method: 'GET',
    url: '/v1/macros',
    config: { action: 'macro.read' },
    schema: {
      operationId: 'macros.list',
      summary: 'List macros',
      tags,
      querystring: macroListQuery,
      response: { 200: macroPageSchema, ...refusals },
    },
    handler: async (request) => await listMacros(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/macros',
    config: { action: 'macro.manage' },
    schema: {
      operationId: 'macros.create',
      summary: 'Create a macro',
      tags,
      body: macroCreateSchema,
      response: { 201: macroSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const created = await sql.begin((tx) => insertMacro(tx, actor, request.body))
      return reply.code(201).send(created)
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/macros/:id',
    config: { action: 'macro.read' },
    schema: {
      operationId: 'macros.get',
      summary: 'Get a macro',
      tags,
      params,
      response: { 200: macroSchema, ...refusals },
    },
    handler: async (request) =>
      await getMacro(sql, agentOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/macros/:id',
    config: { action: 'macro.manage' },
    schema: {
      operationId: 'macros.update',
      summary: 'Change a macro',
      tags,
      params,
      body: macroUpdateSchema,
      response: { 200: macroSchema, ...refusals },
    },
    handler: async (request) =>
      await updateMacro(sql, agentOf(request), request.params.id, request.body),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/macros/:id',
    config: { action: 'macro.manage' },
    schema: {
      operationId: 'macros.delete',
      summary: 'Delete a macro',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteMacro(sql, agentOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/macros/:id/apply',
    config: { action: 'macro.apply' },
    schema: {
      operationId: 'macros.apply',
      summary: 'Do to a conversation what a macro says',
      description:
        'All of it or none: `reply_incomplete` when a text has a variable without a value. Answers with the conversation afterwards.',
      tags,
      params,
      body: macroApplySchema,
      response: { 200: conversationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { id } = request.params
      const { conversation, events } = await sql.begin((tx) =>
        applyMacro(tx, actor, id, request.body),
      )
      publish(events)
      return conversation
    },
  })
}
