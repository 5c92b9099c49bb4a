// Signing in with a provider of the workspace, and connecting one's own account with it. The browser holds the secret of
// its way, so an answer of a provider is good only where it was asked for, and once.
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { assertPassword, getPasswordHash } from '../account/store.ts'
import { type Actors, type AgentActor, agentOf } from '../actor.ts'
import { newSecret } from '../auth/secret.ts'
import { createAnswer } from '../auth/signed-in.ts'
import { idSchema } from '../ids.ts'
import { getOpenInvitation } from '../invitations/store.ts'
import type { MailLinks } from '../mail/link.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { fewFromOnePlace, noContent, refusals } from '../route.ts'
import type { OpenId } from '../sign-in-providers/openid.ts'
import {
  findWorkspaceOfPage,
  getKnownProvider,
  type KnownProvider,
  listProviderChoices,
} from '../sign-in-providers/store.ts'
import { goOn, type Outcome } from './enter-store.ts'
import {
  agentIdentityListSchema,
  identityBeginSchema,
  type ProviderSignIn,
  type ProviderSignInComplete,
  providerChoiceQuery,
  providerChoicesSchema,
  providerSignInBeginSchema,
  providerSignInBegunSchema,
  providerSignInCompleteSchema,
  providerSignInFinishSchema,
  providerSignInSchema,
} from './schema.ts'
import {
  deleteIdentity,
  getProvenFlow,
  insertFlow,
  keepProven,
  listIdentities,
  useFlow,
} from './store.ts'

type Deps = {
  sql: Sql
  actors: Actors
  encryption: Encryption
  links: MailLinks
  openId: OpenId
}

export const providerSignInRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, actors, encryption, links, openId } = deps
  const answer = createAnswer(sql, actors)
  const rateLimit = fewFromOnePlace('provider sign-in')

  /** One that is switched off is not there. */
  async function getProvider(id: string, workspaceId?: string): Promise<KnownProvider> {
    const provider = await getKnownProvider(sql, encryption, id, workspaceId)
    if (!provider.isEnabled) throw problem('not_found')
    return provider
  }

  async function begin(
    provider: KnownProvider,
    wish: { agent?: AgentActor; invitationId?: string },
  ): Promise<{ flow: string; url: string }> {
    const flow = newSecret()
    const url = await openId.urlFor(provider, flow)
    await insertFlow(sql, flow, {
      ...{ workspaceId: provider.workspaceId, providerId: provider.id },
      ...{ agentId: wish.agent?.id ?? null, sessionId: wish.agent?.sessionId ?? null },
      invitationId: wish.invitationId ?? null,
    })
    return { flow, url }
  }

  async function complete(
    request: FastifyRequest,
    provider: KnownProvider,
    given: ProviderSignInComplete,
  ): Promise<ProviderSignIn> {
    const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null
    const outcome: Outcome = await goOn({ sql, encryption }, provider, {
      ...{ ...given, address: request.ip, userAgent },
    })
    return {
      status: outcome.status,
      needs: outcome.status === 'incomplete' ? outcome.needs : [],
      email: outcome.email,
      session: outcome.status === 'signed_in' ? await answer(outcome.opened) : null,
    }
  }

  app.route({
    method: 'GET',
    url: '/v1/auth/providers',
    config: { action: 'public', rateLimit },
    schema: {
      operationId: 'auth.providers',
      summary: 'The providers that the sign-in page offers',
      tags: ['Sessions'],
      querystring: providerChoiceQuery,
      response: { 200: providerChoicesSchema, ...refusals },
    },
    handler: async (request) => {
      const workspaceId = await findWorkspaceOfPage(sql, request.query.workspace)
      return { items: workspaceId === undefined ? [] : await listProviderChoices(sql, workspaceId) }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/auth/provider-sign-ins',
    config: { action: 'public', rateLimit },
    schema: {
      operationId: 'auth.beginProviderSignIn',
      summary: 'Begin to sign in with a provider',
      tags: ['Sessions'],
      body: providerSignInBeginSchema,
      response: { 201: providerSignInBegunSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const { providerId, invitationToken } = request.body
      const provider = await getProvider(providerId)
      if (invitationToken === undefined) return reply.code(201).send(await begin(provider, {}))
      const invitation = await getOpenInvitation(sql, links.mailOf(invitationToken) ?? '')
      if (invitation.workspaceId !== provider.workspaceId) throw problem('not_found')
      return reply.code(201).send(await begin(provider, { invitationId: invitation.id }))
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/auth/provider-sign-ins/finish',
    config: { action: 'public', rateLimit },
    schema: {
      operationId: 'auth.finishProviderSignIn',
      summary: 'Come back from a provider',
      description: 'Good once, and only with the `flow` of the browser that began it.',
      tags: ['Sessions'],
      body: providerSignInFinishSchema,
      response: { 200: providerSignInSchema, ...refusals },
    },
    handler: async (request) => {
      const { flow, response } = request.body
      const { providerId, workspaceId } = await useFlow(sql, flow)
      const provider = await getProvider(providerId, workspaceId)
      await keepProven(sql, flow, await openId.prove(provider, flow, response))
      return await complete(request, provider, { flow })
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/auth/provider-sign-ins/complete',
    config: { action: 'public', rateLimit },
    schema: {
      operationId: 'auth.completeProviderSignIn',
      summary: 'Give what was still missing',
      tags: ['Sessions'],
      body: providerSignInCompleteSchema,
      response: { 200: providerSignInSchema, ...refusals },
    },
    handler: async (request) => {
      const { providerId, workspaceId } = await getProvenFlow(sql, request.body.flow)
      const provider = await getProvider(providerId, workspaceId)
      return await complete(request, provider, request.body)
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/me/identities',
    config: { action: 'me.read' },
    schema: {
      operationId: 'me.identities',
      summary: 'The providers that your account is connected with',
      tags: ['Your account'],
      response: { 200: agentIdentityListSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const needsProof = (await getPasswordHash(sql, actor.id)) !== null
      return { items: await listIdentities(sql, actor), needsProof }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/me/identities',
    config: { action: 'me.write' },
    schema: {
      operationId: 'me.beginIdentity',
      summary: 'Begin to connect your account with a provider',
      description: 'Finish with `auth.finishProviderSignIn`; you are told by mail.',
      tags: ['Your account'],
      body: identityBeginSchema,
      response: { 201: providerSignInBegunSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const agent = agentOf(request)
      const { providerId, password } = request.body
      const provider = await getProvider(providerId, agent.workspaceId)
      const hasPassword = (await getPasswordHash(sql, agent.id)) !== null
      const { ip: address } = request
      if (hasPassword) await assertPassword(sql, { id: agent.id, address }, password)
      return reply.code(201).send(await begin(provider, { agent }))
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/me/identities/:id',
    config: { action: 'me.write' },
    schema: {
      operationId: 'me.deleteIdentity',
      summary: 'Let a provider not sign you in any more',
      tags: ['Your account'],
      params: z.object({ id: idSchema('agentIdentity') }),
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteIdentity(sql, agentOf(request), request.params.id)
      return reply.code(204).send()
    },
  })
}
