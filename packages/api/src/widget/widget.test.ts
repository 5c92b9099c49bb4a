import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const look = (publishableKey: string, headers: Record<string, string> = {}) =>
  test.app.inject({ url: `/v1/widget?publishableKey=${publishableKey}`, headers })

describe('the configuration of a widget', () => {
  it('is there without a session, makes none, and says nothing that a visitor would not see', async () => {
    const { publishableKey, owner } = test.workspace
    const archived = (await owner.get('/v1/topics')).body.items[0].id
    await owner.delete(`/v1/topics/${archived}`)
    const answer = await test.anyone.get(`/v1/widget?publishableKey=${publishableKey}`)
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.body)).toEqual([
      ...['workspace', 'widget', 'topics', 'availability', 'triggers'],
    ])
    expect(answer.body.topics).toHaveLength(3)
    const rows = await test.sql`select 1 from customer_sessions`
    expect(rows).toHaveLength(0)
    expect(JSON.stringify(answer.body).length).toBeLessThan(1000)
  })

  it('is kept by caches for a minute, until it opens or closes, and asked again by its tag', async () => {
    const { publishableKey, owner } = test.workspace
    const first = await look(publishableKey)
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=60' })
    expect(first.headers.vary).toContain('origin')
    const etag = String(first.headers.etag)
    const again = await look(publishableKey, { 'if-none-match': etag })
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag])
    await owner.patch('/v1/workspace', { name: 'Another name' })
    const changed = await look(publishableKey, { 'if-none-match': etag })
    expect([changed.statusCode, changed.json().workspace]).toEqual([200, { name: 'Another name' }])
  })

  it('is refused to other sites than those of the key, and for a key that there is not', async () => {
    const made = await test.workspace.owner.post('/v1/publishable-keys', {
      origins: ['https://shop.example'],
    })
    const { key } = made.body
    expect((await look(key, { origin: 'https://shop.example' })).statusCode).toBe(200)
    // A page of this host names no origin.
    expect((await look(key)).statusCode).toBe(200)
    const foreign = await look(key, { origin: 'https://evil.example' })
    expect([foreign.statusCode, foreign.json().code]).toEqual([403, 'origin_not_allowed'])
    expect(foreign.headers['cache-control']).toBe('no-store')
    await test.workspace.owner.delete(`/v1/publishable-keys/${key}`)
    for (const wrong of [key, 'pk_live_nobody', '', "'; drop table workspaces"])
      expect((await look(encodeURIComponent(wrong))).statusCode).toBe(401)
    expect((await look('x'.repeat(101))).statusCode).toBe(400)
  })
})
