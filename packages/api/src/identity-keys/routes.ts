// The keys with which the business proves who its customers are: make one, list them, revoke it. To change a key, the
// new one is put on the business's server before the old one is revoked; both work until then.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actors, agentOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { noContent, refusals } from '../route.ts'
import {
  type IdentityKeyCreate,
  identityKeyCreateSchema,
  identityKeyListQuery,
  identityKeyPageSchema,
  newIdentityKeySchema,
} from './schema.ts'
import { insertIdentityKey, listIdentityKeys, revokeIdentityKey } from './store.ts'
import { readPublicKey } from './verify.ts'

const tags = ['Keys']
type Deps = { sql: Sql; actors: Actors; encryption: Encryption }

export const identityKeyRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, actors, encryption } = deps

  app.route({
    method: 'GET',
    url: '/v1/identity-keys',
    config: { action: 'identityKey.manage' },
    schema: {
      operationId: 'identityKeys.list',
      summary: 'List the keys that prove who customers are, newest first',
      tags,
      querystring: identityKeyListQuery,
      response: { 200: identityKeyPageSchema, ...refusals },
    },
    handler: async (request) =>
      await listIdentityKeys(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/identity-keys',
    config: { action: 'identityKey.manage', givesSecret: true },
    schema: {
      operationId: 'identityKeys.create',
      summary: 'Make an identity key',
      description:
        'A secret is shown this once. Without a secret of your own server: register a public key.',
      tags,
      body: identityKeyCreateSchema,
      response: { 201: newIdentityKeySchema, ...refusals },
    },
    handler: async (request, reply) => {
      const input = withReadKey(request.body)
      const key = await insertIdentityKey(sql, encryption, agentOf(request).workspaceId, input)
      return reply.code(201).send(key)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/identity-keys/:id',
    config: { action: 'identityKey.manage' },
    schema: {
      operationId: 'identityKeys.delete',
      summary: 'Revoke an identity key',
      description:
        'At once, with every session that it has opened: who is here proves again who they are.',
      tags,
      params: z.object({ id: idSchema('identityKey') }),
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const { workspaceId } = agentOf(request)
      const ended = await revokeIdentityKey(sql, workspaceId, request.params.id)
      for (const sessionId of ended) actors.forget(sessionId)
      return reply.code(204).send()
    },
  })
}

function withReadKey(input: IdentityKeyCreate): IdentityKeyCreate {
  if (input.publicKey === undefined) return input
  const publicKey = readPublicKey(input.algorithm, input.publicKey)
  if (publicKey === undefined)
    throw problem('validation_failed', {
      errors: [
        { field: '/publicKey', message: `must be a public key in PEM for ${input.algorithm}` },
      ],
    })
  return { ...input, publicKey }
}
