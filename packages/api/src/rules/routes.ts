// Rules of the workspace. Agents read them, seniors and administrators change them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import {
  ruleCreateSchema,
  ruleListQuery,
  rulePageSchema,
  ruleSchema,
  ruleUpdateSchema,
} from './schema.ts'
import { deleteRule, getRule, insertRule, listRules, updateRule } from './store.ts'

const params = z.object({ id: idSchema('rule') })
const tags = ['Rules']

export const ruleRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/rules',
    config: { action: 'rule.read' },
    schema: {
      operationId: 'rules.list',
      summary: 'List rules, in the order in which they are asked',
      tags,
      querystring: ruleListQuery,
      response: { 200: rulePageSchema, ...refusals },
    },
    handler: async (request) => await listRules(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/rules',
    config: { action: 'rule.manage' },
    schema: {
      operationId: 'rules.create',
      summary: 'Create a rule',
      tags,
      body: ruleCreateSchema,
      response: { 201: ruleSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertRule(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/rules/:id',
    config: { action: 'rule.read' },
    schema: {
      operationId: 'rules.get',
      summary: 'Get a rule',
      tags,
      params,
      response: { 200: ruleSchema, ...refusals },
    },
    handler: async (request) => await getRule(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/rules/:id',
    config: { action: 'rule.manage' },
    schema: {
      operationId: 'rules.update',
      summary: 'Change a rule',
      tags,
      params,
      body: ruleUpdateSchema,
      response: { 200: ruleSchema, ...refusals },
    },
    handler: async (request) =>
      await updateRule(sql, staffOf(request).workspaceId, request.params.id, request.body),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/rules/:id',
    config: { action: 'rule.manage' },
    schema: {
      operationId: 'rules.delete',
      summary: 'Delete a rule',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteRule(sql, staffOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
