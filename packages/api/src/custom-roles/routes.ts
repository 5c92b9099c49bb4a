// Custom roles: read by everybody, managed by who may, and never beyond what they may themselves.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { authorizeGrant } from '../policy.ts'
import type { TellOfRoles } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import {
  customRoleCreateSchema,
  customRoleListQuery,
  customRolePageSchema,
  customRoleSchema,
  customRoleUpdateSchema,
} from './schema.ts'
import {
  deleteCustomRole,
  getCustomRole,
  insertCustomRole,
  listCustomRoles,
  updateCustomRole,
} from './store.ts'

const params = z.object({ id: idSchema('customRole') })
const tags = ['Agents']

type Deps = { sql: Sql; tellOfRoles: TellOfRoles }

export const customRoleRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, tellOfRoles }) => {
  app.route({
    method: 'GET',
    url: '/v1/roles',
    config: { action: 'role.read' },
    schema: {
      operationId: 'roles.list',
      summary: 'List the roles that this workspace has made',
      tags,
      querystring: customRoleListQuery,
      response: { 200: customRolePageSchema, ...refusals },
    },
    handler: async (request) =>
      await listCustomRoles(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/roles',
    config: { action: 'role.manage' },
    schema: {
      operationId: 'roles.create',
      summary: 'Make a role of named permissions',
      description: 'Nobody gives a permission that they do not have.',
      tags,
      body: customRoleCreateSchema,
      response: { 201: customRoleSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      authorizeGrant(actor, request.body)
      return reply.code(201).send(await insertCustomRole(sql, actor.workspaceId, request.body))
    },
  })

  app.route({
    method: 'PATCH',
    url: '/v1/roles/:id',
    config: { action: 'role.manage' },
    schema: {
      operationId: 'roles.update',
      summary: 'Change a role',
      description: 'For everybody who has it, within seconds, also where they are connected.',
      tags,
      params,
      body: customRoleUpdateSchema,
      response: { 200: customRoleSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const before = await getCustomRole(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, before, request.body)
      const changed = await updateCustomRole(sql, actor.workspaceId, before.id, request.body)
      tellOfRoles()
      return changed
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/roles/:id',
    config: { action: 'role.manage' },
    schema: {
      operationId: 'roles.delete',
      summary: 'Delete a role that is not used',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const before = await getCustomRole(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, before)
      await deleteCustomRole(sql, actor.workspaceId, before.id)
      return reply.code(204).send()
    },
  })
}
