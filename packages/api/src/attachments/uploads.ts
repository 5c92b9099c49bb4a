// Uploads by the tus protocol, so that a cut costs only what was on its way. The protocol and the bytes are the
// library's; who may upload what, and what becomes of it, is decided here.
import { Readable } from 'node:stream'
import { Server } from '@tus/server'
import type { FastifyRequest } from 'fastify'
import { newId } from '../ids.ts'
import { placeOf } from '../place.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'
import type { Actor } from '../policy.ts'
import { problem } from '../problem.ts'
import { finishUpload } from './finish.ts'
import { createLocker } from './locks.ts'
import { cleanName } from './names.ts'
import { getUpload, insertUpload, uploaderOf } from './upload-store.ts'

export type UploadLimits = {
  /** Bytes of one file. */
  mostBytes: number
  /** Bytes of everything that a workspace keeps. */
  quota: number
}

type Deps = { sql: Sql; storage: Storage; limits: UploadLimits }
type Answer = { status: number; headers: Record<string, string> }

export type Uploads = {
  /** Answers a request of the protocol. Throws problems. */
  handle(request: FastifyRequest, actor: Actor, body: Readable | undefined): Promise<Answer>
}

export function createUploads({ sql, storage, limits }: Deps): Uploads {
  const callers = new WeakMap<Request, { actor: Actor; place: string }>()
  /** What the library would otherwise turn into text. */
  const failures = new WeakMap<Request, unknown>()
  let server: Server | undefined

  // It makes a folder, so not before somebody uploads.
  const begin = () =>
    new Server({
      path: '/v1/uploads',
      relativeLocation: true,
      datastore: storage.uploads(),
      maxSize: limits.mostBytes,
      locker: createLocker(sql),
      namingFunction: () => newId('attachment'),
      async onUploadCreate(request, { id, size, metadata }) {
        if (!size) throw problem('validation_failed', { detail: 'Upload-Length: 1 or more' })
        const { actor, place } = callers.get(request)!
        const upload = {
          ...{ id, size, workspaceId: actor.workspaceId, uploadedBy: uploaderOf(actor) },
          name: cleanName(metadata?.filename ?? ''),
          type: (metadata?.filetype ?? '').split(';', 1)[0]!.trim().toLowerCase().slice(0, 130),
        }
        await insertUpload(sql, upload, {
          quota: limits.quota,
          place: actor.kind === 'customer' ? place : null,
        })
        return {}
      },
      async onUploadFinish(request, { id }) {
        await finishUpload({ sql, storage }, await getUpload(sql, callers.get(request)!.actor, id))
        return {}
      },
      onResponseError(request, error) {
        failures.set(request, error)
        return undefined
      },
    })

  async function pass(
    request: FastifyRequest,
    actor: Actor,
    body: Readable | undefined,
  ): Promise<Answer> {
    server ??= begin()
    const asked = toWebRequest(request, body)
    callers.set(asked, { actor, place: placeOf(request.ip, 'site') })
    const response = await server.handleWeb(asked)
    if (failures.has(asked)) throw toProblem(failures.get(asked))
    if (response.status >= 400) throw problemOf(response.status, await response.text())
    return { status: response.status, headers: ofProtocol(response.headers) }
  }

  return {
    async handle(request, actor, body) {
      const { id } = request.params as { id?: string }
      if (id === undefined) return await pass(request, actor, body)
      const upload = await getUpload(sql, actor, id)
      if (request.method !== 'HEAD') return await pass(request, actor, body)
      if (upload.fileId !== null) return finished(upload.size)
      const answer = await pass(request, actor, undefined)
      // The answer to the last bytes was lost, or the server died over them: who asks again brings it to its end.
      if (Number(answer.headers['upload-offset']) === upload.size)
        await finishUpload({ sql, storage }, upload)
      return answer
    },
  }
}

const finished = (size: number): Answer => ({
  status: 200,
  headers: {
    'tus-resumable': '1.0.0',
    'upload-offset': String(size),
    'upload-length': String(size),
    'cache-control': 'no-store',
  },
})

// The library takes the last word of an address for the id, also one behind a question mark: it gets the address that was
// asked about, and nothing that the caller has written.
function toWebRequest(
  { method, raw, params }: FastifyRequest,
  body: Readable | undefined,
): Request {
  const { id } = params as { id?: string }
  const headers = new Headers()
  for (const [name, value] of Object.entries(raw.headers))
    if (typeof value === 'string') headers.set(name, value)
  return new Request(`http://localhost/v1/uploads${id === undefined ? '' : `/${id}`}`, {
    method,
    headers,
    ...(body === undefined
      ? {}
      : { body: Readable.toWeb(whole(body)) as ReadableStream, duplex: 'half' }),
  })
}

/** What came before a cut is kept: for the store it is a short body, not a broken one. */
function whole(body: Readable): Readable {
  async function* received() {
    try {
      yield* body
    } catch {
      // Whoever sent it asks how far it came.
    }
  }
  return Readable.from(received(), { objectMode: false })
}

/** Origins are the business of the whole server. */
const ofProtocol = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    [...headers].filter(([name]) => /^(?:tus|upload)-|^(?:location|cache-control)$/.test(name)),
  )

function toProblem(failure: unknown): unknown {
  const { status_code: status, body } = failure as { status_code?: number; body?: string }
  return status === undefined ? failure : problemOf(status, body ?? '')
}

function problemOf(status: number, text: string) {
  const detail = text.trim()
  if (status === 404 || status === 410) return problem('not_found')
  if (status === 409) return problem('upload_moved_on')
  if (status === 413) return problem('payload_too_large', { detail })
  if (status === 415) return problem('unsupported_media_type', { detail })
  // Another request is still writing to it, or the line was cut.
  if (status >= 423) return problem('overloaded', { retryAfter: 1 })
  return problem('validation_failed', { detail })
}
