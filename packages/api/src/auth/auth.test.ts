import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { caller, newClientId, PASSWORD, type TestApp, testApp } from '../testing/app.ts'
import { untilOneWaits } from '../testing/locks.ts'
import { TRIES_OF_ACCOUNT } from './attempts-store.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

// Sign-ins are limited by address, so each comes from one of its own.
let addresses = 0
async function login(body: unknown) {
  const address = ++addresses
  const response = await test.app.inject({
    method: 'POST',
    url: '/v1/auth/login',
    payload: body as object,
    remoteAddress: `10.0.${address >> 8}.${address & 255}`,
  })
  return { status: response.statusCode, body: response.json() }
}

const refresh = (refreshToken: unknown) => test.anyone.post('/v1/auth/refresh', { refreshToken })
const me = (token: string) =>
  test.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}` } })

describe('signing in', () => {
  it('answers with tokens, the agent and the workspace', async () => {
    const { owner, workspaceId } = test.workspace
    const { status, body } = await login({ email: owner.email, password: PASSWORD })
    expect(status).toBe(200)
    expect(body).toMatchObject({ agent: { id: owner.id }, workspace: { id: workspaceId } })
    const minutes = (Date.parse(body.expiresAt) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThanOrEqual(15)
    const { agent, ...whole } = (await me(body.token)).json()
    // A call is noted, behind its answer.
    expect({ ...whole, agent: { ...agent, lastSeenAt: null } }).toEqual({
      agent: body.agent,
      workspace: body.workspace,
      mustReplaceCredentials: false,
      secondFactorDueAt: null,
    })
  })

  it('takes the address in any case and with spaces around it', async () => {
    const { email } = test.workspace.owner
    const answer = await login({ email: ` ${email.toUpperCase()} `, password: PASSWORD })
    expect(answer.status).toBe(200)
  })

  it('[S8] answers the same for an unknown address, a wrong password and a deactivated agent', async () => {
    const { owner } = test.workspace
    const gone = await test.workspace.agent()
    await owner.delete(`/v1/agents/${gone.id}`)
    const answers = [
      await login({ email: 'nobody@test.example', password: PASSWORD }),
      await login({ email: owner.email, password: 'not the password' }),
      await login({ email: gone.email, password: PASSWORD }),
      await login({ email: gone.email, password: 'not the password' }),
      await login({ email: owner.email, password: '' }),
      await login({ email: owner.email, password: `${PASSWORD} ` }),
    ]
    const shown = answers.map(({ status, body }) => ({ status, ...body, requestId: '' }))
    expect(shown[0]).toMatchObject({ status: 401, code: 'invalid_credentials' })
    for (const one of shown) expect(one).toEqual(shown[0])
  })

  it('works as much for an unknown address as for a wrong password', async () => {
    // Of the processor, not of the clock: others may use the machine, too.
    async function least(email: string): Promise<number> {
      const spent: number[] = []
      for (let index = 0; index < 4; index++) {
        const began = process.cpuUsage()
        await login({ email, password: 'not the password' })
        const { user, system } = process.cpuUsage(began)
        spent.push(user + system)
      }
      return Math.min(...spent)
    }
    const known = await least(test.workspace.owner.email)
    const unknown = await least('nobody@test.example')
    expect(unknown).toBeGreaterThan(known / 2)
  })

  it.each([
    ['an operator for an address', { email: { $ne: 1 }, password: PASSWORD }],
    ['an operator for a password', { email: 'owner@test.example', password: { $ne: 1 } }],
    ['lists', { email: ['owner@test.example'], password: [PASSWORD] }],
    ['numbers', { email: 1, password: 1 }],
    ['nothing', {}],
    ['null', { email: null, password: null }],
    ['a field of ours', { email: 'a@b.example', password: PASSWORD, role: 'owner' }],
    ['a NUL in the address', { email: 'owner@test.example\0', password: PASSWORD }],
    ['a huge address', { email: 'x'.repeat(255), password: PASSWORD }],
    ['a huge password', { email: 'owner@test.example', password: 'x'.repeat(201) }],
    ['a list instead of an object', [{ email: 'a', password: 'b' }]],
  ])('[S30] refuses %s with 400', async (_name, body) => {
    expect(await login(body)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('takes SQL for what it is, a wrong address', async () => {
    for (const email of ["' or 1=1 --", 'owner%', '%', '_'])
      expect((await login({ email, password: PASSWORD })).status).toBe(401)
  })

  it('is slowed down to twenty tries a minute for one address on the net', async () => {
    const statuses: number[] = []
    for (let index = 0; index < 21; index++) {
      const response = await test.app.inject({
        method: 'POST',
        url: '/v1/auth/login',
        payload: { email: 'x', password: {} },
        remoteAddress: '10.9.9.9',
        // Neither another token nor another claimed address makes it another caller.
        headers: { authorization: `Bearer ${index}`, 'x-forwarded-for': `1.1.1.${index}` },
      })
      statuses.push(response.statusCode)
    }
    expect(statuses).toEqual([...Array(20).fill(400), 429])
  })
})

describe('a password that changes', () => {
  it('[S27] while somebody signs in with the old one lets them in no more', async () => {
    const agent = await test.workspace.agent()
    const changing = await test.sql.reserve()
    try {
      await changing`begin`
      await changing`update agents set password_hash = 'another' where id = ${agent.id}`
      const signingIn = login({ email: agent.email, password: PASSWORD })
      await untilOneWaits(test.sql, 'for share')
      await changing`update agent_sessions set revoked_at = now() where agent_id = ${agent.id}`
      await changing`commit`
      expect(await signingIn).toMatchObject({ status: 401, body: { code: 'invalid_credentials' } })
    } finally {
      changing.release()
    }
    const left = await test.sql`
      select 1 from agent_sessions where agent_id = ${agent.id} and revoked_at is null`
    expect(left).toHaveLength(0)
  })
})

describe('guessing a password', () => {
  it('[S5] has one limit for all the addresses of a network of IPv6', async () => {
    const guess = (remoteAddress: string) =>
      test.app.inject({
        ...{ method: 'POST', url: '/v1/auth/login', remoteAddress },
        payload: { email: 'x', password: {} },
      })
    const statuses: number[] = []
    for (let index = 0; index < 21; index++)
      statuses.push((await guess(`2001:db8:5:5::${index.toString(16)}`)).statusCode)
    expect(statuses).toEqual([...Array(20).fill(400), 429])
    expect((await guess('2001:db8:5:6::1')).statusCode).toBe(400)
  })

  it('[S5] from one network of IPv6 is counted in the database for the network', async () => {
    const agent = await test.workspace.agent()
    const count = async () => (await test.sql`select 1 from sign_in_attempts`).length
    const before = await count()
    for (const host of ['1', 'aaaa:bbbb:cccc', '2'])
      await test.app.inject({
        ...{ method: 'POST', url: '/v1/auth/login', remoteAddress: `2001:db8:7:7::${host}` },
        payload: { email: agent.email, password: 'not the password' },
      })
    // One of the account, and one of the network.
    expect(await count()).toBe(before + 2)
  })

  it('[S5] ends after thirty tries for an account, from wherever they come, on every node', async () => {
    const agent = await test.workspace.agent()
    const guess = () => login({ email: agent.email.toUpperCase(), password: 'not the password' })
    const statuses: number[] = []
    for (let index = 0; index < TRIES_OF_ACCOUNT + 1; index++) statuses.push((await guess()).status)
    expect(statuses).toEqual([...Array(TRIES_OF_ACCOUNT).fill(401), 429])
    const refused = await login({ email: agent.email, password: PASSWORD })
    expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
    expect(refused.body.retryAfter).toBeGreaterThan(800)
    await test.sql`update sign_in_attempts set until = now() - interval '1 second'`
    expect((await login({ email: agent.email, password: PASSWORD })).status).toBe(200)
  })

  it('is forgotten when the account has signed in, and keeps no address readable', async () => {
    const agent = await test.workspace.agent()
    await login({ email: agent.email, password: 'not the password' })
    const count = async () => (await test.sql`select 1 from sign_in_attempts`).length
    const before = await count()
    await login({ email: agent.email, password: PASSWORD })
    // One of the new network address came, the one of the account went.
    expect(await count()).toBe(before)
    const rows = await test.sql`select a::text from sign_in_attempts a`
    expect(JSON.stringify(rows)).not.toContain('@')
  })
})

describe('refreshing', () => {
  const isOver = { status: 401, body: { code: 'invalid_refresh_token' } }

  it('exchanges the token for a new one and prolongs the session', async () => {
    const agent = await test.workspace.agent()
    const first = await refresh(agent.refreshToken)
    expect(first).toMatchObject({ status: 200, body: { agent: { id: agent.id } } })
    expect(first.body.refreshToken).not.toBe(agent.refreshToken)
    const second = await refresh(first.body.refreshToken)
    expect(second.status).toBe(200)
    expect((await me(second.body.token)).statusCode).toBe(200)
  })

  it('takes the old token once more for a moment, because the answer may have been lost', async () => {
    const agent = await test.workspace.agent()
    await refresh(agent.refreshToken)
    const late = await refresh(agent.refreshToken)
    expect(late.status).toBe(200)
    expect((await refresh(late.body.refreshToken)).status).toBe(200)
  })

  it('[S27] prolongs no session beyond ninety days, however often it is used', async () => {
    const agent = await test.workspace.agent()
    const age = (days: number) => test.sql`
      update agent_sessions set created_at = created_at - make_interval(days => ${days}),
        expires_at = expires_at - make_interval(days => ${days})
      where agent_id = ${agent.id}`
    let { refreshToken } = agent
    let { token } = agent
    for (const days of [29, 29, 29]) {
      await age(days)
      const answer = await refresh(refreshToken)
      expect(answer.status).toBe(200)
      ;({ refreshToken, token } = answer.body)
    }
    expect((await me(token!)).statusCode).toBe(200)
    await age(4)
    expect(await refresh(refreshToken)).toMatchObject(isOver)
    await vi.waitFor(async () => expect((await me(token!)).statusCode).toBe(401), {
      timeout: 20_000,
    })
  })

  it('[S27] counts that moment from the first exchange, however often the old one is presented', async () => {
    const agent = await test.workspace.agent()
    await refresh(agent.refreshToken)
    const age = () => test.sql`
      update agent_sessions set rotated_at = rotated_at - interval '40 seconds'
      where agent_id = ${agent.id}`
    await age()
    expect((await refresh(agent.refreshToken)).status).toBe(200)
    await age()
    expect(await refresh(agent.refreshToken)).toMatchObject(isOver)
  })

  it('[S27] an old token later ends the session, with its access token and the newest refresh token', async () => {
    const agent = await test.workspace.agent()
    const { body } = await refresh(agent.refreshToken)
    expect((await me(body.token)).statusCode).toBe(200)
    await test.sql`
      update agent_sessions set rotated_at = now() - interval '2 minutes'
      where agent_id = ${agent.id}`
    expect(await refresh(agent.refreshToken)).toMatchObject(isOver)
    expect(await refresh(body.refreshToken)).toMatchObject(isOver)
    expect((await me(body.token)).statusCode).toBe(401)
  })

  it('[S27] a token of long ago ends the session too, whoever has exchanged it since', async () => {
    const agent = await test.workspace.agent()
    const second = await refresh(agent.refreshToken)
    const third = await refresh(second.body.refreshToken)
    expect(await refresh(agent.refreshToken)).toMatchObject(isOver)
    expect(await refresh(third.body.refreshToken)).toMatchObject(isOver)
  })

  it('leaves the other sessions of the agent alone', async () => {
    const agent = await test.workspace.agent()
    const other = (await login({ email: agent.email, password: PASSWORD })).body
    await refresh(agent.refreshToken)
    await test.sql`update agent_sessions set rotated_at = now() - interval '2 minutes'`
    expect(await refresh(agent.refreshToken)).toMatchObject(isOver)
    expect((await refresh(other.refreshToken)).status).toBe(200)
  })

  it('twenty times at once with one token leaves a session that works', async () => {
    const agent = await test.workspace.agent()
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(agent.refreshToken)))
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200))
    for (const answer of answers) expect((await me(answer.body.token)).statusCode).toBe(200)
  })

  it('keeps no refresh token in the database, only its hash', async () => {
    const agent = await test.workspace.agent()
    const rows = await test.sql`select s::text from agent_sessions s`
    const secret = agent.refreshToken.split('.').at(-1)!
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(secret).toMatch(/^[\w-]{43}$/)
  })

  it('refuses what is over, unknown or of another kind', async () => {
    const agent = await test.workspace.agent()
    await test.sql`
      update agent_sessions set expires_at = now() - interval '1 second'
      where agent_id = ${agent.id}`
    const visitor = await test.workspace.visitor()
    const [session] = await test.sql`select id from agent_sessions where agent_id = ${agent.id}`
    for (const token of [
      agent.refreshToken,
      visitor.refreshToken,
      'unknown',
      '',
      '.',
      `${session!.id}.`,
      `${session!.id}.\0`,
    ])
      expect(await refresh(token)).toMatchObject(isOver)
  })

  it.each([[{ $ne: 1 }], [['a']], [1], [null], ['x'.repeat(201)]])(
    '[S30] refuses %j with 400',
    async (token) => {
      expect(await refresh(token)).toMatchObject({
        status: 400,
        body: { code: 'validation_failed' },
      })
    },
  )
})

describe('signing out', () => {
  it('ends the access and the refresh token of this session, and no other', async () => {
    const agent = await test.workspace.agent()
    const other = (await login({ email: agent.email, password: PASSWORD })).body
    expect((await agent.get('/v1/me')).status).toBe(200)
    expect((await agent.post('/v1/auth/logout')).status).toBe(204)
    expect(await agent.get('/v1/me')).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    })
    expect((await refresh(agent.refreshToken)).status).toBe(401)
    expect((await agent.post('/v1/auth/logout')).status).toBe(401)
    expect((await me(other.token)).statusCode).toBe(200)
  })

  it('on another node takes effect within seconds', async () => {
    const agent = await test.workspace.agent()
    expect((await agent.get('/v1/me')).status).toBe(200)
    // What another node does to the session, this one finds in the database.
    await test.sql`update agent_sessions set revoked_at = now() where agent_id = ${agent.id}`
    await expect
      .poll(async () => (await agent.get('/v1/me')).status, { timeout: 5000, interval: 100 })
      .toBe(401)
  })
})

describe('who am I', () => {
  it('is for agents alone', async () => {
    const visitor = await test.workspace.visitor()
    expect((await visitor.get('/v1/me')).status).toBe(403)
    expect((await test.anyone.get('/v1/me')).status).toBe(401)
  })

  it('[S23] no answer to an agent holds a secret of anybody', async () => {
    const agent = await test.workspace.agent()
    await agent.post('/v1/topics', { name: newClientId() })
    const answers = await Promise.all(
      ['/v1/me', '/v1/agents', '/v1/workspace', '/v1/customers', '/v1/conversations'].map((url) =>
        agent.get(url),
      ),
    )
    const text = JSON.stringify(answers.map((answer) => answer.body))
    expect(text).not.toMatch(/argon2|hash|secret|refresh/i)
  })
})

it('the token of a call is verified once, good or not', async () => {
  const verify = vi.spyOn(test.app.jwt, 'verify')
  expect((await test.workspace.owner.get('/v1/me')).status).toBe(200)
  expect(verify).toHaveBeenCalledTimes(1)
  expect((await caller(test.app, 'nonsense').get('/v1/me')).body.code).toBe('unauthenticated')
  expect(verify).toHaveBeenCalledTimes(2)
  verify.mockRestore()
})
