// Attachments over HTTP: uploading by the tus protocol, links to what one may see, and the bytes behind a link.
import type { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actors, actorOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'
import { authorize } from '../policy.ts'
import { noContent, refusals } from '../route.ts'
import { dropUpload } from './finish.ts'
import { attachmentLinkSchema } from './schema.ts'
import { serveFile } from './serve.ts'
import { getAttachment } from './store.ts'
import { createTickets } from './tickets.ts'
import { getUpload } from './upload-store.ts'
import { createUploads, type UploadLimits } from './uploads.ts'

const params = z.object({ id: idSchema('attachment') })
const tags = ['Attachments']

type Deps = { sql: Sql; actors: Actors; storage: Storage; limits: UploadLimits }

export const attachmentRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, storage, limits } = deps
  const tickets = createTickets(app, deps.actors)
  const uploads = createUploads({ sql, storage, limits })

  app.route({
    method: 'GET',
    url: '/v1/attachments/:id',
    config: { action: 'attachment.read' },
    schema: {
      operationId: 'attachments.get',
      summary: 'An attachment, with links to its bytes',
      description:
        'The links are for whoever asked, hold for five minutes and end with the session. With `?download` a browser saves what it would show.',
      tags,
      params,
      response: { 200: attachmentLinkSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { id } = request.params
      const { attachment, thumbnailSize } = await getAttachment(sql, actor, id)
      const thumbnail = thumbnailSize === null ? null : tickets.sign(actor, id, 'thumbnail')
      return {
        ...attachment,
        url: `/v1/files/${tickets.sign(actor, id, 'content')}`,
        thumbnailUrl: thumbnail && `/v1/files/${thumbnail}`,
        expiresAt: tickets.expiresAt(),
      }
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/attachments/:id',
    config: { action: 'attachment.upload' },
    schema: {
      operationId: 'attachments.delete',
      summary: 'Drop an upload that no message carries, finished or not',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await dropUpload(deps, await getUpload(sql, actorOf(request), request.params.id))
      return reply.code(204).send()
    },
  })

  // The address is the permission: see tickets.ts.
  app.route({
    method: 'GET',
    url: '/v1/files/*',
    config: { action: 'public' },
    schema: { hide: true, params: z.object({ '*': z.string().max(1000) }) },
    handler: async (request, reply) => {
      const { actor, id, part } = await tickets.read(request.params['*'])
      authorize(actor, 'attachment.read')
      const found = await getAttachment(sql, actor, id)
      return await serveFile(request, reply, { storage, found, part })
    },
  })

  // The protocol of tus is its own contract, and openapi.json says nothing of it. Here a body is bytes, never JSON.
  await app.register(async (tus) => {
    tus.removeAllContentTypeParsers()
    tus.addContentTypeParser('application/offset+octet-stream', (_request, bytes, done) =>
      done(null, bytes),
    )
    for (const [method, url] of [
      ['POST', '/v1/uploads'],
      ['HEAD', '/v1/uploads/:id'],
      ['PATCH', '/v1/uploads/:id'],
    ] as const)
      tus.route({
        ...{ method, url },
        config: { action: 'attachment.upload' },
        schema: { hide: true, ...(url.endsWith(':id') ? { params } : {}) },
        handler: async (request, reply) => {
          const body = request.body as Readable | undefined
          const answer = await uploads.handle(request, actorOf(request), body ?? undefined)
          return reply.code(answer.status).headers(answer.headers).send()
        },
      })
  })
}
