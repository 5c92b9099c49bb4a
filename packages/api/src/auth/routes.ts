// Signing in and out, and who am I.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type Actors, agentOf } from '../actor.ts'
import { getAgent } from '../agents/store.ts'
import type { MailLinks } from '../mail/link.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { fewFromOnePlace, noContent, refusals } from '../route.ts'
import { findSecondFactorDue } from '../security/store.ts'
import { getWorkspaceSummary } from '../workspaces/store.ts'
import { countSignInAttempt, forgetSignInAttempts } from './attempts-store.ts'
import { assertAnother, hashPassword, verifyPassword } from './password.ts'
import { changePassword, findResetAgent, requestPasswordReset } from './reset-store.ts'
import {
  agentSessionSchema,
  loginSchema,
  meSchema,
  passwordResetRequestSchema,
  passwordResetSchema,
  refreshSchema,
} from './schema.ts'
import { passSecondFactor } from './second-factor-store.ts'
import { assertPassed, createAnswer } from './signed-in.ts'
import {
  findCredentials,
  holdCredentials,
  insertSession,
  revokeSession,
  rotateSession,
} from './store.ts'
import { assertStrong } from './strength.ts'

type Deps = { sql: Sql; actors: Actors; encryption: Encryption; links: MailLinks }

export const authRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, actors, encryption, links },
) => {
  const answer = createAnswer(sql, actors)

  app.route({
    method: 'POST',
    url: '/v1/auth/login',
    config: {
      action: 'public',
      rateLimit: fewFromOnePlace('login'),
    },
    schema: {
      operationId: 'auth.login',
      summary: 'Sign in as an agent',
      tags: ['Sessions'],
      body: loginSchema,
      response: { 200: agentSessionSchema, ...refusals },
    },
    handler: async (request) => {
      const { email, password, code } = request.body
      await countSignInAttempt(sql, email.trim(), request.ip)
      const credentials = await findCredentials(sql, email.trim())
      const isRight = await verifyPassword(credentials?.passwordHash, password)
      if (!isRight || credentials === undefined) throw problem('invalid_credentials')
      const second = await passSecondFactor(sql, encryption, credentials.id, code)
      assertPassed(second)
      await forgetSignInAttempts(sql, email.trim())
      const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null
      const session = await sql.begin(async (tx) => {
        if (!(await holdCredentials(tx, credentials))) throw problem('invalid_credentials')
        const { workspaceId, id: agentId } = credentials
        return await insertSession(tx, { workspaceId, agentId, userAgent })
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
    method: 'POST',
    url: '/v1/auth/password-resets',
    config: { action: 'public', rateLimit: fewFromOnePlace('reset') },
    schema: {
      operationId: 'auth.requestPasswordReset',
      summary: 'Ask for a mail with a link to choose a new password',
      description:
        'The answer is the same whether there is such an account. One mail a minute: sooner is `rate_limited`.',
      tags: ['Sessions'],
      body: passwordResetRequestSchema,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const retryAfter = await requestPasswordReset(sql, request.body.email)
      if (retryAfter !== undefined) throw problem('rate_limited', { retryAfter })
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/auth/password-resets/use',
    config: { action: 'public', rateLimit: fewFromOnePlace('reset') },
    schema: {
      operationId: 'auth.resetPassword',
      summary: 'Choose a new password with the link of the mail',
      description: 'Good once. Every session ends; sign in afterwards.',
      tags: ['Sessions'],
      body: passwordResetSchema,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { token, password } = request.body
      const mailId = links.mailOf(token) ?? ''
      const known = await findResetAgent(sql, mailId)
      if (known === undefined) throw problem('link_over')
      const workspace = await getWorkspaceSummary(sql, known.workspaceId)
      await assertStrong(password, [known.email, known.name, workspace.name])
      await assertAnother(known.passwordHash, password)
      const passwordHash = await hashPassword(password)
      await sql.begin(async (tx) => {
        const agent = await findResetAgent(tx, mailId)
        if (agent === undefined) throw problem('link_over')
        await changePassword(tx, agent, passwordHash)
      })
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
      return {
        agent,
        workspace: await getWorkspaceSummary(sql, workspaceId),
        mustReplaceCredentials: actor.owes === 'own_password_demanded',
        secondFactorDueAt: await findSecondFactorDue(sql, actor.sessionId),
      }
    },
  })
}
