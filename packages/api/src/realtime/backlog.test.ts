// Who comes back to more than fits at once gets all of it over the socket they have.
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { openSocket, type TestSocket } from '../testing/socket.ts'

let test: TestApp
let address: string
beforeAll(async () => {
  test = await testApp({ compareMs: 60_000 })
  address = await test.listen()
})
afterAll(() => test.close())

const say = (who: Caller, id: string, text: string) =>
  who.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text })

const seqs = ({ frames }: Pick<TestSocket, 'frames'>) =>
  frames.flatMap((frame) => (frame.type === 'event' ? [frame.event.seq] : []))

const upTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** As much as fits into a message: 40 KB. */
const long = '📦'.repeat(5000)

describe('an agent who was away', () => {
  async function away(workspace: TestWorkspace) {
    const first = await openSocket(address, workspace.owner.token)
    first.send({ type: 'feed', since: null })
    const { cursor } = await first.next('feed.ready')
    first.close()
    return async () => {
      const socket = await openSocket(address, workspace.owner.token)
      socket.send({ type: 'feed', since: cursor })
      return { socket, ready: await socket.next('feed.ready') }
    }
  }

  it('[RT11] gets each of two hundred and fifty conversations that changed meanwhile', async () => {
    const workspace = await test.otherWorkspace()
    const comeBack = await away(workspace)
    const visitor = await workspace.visitor()
    const ids = await Promise.all(
      upTo(250).map(() =>
        beginConversation(visitor, 'x'.repeat(200), { subject: 's'.repeat(200) }),
      ),
    )
    const { socket, ready } = await comeBack()
    expect(ready.isReset).toBe(false)
    const told = socket.frames.flatMap((frame) =>
      frame.type === 'feed.conversation' ? [frame.conversation.id] : [],
    )
    expect(told.sort()).toEqual(ids.sort())
    socket.close()
  })

  it('[RT11] fetches the list again after more events than are looked through', async () => {
    const workspace = await test.otherWorkspace()
    const visitor = await workspace.visitor()
    const busy = await beginConversation(visitor)
    const comeBack = await away(workspace)
    await test.sql`
      insert into events (conversation_id, seq, public_seq, workspace_id, type, payload, created_at)
      select ${busy}, n, null, ${workspace.workspaceId}, 'conversation.updated', '{"changes":{}}', now()
      from generate_series(3, 10002) n`
    await beginConversation(visitor, 'After all of it')
    const { socket, ready } = await comeBack()
    expect(ready.isReset).toBe(true)
    socket.close()
  })
})

it('[RT4] two megabytes that were missed come over one socket, in order, and then what is live', async () => {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  await Promise.all(upTo(50).map(() => say(visitor, id, long)))
  const socket = await openSocket(address, test.workspace.owner.token)
  socket.send({ type: 'subscribe', conversationId: id, since: 0 })
  await socket.next('subscribed')
  await say(visitor, id, 'live')
  await socket.next('event', ({ event }) => event.seq === 53)
  expect(seqs(socket)).toEqual(upTo(53))
  socket.close()
})

/** A socket that can stop reading. */
async function follower(id: string) {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/v1/realtime`)
  const frames: TestSocket['frames'] = []
  socket.on('message', (bytes: Buffer) => frames.push(JSON.parse(bytes.toString())))
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'hello', protocol: 1, token: test.workspace.owner.token }))
  socket.send(JSON.stringify({ type: 'subscribe', conversationId: id, since: 0 }))
  return { socket, frames }
}

describe('who stops reading', () => {
  // More than the network takes for somebody.
  const sent = 250
  let id: string
  let visitor: Caller
  beforeAll(async () => {
    visitor = await test.workspace.visitor()
    id = await beginConversation(visitor)
  })

  it('[RT16] is not told of typing, is closed with 4008, and has missed only what came last', async () => {
    const slow = await follower(id)
    const types = () => slow.frames.map(({ type }) => type)
    await expect.poll(types).toContain('subscribed')
    slow.socket.pause()
    const typist = await openSocket(address, visitor.token)
    typist.send({ type: 'subscribe', conversationId: id, since: null })
    await typist.next('subscribed')
    // The other one reads along.
    for (let count = 0; count < sent; count += 10)
      await Promise.all(upTo(10).map(() => say(visitor, id, long)))
    typist.send({ type: 'typing', conversationId: id, isTyping: true })
    typist.send({ type: 'ping' })
    await typist.next('pong')
    slow.socket.resume()
    const [code] = (await once(slow.socket, 'close')) as [number]
    expect(code).toBe(4008)
    expect(types()).not.toContain('typing')
    const got = seqs(slow)
    expect(got).toEqual(upTo(got.length))
    expect(got.length).toBeGreaterThan(2)
    expect(got.length).toBeLessThan(sent)
    typist.close()
  })

  it('[RT4] and leaves in the middle of what was missed holds up nobody', async () => {
    const slow = await follower(id)
    await expect.poll(() => seqs(slow).length).toBeGreaterThan(0)
    slow.socket.pause()
    const other = await openSocket(address, visitor.token)
    for (const leave of [() => slow.socket.close(), () => slow.socket.terminate()]) {
      leave()
      for (let count = 0; count < 20; count++) {
        other.send({ type: 'ping' })
        await other.next('pong')
      }
    }
    other.close()
  })
})
