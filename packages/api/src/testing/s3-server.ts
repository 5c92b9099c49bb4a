// An S3 store in this process, for tests: what Deskbell asks of one, with signatures, ranges and uploads in parts as
// Amazon describes them, and the errors that a client sees when it is wrong, slow or away.
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

type Stored = { bytes: Buffer; metadata: Record<string, string> }
type Parts = { key: string; metadata: Record<string, string>; parts: Map<number, Buffer> }
type Asked = {
  key: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: Buffer
}
type Answer = { status?: number; headers?: Record<string, string>; body?: Buffer | string }

export type S3Server = {
  endpoint: string
  objects: ReadonlyMap<string, Stored>
  /** Uploads whose parts are kept until they are put together or dropped. */
  uploads: ReadonlyMap<string, Parts>
  /** What becomes of each request from now on; undefined answers it. */
  trouble:
    | ((method: string, key: string) => 'silence' | 'refusal' | 'fault' | undefined)
    | undefined
  close(): Promise<void>
}

class S3Fault extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code)
  }
}

/** All but the last one of an upload. */
const LEAST_PART = 5 * 1024 * 1024

export async function s3Server(options: {
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}): Promise<S3Server> {
  const objects = new Map<string, Stored>()
  const uploads = new Map<string, Parts>()
  const operations = createOperations(options.bucket, objects, uploads)

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url!, 'http://s3')
    const body = await buffer(request)
    const method = request.method!
    const [, bucket, ...path] = decodeURIComponent(url.pathname).split('/')
    const key = path.join('/')
    const trouble = made.trouble?.(method, key)
    if (trouble === 'silence') return await new Promise(() => undefined)
    if (trouble === 'fault') throw new S3Fault(500, 'InternalError')
    if (trouble === 'refusal' || !isSigned(request, url, body, options))
      throw new S3Fault(403, 'AccessDenied')
    if (bucket !== options.bucket) throw new S3Fault(404, 'NoSuchBucket')
    const operation = operations[nameOf(method, key, url.searchParams, request.headers)]
    if (!operation) throw new S3Fault(501, 'NotImplemented')
    return operation({ key, query: url.searchParams, headers: request.headers, body })
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => toAnswer(error))
      .then((given) => send(request, response, given))
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const made: S3Server = {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    uploads,
    trouble: undefined,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return made
}

function nameOf(
  method: string,
  key: string,
  query: URLSearchParams,
  headers: IncomingMessage['headers'],
): string {
  if (key === '') return method === 'GET' && query.get('list-type') === '2' ? 'list' : 'unknown'
  if (query.has('uploads')) return 'begin'
  if (query.has('uploadId'))
    return { PUT: 'part', GET: 'parts', POST: 'complete', DELETE: 'abort' }[method] ?? 'unknown'
  if (method === 'PUT') return headers['x-amz-copy-source'] ? 'copy' : 'put'
  return { GET: 'get', HEAD: 'head', DELETE: 'delete' }[method] ?? 'unknown'
}

function createOperations(
  bucket: string,
  objects: Map<string, Stored>,
  uploads: Map<string, Parts>,
): Record<string, (asked: Asked) => Answer> {
  const find = (key: string): Stored => {
    const stored = objects.get(key)
    if (!stored) throw new S3Fault(404, 'NoSuchKey')
    return stored
  }
  const findUpload = ({ key, query }: Asked): Parts => {
    const upload = uploads.get(query.get('uploadId')!)
    if (upload?.key !== key) throw new S3Fault(404, 'NoSuchUpload')
    return upload
  }
  const show = ({ metadata, bytes }: Stored) => ({
    ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [META + name, value])),
    etag: etagOf(bytes),
    'accept-ranges': 'bytes',
  })
  return {
    put({ key, headers, body }) {
      objects.set(key, { bytes: body, metadata: metadataOf(headers) })
      return { headers: { etag: etagOf(body) } }
    },
    copy({ key, headers }) {
      const source = decodeURIComponent(String(headers['x-amz-copy-source'])).replace(/^\//, '')
      if (!source.startsWith(`${bucket}/`)) throw new S3Fault(404, 'NoSuchBucket')
      const stored = find(source.slice(bucket.length + 1))
      objects.set(key, stored)
      return { body: xml('CopyObjectResult', `<ETag>${etagOf(stored.bytes)}</ETag>`) }
    },
    head: ({ key }) => {
      const stored = find(key)
      return { headers: { ...show(stored), 'content-length': String(stored.bytes.length) } }
    },
    get({ key, headers }) {
      const stored = find(key)
      const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
      if (first === undefined) return { headers: show(stored), body: stored.bytes }
      const { length } = stored.bytes
      if (Number(first) >= length) throw new S3Fault(416, 'InvalidRange')
      const part = stored.bytes.subarray(Number(first), Number(last) + 1)
      const range = `bytes ${first}-${Number(first) + part.length - 1}/${length}`
      return { status: 206, headers: { ...show(stored), 'content-range': range }, body: part }
    },
    delete({ key }) {
      objects.delete(key)
      return { status: 204 }
    },
    list({ query }) {
      const prefix = query.get('prefix') ?? ''
      const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted()
      const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')
      return {
        body: xml('ListBucketResult', `<IsTruncated>false</IsTruncated>${contents}`),
      }
    },
    begin({ key, headers }) {
      const id = randomUUID()
      uploads.set(id, { key, metadata: metadataOf(headers), parts: new Map() })
      const result = `<Bucket>${bucket}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId>`
      return { body: xml('InitiateMultipartUploadResult', result) }
    },
    part(asked) {
      findUpload(asked).parts.set(Number(asked.query.get('partNumber')), asked.body)
      return { headers: { etag: etagOf(asked.body) } }
    },
    parts(asked) {
      const all = [...findUpload(asked).parts].toSorted(([a], [b]) => a - b)
      const listed = all.map(
        ([number, bytes]) =>
          `<Part><PartNumber>${number}</PartNumber><ETag>${etagOf(bytes)}</ETag><Size>${bytes.length}</Size></Part>`,
      )
      return { body: xml('ListPartsResult', `<IsTruncated>false</IsTruncated>${listed.join('')}`) }
    },
    complete(asked) {
      const upload = findUpload(asked)
      const text = asked.body.toString()
      const numbers = [...text.matchAll(/<PartNumber>(\d+)<\/PartNumber>/g)].map(([, n]) =>
        Number(n),
      )
      const etags = [...text.matchAll(/<ETag>(?:&quot;|")?([0-9a-f]+)(?:&quot;|")?<\/ETag>/g)]
      const parts = numbers.map((number, at) => {
        const bytes = upload.parts.get(number)
        if (!bytes || etagOf(bytes) !== `"${etags[at]?.[1]}"`) throw new S3Fault(400, 'InvalidPart')
        if (number <= (numbers[at - 1] ?? 0)) throw new S3Fault(400, 'InvalidPartOrder')
        if (at < numbers.length - 1 && bytes.length < LEAST_PART)
          throw new S3Fault(400, 'EntityTooSmall')
        return bytes
      })
      if (parts.length === 0) throw new S3Fault(400, 'MalformedXML')
      objects.set(asked.key, { bytes: Buffer.concat(parts), metadata: upload.metadata })
      uploads.delete(asked.query.get('uploadId')!)
      return { body: xml('CompleteMultipartUploadResult', `<Key>${asked.key}</Key>`) }
    },
    abort(asked) {
      findUpload(asked)
      uploads.delete(asked.query.get('uploadId')!)
      return { status: 204 }
    },
  }
}

const META = 'x-amz-meta-'
const metadataOf = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith(META))
      .map(([name, value]) => [name.slice(META.length), String(value)]),
  )

const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`
const xml = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><${name}>${content}</${name}>`

function toAnswer(error: unknown): Answer {
  const { status, code } =
    error instanceof S3Fault ? error : new S3Fault(500, String((error as Error).message))
  return { status, body: xml('Error', `<Code>${code}</Code><Message>${code}</Message>`) }
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status = 200, headers = {}, body } = answer
  response.writeHead(status, {
    ...(typeof body === 'string' ? { 'content-type': 'application/xml' } : {}),
    ...headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Signature version 4, computed again from what has arrived. */
function isSigned(
  request: IncomingMessage,
  url: URL,
  body: Buffer,
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
): boolean {
  const [, credential, names, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]+)$/.exec(
      request.headers.authorization ?? '',
    ) ?? []
  if (credential === undefined || names === undefined) return false
  const [keyId, day, region, service] = credential.split('/') as [string, string, string, string]
  const claimed = String(request.headers['x-amz-content-sha256'])
  if (claimed !== 'UNSIGNED-PAYLOAD' && claimed !== sha256(body)) return false
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .toSorted()
    .join('&')
  const headers = names
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
    .join('')
  const canonical = [request.method, url.pathname, query, headers, names, claimed].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const text = `AWS4-HMAC-SHA256\n${request.headers['x-amz-date']}\n${scope}\n${sha256(canonical)}`
  const key = [region, service, 'aws4_request'].reduce<Buffer>(
    (last, part) => hmac(last, part),
    hmac(`AWS4${secretAccessKey}`, day),
  )
  return keyId === accessKeyId && hmac(key, text).toString('hex') === signature
}
