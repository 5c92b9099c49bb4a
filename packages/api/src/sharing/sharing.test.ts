import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Answer,
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { returnLapsed, shareOut } from './follow.ts'

type Agent = Caller & { id: string }

let test: TestApp
let workspace: TestWorkspace
let owner: Agent
let bea: Agent
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())
// The queue belongs to a workspace, so each fact has its own.
beforeEach(async () => {
  workspace = await test.otherWorkspace()
  owner = workspace.owner
  bea = await workspace.agent('agent', 'Bea')
})

const ignore = () => {}
const begin = async (text = 'Hello', extra: object = {}) =>
  await beginConversation(await workspace.visitor(), text, extra)
const get = async (id: string) => (await owner.get(`/v1/conversations/${id}`)).body
const act = (caller: Caller, id: string, verb: string, body?: object) =>
  caller.post(`/v1/conversations/${id}/${verb}`, body)
const next = async (caller: Caller) =>
  (await caller.post('/v1/conversations/next')).body.conversation
const team = async (name: string, ...agentIds: string[]): Promise<string> =>
  (await owner.post('/v1/teams', { name, agentIds })).body.id
const say = (caller: Caller, id: string, text: string, extra: object = {}) =>
  caller.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, ...extra })
const lines = async (id: string): Promise<string[]> =>
  (await owner.get(`/v1/conversations/${id}/messages`)).body.items
    .filter((message: { activity: unknown }) => message.activity)
    .map((message: { activity: { code: string }; text: string }) => message.text)
const whoMay = async (...permissions: string[]) => {
  const role = await owner.post('/v1/roles', { name: newClientId(), permissions })
  return await workspace.agent(role.body.id)
}
const taken = (holder: { id: string; name?: string }) => ({
  status: 409,
  body: { code: 'already_claimed', holder: { kind: 'agent', id: holder.id } },
})

describe('taking the next', () => {
  it('hands out who has waited longest, and says so when nobody waits', async () => {
    const [first, second] = [await begin(), await begin()]
    const answer = await next(bea)
    expect(answer).toMatchObject({ id: first, assignee: { id: bea.id, name: 'Bea' } })
    expect(answer.claimedAt).not.toBeNull()
    expect((await next(owner)).id).toBe(second)
    expect(await next(owner)).toBeNull()
  })

  it('passes over what is answered, snoozed, resolved, archived, deleted or somebody’s', async () => {
    const ids = []
    for (let index = 0; index < 6; index++) ids.push(await begin())
    const [answered, snoozed, resolved, archived, deleted, left] = ids as [string, ...string[]]
    await say(owner, answered, 'Done')
    await act(owner, answered, 'release')
    await owner.patch(`/v1/conversations/${snoozed}`, {
      status: 'snoozed',
      snoozedUntil: '2099-01-01T00:00:00Z',
    })
    await act(owner, resolved!, 'resolve')
    await act(owner, archived!, 'archive')
    await owner.delete(`/v1/conversations/${deleted}`)
    expect((await next(bea)).id).toBe(left)
    expect(await next(bea)).toBeNull()
  })

  it('gives what is a team’s to its members only, and to everybody once the team is archived', async () => {
    const billing = await team('Billing', bea.id)
    const id = await begin()
    await act(owner, id, 'assign', { teamId: billing })
    expect(await next(owner)).toBeNull()
    expect((await next(bea)).id).toBe(id)
    await act(bea, id, 'release')
    await owner.delete(`/v1/teams/${billing}`)
    expect((await next(owner)).id).toBe(id)
  })

  it('fifty agents at once get fifty different ones, the oldest', async () => {
    await fill(1000)
    const agents = await recruit(50)
    const answers = await Promise.all(agents.map((agent) => next(agent)))
    const ids = answers.map((conversation) => conversation.id)
    expect(new Set(ids).size).toBe(50)
    const oldest = await test.sql<{ id: string }[]>`
      select id from conversations where workspace_id = ${workspace.workspaceId}
      order by waiting_since, id limit 50`
    expect(ids.toSorted()).toEqual(oldest.map((row) => row.id).toSorted())
    const holders = answers.map((conversation) => conversation.assignee.id)
    expect(holders).toEqual(agents.map((agent) => agent.id))
  })

  it('of fifty who ask for the last ten at once ten get one and forty get none', async () => {
    await fill(10)
    const answers = await Promise.all((await recruit(50)).map((agent) => next(agent)))
    const ids = answers.flatMap((conversation) => conversation?.id ?? [])
    expect(ids).toHaveLength(10)
    expect(new Set(ids).size).toBe(10)
  })
})

/** Conversations that wait, each a second longer than the one after it. */
async function fill(count: number): Promise<void> {
  const seed = await begin()
  await test.sql`
    insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, channel, seq, public_seq,
                               last_message_at, waiting_since, is_routed)
    select left(id, 22) || lpad(n::text, 8, '0'), workspace_id, inbox_id, customer_id, 'fill', n::text, channel, 1, 1,
           now(), now() - make_interval(secs => ${count} - n), true
    from conversations, generate_series(1, ${count - 1}::int) n where id = ${seed}`
}

async function recruit(count: number): Promise<Agent[]> {
  const agents: Agent[] = []
  for (let index = 0; index < count; index++) agents.push(await workspace.agent())
  return agents
}

describe('claiming', () => {
  it('takes what nobody has, once, and names the holder to the others', async () => {
    const id = await begin()
    const claimed = await act(bea, id, 'claim')
    expect(claimed).toMatchObject({ status: 200, body: { assignee: { id: bea.id } } })
    expect((await act(bea, id, 'claim')).body).toEqual(claimed.body)
    expect(await act(owner, id, 'claim')).toMatchObject(taken(bea))
    expect(await act(owner, id, 'release')).toMatchObject(taken(bea))
    expect(await act(owner, id, 'transfer', { agentId: owner.id })).toMatchObject(taken(bea))
    expect((await act(bea, id, 'release')).body).toMatchObject({ assignee: null, claimedAt: null })
    expect((await act(bea, id, 'release')).status).toBe(200)
    expect(await lines(id)).toEqual(['Bea took the conversation', 'Bea put the conversation back'])
  })

  it('by twenty at once succeeds for one', async () => {
    const id = await begin()
    const agents = await recruit(20)
    const answers = await Promise.all(agents.map((agent) => act(agent, id, 'claim')))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    const { assignee } = await get(id)
    for (const answer of answers.filter((one) => one.status !== 200))
      expect(answer).toMatchObject(taken(assignee))
  })

  it('happens with the first public answer, and with no note', async () => {
    const id = await begin()
    await say(bea, id, 'I wonder', { visibility: 'internal' })
    expect((await get(id)).assignee).toBeNull()
    await say(bea, id, 'Good morning')
    await say(owner, id, 'Me too')
    expect(await get(id)).toMatchObject({ assignee: { id: bea.id }, waitingSince: null })
  })

  it('is refused to viewers and to customers', async () => {
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    for (const caller of [visitor, await workspace.agent('viewer')])
      for (const verb of ['claim', 'release'])
        expect((await act(caller, id, verb)).status).toBe(403)
  })

  it('is over for a claimed conversation that is given to its holder: then it stays', async () => {
    const id = await begin()
    await act(bea, id, 'claim')
    const given = await act(owner, id, 'assign', { assigneeId: bea.id })
    expect(given.body).toMatchObject({ assignee: { id: bea.id }, claimedAt: null })
    expect(await lines(id)).toHaveLength(1)
  })
})

describe('transfer', () => {
  it('to an agent leaves the note and the assignment together, which customers do not see', async () => {
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    await act(owner, id, 'claim')
    const note = 'Speaks Swahili'
    const answer = await act(owner, id, 'transfer', { agentId: bea.id, note })
    expect(answer.body).toMatchObject({ assignee: { id: bea.id }, claimedAt: null })
    const { items } = (await owner.get(`/v1/conversations/${id}/messages`)).body
    expect(items.find((message: { text: string }) => message.text === note)).toMatchObject({
      visibility: 'internal',
      author: { id: owner.id },
    })
    const seen = (await visitor.get(`/v1/conversations/${id}/messages`)).body.items
    expect(seen).toHaveLength(1)
  })

  it('to a team puts it before the team, and nobody has it', async () => {
    const billing = await team('Billing', bea.id)
    const id = await begin()
    await act(owner, id, 'claim')
    const answer = await act(owner, id, 'transfer', { teamId: billing, note: 'An invoice' })
    expect(answer.body).toMatchObject({ assignee: null, teamId: billing })
    expect((await next(bea)).id).toBe(id)
  })

  it('with a note is only for who may write one', async () => {
    const helper = await whoMay('conversation.assign')
    const id = await begin()
    const to = { agentId: bea.id }
    expect((await act(helper, id, 'transfer', { ...to, note: 'Yours' })).status).toBe(403)
    expect((await get(id)).seq).toBe(2)
    expect((await act(helper, id, 'transfer', to)).status).toBe(200)
  })

  it('that is refused leaves no note', async () => {
    const id = await begin()
    const unknown = `${owner.id.slice(0, -4)}0000`
    const answer = await act(owner, id, 'transfer', { agentId: unknown, note: 'Lost' })
    expect(answer.status).toBe(404)
    expect((await get(id)).seq).toBe(2)
  })

  it.each([
    ['nobody', {}],
    ['an empty note', { note: ' ' }],
    ['a note that is too long', { note: 'x'.repeat(10_001) }],
    ['null', { agentId: null }],
  ])('refuses %s', async (_name, body) => {
    const id = await begin()
    const answer = await act(owner, id, 'transfer', {
      ...('note' in body ? { agentId: bea.id } : {}),
      ...body,
    })
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })
})

describe('in bulk', () => {
  const bulk = (caller: Caller, body: object) => caller.post('/v1/conversations/bulk', body)

  it('does for nobody what they may not do to one', async () => {
    const helper = await whoMay('conversation.update')
    const ids = [await begin()]
    for (const more of [
      ...['claim', 'resolve', 'archive'].map((action) => ({ action })),
      { assign: { assigneeId: bea.id } },
    ])
      expect(await bulk(helper, { ids, ...more })).toMatchObject({
        ...{ status: 403, body: { code: 'forbidden' } },
      })
    expect((await get(ids[0]!)).seq).toBe(2)
    expect((await bulk(helper, { ids, update: { priority: 'high' } })).status).toBe(200)
  })

  it('each has its own result, in the order that was asked', async () => {
    const [free, beas] = [await begin(), await begin()]
    await act(bea, beas, 'claim')
    const unknown = `${free.slice(0, -4)}0000`
    const { body } = await bulk(owner, { ids: [beas, free, unknown], action: 'claim' })
    expect(body.results).toMatchObject([
      {
        id: beas,
        conversation: null,
        problem: { code: 'already_claimed', holder: { name: 'Bea' } },
      },
      { id: free, conversation: { assignee: { id: owner.id } }, problem: null },
      { id: unknown, conversation: null, problem: { code: 'not_found' } },
    ])
  })

  it('updates, tags, assigns and closes, wholly or not at all', async () => {
    const tag = async () => (await owner.post('/v1/tags', { name: newClientId() })).body.id
    const [kept, gone, added] = [await tag(), await tag(), await tag()]
    const id = await begin()
    await owner.patch(`/v1/conversations/${id}`, { tagIds: [kept, gone] })
    const { body } = await bulk(owner, {
      ids: [id],
      update: { priority: 'high' },
      addTagIds: [added],
      removeTagIds: [gone],
      action: 'resolve',
    })
    expect(body.results[0].conversation).toMatchObject({
      priority: 'high',
      tagIds: [kept, added],
      status: 'resolved',
    })
    const assigned = await bulk(owner, { ids: [id], assign: { assigneeId: bea.id } })
    expect(assigned.body.results[0].conversation.assignee.id).toBe(bea.id)
  })

  it('refuses the whole for a label or receiver of elsewhere, and for nothing to do', async () => {
    const other = (await test.otherWorkspace()).owner
    const ids = [await begin()]
    const tag = (await other.post('/v1/tags', { name: 'theirs' })).body.id
    expect((await bulk(owner, { ids, addTagIds: [tag] })).status).toBe(404)
    expect((await bulk(owner, { ids, assign: { assigneeId: other.id } })).status).toBe(404)
    for (const body of [
      { ids },
      { ids: [], action: 'claim' },
      { ids: Array(201).fill(ids[0]), action: 'claim' },
      { ids, action: 'delete' },
      { ids, action: 'claim', assign: { assigneeId: bea.id } },
      { ids, update: { status: 'snoozed' } },
    ])
      expect((await bulk(owner, body)).status).toBe(400)
    expect((await get(ids[0]!)).seq).toBe(2)
  })
})

describe('a claim whose agent has left', () => {
  const leave = (agent: Agent, minutes: number) => test.sql`
    update agents set last_seen_at = now() - make_interval(mins => ${minutes}) where id = ${agent.id}`
  const age = (id: string) => test.sql`
    update conversations set claimed_at = claimed_at - interval '1 day' where id = ${id}`

  it('returns to the queue while a customer waits, once, whatever the number of nodes', async () => {
    const id = await begin()
    await act(bea, id, 'claim')
    await age(id)
    await leave(bea, 4)
    await returnLapsed(test.sql, ignore)
    expect((await get(id)).assignee.id).toBe(bea.id)
    await leave(bea, 6)
    await Promise.all(Array.from({ length: 5 }, () => returnLapsed(test.sql, ignore)))
    expect(await get(id)).toMatchObject({ assignee: null, claimedAt: null })
    expect((await lines(id)).slice(1)).toEqual([
      'Bea is away; the conversation is back in the queue',
    ])
    expect((await next(owner)).id).toBe(id)
  })

  it('stays theirs while nobody waits, while it is put aside, and when it was given to them', async () => {
    const visitor = await workspace.visitor()
    const answered = await beginConversation(visitor)
    const given = await begin()
    const snoozed = await begin()
    await act(bea, snoozed, 'claim')
    const later = { status: 'snoozed', snoozedUntil: '2099-01-01T00:00:00Z' }
    await bea.patch(`/v1/conversations/${snoozed}`, later)
    await say(bea, answered, 'Good morning')
    await act(owner, given, 'assign', { assigneeId: bea.id })
    await age(answered)
    await age(snoozed)
    await leave(bea, 60)
    await returnLapsed(test.sql, ignore)
    for (const id of [answered, given, snoozed]) expect((await get(id)).assignee.id).toBe(bea.id)
    await say(visitor, answered, 'Are you there?')
    await returnLapsed(test.sql, ignore)
    expect((await get(answered)).assignee).toBeNull()
  })

  it('is as long as the workspace says, which administrators decide', async () => {
    const settings = { autoAssign: false, leaseMinutes: 5 }
    expect((await bea.get('/v1/sharing')).body).toEqual(settings)
    expect((await bea.patch('/v1/sharing', { leaseMinutes: 60 })).status).toBe(403)
    for (const leaseMinutes of [0, 1441, 1.5, '5', null])
      expect((await owner.patch('/v1/sharing', { leaseMinutes })).status).toBe(400)
    await owner.patch('/v1/sharing', { leaseMinutes: 60 })
    expect((await owner.patch('/v1/sharing', {})).body).toEqual({ ...settings, leaseMinutes: 60 })
    const id = await begin()
    await act(bea, id, 'claim')
    await age(id)
    await leave(bea, 30)
    await returnLapsed(test.sql, ignore)
    expect((await get(id)).assignee.id).toBe(bea.id)
  })

  it('is renewed by an open socket, without any event', async () => {
    const id = await begin()
    await act(bea, id, 'claim')
    await leave(bea, 60)
    const { seq } = await get(id)
    const socket = await openSocket(await listening(), bea.token)
    await vi.waitFor(async () => {
      const [row] = await test.sql`select last_seen_at > now() - interval '1 minute' as "isHere",
        online_until > now() as "isOnline" from agents where id = ${bea.id}`
      expect(row).toEqual({ isHere: true, isOnline: true })
    })
    expect((await get(id)).seq).toBe(seq)
    socket.close()
    await vi.waitFor(async () => {
      const [row] = await test.sql`select online_until from agents where id = ${bea.id}`
      expect(row).toEqual({ online_until: null })
    })
  })

  it('and everything else that is not resolved returns at once when they are deactivated', async () => {
    const [claimed, given, resolved] = [await begin(), await begin(), await begin()]
    await act(bea, claimed, 'claim')
    for (const id of [given, resolved]) await act(owner, id, 'assign', { assigneeId: bea.id })
    await act(owner, resolved, 'resolve')
    await owner.delete(`/v1/agents/${bea.id}`)
    for (const id of [claimed, given]) expect((await get(id)).assignee).toBeNull()
    expect((await get(resolved)).assignee.id).toBe(bea.id)
    const visitorsTurn = resolved
    await act(owner, visitorsTurn, 'reopen')
    await test.sql`update conversations set waiting_since = now() where id = ${visitorsTurn}`
    await returnLapsed(test.sql, ignore)
    expect((await get(visitorsTurn)).assignee).toBeNull()
  })
})

let address: string | undefined
const listening = async (): Promise<string> => {
  address ??= await test.listen()
  return address
}

describe('by itself', () => {
  const online = (...agents: Agent[]) => test.sql`
    update agents set online_until = now() + interval '1 hour' where id = any(${agents.map((one) => one.id)})`
  const holders = async (ids: string[]) =>
    await Promise.all(ids.map(async (id) => (await get(id)).assignee?.id ?? null))

  it('nothing is shared out unless the workspace wants it', async () => {
    const id = await begin()
    await online(bea)
    await shareOut(test.sql, ignore)
    expect((await get(id)).assignee).toBeNull()
  })

  it('those who are online get the same load, up to their capacity, and nobody else gets any', async () => {
    const cora: Agent = await workspace.agent('agent', 'Cora')
    const away: Agent = await workspace.agent('agent', 'Away')
    const viewer: Agent = await workspace.agent('viewer', 'Viewer')
    await owner.patch(`/v1/agents/${cora.id}`, { capacity: 2 })
    await owner.patch(`/v1/agents/${bea.id}`, { capacity: 3 })
    const ids: string[] = []
    for (let index = 0; index < 7; index++) ids.push(await begin())
    await online(bea, cora, viewer)
    await test.sql`update agents set online_until = now() - interval '1 second' where id = ${away.id}`
    await owner.patch('/v1/sharing', { autoAssign: true })
    await Promise.all(Array.from({ length: 4 }, () => shareOut(test.sql, ignore)))
    const found = await holders(ids)
    expect(found.filter((id) => id === bea.id)).toHaveLength(3)
    expect(found.filter((id) => id === cora.id)).toHaveLength(2)
    expect(found.slice(5)).toEqual([null, null])
    expect(new Set(found.slice(0, 2)).size).toBe(2)
    await act(owner, ids[0]!, 'resolve')
    await shareOut(test.sql, ignore)
    expect((await holders(ids)).filter((id) => id === null)).toHaveLength(1)
  })

  it('a topic’s conversations go to its team, and to its members alone', async () => {
    const billing = await team('Billing', bea.id)
    const topic = (await owner.post('/v1/topics', { name: 'Invoices', teamId: billing })).body
    expect(topic.teamId).toBe(billing)
    await owner.patch('/v1/sharing', { autoAssign: true })
    await online(owner)
    const id = await begin('My invoice', { topicId: topic.id })
    await vi.waitFor(async () => expect((await get(id)).teamId).toBe(billing))
    await shareOut(test.sql, ignore)
    expect((await get(id)).assignee).toBeNull()
    await online(bea)
    await shareOut(test.sql, ignore)
    expect(await get(id)).toMatchObject({ assignee: { id: bea.id } })
    expect(await lines(id)).toEqual(['Deskbell assigned the conversation to Bea'])
  })

  it('happens soon after a conversation begins, without being asked', async () => {
    await owner.patch('/v1/sharing', { autoAssign: true })
    await online(bea)
    const id = await begin()
    await vi.waitFor(async () => expect((await get(id)).assignee?.id).toBe(bea.id))
  })
})

describe('the reply guard', () => {
  const newest = async (id: string): Promise<number> => (await get(id)).seq
  const refused = (answer: Answer, text: string) =>
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'colleague_answered', answer: { text } },
    })

  it('stores nothing over a colleague’s unseen answer, shows it, and takes the message after that', async () => {
    const id = await begin()
    const seen = await newest(id)
    await say(bea, id, 'It is on its way')
    const seq = await newest(id)
    const mine = { clientId: newClientId(), text: 'I will look' }
    const url = `/v1/conversations/${id}/messages`
    const answer = await owner.post(url, { ...mine, lastSeenSeq: seen })
    refused(answer, 'It is on its way')
    expect(answer.body.answer.author).toMatchObject({ id: bea.id, name: 'Bea' })
    expect(await newest(id)).toBe(seq)
    const again = { ...mine, lastSeenSeq: answer.body.answer.seq }
    expect((await owner.post(url, again)).status).toBe(201)
    await say(bea, id, 'One more thing')
    expect(await owner.post(url, again)).toMatchObject({ status: 200, body: { duplicate: true } })
  })

  it('is not woken by the customer, by notes, by oneself, by a reply without it, or in a note', async () => {
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    const lastSeenSeq = await newest(id)
    await say(visitor, id, 'Hello?', { lastSeenSeq: 0 })
    await say(bea, id, 'A thought', { visibility: 'internal' })
    await say(owner, id, 'Mine')
    expect((await say(owner, id, 'Mine again', { lastSeenSeq })).status).toBe(201)
    refused(await say(bea, id, 'Late', { lastSeenSeq }), 'Mine again')
    expect((await say(bea, id, 'Late', { lastSeenSeq, visibility: 'internal' })).status).toBe(201)
    expect((await say(visitor, id, 'Thanks', { lastSeenSeq: 0 })).status).toBe(201)
    expect((await say(bea, id, 'No guard')).status).toBe(201)
  })

  it('lets one of twenty through who answer at once, and the others see that one', async () => {
    const id = await begin()
    const lastSeenSeq = await newest(id)
    const agents = await recruit(20)
    const answers = await Promise.all(
      agents.map((agent, n) => say(agent, id, `${n}`, { lastSeenSeq })),
    )
    const stored = answers.filter((answer) => answer.status === 201)
    expect(stored).toHaveLength(1)
    for (const answer of answers.filter((one) => one.status !== 201))
      refused(answer, stored[0]!.body.text)
  })

  it('refuses one message of a batch and leaves its neighbours alone', async () => {
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    const lastSeenSeq = await newest(id)
    await say(bea, id, 'Answered')
    const answers = await Promise.all([
      say(visitor, id, 'a'),
      say(owner, id, 'b', { lastSeenSeq }),
      say(visitor, id, 'c'),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([201, 409, 201])
  })

  it('holds over a socket, with the answer in the problem', async () => {
    const id = await begin()
    const lastSeenSeq = await newest(id)
    await say(bea, id, 'Already done')
    const socket = await openSocket(await listening(), owner.token)
    const message = { clientId: newClientId(), text: 'Me too', lastSeenSeq }
    socket.send({ type: 'send', conversationId: id, message })
    expect(await socket.next('problem')).toMatchObject({
      code: 'colleague_answered',
      clientId: message.clientId,
      answer: { text: 'Already done' },
    })
    socket.close()
  })

  it.each([-1, 1.5, '1', null])('refuses %j as a seq', async (lastSeenSeq) => {
    expect((await say(owner, await begin(), 'x', { lastSeenSeq })).status).toBe(400)
  })
})
