// The fake server's files: uploads by the protocol of the real one (tus), and the bytes behind a link. It takes every
// file as what it says it is; the server looks at the bytes.
import type { Attachment } from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import { type FakeUpload, isUnsent, uploaderOf } from './records.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

export const isComplete = ({ attachment, bytes }: FakeUpload): boolean =>
  bytes.size === attachment.size

const notFound = () => new FakeProblem(404, 'not_found')
const MOST_BYTES = 50_000_000

export function createFiles(store: FakeStore) {
  const { uploads } = store

  /** One of this actor that nothing carries yet. */
  function getOwn(actor: FakeActor, id: string): FakeUpload {
    const upload = uploads.get(id)
    const isOwn = upload?.by === uploaderOf(actor) && isUnsent(upload)
    if (!isOwn) throw notFound()
    return upload
  }

  function get(actor: FakeActor, id: string): FakeUpload {
    const upload = uploads.get(id)
    if (upload === undefined) throw notFound()
    if (isUnsent(upload)) getOwn(actor, id)
    else if (upload.conversationId !== null) store.get(actor, upload.conversationId)
    else if (actor.kind !== 'agent') throw notFound()
    if (!isComplete(upload)) throw new FakeProblem(409, 'upload_incomplete')
    return upload
  }

  const handlers: Record<string, Handler> = {
    'attachments.get': ({ id }, actor) => {
      const { attachment } = get(actor, id)
      const url = `/v1/files/${id}`
      const expiresAt = new Date(Date.now() + 300_000).toISOString()
      return {
        ...attachment,
        ...{ url, expiresAt, thumbnailUrl: attachment.kind === 'image' ? url : null },
      }
    },
    'attachments.delete': ({ id }, actor) => {
      getOwn(actor, id)
      uploads.delete(id)
    },
  }

  function begin(request: Request, actor: FakeActor): Response {
    const size = Number(request.headers.get('upload-length'))
    if (!(size > 0)) throw new FakeProblem(400, 'validation_failed')
    if (size > MOST_BYTES) throw new FakeProblem(413, 'payload_too_large')
    const { filename = 'file', filetype = '' } = metadataOf(request)
    const type = filetype || 'application/octet-stream'
    const attachment: Attachment = {
      ...{ id: newId('attachment'), name: filename, type, size, kind: kindOf(type) },
      ...{ width: null, height: null },
    }
    const bytes = new Blob([])
    const by = uploaderOf(actor)
    uploads.set(attachment.id, { attachment, by, bytes, conversationId: null, cannedReplyId: null })
    return answer(201, { location: `/v1/uploads/${attachment.id}` })
  }

  async function goOn(request: Request, upload: FakeUpload): Promise<Response> {
    if (Number(request.headers.get('upload-offset')) !== upload.bytes.size)
      throw new FakeProblem(409, 'upload_moved_on')
    upload.bytes = new Blob([upload.bytes, await request.arrayBuffer()])
    return answer(204, { 'upload-offset': String(upload.bytes.size) })
  }

  /** What is no operation of the contract; undefined when it is not about files either. */
  async function respond(
    request: Request,
    actorOf: () => FakeActor,
  ): Promise<Response | undefined> {
    const [, what, id = ''] =
      /^\/v1\/(uploads|files)(?:\/([^/]+))?$/.exec(new URL(request.url).pathname) ?? []
    if (what === 'files') return serve(uploads.get(id))
    if (what !== 'uploads') return undefined
    if (request.method === 'POST') return begin(request, actorOf())
    const upload = getOwn(actorOf(), id)
    if (request.method === 'PATCH') return await goOn(request, upload)
    const { attachment, bytes } = upload
    return answer(200, {
      ...{ 'upload-offset': String(bytes.size), 'upload-length': String(attachment.size) },
    })
  }

  return { handlers, respond }
}

const answer = (status: number, headers: Record<string, string>): Response =>
  new Response(null, { status, headers: { 'tus-resumable': '1.0.0', ...headers } })

function serve(upload: FakeUpload | undefined): Response {
  if (upload === undefined || !isComplete(upload)) throw notFound()
  const { name, type } = upload.attachment
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return new Response(upload.bytes, {
    headers: { 'content-type': type, 'content-disposition': disposition },
  })
}

function metadataOf(request: Request): Record<string, string> {
  const pairs = request.headers.get('upload-metadata')?.split(',') ?? []
  return Object.fromEntries(
    pairs.map((pair) => {
      const [key = '', value = ''] = pair.trim().split(' ')
      const bytes = Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0))
      return [key, new TextDecoder().decode(bytes)]
    }),
  )
}

function kindOf(type: string): Attachment['kind'] {
  if (/^image\/(jpeg|png|webp|gif)$/.test(type)) return 'image'
  return type.startsWith('video/') ? 'video' : type.startsWith('audio/') ? 'audio' : 'file'
}
