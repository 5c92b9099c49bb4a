// Signing in and out, and who am I.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type Actors, agentOf } from '../actor.ts'
import { getAgent } from '../agents/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { noContent, refusals } from '../route.ts'
import { getWorkspaceSummary } from '../workspaces/store.ts'
import { countSignInAttempt, forgetSignInAttempts } from './attempts-store.ts'
import { verifyPassword } from './password.ts'
import { agentSessionSchema, loginSchema, meSchema, refreshSchema } from './schema.ts'
import { findCredentials, insertSession, revokeSession, rotateSession } from './store.ts'

export const authRoutes: FastifyPluginAsyncZod<{ sql: Sql; actors: Actors }> = async (
  app,
  { sql, actors },
) => {
  async function answer(session: { sessionId: string; agentId: string; refreshToken: string }) {
    const { workspaceId, ...agent } = await getAgent(sql, session.agentId)
    return {
      ...actors.sign('agent', session.sessionId),
      refreshToken: session.refreshToken,
      agent,
      workspace: await getWorkspaceSummary(sql, workspaceId),
    }
  }

  app.route({
    method: 'POST',
    url: '/v1/auth/login',
    config: {
      action: 'public',
      rateLimit: {
        max: 20,
        timeWindow: 60_000,
        keyGenerator: (request: { ip: string }) => `login ${request.ip}`,
      },
    },
    schema: {
      operationId: 'auth.login',
      summary: 'Sign in as an agent',
      tags: ['Sessions'],
      body: loginSchema,
      response: { 200: agentSessionSchema, ...refusals },
    },
    handler: async (request) => {
      const { email, password } = request.body
      await countSignInAttempt(sql, email.trim(), request.ip)
      const credentials = await findCredentials(sql, email.trim())
      const isRight = await verifyPassword(credentials?.passwordHash, password)
      if (!isRight || credentials === undefined) throw problem('invalid_credentials')
      await forgetSignInAttempts(sql, email.trim())
      const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null
      const session = await insertSession(sql, {
        workspaceId: credentials.workspaceId,
        agentId: credentials.id,
        userAgent,
      })
      return await answer({ ...session, agentId: credentials.id })
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/auth/refresh',
    config: { action: 'public' },
    schema: {
      operationId: 'auth.refresh',
      summary: 'Exchange a refresh token',
      description: 'Each refresh token is good once. Presenting an old one later ends the session.',
      tags: ['Sessions'],
      body: refreshSchema,
      response: { 200: agentSessionSchema, ...refusals },
    },
    handler: async (request) => {
      const rotated = await rotateSession(sql, request.body.refreshToken)
      if (rotated.outcome === 'reused') actors.forget(rotated.sessionId)
      if (rotated.outcome !== 'rotated') throw problem('invalid_refresh_token')
      return await answer(rotated)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/auth/logout',
    config: { action: 'me.read' },
    schema: {
      operationId: 'auth.logout',
      summary: 'Sign out: ends this session and its sockets',
      tags: ['Sessions'],
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { sessionId } = agentOf(request)
      await revokeSession(sql, sessionId)
      actors.forget(sessionId)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/me',
    config: { action: 'me.read' },
    schema: {
      operationId: 'me.get',
      summary: 'The agent that this token belongs to',
      tags: ['Sessions'],
      response: { 200: meSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { workspaceId, ...agent } = await getAgent(sql, actor.id)
      return { agent, workspace: await getWorkspaceSummary(sql, workspaceId) }
    },
  })
}
