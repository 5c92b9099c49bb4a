// Imports over REST: upload a CSV file, follow its progress, read its report. The jobs live and end with the app.
import type { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyError, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { idSchema, newId } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Publish } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { UnusableFile } from './columns.ts'
import { createImportJobs, type ImportJobs } from './jobs.ts'
import { type ImportOptions, MOST_BYTES } from './receive.ts'
import {
  type ImportCreateQuery,
  importCreateBody,
  importCreateQuery,
  importListQuery,
  importPageSchema,
  importSchema,
} from './schema.ts'
import { getImport, listImports } from './store.ts'

const RESUME_MS = 30_000

const params = z.object({ id: idSchema('import') })
const tags = ['Imports']

export const importRoutes: FastifyPluginAsyncZod<{ sql: Sql; publish: Publish }> = async (
  app,
  { sql, publish },
) => {
  const warn = (error: unknown, message: string) => app.log.error({ err: error }, message)
  const jobs = createImportJobs({ sql, publish, warn })
  const uploads = new Set<Readable>()
  // An upload that stands still must not hold up the end of the server. Before the connections are closed, which would
  // be the reason that its import gives.
  app.addHook('preClose', async () => {
    for (const stream of uploads) stream.destroy(new Error('the server is stopping'))
  })
  app.addHook('onClose', () => jobs.stop())
  resumeWhileListening(app, jobs, warn)

  // In here a body is a file, never JSON; the handler reads its stream.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(['text/csv', 'text/tab-separated-values'], (_request, stream, done) =>
    done(null, stream),
  )
  await app.register(multipart, { limits: { files: 1, fileSize: MOST_BYTES + 1 } })

  app.route({
    method: 'POST',
    url: '/v1/imports',
    config: { action: 'import.create' },
    schema: {
      operationId: 'imports.create',
      summary: 'Import messages from a CSV file',
      description:
        'Send the file as the body (`text/csv`) or as the field `file` of a form; up to 512 MB. Answers when the file is read; follow the rest with imports.get. A file that was imported before adds only what is new in it.',
      tags,
      consumes: ['text/csv', 'multipart/form-data'],
      querystring: importCreateQuery,
      body: importCreateBody,
      response: { 202: importSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const { workspaceId, id: createdBy } = agentOf(request)
      const { stream, filename } = await uploadOf(request, request.query.filename)
      uploads.add(stream)
      try {
        // Destroying the stream would take the answer's connection with it.
        const bytes = stream.iterator({ destroyOnReturn: false })
        const id = newId('import')
        const options = optionsOf(request.query)
        await jobs.start({ id, workspaceId, createdBy, filename, bytes, options })
        return await reply.code(202).send(await getImport(sql, workspaceId, id))
      } catch (error) {
        stream.resume()
        if (!(error instanceof UnusableFile)) throw error
        throw problem('validation_failed', {
          detail: error.message,
          errors: [{ field: '/file', message: error.message }],
        })
      } finally {
        uploads.delete(stream)
      }
    },
  })

  app.route({
    method: 'GET',
    url: '/v1/imports',
    config: { action: 'import.read' },
    schema: {
      operationId: 'imports.list',
      summary: 'List imports, newest first',
      tags,
      querystring: importListQuery,
      response: { 200: importPageSchema, ...refusals },
    },
    handler: async (request) => await listImports(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'GET',
    url: '/v1/imports/:id',
    config: { action: 'import.read' },
    schema: {
      operationId: 'imports.get',
      summary: 'Get an import: its progress and its report',
      tags,
      params,
      response: { 200: importSchema, ...refusals },
    },
    handler: async (request) =>
      await getImport(sql, agentOf(request).workspaceId, request.params.id),
  })
}

const noFile = (message: string) =>
  problem('validation_failed', { errors: [{ field: '/file', message }] })

async function uploadOf(
  request: FastifyRequest,
  filenameOfBody: string | undefined,
): Promise<{ stream: Readable; filename: string | null }> {
  if (!request.isMultipart()) {
    const stream = request.body as Readable | null | undefined
    if (!stream) throw noFile('is required')
    return { stream, filename: filenameOfBody ?? null }
  }
  const part = await request.file().catch((error: FastifyError) => {
    throw error.code === undefined ? noFile(`cannot be read: ${error.message}`) : error
  })
  if (part === undefined) throw noFile('is required')
  if (part.fieldname !== 'file') {
    part.file.resume()
    throw noFile(`is required; the form has "${part.fieldname}"`)
  }
  const filename = part.filename?.replaceAll('\0', '').slice(0, 255).toWellFormed()
  return { stream: part.file, filename: filename || null }
}

const optionsOf = (query: ImportCreateQuery): ImportOptions => ({
  dateOrder: query.dateOrder,
  mapping: {
    customer: query.mapCustomer,
    time: query.mapTime,
    text: query.mapText,
    role: query.mapRole,
    agentName: query.mapAgentName,
    customerName: query.mapCustomerName,
    email: query.mapEmail,
    phone: query.mapPhone,
  },
})

/** Imports that another process left unfinished: those found at the start, and those of a node that ends later. */
function resumeWhileListening(
  app: Parameters<typeof importRoutes>[0],
  jobs: ImportJobs,
  warn: (error: unknown, message: string) => void,
): void {
  let timer: NodeJS.Timeout | undefined
  let isResuming = false
  const resume = () => {
    if (isResuming) return
    isResuming = true
    void jobs
      .resume()
      .catch((error: unknown) => warn(error, 'unfinished imports could not be looked for'))
      .finally(() => {
        isResuming = false
      })
  }
  app.addHook('onListen', async () => {
    resume()
    timer = setInterval(resume, RESUME_MS).unref()
  })
  app.addHook('onClose', async () => {
    clearInterval(timer)
  })
}
