import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { caller, newClientId, type TestApp, testApp } from '../testing/app.ts'
import { createKeyLimits } from './limits.ts'

const EVERYBODY = 60

let test: TestApp
beforeAll(async () => {
  test = await testApp({ rateLimitMax: EVERYBODY })
})
afterAll(() => test.close())

const make = async (rateLimit?: number | null) => {
  const { body } = await test.workspace.owner.post('/v1/api-keys', {
    ...{ name: newClientId(), scopes: ['tag.read'] },
    ...(rateLimit === undefined ? {} : { rateLimit }),
  })
  return { ...caller(test.app, body.key), id: body.id as string, made: body }
}
const limitOf = ({ headers }: { headers: Record<string, unknown> }) =>
  Number(headers['ratelimit-limit'])

it('each key counts its own calls, up to its own limit, and says so', async () => {
  const [narrow, other] = [await make(3), await make()]
  expect(narrow.made.rateLimit).toBe(3)
  expect(other.made.rateLimit).toBeNull()
  // The first call of a key counts for the address: nobody knows it yet.
  await narrow.get('/v1/tags')
  await other.get('/v1/tags')
  for (const left of [2, 1, 0]) {
    const answer = await narrow.get('/v1/tags')
    expect(answer.status).toBe(200)
    expect(limitOf(answer)).toBe(3)
    expect(Number(answer.headers['ratelimit-remaining'])).toBe(left)
  }
  const refused = await narrow.get('/v1/tags')
  expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
  expect(refused.body.retryAfter).toBeGreaterThan(0)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)

  const answer = await other.get('/v1/tags')
  expect(answer.status).toBe(200)
  expect(limitOf(answer)).toBe(EVERYBODY)
})

it('a limit is changed while the key is in use, and goes on with the key that takes its place', async () => {
  const key = await make(5)
  await key.get('/v1/tags')
  expect(limitOf(await key.get('/v1/tags'))).toBe(5)
  const { owner } = test.workspace
  const changed = await owner.patch(`/v1/api-keys/${key.id}`, { rateLimit: 500, name: 'Nightly' })
  expect(changed).toMatchObject({ status: 200, body: { rateLimit: 500, name: 'Nightly' } })
  await key.get('/v1/tags')
  expect(limitOf(await key.get('/v1/tags'))).toBe(500)
  const next = await owner.post(`/v1/api-keys/${key.id}/rotate`, {})
  expect(next.body).toMatchObject({ rateLimit: 500, name: 'Nightly' })
  const none = await owner.patch(`/v1/api-keys/${key.id}`, { rateLimit: null })
  expect(none.body.rateLimit).toBeNull()
  expect((await owner.patch(`/v1/api-keys/${key.id}`, {})).body.name).toBe('Nightly')
})

it('a wrong limit, a foreign key and one that is over are refused', async () => {
  const key = await make()
  const { owner } = test.workspace
  for (const rateLimit of [0, -1, 1.5, 100_001, 'many', {}])
    expect((await owner.patch(`/v1/api-keys/${key.id}`, { rateLimit })).status).toBe(400)
  expect((await owner.patch(`/v1/api-keys/${key.id}`, { scopes: [] })).status).toBe(400)
  const other = await test.otherWorkspace()
  expect((await other.owner.patch(`/v1/api-keys/${key.id}`, { rateLimit: 9 })).status).toBe(404)
  await owner.delete(`/v1/api-keys/${key.id}`)
  expect((await owner.patch(`/v1/api-keys/${key.id}`, { rateLimit: 9 })).status).toBe(404)
})

it('[S5] keys that are made up, or revoked, are no callers of their own', async () => {
  const remoteAddress = '10.9.9.9'
  const call = async (key: string) => {
    const headers = { authorization: `Bearer ${key}` }
    return await test.app.inject({ url: '/v1/tags', headers, remoteAddress })
  }
  const left = async (key: string) => Number((await call(key)).headers['ratelimit-remaining'])
  const first = await left('sk_live_made_up_1')
  expect(await left('sk_live_made_up_2')).toBe(first - 1)
  const key = await make(40)
  await call(key.token!)
  expect(await left(key.token!)).toBe(39)
  await test.workspace.owner.delete(`/v1/api-keys/${key.id}`)
  await vi.waitFor(async () => expect((await call(key.token!)).statusCode).toBe(401))
  expect(Number((await call(key.token!)).headers['ratelimit-limit'])).toBe(EVERYBODY)
})

it('the memory of keys has an end, and begins anew then', () => {
  const limits = createKeyLimits()
  const key = { id: 'key_1', rateLimit: 7 } as Parameters<typeof limits.note>[1]
  for (let index = 0; index <= 10_000; index++) limits.note(`sk_live_${index}`, key)
  expect(limits.find('sk_live_0')).toBeUndefined()
  expect(limits.find('sk_live_10000')).toEqual({ id: 'key_1', rateLimit: 7 })
  expect(limits.find('a token of a session')).toBeUndefined()
})
