import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let visitor: Caller
let id: string

// Twelve messages, every third one a note: the two sides count differently. The first answer is a claim, too.
beforeAll(async () => {
  test = await testApp()
  visitor = await test.workspace.visitor()
  id = await beginConversation(visitor, '0')
  for (let index = 1; index < 12; index++)
    await test.workspace.owner.post(`/v1/conversations/${id}/messages`, {
      clientId: newClientId(),
      text: String(index),
      visibility: index % 3 === 0 ? 'internal' : 'public',
    })
})
afterAll(() => test.close())

const events = async (caller: Caller, query = '') =>
  await caller.get(`/v1/conversations/${id}/events${query}`)
const seqs = (answer: { body: { items: { seq: number }[] } }) =>
  answer.body.items.map((event) => event.seq)
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

describe('the log of a conversation', () => {
  it('begins with its creation and is dense, for each side in its own numbers', async () => {
    const agents = await events(test.workspace.owner)
    expect(seqs(agents)).toEqual(range(1, 14))
    expect(agents.body.items[0]).toMatchObject({ type: 'conversation.created', seq: 1 })
    const customers = await events(visitor)
    expect(seqs(customers)).toEqual(range(1, 11))
    const texts = customers.body.items
      .filter((event: { type: string }) => event.type === 'message.created')
      .map((event: { message: { text: string } }) => event.message.text)
    expect(texts).toEqual(['0', '1', '2', '4', '5', '7', '8', '10', '11'])
  })

  it('is read in windows that fit together without a hole, and says where its end is', async () => {
    for (const [caller, end] of [
      [test.workspace.owner, 14],
      [visitor, 11],
    ] as const) {
      const seen: number[] = []
      while (seen.length < end) {
        const page = await events(caller, `?since=${seen.at(-1) ?? 0}&limit=4`)
        expect(page.body.seq).toBe(end)
        seen.push(...seqs(page))
      }
      expect(seen).toEqual(range(1, end))
      expect((await events(caller, `?since=${end}`)).body).toEqual({ items: [], seq: end })
      expect((await events(caller, '?since=1000')).body.items).toEqual([])
    }
  })

  it('numbers what is inside an event as its reader counts', async () => {
    for (const caller of [test.workspace.owner, visitor])
      for (const event of (await events(caller)).body.items)
        if (event.type === 'message.created') expect(event.message.seq).toBe(event.seq)
  })

  it.each(['since=-1', 'since=x', 'since=1.5', 'limit=0', 'limit=501', 'since[$gt]=1&since=x'])(
    'refuses %s',
    async (query) => {
      expect(await events(test.workspace.owner, `?${query}`)).toMatchObject({ status: 400 })
    },
  )
})

describe('the numbers of a log', () => {
  it('are dense on both sides after many kinds of change at once', async () => {
    const { owner } = test.workspace
    const busy = await beginConversation(visitor)
    const url = `/v1/conversations/${busy}`
    const say = (caller: Caller, visibility: string) =>
      caller.post(`${url}/messages`, { clientId: newClientId(), text: 'x', visibility })
    await Promise.all(
      range(1, 8).flatMap((round) => [
        say(visitor, 'public'),
        say(owner, 'internal'),
        owner.patch(url, { subject: `Round ${round}` }),
        owner.patch(url, { priority: round % 2 ? 'high' : 'low' }),
        owner.post(`${url}/assign`, { assigneeId: round % 2 ? owner.id : null }),
        owner.post(`${url}/${round % 2 ? 'resolve' : 'reopen'}`),
        visitor.post(`${url}/read`, { seq: round }),
      ]),
    )
    const [row] = await test.sql`
      select c.seq, c.public_seq, array_agg(e.seq::int order by e.seq) as seqs,
        array_agg(e.public_seq::int order by e.seq) filter (where e.public_seq is not null) as public_seqs
      from conversations c join events e on e.conversation_id = c.id
      where c.id = ${busy} group by c.id`
    expect(row!.seqs).toEqual(range(1, row!.seq))
    expect(row!.public_seqs).toEqual(range(1, row!.public_seq))
    const [strays] = await test.sql`
      select count(*)::int as n from messages m left join events e using (conversation_id, seq)
      where m.conversation_id = ${busy}
        and (e.seq is null or e.type <> 'message.created' or m.public_seq is distinct from e.public_seq)`
    expect(strays!.n).toBe(0)
  })
})
