import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PASSWORD, type TestApp, testApp } from '../testing/app.ts'
import { linkOf } from '../testing/kept-mail.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const NEW = 'a much better password'
let addresses = 0
async function asAnyone(url: string, payload: unknown) {
  const address = ++addresses
  const response = await test.app.inject({
    method: 'POST',
    url,
    payload: payload as object,
    remoteAddress: `10.5.${address >> 8}.${address & 255}`,
  })
  return { status: response.statusCode, body: response.body ? response.json() : undefined }
}
const ask = (email: unknown) => asAnyone('/v1/auth/password-resets', { email })
const use = (token: unknown, password: unknown = NEW) =>
  asAnyone('/v1/auth/password-resets/use', { token, password })
const login = (email: string, password: string) => asAnyone('/v1/auth/login', { email, password })
const isOver = { status: 410, body: { code: 'link_over' } }

/** Byte by byte, as no client of ours would send it; the status of the answer. */
async function sendRaw(head: string[], body: string): Promise<number> {
  const { port } = new URL(await listening())
  const socket = connect(Number(port), '127.0.0.1')
  const lines = [
    ...head,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  return Number(answer.split(' ', 2)[1])
}
let listened: Promise<string> | undefined
function listening(): Promise<string> {
  listened ??= test.listen()
  return listened
}

async function asked() {
  const agent = await test.workspace.agent()
  expect((await ask(agent.email)).status).toBe(204)
  return { agent, token: await linkOf(test.sql, agent.email) }
}

describe('a new password', () => {
  it('[S27] is chosen by the link, ends every session and socket, and the agent is told', async () => {
    const { agent, token } = await asked()
    const socket = await openSocket(await listening(), agent.token)
    expect((await use(token)).status).toBe(204)
    expect((await login(agent.email, PASSWORD)).status).toBe(401)
    expect((await login(agent.email, NEW)).status).toBe(200)
    const { refreshToken } = agent
    expect((await test.anyone.post('/v1/auth/refresh', { refreshToken })).status).toBe(401)
    expect(await socket.closed).toBe(4401)
    await vi.waitFor(async () => expect((await agent.get('/v1/me')).status).toBe(401), {
      timeout: 5000,
    })
    await vi.waitFor(async () => {
      const [told] = await test.sql`
        select body from mails where recipient = ${agent.email} and kind = 'password_changed'`
      expect(told!.body).toContain('Your password was changed')
    })
  })

  it('[S28] the link is good once, for thirty minutes, and stored nowhere but in the kept mail', async () => {
    const { agent, token } = await asked()
    const [row] = await test.sql`
      select extract(epoch from link_until - created_at)::int as seconds, (m #- '{body}')::text as rest
      from mails, to_jsonb(mails) m where recipient = ${agent.email}`
    expect(row!.seconds).toBe(1800)
    expect(row!.rest).not.toContain(token.split('.')[1])
    expect((await use(token)).status).toBe(204)
    expect(await use(token)).toMatchObject(isOver)
    const late = await asked()
    await test.sql`update mails set link_until = now() where recipient = ${late.agent.email}`
    expect(await use(late.token)).toMatchObject(isOver)
  })

  it.each<[string, string[]]>([
    ['another Host', ['POST /v1/auth/password-resets HTTP/1.1', 'Host: evil.example']],
    [
      'two of them',
      ['POST /v1/auth/password-resets HTTP/1.1', 'Host: localhost', 'Host: evil.example'],
    ],
    [
      'an absolute address',
      ['POST http://evil.example/v1/auth/password-resets HTTP/1.1', 'Host: evil.example'],
    ],
    [
      'forwarded ones',
      [
        'POST /v1/auth/password-resets HTTP/1.1',
        'Host: localhost',
        'X-Forwarded-Host: evil.example',
        'X-Forwarded-Proto: https',
        'X-Original-Host: evil.example',
        'Forwarded: host=evil.example;proto=https',
        'Origin: https://evil.example',
        'Referer: https://evil.example/',
      ],
    ],
  ])('[S28] the link leads here, whatever the request claims: %s', async (_name, head) => {
    const { email } = await test.workspace.agent()
    const status = await sendRaw(head, JSON.stringify({ email }))
    // What is no request of ours asks for nothing, and ours does so then.
    if (status !== 204) expect((await ask(email)).status).toBe(204)
    await linkOf(test.sql, email)
    const [mail] = await test.sql<{ body: string }[]>`
      select body from mails where recipient = ${email} and kind = 'password_reset'`
    // Behind the #, which no browser sends along or says where it came from.
    expect(mail!.body).toMatch(/http:\/\/localhost:3000\/inbox\/\S+#mai_/)
    expect(mail!.body).not.toContain('evil')
  })

  it('used at the same moment twice counts once', async () => {
    const { token } = await asked()
    const answers = await Promise.all([use(token), use(token, `${NEW} 2`), use(token)])
    expect(answers.map((one) => one.status).toSorted()).toEqual([204, 410, 410])
  })

  it('an older link is over with the newer one', async () => {
    const { agent, token } = await asked()
    await test.sql`
      update password_reset_requests set asked_at = now() - interval '2 minutes' where email = ${agent.email}`
    await ask(agent.email)
    const newer = await vi.waitFor(async () => {
      const found = await linkOf(test.sql, agent.email)
      expect(found).not.toBe(token)
      return found
    })
    expect((await use(newer)).status).toBe(204)
    expect(await use(token)).toMatchObject(isOver)
  })

  it('is not for who was deactivated meanwhile', async () => {
    const { agent, token } = await asked()
    await test.workspace.owner.delete(`/v1/agents/${agent.id}`)
    expect(await use(token)).toMatchObject(isOver)
  })

  it('must not be easy to guess, nor from the own name, and a refused one uses nothing up', async () => {
    const { agent, token } = await asked()
    for (const weak of ['password1234', 'qwertyuiop12', '1111111111', 'Arno Agent', agent.email]) {
      const answer = await use(token, weak)
      expect(answer, weak).toMatchObject({ status: 400, body: { code: 'weak_password' } })
      expect(answer.body.detail).toMatch(/\w/)
    }
    expect((await use(token)).status).toBe(204)
  })

  it('may be two hundred letters of any kind, or of one, and each of them counts', async () => {
    for (const password of [
      `  ${'Grünes Ölfläschchen 🫙 '.repeat(9)}`.slice(0, 199).padEnd(200, '.'),
      'vornehm trottet ein igel heim',
    ]) {
      const { agent, token } = await asked()
      expect((await use(token, password)).status).toBe(204)
      expect((await login(agent.email, password)).status).toBe(200)
      for (const other of [password.slice(0, -1), password.toUpperCase(), `${password} `])
        expect((await login(agent.email, other.slice(0, 200))).status).toBe(
          other.slice(0, 200) === password ? 200 : 401,
        )
    }
  })

  it('must not be made of the place that is signed in to, be it ours or of the workspace', async () => {
    const { agent, token } = await asked()
    const name = 'Zwirnhaus Ottendorf'
    await test.workspace.owner.patch('/v1/workspace', { name })
    const [year, end] = [2027, '!7']
    for (const weak of [
      `Deskbell${year}${end}`,
      `deskbell-inbox-${year}`,
      `Helpdesk${end}ticket`,
      `${name.replace(' ', '')}${year}`,
      `zwirnhaus${end}ottendorf`,
    ])
      expect(await use(token, weak), weak).toMatchObject({
        ...{ status: 400, body: { code: 'weak_password' } },
      })
    const changed = { currentPassword: PASSWORD, newPassword: `${name}${year}` }
    expect((await agent.post('/v1/me/password', changed)).status).toBe(400)
    expect((await use(token)).status).toBe(204)
  })

  it.each([
    ['a short password', 'short'],
    ['a huge one', 'x'.repeat(201)],
    ['an operator', { $ne: 1 }],
    ['a list', [NEW]],
    ['nothing', null],
  ])('[S30] refuses %s', async (_name, password) => {
    expect((await use('mai_1.x', password)).status).toBe(400)
  })
})

describe('asking for one', () => {
  it('[S8] answers the same for who is known, unknown or gone, and mails only who is known', async () => {
    const gone = await test.workspace.agent()
    await test.workspace.owner.delete(`/v1/agents/${gone.id}`)
    const known = await test.workspace.agent()
    const emails = [known.email, 'nobody@team.example', gone.email]
    const first = await Promise.all(emails.map(ask))
    expect(first).toEqual(Array(3).fill({ status: 204, body: undefined }))
    for (const email of emails) {
      const again = await ask(` ${email.toUpperCase()} `)
      expect(again).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
      expect(again.body.retryAfter).toBeGreaterThan(50)
      expect(again.body.retryAfter).toBeLessThanOrEqual(60)
    }
    await linkOf(test.sql, known.email)
    const mails = await test.sql`
      select recipient from mails where recipient in ${test.sql(emails)} and kind = 'password_reset'`
    expect(mails.map((one) => one.recipient)).toEqual([known.email])
  })

  it('at the same moment many times makes one mail', async () => {
    const agent = await test.workspace.agent()
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(agent.email)))
    expect(answers.map((one) => one.status).toSorted()).toEqual([204, 429, 429, 429, 429, 429])
    await linkOf(test.sql, agent.email)
    expect(await test.sql`select 1 from mails where recipient = ${agent.email}`).toHaveLength(1)
  })

  it.each([[{ $ne: 1 }], [['a@b.example']], ['no address'], [null], [''], ['a@b.example\0']])(
    '[S30] refuses %j with 400',
    async (email) => {
      expect((await ask(email)).status).toBe(400)
    },
  )
})
