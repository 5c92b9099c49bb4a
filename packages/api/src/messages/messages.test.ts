import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const texts = (answer: { body: { items: { text: string }[] } }) =>
  answer.body.items.map((message) => message.text)

describe('sending', () => {
  it('answers with the stored message, and a retry gets the same one', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const message = { clientId: newClientId(), text: 'Is anybody there?' }
    const first = await visitor.post(`/v1/conversations/${id}/messages`, message)
    const again = await visitor.post(`/v1/conversations/${id}/messages`, message)
    expect(first).toMatchObject({ status: 201, body: { text: message.text, duplicate: false } })
    expect(again).toMatchObject({
      status: 200,
      body: { id: first.body.id, seq: first.body.seq, duplicate: true },
    })
  })

  it('refuses the same clientId with another text', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const clientId = newClientId()
    await visitor.post(`/v1/conversations/${id}/messages`, { clientId, text: 'one' })
    const other = await visitor.post(`/v1/conversations/${id}/messages`, { clientId, text: 'two' })
    expect(other).toMatchObject({ status: 409, body: { code: 'client_id_reused' } })
  })

  it('lets two authors use the same clientId', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const clientId = newClientId()
    const mine = await visitor.post(`/v1/conversations/${id}/messages`, { clientId, text: 'mine' })
    const theirs = await test.workspace.owner.post(`/v1/conversations/${id}/messages`, {
      clientId,
      text: 'theirs',
    })
    expect([mine.status, theirs.status]).toEqual([201, 201])
  })

  it('numbers 200 messages sent at once without a hole, in the order of each sender', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const sends = Array.from({ length: 200 }, (_, index) =>
      visitor.post(`/v1/conversations/${id}/messages`, {
        clientId: newClientId(),
        text: String(index),
      }),
    )
    const seqs = (await Promise.all(sends)).map((answer) => answer.body.seq)
    expect(seqs).toEqual(Array.from({ length: 200 }, (_, index) => index + 3))
    const [row] = await test.sql<{ seq: number; events: number }[]>`
      select seq, (select count(*) from events where conversation_id = ${id})::int as events
      from conversations where id = ${id}`
    expect(row).toEqual({ seq: 202, events: 202 })
  })

  it('stores one message when the same one is sent twenty times at once', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const message = { clientId: newClientId(), text: 'once' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor.post(`/v1/conversations/${id}/messages`, message)),
    )
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect(answers.filter((answer) => !answer.body.duplicate)).toHaveLength(1)
  })

  it('lets a bad message fail alone while its neighbours in the batch are stored', async () => {
    const visitor = await test.workspace.visitor()
    const stranger = await test.workspace.visitor()
    await beginConversation(stranger)
    const id = await beginConversation(visitor)
    const send = (sender: typeof visitor, text: string) =>
      sender.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text })
    const answers = await Promise.all([send(visitor, 'a'), send(stranger, 'b'), send(visitor, 'c')])
    expect(answers.map((answer) => answer.status)).toEqual([201, 404, 201])
    expect(texts(await visitor.get(`/v1/conversations/${id}/messages`))).toEqual([
      'Hello',
      'a',
      'c',
    ])
  })

  it.each([
    ['empty', { clientId: 'c', text: '' }],
    ['only spaces', { clientId: 'c', text: ' \n ' }],
    ['too long', { clientId: 'c', text: 'x'.repeat(10_001) }],
    ['with a NUL', { clientId: 'c', text: 'a\0b' }],
    ['without clientId', { text: 'a' }],
    ['of an unknown type', { clientId: 'c', type: 'video', text: 'a' }],
    ['with a field of ours', { clientId: 'c', text: 'a', seq: 1 }],
    ['that is no object', ['a']],
  ])('refuses a message %s with the field that is wrong', async (_name, body) => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const answer = await visitor.post(`/v1/conversations/${id}/messages`, body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
    expect(answer.body.errors.length).toBeGreaterThan(0)
  })

  it('keeps emoji, right-to-left and lone surrogates storable', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const text = '👩‍👩‍👧 مرحبا \ud800 end'
    const answer = await visitor.post(`/v1/conversations/${id}/messages`, {
      clientId: newClientId(),
      text,
    })
    expect(answer.body.text).toBe(text.toWellFormed())
  })
})

describe('notes', () => {
  it('are written by agents and never reach the customer, who sees no hole either', async () => {
    const visitor = await test.workspace.visitor()
    const { owner } = test.workspace
    const id = await beginConversation(visitor)
    const note = { clientId: newClientId(), text: 'secret note', visibility: 'internal' }
    expect((await owner.post(`/v1/conversations/${id}/messages`, note)).status).toBe(201)
    const reply = await owner.post(`/v1/conversations/${id}/messages`, {
      clientId: newClientId(),
      text: 'Hi',
    })
    expect(reply.body.seq).toBe(4)
    const seen = await visitor.get(`/v1/conversations/${id}/messages`)
    expect(
      seen.body.items.map((message: { seq: number; text: string }) => [message.seq, message.text]),
    ).toEqual([
      [2, 'Hello'],
      [3, 'Hi'],
    ])
    const events = await visitor.get(`/v1/conversations/${id}/events`)
    const conversation = await visitor.get(`/v1/conversations/${id}`)
    // The answer, and that its author has the conversation now.
    expect(events.body.seq).toBe(4)
    expect(conversation.body.seq).toBe(4)
    expect(JSON.stringify([seen.body, events.body, conversation.body])).not.toContain('secret')
  })

  it('cannot be written by a customer', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const note = { clientId: newClientId(), text: 'x', visibility: 'internal' }
    expect((await visitor.post(`/v1/conversations/${id}/messages`, note)).status).toBe(403)
  })
})

describe('reading', () => {
  it('pages in both directions', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor, '0')
    for (let index = 1; index < 10; index++) {
      await visitor.post(`/v1/conversations/${id}/messages`, {
        clientId: newClientId(),
        text: String(index),
      })
    }
    const newest = await visitor.get(`/v1/conversations/${id}/messages?limit=3`)
    expect(texts(newest)).toEqual(['7', '8', '9'])
    expect(newest.body.hasMore).toBe(true)
    const older = await visitor.get(
      `/v1/conversations/${id}/messages?limit=3&beforeSeq=${newest.body.items[0].seq}`,
    )
    expect(texts(older)).toEqual(['4', '5', '6'])
    const forward = await visitor.get(
      `/v1/conversations/${id}/messages?limit=100&afterSeq=${older.body.items[2].seq}`,
    )
    expect(texts(forward)).toEqual(['7', '8', '9'])
    expect(forward.body.hasMore).toBe(false)
    const both = await visitor.get(`/v1/conversations/${id}/messages?afterSeq=1&beforeSeq=5`)
    expect(both).toMatchObject({ status: 400, body: { errors: [{ field: '/afterSeq' }] } })
  })
})

describe('effects', () => {
  it('a message of the customer reopens what was resolved, with an activity line before it', async () => {
    const visitor = await test.workspace.visitor()
    const { owner } = test.workspace
    const id = await beginConversation(visitor)
    expect((await owner.post(`/v1/conversations/${id}/resolve`)).body.status).toBe('resolved')
    await visitor.post(`/v1/conversations/${id}/messages`, {
      clientId: newClientId(),
      text: 'Still broken',
    })
    const conversation = await owner.get(`/v1/conversations/${id}`)
    expect(conversation.body).toMatchObject({
      status: 'open',
      lastMessage: { text: 'Still broken' },
    })
    expect(conversation.body.waitingSince).not.toBeNull()
    const thread = await visitor.get(`/v1/conversations/${id}/messages`)
    expect(
      thread.body.items.map(
        (m: { activity: { code: string } | null; text: string }) => m.activity?.code ?? m.text,
      ),
    ).toEqual(['Hello', 'resolved', 'reopened', 'Still broken'])
  })

  it('an answer ends the waiting; a note does not', async () => {
    const visitor = await test.workspace.visitor()
    const { owner } = test.workspace
    const id = await beginConversation(visitor)
    const send = (text: string, visibility: string) =>
      owner.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })
    await send('looking', 'internal')
    expect((await owner.get(`/v1/conversations/${id}`)).body.waitingSince).not.toBeNull()
    await send('here', 'public')
    expect((await owner.get(`/v1/conversations/${id}`)).body.waitingSince).toBeNull()
  })
})
