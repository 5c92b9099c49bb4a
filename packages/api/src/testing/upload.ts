// Uploading for tests: a whole file in one request of the tus protocol, or the steps of it.
import type { InjectOptions } from 'fastify'
import sharp from 'sharp'
import type { Caller, TestApp } from './app.ts'

export type Sent = { name: string; type: string; bytes: Buffer }

const encoded = (text: string) => Buffer.from(text).toString('base64')

/** A request of the protocol as this caller. */
export const tus = (
  { app }: Pick<TestApp, 'app'>,
  { token }: Pick<Caller, 'token'>,
  options: { method: 'POST' | 'PATCH' | 'HEAD'; id?: string; payload?: Buffer } & {
    headers?: Record<string, string>
    /** Where on the net it comes from. */
    remoteAddress?: string
  },
) => {
  const { method, id, payload, headers, remoteAddress } = options
  const isBytes = payload !== undefined
  return app.inject({
    method,
    url: id === undefined ? '/v1/uploads' : `/v1/uploads/${id}`,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      'tus-resumable': '1.0.0',
      ...(isBytes ? { 'content-type': 'application/offset+octet-stream' } : {}),
      ...headers,
    },
    ...(isBytes ? { payload } : {}),
    ...(remoteAddress === undefined ? {} : { remoteAddress }),
  } as InjectOptions)
}

export const metadataOf = ({ name, type }: Pick<Sent, 'name' | 'type'>) =>
  `filename ${encoded(name)},filetype ${encoded(type)}`

export const createUpload = (test: Pick<TestApp, 'app'>, who: Pick<Caller, 'token'>, file: Sent) =>
  tus(test, who, {
    method: 'POST',
    payload: file.bytes,
    headers: {
      'upload-length': String(file.bytes.length),
      'upload-metadata': metadataOf(file),
    },
  })

let count = 0
/** A text that no other file has. */
export const someText = (): Sent => ({
  name: 'notes.txt',
  type: 'text/plain',
  bytes: Buffer.from(`Notes ${process.pid} ${++count}`),
})

export async function somePicture(width = 800, height = 600): Promise<Sent> {
  const colour = { r: ++count & 255, g: (process.pid + count) & 255, b: 90 }
  const bytes = await sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif({ IFD0: { Copyright: 'canary-of-the-camera' } })
    .jpeg()
    .toBuffer()
  return { name: 'Photo of a parcel.jpg', type: 'image/jpeg', bytes }
}

/** A finished upload; its id. */
export async function upload(
  test: Pick<TestApp, 'app'>,
  who: Pick<Caller, 'token'>,
  file: Sent = someText(),
): Promise<string> {
  const answer = await createUpload(test, who, file)
  if (answer.statusCode !== 201)
    throw new Error(`not uploaded: ${answer.statusCode} ${answer.body}`)
  return String(answer.headers.location).split('/').at(-1)!
}
