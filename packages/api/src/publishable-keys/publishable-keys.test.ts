import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const at = (key: string) => `/v1/publishable-keys/${key}`
const create = (origins: unknown) => owner.post('/v1/publishable-keys', { origins })
const open = async (publishableKey: string, origin?: string) =>
  (
    await test.anyone.post(
      ...(['/v1/customer-sessions', { publishableKey }, origin ? { origin } : {}] as const),
    )
  ).status

describe('a publishable key', () => {
  it('opens sessions from its origins alone, and from others once it is bound to them', async () => {
    const made = await create(['https://shop.example', 'https://shop.example'])
    expect(made).toMatchObject({ status: 201, body: { origins: ['https://shop.example'] } })
    const { key } = made.body
    expect(await open(key, 'https://shop.example')).toBe(201)
    for (const origin of [
      undefined,
      'null',
      'http://shop.example',
      'https://shop.example:8443',
      'https://shop.example.evil.example',
      'https://www.shop.example',
    ])
      expect(await open(key, origin), String(origin)).toBe(403)
    expect((await owner.patch(at(key), { origins: ['http://localhost:3000'] })).status).toBe(200)
    expect(await open(key, 'https://shop.example')).toBe(403)
    expect(await open(key, 'http://localhost:3000')).toBe(201)
  })

  it('is replaced with an overlap: both work until the old one is revoked, which stays revoked', async () => {
    const old = (await create([])).body.key
    const { key } = (await create([])).body
    expect([await open(old), await open(key)]).toEqual([201, 201])
    expect((await owner.delete(at(old))).status).toBe(204)
    expect((await owner.delete(at(old))).status).toBe(204)
    expect([await open(old), await open(key)]).toEqual([401, 201])
    expect((await owner.patch(at(old), { origins: [] })).status).toBe(404)
    const { publishableKeys } = (await owner.get('/v1/workspace')).body
    const keys = publishableKeys.map((one: { key: string }) => one.key)
    expect(keys).toContain(key)
    expect(keys).not.toContain(old)
  })

  it.each([
    ['a path', ['https://shop.example/']],
    ['a wildcard', ['https://*']],
    ['another scheme', ['javascript:alert(1)']],
    ['a name inside', ['https://user@shop.example']],
    ['capitals', ['https://Shop.example']],
    ['null', ['null']],
    ['nothing', ['']],
    ['a number', [1]],
    ['a huge one', [`https://${'x'.repeat(300)}.example`]],
    ['too many', Array.from({ length: 51 }, (_, index) => `https://s${index}.example`)],
    ['no list', 'https://shop.example'],
    ['an operator', { $ne: 1 }],
  ])('[S12] is not bound to %s', async (_name, origins) => {
    expect((await create(origins)).status).toBe(400)
  })

  it('[S1] of another workspace is nothing', async () => {
    const { publishableKey, owner: stranger } = await test.otherWorkspace()
    expect((await owner.patch(at(publishableKey), { origins: [] })).status).toBe(404)
    expect((await owner.delete(at(publishableKey))).status).toBe(404)
    expect(await open(publishableKey)).toBe(201)
    expect(JSON.stringify((await owner.get('/v1/workspace')).body)).not.toContain(publishableKey)
    expect((await stranger.get('/v1/workspace')).body.publishableKeys).toHaveLength(1)
  })

  it('is for admins to manage, twenty at most', async () => {
    const agent = await test.workspace.agent('senior')
    expect((await agent.post('/v1/publishable-keys', { origins: [] })).status).toBe(403)
    const { owner: other } = await test.otherWorkspace()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => other.post('/v1/publishable-keys', { origins: [] })),
    )
    expect(answers.filter((one) => one.status === 201)).toHaveLength(19)
    expect(answers.find((one) => one.status !== 201)).toMatchObject({
      ...{ status: 409, body: { code: 'limit_reached' } },
    })
  })
})
