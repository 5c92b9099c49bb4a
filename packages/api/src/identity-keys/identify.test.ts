// [S8] [S9] [S24] Who gets in as a customer, and what becomes of what was on the device before.
import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto'
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  type Caller,
  caller,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'

type Key = { id: string; secret: string }

let test: TestApp
let owner: TestWorkspace['owner']
let key: Key
let hashKey: Key
let address: string
const pem = { type: 'spki', format: 'pem' } as const
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })

beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  address = await test.listen()
  key = await makeKey(test.workspace)
  hashKey = await makeKey(test.workspace, { algorithm: 'HMAC' })
})
afterAll(() => test.close())

const makeKey = async (workspace: TestWorkspace, input: object = {}): Promise<Key> =>
  (await workspace.owner.post('/v1/identity-keys', { name: 'K', algorithm: 'HS256', ...input }))
    .body

const now = () => Math.floor(Date.now() / 1000)
const bytes = (secret: string) => new TextEncoder().encode(secret)
const newId = () => `user-${randomUUID()}`

/** A token as the business makes it, except for what is named. */
async function tokenOf(
  claims: JWTPayload,
  { header = {}, sign = bytes(key.secret) as Parameters<SignJWT['sign']>[0] } = {},
): Promise<string> {
  const usual = { aud: test.workspace.workspaceId, iat: now(), exp: now() + 300 }
  return await new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'HS256', kid: key.id, ...header })
    .sign(sign)
}

type Given = { refreshToken?: string; origin?: string; publishableKey?: string }
const enter = (identity: unknown, { refreshToken, origin, publishableKey }: Given = {}) =>
  test.anyone.post(
    '/v1/customer-sessions',
    {
      publishableKey: publishableKey ?? test.workspace.publishableKey,
      identity,
      ...(refreshToken ? { refreshToken } : {}),
    },
    origin ? { origin } : {},
  )
const enterAs = async (sub: string, given: Given & { claims?: object } = {}) => {
  const answer = await enter({ token: await tokenOf({ sub, ...given.claims }) }, given)
  expect(answer.status).toBe(201)
  return { ...answer.body, caller: caller(test.app, answer.body.token) }
}
const refresh = (refreshToken: string) =>
  test.anyone.post('/v1/customer-sessions/refresh', { refreshToken })
const idsOf = async (someone: Caller): Promise<string[]> =>
  (await someone.get('/v1/conversations')).body.items.map((one: { id: string }) => one.id)
const isRefused = { status: 401, body: { code: 'invalid_identity' } }

describe('a signed token', () => {
  it('opens a session of the customer whom it names, with what it says about them', async () => {
    const sub = newId()
    const claims = { name: 'Vera', email: 'vera@x.example', plan: 'pro', attributes: { seats: 3 } }
    const answer = await enterAs(sub, { claims })
    expect(answer.customer).toMatchObject({
      externalId: sub,
      name: 'Vera',
      email: 'vera@x.example',
    })
    const profile = await owner.get(`/v1/customers/${answer.customer.id}`)
    expect(profile.body).toMatchObject({ plan: 'pro', attributes: { seats: 3 } })
    const hours = (Date.parse(answer.identifiedUntil) - Date.now()) / 3_600_000
    expect(Math.round(hours)).toBe(24)
    const again = await enterAs(sub, { claims: { name: 'Vera V.', attributes: { seats: null } } })
    expect(again.customer).toMatchObject({ id: answer.customer.id, name: 'Vera V.' })
    const later = await owner.get(`/v1/customers/${answer.customer.id}`)
    expect(later.body).toMatchObject({ email: 'vera@x.example', attributes: {} })
  })

  it('that says what is known already changes nothing', async () => {
    const sub = newId()
    const claims = { name: 'Vera', attributes: { seats: 3 } }
    const { customer } = await enterAs(sub, { claims })
    const before = (await owner.get(`/v1/customers/${customer.id}`)).body
    await enterAs(sub, { claims })
    expect((await owner.get(`/v1/customers/${customer.id}`)).body).toEqual(before)
  })

  it.each([
    ['RS256', rsa],
    ['ES256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['EdDSA', generateKeyPairSync('ed25519')],
  ] as const)('may be signed with %s, of which the public key is here', async (alg, pair) => {
    const publicKey = pair.publicKey.export(pem)
    const { id } = await makeKey(test.workspace, { algorithm: alg, publicKey })
    const sub = newId()
    const options = { header: { alg, kid: id }, sign: pair.privateKey }
    const answer = await enter({ token: await tokenOf({ sub }, options) })
    expect(answer).toMatchObject({ status: 201, body: { customer: { externalId: sub } } })
    const [row] = await test.sql`select last_used_at from identity_keys where id = ${id}`
    expect(row!.last_used_at).not.toBeNull()
  })

  it('of ten devices at once makes one customer', async () => {
    const sub = newId()
    const entered = await Promise.all(Array.from({ length: 10 }, () => enterAs(sub)))
    expect(new Set(entered.map((one) => one.customer.id)).size).toBe(1)
    expect(new Set(entered.map((one) => one.refreshToken)).size).toBe(10)
  })

  const sub = 'user-1'
  it.each<[string, () => Promise<string> | string]>([
    ['that is forged', () => tokenOf({ sub }, { sign: bytes('x'.repeat(43)) })],
    ['that has expired', () => tokenOf({ sub, iat: now() - 400, exp: now() - 100 })],
    ['that never expires', () => tokenOf({ sub, exp: undefined })],
    ['that lives too long', () => tokenOf({ sub, exp: now() + 601 })],
    ['that is old, and lives on', () => tokenOf({ sub, iat: now() - 700, exp: now() + 300 })],
    ['that says not when it was issued', () => tokenOf({ sub, iat: undefined })],
    ['of the future', () => tokenOf({ sub, iat: now() + 120, exp: now() + 300 })],
    ['that is not good yet', () => tokenOf({ sub, nbf: now() + 120 })],
    ['of nobody', () => tokenOf({})],
    ['of an empty id', () => tokenOf({ sub: '' })],
    ['of an id with a space around it', () => tokenOf({ sub: ' user-1' })],
    ['of a number', () => tokenOf({ sub: 1 as never })],
    ['of a huge id', () => tokenOf({ sub: 'x'.repeat(201) })],
    ['for another workspace', () => tokenOf({ sub, aud: 'wsp_01k9r1xkq4e8r8c2n3s6w5v7ab' })],
    ['for nobody', () => tokenOf({ sub, aud: undefined })],
    ['for several', () => tokenOf({ sub, aud: [test.workspace.workspaceId] })],
    ['without a kid', () => tokenOf({ sub }, { header: { kid: undefined } })],
    ['with an unknown kid', () => tokenOf({ sub }, { header: { kid: `${key.id.slice(0, -1)}z` } })],
    ['with a path for a kid', () => tokenOf({ sub }, { header: { kid: '../../dev/null' } })],
    ['with SQL for a kid', () => tokenOf({ sub }, { header: { kid: "' or 1=1 --" } })],
    ['with a NUL in its kid', () => tokenOf({ sub }, { header: { kid: 'idk_\0' } })],
    ['with a list for a kid', () => tokenOf({ sub }, { header: { kid: [key.id] as never } })],
    ['of another algorithm', () => tokenOf({ sub }, { header: { alg: 'HS512' } })],
    ['of another type', () => tokenOf({ sub }, { header: { typ: 'at+jwt' } })],
    [
      'with a critical extension',
      () => tokenOf({ sub }, { header: { crit: ['x'], x: 1 } as never }),
    ],
    ['with a wrong email', () => tokenOf({ sub, email: 'nobody' })],
    ['with attributes of another shape', () => tokenOf({ sub, attributes: { a: { $ne: 1 } } })],
    ['that is cut', async () => (await tokenOf({ sub })).slice(0, -2)],
    ['that is none', () => 'a.b.c'],
  ])('[S24] %s is refused', async (_name, make) => {
    let token: string
    try {
      token = await make()
    } catch {
      // What the library refuses to sign is put together by hand.
      const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
      const head = `${encode({ alg: 'HS256', kid: key.id, crit: ['x'], x: 1 })}.${encode({ sub, aud: test.workspace.workspaceId, iat: now(), exp: now() + 300 })}`
      token = `${head}.${createHmac('sha256', key.secret).update(head).digest('base64url')}`
    }
    expect(await enter({ token })).toMatchObject(isRefused)
  })

  it('[S24] without a signature is refused, however it writes that', async () => {
    const unsigned = new UnsecuredJWT({ sub })
      .setAudience(test.workspace.workspaceId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode()
    const [, payload] = unsigned.split('.')
    for (const alg of ['none', 'NONE', 'None', ''])
      for (const signature of ['', 'AAAA']) {
        const header = Buffer.from(JSON.stringify({ alg, kid: key.id })).toString('base64url')
        expect(await enter({ token: `${header}.${payload}.${signature}` })).toMatchObject(isRefused)
      }
  })

  it('[S24] that is signed with the public key as if that were a secret is refused', async () => {
    const publicKey = rsa.publicKey.export(pem) as string
    const { id } = await makeKey(test.workspace, { algorithm: 'RS256', publicKey })
    const options = { header: { kid: id }, sign: bytes(publicKey) }
    expect(await enter({ token: await tokenOf({ sub }, options) })).toMatchObject(isRefused)
  })

  it('[S24] that brings its own key is refused', async () => {
    const mine = generateKeyPairSync('rsa', { modulusLength: 2048 })
    for (const header of [
      { jwk: mine.publicKey.export({ format: 'jwk' }) },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/cert' },
    ]) {
      const options = { header: { alg: 'RS256', ...header } as never, sign: mine.privateKey }
      expect(await enter({ token: await tokenOf({ sub }, options) })).toMatchObject(isRefused)
    }
  })

  it('[S1] of another workspace is refused, even where both have the same public key', async () => {
    const other = await test.otherWorkspace()
    const theirs = await makeKey(other)
    const options = { header: { kid: theirs.id }, sign: bytes(theirs.secret) }
    expect(await enter({ token: await tokenOf({ sub }, options) })).toMatchObject(isRefused)
    const publicKey = rsa.publicKey.export(pem)
    const shared = await makeKey(test.workspace, { algorithm: 'RS256', publicKey })
    const forThem = { header: { alg: 'RS256', kid: shared.id }, sign: rsa.privateKey }
    const token = await tokenOf({ sub, aud: other.workspaceId }, forThem)
    expect(await enter({ token })).toMatchObject(isRefused)
    const { publishableKey } = other
    const ours = await tokenOf({ sub })
    expect(await enter({ token: ours }, { publishableKey })).toMatchObject(isRefused)
  })

  it.each([
    [{}],
    [{ token: '' }],
    [{ token: 1 }],
    [{ token: { $ne: 1 } }],
    [{ token: 'x'.repeat(8001) }],
    [{ externalId: 'user-1' }],
    [{ externalId: 'user-1', hash: '' }],
    [{ externalId: 'user-1', hash: ['a'] }],
    [{ externalId: '', hash: 'a'.repeat(64) }],
    [{ token: 'a.b.c', customerId: 'cus_1' }],
    ['user-1'],
    [null],
  ])('[S30] has no other shape: %j', async (identity) => {
    expect(await enter(identity)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    })
  })
})

describe('the hash of an external id', () => {
  const hashOf = (id: string, secret = hashKey.secret) =>
    createHmac('sha256', secret).update(id).digest('hex')

  it('lets that customer in, and says nothing else about them', async () => {
    const externalId = newId()
    const answer = await enter({ externalId, hash: hashOf(externalId) })
    expect(answer).toMatchObject({ status: 201, body: { customer: { externalId, name: null } } })
    const upper = { externalId, hash: hashOf(externalId).toUpperCase() }
    expect((await enter(upper)).body.customer.id).toBe(answer.body.customer.id)
  })

  it('may be made with the secret of the product that the business comes from', async () => {
    const secret = 'the identity secret of another product'
    await makeKey(test.workspace, { algorithm: 'HMAC', secret })
    const externalId = newId()
    expect((await enter({ externalId, hash: hashOf(externalId, secret) })).status).toBe(201)
  })

  it('[S9] fits nobody else: another id, other letters, another secret, an old one', async () => {
    const externalId = 'José-1'
    const hash = hashOf(externalId)
    for (const other of ['user-2', 'josé-1', 'Jose\u0301-1', 'José-1 ', 'José-1\u200b'])
      expect(await enter({ externalId: other, hash }), other).toMatchObject(isRefused)
    const wrong = [hashOf(externalId, 'x'), hashOf(externalId, key.secret), '0'.repeat(64)]
    for (const one of wrong) expect(await enter({ externalId, hash: one })).toMatchObject(isRefused)
    const old = await makeKey(test.workspace, { algorithm: 'HMAC' })
    const before = { externalId, hash: hashOf(externalId, old.secret) }
    expect((await enter(before)).status).toBe(201)
    await owner.delete(`/v1/identity-keys/${old.id}`)
    expect(await enter(before)).toMatchObject(isRefused)
  })

  it('[S24] is no key for tokens', async () => {
    const options = { header: { kid: hashKey.id }, sign: bytes(hashKey.secret) }
    const token = await tokenOf({ sub: 'user-1' }, options)
    expect(await enter({ token })).toMatchObject(isRefused)
  })

  it('[S1] of another workspace fits nobody here', async () => {
    const theirs = await makeKey(await test.otherWorkspace(), { algorithm: 'HMAC' })
    const hash = hashOf('user-1', theirs.secret)
    expect(await enter({ externalId: 'user-1', hash })).toMatchObject(isRefused)
  })
})

describe('keys that are changed', () => {
  it('work side by side; revoking one ends its sessions and sockets, and no others', async () => {
    const old = await makeKey(test.workspace)
    const sub = newId()
    const ofOld = { header: { kid: old.id }, sign: bytes(old.secret) }
    const before = await enter({ token: await tokenOf({ sub }, ofOld) })
    const after = await enterAs(sub)
    const socket = await openSocket(address, before.body.token)
    const other = await openSocket(address, after.token)
    await owner.delete(`/v1/identity-keys/${old.id}`)
    expect(await socket.closed).toBe(4401)
    expect((await caller(test.app, before.body.token).get('/v1/conversations')).status).toBe(401)
    expect((await refresh(before.body.refreshToken)).status).toBe(401)
    expect(await enter({ token: await tokenOf({ sub }, ofOld) })).toMatchObject(isRefused)
    expect((await after.caller.get('/v1/conversations')).status).toBe(200)
    other.close()
  })
})

describe('a session of a proven customer', () => {
  it('is refreshed, and ends when nobody proves it again', async () => {
    const sub = newId()
    const entered = await enterAs(sub)
    const refreshed = await refresh(entered.refreshToken)
    expect(refreshed.body).toMatchObject({ identifiedUntil: entered.identifiedUntil })
    const again = await enterAs(sub, { refreshToken: entered.refreshToken })
    expect(again.refreshToken).toBe(entered.refreshToken)
    expect(again.identifiedUntil >= entered.identifiedUntil).toBe(true)
    await test.sql`
      update customer_sessions set expires_at = now() where customer_id = ${entered.customer.id}`
    expect((await refresh(entered.refreshToken)).status).toBe(401)
    const anew = await enterAs(sub, { refreshToken: entered.refreshToken })
    expect(anew.customer.id).toBe(entered.customer.id)
    expect(anew.refreshToken).not.toBe(entered.refreshToken)
  })

  it('goes on from the other device with the same conversations', async () => {
    const sub = newId()
    const phone = await enterAs(sub)
    const id = await beginConversation(phone.caller)
    expect(await idsOf((await enterAs(sub)).caller)).toEqual([id])
  })

  it('[S10] is taken over from no other origin', async () => {
    const sub = newId()
    const origin = 'https://shop.example'
    const first = await enterAs(sub, { origin })
    const { refreshToken } = first
    const second = await enterAs(newId(), { origin: 'https://evil.example', refreshToken })
    expect(second.customer.id).not.toBe(first.customer.id)
    expect((await refresh(refreshToken)).status).toBe(200)
  })
})

describe('a visitor who turns out to be a customer', () => {
  it('brings conversations and events along, and leaves the old session behind', async () => {
    const visitor = await test.workspace.visitor()
    const { refreshToken } = visitor
    await visitor.post('/v1/customer-events', { events: [{ type: 'custom', name: 'Before' }] })
    const id = await beginConversation(visitor)
    const sub = newId()
    const known = await enterAs(sub)
    const socket = await openSocket(address, visitor.token!)
    const entered = await enterAs(sub, { refreshToken, claims: { name: 'Vera' } })
    expect(entered.customer.id).toBe(known.customer.id)
    expect(entered.refreshToken).not.toBe(refreshToken)
    expect(await idsOf(entered.caller)).toEqual([id])
    expect((await owner.get(`/v1/conversations/${id}`)).body.customer).toMatchObject({
      externalId: sub,
      name: 'Vera',
    })
    const timeline = await owner.get(`/v1/customers/${known.customer.id}/events`)
    expect(timeline.body.items).toMatchObject([{ name: 'Before' }])
    expect(await socket.closed).toBe(4401)
    expect((await refresh(refreshToken)).status).toBe(401)
    // They write on where they were.
    const answer = await entered.caller.post(`/v1/conversations/${id}/messages`, {
      clientId: newClientId(),
      text: 'It is me',
    })
    expect(answer.status).toBe(201)
  })

  it('brings along what they did before the first message', async () => {
    const visitor = await test.workspace.visitor()
    const events = [{ type: 'custom', name: 'Looked', clientId: 'c-1' }]
    await visitor.post('/v1/customer-events', { events })
    const { refreshToken } = visitor
    const { customer } = await enterAs(newId(), { refreshToken })
    const timeline = await owner.get(`/v1/customers/${customer.id}/events`)
    expect(timeline.body.items).toMatchObject([{ name: 'Looked' }])
  })

  it('[S9] brings no name, mail address or attribute along that nobody has signed', async () => {
    const visitor = await test.workspace.visitor()
    const { refreshToken } = visitor
    const conversationId = await beginConversation(visitor)
    const { id } = (await owner.get(`/v1/conversations/${conversationId}`)).body.customer
    await owner.patch(`/v1/customers/${id}`, {
      email: 'evil@x.example',
      attributes: { isAdmin: true },
    })
    const { customer } = await enterAs(newId(), { refreshToken })
    const profile = (await owner.get(`/v1/customers/${customer.id}`)).body
    expect(profile).toMatchObject({ email: null, attributes: {} })
    const { items } = (await owner.get(`/v1/customers/${customer.id}/merges`)).body
    expect(items[0].dropped).toContainEqual({ field: 'email', value: 'evil@x.example' })
  })

  it('is separated again by undoing the merge', async () => {
    const visitor = await test.workspace.visitor()
    const { refreshToken } = visitor
    const id = await beginConversation(visitor)
    const entered = await enterAs(newId(), { refreshToken })
    const merges = await owner.get(`/v1/customers/${entered.customer.id}/merges`)
    expect((await owner.post(`/v1/customer-merges/${merges.body.items[0].id}/undo`)).status).toBe(
      200,
    )
    expect(await idsOf(entered.caller)).toEqual([])
    expect((await owner.get(`/v1/conversations/${id}`)).body.customer.externalId).toBeNull()
    // The old session stays over.
    expect((await refresh(refreshToken)).status).toBe(401)
  })

  it('is the same person however the two come together: a first message at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const visitor = await test.workspace.visitor()
      const { refreshToken } = visitor
      const sub = newId()
      const [begun, entered] = await Promise.all([
        beginConversation(visitor).catch(() => undefined),
        enterAs(sub, { refreshToken }),
      ])
      const ids = await idsOf(entered.caller)
      // The message came first and went along, or its session was over by then.
      expect(ids).toEqual(begun === undefined ? [] : [begun])
    }
  })

  it('of two who use one device only leaves to the first what was unproven', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const first = await enterAs(newId(), { refreshToken: visitor.refreshToken })
    const second = await enterAs(newId(), { refreshToken: visitor.refreshToken })
    expect(await idsOf(first.caller)).toEqual([id])
    expect(await idsOf(second.caller)).toEqual([])
  })
})

describe('[S10] a computer that several people use', () => {
  it('shows nothing of one customer to the next, whose session is new', async () => {
    const first = await enterAs(newId())
    const id = await beginConversation(first.caller, 'Secret')
    const second = await enterAs(newId(), { refreshToken: first.refreshToken })
    expect(second.customer.id).not.toBe(first.customer.id)
    expect(await idsOf(second.caller)).toEqual([])
    expect((await second.caller.get(`/v1/conversations/${id}`)).status).toBe(404)
    // Who was here before is signed out on this device.
    expect((await first.caller.get('/v1/conversations')).status).toBe(401)
    expect((await refresh(first.refreshToken)).status).toBe(401)
    expect((await owner.get(`/v1/customers/${first.customer.id}/merges`)).body.items).toEqual([])
  })

  it('keeps a visitor apart whom an agent has named as somebody else', async () => {
    const visitor = await test.workspace.visitor()
    const { refreshToken } = visitor
    const id = await beginConversation(visitor)
    const { customer } = (await owner.get(`/v1/conversations/${id}`)).body
    await owner.patch(`/v1/customers/${customer.id}`, { externalId: newId() })
    const entered = await enterAs(newId(), { refreshToken })
    expect(await idsOf(entered.caller)).toEqual([])
    expect((await owner.get(`/v1/conversations/${id}`)).body.customer.id).toBe(customer.id)
  })

  it('signs out everybody who came along without a proof of their own', async () => {
    const [here, elsewhere] = [await test.workspace.visitor(), await test.workspace.visitor()]
    const idOf = async (visitor: Caller) =>
      (await owner.get(`/v1/conversations/${await beginConversation(visitor)}`)).body.customer.id
    const [id, other] = [await idOf(here), await idOf(elsewhere)]
    await owner.post(`/v1/customers/${other}/merge`, { intoId: id })
    await enterAs(newId(), { refreshToken: here.refreshToken })
    await vi.waitFor(async () =>
      expect((await elsewhere.get('/v1/conversations')).status).toBe(401),
    )
  })

  it('[S1] takes no session of another workspace for its own', async () => {
    const other = await test.otherWorkspace()
    const theirs = await other.visitor()
    const id = await beginConversation(theirs)
    const entered = await enterAs(newId(), { refreshToken: theirs.refreshToken })
    expect(await idsOf(entered.caller)).toEqual([])
    expect(await idsOf(theirs)).toEqual([id])
  })
})
