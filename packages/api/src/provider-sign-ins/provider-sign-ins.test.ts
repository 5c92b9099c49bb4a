import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { TRIES_OF_ACCOUNT } from '../auth/attempts-store.ts'
import {
  type Caller,
  caller,
  newClientId,
  PASSWORD,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { linkOf } from '../testing/kept-mail.ts'
import { untilOneWaits } from '../testing/locks.ts'
import { type Person, startProvider, type TestProvider } from '../testing/openid-provider.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let idp: TestProvider
let providerId: string
const redirectUri = 'http://localhost:3000/inbox/signed-in'

beforeAll(async () => {
  test = await testApp({ allowLoopback: true })
  owner = test.workspace.owner
  idp = await startProvider(redirectUri)
  providerId = await register()
})
afterAll(async () => {
  await idp.close()
  await test.close()
})
beforeEach(() => {
  Object.assign(idp, { cheat: {}, hasClaimsInToken: true })
})

let calls = 0
/** Public routes are limited by address. */
async function post(url: string, payload: object) {
  const response = await test.app.inject({
    ...{ method: 'POST', url, payload },
    remoteAddress: `10.3.${++calls >> 8}.${calls & 255}`,
  })
  return { status: response.statusCode, body: response.json() }
}

const register = async (input: object = {}, as: Caller = owner): Promise<string> => {
  const { issuer, clientId, clientSecret } = idp
  const provider = { name: 'Directory', issuer, clientId, clientSecret, ...input }
  const made = await as.post('/v1/sign-in-providers', provider)
  expect(made.status).toBe(201)
  return made.body.id
}
const allow = async (input: object) =>
  expect((await owner.patch(`/v1/sign-in-providers/${providerId}`, input)).status).toBe(200)

const begin = async (input: object = {}) => {
  const begun = await post('/v1/auth/provider-sign-ins', { providerId, ...input })
  expect(begun).toMatchObject({ status: 201 })
  return begun.body as { flow: string; url: string }
}
const finish = (flow: string, response: string) =>
  post('/v1/auth/provider-sign-ins/finish', { flow, response })
const complete = (flow: string, input: object) =>
  post('/v1/auth/provider-sign-ins/complete', { flow, ...input })

const someone = (claims: object = {}): Person => {
  const sub = newClientId()
  return { sub, email: `${sub}@corp.example`, email_verified: true, name: 'Nora North', ...claims }
}

/** There and back as this person. */
async function come(person: Person, input: object = {}) {
  idp.person = person
  const { flow, url } = await begin(input)
  return { flow, ...(await finish(flow, await idp.signIn(url))) }
}

const agentCount = async () =>
  (await test.sql<{ n: number }[]>`select count(*)::int as n from agents`)[0]!.n

describe('somebody whom the provider signs in', () => {
  it('is refused when nobody may join, and nothing is made', async () => {
    await allow({ joinRole: null })
    const before = await agentCount()
    expect(await come(someone())).toMatchObject({ status: 401, body: { code: 'sign_in_refused' } })
    expect(await agentCount()).toBe(before)
  })

  it('joins with a verified address of an allowed domain, and is the same agent the next time', async () => {
    await allow({ joinRole: 'agent', domains: ['corp.example'] })
    const person = someone()
    const first = await come(person)
    expect(first).toMatchObject({
      status: 200,
      body: { status: 'signed_in', session: { agent: { email: person.email, role: 'agent' } } },
    })
    const me = caller(test.app, first.body.session.token)
    expect((await me.get('/v1/me')).body.agent).toMatchObject({ name: 'Nora North' })
    // The address changes hands; the subject does not.
    const second = await come({ ...person, email: 'other@corp.example' })
    expect(second.body.session.agent.id).toBe(first.body.session.agent.id)
    expect((await me.get('/v1/me/identities')).body).toMatchObject({
      items: [{ provider: { id: providerId, name: 'Directory' } }],
      needsProof: false,
    })
  })

  it('[S30] with an address that is not verified neither joins nor reaches the account that has it', async () => {
    await allow({ joinRole: 'agent', domains: ['corp.example', 'test.example'] })
    for (const isVerified of [false, undefined, 'true', 1]) {
      const claims = { email_verified: isVerified }
      expect((await come(someone(claims))).body.code).toBe('sign_in_refused')
      const taken = someone({ ...claims, email: owner.email })
      expect((await come(taken)).body.code).toBe('sign_in_refused')
    }
  })

  it('of another domain is refused, also of one that only ends alike', async () => {
    await allow({ joinRole: 'agent', domains: ['corp.example'] })
    for (const email of ['a@other.example', 'a@evilcorp.example', 'a@corp.example.evil.example'])
      expect((await come(someone({ email }))).body.code).toBe('sign_in_refused')
  })

  it('says their name, if the provider does not', async () => {
    await allow({ joinRole: 'viewer', domains: [] })
    const { flow, body } = await come(someone({ name: undefined }))
    expect(body).toMatchObject({ status: 'incomplete', needs: ['name'], session: null })
    expect(await complete(flow, {})).toMatchObject({ body: { needs: ['name'] } })
    expect(await complete(flow, { name: '  ' })).toMatchObject({ status: 400 })
    const done = await complete(flow, { name: 'Nina' })
    expect(done.body.session.agent).toMatchObject({ name: 'Nina', role: 'viewer' })
    expect(await complete(flow, { name: 'Nina' })).toMatchObject({ body: { code: 'link_over' } })
  })

  it('without a mail address is mailed a link, and joins with that', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const email = `${newClientId()}@home.example`
    const person = someone({ email: undefined, email_verified: undefined })
    const { flow, body } = await come(person)
    expect(body).toMatchObject({ status: 'incomplete', needs: ['email'], session: null })
    expect(await complete(flow, { email })).toMatchObject({ body: { status: 'mailed' } })
    const invitationToken = await linkOf(test.sql, email)
    const joined = await come(person, { invitationToken })
    expect(joined.body.session.agent).toMatchObject({ email, name: 'Nora North', role: 'agent' })
    expect((await come(person)).body.session.agent.id).toBe(joined.body.session.agent.id)
  })

  it('is mailed a link that is good also when the owner who set the provider up has left', async () => {
    const maker = await test.workspace.agent('owner')
    const id = await register({ joinRole: 'agent', domains: [] }, maker)
    expect((await owner.delete(`/v1/agents/${maker.id}`)).status).toBe(204)
    const email = `${newClientId()}@home.example`
    const person = someone({ email: undefined, email_verified: undefined })
    const { flow } = await come(person, { providerId: id })
    expect(await complete(flow, { email })).toMatchObject({ body: { status: 'mailed' } })
    const invitationToken = await linkOf(test.sql, email)
    const joined = await come(person, { providerId: id, invitationToken })
    expect(joined.body.session.agent).toMatchObject({ email, role: 'agent' })
    await owner.delete(`/v1/sign-in-providers/${id}`)
  })

  it('is told the same of an address that is an account, which hears nothing of it', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const { flow } = await come(someone({ email: undefined }))
    const answer = await complete(flow, { email: owner.email })
    expect(answer).toMatchObject({ status: 200, body: { status: 'mailed', session: null } })
    const mails = await test.sql`select 1 from invitations where email = ${owner.email}`
    expect(mails).toHaveLength(0)
  })

  it('is another one with the same subject at another provider', async () => {
    await allow({ joinRole: 'agent', domains: ['corp.example'] })
    const person = someone()
    const known = await come(person)
    const other = await register({ joinRole: null })
    idp.person = person
    const { flow, url } = (await post('/v1/auth/provider-sign-ins', { providerId: other })).body
    const answer = await finish(flow, await idp.signIn(url))
    expect(known.body.status).toBe('signed_in')
    expect(answer.body).toMatchObject({ status: 'incomplete', needs: ['password'], session: null })
  })

  it('is known by what the userinfo endpoint says, too', async () => {
    await allow({ joinRole: 'agent', domains: ['corp.example'] })
    idp.hasClaimsInToken = false
    const person = someone()
    expect((await come(person)).body.session.agent.email).toBe(person.email)
  })
})

describe('an account that exists', () => {
  it('[S30] is never joined by its address alone: its password is asked for', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const agent = await test.workspace.agent()
    const person = someone({ email: agent.email.toUpperCase() })
    const { flow, body } = await come(person)
    expect(body).toMatchObject({ status: 'incomplete', needs: ['password'], session: null })
    for (const password of ['wrong', ''])
      expect(await complete(flow, { password })).toMatchObject({
        status: 401,
        body: { code: 'invalid_credentials' },
      })
    const done = await complete(flow, { password: PASSWORD })
    expect(done.body.session.agent.id).toBe(agent.id)
    const told = await test.sql`
      select 1 from mails where kind = 'provider_connected' and recipient = ${agent.email}`
    expect(told).toHaveLength(1)
    expect((await come(person)).body.session.agent.id).toBe(agent.id)
  })

  it('[S5] is not joined by guessing its password: the tries are those of the sign-in page', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const agent = await test.workspace.agent()
    const { flow } = await come(someone({ email: agent.email }))
    const codes: string[] = []
    for (let index = 0; index < TRIES_OF_ACCOUNT; index++)
      codes.push((await complete(flow, { password: 'not the password' })).body.code)
    expect(new Set(codes)).toEqual(new Set(['invalid_credentials']))
    const refused = { status: 429, body: { code: 'rate_limited' } }
    expect(await complete(flow, { password: PASSWORD })).toMatchObject(refused)
    const { email } = agent
    expect(await post('/v1/auth/login', { email, password: PASSWORD })).toMatchObject(refused)
  })

  it('of another workspace is refused', async () => {
    const other = await test.otherWorkspace()
    const { email } = await other.agent()
    expect((await come(someone({ email }))).body.code).toBe('sign_in_refused')
  })

  it('without a password cannot be joined by guessing an empty one', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const person = someone()
    await come(person)
    const { flow } = await come({ ...person, sub: newClientId() })
    for (const password of ['', 'null', 'undefined'])
      expect((await complete(flow, { password })).body.code).toBe('invalid_credentials')
  })

  it('that is deactivated is refused, connected or not', async () => {
    const person = someone()
    const { body } = await come(person)
    await owner.delete(`/v1/agents/${body.session.agent.id}`)
    expect((await come(person)).body.code).toBe('sign_in_refused')
    expect((await come({ ...person, sub: newClientId() })).body.code).toBe('sign_in_refused')
    expect((await caller(test.app, body.session.token).get('/v1/me')).status).toBe(401)
  })

  it('is connected from a session with its password, and disconnected', async () => {
    await allow({ joinRole: null })
    const agent = await test.workspace.agent()
    const person = someone({ email: undefined })
    const wish = { providerId, password: 'wrong' }
    expect((await agent.post('/v1/me/identities', wish)).body.code).toBe('wrong_password')
    expect((await agent.post('/v1/me/identities', { providerId })).body.code).toBe('wrong_password')
    const begun = await agent.post('/v1/me/identities', { providerId, password: PASSWORD })
    idp.person = person
    const done = await finish(begun.body.flow, await idp.signIn(begun.body.url))
    expect(done.body).toMatchObject({ status: 'connected', session: null })
    expect((await come(person)).body.session.agent.id).toBe(agent.id)
    const { items, needsProof } = (await agent.get('/v1/me/identities')).body
    expect(needsProof).toBe(true)
    const stranger = await test.workspace.agent()
    expect((await stranger.delete(`/v1/me/identities/${items[0].id}`)).status).toBe(404)
    expect((await agent.delete(`/v1/me/identities/${items[0].id}`)).status).toBe(204)
    expect((await come(person)).body.code).toBe('sign_in_refused')
  })

  it('[S27] is not connected any more by who began it in a session that has ended since', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const person = someone()
    const [found, own] = [await come(person), await come(person)]
    const [thief, agent] = [found, own].map((one) => caller(test.app, one.body.session.token))
    // Who has no password is not asked for one.
    const wish = { providerId: await register({ joinRole: null }) }
    const begun = (await thief!.post('/v1/me/identities', wish)).body
    const kept = (await agent!.post('/v1/me/identities', wish)).body
    const left = (await agent!.post('/v1/me/identities', wish)).body
    idp.person = someone({ email: undefined })
    const proof = await idp.signIn(begun.url)
    expect((await agent!.post('/v1/me/sessions/end-others')).status).toBe(204)
    expect(await finish(begun.flow, proof)).toMatchObject({ body: { code: 'link_over' } })
    expect((await come(idp.person, wish)).body.code).toBe('sign_in_refused')
    // The session that is still there goes on; signing out ends what it has begun as well.
    idp.person = someone({ email: undefined })
    expect((await finish(kept.flow, await idp.signIn(kept.url))).body.status).toBe('connected')
    idp.person = someone({ email: undefined })
    const last = await idp.signIn(left.url)
    expect((await agent!.post('/v1/auth/logout')).status).toBe(204)
    expect(await finish(left.flow, last)).toMatchObject({ body: { code: 'link_over' } })
    await owner.delete(`/v1/sign-in-providers/${wish.providerId}`)
  })

  it('[S27] whose connection is taken away while it is used lets nobody in with it', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const person = someone()
    const { session } = (await come(person)).body
    idp.person = person
    const { flow, url } = await begin()
    const response = await idp.signIn(url)
    const taking = await test.sql.reserve()
    try {
      await taking`begin`
      await taking`delete from agent_identities where agent_id = ${session.agent.id}`
      const finishing = finish(flow, response)
      await untilOneWaits(test.sql)
      await taking`commit`
      expect(await finishing).toMatchObject({ status: 410, body: { code: 'link_over' } })
    } finally {
      taking.release()
    }
  })

  it('[S27] of which the password changes while it is proven is not connected', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const agent = await test.workspace.agent()
    const { flow } = await come(someone({ email: agent.email }))
    const changing = await test.sql.reserve()
    try {
      await changing`begin`
      await changing`update agents set password_hash = 'another' where id = ${agent.id}`
      const proving = complete(flow, { password: PASSWORD })
      await untilOneWaits(test.sql, 'for share')
      await changing`commit`
      expect(await proving).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } })
    } finally {
      changing.release()
    }
    const connected = await test.sql`select 1 from agent_identities where agent_id = ${agent.id}`
    expect(connected).toHaveLength(0)
  })

  it('cannot take over a subject that another agent is connected with', async () => {
    const person = someone({ email: undefined })
    for (const [agent, code] of [
      [await test.workspace.agent(), undefined],
      [await test.workspace.agent(), 'sign_in_refused'],
    ] as const) {
      const begun = await agent.post('/v1/me/identities', { providerId, password: PASSWORD })
      idp.person = person
      const done = await finish(begun.body.flow, await idp.signIn(begun.body.url))
      expect(done.body.code).toBe(code)
    }
  })

  it('[S8] with a second factor is asked for it also here', async () => {
    const agent = await test.workspace.agent()
    const setup = await agent.post('/v1/me/second-factor', { password: PASSWORD })
    const totp = new TOTP({ secret: Secret.fromBase32(setup.body.setupKey) })
    const { body } = await agent.post('/v1/me/second-factor/confirm', { code: totp.generate() })
    const person = someone({ email: agent.email })
    const { flow } = await come(person)
    expect((await complete(flow, { password: PASSWORD })).body).toMatchObject({
      status: 'incomplete',
      needs: ['code'],
      session: null,
    })
    const wrong = { password: PASSWORD, code: '000000' }
    expect((await complete(flow, wrong)).body.code).toBe('invalid_second_factor')
    expect((await complete(flow, { code: body.recoveryCodes[0] })).body.needs).toEqual(['password'])
    const right = { password: PASSWORD, code: body.recoveryCodes[0] }
    expect((await complete(flow, right)).body.session.agent.id).toBe(agent.id)
    const again = await come(person)
    expect(again.body).toMatchObject({ status: 'incomplete', needs: ['code'], session: null })
    expect((await complete(again.flow, { code: body.recoveryCodes[0] })).body.code).toBe(
      'invalid_second_factor',
    )
  })

  it('is accepted with an invitation, once, for the workspace of it', async () => {
    const email = `${newClientId()}@guest.example`
    await owner.post('/v1/invitations', { email, role: 'senior' })
    const invitationToken = await linkOf(test.sql, email)
    const look = await post('/v1/invitations/look', { token: invitationToken })
    expect(look.body.providers).toContainEqual({ id: providerId, name: 'Directory' })
    const foreign = await register({}, (await test.otherWorkspace()).owner)
    const elsewhere = { providerId: foreign, invitationToken }
    expect((await post('/v1/auth/provider-sign-ins', elsewhere)).status).toBe(404)
    const joined = await come(someone({ email: undefined }), { invitationToken })
    expect(joined.body.session.agent).toMatchObject({ email, role: 'senior' })
    expect(
      (await post('/v1/auth/provider-sign-ins', { providerId, invitationToken })).body.code,
    ).toBe('link_over')
  })
})

describe('an invitation', () => {
  it('[S27] whose sender is let go while its guest is at the provider lets nobody in', async () => {
    const sender = await test.workspace.agent('admin')
    const email = `${newClientId()}@guest.example`
    await sender.post('/v1/invitations', { email, role: 'admin' })
    const invitationToken = await linkOf(test.sql, email)
    idp.person = someone({ email: undefined })
    const { flow, url } = await begin({ invitationToken })
    const response = await idp.signIn(url)
    expect((await owner.delete(`/v1/agents/${sender.id}`)).status).toBe(204)
    expect(await finish(flow, response)).toMatchObject({ body: { code: 'link_over' } })
    expect(
      (await post('/v1/auth/provider-sign-ins', { providerId, invitationToken })).body.code,
    ).toBe('link_over')
    expect(await test.sql`select 1 from agents where email = ${email}`).toHaveLength(0)
  })
})

describe('[S30] a hostile provider or browser', () => {
  beforeAll(() => allow({ joinRole: 'agent', domains: [] }))

  const isRefused = async (code = 'sign_in_failed') => {
    const before = await agentCount()
    const answer = await come(someone())
    expect(answer.body.code).toBe(code)
    expect(await agentCount()).toBe(before)
    // What failed is over: nothing of it can be completed.
    expect((await complete(answer.flow, { name: 'x' })).body.code).toBe('link_over')
  }

  it.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['a wrong nonce', (claims) => ({ ...claims, nonce: 'x' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another audience', (claims) => ({ ...claims, aud: 'another' })],
    [
      'several audiences and another party',
      (claims) => ({ ...claims, aud: ['deskbell', 'x'], azp: 'x' }),
    ],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://accounts.google.com' })],
    ['a list of issuers', (claims) => ({ ...claims, iss: [claims.iss, 'x'] })],
    ['no expiry', ({ exp: _, ...claims }) => claims],
    ['an expiry that is over', (claims) => ({ ...claims, exp: 1_600_000_000 })],
    ['a future beginning', (claims) => ({ ...claims, nbf: 4_000_000_000 })],
    ['no subject', ({ sub: _, ...claims }) => claims],
    ['an empty subject', (claims) => ({ ...claims, sub: '' })],
    ['a huge subject', (claims) => ({ ...claims, sub: 'x'.repeat(300) })],
    ['a subject that is no text', (claims) => ({ ...claims, sub: { $ne: 1 } })],
  ])('with %s is refused', async (_name, claims) => {
    idp.cheat = { claims: claims as never }
    await isRefused()
  })

  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  it.each<[string, (claims: object) => string]>([
    ['alg none', (claims) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`],
    ['alg NONE', (claims) => `${encoded({ alg: 'NONE' })}.${encoded(claims)}.`],
    [
      'the client secret for a key',
      (claims) => {
        const head = `${encoded({ alg: 'HS256' })}.${encoded(claims)}`
        return `${head}.${createHmac('sha256', idp.clientSecret).update(head).digest('base64url')}`
      },
    ],
    ['no token', () => ''],
    ['half a token', (claims) => `${encoded({ alg: 'RS256' })}.${encoded(claims)}`],
  ])('that signs with %s is refused', async (_name, idToken) => {
    idp.cheat = { idToken }
    await isRefused()
  })

  it('whose signature is of another key is refused', async () => {
    const stranger = await startProvider(redirectUri)
    idp.cheat = { idToken: stranger.sign }
    await isRefused()
    await stranger.close()
  })

  it('whose userinfo is of somebody else is refused', async () => {
    idp.hasClaimsInToken = false
    idp.cheat = { userinfo: (body) => ({ ...body, sub: 'somebody else' }) }
    await isRefused()
  })

  it('with a huge answer is refused', async () => {
    idp.cheat = { token: (body) => ({ ...body, more: 'x'.repeat(400_000) }) }
    await isRefused('provider_unreachable')
  })

  it('that answers with something else than JSON is refused', async () => {
    idp.cheat = { token: () => '<html>' }
    await isRefused()
  })

  it('[mix-up] an answer that names another issuer is refused before any code is given away', async () => {
    idp.person = someone()
    const { flow, url } = await begin()
    const response = new URLSearchParams(await idp.signIn(url))
    response.set('iss', 'https://evil.example')
    idp.requests.length = 0
    expect((await finish(flow, response.toString())).body.code).toBe('sign_in_failed')
    expect(idp.requests).not.toContain('POST /token')
  })

  it('[mix-up] an answer without the issuer that it promises is refused', async () => {
    idp.person = someone()
    const { flow, url } = await begin()
    const response = new URLSearchParams(await idp.signIn(url))
    response.delete('iss')
    expect((await finish(flow, response.toString())).body.code).toBe('sign_in_failed')
  })

  it('a code that was used already, or is made up, is refused', async () => {
    idp.person = someone()
    const first = await begin()
    const response = await idp.signIn(first.url)
    expect((await finish(first.flow, response)).status).toBe(200)
    // The same answer again, in the same browser and in another.
    expect((await finish(first.flow, response)).body.code).toBe('link_over')
    const second = await begin()
    const honest = new URLSearchParams(await idp.signIn(second.url))
    honest.set('code', new URLSearchParams(response).get('code')!)
    expect((await finish(second.flow, honest.toString())).body.code).toBe('sign_in_failed')
  })

  it('an answer for the browser of somebody else is refused, with or without their state', async () => {
    idp.person = someone()
    const [mine, theirs] = [await begin(), await begin()]
    const response = await idp.signIn(theirs.url)
    expect((await finish(mine.flow, response)).body.code).toBe('sign_in_failed')
    const forged = new URLSearchParams(response)
    forged.set('state', new URL((await begin()).url).searchParams.get('state')!)
    expect((await finish((await begin()).flow, forged.toString())).body.code).toBe('sign_in_failed')
    // The code is bound to the verifier of the browser that asked for it.
    const other = await begin()
    forged.set('state', new URL(other.url).searchParams.get('state')!)
    expect((await finish(other.flow, forged.toString())).body.code).toBe('sign_in_failed')
  })

  it('ten who finish the same way at once are one session', async () => {
    idp.person = someone()
    const { flow, url } = await begin()
    const response = await idp.signIn(url)
    const answers = await Promise.all(Array.from({ length: 10 }, () => finish(flow, response)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('a refusal at the provider is no sign-in', async () => {
    const { flow, url } = await begin()
    const state = new URL(url).searchParams.get('state')!
    const response = new URLSearchParams({ error: 'access_denied', state, iss: idp.issuer })
    expect((await finish(flow, response.toString())).body.code).toBe('sign_in_failed')
  })

  it.each([
    '',
    '?',
    'code=x',
    'code=a&code=b&state=x',
    'state=x#code=y',
    'code=%00&state=%ff',
    '//evil.example/?code=x',
    '&'.repeat(8000),
  ])('an answer that is nonsense is refused: %.40s', async (response) => {
    const { flow } = await begin()
    expect((await finish(flow, response)).body.code).toBe('sign_in_failed')
  })

  it('operators and lists in place of texts are refused', async () => {
    for (const value of [{ $ne: 1 }, ['x'], 1, null, true]) {
      const { status } = await post('/v1/auth/provider-sign-ins/finish', {
        flow: value,
        response: 'x',
      })
      expect(status).toBe(400)
      expect((await post('/v1/auth/provider-sign-ins', { providerId: value })).status).toBe(400)
      expect((await complete('x', { password: value })).status).toBe(400)
    }
  })

  it('a way that is older than ten minutes is over', async () => {
    idp.person = someone()
    const { flow, url } = await begin()
    const response = await idp.signIn(url)
    await test.sql`update provider_sign_ins set expires_at = now() - interval '1 second'`
    expect((await finish(flow, response)).body.code).toBe('link_over')
  })

  it('nothing of the way in the database is of use to who reads it', async () => {
    const { flow, url } = await begin()
    const rows = JSON.stringify(await test.sql`select * from provider_sign_ins`)
    const { searchParams } = new URL(url)
    for (const secret of [flow, searchParams.get('state')!, searchParams.get('nonce')!])
      expect(rows).not.toContain(secret)
    const providers = JSON.stringify(await test.sql`select * from sign_in_providers`)
    expect(providers).not.toContain(idp.clientSecret)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
  })
})

describe('what a provider says about itself', () => {
  const isNotReady = async (input: object, detail: RegExp) => {
    const id = await register(input)
    const check = await owner.post(`/v1/sign-in-providers/${id}/check`)
    expect(check.body).toMatchObject({ isReady: false, redirectUri })
    expect(check.body.detail).toMatch(detail)
    expect((await post('/v1/auth/provider-sign-ins', { providerId: id })).body).toMatchObject({
      code: 'provider_unreachable',
      status: 409,
    })
    await owner.delete(`/v1/sign-in-providers/${id}`)
  }

  it('is checked before anybody is sent there', async () => {
    const id = await register()
    const check = await owner.post(`/v1/sign-in-providers/${id}/check`)
    expect(check.body).toEqual({ isReady: true, detail: null, redirectUri })
  })

  it.each<[string, (metadata: Record<string, unknown>) => unknown]>([
    ['of another issuer', (metadata) => ({ ...metadata, issuer: 'https://accounts.google.com' })],
    [
      'with a script for an address',
      (metadata) => ({ ...metadata, authorization_endpoint: 'javascript:alert(1)' }),
    ],
    [
      'with a plain address',
      (metadata) => ({ ...metadata, authorization_endpoint: 'http://evil.example/' }),
    ],
    ['without an address', ({ authorization_endpoint: _, ...metadata }) => metadata],
    ['that is a list', () => [1]],
    ['that is text', () => 'x'],
    ['that is huge', (metadata) => ({ ...metadata, more: 'x'.repeat(400_000) })],
  ])('[S30] metadata %s is refused', async (_name, discovery) => {
    idp.cheat = { discovery }
    await isNotReady({}, /./)
  })

  it('[S17] an issuer inside the network is not called', async () => {
    for (const issuer of [
      'http://169.254.169.254',
      'https://10.0.0.1',
      'http://[fd00::1]',
      'https://0.0.0.0',
    ])
      await isNotReady({ issuer }, /public internet|machine|https/)
  })

  it('[S17] a token endpoint inside the network is not called', async () => {
    idp.cheat = {
      discovery: (metadata) => ({ ...metadata, token_endpoint: 'http://169.254.169.254/token' }),
    }
    const id = await register()
    idp.person = someone()
    const { flow, url } = (await post('/v1/auth/provider-sign-ins', { providerId: id })).body
    const answer = await finish(flow, await idp.signIn(url))
    expect(answer.body.code).toBe('provider_unreachable')
  })

  it('[S17] a server that never answers is given up', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await isNotReady({ issuer }, /ms|time/i)
    server.closeAllConnections()
    server.close()
  }, 60_000)

  it('that changes with its settings is asked again', async () => {
    const id = await register({ clientId: 'unknown' })
    const before = (await post('/v1/auth/provider-sign-ins', { providerId: id })).body
    expect(new URL(before.url).searchParams.get('client_id')).toBe('unknown')
    await owner.patch(`/v1/sign-in-providers/${id}`, { clientId: idp.clientId })
    const after = (await post('/v1/auth/provider-sign-ins', { providerId: id })).body
    expect(new URL(after.url).searchParams.get('client_id')).toBe(idp.clientId)
  })
})

describe('providers', () => {
  it('are for owners, never show their secret, and keep their issuer', async () => {
    const admin = await test.workspace.agent('admin')
    expect((await admin.get('/v1/sign-in-providers')).status).toBe(403)
    const id = await register({ domains: ['corp.example'], joinRole: 'viewer' })
    const listed = (await owner.get('/v1/sign-in-providers')).body
    expect(JSON.stringify(listed)).not.toContain(idp.clientSecret)
    expect(listed.items.at(-1)).toMatchObject({ id, domains: ['corp.example'], joinRole: 'viewer' })
    const other = { issuer: 'https://evil.example' }
    expect((await owner.patch(`/v1/sign-in-providers/${id}`, other)).status).toBe(400)
    const log = JSON.stringify((await owner.get('/v1/audit-log')).body)
    expect(log).toContain('signInProviders.create')
    expect(log).not.toContain(idp.clientSecret)
  })

  it.each([
    { issuer: 'https://login.microsoftonline.com/common/v2.0' },
    { issuer: 'https://login.microsoftonline.com/organizations/v2.0' },
    { issuer: 'javascript:alert(1)' },
    { issuer: 'https://idp.example/?x=1' },
    { issuer: 'https://idp.example/#x' },
    { domains: ['*'] },
    { domains: ['corp.example@evil'] },
    { joinRole: 'owner' },
    { joinRole: 'admin' },
    { clientSecret: '' },
  ])('of this kind are refused: %j', async (input) => {
    const { issuer, clientId, clientSecret } = idp
    const provider = { name: 'x', issuer, clientId, clientSecret, ...input }
    expect((await owner.post('/v1/sign-in-providers', provider)).status).toBe(400)
  })

  it('of a workspace are shown to who names it, or where there is only one', async () => {
    const [{ slug }] = (await test.sql`
      select slug from workspaces where id = ${test.workspace.workspaceId}`) as unknown as [
      { slug: string },
    ]
    const named = await test.anyone.get(`/v1/auth/providers?workspace=${slug}`)
    expect(named.body.items).toContainEqual({ id: providerId, name: 'Directory' })
    expect((await test.anyone.get('/v1/auth/providers?workspace=nobody')).body.items).toEqual([])
    expect((await test.anyone.get('/v1/auth/providers')).body.items).toEqual([])
    const alone = await testApp()
    const provider = { name: 'x', issuer: 'https://idp.example', clientId: 'x', clientSecret: 'x' }
    await alone.workspace.owner.post('/v1/sign-in-providers', provider)
    expect((await alone.anyone.get('/v1/auth/providers')).body.items).toHaveLength(1)
    await alone.close()
  })

  it('that are deleted let nobody in any more', async () => {
    await allow({ joinRole: 'agent', domains: [] })
    const id = await register({ joinRole: 'agent' })
    idp.person = someone()
    const { flow, url } = (await post('/v1/auth/provider-sign-ins', { providerId: id })).body
    const response = await idp.signIn(url)
    expect((await owner.delete(`/v1/sign-in-providers/${id}`)).status).toBe(204)
    expect((await finish(flow, response)).body.code).toBe('link_over')
    expect((await post('/v1/auth/provider-sign-ins', { providerId: id })).status).toBe(404)
    await vi.waitFor(async () =>
      expect((await owner.delete(`/v1/sign-in-providers/${id}`)).status).toBe(404),
    )
  })
})

describe('sessions that came from a provider', () => {
  const soon = { timeout: 20_000, interval: 250 }
  const isOver = (who: Caller) =>
    vi.waitFor(async () => expect((await who.get('/v1/me')).status).toBe(401), soon)

  /** Somebody who has come in through a provider of their own, with a socket open. */
  async function arrive() {
    const id = await register({ joinRole: 'agent' })
    const { body } = await come(someone(), { providerId: id })
    const me = caller(test.app, body.session.token)
    address ??= await test.listen()
    return { id, me, session: body.session, socket: await openSocket(address, me.token!) }
  }
  let address: string | undefined

  it('[S27] end when it is removed, with their sockets; others go on', async () => {
    const { id, me, session, socket } = await arrive()
    const other = await arrive()
    expect((await owner.delete(`/v1/sign-in-providers/${id}`)).status).toBe(204)
    expect(await socket.closed).toBe(4401)
    await isOver(me)
    const { refreshToken } = session
    expect((await post('/v1/auth/refresh', { refreshToken })).status).toBe(401)
    expect((await other.me.get('/v1/me')).status).toBe(200)
    expect((await owner.get('/v1/me')).status).toBe(200)
    other.socket.close()
    await owner.delete(`/v1/sign-in-providers/${other.id}`)
  })

  it('[S27] end when it is switched off; nobody comes in until it is switched on again', async () => {
    const { id, me, socket } = await arrive()
    const { flow, url } = await begin({ providerId: id })
    const off = await owner.patch(`/v1/sign-in-providers/${id}`, { isEnabled: false })
    expect(off).toMatchObject({ status: 200, body: { isEnabled: false } })
    expect(await socket.closed).toBe(4401)
    await isOver(me)
    expect((await post('/v1/auth/provider-sign-ins', { providerId: id })).status).toBe(404)
    idp.person = someone()
    expect((await finish(flow, await idp.signIn(url))).status).toBe(404)
    const connect = { providerId: id, password: PASSWORD }
    expect((await owner.post('/v1/me/identities', connect)).status).toBe(404)
    const { slug } = (await owner.get('/v1/workspace')).body
    const { items } = (await test.anyone.get(`/v1/auth/providers?workspace=${slug}`)).body
    expect(items.map((one: { id: string }) => one.id)).not.toContain(id)
    expect((await owner.patch(`/v1/sign-in-providers/${id}`, { name: 'X' })).body.isEnabled).toBe(
      false,
    )
    await owner.patch(`/v1/sign-in-providers/${id}`, { isEnabled: true })
    expect((await come(someone(), { providerId: id })).body.status).toBe('signed_in')
    await owner.delete(`/v1/sign-in-providers/${id}`)
  })

  it('[S27] are none left over of who comes in while it is switched off', async () => {
    await allow({ joinRole: 'agent', domains: [], isEnabled: true })
    const person = someone()
    expect((await come(person)).body.status).toBe('signed_in')
    const { flow, url } = await begin()
    const response = await idp.signIn(url)
    const admin = await test.sql.reserve()
    try {
      await admin`begin`
      await admin`update sign_in_providers set disabled_at = now() where id = ${providerId}`
      const finishing = finish(flow, response)
      await untilOneWaits(test.sql)
      await admin`commit`
      expect(await finishing).toMatchObject({ status: 410, body: { code: 'link_over' } })
    } finally {
      admin.release()
      await allow({ isEnabled: true })
    }
  })

  it('of an agent end when they disconnect it, but for the one in which they do', async () => {
    const id = await register({ joinRole: 'agent' })
    const person = someone()
    const [first, second] = [
      await come(person, { providerId: id }),
      await come(person, { providerId: id }),
    ]
    const [here, there] = [first, second].map(({ body }) => caller(test.app, body.session.token))
    const [identity] = (await here!.get('/v1/me/identities')).body.items
    expect((await here!.delete(`/v1/me/identities/${identity.id}`)).status).toBe(204)
    await isOver(there!)
    expect((await here!.get('/v1/me')).status).toBe(200)
    await owner.delete(`/v1/sign-in-providers/${id}`)
  })

  it('count as a second factor where the workspace says so, and sessions of a password do not', async () => {
    const { id, me, socket } = await arrive()
    const agent = await test.workspace.agent()
    const demand = (providerIsFactor: boolean) => test.sql`
      update workspaces set second_factor_from = now() - interval '1 hour',
        provider_is_factor = ${providerIsFactor} where id = ${test.workspace.workspaceId}`
    const status = async (who: Caller) => (await who.get('/v1/topics')).status
    await demand(true)
    await vi.waitFor(async () => expect(await status(agent)).toBe(403), soon)
    expect(await status(me)).toBe(200)
    await demand(false)
    await vi.waitFor(async () => expect(await status(me)).toBe(403), soon)
    socket.close()
    await test.sql`update workspaces set second_factor_from = null`
    await vi.waitFor(async () => expect(await status(owner)).toBe(200), soon)
    await owner.delete(`/v1/sign-in-providers/${id}`)
  })
})
