// Agents of the workspace. Deleting one deactivates: their past stays readable, their sessions end at once.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf, staffOf } from '../actor.ts'
import { hashPassword } from '../auth/password.ts'
import { deleteSecondFactor } from '../auth/second-factor-store.ts'
import { assertStrong } from '../auth/strength.ts'
import { getCustomRole } from '../custom-roles/store.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { type AgentActor, authorizeGrant, type Grant } from '../policy.ts'
import type { TellOfAgent, TellOfRoles } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import { getWorkspaceSummary } from '../workspaces/store.ts'
import {
  agentCreateSchema,
  agentListQuery,
  agentPageSchema,
  agentSchema,
  agentUpdateSchema,
  type Role,
} from './schema.ts'
import { getAgentOf, heldBy, insertAgent, listAgents, updateAgent } from './store.ts'

const params = z.object({ id: idSchema('agent') })
const tags = ['Agents']

type Deps = {
  sql: Sql
  tellOfAgent: TellOfAgent
  tellOfRoles: TellOfRoles
  /** A demo is for trying: who is added there comes in with the password that was given. */
  isDemo: boolean
}

export const agentRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, tellOfAgent, tellOfRoles, isDemo } = deps
  const given = async (
    { workspaceId }: AgentActor,
    { role, customRoleId }: { role?: Role | undefined; customRoleId?: string | undefined },
  ): Promise<Grant> =>
    customRoleId === undefined ? { role } : await getCustomRole(sql, workspaceId, customRoleId)

  app.route({
    method: 'GET',
    url: '/v1/agents',
    config: { action: 'agent.read' },
    schema: {
      operationId: 'agents.list',
      summary: 'List agents',
      tags,
      querystring: agentListQuery,
      response: { 200: agentPageSchema, ...refusals },
    },
    handler: async (request) => await listAgents(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/agents',
    config: { action: 'agent.manage' },
    schema: {
      operationId: 'agents.create',
      summary: 'Add an agent',
      description:
        'Without a demo they must replace the password before anything else: until then all but `me.get` and `me.changePassword` is `own_password_demanded`.',
      tags,
      body: agentCreateSchema,
      response: { 201: agentSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const { password, ...input } = request.body
      authorizeGrant(actor, await given(actor, input))
      const workspace = await getWorkspaceSummary(sql, actor.workspaceId)
      await assertStrong(password, [input.email, input.name, workspace.name])
      const passwordHash = await hashPassword(password)
      const agent = await insertAgent(sql, {
        ...input,
        passwordHash,
        hasFirstPassword: !isDemo,
        workspaceId: actor.workspaceId,
      })
      return reply.code(201).send(tellOfAgent({ agent, events: [] }))
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/agents/:id',
    config: { action: 'agent.read' },
    schema: {
      operationId: 'agents.get',
      summary: 'Get an agent',
      tags,
      params,
      response: { 200: agentSchema, ...refusals },
    },
    handler: async (request) =>
      await getAgentOf(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/agents/:id',
    config: { action: 'agent.manage' },
    schema: {
      operationId: 'agents.update',
      summary: 'Change an agent',
      tags,
      params,
      body: agentUpdateSchema,
      response: { 200: agentSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const before = await getAgentOf(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, heldBy(before), await given(actor, request.body))
      const changed = await updateAgent(sql, actor.workspaceId, before.id, request.body)
      tellOfRoles()
      return tellOfAgent(changed)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/agents/:id',
    config: { action: 'agent.manage' },
    schema: {
      operationId: 'agents.delete',
      summary: 'Deactivate an agent',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const before = await getAgentOf(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, heldBy(before))
      const update = { status: 'deactivated' } as const
      tellOfAgent(await updateAgent(sql, actor.workspaceId, before.id, update))
      tellOfRoles()
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/agents/:id/second-factor/disable',
    config: { action: 'agent.manage' },
    schema: {
      operationId: 'agents.disableSecondFactor',
      summary: 'For who has lost their authenticator app: the password alone signs them in again',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const agent = await getAgentOf(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, heldBy(agent))
      await deleteSecondFactor(sql, agent)
      return reply.code(204).send()
    },
  })
}
