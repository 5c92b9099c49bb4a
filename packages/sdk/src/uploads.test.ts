import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Client } from './client.ts'
import { createClient } from './create-client.ts'
import { memoryOutbox } from './outbox-storage.ts'
import { memoryStorage } from './session-storage.ts'
import { type FakeServer, fakeServer, until } from './testing/index.ts'
import { hasKeptUploads } from './upload-notes.ts'

let server: FakeServer
let isCut = false
let posted = 0
const open: Client[] = []
beforeEach(() => {
  server = fakeServer()
  isCut = false
  posted = 0
  dropped = []
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  })
})
afterEach(() => {
  for (const client of open.splice(0)) client.close()
  vi.unstubAllGlobals()
})

let dropped: string[] = []
const fetchOverLine: typeof fetch = async (input, init) => {
  const { pathname } = new URL(String(input instanceof Request ? input.url : input))
  const method = input instanceof Request ? input.method : init?.method
  if (pathname === '/v1/uploads') posted++
  if (method === 'DELETE') dropped.push(pathname.split('/').at(-1)!)
  if (isCut && method === 'PATCH') throw new TypeError('fetch failed')
  return await server.fetch(input, init)
}

/** A tab, whose pages are made one after the other: of an old one nobody hears any more. */
function tab() {
  const [storage, outbox] = [memoryStorage(), memoryOutbox()]
  let pages = 0
  return {
    async page(): Promise<Client> {
      const { url: baseUrl, WebSocket } = server
      const own = ++pages
      const fetch: typeof globalThis.fetch = async (...call) => {
        if (own < pages) throw new TypeError('fetch failed')
        return await fetchOverLine(...call)
      }
      const client = createClient({ baseUrl, WebSocket, fetch, storage, outbox })
      open.push(client)
      await client.openCustomerSession({ publishableKey: server.publishableKey })
      return client
    },
  }
}

it('an upload goes on after a reload, at the same place of the server, and is sent once', async () => {
  const one = tab()
  const before = await one.page()
  isCut = true
  const file = new File(['x'.repeat(1_500_000)], 'Log.txt', { type: 'text/plain' })
  before.upload(file, undefined, 'cnv_1')
  await vi.waitFor(() => expect(posted).toBe(1))
  await vi.waitFor(() => expect(sessionStorage.getItem('deskbell.uploads')).toContain('att_'))
  expect(hasKeptUploads('cnv_1')).toBe(true)
  expect(hasKeptUploads('cnv_2')).toBe(false)

  const after = await one.page()
  isCut = false
  expect(await after.resumeUploads('cnv_2')).toEqual([])
  const [upload] = await after.resumeUploads('cnv_1')
  expect(upload).toMatchObject({ name: 'Log.txt', size: 1_500_000, type: 'text/plain' })
  expect(await after.resumeUploads('cnv_1')).toEqual([])
  await until(upload!.state, ({ status }) => status === 'done', 20_000)
  expect(posted).toBe(1)
  const thread = after.beginConversation({ text: 'See', files: [upload!.toSend()] })
  expect(hasKeptUploads('cnv_1')).toBe(false)
  await until(thread.state, ({ messages }) => messages.length === 1, 20_000)
  expect(thread.state.value.messages[0]!.attachments).toMatchObject([{ name: 'Log.txt' }])
  const third = await one.page()
  expect(await third.resumeUploads('cnv_1')).toEqual([])
})

it('a file that is too large to keep is asked for again, and no other is taken for it', async () => {
  const one = tab()
  const before = await one.page()
  isCut = true
  const bytes = new Uint8Array(25_000_001)
  const film = () => new File([bytes], 'Film.mp4', { type: 'video/mp4' })
  before.upload(film(), undefined, 'cnv_1')
  await vi.waitFor(() => expect(sessionStorage.getItem('deskbell.uploads')).toContain('att_'))

  const after = await one.page()
  isCut = false
  const [upload] = await after.resumeUploads('cnv_1')
  expect(upload!.state.value.status).toBe('missing')
  expect(upload!.size).toBe(25_000_001)
  expect(upload!.supply(new File(['other'], 'Film.mp4'))).toBe(false)
  expect(upload!.supply(film())).toBe(true)
  await until(upload!.state, ({ status }) => status === 'done', 20_000)
  expect(posted).toBe(1)
  expect(upload!.supply(film())).toBe(false)
})

it('an upload that is cancelled, of somebody else, or of no place is not gone on with', async () => {
  const one = tab()
  const before = await one.page()
  const file = () => new File(['x'], 'Note.txt')
  before.upload(file())
  before.upload(file(), undefined, 'cnv_1').cancel()
  before.upload(file(), undefined, 'cnv_2')
  const after = await one.page()
  expect(await after.resumeUploads('cnv_1')).toEqual([])
  await after.signOut()
  expect(await after.resumeUploads('cnv_2')).toEqual([])
  await after.openCustomerSession({ publishableKey: server.publishableKey })
  expect(await after.resumeUploads('cnv_2')).toEqual([])
})

it('closing the client drops what no message has, and leaves its files to every message, sent or not', async () => {
  const client = await tab().page()
  const file = (name: string) => new File(['x'], name)
  const sent = client.upload(file('Sent.txt'))
  const thread = client.beginConversation({ text: 'See', files: [sent.toSend()] })
  await until(thread.state, ({ messages }) => messages.length === 1, 20_000)
  const prepared = client.upload(file('Prepared.txt'))
  await until(prepared.state, ({ status }) => status === 'done', 20_000)
  isCut = true
  const waiting = client.upload(file('Waiting.txt'))
  thread.send('And this', { files: [waiting.toSend()] })
  await vi.waitFor(() => expect(posted).toBe(3))
  client.close()
  await vi.waitFor(() => expect(dropped).toHaveLength(1))
  expect(dropped).toEqual([prepared.toSend().attachmentId])
  expect(waiting.state.value.status).toBe('cancelled')
})

it('[S10] signing out leaves neither the files nor a word of them in the browser', async () => {
  const outbox = memoryOutbox()
  const { url: baseUrl, WebSocket } = server
  const client = createClient({ baseUrl, WebSocket, fetch: fetchOverLine, outbox })
  open.push(client)
  await client.openCustomerSession({ publishableKey: server.publishableKey })
  const kept = vi.spyOn(outbox, 'put')
  const wiped = vi.spyOn(outbox, 'delete')
  isCut = true
  const file = () => new File(['x'.repeat(2_000)], 'Payslip.txt')
  client.upload(file(), undefined, 'cnv_1')
  await vi.waitFor(() => expect(sessionStorage.getItem('deskbell.uploads')).toContain('att_'))
  await vi.waitFor(() => expect(kept).toHaveBeenCalledTimes(1))
  const [identity] = kept.mock.calls[0]!
  expect(await outbox.load(identity)).toHaveLength(1)
  // One more, which is still on its way to the storage when they leave.
  client.upload(file(), undefined, 'cnv_1')
  const leaving = client.signOut()
  await vi.waitFor(() =>
    expect(wiped.mock.calls.some(([, clientId]) => clientId === undefined)).toBe(true),
  )
  await leaving
  await vi.waitFor(async () => expect(await outbox.load(identity)).toEqual([]))
  expect(sessionStorage.getItem('deskbell.uploads')).toBeNull()
  await client.openCustomerSession({ publishableKey: server.publishableKey })
  expect(await client.resumeUploads('cnv_1')).toEqual([])
})
