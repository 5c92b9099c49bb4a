// [S23] Secrets and notes are marked, and looked for in all that leaves the server: every answer to whoever may ask,
// sockets, streams, mails that are kept, the log. What is stored to be compared is a hash of it.
import { readFileSync } from 'node:fs'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  type Caller,
  caller,
  newClientId,
  PASSWORD,
  type TestApp,
  testApp,
} from './testing/app.ts'
import {
  type Contract,
  filledRequest,
  operationsOf,
  send,
  validRequests,
} from './testing/requests.ts'
import { openSocket } from './testing/socket.ts'
import { idsOf } from './testing/tenants.ts'

const NOTE = 'canary-of-a-note'
const contract = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
) as Contract
const reads = operationsOf(contract).filter(
  ({ method, path }) => method === 'get' && path !== '/v1/events',
)

let test: TestApp
let address: string
let log = ''
/** What nobody may ever read again, by its name. */
const secrets = new Map<string, string>()
const callers = new Map<string, Caller>()

beforeAll(async () => {
  const write = process.stderr.write.bind(process.stderr)
  vi.spyOn(process.stderr, 'write').mockImplementation(((chunk: string | Uint8Array) => {
    log += String(chunk)
    return true
  }) as typeof write)
  test = await testApp({ environment: { LOG_LEVEL: 'trace' } })
  address = await test.listen()
  await furnish()
}, 120_000)
afterAll(async () => {
  await test.close()
  vi.restoreAllMocks()
})

async function furnish(): Promise<void> {
  const { owner } = test.workspace
  const agent = await test.workspace.agent()
  const visitor = await test.workspace.visitor()
  const made = async (path: string, body: object, by: Caller = owner) =>
    (await by.post(path, body)).body
  const key = await made('/v1/api-keys', { name: 'K', scopes: ['conversation.read'] })
  const identityKey = await made('/v1/identity-keys', { name: 'I', algorithm: 'HS256' })
  const clientSecret = 'canary-of-a-client-secret'
  await made('/v1/sign-in-providers', {
    ...{ name: 'P', issuer: 'https://idp.invalid', clientId: 'x', clientSecret },
  })
  const factor = await made('/v1/me/second-factor', { password: PASSWORD }, agent)
  const totp = new TOTP({ secret: Secret.fromBase32(factor.setupKey) })
  const { recoveryCodes } = await made(
    '/v1/me/second-factor/confirm',
    { code: totp.generate() },
    agent,
  )
  const conversation = await beginConversation(visitor, 'Where is it?')
  await made(`/v1/conversations/${conversation}/messages`, {
    ...{ clientId: newClientId(), text: NOTE, visibility: 'internal' },
  })
  const wrong = { email: owner.email, password: 'canary-of-a-guess' }
  await test.anyone.post('/v1/auth/login', wrong)
  const [stored] = await test.sql<{ hash: string }[]>`
    select password_hash as hash from agents where id = ${owner.id}`
  for (const [name, value] of Object.entries({
    password: PASSWORD,
    guess: wrong.password,
    'password hash': stored!.hash,
    'secret key': key.key,
    'identity key': identityKey.secret,
    'client secret': clientSecret,
    'second factor': factor.setupKey,
    'recovery code': recoveryCodes[0],
    "agent's refresh token": agent.refreshToken.split('.')[1]!,
    "visitor's refresh token": visitor.refreshToken,
    "agent's token": agent.token!,
    "visitor's token": visitor.token!,
    'our own secret': 'a secret for tests, long enough to sign with',
  }))
    secrets.set(name, value)
  for (const [name, one] of Object.entries({ owner, agent, visitor })) callers.set(name, one)
  callers.set('key', caller(test.app, key.key))
}

const found = (text: string) =>
  [...secrets].filter(([, secret]) => text.includes(secret)).map(([name]) => name)

describe('no secret and no hash', () => {
  it.each(['owner', 'agent', 'visitor', 'key'])(
    'is in any answer to this caller, and no note in one to a visitor: %s',
    async (name) => {
      const ids = await idsOf(test.sql, test.workspace.workspaceId)
      let answered = 0
      for (const operation of reads)
        for (const made of [...validRequests(operation, contract, 7)].slice(0, 3)) {
          const request = filledRequest(made, { own: ids, foreign: {}, mark: 'Where' })
          const response = await send(test.app, request, callers.get(name)!)
          const text = response.body + JSON.stringify(response.headers)
          if (response.statusCode === 200) answered++
          expect(found(text), request.url).toEqual([])
          expect(text, request.url).not.toMatch(/\$argon2|"(password|refresh)Hash"|_hash"/)
          if (name === 'visitor') expect(text, request.url).not.toContain(NOTE)
        }
      expect(answered).toBeGreaterThan(name === 'visitor' || name === 'key' ? 2 : 30)
    },
  )

  it('is in a frame of a socket, and no note in one to a visitor', async () => {
    const ids = await idsOf(test.sql, test.workspace.workspaceId)
    for (const name of ['owner', 'visitor']) {
      const socket = await openSocket(address, callers.get(name)!.token)
      socket.send({ type: 'subscribe', conversationId: ids.cnv![0], since: null })
      socket.send({ type: 'subscribe', conversationId: ids.cnv![0], since: 0 })
      if (name === 'owner') socket.send({ type: 'feed', since: null })
      await callers.get('owner')!.post(`/v1/conversations/${ids.cnv![0]}/messages`, {
        ...{ clientId: newClientId(), text: NOTE, visibility: 'internal' },
      })
      await callers.get('owner')!.post(`/v1/conversations/${ids.cnv![0]}/messages`, {
        ...{ clientId: newClientId(), text: `Seen by the ${name}` },
      })
      await vi.waitFor(() => expect(JSON.stringify(socket.frames)).toContain(`Seen by the ${name}`))
      const text = JSON.stringify(socket.frames)
      expect(found(text)).toEqual([])
      if (name === 'owner') expect(text).toContain(NOTE)
      else expect(text).not.toContain(NOTE)
      socket.close()
    }
  })

  it('is in what is kept of a request, in a mail, in the audit log or in the search index', async () => {
    const rows = await test.sql<{ text: string }[]>`
      select i::text as text from idempotency_keys i
      union all select m::text from mails m
      union all select a::text from audit_entries a
      union all select d::text from search_documents d`
    expect(rows.length).toBeGreaterThan(0)
    expect(found(rows.map(({ text }) => text).join('\n'))).toEqual([])
  })

  it('is in the log, at its most talkative, of what fails either', async () => {
    await test.sql`alter table tags rename to tags_elsewhere`
    try {
      for (const one of callers.values()) await one.get('/v1/tags')
    } finally {
      await test.sql`alter table tags_elsewhere rename to tags`
    }
    await vi.waitFor(() => expect(log).toContain('request failed'))
    expect(found(log)).toEqual([])
    expect(log).not.toContain(NOTE)
  })
})
