// Turns whatever was thrown into one of our problems, and answers with it. Nothing of an unknown error reaches a client.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { isDatabaseAway } from './platform/postgres.ts'
import { StorageError } from './platform/storage.ts'
import { ProblemError, problem } from './problem.ts'
import { createNoteRefusal, refusalOf } from './security-log.ts'

// The database is there and cannot take this now: disk or memory full, a timeout, a lost race.
const databaseIsBusy = new Set(['53100', '53200', '55P03', '57014', '40001', '40P01'])

// A value from outside that no column can hold: a NUL, a number or a time out of range, a cursor of another list.
const databaseRefusesValue = new Set([
  '22003',
  '22007',
  '22008',
  '22009',
  '22021',
  '22P02',
  '22P05',
])

const byFrameworkCode: Record<string, () => ProblemError> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => problem('unsupported_media_type'),
  FST_ERR_CTP_BODY_TOO_LARGE: () => problem('payload_too_large'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => problem('malformed_body'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => problem('malformed_body', { detail: 'The body is empty' }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => problem('malformed_body'),
}

/** The problem that an error is for whoever asked; undefined when it is a fault of ours. */
export function toProblemError(error: FastifyError): ProblemError | undefined {
  if (error instanceof ProblemError) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((issue) => ({
      field: issue.instancePath || '/',
      message: issue.message ?? 'is not valid',
    }))
    return problem('validation_failed', { errors })
  }
  const { code } = error
  if (code !== undefined && Object.hasOwn(byFrameworkCode, code)) return byFrameworkCode[code]!()
  if (error instanceof StorageError) return problem('storage_unavailable', { retryAfter: 5 })
  if (isDatabaseAway(error) || databaseIsBusy.has(code ?? ''))
    return problem('database_unavailable', { retryAfter: 1 })
  if (databaseRefusesValue.has(code ?? ''))
    return problem('validation_failed', { detail: 'A value is outside of what can be stored' })
  if (error.statusCode === 413) return problem('payload_too_large')
  if (error.statusCode === 429) return problem('rate_limited')
  // A path that climbs out of its folder is forbidden, and no more there than any other.
  if (error.statusCode === 404 || error.statusCode === 403) return problem('not_found')
  if (error.statusCode === 400) return problem('malformed_body')
  return undefined
}

async function answer(
  reply: FastifyReply,
  request: FastifyRequest,
  error: ProblemError,
): Promise<void> {
  const body = error.toProblem(request.id)
  const waiting = reply.getHeader('retry-after')
  if (body.retryAfter === undefined && waiting !== undefined) body.retryAfter = Number(waiting)
  if (body.retryAfter !== undefined) reply.header('retry-after', body.retryAfter)
  await reply
    .code(error.statusCode)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(body)
}

export function answerFailures(app: FastifyInstance): void {
  const noteRefusal = createNoteRefusal()
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const known = toProblemError(error)
    if (known === undefined) request.log.error({ err: error }, 'request failed')
    // Nobody but the log learns why.
    else if (error instanceof StorageError) request.log.warn({ err: error }, 'no file storage')
    else noteRefusal(request.log, refusalOf(request), known)
    await answer(reply, request, known ?? problem('internal'))
  })
}

/** Counted like every other call: whoever looks for routes is slowed down too. Needs the rate limiter. */
export function answerUnknownRoutes(app: FastifyInstance): void {
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, async (request, reply) => {
    await answer(
      reply,
      request,
      problem('not_found', { detail: `No route ${request.method} ${pathOf(request.url)}` }),
    )
  })
}

const pathOf = (url: string): string => url.split('?', 1)[0]!.slice(0, 200)
