import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newClientId, type TestApp, testApp } from '../testing/app.ts'
import { deleteOldKeys } from './store.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const withKey = (key: string) => ({ 'idempotency-key': key })
const create = (name: string, key: string, caller = owner) =>
  caller.post('/v1/tags', { name }, withKey(key))
const countTags = async (name: string): Promise<number> =>
  (await test.sql`select count(*)::int as n from tags where name = ${name}`)[0]!.n

describe('a write with an Idempotency-Key', () => {
  it('sent again gets the same answer and does nothing', async () => {
    const [key, name] = [newClientId(), newClientId()]
    const first = await create(name, key)
    const again = await create(name, key)
    expect(first.status).toBe(201)
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(again.headers['content-type']).toBe(first.headers['content-type'])
    expect(await countTags(name)).toBe(1)
  })

  it('gets the answer of then, whatever has happened since', async () => {
    const [key, name] = [newClientId(), newClientId()]
    const first = await create(name, key)
    await owner.patch(`/v1/tags/${first.body.id}`, { color: 'red' })
    expect((await create(name, key)).body.color).toBe('grey')
  })

  it('with another body, path or method gets 409', async () => {
    const [key, name] = [newClientId(), newClientId()]
    const { body } = await create(name, key)
    const reused = { status: 409, body: { code: 'idempotency_key_reused' } }
    expect(await create(`${name} 2`, key)).toMatchObject(reused)
    expect(await owner.post('/v1/topics', { name }, withKey(key))).toMatchObject(reused)
    expect(await owner.patch(`/v1/tags/${body.id}`, { name }, withKey(key))).toMatchObject(reused)
    expect(await owner.delete(`/v1/tags/${body.id}`, withKey(key))).toMatchObject(reused)
    expect(await countTags(`${name} 2`)).toBe(0)
  })

  it('of an answer without content gets that again', async () => {
    const key = newClientId()
    const { id } = (await owner.post('/v1/tags', { name: newClientId() })).body
    const answers = [
      await owner.delete(`/v1/tags/${id}`, withKey(key)),
      await owner.delete(`/v1/tags/${id}`, withKey(key)),
    ]
    expect(answers.map((answer) => [answer.status, answer.body])).toEqual([
      [204, ''],
      [204, ''],
    ])
    expect(answers[1]!.headers['idempotency-replayed']).toBe('true')
  })

  it('that was refused is refused again in the same words', async () => {
    const [key, name] = [newClientId(), newClientId()]
    await owner.post('/v1/tags', { name })
    const first = await create(name, key)
    expect(first).toMatchObject({ status: 409, body: { code: 'name_taken' } })
    const again = await create(name, key)
    expect(again).toMatchObject({ status: 409, body: first.body })
    expect(again.headers['content-type']).toContain('application/problem+json')
  })

  it('twenty times at once is done once', async () => {
    const [key, name] = [newClientId(), newClientId()]
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(name, key)))
    expect(await countTags(name)).toBe(1)
    const done = answers.filter((answer) => answer.status === 201)
    const waiting = answers.filter((answer) => answer.body.code === 'idempotency_in_progress')
    expect(done.length).toBeGreaterThan(0)
    expect(done.length + waiting.length).toBe(20)
    expect(new Set(done.map((answer) => answer.body.id)).size).toBe(1)
  })

  it('while the first is still running gets 409, and a time to come back', async () => {
    const [key, name] = [newClientId(), newClientId()]
    await create(name, key)
    await test.sql`
      update idempotency_keys set status = null, response = null, created_at = now()
      where key = ${key}`
    const answer = await create(name, key)
    expect(answer).toMatchObject({
      status: 409,
      headers: { 'retry-after': '1' },
      body: { code: 'idempotency_in_progress', retryAfter: 1 },
    })
  })

  it('whose first try died with its process is taken again after a minute', async () => {
    const [key, name] = [newClientId(), newClientId()]
    await create(name, key)
    await test.sql`delete from tags where name = ${name}`
    await test.sql`
      update idempotency_keys set status = null, response = null,
        created_at = now() - interval '61 seconds'
      where key = ${key}`
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(name, key)))
    expect(answers.filter((answer) => answer.status === 201).length).toBeGreaterThan(0)
    expect(await countTags(name)).toBe(1)
  })

  it('that failed on our side is not kept: the next try is a real one', async () => {
    const [key, name] = [newClientId(), newClientId()]
    await test.sql`alter table tags rename to tags_elsewhere`
    try {
      expect(await create(name, key)).toMatchObject({ status: 500, body: { code: 'internal' } })
    } finally {
      await test.sql`alter table tags_elsewhere rename to tags`
    }
    expect((await create(name, key)).status).toBe(201)
  })

  it('that was not understood is not kept either', async () => {
    const [key, name] = [newClientId(), newClientId()]
    expect((await create('', key)).status).toBe(400)
    expect((await create(name, key)).status).toBe(201)
  })

  it('is one of the caller: a colleague may use the same key', async () => {
    const colleague = await test.workspace.agent('senior')
    const key = newClientId()
    const answers = [
      await create(newClientId(), key),
      await create(newClientId(), key, colleague as typeof owner),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([201, 201])
  })

  it('cannot be read back by another workspace', async () => {
    const [key, name] = [newClientId(), newClientId()]
    const { body } = await create(name, key)
    const other = await test.otherWorkspace()
    const theirs = await create(name, key, other.owner)
    expect(theirs.status).toBe(201)
    expect(theirs.body.id).not.toBe(body.id)
  })

  it.each([['x'.repeat(129)], ['with space'], ['emoji-ü']])('refuses the key %s', async (key) => {
    expect(await create(newClientId(), key)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    })
  })

  it('on a read is nothing special', async () => {
    const key = newClientId()
    for (let index = 0; index < 2; index++) {
      const response = await test.app.inject({
        url: '/v1/tags',
        headers: { authorization: `Bearer ${owner.token}`, ...withKey(key) },
      })
      expect(response.headers['idempotency-replayed']).toBeUndefined()
    }
  })

  it('is forgotten after a day', async () => {
    const [key, name] = [newClientId(), newClientId()]
    await create(name, key)
    await test.sql`
      update idempotency_keys set created_at = now() - interval '25 hours' where key = ${key}`
    const fresh = newClientId()
    await create(newClientId(), fresh)
    await deleteOldKeys(test.sql)
    const rows = await test.sql<{ key: string }[]>`
      select key from idempotency_keys where key in ${test.sql([key, fresh])}`
    expect(rows.map((row) => row.key)).toEqual([fresh])
  })
})
