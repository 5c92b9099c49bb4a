// [S22] [S30] [S33] Whatever anybody sends: never a fault of ours, never a byte of another workspace, never a stall.
// Requests are made from openapi.json, so every operation is tried, also one of tomorrow. FUZZ_RUNS tries longer;
// FUZZ_SEED, which is the same in every check, tries something else.
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import { closeCodes } from './realtime/protocol.ts'
import { PASSWORD, type TestApp, type TestWorkspace, testApp } from './testing/app.ts'
import { assertContract } from './testing/contract.ts'
import {
  type Contract,
  endsSession,
  filled,
  filledRequest,
  type Ids,
  type MadeRequest,
  operationsOf,
  requestOf,
  send,
  validRequests,
} from './testing/requests.ts'
import { checksums, connectProvider, idsOf, settleIn } from './testing/tenants.ts'
import { upload } from './testing/upload.ts'
import { hostileTexts, kindOf, madeFor } from './testing/values.ts'

const contract = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
) as Contract
const operations = operationsOf(contract)
const runs = Number(process.env.FUZZ_RUNS ?? 8)
const seed = Number(process.env.FUZZ_SEED ?? 772055744)
const STALL_MS = 100
const CANARY = 'kolibri'

let test: TestApp
let other: TestWorkspace
let foreign: Ids
let secrets: string[]
let before: Record<string, string>
const tokens: Record<string, string | null> = {}
const counts = { cases: 0, accepted: 0, refused: 0, frames: 0, failed: 0 }

beforeAll(async () => {
  test = await testApp()
  other = await test.otherWorkspace()
  await furnish(other, CANARY)
  await furnish(test.workspace, '')
  await vi.waitFor(
    async () => {
      const busy = await test.sql`
        select 1 from conversations where not is_routed
        union all select 1 from imports where status in ('queued', 'running')`
      expect(busy).toHaveLength(0)
    },
    { timeout: 15_000 },
  )
  await settleIn(other)
  await connectProvider(test.sql, other)
  await connectProvider(test.sql, test.workspace)
  await settleIn(test.workspace)
  foreign = await idsOf(test.sql, other.workspaceId)
  secrets = [CANARY, other.workspaceId, other.publishableKey, ...Object.values(foreign).flat()]
  before = await checksums(test.sql, other.workspaceId)
}, 240_000)
afterAll(async () => {
  await test.close()
  process.stdout.write(
    `fuzz: seed ${seed}, ${operations.length} operations, ${counts.cases} cases (${counts.accepted} accepted, ` +
      `${counts.refused} refused), ${counts.frames} frames, ${counts.failed} answers of 5xx\n`,
  )
})

let addresses = 0
/** Calls are limited by address, and nobody is to be slowed down here. */
const address = () => `10.${++addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`

const call = (made: MadeRequest, token: string | null) =>
  send(test.app, made, { token, remoteAddress: address() })

/** Two of everything that can be made with a valid request, made in the order in which one needs the other. */
async function furnish(side: TestWorkspace, mark: string): Promise<void> {
  const visitor = await side.visitor()
  await side.agent('viewer')
  for (const who of [visitor, side.owner]) await upload(test, who)
  const makes = operations.filter(
    (one) => one.method === 'post' && one.security && !endsSession(one),
  )
  for (const token of [visitor.token, side.owner.token, side.owner.token])
    for (const operation of makes) {
      const own = await idsOf(test.sql, side.workspaceId)
      for (const made of validRequests(operation, contract, ++addresses)) {
        const answer = await call(filledRequest(made, { own, foreign: {}, mark }), token)
        if (answer.statusCode < 300 || answer.statusCode === 403) break
      }
    }
}

/** Somebody may have signed out, or lost their role, by what was sent before. */
async function signIn(): Promise<void> {
  const { owner } = test.workspace
  const answer = async (url: string, token: string | null | undefined) =>
    token ? (await call({ method: 'GET', url, headers: {} }, token)).statusCode : 401
  if ((await answer('/v1/me', tokens.owner)) === 401) {
    const response = await call(
      {
        method: 'POST',
        url: '/v1/auth/login',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ email: owner.email, password: PASSWORD }),
      },
      null,
    )
    tokens.owner = response.json().token
  }
  if ((await answer('/v1/conversations', tokens.customer)) === 401)
    tokens.customer = (await test.workspace.visitor()).token
  tokens.nobody = null
}

async function ownIds(): Promise<Ids> {
  const ids = await idsOf(test.sql, test.workspace.workspaceId)
  // Whoever does all this stays who they are.
  ids.agt = (ids.agt ?? []).filter((id) => id !== test.workspace.owner.id)
  return ids
}

/** The longest that the event loop stood still while this ran. */
async function longestStall(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await sleep(10)
  delay.reset()
  await work()
  await sleep(10)
  delay.disable()
  return delay.max / 1e6
}

/** A busy machine stalls too: only what stalls every time, and more than doing nothing does, is ours. */
async function findStalls(works: (() => Promise<void>)[]): Promise<number[]> {
  const found: number[] = []
  for (const [index, work] of works.entries()) {
    let stalls = 0
    for (let attempt = 0; attempt < 4 && stalls === attempt; attempt++) {
      const idle = await longestStall(() => sleep(30))
      if ((await longestStall(work)) > STALL_MS + idle) stalls++
    }
    if (stalls === 4) found.push(index)
  }
  return found
}

/** What of others came back that was not sent; what was sent earlier counts as sent where it is kept on purpose. */
const leaks = (sent: string, answer: string, earlier?: Set<string>): string | undefined =>
  secrets.find(
    (secret) => answer.includes(secret) && !sent.includes(secret) && !earlier?.has(secret),
  )

/** Ids of others that were tried on something: the audit log says so, and must. */
const tried = new Set<string>()

describe('[S22] whatever is sent', () => {
  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    'to %s is answered, without a fault, a foreign byte or a stall',
    async (_name, operation) => {
      await signIn()
      const own = await ownIds()
      const sent: { made: MadeRequest; token: string | null }[] = []
      const property = fc.asyncProperty(
        fc.oneof(
          requestOf(operation, contract, { wrong: 3, hasOptional: true }),
          requestOf(operation, contract, { wrong: 15, hasOptional: true }),
        ),
        fc.constantFrom('owner', 'owner', 'owner', 'customer', 'nobody'),
        async (request, who) => {
          const made = filledRequest(request, { own, foreign, mark: '' })
          const token = tokens[who] ?? null
          sent.push({ made, token })
          await judge(made, token)
        },
      )
      const stall = await longestStall(() =>
        fc.assert(property, { numRuns: runs, seed, endOnFailure: runs < 20 }),
      )
      if (stall < STALL_MS) return
      const works = sent.map(({ made, token }) => async () => {
        await call(made, token).catch(() => undefined)
      })
      const found = await findStalls(works)
      expect(found.map((index) => shown(sent[index]!.made))).toEqual([])
    },
    30_000 + runs * 1000,
  )

  it('changes nothing in another workspace', async () => {
    expect(await checksums(test.sql, other.workspaceId)).toEqual(before)
  })

  it('has reached every kind of thing, ours and theirs', async () => {
    const kinds = operations.flatMap(({ parameters = [] }) =>
      parameters.map((one) => kindOf(one.schema)).filter((kind) => kind !== undefined),
    )
    for (const kind of new Set(kinds)) expect(foreign[kind], kind).toBeDefined()
    expect(counts.accepted).toBeGreaterThan(operations.length / 2)
  })
})

const shown = ({ method, url, payload }: MadeRequest) =>
  `${method} ${url.slice(0, 300)} ${payload?.slice(0, 500) ?? ''}`

async function judge(made: MadeRequest, token: string | null): Promise<void> {
  counts.cases++
  const sent = JSON.stringify(made)
  for (const secret of secrets) if (sent.includes(secret)) tried.add(secret)
  const isStream = made.url.startsWith('/v1/events')
  const response = await call(made, token).catch((error: unknown) => {
    if (isStream) return undefined
    throw new Error(`no answer to ${shown(made)}`, { cause: error })
  })
  if (response === undefined) return
  const status = response.statusCode
  if (status < 400) counts.accepted++
  else counts.refused++
  if (status >= 500) counts.failed++
  if (status >= 500) throw new Error(`${status} ${response.body} to ${shown(made)}`)
  const isAudit = made.url.startsWith('/v1/audit-log')
  const leak = leaks(
    sent,
    response.body + JSON.stringify(response.headers),
    isAudit ? tried : undefined,
  )
  if (leak !== undefined) throw new Error(`${leak} came with the answer to ${shown(made)}`)
  const isJson = String(response.headers['content-type']).includes('json')
  if (status < 300 && isJson)
    // What begins with dots ends as the path of another operation.
    assertContract(test.app, made.method, new URL(made.url, 'http://x').pathname, {
      status,
      headers: response.headers,
      body: response.json(),
    })
}

const rawFrames: (string | Buffer)[] = [
  '',
  'null',
  '[]',
  '{}',
  '"x"',
  '{"type":null}',
  '{"type":"__proto__"}',
  '{"type":"toString"}',
  '{"type":["ping"]}',
  '{"type":"ping","__proto__":{"a":1}}',
  '['.repeat(60_000),
  '{"type":"ping","a":'.repeat(3000),
  'x'.repeat(70_000),
  Buffer.from([0xff, 0xfe, 0x00, 0x80]),
  Buffer.alloc(64 * 1024),
  ...hostileTexts.map((text) => JSON.stringify({ type: text, text })),
]

describe('[S7] whatever a socket sends', () => {
  it(
    'is answered or closes it with a code of ours, without a fault, a foreign byte or a stall',
    async () => {
      await signIn()
      const server = await test.listen()
      const own = await ownIds()
      const taste = { schemas: contract.components.schemas, wrong: 12, hasOptional: true }
      const frame = fc.oneof(
        {
          arbitrary: madeFor(taste.schemas.ClientFrame!, taste).map((one) => JSON.stringify(one)),
          weight: 9,
        },
        fc.constantFrom(...rawFrames),
        fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      )
      const property = fc.asyncProperty(
        fc.array(frame, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('owner', 'customer', 'nobody'),
        async (frames, who) => {
          const sent = frames.map((one) =>
            typeof one === 'string' ? filled(one, { own, foreign, mark: '' }) : one,
          )
          await judgeFrames(server, sent, tokens[who] ?? null)
        },
      )
      const work = () => fc.assert(property, { numRuns: runs * 5, seed })
      if ((await longestStall(work)) > STALL_MS) expect(await findStalls([work])).toEqual([])
      expect(await checksums(test.sql, other.workspaceId)).toEqual(before)
    },
    60_000 + runs * 2000,
  )
})

async function judgeFrames(server: string, frames: (string | Buffer)[], token: string | null) {
  counts.frames += frames.length
  const socket = new WebSocket(`${server.replace(/^http/, 'ws')}/v1/realtime`)
  const heard: string[] = []
  let close: number | undefined
  socket.on('message', (bytes: Buffer) => void heard.push(bytes.toString()))
  socket.on('close', (code) => {
    close = code
  })
  socket.on('error', () => {})
  await new Promise((resolve) => socket.once('open', resolve))
  if (token !== null) socket.send(JSON.stringify({ type: 'hello', protocol: 1, token }))
  for (const frame of frames) socket.send(frame)
  socket.send('{"type":"ping"}')
  await vi.waitFor(
    () => expect(close !== undefined || heard.some((one) => one.includes('"pong"'))).toBe(true),
    { timeout: 10_000, interval: 5 },
  )
  const ours: number[] = [...Object.values(closeCodes), 1009]
  if (close !== undefined) expect(ours).toContain(close)
  else socket.close()
  const answer = heard.join('\n')
  if (answer.includes('"code":"internal"')) throw new Error(`a fault after ${String(frames)}`)
  const leak = leaks(frames.map(String).join('\n'), answer)
  if (leak !== undefined) throw new Error(`${leak} came after ${frames.map(String).join('\n')}`)
}
