import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createActors } from '../actor.ts'
import {
  beginConversation,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { runRetention } from './run.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

/** The hourly run, now. */
async function run(): Promise<number> {
  await test.sql`update retention_rules set run_at = null`
  let published = 0
  await runRetention({
    sql: test.sql,
    actors: createActors(test.app, test.sql),
    publish: (events) => {
      published += events.length
    },
    tellOfCustomers: () => undefined,
  })
  return published
}

const days = (count: number) => test.sql`make_interval(days => ${count})`

/** As if everything here had happened so many days earlier. */
async function age({ workspaceId }: TestWorkspace, count: number): Promise<void> {
  await test.sql`update conversations set last_message_at = last_message_at - ${days(count)} where workspace_id = ${workspaceId}`
  await test.sql`update events set created_at = created_at - ${days(count)} where workspace_id = ${workspaceId}`
  await test.sql`update customers set last_seen_at = last_seen_at - ${days(count)} where workspace_id = ${workspaceId}`
}

async function talk({ owner, visitor }: TestWorkspace, isResolved: boolean): Promise<string> {
  const id = await beginConversation(await visitor())
  if (isResolved) await owner.post(`/v1/conversations/${id}/resolve`)
  return id
}
const statusOf = async ({ owner }: TestWorkspace, id: string) =>
  (await owner.get(`/v1/conversations/${id}`)).status
const receipts = async ({ owner }: TestWorkspace, action: string) =>
  (await owner.get(`/v1/audit-log?action=${action}`)).body.items

describe('retention', () => {
  it('is off until an owner switches it on', async () => {
    const side = await test.otherWorkspace()
    expect((await side.owner.get('/v1/retention')).body).toEqual({
      ...{ conversationDays: null, customerDays: null, auditDays: null, runAt: null },
    })
    const id = await talk(side, true)
    await age(side, 4000)
    await run()
    expect(await statusOf(side, id)).toBe(200)
    const admin = await side.agent('admin')
    expect((await admin.patch('/v1/retention', { conversationDays: 1 })).status).toBe(403)
  })

  it('previews what goes, deletes exactly that, and leaves a receipt', async () => {
    const side = await test.otherWorkspace()
    const old = [await talk(side, true), await talk(side, true)]
    const open = await talk(side, false)
    await age(side, 40)
    const fresh = await talk(side, true)
    const preview = await side.owner.get('/v1/retention/preview?conversationDays=30')
    expect(preview.body).toEqual({ conversations: 2, customers: 0, auditEntries: 0 })
    await side.owner.patch('/v1/retention', { conversationDays: 30 })
    expect(await run()).toBe(2)
    for (const id of old) expect(await statusOf(side, id)).toBe(404)
    for (const id of [open, fresh]) expect(await statusOf(side, id)).toBe(200)
    const [receipt] = await receipts(side, 'retention.deleteConversations')
    expect(receipt).toMatchObject({
      agent: { id: side.owner.id },
      status: 200,
      details: { olderThanDays: 30, conversations: 2, messages: 4 },
    })
    expect((await side.owner.get('/v1/retention')).body.runAt).not.toBeNull()
    // Twice is once.
    expect(await run()).toBe(0)
    expect(await receipts(side, 'retention.deleteConversations')).toHaveLength(1)
  })

  it('counts from when a conversation came to rest, not from its last message', async () => {
    const side = await test.otherWorkspace()
    const id = await talk(side, false)
    await age(side, 40)
    await side.owner.post(`/v1/conversations/${id}/resolve`)
    await side.owner.patch('/v1/retention', { conversationDays: 30 })
    await run()
    expect(await statusOf(side, id)).toBe(200)
  })

  it('erases customers who are idle and have nothing open, with a receipt for each', async () => {
    const side = await test.otherWorkspace()
    const idle = await talk(side, true)
    const waiting = await talk(side, false)
    const customerOf = async (id: string) =>
      (await side.owner.get(`/v1/conversations/${id}`)).body.customer.id as string
    const [gone, stays] = [await customerOf(idle), await customerOf(waiting)]
    const silent = (await side.owner.post('/v1/customers', { name: 'Silent' })).body.id
    await age(side, 100)
    const preview = await side.owner.get('/v1/retention/preview?customerDays=90')
    expect(preview.body).toMatchObject({ customers: 2, conversations: 0 })
    await side.owner.patch('/v1/retention', { customerDays: 90 })
    await run()
    for (const id of [gone, silent])
      expect((await side.owner.get(`/v1/customers/${id}`)).status, id).toBe(404)
    expect((await side.owner.get(`/v1/customers/${stays}`)).status).toBe(200)
    const erased = await receipts(side, 'retention.eraseCustomer')
    expect(erased.map((one: { targetId: string }) => one.targetId).toSorted()).toEqual(
      [gone, silent].toSorted(),
    )
    const rows = await test.sql`select counts from erasures where customer_id = ${gone}`
    expect(rows[0]!.counts).toMatchObject({ conversations: 1 })
  })

  it('keeps the audit log as long as it says, and notes that it did not keep more', async () => {
    const side = await test.otherWorkspace()
    await side.owner.post('/v1/tags', { name: newClientId() })
    const entry = (workspaceId: string, id: string) => test.sql`
      insert into audit_entries (id, workspace_id, agent_id, agent_name, action, address, created_at)
      values (${id}, ${workspaceId}, 'agt_x', 'X', 'tags.create', '::1', now() - interval '50 days')`
    await entry(side.workspaceId, 'aud_01k9r1xkq4e8r8c2n3s6w5v7ab')
    await entry(test.workspace.workspaceId, 'aud_01k9r1xkq4e8r8c2n3s6w5v7ac')
    await side.owner.patch('/v1/retention', { auditDays: 45 })
    expect((await side.owner.get('/v1/retention/preview?auditDays=45')).body.auditEntries).toBe(1)
    await run()
    const left = (await side.owner.get('/v1/audit-log')).body.items
    const actions = left.map((one: { action: string }) => one.action)
    expect(actions.toSorted()).toEqual([
      'retention.deleteAuditEntries',
      'retention.update',
      'tags.create',
    ])
    const others = await test.sql`
      select 1 from audit_entries where workspace_id = ${test.workspace.workspaceId}`
    expect(others).toHaveLength(1)
  })

  it('[S1] of one workspace takes nothing of another', async () => {
    const [side, other] = [await test.otherWorkspace(), await test.otherWorkspace()]
    const theirs = await talk(other, true)
    await age(other, 400)
    await side.owner.patch('/v1/retention', {
      ...{ conversationDays: 1, customerDays: 30, auditDays: 30 },
    })
    await run()
    expect(await statusOf(other, theirs)).toBe(200)
  })

  it('runs once where two nodes would run it, and again when its turn comes', async () => {
    const side = await test.otherWorkspace()
    await side.owner.patch('/v1/retention', { conversationDays: 1 })
    for (let count = 0; count < 3; count++) await talk(side, true)
    await age(side, 3)
    await Promise.all([run(), run()])
    const total = (await receipts(side, 'retention.deleteConversations')).reduce(
      (sum: number, one: { details: { conversations: number } }) => sum + one.details.conversations,
      0,
    )
    expect(total).toBe(3)
    // Not its turn yet.
    const id = await talk(side, true)
    await age(side, 3)
    await runRetention({
      ...{ sql: test.sql, actors: createActors(test.app, test.sql) },
      ...{ publish: () => undefined, tellOfCustomers: () => undefined },
    })
    expect(await statusOf(side, id)).toBe(200)
  })

  it.each([
    { conversationDays: 0 },
    { conversationDays: -1 },
    { conversationDays: 1.5 },
    { conversationDays: '30' },
    { conversationDays: 40_000 },
    { customerDays: 29 },
    { auditDays: 1 },
    { days: 30 },
  ])('of this kind is refused: %j', async (input) => {
    expect((await test.workspace.owner.patch('/v1/retention', input)).status).toBe(400)
  })

  it('changes what is named and leaves the rest; null switches off', async () => {
    const { owner } = await test.otherWorkspace()
    await owner.patch('/v1/retention', { conversationDays: 30, auditDays: 60 })
    const changed = await owner.patch('/v1/retention', { conversationDays: null, customerDays: 90 })
    expect(changed.body).toMatchObject({ conversationDays: null, customerDays: 90, auditDays: 60 })
  })
})
