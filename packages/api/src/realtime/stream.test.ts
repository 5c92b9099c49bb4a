import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertEvents } from '../log/store.ts'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { openStream, type Streamed } from '../testing/stream.ts'

let test: TestApp
let address: string
beforeAll(async () => {
  test = await testApp()
  address = await test.listen()
})
afterAll(() => test.close())

const say = (who: Caller, id: string, text: string, visibility = 'public') =>
  who.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })

const follow = (who: Caller, query: Record<string, string | number> = {}) =>
  who.get(`/v1/events?${new URLSearchParams(query as Record<string, string>)}`)
const cursorNow = async (who: Caller): Promise<string> => (await follow(who)).body.nextCursor

const seqsOf = (items: readonly Streamed[], id: string) =>
  items.filter(({ event }) => event.conversationId === id).map(({ event }) => event.seq)
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** A transaction that appends one event and stays open until `commit`. */
async function openTransaction(workspace: TestWorkspace, conversationId: string, lock = true) {
  let commit = () => {}
  const released = new Promise<void>((resolve) => {
    commit = resolve
  })
  let started = () => {}
  const hasStarted = new Promise<void>((resolve) => {
    started = resolve
  })
  const done = test.sql.begin(async (tx) => {
    // Takes its number now, whatever it writes later.
    await tx`select pg_current_xact_id()`
    const write = async () => {
      const [row] = await tx<{ seq: number; customer_id: string }[]>`
        update conversations set seq = seq + 1 where id = ${conversationId} returning seq, customer_id`
      await insertEvents(tx, [
        {
          workspaceId: workspace.workspaceId,
          customerId: row!.customer_id,
          publicSeq: null,
          event: {
            type: 'conversation.updated',
            conversationId,
            seq: row!.seq,
            at: new Date().toISOString(),
            changes: { priority: 'high' },
          },
        },
      ])
    }
    if (lock) await write()
    started()
    await released
    if (!lock) await write()
  })
  await hasStarted
  return async () => {
    commit()
    await done
  }
}

describe('one answer', () => {
  it('[RT20] begins now, gives what follows the cursor, and the same cursor when there is nothing', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    await beginConversation(visitor, 'before')
    const cursor = await cursorNow(workspace.owner)
    expect((await follow(workspace.owner, { cursor })).body).toMatchObject({ items: [] })
    const id = await beginConversation(visitor, 'after')
    const { body } = await follow(workspace.owner, { cursor })
    expect(body.items.map((event: { type: string }) => event.type)).toEqual([
      'conversation.created',
      'message.created',
    ])
    expect(body.items[1]).toMatchObject({ conversationId: id, seq: 2, message: { text: 'after' } })
    const end = (await follow(workspace.owner, { cursor: body.nextCursor })).body
    expect(end.items).toEqual([])
    expect((await follow(workspace.owner, { cursor: end.nextCursor })).body.items).toEqual([])
  })

  it('[RT20] is read in pages that fit together without a hole', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    let cursor = await cursorNow(workspace.owner)
    const id = await beginConversation(visitor)
    await Promise.all(range(1, 20).map((n) => say(visitor, id, String(n))))
    const seen: number[] = []
    for (;;) {
      const { body } = await follow(workspace.owner, { cursor, limit: 3 })
      if (body.items.length === 0) break
      seen.push(...body.items.map((event: { seq: number }) => event.seq))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(range(1, 22))
  })

  it('[RT21] waits for an event, and answers with nothing when the time is over', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    const cursor = await cursorNow(workspace.owner)
    const waiting = follow(workspace.owner, { cursor, wait: 25 })
    await say(visitor, id, 'now')
    const { body } = await waiting
    expect(body.items).toMatchObject([{ message: { text: 'now' } }])
    const begun = Date.now()
    const empty = await follow(workspace.owner, { cursor: body.nextCursor, wait: 1 })
    expect(empty.body.items).toEqual([])
    expect(Date.now() - begun).toBeGreaterThanOrEqual(990)
  })

  it('[RT8] [RT21] is woken by the comparison when no hint came', async () => {
    const workspace = await test.otherWorkspace()
    const id = await beginConversation(await workspace.visitor())
    const cursor = await cursorNow(workspace.owner)
    const waiting = follow(workspace.owner, { cursor, wait: 25 })
    await (await openTransaction(workspace, id))()
    expect((await waiting).body.items).toMatchObject([{ seq: 3, changes: { priority: 'high' } }])
  })

  it.each(['nonsense', 'bm9uc2Vuc2U', '', 'x'.repeat(512)])(
    '[RT23] refuses the cursor %s',
    async (cursor) => {
      expect(await follow(test.workspace.owner, { cursor })).toMatchObject({
        status: 400,
        body: { code: 'validation_failed', errors: [{ field: '/cursor' }] },
      })
    },
  )

  it("[RT23] refuses a cursor of another workspace, and an agent's from a customer", async () => {
    const other = await test.otherWorkspace()
    const cursor = await cursorNow(other.owner)
    const visitor = await other.visitor()
    for (const who of [test.workspace.owner, visitor])
      expect((await follow(who, { cursor })).status).toBe(400)
    expect((await follow(other.owner, { cursor })).status).toBe(200)
  })

  it('[RT23] says cursor_expired after a restored backup, and ready names the new epoch', async () => {
    const own = await testApp()
    const { body } = await own.workspace.owner.get('/v1/events')
    await own.sql`update instance set epoch = gen_random_uuid()`
    const { status, body: refused } = await own.workspace.owner.get(
      `/v1/events?cursor=${body.nextCursor}`,
    )
    expect([status, refused.code]).toEqual([410, 'cursor_expired'])
    expect((await own.workspace.owner.get('/v1/events')).body.epoch).not.toBe(body.epoch)
    await own.close()
  })
})

describe('the order of commits', () => {
  it('[RT22] loses nothing to a transaction that commits late, where reading beyond the last id would', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const late = await beginConversation(visitor)
    const early = await beginConversation(visitor)
    const stream = await openStream(address, workspace.owner.token)
    // Begins first, commits last: its event is the older one by number.
    const commit = await openTransaction(workspace, late)
    await say(visitor, early, 'committed first')
    // A reader by number sees the newer one now, and would then ask for what is beyond it.
    const naive = await test.sql<{ xid: string }[]>`
      select xid::text from events where workspace_id = ${workspace.workspaceId} order by xid desc limit 1`
    await commit()
    const missed = await test.sql`
      select 1 from events where workspace_id = ${workspace.workspaceId}
        and conversation_id = ${late} and seq = 3 and xid <= ${naive[0]!.xid}::xid8`
    expect(missed).toHaveLength(1)
    const items = await stream.count(2)
    expect(items.map(({ event }) => event.conversationId)).toEqual([late, early])
    stream.close()
  })

  it('[RT22] keeps a conversation in order when its later event is of the older transaction', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    let cursor = await cursorNow(workspace.owner)
    const commit = await openTransaction(workspace, id, false)
    for (const text of ['a', 'b', 'c']) await say(visitor, id, text)
    await commit()
    const seen: number[] = []
    for (let page = 0; page < 5; page++) {
      const { body } = await follow(workspace.owner, { cursor, limit: 1 })
      cursor = body.nextCursor
      seen.push(...body.items.map((event: { seq: number }) => event.seq))
    }
    expect(seen).toEqual([3, 4, 5, 6])
  })

  it('[RT22] gives every event once, in order, under many writers with long transactions among them', async () => {
    const workspace = await test.otherWorkspace()
    const visitors = await Promise.all(range(1, 6).map(() => workspace.visitor()))
    const ids = await Promise.all(visitors.map((visitor) => beginConversation(visitor)))
    const stream = await openStream(address, workspace.owner.token)
    let cursor = await cursorNow(workspace.owner)
    const polled: Streamed['event'][] = []
    let isWriting = true
    const polling = (async () => {
      for (;;) {
        const wasWriting = isWriting
        const { body } = await follow(workspace.owner, { cursor, limit: 7, wait: 1 })
        polled.push(...body.items)
        cursor = body.nextCursor
        if (!wasWriting && body.items.length === 0) return
      }
    })()
    const writing = visitors.map(async (visitor, index) => {
      for (let n = 0; n < 40; n++) {
        // Now and then one holds its number, not its conversation, while the others go on.
        const commit =
          n % 8 === index ? await openTransaction(workspace, ids[(index + 1) % 6]!, false) : null
        await Promise.all(range(1, 3).map((more) => say(visitor, ids[index]!, `${n}.${more}`)))
        await commit?.()
      }
    })
    await Promise.all(writing)
    isWriting = false
    await polling
    const rows = await test.sql<{ id: string; seq: number }[]>`
      select id, seq from conversations where workspace_id = ${workspace.workspaceId}`
    const total = rows.reduce((sum, { seq }) => sum + seq - 2, 0)
    await stream.count(total)
    for (const { id, seq } of rows) {
      expect(seqsOf(stream.items, id)).toEqual(range(3, seq))
      expect(polled.filter((e) => e.conversationId === id).map((e) => e.seq)).toEqual(range(3, seq))
    }
    stream.close()
  }, 60_000)
})

describe('a stream', () => {
  it('[RT20] begins with who reads and the epoch, and goes on live', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    const stream = await openStream(address, workspace.owner.token)
    expect(stream.ready).toMatchObject({ actor: { id: workspace.owner.id } })
    expect(stream.ready.epoch).toMatch(/^[0-9a-f-]{36}$/)
    await say(visitor, id, 'live')
    const [first] = await stream.count(1)
    expect(first!.event).toMatchObject({ type: 'message.created', seq: 3 })
    stream.close()
  })

  it('[RT20] goes on after the last event id, also from a poll and on another node', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    const first = await openStream(address, workspace.owner.token)
    for (const text of ['a', 'b', 'c']) await say(visitor, id, text)
    const [, second] = await first.count(3)
    first.close()
    await say(visitor, id, 'd')
    const next = await openStream(address, workspace.owner.token, second!.id)
    expect(seqsOf(await next.count(2), id)).toEqual([5, 6])
    next.close()
    const { body } = await follow(workspace.owner, { cursor: second!.id })
    expect(body.items.map((event: { seq: number }) => event.seq)).toEqual([5, 6])
  })

  it('[RT7] [RT20] shows a customer their own conversations in their own numbers, and nothing internal', async () => {
    const workspace = await test.otherWorkspace()
    const { owner } = workspace
    const visitor = await workspace.visitor()
    const stranger = await workspace.visitor()
    const stream = await openStream(address, visitor.token)
    const id = await beginConversation(visitor, 'mine')
    const theirs = await beginConversation(stranger, 'foreign')
    await say(owner, id, 'hidden one', 'internal')
    await owner.patch(`/v1/conversations/${id}`, { priority: 'urgent' })
    await owner.post(`/v1/conversations/${id}/assign`, { assigneeId: owner.id })
    await say(owner, theirs, 'foreign answer')
    await say(owner, id, 'shown')
    const items = await stream.count(4)
    expect(seqsOf(items, id)).toEqual([1, 2, 3, 4])
    expect(items).toHaveLength(4)
    expect(stream.text()).not.toMatch(/hidden|urgent|foreign|internal/)
    // The cursor is sealed: nobody can read from it how busy the business is.
    for (const { id: sealed } of items)
      expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('cnv_')
    stream.close()
    await owner.delete(`/v1/conversations/${id}`)
    const next = await openStream(address, visitor.token, items.at(-1)!.id)
    expect((await next.count(1))[0]!.event).toMatchObject({ type: 'conversation.deleted', seq: 5 })
    next.close()
  })

  it('[RT20] shows a workspace nothing of another one', async () => {
    const mine = await test.otherWorkspace()
    const stream = await openStream(address, mine.owner.token)
    await beginConversation(await (await test.otherWorkspace()).visitor(), 'not yours')
    const id = await beginConversation(await mine.visitor(), 'yours')
    expect(seqsOf(await stream.count(2), id)).toEqual([1, 2])
    expect(stream.text()).not.toContain('not yours')
    stream.close()
  })

  it('[RT3] [RT24] ends with the session, for agents and customers, and a poll ends with it', async () => {
    const agent = await test.workspace.agent()
    const visitor = await test.workspace.visitor()
    const cursor = await cursorNow(agent)
    const streams = [
      await openStream(address, agent.token),
      await openStream(address, visitor.token),
    ]
    const waiting = fetch(`${address}/v1/events?wait=60&cursor=${cursor}`, {
      headers: { authorization: `Bearer ${agent.token}` },
    })
    await test.workspace.owner.delete(`/v1/agents/${agent.id}`)
    await visitor.delete('/v1/customer-sessions/current')
    for (const stream of streams) await stream.ended
    expect(((await (await waiting).json()) as { items: unknown[] }).items).toEqual([])
    await expect.poll(async () => (await follow(agent)).status, { timeout: 5_000 }).toBe(401)
  })

  it('[RT18] [RT24] ends when the node stops, and waiting polls are answered', async () => {
    const own = await testApp()
    const ownAddress = await own.listen()
    const { token } = own.workspace.owner
    const stream = await openStream(ownAddress, token)
    const cursor = (await own.workspace.owner.get('/v1/events')).body.nextCursor
    const waiting = fetch(`${ownAddress}/v1/events?wait=60&cursor=${cursor}`, {
      headers: { authorization: `Bearer ${token}` },
    }).catch(() => null)
    // The poll waits for sure once it has asked where the log is.
    await expect
      .poll(() => new Promise((resolve) => own.app.server.getConnections((_, n) => resolve(n))))
      .toBeGreaterThanOrEqual(2)
    await own.close()
    await stream.ended
    const answer = await waiting
    // Closing the node may be quicker than the request; then it is refused like any other.
    if (answer) expect([200, 503]).toContain(answer.status)
  })

  it('[RT16] [RT24] ends a reader who takes nothing, who then goes on from the last id', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    const cursor = await cursorNow(workspace.owner)
    const atServer = new Promise<Socket>((resolve) => test.app.server.once('connection', resolve))
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => {})
    socket.pause()
    socket.write(
      `GET /v1/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: Bearer ${workspace.owner.token}\r\nLast-Event-ID: ${cursor}\r\n\r\n`,
    )
    const ended = atServer.then((other) => new Promise((resolve) => other.once('close', resolve)))
    const long = 'x'.repeat(9_000)
    for (let n = 0; n < 30; n++) await Promise.all(range(1, 40).map(() => say(visitor, id, long)))
    // The server gives up after 10 s; what had reached this end is read, and is not all of it.
    await ended
    let received = ''
    socket.on('data', (bytes) => {
      received += bytes
    })
    socket.resume()
    await closed
    const ids = [...received.matchAll(/^id: (\S+)\ndata: .*\n\n/gm)]
    expect(ids.length).toBeLessThan(1200)
    const next = await openStream(address, workspace.owner.token, ids.at(-1)![1]!)
    const rest = await next.count(1200 - ids.length)
    expect(seqsOf(rest, id)).toEqual(range(ids.length + 3, 1202))
    next.close()
  }, 60_000)
})

describe('permission', () => {
  it('[RT20] is needed, and comes before the cursor', async () => {
    for (const query of ['', '?cursor=nonsense', '?wait=60'])
      expect((await test.anyone.get(`/v1/events${query}`)).status).toBe(401)
  })

  it.each(['wait=61', 'wait=-1', 'wait=x', 'limit=0', 'limit=501'])('refuses %s', async (query) => {
    expect((await test.workspace.owner.get(`/v1/events?${query}`)).status).toBe(400)
  })
})
