// What happens to a message after it was written: edits, taking back, reactions, answers to it.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { upload } from '../testing/upload.ts'

let test: TestApp
let owner: Caller & { id: string }
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const at = (id: string, how: string) => `/v1/conversations/${id}/${how}`
const say = async (who: Caller, id: string, extra: object = {}) =>
  (await who.post(at(id, 'messages'), { clientId: newClientId(), text: 'Words', ...extra })).body
const everything = async (who: Caller, id: string) =>
  JSON.stringify([
    (await who.get(at(id, 'events?limit=500'))).body,
    (await who.get(at(id, 'messages'))).body,
    (await who.get(`/v1/conversations/${id}`)).body,
  ])

async function begun() {
  const visitor = await test.workspace.visitor()
  return { visitor, id: await beginConversation(visitor) }
}

/** As if it had been written long ago. */
const age = (id: string, minutes: number) =>
  test.sql`update messages set created_at = now() - ${minutes} * interval '1 minute' where conversation_id = ${id}`

describe('an edit', () => {
  it('changes the words everywhere, and the ones of before are nowhere', async () => {
    const { visitor, id } = await begun()
    const key = { 'idempotency-key': newClientId() }
    const { seq } = await say(visitor, id, { text: 'My card is 4111-kept-nowhere' })
    const edited = await visitor.post(at(id, 'edit-message'), { seq, text: 'My card is' }, key)
    expect(edited).toMatchObject({ status: 200, body: { seq, text: 'My card is' } })
    expect(edited.body.editedAt).toBeDefined()
    for (const who of [visitor, owner]) {
      const seen = await everything(who, id)
      expect(seen).not.toContain('kept-nowhere')
      expect(seen).toContain('"message.updated"')
    }
    expect((await owner.get(`/v1/conversations/${id}`)).body.lastMessage.text).toBe('My card is')
    const rows = await test.sql`
      select 1 from events where conversation_id = ${id} and payload::text like '%kept-nowhere%'`
    expect(rows).toHaveLength(0)
  })

  it('is found by its new words, and not by the old ones', async () => {
    const { visitor, id } = await begun()
    const { seq } = await say(visitor, id, { text: 'wombat' })
    const hits = async (text: string) =>
      (await owner.get(`/v1/search/messages?q=${text}`)).body.items.length
    await visitor.post(at(id, 'edit-message'), { seq, text: 'quokka' })
    await vi.waitFor(async () =>
      expect([await hits('wombat'), await hits('quokka')]).toEqual([0, 1]),
    )
  })

  it('is for the author alone, within fifteen minutes, and of a message that is one', async () => {
    const { visitor, id } = await begun()
    const stranger = await test.workspace.visitor()
    await beginConversation(stranger)
    const edit = (who: Caller, seq: number, text = 'Other') =>
      who.post(at(id, 'edit-message'), { seq, text })
    expect((await edit(owner, 2)).status).toBe(403)
    expect((await edit(stranger, 2)).status).toBe(404)
    expect((await edit(await test.workspace.agent('viewer'), 2)).status).toBe(403)
    expect((await edit(visitor, 99)).status).toBe(404)
    expect((await edit(visitor, 1)).status).toBe(400)
    expect((await edit(visitor, 2, ' ')).status).toBe(400)
    expect((await edit(visitor, 2, 'x'.repeat(10_001))).status).toBe(400)
    const note = await say(owner, id, { visibility: 'internal' })
    expect((await edit(visitor, note.seq)).status).toBe(404)
    await age(id, 16)
    expect(await edit(visitor, 2)).toMatchObject({ status: 409, body: { code: 'too_late' } })
  })

  it('to the same words is none, and a retry of the first ones is still a retry', async () => {
    const { visitor, id } = await begun()
    const clientId = newClientId()
    const { seq } = await say(visitor, id, { clientId, text: 'one' })
    const same = await visitor.post(at(id, 'edit-message'), { seq, text: 'one' })
    expect(same.body.editedAt).toBeUndefined()
    await visitor.post(at(id, 'edit-message'), { seq, text: 'two' })
    const begin = { clientId: newClientId(), message: { clientId: newClientId(), text: 'Hi' } }
    const first = (await visitor.post('/v1/conversations', begin)).body.conversation.id
    await visitor.post(at(first, 'unsend-message'), { seq: 2 })
    expect((await visitor.post('/v1/conversations', begin)).body).toMatchObject({
      ...{ conversation: { id: first }, duplicate: true },
    })
    const retry = await visitor.post(at(id, 'messages'), { clientId, text: 'one' })
    expect(retry).toMatchObject({ status: 200, body: { text: 'two', duplicate: true } })
  })
})

describe('a message that is taken back', () => {
  it('leaves its place and nothing else: no words, no files, no reactions, also in the log', async () => {
    const { visitor, id } = await begun()
    const file = await upload(test, visitor)
    const sent = await say(visitor, id, { text: 'left-nowhere', attachments: [file] })
    await owner.post(at(id, 'react'), { seq: sent.seq, emoji: '👀' })
    const unsent = await visitor.post(at(id, 'unsend-message'), { seq: sent.seq })
    expect(unsent.body).toMatchObject({ id: sent.id, seq: sent.seq, text: '' })
    expect(unsent.body.unsentAt).toBeDefined()
    for (const gone of ['attachments', 'reactions']) expect(unsent.body).not.toHaveProperty(gone)
    const again = await visitor.post(at(id, 'unsend-message'), { seq: sent.seq })
    expect(again.body).toEqual(unsent.body)
    for (const who of [visitor, owner]) {
      const seen = await everything(who, id)
      expect(seen).not.toContain('left-nowhere')
      expect(seen).not.toContain('notes.txt')
      expect((await who.get(`/v1/attachments/${file}`)).status).toBe(404)
    }
    const { lastMessage } = (await owner.get(`/v1/conversations/${id}`)).body
    expect(lastMessage.text).toBe('Hello')
    expect((await owner.post(at(id, 'react'), { seq: sent.seq, emoji: '👀' })).status).toBe(404)
    expect((await visitor.post(at(id, 'edit-message'), { seq: sent.seq, text: 'x' })).status).toBe(
      404,
    )
  })

  it('may be the only one, and then there is nothing to show', async () => {
    const { visitor, id } = await begun()
    expect((await owner.post(at(id, 'unsend-message'), { seq: 2 })).status).toBe(403)
    await visitor.post(at(id, 'unsend-message'), { seq: 2 })
    for (const who of [visitor, owner])
      expect((await who.get(`/v1/conversations/${id}`)).body.lastMessage).toBeNull()
    expect((await owner.get('/v1/conversations')).body.items[0].lastMessage).toBeNull()
  })
})

describe('a reaction', () => {
  it('counts once for each person, in the order of the first, and goes when it is taken back', async () => {
    const { visitor, id } = await begun()
    const react = (who: Caller, emoji: string, isOn?: boolean) =>
      who.post(at(id, 'react'), { seq: 2, emoji, ...(isOn === undefined ? {} : { isOn }) })
    await react(owner, '👍')
    await react(visitor, '❤️')
    await react(visitor, '👍')
    const twice = await react(visitor, '👍')
    const people = ({ body }: typeof twice) =>
      (body.reactions ?? []).map((one: { emoji: string; by: { kind: string }[] }) => [
        one.emoji,
        ...one.by.map(({ kind }) => kind),
      ])
    expect(people(twice)).toEqual([
      ['👍', 'agent', 'customer'],
      ['❤️', 'customer'],
    ])
    await react(owner, '👍', false)
    await react(visitor, '👍', false)
    expect(people(await react(visitor, '❤️', false))).toEqual([])
    expect((await visitor.get(at(id, 'messages'))).body.items[0]).not.toHaveProperty('reactions')
  })

  it.each(['', 'x', ':)', '👍👍', '<b>', '👍 ', '\u200d', 'a'.repeat(100), 1, null])(
    'is one emoji, which %j is not',
    async (emoji) => {
      const { visitor, id } = await begun()
      expect((await visitor.post(at(id, 'react'), { seq: 2, emoji })).status).toBe(400)
    },
  )

  it('to a note is seen by nobody but agents', async () => {
    const { visitor, id } = await begun()
    const note = await say(owner, id, { visibility: 'internal' })
    await owner.post(at(id, 'react'), { seq: note.seq, emoji: '🤫' })
    expect(await everything(visitor, id)).not.toContain('🤫')
    expect((await visitor.post(at(id, 'react'), { seq: note.seq, emoji: '👍' })).status).toBe(404)
  })

  it('of twenty kinds is enough', async () => {
    const { visitor, id } = await begun()
    const emoji = [...'😀😁😂😃😄😅😆😇😈😉😊😋😌😍😎😏😐😑😒😓😔']
    const statuses = []
    for (const one of emoji)
      statuses.push((await visitor.post(at(id, 'react'), { seq: 2, emoji: one })).status)
    expect(statuses.indexOf(409)).toBe(20)
  })
})

describe('an answer to a message', () => {
  it('names it, counted as its author counts', async () => {
    const { visitor, id } = await begun()
    await say(owner, id, { visibility: 'internal' })
    const first = await say(owner, id, { text: 'For you' })
    const { items } = (await visitor.get(at(id, 'messages'))).body
    const seen = items.find((one: { id: string }) => one.id === first.id)
    expect(seen.seq).not.toBe(first.seq)
    const reply = await say(visitor, id, { replyToSeq: seen.seq })
    expect(reply.replyToId).toBe(first.id)
    const back = await say(owner, id, { replyToSeq: 2 })
    expect(back.replyToId).toBe(items[0].id)
  })

  it('is refused for what its readers do not see, for what is no message, and what is not there', async () => {
    const { visitor, id } = await begun()
    const note = await say(owner, id, { visibility: 'internal' })
    const answer = async (who: Caller, replyToSeq: number, visibility = 'public') =>
      (
        await who.post(at(id, 'messages'), {
          ...{ clientId: newClientId(), text: 'x', replyToSeq, visibility },
        })
      ).status
    expect(await answer(owner, note.seq)).toBe(404)
    expect(await answer(owner, note.seq, 'internal')).toBe(201)
    expect(await answer(visitor, note.seq)).toBe(404)
    expect(await answer(visitor, 999)).toBe(404)
    expect(await answer(visitor, 1)).toBe(400)
    await owner.post(at(id, 'resolve'))
    const { items } = (await owner.get(at(id, 'messages'))).body
    expect(await answer(owner, items.at(-1).seq)).toBe(404)
  })
})
