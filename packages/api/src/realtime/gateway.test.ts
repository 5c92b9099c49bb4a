import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { openSocket, type TestSocket } from '../testing/socket.ts'

let test: TestApp
let address: string
beforeAll(async () => {
  test = await testApp()
  address = await test.listen()
})
afterAll(() => test.close())

const say = (who: Caller, id: string, text: string, visibility = 'public') =>
  who.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })

async function follow(socket: TestSocket, conversationId: string, since: number | null = null) {
  socket.send({ type: 'subscribe', conversationId, since })
  return await socket.next('subscribed', (frame) => frame.conversationId === conversationId)
}

const seqs = (socket: TestSocket) =>
  socket.frames.flatMap((frame) => (frame.type === 'event' ? [frame.event.seq] : []))

describe('coming in', () => {
  it('[RT1] closes with 4401 without hello, for a bad token and for garbage as a token', async () => {
    const silent = await openSocket(address, null)
    silent.send({ type: 'ping' })
    expect(await silent.closed).toBe(4401)
    const wrong = await openSocket(address, null)
    wrong.send({ type: 'hello', protocol: 1, token: 'nonsense' })
    expect(await wrong.closed).toBe(4401)
  })

  it('[RT1] closes with 4400 for what is no frame, and for a second hello', async () => {
    const broken = await openSocket(address, null)
    broken.send('{"type":')
    expect(await broken.closed).toBe(4400)
    const eager = await openSocket(address, test.workspace.owner.token)
    eager.send({ type: 'hello', protocol: 1, token: test.workspace.owner.token! })
    expect(await eager.closed).toBe(4400)
  })

  it('[RT2] says the epoch of the database and who came in', async () => {
    const socket = await openSocket(address, null)
    socket.send({ type: 'hello', protocol: 1, token: test.workspace.owner.token! })
    const ready = await socket.next('ready')
    expect(ready.epoch).toMatch(/^[0-9a-f-]{36}$/)
    expect(ready.actor).toMatchObject({ kind: 'agent', id: test.workspace.owner.id })
    socket.close()
  })

  it('[RT27] speaks with a newer client, and says so of what it does not know', async () => {
    const socket = await openSocket(address, null)
    const { token } = test.workspace.owner
    socket.send({ type: 'hello', protocol: 99, token, mood: 'new' })
    expect(await socket.next('ready')).toMatchObject({ protocol: 1 })
    socket.send({ type: 'reaction', emoji: 'new' })
    expect(await socket.next('problem')).toMatchObject({ code: 'validation_failed' })
    socket.send({ type: 'ping', at: 1 })
    await socket.next('pong')
    socket.close()
    const old = await openSocket(address, null)
    old.send({ type: 'hello', protocol: 0, token })
    expect(await old.closed).toBe(4400)
  })

  it('[RT3] closes the socket of an agent who is deactivated or signs out', async () => {
    const agent = await test.workspace.agent()
    const socket = await openSocket(address, agent.token)
    await test.workspace.owner.delete(`/v1/agents/${agent.id}`)
    expect(await socket.closed).toBe(4401)
    const other = await test.workspace.agent()
    const second = await openSocket(address, other.token)
    await other.post('/v1/auth/logout')
    expect(await second.closed).toBe(4401)
  })

  it('[RT3] lets a customer in from the origin of their session, and from no other', async () => {
    const { publishableKey } = test.workspace
    const origin = 'https://shop.example'
    const opened = await test.anyone.post('/v1/customer-sessions', { publishableKey }, { origin })
    const { token } = opened.body
    const foreign = await openSocket(address, null, { origin: 'https://elsewhere.example' })
    foreign.send({ type: 'hello', protocol: 1, token })
    expect(await foreign.closed).toBe(4401)
    const own = await openSocket(address, token, { origin })
    own.close()
  })

  it('[RT3] closes the socket of a customer who signs out', async () => {
    const visitor = await test.workspace.visitor()
    const socket = await openSocket(address, visitor.token)
    await visitor.delete('/v1/customer-sessions/current')
    expect(await socket.closed).toBe(4401)
  })

  it('[RT3] keeps a socket that says hello while the sessions are being checked', async () => {
    const agent = await test.workspace.agent()
    await agent.get('/v1/me')
    // Whose session is checked meanwhile.
    const other = await openSocket(address, test.workspace.owner.token)
    let socket: TestSocket | undefined
    await test.sql.begin(async (tx) => {
      await tx`lock table agent_sessions in access exclusive mode`
      const isCheckWaiting = async () => {
        const [row] = await test.sql<{ waiting: number }[]>`
          select count(*)::int as waiting from pg_locks
          where relation = 'agent_sessions'::regclass and not granted`
        expect(row!.waiting).toBeGreaterThan(0)
      }
      await vi.waitFor(isCheckWaiting, { timeout: 5000 })
      socket = await openSocket(address, agent.token)
    })
    // The next check knows the socket, so it has outlived the one that did not.
    await new Promise((resolve) => setTimeout(resolve, 300))
    socket!.send({ type: 'ping' })
    await socket!.next('pong')
    other.close()
  })
})

describe('a conversation', () => {
  it('[RT4] replays what was missed, then goes on live, each event once and without a hole', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    for (let index = 0; index < 5; index++) await say(visitor, id, `before ${index}`)
    const socket = await openSocket(address, test.workspace.owner.token)
    socket.send({ type: 'subscribe', conversationId: id, since: 2 })
    // Written while the replay runs.
    await Promise.all(Array.from({ length: 30 }, (_, index) => say(visitor, id, `during ${index}`)))
    await socket.next('subscribed')
    await say(visitor, id, 'after')
    await socket.next(
      'event',
      ({ event }) => event.type === 'message.created' && event.message.text === 'after',
    )
    expect(seqs(socket)).toEqual(Array.from({ length: 36 }, (_, index) => index + 3))
    socket.close()
  })

  it('[RT5] sends a snapshot when the client has nothing, is far behind, or is ahead', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await Promise.all(Array.from({ length: 520 }, (_, index) => say(visitor, id, String(index))))
    for (const since of [null, 1, 9999]) {
      const socket = await openSocket(address, test.workspace.owner.token)
      socket.send({ type: 'subscribe', conversationId: id, since })
      const snapshot = await socket.next('snapshot')
      expect(snapshot.conversation.seq).toBe(522)
      expect(snapshot.messages.map((message) => message.seq)).toEqual(
        Array.from({ length: 50 }, (_, index) => index + 473),
      )
      expect(snapshot.hasMore).toBe(true)
      expect((await socket.next('subscribed')).seq).toBe(522)
      socket.close()
    }
  })

  it('[RT7] shows a customer no note and no hole where one is, in replay and live', async () => {
    const visitor = await test.workspace.visitor()
    const { owner } = test.workspace
    const id = await beginConversation(visitor)
    await say(owner, id, 'hidden one', 'internal')
    await say(owner, id, 'shown one')
    const socket = await openSocket(address, visitor.token)
    await follow(socket, id, 0)
    await say(owner, id, 'hidden two', 'internal')
    await owner.patch(`/v1/conversations/${id}`, { priority: 'urgent' })
    await owner.post(`/v1/conversations/${id}/assign`, { assigneeId: owner.id })
    await say(owner, id, 'shown two')
    await socket.next(
      'event',
      ({ event }) => event.type === 'message.created' && event.message.text === 'shown two',
    )
    expect(seqs(socket)).toEqual([1, 2, 3, 4, 5])
    expect(JSON.stringify(socket.frames)).not.toMatch(/hidden|urgent/)
    socket.close()
  })

  it('[RT37] begins again for a second page on the same socket, goes on for both, and ends for both', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await say(visitor, id, 'Second')
    const socket = await openSocket(address, visitor.token)
    const { seq } = await follow(socket, id)
    expect(seqs(socket)).toEqual([])
    await follow(socket, id, seq - 1)
    expect(seqs(socket)).toEqual([seq])
    await say(visitor, id, 'Third')
    await socket.next('event', ({ event }) => event.seq === seq + 1)
    socket.send({ type: 'unsubscribe', conversationId: id })
    await say(visitor, id, 'Fourth')
    // What the server says last is no event.
    socket.send({ type: 'ping' })
    await socket.next('pong')
    expect(seqs(socket)).toEqual([seq, seq + 1])
    socket.close()
  })

  it('[RT6] gives each event once to a socket that asks again while it is still being read to', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const socket = await openSocket(address, test.workspace.owner.token)
    await follow(socket, id)
    await test.sql`
      insert into events (conversation_id, seq, public_seq, workspace_id, type, payload, created_at)
      values (${id}, 3, null, ${test.workspace.workspaceId}, 'conversation.updated',
              ${test.sql.json({ changes: { priority: 'high' } })}, ${new Date().toISOString()})`
    const readersWait = async (count: number) => {
      const [row] = await test.sql<{ waiting: number }[]>`
        select count(*)::int as waiting from pg_locks join pg_stat_activity using (pid)
        where relation = 'events'::regclass and not granted and query like '%e.conversation_id = $%'`
      expect(row!.waiting).toBeGreaterThanOrEqual(count)
    }
    await test.sql.begin(async (tx) => {
      await tx`lock table events in access exclusive mode`
      await test.sql`update conversations set seq = 3, priority = 'high' where id = ${id}`
      await vi.waitFor(() => readersWait(1), { timeout: 5000 })
      socket.send({ type: 'subscribe', conversationId: id, since: 0 })
      await vi.waitFor(() => readersWait(2), { timeout: 5000 })
    })
    await vi.waitFor(() => expect(seqs(socket)).toContain(1))
    await say(visitor, id, 'After it')
    await socket.next('event', ({ event }) => event.seq === 4)
    expect(seqs(socket)).toEqual([1, 2, 3, 4])
    socket.close()
  })

  it('[RT8] finds in the log what no hint told of', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const socket = await openSocket(address, test.workspace.owner.token)
    await follow(socket, id)
    // Another node's write: committed to the same database, unknown to this process.
    const at = new Date().toISOString()
    await test.sql.begin(async (tx) => {
      await tx`
        insert into events (conversation_id, seq, public_seq, workspace_id, type, payload, created_at)
        values (${id}, 3, null, ${test.workspace.workspaceId}, 'conversation.updated', ${tx.json({ changes: { priority: 'high' } })}, ${at})`
      await tx`update conversations set seq = 3, priority = 'high' where id = ${id}`
    })
    const { event } = await socket.next('event')
    expect(event).toMatchObject({ seq: 3, changes: { priority: 'high' } })
    socket.close()
  })

  it('[RT9] refuses what the actor may not see and keeps the socket', async () => {
    const mine = await test.workspace.visitor()
    await beginConversation(mine)
    const theirs = await beginConversation(await test.workspace.visitor())
    const elsewhere = await beginConversation(await (await test.otherWorkspace()).visitor())
    for (const [who, id] of [
      [mine, theirs],
      [mine, elsewhere],
      [test.workspace.owner, elsewhere],
    ] as const) {
      const socket = await openSocket(address, who.token)
      socket.send({ type: 'subscribe', conversationId: id, since: 0 })
      expect(await socket.next('problem')).toMatchObject({ code: 'not_found', conversationId: id })
      socket.send({ type: 'ping' })
      await socket.next('pong')
      expect(seqs(socket)).toEqual([])
      socket.close()
    }
  })

  it('[RT10] ends with conversation.deleted', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const socket = await openSocket(address, visitor.token)
    await follow(socket, id)
    await test.workspace.owner.delete(`/v1/conversations/${id}`)
    expect((await socket.next('event')).event.type).toBe('conversation.deleted')
    socket.close()
  })

  it('[RT26] stores what is sent over the socket, once, in the order of the frames', async () => {
    const visitor = await test.workspace.visitor()
    const socket = await openSocket(address, visitor.token)
    // On the socket they had as a visitor.
    const id = await beginConversation(visitor)
    await follow(socket, id)
    const messages = Array.from({ length: 40 }, (_, index) => ({
      clientId: newClientId(),
      text: `over the socket ${index}`,
    }))
    for (const message of messages) socket.send({ type: 'send', conversationId: id, message })
    for (const { clientId, text } of messages) {
      const { message } = await socket.next('sent', (sent) => sent.message.clientId === clientId)
      expect(message).toMatchObject({ text, duplicate: false })
    }
    const { items } = (await visitor.get(`/v1/conversations/${id}/messages`)).body
    expect(items.map((item: { text: string }) => item.text)).toEqual([
      'Hello',
      ...messages.map((message) => message.text),
    ])
    // A retry, and over REST: what is stored.
    socket.send({ type: 'send', conversationId: id, message: messages[0] })
    const again = await socket.next('sent')
    expect(again.message).toMatchObject({ duplicate: true, seq: 3 })
    const overRest = await visitor.post(`/v1/conversations/${id}/messages`, messages[1])
    expect(overRest.body).toMatchObject({ duplicate: true, seq: 4 })
    socket.close()
  })

  it('[RT26] lets 32 be without an answer; whatever follows waits', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const socket = await openSocket(address, visitor.token)
    const send = () => {
      const message = { clientId: newClientId(), text: 'under way' }
      socket.send({ type: 'send', conversationId: id, message })
    }
    const sent = () => socket.frames.filter(({ type }) => type === 'sent').length
    await test.sql.begin(async (tx) => {
      await tx`lock table messages in access exclusive mode`
      for (let count = 0; count < 31; count++) send()
      socket.send({ type: 'ping' })
      await socket.next('pong')
      for (let count = 0; count < 20; count++) send()
      socket.send({ type: 'ping' })
      const other = await openSocket(address, test.workspace.owner.token)
      other.send({ type: 'ping' })
      await other.next('pong')
      other.close()
      expect(socket.frames.filter(({ type }) => type === 'pong')).toHaveLength(1)
      expect(sent()).toBe(0)
    })
    await socket.next('pong')
    await expect.poll(sent).toBe(51)
    socket.close()
  })

  it('[RT26] says of which message it was refused, and stores nothing', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const stranger = await test.workspace.visitor()
    await beginConversation(stranger)
    const socket = await openSocket(address, stranger.token)
    const send = (conversationId: string, clientId: string, text: string, more = {}) =>
      socket.send({ type: 'send', conversationId, message: { clientId, text, ...more } })
    send(id, 'a', 'into a foreign conversation')
    expect(await socket.next('problem')).toMatchObject({ code: 'not_found', clientId: 'a' })
    const own = await beginConversation(stranger)
    send(own, 'b', 'a note', { visibility: 'internal' })
    expect(await socket.next('problem')).toMatchObject({ code: 'forbidden', clientId: 'b' })
    send(own, 'c', 'first')
    await socket.next('sent')
    send(own, 'c', 'another text')
    expect(await socket.next('problem')).toMatchObject({ code: 'client_id_reused', clientId: 'c' })
    const { items } = (await visitor.get(`/v1/conversations/${id}/messages`)).body
    expect(items).toHaveLength(1)
    send(own, 'd', '')
    expect(await socket.closed).toBe(4400)
  })

  it('lets a visitor subscribe to the conversation that made them a customer, on the socket they had', async () => {
    const visitor = await test.workspace.visitor()
    const socket = await openSocket(address, visitor.token)
    const id = await beginConversation(visitor)
    expect((await follow(socket, id)).seq).toBe(2)
    socket.close()
  })
})

describe('the list feed', () => {
  it('[RT11] [RT12] tells of every change as state, and of a deletion', async () => {
    const workspace = await test.otherWorkspace()
    const socket = await openSocket(address, workspace.owner.token)
    socket.send({ type: 'feed', since: null })
    expect(await socket.next('feed.ready')).toMatchObject({ isReset: true })
    const id = await beginConversation(await workspace.visitor(), 'new here')
    const first = await socket.next('feed.conversation')
    expect(first.conversation).toMatchObject({
      id,
      lastMessage: { text: 'new here' },
      status: 'open',
    })
    await workspace.owner.post(`/v1/conversations/${id}/resolve`)
    await socket.next('feed.conversation', ({ conversation }) => conversation.status === 'resolved')
    await workspace.owner.delete(`/v1/conversations/${id}`)
    expect(await socket.next('feed.deleted')).toMatchObject({ conversationId: id })
    socket.close()
  })

  it('[RT11] [RT13] brings what changed while the reader was away', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const kept = await beginConversation(visitor)
    const deleted = await beginConversation(visitor)
    const first = await openSocket(address, workspace.owner.token)
    first.send({ type: 'feed', since: null })
    const { cursor } = await first.next('feed.ready')
    first.close()
    await say(visitor, kept, 'while you were away')
    await workspace.owner.delete(`/v1/conversations/${deleted}`)
    const second = await openSocket(address, workspace.owner.token)
    second.send({ type: 'feed', since: cursor })
    const found = await second.next(
      'feed.conversation',
      ({ conversation }) => conversation.id === kept,
    )
    expect(found.conversation.lastMessage?.text).toBe('while you were away')
    await second.next('feed.deleted', ({ conversationId }) => conversationId === deleted)
    expect(await second.next('feed.ready')).toMatchObject({ isReset: false })
    second.close()
  })

  it('shows a workspace nothing of another one', async () => {
    const mine = await test.otherWorkspace()
    const socket = await openSocket(address, mine.owner.token)
    socket.send({ type: 'feed', since: null })
    await socket.next('feed.ready')
    await beginConversation(await (await test.otherWorkspace()).visitor(), 'not yours')
    const own = await beginConversation(await mine.visitor(), 'yours')
    await socket.next('feed.conversation', ({ conversation }) => conversation.id === own)
    expect(JSON.stringify(socket.frames)).not.toContain('not yours')
    socket.close()
  })
})

describe('the list of a customer', () => {
  it('[RT28] tells a customer of a conversation that an agent begins with them, and nobody else', async () => {
    const { owner } = test.workspace
    const [visitor, stranger] = [await test.workspace.visitor(), await test.workspace.visitor()]
    await beginConversation(stranger)
    const known = await beginConversation(visitor)
    const customerId = (await owner.get(`/v1/conversations/${known}`)).body.customer.id
    const theirs = await openSocket(address, visitor.token)
    const strangers = await openSocket(address, stranger.token)
    const begin = (text: string) =>
      beginConversation(owner, text, { customerId, subject: 'About your order' })
    const id = await begin('Hello, this is about your order')
    const { conversation } = await theirs.next(
      'feed.conversation',
      (frame) => frame.conversation.id === id,
    )
    expect(conversation).toMatchObject({ id, subject: 'About your order', tagIds: [] })
    expect(conversation).toEqual((await visitor.get(`/v1/conversations/${id}`)).body)
    // Their own beginning they may be told of once more.
    expect(JSON.stringify(strangers.frames)).not.toContain(id)
    theirs.close()
    strangers.close()
  })
})

describe('typing and presence', () => {
  it('[RT14] shows typing to the other side, a note being typed only to agents, and ends it with the socket', async () => {
    const visitor = await test.workspace.visitor()
    const { owner } = test.workspace
    const colleague = await test.workspace.agent()
    const id = await beginConversation(visitor)
    const [customer, first, second] = await Promise.all(
      [visitor, owner, colleague].map((who) => openSocket(address, who.token)),
    )
    for (const socket of [customer!, first!, second!]) await follow(socket, id)
    first!.send({ type: 'typing', conversationId: id, isTyping: true, visibility: 'internal' })
    expect(await second!.next('typing')).toMatchObject({
      isTyping: true,
      author: { id: owner.id, name: 'Olga Owner' },
    })
    first!.send({ type: 'typing', conversationId: id, isTyping: true })
    await customer!.next('typing', (frame) => frame.isTyping)
    first!.close()
    expect(await customer!.next('typing', (frame) => !frame.isTyping)).toMatchObject({
      author: { id: owner.id },
    })
    expect(JSON.stringify(customer!.frames)).not.toContain('internal')
    customer!.close()
    second!.close()
  })

  it('[RT14] tells a new subscriber who is typing', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const customer = await openSocket(address, visitor.token)
    await follow(customer, id)
    customer.send({ type: 'typing', conversationId: id, isTyping: true })
    customer.send({ type: 'ping' })
    await customer.next('pong')
    const agent = await openSocket(address, test.workspace.owner.token)
    expect((await follow(agent, id)).typing).toMatchObject([{ kind: 'customer' }])
    customer.close()
    agent.close()
  })

  it('[RT15] follows an agent through several sockets from online to away to offline', async () => {
    const workspace = await test.otherWorkspace()
    const agent = await workspace.agent()
    const watcher = await openSocket(address, workspace.owner.token)
    const stateIs = (state: string) => (frame: { agents: { agentId: string; state: string }[] }) =>
      frame.agents.some((one) => one.agentId === agent.id && one.state === state)
    const first = await openSocket(address, agent.token)
    await watcher.next('presence', stateIs('online'))
    const second = await openSocket(address, agent.token)
    first.send({ type: 'presence', state: 'away' })
    second.send({ type: 'presence', state: 'away' })
    await watcher.next('presence', stateIs('away'))
    first.close()
    second.close()
    await watcher.next('presence', stateIs('offline'))
    watcher.close()
  })

  it('[RT34] tells agents, not customers, which conversations an agent has open and types in', async () => {
    const visitor = await test.workspace.visitor()
    const agent = await test.workspace.agent()
    const id = await beginConversation(visitor)
    const customer = await openSocket(address, visitor.token)
    await follow(customer, id)
    const watcher = await openSocket(address, test.workspace.owner.token)
    const sees = (viewing: object[] | undefined) =>
      watcher.next('presence', ({ agents }) =>
        agents.some(
          (one) =>
            one.agentId === agent.id && JSON.stringify(one.viewing) === JSON.stringify(viewing),
        ),
      )
    const first = await openSocket(address, agent.token)
    const second = await openSocket(address, agent.token)
    await follow(first, id)
    await sees([{ conversationId: id, isTyping: false }])
    first.send({ type: 'typing', conversationId: id, isTyping: true, visibility: 'internal' })
    await sees([{ conversationId: id, isTyping: true }])
    const late = await openSocket(address, test.workspace.owner.token)
    await late.next('presence', ({ agents }) => agents.some((one) => one.viewing?.[0]?.isTyping))
    first.send({ type: 'unsubscribe', conversationId: id })
    await sees(undefined)
    await follow(second, id)
    await sees([{ conversationId: id, isTyping: false }])
    second.close()
    await sees(undefined)
    expect(JSON.stringify(customer.frames)).not.toContain('viewing')
    for (const socket of [first, customer, watcher, late]) socket.close()
  })
})

it('[RT17] answers ping with pong', async () => {
  const socket = await openSocket(address, test.workspace.owner.token)
  socket.send({ type: 'ping' })
  await socket.next('pong')
  socket.close()
})

it('[RT18] closes every socket with 1001 when the node stops', async () => {
  const own = await testApp()
  const socket = await openSocket(await own.listen(), own.workspace.owner.token)
  await own.close()
  expect(await socket.closed).toBe(1001)
})

// Left alone, ws waits for 30 s, which is all the time that a node has for stopping.
it('[RT18] a client that sleeps does not hold up a node that stops', {
  timeout: 20_000,
}, async () => {
  const own = await testApp()
  const address = await own.listen()
  const asleep = new WebSocket(`${address.replace(/^http/, 'ws')}/v1/realtime`)
  await once(asleep, 'open')
  asleep.pause()
  await own.close()
  asleep.terminate()
})

describe('what comes in', () => {
  it('[RT19] closes with 1009 for a frame above 64 KiB', async () => {
    const socket = await openSocket(address, test.workspace.owner.token)
    socket.send('x'.repeat(64 * 1024 + 1))
    expect(await socket.closed).toBe(1009)
  })

  it('[RT19] closes with 4429 for more than 200 frames at once, and takes as many', async () => {
    const modest = await openSocket(address, test.workspace.owner.token)
    for (let count = 0; count < 190; count++) modest.send({ type: 'ping' })
    await expect.poll(() => modest.frames.filter(({ type }) => type === 'pong')).toHaveLength(190)
    modest.close()
    const flood = await openSocket(address, test.workspace.owner.token)
    for (let count = 0; count < 500; count++) flood.send({ type: 'ping' })
    expect(await flood.closed).toBe(4429)
    expect(flood.frames.filter(({ type }) => type === 'pong').length).toBeLessThan(250)
  })

  it('[RT19] answers a burst of slow frames in order, though it reads only some at a time', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const socket = await openSocket(address, visitor.token)
    for (let count = 0; count < 150; count++)
      socket.send({ type: 'subscribe', conversationId: id, since: count % 3 })
    const subscribed = () => socket.frames.filter(({ type }) => type === 'subscribed')
    await expect.poll(subscribed, { timeout: 10_000 }).toHaveLength(150)
    socket.close()
  })
})
