// An agent's own account. Whoever only has the session, a colleague at an unlocked screen, changes nothing that lets
// people in: that needs the password again.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actors, agentOf } from '../actor.ts'
import { agentSchema, profileUpdateSchema } from '../agents/schema.ts'
import { getAgent, updateAgent } from '../agents/store.ts'
import { assertAnother, hashPassword } from '../auth/password.ts'
import { changePassword } from '../auth/reset-store.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  deleteSecondFactor,
  getSecondFactor,
  replaceRecoveryCodes,
} from '../auth/second-factor-store.ts'
import { revokeSessionsOfAgent } from '../auth/store.ts'
import { assertStrong } from '../auth/strength.ts'
import { enrolmentOf } from '../auth/totp.ts'
import { idSchema } from '../ids.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { TellOfAgent } from '../realtime/publish.ts'
import { noContent, refusals } from '../route.ts'
import { getWorkspaceSummary } from '../workspaces/store.ts'
import {
  codeSchema,
  enrolmentSchema,
  passwordChangeSchema,
  passwordProofSchema,
  recoveryCodesSchema,
  secondFactorSchema,
  signedInListSchema,
} from './schema.ts'
import { assertPassword, endSignedIn, getPasswordHash, listSignedIn } from './store.ts'

const tags = ['Your account']
/** Of one session: a password must not be guessed with a token that was found. */
const rateLimit = { max: 20, timeWindow: 60_000 }

type Deps = {
  sql: Sql
  actors: Actors
  encryption: Encryption
  tellOfAgent: TellOfAgent
}

export const accountRoutes: FastifyPluginAsyncZod<Deps> = async (
  app,
  { sql, actors, encryption, tellOfAgent },
) => {
  app.route({
    method: 'PATCH',
    url: '/v1/me',
    config: { action: 'me.write' },
    schema: {
      operationId: 'me.update',
      summary: 'Change your profile',
      tags,
      body: profileUpdateSchema,
      response: { 200: agentSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId, id } = agentOf(request)
      return tellOfAgent(await updateAgent(sql, workspaceId, id, request.body))
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/me/password',
    config: { action: 'me.write', rateLimit },
    schema: {
      operationId: 'me.changePassword',
      summary: 'Change your password',
      description: 'Every other session ends.',
      tags,
      body: passwordChangeSchema,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { id, sessionId } = agentOf(request)
      const { currentPassword, newPassword } = request.body
      await assertPassword(sql, { id, address: request.ip }, currentPassword)
      await assertAnother(await getPasswordHash(sql, id), newPassword)
      const agent = await getAgent(sql, id)
      const workspace = await getWorkspaceSummary(sql, agent.workspaceId)
      await assertStrong(newPassword, [agent.email, agent.name, workspace.name])
      const passwordHash = await hashPassword(newPassword)
      await sql.begin((tx) => changePassword(tx, agent, passwordHash, sessionId))
      // Whatever waited for it is theirs at once.
      actors.forget(sessionId)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/me/sessions',
    config: { action: 'me.read' },
    schema: {
      operationId: 'me.sessions',
      summary: 'Where you are signed in',
      tags,
      response: { 200: signedInListSchema, ...refusals },
    },
    handler: async (request) => ({ items: await listSignedIn(sql, agentOf(request)) }),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/me/sessions/:id',
    config: { action: 'me.write' },
    schema: {
      operationId: 'me.endSession',
      summary: 'Sign one device out',
      tags,
      params: z.object({ id: idSchema('session') }),
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { id } = request.params
      if (!(await endSignedIn(sql, agentOf(request), id))) throw problem('not_found')
      actors.forget(id)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/me/sessions/end-others',
    config: { action: 'me.write' },
    schema: {
      operationId: 'me.endOtherSessions',
      summary: 'Sign every other device out',
      tags,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { workspaceId, id, sessionId } = agentOf(request)
      await revokeSessionsOfAgent(sql, workspaceId, id, sessionId)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/me/second-factor',
    config: { action: 'me.read' },
    schema: {
      operationId: 'me.secondFactor',
      summary: 'Whether signing in asks for a code',
      tags,
      response: { 200: secondFactorSchema, ...refusals },
    },
    handler: async (request) => await getSecondFactor(sql, agentOf(request)),
  })

  app.route({
    method: 'POST',
    url: '/v1/me/second-factor',
    config: { action: 'me.write', rateLimit },
    schema: {
      operationId: 'me.beginSecondFactor',
      summary: 'Get a secret for an authenticator app',
      description: 'Nothing is asked at sign-in before `me.confirmSecondFactor`.',
      tags,
      body: passwordProofSchema,
      response: { 200: enrolmentSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      await assertPassword(sql, { id: actor.id, address: request.ip }, request.body.password)
      const { email } = await getAgent(sql, actor.id)
      const secret = await beginSecondFactor(sql, encryption, actor)
      if (secret === undefined) throw problem('second_factor_on')
      return enrolmentOf(secret, email)
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/me/second-factor/confirm',
    config: { action: 'me.write', rateLimit },
    schema: {
      operationId: 'me.confirmSecondFactor',
      summary: 'Prove that the app has the secret; from then on signing in asks for a code',
      tags,
      body: codeSchema,
      response: { 200: recoveryCodesSchema, ...refusals },
    },
    handler: async (request) => {
      const { id, sessionId } = agentOf(request)
      const agent = await getAgent(sql, id)
      const code = request.body.code.replaceAll(' ', '')
      const recoveryCodes = await confirmSecondFactor(sql, encryption, agent, code)
      if (recoveryCodes === undefined) throw problem('wrong_code')
      // Whatever waited for it is theirs at once.
      actors.forget(sessionId)
      return { recoveryCodes }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/me/second-factor/recovery-codes',
    config: { action: 'me.write', rateLimit },
    schema: {
      operationId: 'me.renewRecoveryCodes',
      summary: 'New recovery codes instead of the old ones',
      tags,
      body: passwordProofSchema,
      response: { 200: recoveryCodesSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      await assertPassword(sql, { id: actor.id, address: request.ip }, request.body.password)
      const agent = await getAgent(sql, actor.id)
      const recoveryCodes = await replaceRecoveryCodes(sql, agent)
      if (recoveryCodes === undefined) throw problem('not_found')
      return { recoveryCodes }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/me/second-factor/disable',
    config: { action: 'me.write', rateLimit },
    schema: {
      operationId: 'me.disableSecondFactor',
      summary: 'Sign in with the password alone again',
      tags,
      body: passwordProofSchema,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { id } = agentOf(request)
      await assertPassword(sql, { id, address: request.ip }, request.body.password)
      await deleteSecondFactor(sql, await getAgent(sql, id))
      return reply.code(204).send()
    },
  })
}
