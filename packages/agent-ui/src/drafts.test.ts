import { createClient } from '@deskbell/sdk'
import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import {
  openDrafts,
  type Replaced,
  readDraft,
  syncDrafts,
  wipeDrafts,
  writeDraft,
} from './drafts.ts'

const draft = { text: 'Let me check', isNote: false }
const nothing = { text: '', isNote: false }

test('a draft is there again after a reload, for the agent who wrote it', () => {
  openDrafts('agt_ada')
  writeDraft('cnv_1', draft)
  openDrafts('agt_grace')
  expect(readDraft('cnv_1')).toMatchObject(nothing)
  openDrafts('agt_ada')
  expect(readDraft('cnv_1')).toMatchObject(draft)
})

test('signing out leaves nothing behind', () => {
  openDrafts('agt_ada')
  writeDraft('cnv_1', draft)
  wipeDrafts()
  expect(localStorage.length).toBe(0)
})

test('what is not a draft in storage is passed over', () => {
  localStorage.setItem('deskbell.draft.agt_ada.cnv_1', '{')
  openDrafts('agt_ada')
  expect(readDraft('cnv_1')).toMatchObject(nothing)
})

async function sync(server: FakeServer) {
  const { url: baseUrl, fetch, WebSocket } = server
  const [here, elsewhere] = [0, 1].map(() => createClient({ baseUrl, fetch, WebSocket }))
  for (const client of [here!, elsewhere!]) await client.signIn(server.agents[0]!)
  here!.connect()
  await vi.waitFor(() => expect(here!.connection.value).toBe('connected'))
  openDrafts(server.agents[0]!.agent.id)
  const replaced: Replaced[] = []
  const stop = syncDrafts(here!, (one) => replaced.push(one))
  onTestFinished(() => {
    stop()
    for (const client of [here!, elsewhere!]) client.close()
  })
  const stored = async (id: string) =>
    (await elsewhere!.drafts.list()).items.find(({ conversationId }) => conversationId === id)
  return { elsewhere: elsewhere!, replaced, stored, stop }
}
const patiently = { timeout: 20_000 }

test('a draft reaches the server, and leaves it when it is sent', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const { stored } = await sync(server)
  writeDraft(id, { text: 'For the team', isNote: true })
  await vi.waitFor(
    async () => expect(await stored(id)).toMatchObject({ text: 'For the team', kind: 'note' }),
    patiently,
  )
  writeDraft(id, nothing)
  await vi.waitFor(async () => expect((await stored(id))?.text).toBe(''), patiently)
  expect(localStorage.getItem(`deskbell.draft.${server.agents[0]!.agent.id}.${id}`)).toBeNull()
})

test('what is written after a draft was sent is saved, whoever sent it', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const { elsewhere, replaced, stored } = await sync(server)
  for (const text of ['One', '', 'Two']) {
    writeDraft(id, { text, isNote: false })
    await vi.waitFor(async () => expect((await stored(id))?.text).toBe(text), patiently)
  }
  const { version } = (await stored(id))!
  writeDraft(id, { text: 'Three', isNote: false })
  await elsewhere.drafts.save({ id, text: '', version })
  await vi.waitFor(async () => expect((await stored(id))?.text).toBe('Three'), patiently)
  expect(readDraft(id).text).toBe('Three')
  expect(replaced).toEqual([])
})

test('what another device writes is here, and goes when it is sent there', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const { elsewhere } = await sync(server)
  const { version } = await elsewhere.drafts.save({ id, text: 'On my phone', version: 0 })
  await vi.waitFor(() => expect(readDraft(id).text).toBe('On my phone'))
  await elsewhere.drafts.save({ id, text: '', version })
  await vi.waitFor(() => expect(readDraft(id).text).toBe(''))
})

test('an old draft of this device gives way to a newer one, and can be taken back', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const first = await sync(server)
  first.stop()
  await first.elsewhere.drafts.save({ id, text: 'Newer', version: 0 })
  openDrafts(server.agents[0]!.agent.id)
  writeDraft(id, { text: 'Written offline', isNote: false })
  const { replaced, stored } = await sync(server)
  await vi.waitFor(() => expect(readDraft(id).text).toBe('Newer'), patiently)
  expect(replaced).toMatchObject([{ conversationId: id, written: { text: 'Written offline' } }])
  writeDraft(id, replaced[0]!.written)
  await vi.waitFor(async () => expect((await stored(id))?.text).toBe('Written offline'), patiently)
})

test('what was written while a save was on its way is saved after it', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const { stored, replaced } = await sync(server)
  const release = server.hold('drafts.save')
  writeDraft(id, { text: 'One', isNote: false })
  await vi.waitFor(
    () => expect(server.requests.map((one) => one.operationId)).toContain('drafts.save'),
    patiently,
  )
  writeDraft(id, { text: 'One two', isNote: false })
  release()
  await vi.waitFor(async () => expect((await stored(id))?.text).toBe('One two'), patiently)
  expect(readDraft(id).text).toBe('One two')
  expect(replaced).toEqual([])
})

test('a draft of a conversation that is gone stays on this device and is not tried again', async () => {
  const server = fakeServer()
  const { elsewhere } = await sync(server)
  const { id } = server.createConversation({ text: 'Hi' })
  await elsewhere.conversations.delete({ id })
  writeDraft(id, { text: 'Too late', isNote: false })
  const saves = () => server.requests.filter((one) => one.operationId === 'drafts.save')
  await vi.waitFor(() => expect(saves()).toHaveLength(1), patiently)
  await vi.waitFor(() =>
    expect(
      JSON.parse(localStorage.getItem(`deskbell.draft.${server.agents[0]!.agent.id}.${id}`)!),
    ).toMatchObject({ text: 'Too late', isUnsaved: false }),
  )
})

test('a draft that a server refuses because its clock is ahead is saved later', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const { stored } = await sync(server)
  const expired = { status: 401, code: 'token_expired' } as const
  server.failNext('drafts.save', expired, expired)
  writeDraft(id, draft)
  const saves = () => server.requests.filter((one) => one.operationId === 'drafts.save')
  await vi.waitFor(() => expect(saves()).toHaveLength(2), patiently)
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await vi.waitFor(async () => {
    // Whoever leaves the page has it saved at once.
    document.dispatchEvent(new Event('visibilitychange'))
    expect((await stored(id))?.text).toBe(draft.text)
  }, patiently)
})
