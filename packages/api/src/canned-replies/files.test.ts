import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropAbandoned, removeReleased } from '../attachments/sweep.ts'
import { createStorage } from '../platform/choose-storage.ts'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { metadataOf, somePicture, someText, tus, upload } from '../testing/upload.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let agent: Caller & { id: string }
let visitor: Caller
let conversationId: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  agent = await test.workspace.agent('agent', 'Bea Berg')
  visitor = await test.workspace.visitor()
  conversationId = await beginConversation(visitor)
})
afterAll(() => test.close())

const input = (attachments: readonly string[], extra: object = {}) => ({
  ...{ shortcut: newClientId(), title: 'Papers', body: 'Here they are', attachments, ...extra },
})
const create = async (caller: Caller, attachments: readonly string[], extra: object = {}) => {
  const answer = await caller.post('/v1/canned-replies', input(attachments, extra))
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}
const idsOf = (attachments: readonly { id: string }[]) => attachments.map((one) => one.id)
const use = async (caller: Caller, id: string) =>
  await caller.post(`/v1/canned-replies/${id}/render`, { conversationId, isInserted: true })
const statusOf = async (caller: Caller, id: string) =>
  (await caller.get(`/v1/attachments/${id}`)).status
const send = (caller: Caller, attachments: readonly string[], clientId = newClientId()) =>
  caller.post(`/v1/conversations/${conversationId}/messages`, { clientId, text: '', attachments })
const filesOf = async () => {
  const [row] = await test.sql<{ n: number }[]>`
    select count(*)::int as n from files
    where workspace_id = ${test.workspace.workspaceId} and released_at is null`
  return row!.n
}
const storage = () => createStorage({ dataDir: test.dataDir, s3: undefined })

describe('the files of a canned reply', () => {
  it('are what was given, in that order, and are told with it wherever it is', async () => {
    const picture = await upload(test, owner, await somePicture())
    const text = await upload(test, owner)
    const reply = await create(owner, [text, picture])
    expect(reply.attachments).toMatchObject([
      { id: text, kind: 'file', type: 'text/plain' },
      { id: picture, kind: 'image', width: 800, height: 600 },
    ])
    expect((await agent.get(`/v1/canned-replies/${reply.id}`)).body).toEqual(reply)
    const { items } = (await agent.get('/v1/canned-replies?limit=100')).body
    expect(items).toContainEqual(reply)
    const link = (await agent.get(`/v1/attachments/${picture}`)).body
    expect((await test.app.inject(link.thumbnailUrl)).statusCode).toBe(200)
  })

  it('are changed as a whole: what is left out goes, what is new comes, and nothing said is nothing done', async () => {
    const [first, second] = [await upload(test, owner), await upload(test, owner)]
    const reply = await create(owner, [first])
    const at = `/v1/canned-replies/${reply.id}`
    const both = (await owner.patch(at, { attachments: [second, first] })).body
    expect(idsOf(both.attachments)).toEqual([second, first])
    expect(idsOf((await owner.patch(at, { title: 'Other' })).body.attachments)).toEqual([
      ...[second, first],
    ])
    expect((await owner.patch(at, { attachments: [second] })).body).toMatchObject({
      title: 'Other',
      attachments: [{ id: second }],
    })
    expect(await statusOf(owner, first)).toBe(404)
    expect((await owner.patch(at, { attachments: [] })).body.attachments).toEqual([])
    expect((await owner.get(at)).body.attachments).toEqual([])
  })

  it('are refused when they are eleven, twice the same, unfinished, sent, somebody else’s or another reply’s', async () => {
    const mine = await upload(test, owner)
    const taken = (await create(owner, [await upload(test, owner)])).attachments[0].id
    const sent = await upload(test, owner)
    expect((await send(owner, [sent])).status).toBe(201)
    const elsewhere = await test.otherWorkspace()
    const begun = await tus(test, owner, {
      method: 'POST',
      headers: { 'upload-length': '5', 'upload-metadata': metadataOf(someText()) },
    })
    const unfinished = String(begun.headers.location).split('/').at(-1)!
    const tries: [readonly string[], number, string][] = [
      [Array.from({ length: 11 }, () => mine), 400, 'validation_failed'],
      [[mine, mine], 400, 'validation_failed'],
      [['nothing'], 400, 'validation_failed'],
      [[mine, unfinished], 409, 'upload_incomplete'],
      [[mine, sent], 404, 'not_found'],
      [[mine, taken], 404, 'not_found'],
      [[mine, await upload(test, agent)], 404, 'not_found'],
      [[mine, await upload(test, visitor)], 404, 'not_found'],
      [[mine, await upload(test, elsewhere.owner)], 404, 'not_found'],
    ]
    const { id } = await create(owner, [])
    for (const [attachments, status, code] of tries) {
      const refused = { status, body: { code } }
      expect(await owner.post('/v1/canned-replies', input(attachments))).toMatchObject(refused)
      expect(await owner.patch(`/v1/canned-replies/${id}`, { attachments })).toMatchObject(refused)
    }
    expect((await owner.get(`/v1/canned-replies/${id}`)).body.attachments).toEqual([])
    expect(idsOf((await create(owner, [mine])).attachments)).toEqual([mine])
  })

  it('of six replies that are given one upload at once, one has it', async () => {
    const id = await upload(test, owner)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => owner.post('/v1/canned-replies', input([id]))),
    )
    expect(answers.map((one) => one.status).toSorted()).toEqual([201, ...Array(5).fill(404)])
  })

  it('[S6] are there for who has the reply, and for nobody else', async () => {
    const shared = (await create(owner, [await upload(test, owner)])).attachments[0].id
    const personal = (await create(agent, [await upload(test, agent)], { scope: 'personal' }))
      .attachments[0].id
    const team = await owner.post('/v1/teams', { name: 'Papers', agentIds: [owner.id] })
    const teamId = team.body.id
    const ofTeam = (await create(owner, [await upload(test, owner)], { teamId })).attachments[0].id
    const elsewhere = await test.otherWorkspace()
    expect([await statusOf(agent, shared), await statusOf(owner, ofTeam)]).toEqual([200, 200])
    expect([await statusOf(agent, ofTeam), await statusOf(owner, personal)]).toEqual([404, 404])
    for (const id of [shared, personal, ofTeam]) {
      expect(await statusOf(visitor, id)).toBe(404)
      expect(await statusOf(elsewhere.owner, id)).toBe(404)
      expect((await owner.delete(`/v1/attachments/${id}`)).status).toBe(404)
      expect((await send(owner, [id])).status).toBe(404)
    }
  })
})

describe('using a canned reply', () => {
  it('gives its files as uploads to send, and each use some of its own', async () => {
    const file = someText()
    const reply = await create(owner, [await upload(test, owner, file)])
    const looked = await agent.post(`/v1/canned-replies/${reply.id}/render`, { conversationId })
    expect(looked.body.attachments).toEqual(reply.attachments)
    const before = await filesOf()
    const [first, second] = [await use(agent, reply.id), await use(agent, reply.id)]
    const [id] = idsOf(first.body.attachments)
    expect(idsOf(second.body.attachments)).not.toContain(id)
    expect(await send(owner, [id!])).toMatchObject({ status: 404 })
    const sent = await send(agent, [id!])
    expect(sent.body.attachments).toMatchObject([{ id, name: file.name }])
    expect(await send(agent, [id!])).toMatchObject({ status: 404 })
    const { url } = (await visitor.get(`/v1/attachments/${id}`)).body
    expect((await test.app.inject(url)).rawPayload).toEqual(file.bytes)
    const dropped = idsOf(second.body.attachments)[0]!
    expect((await agent.delete(`/v1/attachments/${dropped}`)).status).toBe(204)
    expect(await filesOf()).toBe(before)
  })

  it('is refused to who has five hundred files that wait, and to who may not write', async () => {
    const busy = await test.workspace.agent('agent')
    const reply = await create(owner, [await upload(test, owner), await upload(test, owner)])
    const [{ id }] = (await use(busy, reply.id)).body.attachments
    await test.sql`
      insert into attachments (id, workspace_id, uploaded_by, name, type, upload_size, file_id)
      select id || '-' || n, workspace_id, uploaded_by, name, type, upload_size, file_id
      from attachments, generate_series(1, 497) n where id = ${id}`
    const full = { status: 409, body: { code: 'limit_reached' } }
    expect(await use(busy, reply.id)).toMatchObject(full)
    expect((await owner.get(`/v1/canned-replies/${reply.id}`)).body.useCount).toBe(1)
    expect((await use(await test.workspace.agent('viewer'), reply.id)).status).toBe(403)
    expect((await use(visitor, reply.id)).status).toBe(403)
  })

  it('by a macro sends them, once however often it is sent', async () => {
    const reply = await create(owner, [await upload(test, owner), await upload(test, owner)])
    const actions = { cannedReplyId: reply.id }
    const { id } = (await owner.post('/v1/macros', { name: newClientId(), actions })).body
    const body = { conversationId, clientId: newClientId() }
    const waiting = async () =>
      (
        await test.sql`
          select 1 from attachments
          where uploaded_by = ${agent.id} and conversation_id is null and canned_reply_id is null`
      ).length
    const before = await waiting()
    for (let time = 0; time < 3; time++)
      expect(await agent.post(`/v1/macros/${id}/apply`, body)).toMatchObject({ status: 200 })
    const { items } = (await visitor.get(`/v1/conversations/${conversationId}/messages`)).body
    const sent = items.filter((one: { attachments?: object[] }) => one.attachments?.length === 2)
    expect(sent).toHaveLength(1)
    expect(await waiting()).toBe(before)
    expect((await owner.get(`/v1/canned-replies/${reply.id}`)).body.useCount).toBe(1)
  })
})

describe('its bytes', () => {
  it('stay for a day and longer, and go with the last that has them', async () => {
    const reply = await create(owner, [await upload(test, owner)])
    const [{ id }] = (await use(agent, reply.id)).body.attachments
    expect((await send(agent, [id])).status).toBe(201)
    const before = await filesOf()
    await test.sql`
      update attachments set created_at = now() - interval '2 days'
      where canned_reply_id = ${reply.id}`
    await dropAbandoned({ sql: test.sql, storage: await storage() })
    expect(await statusOf(owner, reply.attachments[0].id)).toBe(200)
    expect((await owner.delete(`/v1/canned-replies/${reply.id}`)).status).toBe(204)
    expect(await filesOf()).toBe(before)
    const { items } = (await agent.get(`/v1/conversations/${conversationId}/messages`)).body
    const { seq } = items.findLast((one: { attachments?: object[] }) => one.attachments)
    const at = `/v1/conversations/${conversationId}/unsend-message`
    expect((await agent.post(at, { seq })).status).toBe(200)
    expect(await filesOf()).toBe(before - 1)
    await removeReleased({ sql: test.sql, storage: await storage() })
  })

  it('are let go when a reply drops them, and are nobody’s room but the workspace’s', async () => {
    const file = someText()
    const [mine, again] = [await upload(test, owner, file), await upload(test, owner, file)]
    const reply = await create(owner, [mine])
    const before = await filesOf()
    await owner.patch(`/v1/canned-replies/${reply.id}`, { attachments: [] })
    expect(await filesOf()).toBe(before)
    expect((await owner.delete(`/v1/attachments/${again}`)).status).toBe(204)
    expect(await filesOf()).toBe(before - 1)
  })

  it('stay where they are when an import overwrites the texts', async () => {
    const reply = await create(owner, [await upload(test, owner)])
    const { items } = (await owner.get('/v1/canned-replies/export')).body
    const { shortcut, title, body } = reply
    expect(items).toContainEqual({ shortcut, title, body, translations: {} })
    const changed = [{ shortcut, title, body: 'Other' }]
    expect((await owner.post('/v1/canned-replies/import', { items: changed })).status).toBe(200)
    expect((await owner.get(`/v1/canned-replies/${reply.id}`)).body).toMatchObject({
      body: 'Other',
      attachments: reply.attachments,
    })
  })

  it('that two take while the reply is deleted are whole, or not there', async () => {
    for (let round = 0; round < 5; round++) {
      const reply = await create(owner, [await upload(test, owner)])
      const [deleted, ...used] = await Promise.all([
        owner.delete(`/v1/canned-replies/${reply.id}`),
        ...[use(agent, reply.id), use(owner, reply.id)],
      ])
      expect(deleted.status).toBe(204)
      for (const [index, { status, body }] of used.entries()) {
        expect([200, 404]).toContain(status)
        for (const { id } of status === 200 ? body.attachments : []) {
          const { url } = (await [agent, owner][index]!.get(`/v1/attachments/${id}`)).body
          await removeReleased({ sql: test.sql, storage: await storage() })
          expect((await test.app.inject(url)).statusCode).toBe(200)
        }
      }
    }
  })
})
