import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { TRIES_OF_ACCOUNT } from '../auth/attempts-store.ts'
import { caller, PASSWORD, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { deviceOf } from './device.ts'

let test: TestApp
let url: string
beforeAll(async () => {
  test = await testApp()
  url = await test.listen()
})
afterAll(() => test.close())

let addresses = 0
async function login(body: object, userAgent = 'test') {
  const address = ++addresses
  const response = await test.app.inject({
    method: 'POST',
    url: '/v1/auth/login',
    payload: body,
    headers: { 'user-agent': userAgent },
    remoteAddress: `10.6.${address >> 8}.${address & 255}`,
  })
  return { status: response.statusCode, body: response.json() }
}
const signIn = async (email: string, more: object = {}, userAgent?: string) => {
  const { body } = await login({ email, password: PASSWORD, ...more }, userAgent)
  return { ...caller(test.app, body.token), refreshToken: body.refreshToken as string }
}
const isAlive = async (refreshToken: string) =>
  (await test.anyone.post('/v1/auth/refresh', { refreshToken })).status === 200

describe('the profile', () => {
  it('has a name and a title to change, and nothing else', async () => {
    const agent = await test.workspace.agent()
    const changed = await agent.patch('/v1/me', { name: 'Nora', title: 'Lead' })
    expect(changed).toMatchObject({
      status: 200,
      body: { id: agent.id, name: 'Nora', title: 'Lead' },
    })
    for (const body of [
      { role: 'owner' },
      { status: 'active' },
      { capacity: 1 },
      { email: 'a@b.example' },
      { name: '' },
      { name: 'x'.repeat(121) },
      { name: 1 },
      { title: 'a\u0000b' },
    ])
      expect((await agent.patch('/v1/me', body)).status).toBe(400)
    expect((await agent.get('/v1/me')).body.agent).toMatchObject({ name: 'Nora', role: 'agent' })
  })
})

describe('the password', () => {
  const newPassword = 'a much better password'

  it('[S27] changes with the old one; this session stays, every other one and its socket ends', async () => {
    const agent = await test.workspace.agent()
    const other = await signIn(agent.email)
    const socket = await openSocket(url, other.token)
    const body = { currentPassword: PASSWORD, newPassword }
    expect((await agent.post('/v1/me/password', body)).status).toBe(204)
    expect(await isAlive(other.refreshToken)).toBe(false)
    expect(await isAlive(agent.refreshToken)).toBe(true)
    expect(await socket.closed).toBe(4401)
    expect((await login({ email: agent.email, password: PASSWORD })).status).toBe(401)
    expect((await login({ email: agent.email, password: newPassword })).status).toBe(200)
  })

  it('[S8] does not change with a wrong one, nor to a weak one', async () => {
    const agent = await test.workspace.agent()
    const wrong = { currentPassword: 'not the password', newPassword }
    expect(await agent.post('/v1/me/password', wrong)).toMatchObject({
      ...{ status: 403, body: { code: 'wrong_password' } },
    })
    const weak = { currentPassword: PASSWORD, newPassword: 'password1234' }
    expect(await agent.post('/v1/me/password', weak)).toMatchObject({
      ...{ status: 400, body: { code: 'weak_password' } },
    })
    for (const body of [{}, { ...wrong, newPassword: 'short' }, { ...wrong, currentPassword: {} }])
      expect((await agent.post('/v1/me/password', body)).status).toBe(400)
    expect((await login({ email: agent.email, password: PASSWORD })).status).toBe(200)
  })

  it('is not guessed with a session that was found: twenty tries a minute', async () => {
    const agent = await test.workspace.agent()
    const statuses: number[] = []
    for (let index = 0; index < 21; index++)
      statuses.push((await agent.post('/v1/me/password', {})).status)
    expect(statuses).toEqual([...Array(20).fill(400), 429])
  })
})

describe('a session that was found', () => {
  it('[S5] ends guessing the password, whatever it is asked for, and the agent signs in all the same', async () => {
    const agent = await test.workspace.agent()
    const paths = ['', '/recovery-codes', '/disable'].map((path) => `/v1/me/second-factor${path}`)
    const statuses: number[] = []
    for (let index = 0; index <= TRIES_OF_ACCOUNT; index++) {
      const response = await test.app.inject({
        ...{ method: 'POST', url: paths[index % 3]!, payload: { password: 'a guess' } },
        headers: { authorization: `Bearer ${agent.token}` },
        remoteAddress: `10.8.0.${index}`,
      })
      statuses.push(response.statusCode)
    }
    expect(statuses).toEqual([...Array(TRIES_OF_ACCOUNT).fill(403), 429])
    const right = await agent.post('/v1/me/second-factor', { password: PASSWORD })
    expect(right).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
    expect((await login({ email: agent.email, password: PASSWORD })).status).toBe(200)
  })

  it('is let in by the right password, which forgets the wrong ones', async () => {
    const agent = await test.workspace.agent()
    const prove = (password: string) => agent.post('/v1/me/second-factor', { password })
    const count = async () => (await test.sql`select 1 from sign_in_attempts`).length
    const before = await count()
    expect((await prove('a guess')).status).toBe(403)
    const counted = await count()
    expect(counted).toBeGreaterThan(before)
    expect((await prove(PASSWORD)).status).toBe(200)
    expect(await count()).toBe(counted - 1)
  })
})

describe('where an agent is signed in', () => {
  it('is listed by device, this one first, and nobody else’s', async () => {
    const agent = await test.workspace.agent()
    const firefox =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
    await signIn(agent.email, {}, firefox)
    const { items } = (await agent.get('/v1/me/sessions')).body
    expect(items).toHaveLength(2)
    expect(items[0]).toMatchObject({ isCurrent: true })
    expect(items[1]).toMatchObject({ isCurrent: false, device: 'Firefox on Windows' })
    expect(JSON.stringify(items)).not.toMatch(/refresh|hash/)
  })

  it('one is signed out, its socket closes, the others stay', async () => {
    const agent = await test.workspace.agent()
    const other = await signIn(agent.email)
    const socket = await openSocket(url, other.token)
    const { id } = (await other.get('/v1/me/sessions')).body.items[0]
    expect((await agent.delete(`/v1/me/sessions/${id}`)).status).toBe(204)
    expect((await agent.delete(`/v1/me/sessions/${id}`)).status).toBe(204)
    expect(await isAlive(other.refreshToken)).toBe(false)
    expect(await socket.closed).toBe(4401)
    expect(await isAlive(agent.refreshToken)).toBe(true)
  })

  it('all others are signed out at once', async () => {
    const agent = await test.workspace.agent()
    const others = [await signIn(agent.email), await signIn(agent.email)]
    expect((await agent.post('/v1/me/sessions/end-others')).status).toBe(204)
    for (const { refreshToken } of others) expect(await isAlive(refreshToken)).toBe(false)
    expect((await agent.get('/v1/me/sessions')).body.items).toHaveLength(1)
    expect(await isAlive(agent.refreshToken)).toBe(true)
  })

  it('[S1] a session of a colleague is nothing', async () => {
    const agent = await test.workspace.agent()
    const colleague = await test.workspace.agent()
    const { id } = (await colleague.get('/v1/me/sessions')).body.items[0]
    for (const one of [agent, test.workspace.owner])
      expect((await one.delete(`/v1/me/sessions/${id}`)).status).toBe(404)
    expect(await isAlive(colleague.refreshToken)).toBe(true)
  })

  it.each([
    [null, 'Unknown device'],
    ['', 'Unknown device'],
    ['curl/8.5.0', 'curl'],
    ['<script>alert(1)</script>', 'Unknown device'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
      'Safari on iPhone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Linux'],
    ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36', 'Chrome on Android'],
  ])('%j is shown as %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device)
  })
})

describe('the second factor', () => {
  const codeOf = (secret: string, halfMinutes = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: Date.now() + halfMinutes * 30_000,
    })

  async function withFactor() {
    const agent = await test.workspace.agent()
    const { body } = await agent.post('/v1/me/second-factor', { password: PASSWORD })
    // Of the half minute before, so that a test may still use the one of now.
    const confirmed = await agent.post('/v1/me/second-factor/confirm', {
      code: codeOf(body.setupKey, -1),
    })
    expect(confirmed.status).toBe(200)
    return {
      agent,
      secret: body.setupKey as string,
      recoveryCodes: confirmed.body.recoveryCodes as string[],
      enter: (code?: string) =>
        login({ email: agent.email, password: PASSWORD, ...(code === undefined ? {} : { code }) }),
    }
  }

  it('is asked for at sign-in once it is confirmed, and not before', async () => {
    const agent = await test.workspace.agent()
    const begun = await agent.post('/v1/me/second-factor', { password: PASSWORD })
    expect(begun.body.url).toMatch(/^otpauth:\/\/totp\/Deskbell:/)
    expect(begun.body.url).toContain(`secret=${begun.body.setupKey}`)
    expect((await login({ email: agent.email, password: PASSWORD })).status).toBe(200)
    const wrong = await agent.post('/v1/me/second-factor/confirm', { code: '000000x' })
    expect(wrong).toMatchObject({ status: 403, body: { code: 'wrong_code' } })
    const { secret, enter, ...factor } = await withFactor()
    expect((await factor.agent.get('/v1/me/second-factor')).body).toEqual({
      isOn: true,
      recoveryCodesLeft: 10,
    })
    expect(await enter()).toMatchObject({ status: 401, body: { code: 'second_factor_required' } })
    expect((await enter(codeOf(secret))).status).toBe(200)
  })

  it('[S8] is asked only of who knows the password', async () => {
    const { agent, secret } = await withFactor()
    const answer = await login({ email: agent.email, password: 'wrong', code: codeOf(secret) })
    expect(answer).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } })
  })

  it('[S8] a wrong, used, old or mistyped code does not sign in', async () => {
    const { secret, enter } = await withFactor()
    const good = codeOf(secret)
    expect((await enter(good)).status).toBe(200)
    for (const code of [good, codeOf(secret, -1), codeOf(secret, -4), codeOf(secret, 4), '', 'x'])
      expect(await enter(code)).toMatchObject({
        ...{ status: 401, body: { code: 'invalid_second_factor' } },
      })
  })

  it.each([[{ $ne: 1 }], [['123456']], [123456], [null], ['1'.repeat(41)]])(
    '[S30] a code %j is refused with 400',
    async (code) => {
      const { owner } = test.workspace
      const answer = await login({ email: owner.email, password: PASSWORD, code })
      expect(answer.status).toBe(400)
    },
  )

  it('ten wrong codes block it for a quarter of an hour, for the right one, too', async () => {
    const { agent, secret, enter } = await withFactor()
    for (let index = 0; index < 10; index++) expect((await enter('000000')).status).toBe(401)
    const blocked = await enter(codeOf(secret))
    expect(blocked).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
    expect(blocked.body.retryAfter).toBeGreaterThan(800)
    await test.sql`
      update second_factors set wrong_since = now() - interval '16 minutes' where agent_id = ${agent.id}`
    expect((await enter(codeOf(secret))).status).toBe(200)
  })

  it('one code signs in once, however many present it at the same moment', async () => {
    const { secret, enter } = await withFactor()
    const code = codeOf(secret)
    const answers = await Promise.all([enter(code), enter(code), enter(code)])
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, 401, 401])
  })

  it('a recovery code signs in once, however it is written', async () => {
    const { agent, recoveryCodes, enter } = await withFactor()
    const [first, second] = recoveryCodes
    expect(first).toMatch(/^\w{4}(-\w{4}){5}$/)
    expect((await enter(first!)).status).toBe(200)
    expect((await enter(first!)).status).toBe(401)
    expect((await enter(second!.toUpperCase().replaceAll('-', ' '))).status).toBe(200)
    expect((await agent.get('/v1/me/second-factor')).body.recoveryCodesLeft).toBe(8)
    const renewed = await agent.post('/v1/me/second-factor/recovery-codes', { password: PASSWORD })
    expect(renewed.body.recoveryCodes).toHaveLength(10)
    expect((await enter(recoveryCodes[2]!)).status).toBe(401)
    expect((await enter(renewed.body.recoveryCodes[0])).status).toBe(200)
  })

  it('needs the password to be begun, renewed and switched off, and tells of each change by mail', async () => {
    const { agent, enter } = await withFactor()
    for (const path of ['', '/recovery-codes', '/disable']) {
      const answer = await agent.post(`/v1/me/second-factor${path}`, { password: 'wrong' })
      expect(answer).toMatchObject({ status: 403, body: { code: 'wrong_password' } })
    }
    const again = await agent.post('/v1/me/second-factor', { password: PASSWORD })
    expect(again).toMatchObject({ status: 409, body: { code: 'second_factor_on' } })
    const off = await agent.post('/v1/me/second-factor/disable', { password: PASSWORD })
    expect(off.status).toBe(204)
    expect((await enter()).status).toBe(200)
    await vi.waitFor(async () => {
      const told = await test.sql`
        select 1 from mails where recipient = ${agent.email} and kind = 'second_factor_changed' and body is not null`
      expect(told).toHaveLength(2)
    })
  })

  it('is switched off by an admin for who has lost their app, for an owner by an owner alone', async () => {
    const { agent, enter } = await withFactor()
    const admin = await test.workspace.agent('admin')
    expect((await agent.post(`/v1/agents/${agent.id}/second-factor/disable`)).status).toBe(403)
    const { owner } = test.workspace
    expect((await admin.post(`/v1/agents/${owner.id}/second-factor/disable`)).status).toBe(403)
    expect((await admin.post(`/v1/agents/${agent.id}/second-factor/disable`)).status).toBe(204)
    expect((await enter()).status).toBe(200)
  })

  it('[S23] is stored encrypted, bound to its agent, and its recovery codes only as hashes', async () => {
    const { agent, secret, recoveryCodes, enter } = await withFactor()
    const [row] =
      await test.sql`select secret, recovery_hashes from second_factors where agent_id = ${agent.id}`
    const raw = Buffer.from(Secret.fromBase32(secret).buffer)
    expect((row!.secret as Buffer).includes(raw)).toBe(false)
    expect(JSON.stringify(row)).not.toContain(recoveryCodes[0])
    const other = await withFactor()
    await test.sql`update second_factors set secret = ${row!.secret} where agent_id = ${other.agent.id}`
    expect((await other.enter(codeOf(secret))).status).toBe(500)
    expect((await enter(codeOf(secret))).status).toBe(200)
  })
})
