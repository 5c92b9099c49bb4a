import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestApp, testApp } from './testing/app.ts'

const SECRET = 'a secret for tests, long enough to sign with'

let test: TestApp
let agentClaims: Record<string, unknown>
let customerClaims: Record<string, unknown>

beforeAll(async () => {
  test = await testApp()
  agentClaims = claimsOf((await test.workspace.agent()).token!)
  customerClaims = claimsOf((await test.workspace.visitor()).token!)
})
afterAll(() => test.close())

const base64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())

type Header = Record<string, unknown>
const HS256: Header = { alg: 'HS256', typ: 'JWT' }

/** A token signed as ours are, unless told otherwise. */
function sign(claims: unknown, header = HS256, secret = SECRET, hash = 'sha256'): string {
  const text = `${base64(header)}.${base64(claims)}`
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`
}

const unsigned = (claims: unknown, alg: string) =>
  `${base64({ alg, typ: 'JWT' })}.${base64(claims)}.`

const call = async (authorization: string | undefined, headers = {}, url = '/v1/me') => {
  const response = await test.app.inject({
    url,
    headers: { ...(authorization === undefined ? {} : { authorization }), ...headers },
  })
  return { status: response.statusCode, code: response.json().code }
}

const now = () => Math.floor(Date.now() / 1000)

/** What a call is answered with by a clock that is ahead. */
async function statusAhead(token: string, seconds: number): Promise<number> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 })
  try {
    return (await call(`Bearer ${token}`)).status
  } finally {
    vi.useRealTimers()
  }
}

describe('an access token', () => {
  it('signed as ours is taken, which shows that the forgeries below fail for their own reason', async () => {
    expect(await call(`Bearer ${sign(agentClaims)}`)).toMatchObject({ status: 200 })
    expect(agentClaims).toMatchObject({ aud: 'agent', iss: 'deskbell' })
    expect(Object.keys(agentClaims).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid'])
  })

  it('is good for a minute longer, by a clock that is ahead, and not beyond', async () => {
    const token = sign({ ...agentClaims, exp: now() + 900 })
    expect(await statusAhead(token, 955)).toBe(200)
    expect(await statusAhead(token, 965)).toBe(401)
  })

  it('that a wrong clock refused is good again once the clock is right', async () => {
    const token = sign({ ...agentClaims, exp: now() + 901 })
    expect(await statusAhead(token, 3600)).toBe(401)
    expect(await call(`Bearer ${token}`)).toMatchObject({ status: 200 })
  })

  it.each<[string, () => string]>([
    ['alg none', () => unsigned(agentClaims, 'none')],
    ['alg None', () => unsigned(agentClaims, 'None')],
    ['alg NONE with a signature', () => sign(agentClaims, { alg: 'NONE', typ: 'JWT' })],
    ['no alg', () => sign(agentClaims, { typ: 'JWT' })],
    ['alg HS512', () => sign(agentClaims, { alg: 'HS512' }, SECRET, 'sha512')],
    ['alg RS256', () => sign(agentClaims, { alg: 'RS256' })],
    ['alg ES256', () => sign(agentClaims, { alg: 'ES256' })],
    ['a list of algs', () => sign(agentClaims, { alg: ['HS256'] })],
    [
      'a kid that is a path, and an empty secret',
      () => sign(agentClaims, { ...HS256, kid: '../../dev/null' }, '\0'),
    ],
    ['a kid that is SQL', () => sign(agentClaims, { ...HS256, kid: "' or 1=1 --" }, 'k')],
    ['another type', () => sign(agentClaims, { ...HS256, typ: 'at+jwt' })],
    ['no type', () => sign(agentClaims, { alg: 'HS256' })],
    ['a list of types', () => sign(agentClaims, { ...HS256, typ: ['JWT'] })],
    [
      'a key of its own in the header',
      () => sign(agentClaims, { ...HS256, jwk: { kty: 'oct', k: base64('k') } }, 'k'),
    ],
    [
      'a key behind a link',
      () =>
        sign(
          agentClaims,
          { ...HS256, jku: 'https://evil.example/k', x5u: 'https://evil.example' },
          'k',
        ),
    ],
    ['another secret', () => sign(agentClaims, HS256, 'another secret, long enough to sign with')],
    ['no signature', () => sign(agentClaims).replace(/[^.]+$/, '')],
    [
      'a signature of other claims',
      () =>
        `${base64(HS256)}.${base64({ ...agentClaims, extra: 1 })}.${sign(agentClaims).split('.')[2]}`,
    ],
    ['no audience', () => sign({ ...agentClaims, aud: undefined })],
    ['an unknown audience', () => sign({ ...agentClaims, aud: 'admin' })],
    ['a list of audiences', () => sign({ ...agentClaims, aud: ['agent'] })],
    ['an object for an audience', () => sign({ ...agentClaims, aud: { $ne: 1 } })],
    ['no issuer', () => sign({ ...agentClaims, iss: undefined })],
    ['another issuer', () => sign({ ...agentClaims, iss: 'https://evil.example' })],
    [
      'a list of issuers',
      () => sign({ ...agentClaims, iss: ['https://evil.example', 'deskbell'] }),
    ],
    ['no expiry', () => sign({ ...agentClaims, exp: undefined })],
    ['an expiry that is text', () => sign({ ...agentClaims, exp: 'never' })],
    ['a beginning in the future', () => sign({ ...agentClaims, nbf: now() + 600 })],
    ['no session', () => sign({ ...agentClaims, sid: undefined })],
    ['a list of sessions', () => sign({ ...agentClaims, sid: [agentClaims.sid] })],
    ['an object for a session', () => sign({ ...agentClaims, sid: { $ne: 1 } })],
    ['an unknown session', () => sign({ ...agentClaims, sid: 'ses_00000000000000000000000000' })],
    ['a session with a quote', () => sign({ ...agentClaims, sid: "x' or '1'='1" })],
    ["a customer's session as an agent", () => sign({ ...customerClaims, aud: 'agent' })],
    ["an agent's session as a customer", () => sign({ ...agentClaims, aud: 'customer' })],
    ['claims that are a list', () => sign([agentClaims])],
    ['claims that are text', () => sign('agent')],
    ['nothing but dots', () => '..'],
    ['garbage', () => 'garbage'],
    ['five parts', () => `${sign(agentClaims)}.x.y`],
    ['one million characters', () => 'x'.repeat(1_000_000)],
    [
      'one million characters of claims',
      () => sign({ ...agentClaims, pad: 'x'.repeat(1_000_000) }, HS256, 'wrong'),
    ],
    ['nothing', () => ''],
  ])('[S24] with %s is refused', async (_name, forge) => {
    expect(await call(`Bearer ${forge()}`)).toEqual({ status: 401, code: 'unauthenticated' })
  })

  it('[S24] that has expired is told so, because a fresh one helps', async () => {
    const expired = sign({ ...agentClaims, exp: now() - 61 })
    expect(await call(`Bearer ${expired}`)).toEqual({ status: 401, code: 'token_expired' })
    const forged = sign({ ...agentClaims, exp: now() - 61 }, HS256, 'another secret')
    expect(await call(`Bearer ${forged}`)).toEqual({ status: 401, code: 'unauthenticated' })
  })

  it('is taken for less than a minute longer, because the clocks of nodes differ', async () => {
    const { status } = await call(`Bearer ${sign({ ...agentClaims, exp: now() - 45 })}`)
    expect(status).toBe(200)
  })

  it('comes in the Authorization header, as a Bearer token, and in no other way', async () => {
    const token = sign(agentClaims)
    for (const authorization of [
      undefined,
      token,
      `Basic ${token}`,
      `Token ${token}`,
      `Bearer  ${token}`,
    ])
      expect((await call(authorization)).status).toBe(401)
    expect((await call(undefined, { cookie: `token=${token}` })).status).toBe(401)
    expect((await call(undefined, {}, `/v1/me?token=${token}&access_token=${token}`)).status).toBe(
      401,
    )
  })

  it("of a customer opens nothing of the agents'", async () => {
    const token = `Bearer ${sign(customerClaims)}`
    for (const url of ['/v1/me', '/v1/agents', '/v1/customers', '/v1/tags', '/v1/workspace'])
      expect(await call(token, {}, url)).toEqual({ status: 403, code: 'forbidden' })
  })

  it('[S24] is never taken for another one by the cache, however alike they are', async () => {
    const { owner } = test.workspace
    const colleague = await test.workspace.agent()
    for (let round = 0; round < 3; round++)
      for (const agent of [owner, colleague])
        expect((await agent.get('/v1/me')).body.agent.id).toBe(agent.id)
  })
})
