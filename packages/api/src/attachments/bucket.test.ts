import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Upload } from '@tus/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkS3, createS3Storage } from '../platform/s3-storage.ts'
import { StorageError } from '../platform/storage.ts'
import { parseSettings } from '../settings.ts'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'
import { type S3Server, s3Server } from '../testing/s3-server.ts'
import { createUpload, metadataOf, someText, tus, upload } from '../testing/upload.ts'
import { dropAbandoned, removeReleased } from './sweep.ts'

const own = { bucket: 'deskbell', accessKeyId: 'TESTKEY', secretAccessKey: 'a secret of tests' }
let server: S3Server
let test: TestApp
let environment: Record<string, string>
beforeAll(async () => {
  server = await s3Server(own)
  environment = {
    ...{ S3_BUCKET: own.bucket, S3_ENDPOINT: server.endpoint },
    ...{ S3_ACCESS_KEY_ID: own.accessKeyId, S3_SECRET_ACCESS_KEY: own.secretAccessKey },
  }
  test = await testApp({ environment })
})
afterAll(async () => {
  await test.close()
  await server.close()
})
beforeEach(() => {
  server.trouble = undefined
})

const settings = () => parseSettings(environment).s3!
const deps = async () => ({ sql: test.sql, storage: await createS3Storage(settings()) })
const keysOf = (part: string) => [...server.objects.keys()].filter((key) => key.includes(part))

describe('a bucket that does not do its part', () => {
  it('is said so, and the upload goes on where it stood when it does', async () => {
    const visitor = await test.workspace.visitor()
    const file = someText()
    server.trouble = () => 'refusal'
    const refused = await createUpload(test, visitor, file)
    expect(refused.json()).toMatchObject({ status: 503, code: 'storage_unavailable' })
    expect(refused.headers['retry-after']).toBe('5')
    expect(refused.body).not.toContain('AccessDenied')

    server.trouble = undefined
    const headers = {
      'upload-length': String(file.bytes.length),
      'upload-metadata': metadataOf(file),
    }
    const created = await tus(test, visitor, { method: 'POST', headers })
    const id = String(created.headers.location).split('/').at(-1)!
    const send = () =>
      tus(test, visitor, {
        ...{ method: 'PATCH', id, payload: file.bytes },
        headers: { 'upload-offset': '0' },
      })
    server.trouble = (method) => (method === 'PUT' ? 'fault' : undefined)
    expect((await send()).json().code).toBe('storage_unavailable')
    server.trouble = () => 'fault'
    expect((await tus(test, visitor, { method: 'HEAD', id })).statusCode).toBe(503)
    server.trouble = undefined
    const asked = await tus(test, visitor, { method: 'HEAD', id })
    expect(asked.headers['upload-offset']).toBe('0')
    expect((await send()).statusCode).toBe(204)
    expect((await visitor.get(`/v1/attachments/${id}`)).status).toBe(200)
  })

  it('may fail at the end of an upload, which is then brought to it by asking', async () => {
    const visitor = await test.workspace.visitor()
    server.trouble = (method, key) =>
      method === 'PUT' && key.startsWith('content/') ? 'refusal' : undefined
    const failed = await createUpload(test, visitor, someText())
    expect(failed.json().code).toBe('storage_unavailable')
    const [row] = await test.sql<{ id: string }[]>`select id from attachments order by id desc`
    server.trouble = undefined
    expect((await tus(test, visitor, { method: 'HEAD', id: row!.id })).statusCode).toBe(200)
    expect((await visitor.get(`/v1/attachments/${row!.id}`)).status).toBe(200)
    expect(keysOf(row!.id)).toEqual([])
  })

  it('makes a download an error that nobody keeps, and not a broken file', async () => {
    const visitor = await test.workspace.visitor()
    const file = someText()
    const id = await upload(test, visitor, file)
    const { url } = (await visitor.get(`/v1/attachments/${id}`)).body
    server.trouble = () => 'fault'
    const answer = await test.app.inject({ url })
    expect(answer.json()).toMatchObject({ status: 503, code: 'storage_unavailable' })
    expect(answer.headers['cache-control'] ?? '').not.toContain('immutable')
    expect(answer.headers['content-type']).toContain('application/problem+json')
    server.trouble = undefined
    expect((await test.app.inject({ url })).rawPayload).toEqual(file.bytes)
  })

  it('keeps nothing that was erased or never sent: the next sweep takes it away', async () => {
    const { owner, visitor: newVisitor } = test.workspace
    const visitor = await newVisitor()
    const conversationId = await beginConversation(visitor)
    const sent = await upload(test, visitor)
    await visitor.post(`/v1/conversations/${conversationId}/messages`, {
      ...{ clientId: newClientId(), text: '', attachments: [sent] },
    })
    const headers = { 'upload-length': '20000000', 'upload-metadata': metadataOf(someText()) }
    const created = await tus(test, visitor, { method: 'POST', headers })
    const half = String(created.headers.location).split('/').at(-1)!
    await tus(test, visitor, {
      ...{ method: 'PATCH', id: half, payload: Buffer.alloc(1000) },
      headers: { 'upload-offset': '0' },
    })
    expect(keysOf(half).toSorted()).toEqual([`${half}.info`, `${half}.part`])
    expect(server.uploads.size).toBeGreaterThan(0)

    server.trouble = () => 'refusal'
    await owner.delete(`/v1/conversations/${conversationId}`)
    await expect(removeReleased(await deps())).rejects.toThrow(StorageError)
    await expect(dropAbandoned(await deps(), -1000)).rejects.toThrow(StorageError)
    expect((await visitor.delete(`/v1/attachments/${half}`)).body.code).toBe('storage_unavailable')

    server.trouble = undefined
    await dropAbandoned(await deps(), -1000)
    await removeReleased(await deps())
    expect([...server.objects.keys()]).toEqual([])
    expect(server.uploads.size).toBe(0)
  })
})

describe('the storage in a bucket', () => {
  it('waits for no store that is silent, and believes none that does not know it', async () => {
    server.trouble = () => 'silence'
    const hasty = await createS3Storage(settings(), 100)
    await expect(hasty.read('a/b', { start: 0, end: 1 })).rejects.toThrow(StorageError)
    server.trouble = undefined
    const keys = { accessKeyId: own.accessKeyId, secretAccessKey: 'another one' }
    const stranger = await createS3Storage({ ...settings(), keys })
    await expect(stranger.keep('a/b', Buffer.from('x'))).rejects.toThrow(/AccessDenied/)
    await expect(checkS3({ ...settings(), bucket: 'no-such-one' })).rejects.toThrow(/NoSuchBucket/)
    await checkS3(settings())
    expect(keysOf('doctor')).toEqual([])
  })

  it('puts large files together from parts, also when they come in two goes', async () => {
    const storage = await createS3Storage(settings())
    const bytes = Buffer.alloc(19_000_000, 'a part of it, ')
    const id = 'att_of_parts'
    await storage.uploads().create(new Upload({ id, size: bytes.length, offset: 0 }))
    const first = 11_111_111
    await storage.uploads().write(Readable.from([bytes.subarray(0, first)]), id, 0)
    expect((await storage.uploads().getUpload(id)).offset).toBe(first)
    // By another node.
    const other = await createS3Storage(settings())
    await other.uploads().write(Readable.from([bytes.subarray(first)]), id, first)
    const digest = await other.withUpload(id, async (path) =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    )
    expect(digest).toBe(createHash('sha256').update(bytes).digest('hex'))
    await other.keepUpload(id, 'w/f')
    await other.removeUpload(id)
    await other.removeUpload(id)
    expect([...server.objects.keys()]).toEqual(['content/w/f'])
    await other.remove('w/f')
    await other.remove('w/f')
    expect(server.objects.size).toBe(0)
  })
})
