import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { connectPostgres } from '../platform/postgres.ts'
import type { ProblemError } from '../problem.ts'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { createRecency } from './recency.ts'
import { createMessageWriter } from './writer.ts'

const neverLate = { ms: () => 0, turn: () => 0, isWaking: () => false, close: () => {} }

let test: TestApp
let visitor: Caller
let ids: string[]
beforeAll(async () => {
  test = await testApp()
  visitor = await test.workspace.visitor()
  ids = await Promise.all(Array.from({ length: 6 }, () => beginConversation(visitor)))
})
afterAll(() => test.close())

const say = (id: string, text: string) =>
  visitor.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text })

/** Holds the rows of these conversations until the returned function is called. */
async function lock(held: readonly string[]): Promise<() => Promise<void>> {
  let release = () => {}
  let isHeld = () => {}
  const holding = new Promise<void>((resolve) => {
    isHeld = resolve
  })
  const done = test.sql.begin(async (tx) => {
    await tx`select 1 from conversations where id = any(${held as string[]}) for update`
    isHeld()
    await new Promise<void>((resolve) => {
      release = resolve
    })
  })
  await holding
  return async () => {
    release()
    await done
  }
}

async function batchesWait(count: number): Promise<void> {
  const isWaiting = async () => {
    const [row] = await test.sql<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_stat_activity
      where wait_event_type = 'Lock' and query like '%for update of c%'`
    expect(row!.waiting).toBe(count)
  }
  await vi.waitFor(isWaiting, { timeout: 5000 })
}

describe('the writer', () => {
  it('lets the others pass while a conversation is held, and keeps the order of who waits', async () => {
    const unlock = await lock([ids[0]!])
    const waiting = [say(ids[0]!, 'first')]
    await batchesWait(1)
    waiting.push(say(ids[0]!, 'second'), say(ids[0]!, 'third'))
    for (const id of ids.slice(1)) expect((await say(id, 'passes')).status).toBe(201)
    await unlock()
    const answers = await Promise.all(waiting)
    expect(answers.map(({ body }) => body.text)).toEqual(['first', 'second', 'third'])
    expect(answers.map(({ body }) => body.seq)).toEqual([3, 4, 5])
  })

  it('refuses at once, with the time to come back, when those before have waited for two seconds', async () => {
    const unlock = await lock(ids.slice(0, 4))
    const waiting: ReturnType<typeof say>[] = []
    for (const [index, id] of ids.slice(0, 4).entries()) {
      waiting.push(say(id, 'held'))
      await batchesWait(index + 1)
    }
    waiting.push(say(ids[4]!, 'waits'))
    const refused = await vi.waitFor(
      async () => {
        const answer = say(ids[5]!, 'too many')
        const isRefused = await Promise.race([answer, new Promise((r) => setTimeout(r, 100))])
        if (!isRefused) waiting.push(answer)
        expect(isRefused).toBeDefined()
        return await answer
      },
      { timeout: 10_000, interval: 200 },
    )
    expect(refused).toMatchObject({ status: 503, body: { code: 'overloaded', retryAfter: 1 } })
    // A page of any origin can read that, although hardly anything is done for it.
    expect(refused.headers).toMatchObject({
      ...{ 'retry-after': '1', 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
      ...{ 'x-request-id': refused.body.requestId, 'x-content-type-options': 'nosniff' },
    })
    // Whoever only reads is served, and so is a socket: it stays, and says which message was refused.
    expect((await visitor.get(`/v1/conversations/${ids[5]}/messages`)).status).toBe(200)
    const socket = await openSocket(await test.listen(), visitor.token)
    const message = { clientId: newClientId(), text: 'too many' }
    socket.send({ type: 'send', conversationId: ids[5], message })
    expect(await socket.next('problem')).toMatchObject({
      ...{ code: 'overloaded', retryAfter: 1, clientId: message.clientId },
    })
    socket.send({ type: 'subscribe', conversationId: ids[5], since: null })
    await socket.next('subscribed')
    socket.close()
    await unlock()
    for (const { status } of await Promise.all(waiting)) expect(status).toBe(201)
  })

  it('refuses what no connection takes all at once, not one after the other', async () => {
    const pool = connectPostgres(test.databaseUrl, { max: 1 })
    const recency = createRecency({ sql: pool, onError: () => {} })
    const writer = createMessageWriter({ sql: pool, recency, lag: neverLate, publish: () => {} })
    const { workspaceId, author } = await ownerOf(ids[0]!)
    const send = (text: string) =>
      writer.write({
        ...{ workspaceId, author, conversationId: ids[0]! },
        create: { clientId: newClientId(), type: 'text', visibility: 'public', text },
      })
    await pool.begin(async () => {
      const refused = { reason: { code: 'CONNECT_TIMEOUT' }, status: 'rejected' }
      const [first, second, third] = ['first', 'second', 'third'].map(send)
      expect(await Promise.allSettled([first, second])).toMatchObject([refused, refused])
      // The first waited alone, the other two together behind it.
      const turn = new Promise((resolve) => setImmediate(resolve))
      expect(await Promise.race([Promise.allSettled([third]), turn])).toMatchObject([refused])
    })
    await recency.close()
    await pool.end()
  })

  it('begins a batch when it is full, and does not wait for its time', async () => {
    const batches: number[] = []
    const recency = createRecency({ sql: test.sql, onError: () => {} })
    const writer = createMessageWriter({
      ...{ sql: test.sql, recency, lag: neverLate },
      publish: (events) => void batches.push(events.length),
    })
    const { workspaceId, author } = await ownerOf(ids[0]!)
    const send = (conversationId: string, text: string) =>
      writer.write({
        ...{ workspaceId, author, conversationId },
        create: { clientId: newClientId(), type: 'text', visibility: 'public', text },
      })
    const first = send(ids[0]!, 'first')
    const others = Array.from({ length: 100 }, (_, n) => send(ids[1]!, `${n}`))
    const stored = await Promise.all([first, ...others])
    expect(batches.toSorted((a, b) => a - b)).toEqual([1, 36, 64])
    const seqs = stored.slice(1).map(({ message }) => message.seq)
    expect(seqs).toEqual(seqs.map((_, n) => seqs[0]! + n))
    await recency.close()
  })

  it('[RT35] under a flood refuses at once what comes on top, and stores the others in their order', async () => {
    const errors: unknown[] = []
    const recency = createRecency({ sql: test.sql, onError: (error) => errors.push(error) })
    let turns = 0
    const writer = createMessageWriter({
      ...{ sql: test.sql, recency, publish: () => {} },
      // As behind as it gets, and each message in a turn of its own: only how many wait decides.
      lag: { ms: () => 60_000, turn: () => ++turns, isWaking: () => false, close: () => {} },
    })
    const { workspaceId, author } = await ownerOf(ids[4]!)
    const flood = Array.from({ length: 1500 }, (_, index) =>
      writer.write({
        ...{ workspaceId, author, conversationId: ids[4]! },
        create: {
          ...{ clientId: newClientId(), type: 'text', visibility: 'public' },
          text: `flood ${index}`,
        },
      }),
    )
    const outcomes = await Promise.allSettled(flood)
    const stored = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(stored.map(({ message }) => message.text)).toEqual(
      Array.from({ length: 1000 }, (_, index) => `flood ${index}`),
    )
    const seqs = stored.map(({ message }) => message.seq)
    expect(seqs).toEqual(seqs.map((_, index) => seqs[0]! + index))
    expect(refused).toHaveLength(500)
    for (const error of refused as ProblemError[])
      expect([error.code, error.extras.retryAfter]).toEqual(['overloaded', 1])
    // When they are stored there is room again, however late the loop is.
    await expect(
      writer.write({
        ...{ workspaceId, author, conversationId: ids[4]! },
        create: { clientId: newClientId(), type: 'text', visibility: 'public', text: 'after it' },
      }),
    ).resolves.toMatchObject({ message: { seq: seqs[0]! + 1000 } })
    await recency.close()
    expect(errors).toEqual([])
  })
})

async function ownerOf(id: string) {
  const [row] = await test.sql<{ workspaceId: string; customerId: string }[]>`
    select workspace_id as "workspaceId", customer_id as "customerId" from conversations where id = ${id}`
  const author = { kind: 'customer' as const, id: row!.customerId, name: null }
  return { workspaceId: row!.workspaceId, author }
}
