import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const create = (input: object) => owner.post('/v1/identity-keys', { name: 'Shop', ...input })
const pem = { type: 'spki', format: 'pem' } as const
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const ed = generateKeyPairSync('ed25519')
const publicPem = (pair: { publicKey: typeof rsa.publicKey }) =>
  pair.publicKey.export(pem) as string

describe('an identity key', () => {
  it('shows its secret once, and the database tells it to nobody', async () => {
    const made = await create({ algorithm: 'HS256' })
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Shop', algorithm: 'HS256', publicKey: null, lastUsedAt: null },
    })
    const { secret, id } = made.body
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const list = await owner.get('/v1/identity-keys')
    expect(list.body.items).toContainEqual(expect.objectContaining({ id, algorithm: 'HS256' }))
    expect(JSON.stringify(list.body)).not.toContain(secret)
    const [row] = await test.sql`select k::text, secret from identity_keys k where id = ${id}`
    expect(row!.k).not.toContain(secret)
    expect(row!.secret.toString()).not.toContain(secret)
  })

  it('is not kept for a repeated request, nor in the audit log', async () => {
    const key = newClientId()
    const input = { name: 'Twice', algorithm: 'HMAC', secret: 'a secret of another product' }
    const headers = { 'idempotency-key': key }
    const first = await owner.post('/v1/identity-keys', input, headers)
    const second = await owner.post('/v1/identity-keys', input, headers)
    expect(second.body.id).not.toBe(first.body.id)
    const kept = await test.sql`
      select k::text from idempotency_keys k union all select a::text from audit_entries a`
    expect(JSON.stringify(kept)).not.toContain(input.secret)
    expect(JSON.stringify(kept)).toContain('identityKeys.create')
  })

  it.each([
    ['RS256', publicPem(rsa)],
    ['ES256', publicPem(ec)],
    ['EdDSA', publicPem(ed)],
  ])('may be a public key for %s, without any secret here', async (algorithm, publicKey) => {
    const made = await create({ algorithm, publicKey })
    expect(made).toMatchObject({ status: 201, body: { algorithm, publicKey, secret: null } })
  })

  it.each<[string, object]>([
    ['without an algorithm', {}],
    ['for none', { algorithm: 'none' }],
    ['for RS256 without a key', { algorithm: 'RS256' }],
    ['for RS256 with a key for EdDSA', { algorithm: 'RS256', publicKey: publicPem(ed) }],
    ['for ES256 with a key for RS256', { algorithm: 'ES256', publicKey: publicPem(rsa) }],
    ['for HS256 with a public key', { algorithm: 'HS256', publicKey: publicPem(rsa) }],
    ['for HS256 with a secret of its own', { algorithm: 'HS256', secret: 'x'.repeat(40) }],
    ['with a short secret', { algorithm: 'HMAC', secret: 'short' }],
    ['with something that is no key', { algorithm: 'RS256', publicKey: 'ssh-rsa AAAA' }],
    ['with a huge key', { algorithm: 'RS256', publicKey: 'x'.repeat(5000) }],
    ['with an operator', { algorithm: { $ne: 1 } }],
    ['with a name of nothing', { algorithm: 'HS256', name: ' ' }],
    [
      'with an RSA key that is too short',
      {
        algorithm: 'RS256',
        publicKey: publicPem(generateKeyPairSync('rsa', { modulusLength: 1024 })),
      },
    ],
    [
      'with a curve that is not P-256',
      {
        algorithm: 'ES256',
        publicKey: publicPem(generateKeyPairSync('ec', { namedCurve: 'P-384' })),
      },
    ],
    [
      'with a private key',
      {
        algorithm: 'EdDSA',
        publicKey: ed.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      },
    ],
  ])('is refused %s', async (_name, input) => {
    expect(await create(input)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('is revoked for good, and twice is once', async () => {
    const { id } = (await create({ algorithm: 'HS256' })).body
    for (let time = 0; time < 2; time++)
      expect((await owner.delete(`/v1/identity-keys/${id}`)).status).toBe(204)
    const { items } = (await owner.get('/v1/identity-keys')).body
    expect(items.map((one: { id: string }) => one.id)).not.toContain(id)
    const [row] = await test.sql`select secret from identity_keys where id = ${id}`
    expect(row!.secret).toBeNull()
  })

  it('[S1] of another workspace is nothing', async () => {
    const { owner: stranger } = await test.otherWorkspace()
    const input = { name: 'Theirs', algorithm: 'HS256' }
    const { id } = (await stranger.post('/v1/identity-keys', input)).body
    expect((await owner.delete(`/v1/identity-keys/${id}`)).status).toBe(404)
    expect((await stranger.get('/v1/identity-keys')).body.items).toHaveLength(1)
  })

  it('is for admins alone, twenty at most', async () => {
    const senior = await test.workspace.agent('senior')
    expect((await senior.get('/v1/identity-keys')).status).toBe(403)
    const { owner: other } = await test.otherWorkspace()
    const answers = await Promise.all(
      Array.from({ length: 21 }, () =>
        other.post('/v1/identity-keys', { name: 'One', algorithm: 'HS256' }),
      ),
    )
    expect(answers.filter((one) => one.status === 201)).toHaveLength(20)
    expect(answers.find((one) => one.status !== 201)!.body.code).toBe('limit_reached')
  })
})
