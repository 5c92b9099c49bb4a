// The OpenID Connect providers of a workspace, for its owners: whoever sets one up decides who is let in as whom.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { ProblemError } from '../problem.ts'
import { noContent, refusals } from '../route.ts'
import type { OpenId } from './openid.ts'
import {
  providerCheckSchema,
  signInProviderCreateSchema,
  signInProviderListQuery,
  signInProviderPageSchema,
  signInProviderSchema,
  signInProviderUpdateSchema,
} from './schema.ts'
import {
  deleteSignInProvider,
  getKnownProvider,
  insertSignInProvider,
  listSignInProviders,
  updateSignInProvider,
} from './store.ts'

const tags = ['Sign-in providers']
const params = z.object({ id: idSchema('signInProvider') })
type Deps = { sql: Sql; encryption: Encryption; openId: OpenId; redirectUri: string }

export const signInProviderRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, encryption, openId, redirectUri } = deps

  app.route({
    method: 'GET',
    url: '/v1/sign-in-providers',
    config: { action: 'signInProvider.manage' },
    schema: {
      operationId: 'signInProviders.list',
      summary: 'List the providers that agents sign in with',
      tags,
      querystring: signInProviderListQuery,
      response: { 200: signInProviderPageSchema, ...refusals },
    },
    handler: async (request) =>
      await listSignInProviders(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/sign-in-providers',
    config: { action: 'signInProvider.manage' },
    schema: {
      operationId: 'signInProviders.create',
      summary: 'Let agents sign in with an OpenID Connect provider',
      tags,
      body: signInProviderCreateSchema,
      response: { 201: signInProviderSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const provider = await insertSignInProvider(sql, encryption, actor, request.body)
      return reply.code(201).send(provider)
    },
  })

  app.route({
    method: 'PATCH',
    url: '/v1/sign-in-providers/:id',
    config: { action: 'signInProvider.manage' },
    schema: {
      operationId: 'signInProviders.update',
      summary: 'Change a provider; its issuer stays',
      tags,
      params,
      body: signInProviderUpdateSchema,
      response: { 200: signInProviderSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      return await updateSignInProvider(
        sql,
        encryption,
        workspaceId,
        request.params.id,
        request.body,
      )
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/sign-in-providers/:id',
    config: { action: 'signInProvider.manage' },
    schema: {
      operationId: 'signInProviders.delete',
      summary: 'Let nobody sign in with it any more',
      description: 'Who has no password asks for one on the sign-in page.',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await deleteSignInProvider(sql, agentOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/sign-in-providers/:id/check',
    config: { action: 'signInProvider.manage' },
    schema: {
      operationId: 'signInProviders.check',
      summary: 'Whether the provider answers as it should',
      description: 'What is wrong is part of the answer, not an error.',
      tags,
      params,
      response: { 200: providerCheckSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = agentOf(request)
      const provider = await getKnownProvider(sql, encryption, request.params.id, workspaceId)
      try {
        await openId.check(provider)
        return { isReady: true, detail: null, redirectUri }
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        return { isReady: false, detail: error.message, redirectUri }
      }
    },
  })
}
