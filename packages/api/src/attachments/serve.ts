// The bytes of a file on their way to a browser, which must never take them for a page of ours: shown are pictures that
// we wrote ourselves, films and sounds; everything else is saved.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ByteRange, Storage } from '../platform/storage.ts'
import { thumbnailOf } from './file-store.ts'
import { dispositionOf } from './names.ts'
import type { FoundAttachment } from './store.ts'
import type { Part } from './tickets.ts'

export async function serveFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { storage, found, part }: { storage: Storage; found: FoundAttachment; part: Part },
): Promise<FastifyReply> {
  const { attachment, key, thumbnailSize } = found
  const isThumbnail = part === 'thumbnail' && thumbnailSize !== null
  const size = isThumbnail ? thumbnailSize : attachment.size
  const isShown = attachment.kind !== 'file'
  const wantsSaving = (request.query as { download?: string }).download !== undefined
  const range = rangeOf(request.headers.range, size)
  const { start, end } = typeof range === 'object' ? range : { start: 0, end: size - 1 }
  // Before anything is said of them: the storage may not answer.
  const bytes =
    range === 'none' || request.method === 'HEAD'
      ? undefined
      : await storage.read(isThumbnail ? thumbnailOf(key) : key, { start, end })
  reply
    .type(isThumbnail ? 'image/webp' : isShown ? attachment.type : 'application/octet-stream')
    .header(
      'content-disposition',
      dispositionOf(isShown && !wantsSaving ? 'inline' : 'attachment', attachment.name),
    )
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    // A page of the business shows it in the widget.
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', 'private, max-age=300, immutable')
    .header('accept-ranges', 'bytes')
  if (range === 'none')
    return await reply.code(416).header('content-range', `bytes */${size}`).send()
  if (range !== undefined) reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`)
  return await reply.header('content-length', end - start + 1).send(bytes)
}

/** One range; undefined when all is asked for, or in a way that we need not know; `none` when there is no such part. */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start >= size || start > end ? 'none' : { start, end }
}
