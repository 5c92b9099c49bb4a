// [S1] The stores of what is done with things (merged, imported, rated, kept, looked for, asked twice) keep workspaces
// apart by themselves, as those in foreign-rows.test.ts do that keep the things.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createConversation } from './conversations/begin-store.ts'
import { conversationCreateSchema } from './conversations/schema.ts'
import { changeWithin } from './conversations/write-store.ts'
import { listRatingsOf, saveRating, summarizeRatings } from './csat/store.ts'
import { giveEventsOfVisitor } from './customer-events/store.ts'
import { mergeCustomers, undoMerge } from './customer-merges/store.ts'
import { getCustomer, insertCustomer } from './customers/store.ts'
import { claimKey, deleteAnswers, keepAnswer, releaseKey } from './idempotency/store.ts'
import { newId } from './ids.ts'
import { takeOverBatch } from './imports/take-over.ts'
import { mentionIn } from './messages/mentions-store.ts'
import type { Sql } from './platform/postgres.ts'
import * as retention from './retention/store.ts'
import * as search from './search/postgres-store.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'
import { checksums, insertOwner } from './testing/tenants.ts'
import { getWorkspace } from './workspaces/store.ts'

let database: TestDatabase
let sql: Sql
/** Whose things they are, and who asks. */
let here: Side
let there: Side
beforeAll(async () => {
  database = await createTestDatabase()
  sql = database.sql
  here = await furnish()
  there = await furnish()
})
afterAll(() => database.drop())

type Side = Awaited<ReturnType<typeof furnish>>

async function furnish() {
  const actor = await insertOwner(sql)
  const { workspaceId, id: agentId } = actor
  const { id: customer } = await insertCustomer(sql, workspaceId, {
    ...{ externalId: 'same', attributes: {} },
  })
  const message = { clientId: 'same', text: 'Same' }
  const input = conversationCreateSchema.parse({ clientId: 'same', customerId: customer, message })
  const begun = await sql.begin((tx) => createConversation(tx, actor, input))
  const session = newId('session')
  await sql`
    insert into customer_sessions (id, workspace_id, inbox_id, refresh_hash, expires_at)
    select ${session}, ${workspaceId}, id, sha256(${session}::bytea), now() + interval '1 day'
    from inboxes where workspace_id = ${workspaceId}`
  await sql`
    insert into customer_events (id, workspace_id, session_id, type, properties, occurred_at)
    values (${newId('customerEvent')}, ${workspaceId}, ${session}, 'page', '{}', now())`
  return { actor, workspaceId, agentId, customer, cnv: begun.conversationId, session }
}

/** What `call` does for the one side leaves the other as it was. */
async function leavesAlone<T>(call: () => Promise<T>): Promise<T> {
  const before = await checksums(sql, here.workspaceId)
  const answer = await call()
  expect(await checksums(sql, here.workspaceId)).toEqual(before)
  return answer
}

it('a request that is asked again gets the answer of its own workspace, which no other changes or forgets', async () => {
  const claimOf = ({ workspaceId }: Side) => ({ workspaceId, actorId: here.agentId, key: 'same' })
  const hashOf = ({ workspaceId }: Side) => Buffer.from(workspaceId)
  for (const side of [here, there])
    expect(await claimKey(sql, claimOf(side), hashOf(side))).toBeUndefined()
  for (const side of [here, there])
    expect((await claimKey(sql, claimOf(side), hashOf(side)))?.requestHash).toEqual(hashOf(side))
  await leavesAlone(() => keepAnswer(sql, claimOf(there), 200, 'there'))
  const forgotten = await leavesAlone(() =>
    sql.begin((tx) => deleteAnswers(tx, there.workspaceId, { about: [], given: [here.agentId] })),
  )
  expect(forgotten).toBe(1)
  await leavesAlone(() => releaseKey(sql, claimOf(there)))
})

it('what a visitor did is given to no customer of another workspace', async () => {
  await leavesAlone(() =>
    sql.begin((tx) => giveEventsOfVisitor(tx, there.workspaceId, here.session, there.customer)),
  )
})

it('ratings are those of its own conversations', async () => {
  await sql`
    insert into ratings (workspace_id, conversation_id, message_seq, asked_at)
    values (${here.workspaceId}, ${here.cnv}, 2, now())`
  const rating = { question: 'Well?', score: 5, comment: '', at: new Date().toISOString() }
  await sql.begin((tx) => saveRating(tx, { conversationId: here.cnv, seq: 2 }, rating))
  const of = (side: Side) => listRatingsOf(sql, side.workspaceId, here.customer)
  expect([await of(here), await of(there)]).toMatchObject([[{ score: 5 }], []])
  const query = {
    by: 'agent',
    timeZone: 'UTC',
    to: new Date(Date.now() + 1000).toISOString(),
  } as const
  const sums = (side: Side) => summarizeRatings(sql, side.workspaceId, query)
  expect([await sums(here), await sums(there)]).toMatchObject([{ answered: 1 }, { asked: 0 }])
})

it('a workspace shows the publishable keys that are its own', async () => {
  const { publishableKeys } = await getWorkspace(sql, there.workspaceId)
  expect(publishableKeys).toHaveLength(1)
})

it('nobody of another workspace is mentioned', async () => {
  await sql`update agents set name = 'Only Here' where id = ${here.agentId}`
  const note = { text: '@Only Here', authorId: 'somebody', seq: 2 }
  await sql.begin((tx) =>
    changeWithin(tx, there.actor, there.cnv, (locked) => mentionIn(locked, [note])),
  )
  const [row] = await sql`select mentions from conversations where id = ${there.cnv}`
  expect(row).toEqual({ mentions: [] })
})

describe('a merge', () => {
  const merge = async (externalId: string) => {
    const { workspaceId } = here
    const source = await insertCustomer(sql, workspaceId, { externalId, attributes: {} })
    const target = await insertCustomer(sql, workspaceId, { attributes: {} })
    const order = { workspaceId, sourceId: source.id, targetId: target.id, mergedBy: null }
    const { id } = (await mergeCustomers(sql, order)).merge
    return { id: id!, sourceId: source.id }
  }

  it('is not there for another workspace, though it is too old to be undone', async () => {
    const { id } = await merge('old')
    await sql`update customer_merges set created_at = now() - interval '1 year' where id = ${id}`
    await expect(undoMerge(sql, there.workspaceId, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('that is undone gives an external id back that only another workspace has by now', async () => {
    const { id, sourceId } = await merge('taken')
    await insertCustomer(sql, there.workspaceId, { externalId: 'taken', attributes: {} })
    await undoMerge(sql, here.workspaceId, id)
    expect((await getCustomer(sql, here.workspaceId, sourceId)).externalId).toBe('taken')
  })
})

describe('an import', () => {
  const importOf = async (customerKey: string) => {
    const id = newId('import')
    await sql`
      insert into imports (id, workspace_id, created_by, status)
      values (${id}, ${there.workspaceId}, ${there.agentId}, 'running')`
    await sql`
      insert into import_rows (import_id, line, customer_key, author_kind, text, digest, written_at)
      values (${id}, 1, ${customerKey}, 'customer', 'Same', 'same', now())`
    return () => leavesAlone(() => takeOverBatch(sql, id))
  }

  it('writes to its own customers and inbox, whoever has the same id elsewhere', async () => {
    await insertCustomer(sql, here.workspaceId, { externalId: 'here alone', attributes: {} })
    const takeOver = await importOf('here alone')
    const [event] = (await takeOver())!
    expect(event?.workspaceId).toBe(there.workspaceId)
    const [row] = await sql`
      select i.workspace_id as inbox, u.workspace_id as customer from conversations c
        join inboxes i on i.id = c.inbox_id join customers u on u.id = c.customer_id
      where c.id = ${event!.event.conversationId}`
    expect(row).toEqual({ inbox: there.workspaceId, customer: there.workspaceId })
  })

  it('finds its own customer when somebody makes one of the same id meanwhile, here and elsewhere', async () => {
    // Newer than the one that imports, so that its customer comes last in any order.
    const elsewhere = await insertOwner(sql)
    const takeOver = await importOf('raced')
    let taking: ReturnType<typeof takeOver> | undefined
    const raced = { externalId: 'raced', attributes: {} }
    const made = await sql.begin(async (tx) => {
      const customer = await insertCustomer(tx, there.workspaceId, raced)
      await insertCustomer(sql, elsewhere.workspaceId, raced)
      taking = takeOver()
      await vi.waitFor(async () => {
        const waiting = await sql`
          select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%import_rows r%'`
        expect(waiting).toHaveLength(1)
      })
      return customer.id
    })
    expect((await taking!)![0]?.customerId).toBe(made)
  })
})

describe('retention', () => {
  const [week, day] = [7, 1]
  const dueOf = ({ workspaceId, agentId }: Side): retention.Due => ({
    ...{ workspaceId, agent: { id: agentId, name: 'Same' } },
    ...{ conversationDays: day, customerDays: day, auditDays: day },
  })

  it('keeps its own rules, and sees and takes nothing of another workspace', async () => {
    await retention.updateRetention(sql, here.actor, { conversationDays: week })
    expect((await retention.getRetention(sql, there.workspaceId)).conversationDays).toBeNull()
    const long = new Date(0)
    const { workspaceId } = here
    await sql`
      update conversations set status = 'resolved', last_message_at = ${long}
      where workspace_id = ${workspaceId}`
    await sql`update events set created_at = ${long} where workspace_id = ${workspaceId}`
    await sql`update customers set last_seen_at = ${long} where workspace_id = ${workspaceId}`
    await sql`
      insert into audit_entries (id, workspace_id, agent_id, agent_name, action, address, details, created_at)
      values (${newId('auditEntry')}, ${workspaceId}, ${here.agentId}, 'Same', 'tag.manage', '', '{}', ${long})`
    const all = { conversationDays: day, customerDays: day, auditDays: day }
    const empty = await insertOwner(sql)
    const preview = (of: string) => retention.previewRetention(sql, of, all)
    const nothing = { conversations: 0, customers: 0, auditEntries: 0 }
    expect(await preview(empty.workspaceId)).toEqual(nothing)
    for (const count of Object.values(await preview(workspaceId))) expect(count).toBeGreaterThan(0)
    const due = {
      ...dueOf(here),
      workspaceId: empty.workspaceId,
      agent: { id: empty.id, name: 'Same' },
    }
    expect(await retention.listIdle(sql, due, day)).toEqual([])
    await leavesAlone(async () => {
      expect(await retention.deleteAtRest(sql, due, day)).toEqual([])
      const idle = { id: here.customer, days: day }
      expect(await retention.eraseIdle(sql, due, idle)).toBeUndefined()
      await retention.deleteAuditEntries(sql, due, day)
    })
    // Nor is there a receipt of anything.
    expect(await preview(empty.workspaceId)).toEqual(nothing)
    expect(
      await sql`select 1 from audit_entries where workspace_id = ${empty.workspaceId}`,
    ).toEqual([])
  })
})

it('a search counts no words of another workspace, knows none and looks into none of its conversations', async () => {
  const kind = 'message' as const
  await sql.begin((tx) =>
    search.countWords(
      tx,
      [' 5', 'same'].map((word) => ({
        ...{ workspaceId: here.workspaceId, kind, word, by: 1, deletions: ['sme'] },
      })),
    ),
  )
  const weeks = { first: ' 0', last: ' 9' }
  const asked = async ({ workspaceId }: Side) => {
    const of = { workspaceId, kind }
    const condition = { field: 'customerId' as const, in: [here.customer] }
    return {
      ...(await search.countDocuments(sql, of, ['same'], weeks)),
      beginnings: await search.countBeginnings(sql, of, 'sa', 10),
      close: [...(await search.listCloseWords(sql, of, ['sme']))].length,
      few: await search.findFewConversations(sql, workspaceId, condition, 10),
    }
  }
  expect(await asked(here)).toMatchObject({
    known: [{ word: 'same' }],
    documents: 1,
    weeks: 1,
    few: [here.cnv],
  })
  const none = { known: [], documents: 0, weeks: 0, beginnings: { words: 0, documents: 0 } }
  expect(await asked(there)).toEqual({ ...none, close: 0, few: [] })
})
