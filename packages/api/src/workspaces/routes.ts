// The caller's workspace, and sign-up where the installation allows it.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type Actors, agentOf, staffOf } from '../actor.ts'
import { hashPassword } from '../auth/password.ts'
import { agentSessionSchema } from '../auth/schema.ts'
import { insertSession } from '../auth/store.ts'
import { assertStrong } from '../auth/strength.ts'
import type { Availabilities } from '../business-hours/availability.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { fewFromOnePlace, refusals } from '../route.ts'
import { workspaceCreateSchema, workspaceSchema, workspaceUpdateSchema } from './schema.ts'
import { getWorkspace, getWorkspaceSummary, insertWorkspace, updateWorkspace } from './store.ts'

type Deps = { sql: Sql; actors: Actors; availabilities: Availabilities; isSignUpOpen: boolean }

export const workspaceRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, actors, availabilities, isSignUpOpen },
) => {
  app.route({
    method: 'POST',
    url: '/v1/workspaces',
    config: {
      action: 'public',
      rateLimit: fewFromOnePlace('sign-up'),
    },
    schema: {
      operationId: 'workspaces.create',
      summary: 'Sign up: a workspace with its owner, inbox, key and topics',
      tags: ['Workspaces'],
      body: workspaceCreateSchema,
      response: { 201: agentSessionSchema, ...refusals },
    },
    handler: async (request, reply) => {
      if (!isSignUpOpen) throw problem('sign_up_closed')
      const { name, owner } = request.body
      const { password, ...profile } = owner
      await assertStrong(password, [profile.email, profile.name, name])
      const passwordHash = await hashPassword(password)
      const created = await sql.begin((tx) =>
        insertWorkspace(tx, { name, owner: { ...profile, passwordHash } }),
      )
      const { workspaceId, ...agent } = created.owner
      const session = await insertSession(sql, { workspaceId, agentId: agent.id, userAgent: null })
      return reply.code(201).send({
        ...actors.sign('agent', session.sessionId),
        refreshToken: session.refreshToken,
        agent,
        workspace: await getWorkspaceSummary(sql, workspaceId),
      })
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/workspace',
    config: { action: 'workspace.read' },
    schema: {
      operationId: 'workspace.get',
      summary: 'The workspace of the caller',
      tags: ['Workspaces'],
      response: { 200: workspaceSchema, ...refusals },
    },
    handler: async (request) => await getWorkspace(sql, staffOf(request).workspaceId),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/workspace',
    config: { action: 'workspace.manage' },
    schema: {
      operationId: 'workspace.update',
      summary: 'Change the workspace',
      tags: ['Workspaces'],
      body: workspaceUpdateSchema,
      response: { 200: workspaceSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      const workspace = await updateWorkspace(sql, workspaceId, request.body)
      availabilities.forget(workspaceId)
      return workspace
    },
  })
}
