import { existsSync, readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Upload } from '@tus/server'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createStorage } from '../platform/choose-storage.ts'
import { parseSettings } from '../settings.ts'
import {
  beginConversation,
  type Caller,
  caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { type TestBucket, testBucket } from '../testing/s3.ts'
import {
  createUpload,
  metadataOf,
  type Sent,
  somePicture,
  someText,
  tus,
  upload,
} from '../testing/upload.ts'
import { dropAbandoned, removeReleased } from './sweep.ts'

describe.each(['a folder', 'a bucket'] as const)('with files in %s,', (where) => {
  let test: TestApp
  let bucket: TestBucket | undefined
  beforeAll(async () => {
    if (where === 'a bucket') bucket = await testBucket()
    test = await testApp({ environment: bucket?.environment ?? {} })
  })
  afterAll(async () => {
    await test.close()
    await bucket?.close()
  })

  const storage = () => {
    const { s3 } = parseSettings(bucket?.environment ?? {})
    return createStorage({ dataDir: test.dataDir, s3 })
  }
  /** The names of what is kept for the workspace of the test. */
  async function kept(): Promise<string[]> {
    const { workspaceId } = test.workspace
    if (bucket) return await bucket.keys(`content/${workspaceId}/`)
    const folder = join(test.dataDir, 'files/content', workspaceId)
    return existsSync(folder) ? readdirSync(folder) : []
  }
  /** Of uploads that are not files yet. */
  async function underWay(id: string): Promise<string[]> {
    if (bucket) return await bucket.keys(id)
    return readdirSync(join(test.dataDir, 'files/uploads')).filter((name) => name.startsWith(id))
  }
  const sweep = async () => removeReleased({ sql: test.sql, storage: await storage() })

  const sendWith = (
    who: Caller,
    conversationId: string,
    attachments: string[],
    extra: object = {},
  ) =>
    who.post(`/v1/conversations/${conversationId}/messages`, {
      ...{ clientId: newClientId(), text: '', attachments },
      ...extra,
    })

  async function fetchBytes(who: Caller, id: string, headers: Record<string, string> = {}) {
    const { url } = (await who.get(`/v1/attachments/${id}`)).body
    return await test.app.inject({ url, headers })
  }

  describe('an upload', () => {
    it('goes on after a cut where it stopped, and is a file when the last byte is there', async () => {
      const visitor = await test.workspace.visitor()
      const file = someText()
      const length = file.bytes.length
      const headers = { 'upload-length': String(length), 'upload-metadata': metadataOf(file) }
      const created = await tus(test, visitor, { method: 'POST', headers })
      expect(created.statusCode).toBe(201)
      const id = String(created.headers.location).split('/').at(-1)!
      const patch = (payload: Buffer, offset: number) =>
        tus(test, visitor, {
          ...{ method: 'PATCH', id, payload },
          headers: { 'upload-offset': String(offset) },
        })
      expect((await patch(file.bytes.subarray(0, 4), 0)).statusCode).toBe(204)
      expect((await visitor.get(`/v1/attachments/${id}`)).body.code).toBe('upload_incomplete')
      const early = await sendWith(visitor, await beginConversation(visitor), [id])
      expect(early).toMatchObject({ status: 409, body: { code: 'upload_incomplete' } })
      const asked = await tus(test, visitor, { method: 'HEAD', id })
      expect(asked.headers).toMatchObject({ 'upload-offset': '4', 'upload-length': String(length) })
      expect((await patch(file.bytes, 0)).json()).toMatchObject({ code: 'upload_moved_on' })
      expect((await patch(file.bytes.subarray(4), 4)).statusCode).toBe(204)
      const done = await tus(test, visitor, { method: 'HEAD', id })
      expect(done.headers['upload-offset']).toBe(String(length))
      expect((await visitor.get(`/v1/attachments/${id}`)).body).toMatchObject({
        ...{ id, name: 'notes.txt', type: 'text/plain', size: length, kind: 'file' },
      })
    })

    it('goes on at another node after its line was cut, from where it stood', async () => {
      const visitor = await test.workspace.visitor()
      const bytes = Buffer.from(Array.from({ length: 400_000 }, (_, at) => at % 251))
      const file = { ...someText(), bytes }
      const headers = {
        'upload-length': String(bytes.length),
        'upload-metadata': metadataOf(file),
      }
      const created = await tus(test, visitor, { method: 'POST', headers })
      const id = String(created.headers.location).split('/').at(-1)!
      await cutOff(`${await test.listen()}/v1/uploads/${id}`, visitor, bytes)

      const elsewhere = { app: await test.node() }
      const offset = await vi.waitFor(async () => {
        const asked = await tus(elsewhere, visitor, { method: 'HEAD', id })
        expect(Number(asked.headers['upload-offset'])).toBeGreaterThan(0)
        return Number(asked.headers['upload-offset'])
      }, 40_000)
      const rest = await tus(elsewhere, visitor, {
        ...{ method: 'PATCH', id, payload: bytes.subarray(offset) },
        headers: { 'upload-offset': String(offset) },
      })
      expect(rest.statusCode).toBe(204)
      expect((await fetchBytes(visitor, id)).rawPayload.equals(bytes)).toBe(true)
      expect(await underWay(id)).toEqual([])
    })

    it('that is complete but was not looked at is brought to its end by asking for it', async () => {
      const visitor = await test.workspace.visitor()
      const file = someText()
      const { length } = file.bytes
      const id = await upload(test, visitor, file)
      await test.sql`update attachments set file_id = null where id = ${id}`
      const uploads = (await storage()).uploads()
      await uploads.create(new Upload({ id, size: length, offset: 0 }))
      await uploads.write(Readable.from([file.bytes]), id, 0)
      expect((await tus(test, visitor, { method: 'HEAD', id })).statusCode).toBe(200)
      expect((await visitor.get(`/v1/attachments/${id}`)).body.size).toBe(length)
    })

    it('[S6] is nothing to anybody else, of the same workspace or of another', async () => {
      const visitor = await test.workspace.visitor()
      const other = await test.otherWorkspace()
      const id = await upload(test, visitor)
      const mine = await beginConversation(visitor)
      for (const stranger of [await test.workspace.visitor(), test.workspace.owner, other.owner]) {
        expect((await stranger.get(`/v1/attachments/${id}`)).status).toBe(404)
        expect((await stranger.delete(`/v1/attachments/${id}`)).status).toBe(404)
        expect((await tus(test, stranger, { method: 'HEAD', id })).statusCode).toBe(404)
      }
      expect((await sendWith(test.workspace.owner, mine, [id])).status).toBe(404)
      expect((await sendWith(visitor, mine, [id])).status).toBe(201)
    })

    it('[S6] is not written to or asked about by naming it behind one of one’s own', async () => {
      const [victim, thief] = [await test.workspace.visitor(), await test.workspace.visitor()]
      const begin = async (who: Caller) => {
        const headers = { 'upload-length': '9', 'upload-metadata': metadataOf(someText()) }
        const created = await tus(test, who, { method: 'POST', headers })
        return String(created.headers.location).split('/').at(-1)!
      }
      const [theirs, own] = [await begin(victim), await begin(thief)]
      const written = { method: 'PATCH', payload: Buffer.from('poisoned!') } as const
      for (const id of [`${own}?/${theirs}`, `${own}?x=/${theirs}/`, `${own}#/${theirs}`]) {
        await tus(test, thief, { ...written, id, headers: { 'upload-offset': '0' } })
        const asked = await tus(test, thief, { method: 'HEAD', id })
        expect(asked.headers['upload-offset'], id).toBe('9')
      }
      const left = await tus(test, victim, { method: 'HEAD', id: theirs })
      expect(left.headers['upload-offset']).toBe('0')
      const named = await tus(test, thief, { method: 'HEAD', id: `${own}/../${theirs}` })
      expect(named.statusCode).toBe(404)
    })

    it.each<[string, Sent]>([
      ['a program', { name: 'setup.exe', type: '', bytes: Buffer.from('MZ anything') }],
      ['a program under another name', { name: 'a.txt', type: 'text/plain', bytes: elf() }],
      ['a picture that is none', { name: 'a.png', type: 'image/png', bytes: Buffer.from('<svg>') }],
      ['a film that is a text', { name: 'a.mp4', type: 'video/mp4', bytes: Buffer.from('hello') }],
      ['half a picture', { name: 'a.png', type: 'image/png', bytes: pngHeader(100, 100) }],
      ['a bomb', { name: 'a.png', type: 'image/png', bytes: pngHeader(20_000, 20_000) }],
    ])('[S15] [S21] of %s is refused, and nothing of it is kept', async (_name, file) => {
      const visitor = await test.workspace.visitor()
      const before = (await kept()).length
      const answer = await createUpload(test, visitor, file)
      expect(answer.statusCode).toBe(415)
      expect(answer.json().code).toBe('unsupported_media_type')
      expect(await kept()).toHaveLength(before)
    })

    it('is refused when it is empty, too large, has no length, or lies about it', async () => {
      const visitor = await test.workspace.visitor()
      const metadata = { 'upload-metadata': metadataOf(someText()) }
      const begin = (headers: Record<string, string>) =>
        tus(test, visitor, { method: 'POST', headers: { ...metadata, ...headers } })
      expect((await begin({ 'upload-length': '0' })).statusCode).toBe(400)
      expect((await begin({})).statusCode).toBe(400)
      expect((await begin({ 'upload-length': 'x' })).statusCode).toBe(400)
      expect((await begin({ 'upload-length': '60000000' })).json().code).toBe('payload_too_large')
      const longer = await tus(test, visitor, {
        method: 'POST',
        payload: Buffer.from('longer than it says'),
        headers: { ...metadata, 'upload-length': '3' },
      })
      expect(longer.statusCode).toBe(413)
      const bare = await test.app.inject({
        ...{ method: 'POST', url: '/v1/uploads', payload: { a: 1 } },
        headers: { authorization: `Bearer ${visitor.token}` },
      })
      expect(bare.statusCode).toBe(415)
    })

    it('is refused to a viewer, and to who has thirty that wait', async () => {
      const viewer = await test.workspace.agent('viewer')
      expect((await createUpload(test, viewer, someText())).statusCode).toBe(403)
      const visitor = await test.workspace.visitor()
      for (let index = 0; index < 30; index++) await upload(test, visitor)
      const answer = await createUpload(test, visitor, someText())
      expect(answer.json()).toMatchObject({ status: 409, code: 'limit_reached' })
    })

    it('can be dropped before it is sent, and is dropped when nobody sends it', async () => {
      const visitor = await test.workspace.visitor()
      const [dropped, left] = [await upload(test, visitor), await upload(test, visitor)]
      expect((await visitor.delete(`/v1/attachments/${dropped}`)).status).toBe(204)
      expect((await visitor.delete(`/v1/attachments/${dropped}`)).status).toBe(404)
      const deps = { sql: test.sql, storage: await storage() }
      await dropAbandoned(deps)
      expect((await visitor.get(`/v1/attachments/${left}`)).status).toBe(200)
      await dropAbandoned(deps, -1000)
      expect((await visitor.get(`/v1/attachments/${left}`)).status).toBe(404)
      expect([...(await underWay(dropped)), ...(await underWay(left))]).toEqual([])
      await sweep()
      expect(await test.sql`select 1 from files where released_at <= now()`).toHaveLength(0)
    })
  })

  describe('room', () => {
    const promise = async (who: Caller) => {
      const headers = { 'upload-length': '1000', 'upload-metadata': metadataOf(someText()) }
      const made = await tus(test, who, { method: 'POST', headers })
      return String(made.headers.location).split('/').at(-1)!
    }

    it('is given back after an hour without a byte; what goes on, or is finished, has a day', async () => {
      const visitor = await test.workspace.visitor()
      const [still, going] = [await promise(visitor), await promise(visitor)]
      const finished = await upload(test, visitor)
      const ids = [still, going, finished]
      await test.sql`
        update attachments set created_at = now() - interval '2 hours', lock_until = now() - interval '2 hours'
        where id in ${test.sql(ids)}`
      const payload = Buffer.alloc(10, 'x')
      await tus(test, visitor, {
        ...{ method: 'PATCH', id: going, payload, headers: { 'upload-offset': '0' } },
      })
      const deps = { sql: test.sql, storage: await storage() }
      await dropAbandoned(deps)
      const head = (id: string) => tus(test, visitor, { method: 'HEAD', id })
      expect((await head(still)).statusCode).toBe(404)
      expect(await underWay(still)).toEqual([])
      expect((await head(going)).headers['upload-offset']).toBe('10')
      expect((await visitor.get(`/v1/attachments/${finished}`)).status).toBe(200)
      await test.sql`
        update attachments set lock_until = now() - interval '2 hours' where id = ${going}`
      await dropAbandoned(deps)
      expect((await head(going)).statusCode).toBe(404)
    })
  })

  describe('a message', () => {
    it('carries files, with text or without, once, and a retry gets the same', async () => {
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor)
      const files = [await upload(test, visitor), await upload(test, visitor)]
      const clientId = newClientId()
      const sent = await sendWith(visitor, id, files, { clientId })
      expect(sent).toMatchObject({ status: 201, body: { text: '', attachments: [{}, {}] } })
      expect(sent.body.attachments.map((one: { id: string }) => one.id)).toEqual(files)
      const again = await sendWith(visitor, id, files, { clientId })
      expect(again).toMatchObject({ status: 200, body: { id: sent.body.id, duplicate: true } })
      const other = await sendWith(visitor, id, [files[0]!], { clientId })
      expect(other.body.code).toBe('client_id_reused')
      expect((await sendWith(visitor, id, files)).status).toBe(404)
      const thread = await test.workspace.owner.get(`/v1/conversations/${id}/messages`)
      expect(thread.body.items.at(-1).attachments).toEqual(sent.body.attachments)
      expect(thread.body.items[0]).not.toHaveProperty('attachments')
    })

    it('may begin a conversation, also one of a visitor who is no customer yet', async () => {
      const visitor = await test.workspace.visitor()
      const attachments = [await upload(test, visitor)]
      const id = await beginConversation(visitor, 'See this', {
        message: { clientId: newClientId(), text: '', attachments },
      })
      expect((await visitor.get(`/v1/conversations/${id}/messages`)).body.items).toMatchObject([
        { attachments: [{ id: attachments[0] }] },
      ])
    })

    it('is refused with the same file twice, with eleven, with none, and with one that is not there', async () => {
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor)
      const file = await upload(test, visitor)
      expect((await sendWith(visitor, id, [file, file])).status).toBe(404)
      expect((await sendWith(visitor, id, [])).status).toBe(400)
      expect((await sendWith(visitor, id, Array(11).fill(file))).status).toBe(400)
      expect((await sendWith(visitor, id, ['att_01k9r1xkq4e8r8c2n3s6w5v7ab'])).status).toBe(404)
      expect((await sendWith(visitor, id, [file])).status).toBe(201)
    })

    it('of two that are sent with one file at once, one has it', async () => {
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor)
      const file = await upload(test, visitor)
      const answers = await Promise.all([1, 2, 3].map(() => sendWith(visitor, id, [file])))
      expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 404, 404])
    })
  })

  describe('[S2] the file of a message', () => {
    it('is for who sees the message: not for other customers, and of a note not for its customer', async () => {
      const { owner } = test.workspace
      const visitor = await test.workspace.visitor()
      const stranger = await test.workspace.visitor()
      await beginConversation(stranger)
      const id = await beginConversation(visitor)
      const theirs = await upload(test, visitor)
      await sendWith(visitor, id, [theirs])
      const secret = await upload(test, owner)
      await sendWith(owner, id, [secret], { visibility: 'internal' })
      const colleague = await test.workspace.agent('viewer')
      for (const [who, mine, internal] of [
        [visitor, 200, 404],
        [owner, 200, 200],
        [colleague, 200, 200],
        [stranger, 404, 404],
      ] as const) {
        expect((await who.get(`/v1/attachments/${theirs}`)).status).toBe(mine)
        expect((await who.get(`/v1/attachments/${secret}`)).status).toBe(internal)
      }
    })

    it('is served by a link that is worth nothing when its session is over, or when it is changed', async () => {
      const visitor = await test.workspace.visitor()
      const id = await upload(test, visitor)
      const { url } = (await visitor.get(`/v1/attachments/${id}`)).body
      expect((await test.app.inject({ url })).statusCode).toBe(200)
      expect((await test.app.inject({ url: url.slice(0, -3) })).statusCode).toBe(404)
      expect((await test.app.inject({ url: `/v1/files/${visitor.token}` })).statusCode).toBe(404)
      const asToken = await test.app.inject({
        ...{
          url: '/v1/conversations',
          headers: { authorization: `Bearer ${url.split('/').at(-1)}` },
        },
      })
      expect(asToken.statusCode).toBe(401)
      await visitor.delete('/v1/customer-sessions/current')
      expect((await test.app.inject({ url })).statusCode).toBe(401)
    })

    it('is served to a program by a link that ends with its key', async () => {
      const { owner, visitor } = test.workspace
      const customer = await visitor()
      const id = await upload(test, customer)
      await sendWith(customer, await beginConversation(customer), [id])
      const made = { name: 'Archive', scopes: ['attachment.read'] }
      const { body } = await owner.post('/v1/api-keys', made)
      const { url } = (await caller(test.app, body.key).get(`/v1/attachments/${id}`)).body
      expect((await test.app.inject({ url })).statusCode).toBe(200)
      await owner.delete(`/v1/api-keys/${body.id}`)
      expect((await test.app.inject({ url })).statusCode).toBe(401)
    })

    it('[S15] is never a page: everything but pictures, films and sounds is saved, under its own name', async () => {
      const visitor = await test.workspace.visitor()
      const script = '<script>alert(1)</script>'
      for (const [name, type] of [
        ['page.html', 'text/html'],
        ['drawing.svg', 'image/svg+xml'],
        ['document.pdf', 'application/octet-stream'],
      ] as const) {
        const bytes = Buffer.from(`${name} ${script}`)
        const id = await upload(test, visitor, { name, type, bytes })
        const answer = await fetchBytes(visitor, id)
        expect(answer.headers).toMatchObject({
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
        })
        expect(answer.body).toBe(bytes.toString())
      }
    })

    it('[S14] has a name that deceives nobody and breaks no header', async () => {
      const visitor = await test.workspace.visitor()
      const given: [string, string][] = [
        ['../../etc/passwd', 'passwd'],
        ['C:\\temp\\отчёт "final".pdf', 'отчёт "final".pdf'],
        ['invoice\u202efdp.txt', 'invoicefdp.txt'],
        ['a\r\nset-cookie: x=1', 'aset-cookie: x=1'],
        ['<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
        ['\0..', 'file'],
        ['', 'file'],
      ]
      for (const [name, expected] of given) {
        const id = await upload(test, visitor, { ...someText(), name })
        expect((await visitor.get(`/v1/attachments/${id}`)).body.name).toBe(expected)
        const answer = await fetchBytes(visitor, id)
        expect(answer.headers['content-disposition']).toContain(encodeURI(expected).slice(0, 3))
        expect(answer.headers['set-cookie']).toBeUndefined()
      }
      const long = await upload(test, visitor, { ...someText(), name: `${'x'.repeat(5000)}.txt` })
      const { name } = (await visitor.get(`/v1/attachments/${long}`)).body
      expect(name).toHaveLength(200)
      expect(name.endsWith('x.txt')).toBe(true)
    })

    it('is served in parts, for films that are wound forward and downloads that go on', async () => {
      const visitor = await test.workspace.visitor()
      const bytes = Buffer.from('0123456789')
      const id = await upload(test, visitor, { ...someText(), bytes })
      const part = async (range: string) => {
        const answer = await fetchBytes(visitor, id, { range })
        return [answer.statusCode, answer.body, answer.headers['content-range']]
      }
      expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10'])
      expect(await part('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10'])
      expect(await part('bytes=-2')).toEqual([206, '89', 'bytes 8-9/10'])
      expect(await part('bytes=5-99')).toEqual([206, '56789', 'bytes 5-9/10'])
      expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10'])
      expect(await part('bytes=4-2')).toEqual([416, '', 'bytes */10'])
      expect(await part('bytes=0-1,3-4')).toEqual([200, '0123456789', undefined])
      expect(await part('lines=1-2')).toEqual([200, '0123456789', undefined])
    })

    it('that is a picture is written anew, without what the camera noted, and has a small copy', async () => {
      const visitor = await test.workspace.visitor()
      const file = await somePicture(1600, 900)
      expect(file.bytes.includes('canary-of-the-camera')).toBe(true)
      const id = await upload(test, visitor, file)
      const { body } = await visitor.get(`/v1/attachments/${id}`)
      expect(body).toMatchObject({ kind: 'image', type: 'image/jpeg', width: 1600, height: 900 })
      const whole = await test.app.inject({ url: body.url })
      expect(whole.headers['content-disposition']).toMatch(/^inline/)
      expect(whole.rawPayload.includes('canary-of-the-camera')).toBe(false)
      expect(whole.rawPayload).toHaveLength(body.size)
      const small = await test.app.inject({ url: body.thumbnailUrl })
      expect(small.headers['content-type']).toBe('image/webp')
      expect(await sharp(small.rawPayload).metadata()).toMatchObject({ width: 480, height: 270 })
      const saved = await test.app.inject({ url: `${body.url}?download` })
      expect(saved.headers['content-disposition']).toMatch(/^attachment/)
    })
  })

  describe('a content', () => {
    it('is kept once however often it is sent, and goes with the last message that has it', async () => {
      const { owner } = test.workspace
      const file = await somePicture()
      const before = (await kept()).length
      const ids: string[] = []
      for (let index = 0; index < 2; index++) {
        const visitor = await test.workspace.visitor()
        const id = await beginConversation(visitor)
        await sendWith(visitor, id, [await upload(test, visitor, file)])
        ids.push(id)
      }
      // The picture and its small copy.
      expect(await kept()).toHaveLength(before + 2)
      await owner.delete(`/v1/conversations/${ids[0]}`)
      await sweep()
      expect(await kept()).toHaveLength(before + 2)
      await owner.delete(`/v1/conversations/${ids[1]}`)
      await sweep()
      expect(await kept()).toHaveLength(before)
    })

    it('that two bring at the same moment is one file', async () => {
      const file = await somePicture(300, 300)
      const visitors = await Promise.all([1, 2, 3, 4].map(() => test.workspace.visitor()))
      const ids = await Promise.all(visitors.map((visitor) => upload(test, visitor, file)))
      const rows = await test.sql`select distinct file_id from attachments where id = any(${ids})`
      expect(rows).toHaveLength(1)
    })

    it('is erased with its customer, sent or not, and the receipt counts it', async () => {
      const { owner } = test.workspace
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor)
      const before = (await kept()).length
      await sendWith(visitor, id, [await upload(test, visitor)])
      await upload(test, visitor)
      expect(await kept()).toHaveLength(before + 2)
      const { customer } = (await owner.get(`/v1/conversations/${id}`)).body
      const receipt = await owner.post(`/v1/customers/${customer.id}/erase`)
      expect(receipt.body.counts.attachments).toBe(2)
      await sweep()
      expect(await kept()).toHaveLength(before)
    })

    it('is shared by a message and its copy that a merge made, each by an attachment of its own', async () => {
      const { owner } = test.workspace
      const visitor = await test.workspace.visitor()
      const [from, into] = [await beginConversation(visitor), await beginConversation(visitor)]
      const file = await upload(test, visitor)
      await sendWith(visitor, from, [file])
      expect((await owner.post(`/v1/conversations/${from}/merge`, { intoId: into })).status).toBe(
        200,
      )
      const { items } = (await visitor.get(`/v1/conversations/${into}/messages`)).body
      const copy = items.find((one: { attachments?: object[] }) => one.attachments).attachments[0]
      expect(copy.id).not.toBe(file)
      await owner.delete(`/v1/conversations/${from}`)
      await sweep()
      expect((await fetchBytes(visitor, copy.id)).statusCode).toBe(200)
    })
  })

  it('a workspace has only so much room, and visitors who send nothing a tenth of it', async () => {
    const small = await testApp({ environment: { STORAGE_MAX_MB: '1' } })
    try {
      const { owner, visitor } = small.workspace
      const big = (size: number): Sent => ({
        ...someText(),
        bytes: Buffer.alloc(size, Math.random()),
      })
      const crowded = await createUpload(small, await visitor(), big(200_000))
      expect(crowded.json()).toMatchObject({ status: 409, code: 'storage_full' })
      for (const size of [600_000, 300_000]) await upload(small, owner, big(size))
      expect((await createUpload(small, owner, big(200_000))).json().code).toBe('storage_full')
      await upload(small, await visitor(), big(50_000))
    } finally {
      await small.close()
    }
  })

  it('one place on the net cannot take what visitors share by announcing files that never come', async () => {
    const small = await testApp({ environment: { STORAGE_MAX_MB: '1' } })
    try {
      const announce = announcing(small)
      // Another session each time, of the 100,000 bytes that visitors share a quarter for each place.
      expect(await announce('2001:db8::1', 20_000)).toBe(201)
      expect(await announce('2001:db8:0:ff::1', 10_000)).toBe(409)
      expect(await announce('2001:db8::3', 5_000)).toBe(201)
      expect(await announce('2001:db8::4', 1)).toBe(409)
      // A large file has its chance where nothing else waits.
      expect(await announce('192.0.2.1', 40_000)).toBe(201)
      expect(await announce('192.0.2.1', 1)).toBe(409)
      expect(await announce('192.0.2.2', 40_000)).toBe(409)
      expect(await announce('192.0.2.2', 20_000)).toBe(201)
    } finally {
      await small.close()
    }
  })

  it('however much four places take together, the next ones find room', async () => {
    const small = await testApp({ environment: { STORAGE_MAX_MB: '1' } })
    try {
      const announce = announcing(small)
      const taken: number[] = []
      for (const place of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5']) {
        let count = 0
        while ((await announce(place, 5000)) === 201) count++
        taken.push(count)
      }
      // A quarter of what is left to each: 25,000 of 100,000, 18,750 of 75,000 and so on.
      expect(taken).toEqual([5, 3, 3, 2, 1])
    } finally {
      await small.close()
    }
  })

  it('a file that was sent leaves room for the next one, and nobody keeps where it came from', async () => {
    const small = await testApp({ environment: { STORAGE_MAX_MB: '1' } })
    try {
      const visitor = await small.workspace.visitor()
      const id = await beginConversation(visitor)
      for (let index = 0; index < 3; index++) {
        const file = { ...someText(), bytes: Buffer.alloc(20_000, `${index}`) }
        const attachments = [await upload(small, visitor, file)]
        const [waiting] = await small.sql`
          select uploaded_from from attachments where id = ${attachments[0]!}`
        expect(waiting!.uploaded_from).toBe('127.0.0.1')
        const body = { clientId: newClientId(), text: '', attachments }
        expect((await visitor.post(`/v1/conversations/${id}/messages`, body)).status).toBe(201)
      }
      const kept = await small.sql`select 1 from attachments where uploaded_from is not null`
      expect(kept).toHaveLength(0)
    } finally {
      await small.close()
    }
  })
})

/** Begins uploads from a place on the net, in another session each time; the status. */
const announcing = (of: TestApp) => async (remoteAddress: string, size: number) => {
  const headers = { 'upload-length': `${size}`, 'upload-metadata': metadataOf(someText()) }
  const given = { method: 'POST', headers, remoteAddress } as const
  return (await tus(of, await of.workspace.visitor(), given)).statusCode
}

/** Sends the first half of the bytes, and is gone. */
async function cutOff(url: string, { token }: Caller, bytes: Buffer): Promise<void> {
  const sending = request(url, {
    method: 'PATCH',
    headers: {
      ...{ authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', 'upload-offset': '0' },
      'content-type': 'application/offset+octet-stream',
      'content-length': bytes.length,
    },
  })
  sending.on('error', () => undefined)
  await new Promise((resolve) => sending.write(bytes.subarray(0, bytes.length / 2), resolve))
  sending.destroy()
}

function elf(): Buffer {
  return Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(120)])
}

/** As much of a PNG as says how large it is. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  header.writeUInt32BE(13, 8)
  header.write('IHDR', 12)
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 2, 0, 0, 0], 24)
  return Buffer.concat([header, Buffer.from('\0\0\0\0IDATxxxx', 'latin1')])
}
