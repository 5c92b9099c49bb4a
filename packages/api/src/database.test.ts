import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  PASSWORD,
  type TestApp,
  testApp,
} from './testing/app.ts'
import { connectProvider } from './testing/tenants.ts'
import { somePicture, upload } from './testing/upload.ts'

type ForeignKey = { child: string; columns: string[]; parent: string; targets: string[] }

let test: TestApp
let foreignKeys: ForeignKey[]
let tables: { name: string; columns: string[] }[]
let here: string
let elsewhere: string

beforeAll(async () => {
  test = await testApp()
  const other = await test.otherWorkspace()
  here = test.workspace.workspaceId
  elsewhere = other.workspaceId
  // The conversation of this side is longer, so that no moved row meets a number that is taken.
  for (const [side, length] of [
    [test.workspace, 4],
    [other, 0],
  ] as const) {
    const visitor = await side.visitor()
    const id = await beginConversation(visitor)
    const topicId = (await side.owner.get('/v1/topics')).body.items[0].id
    const named = { name: newClientId() }
    const { id: tagId } = (await side.owner.post('/v1/tags', named, { 'idempotency-key': 'k' }))
      .body
    const type = await side.owner.post('/v1/object-types', { name: 'Pot' })
    await side.owner.post('/v1/objects', { typeId: type.body.id, externalId: `P-${length}` })
    const attachments = [await upload(test, visitor)]
    await visitor.post(`/v1/conversations/${id}/messages`, {
      ...{ clientId: newClientId(), text: '', attachments },
    })
    const photo = { attachmentId: await upload(test, side.owner, await somePicture()) }
    await side.owner.post('/v1/me/photo', photo)
    const role = await side.owner.post('/v1/roles', { name: 'Role', permissions: [] })
    await side.agent(role.body.id)
    const { providerId } = await connectProvider(test.sql, side)
    const agentIds = length === 0 ? [] : [side.owner.id]
    const team = await side.owner.post('/v1/teams', { name: 'Team', agentIds })
    await side.owner.post('/v1/invitations', { email: `${newClientId()}@t.example` })
    await side.owner.post('/v1/identity-keys', { name: 'Key', algorithm: 'HMAC', secret: SECRET })
    const asking = { properties: { city: { type: 'string', title: 'City' } } }
    const form = await side.owner.post('/v1/forms', { name: 'F', title: 'F', schema: asking })
    if (length === 0) continue
    await side.owner.post('/v1/api-keys', { name: 'Key', scopes: [] })
    await identify(side)
    await side.owner.patch('/v1/retention', { auditDays: 400 })
    await comeWithInvitation(side.workspaceId, providerId, side.owner.id)
    await test.sql`
      update agent_sessions set provider_id = ${providerId} where workspace_id = ${side.workspaceId}`
    const customRoleId = role.body.id
    await side.owner.post('/v1/invitations', { email: `${newClientId()}@t.example`, customRoleId })
    await side.owner.post('/v1/me/second-factor', { password: PASSWORD })
    const reset = { currentPassword: PASSWORD, newPassword: 'a much better password' }
    await side.owner.post('/v1/me/password', reset)
    const teamId = team.body.id
    await side.owner.patch(`/v1/topics/${topicId}`, { teamId })
    await side.owner.post('/v1/rules', { name: 'Rule', when: {}, set: { topicId, teamId } })
    await side.owner.post('/v1/triggers', { name: 'Trigger', text: 'Hello' })
    await side.owner.post(`/v1/conversations/${id}/assign`, { assigneeId: side.owner.id, teamId })
    await knowCustomers(side.owner, await side.visitor(), id)
    await side.owner.patch(`/v1/conversations/${id}`, { topicId, tagIds: [tagId] })
    await side.owner.post(`/v1/conversations/${id}/draft`, { text: 'Draft', version: 0 })
    await side.owner.post(`/v1/conversations/${id}/read`, { seq: 2 })
    const personal = { scope: 'personal', shortcut: 'mine', title: 'Mine', body: 'Mine' }
    const papers = [await upload(test, side.owner)]
    await side.owner.post('/v1/canned-replies', { ...personal, attachments: papers })
    const ofTeam = { ...personal, scope: 'team', teamId }
    await side.owner.post('/v1/canned-replies', ofTeam)
    await side.owner.post('/v1/views', { name: 'Mine', filter: { assignee: 'me' } })
    await side.owner.get('/v1/conversations?sort=urgency')
    const feedback = { verdict: 'too_low' }
    await side.owner.post(`/v1/conversations/${id}/urgency-feedback`, feedback)
    await side.owner.patch('/v1/urgency/settings', {})
    await side.owner.patch('/v1/csat/settings', { isOn: true, delayMinutes: 60 })
    await side.owner.post(`/v1/conversations/${id}/ask-rating`)
    await side.owner.post(`/v1/conversations/${id}/resolve`)
    await side.owner.post(`/v1/conversations/${id}/reopen`)
    const formId = form.body.id
    await side.owner.post(`/v1/conversations/${id}/messages`, { clientId: 'f', text: '', formId })
    await side.owner.patch('/v1/pre-chat', { formId, isRequired: false })
    const { items } = (await visitor.get(`/v1/conversations/${id}/messages`)).body
    const { seq } = items.find((one: { form?: object }) => one.form !== undefined)
    await visitor.post(`/v1/conversations/${id}/form-draft`, { seq, values: {} })
    for (let index = 0; index < length; index++)
      await visitor.post(`/v1/conversations/${id}/messages`, {
        clientId: newClientId(),
        text: 'More',
      })
  }
  tables = await test.sql`
    select c.table_name as name, array_agg(c.column_name::text) as columns
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
    group by c.table_name order by c.table_name`
  foreignKeys = await test.sql`
    select k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
      array(select a.attname::text from unnest(k.conkey) with ordinality u (n, i)
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i) as columns,
      array(select a.attname::text from unnest(k.confkey) with ordinality u (n, i)
            join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i) as targets
    from pg_constraint k where k.contype = 'f' order by 1, 3`
})
afterAll(() => test.close())

const SECRET = 'a secret of another product'

/** Ways to a provider, which need a browser to begin. */
async function comeWithInvitation(workspaceId: string, providerId: string, agentId: string) {
  await test.sql`
    insert into provider_sign_ins (hash, workspace_id, provider_id, agent_id, session_id, invitation_id, expires_at)
    select 'hash', ${workspaceId}, ${providerId}, ${agentId},
      (select id from agent_sessions where agent_id = ${agentId} limit 1), id, now() + interval '1 day'
    from invitations where workspace_id = ${workspaceId} limit 1`
}

/** A session that a proof has opened. */
async function identify({ publishableKey }: TestApp['workspace']) {
  const hash = createHmac('sha256', SECRET).update('user-1').digest('hex')
  const identity = { externalId: 'user-1', hash }
  await test.anyone.post('/v1/customer-sessions', { publishableKey, identity })
}

/** A row in each table about customers. */
async function knowCustomers(owner: Caller, visitor: Caller, conversationId: string) {
  const { id } = (await owner.get(`/v1/conversations/${conversationId}`)).body.customer
  const create = async () => (await owner.post('/v1/customers', {})).body.id as string
  const events = [{ type: 'custom', name: 'Seen' }]
  await visitor.post('/v1/customer-events', { events })
  await owner.post('/v1/customer-events', { events, customerId: id })
  await owner.post(`/v1/customers/${id}/notes`, { text: 'Note' })
  await owner.post(`/v1/customers/${await create()}/merge`, { intoId: id })
  await owner.post(`/v1/customers/${await create()}/erase`)
}

const hasWorkspace = (table: string) =>
  table === 'workspaces' ||
  tables.find((one) => one.name === table)!.columns.includes('workspace_id')

/** Of the installation as a whole, not of a workspace. */
const ofTheInstallation = [
  'instance',
  'migrations',
  'password_reset_requests',
  'search_progress',
  'urgency_progress',
  'sign_in_attempts',
  'workspaces',
]

/** Rows of one import: never read but through it, and it has a workspace. */
const partsOfAnImport = ['import_rows', 'import_skips']

/** A test workspace and its agents name those that they are the test of, which are in another workspace on purpose. */
const testOf: ForeignKey[] = [
  {
    child: 'agent_sessions',
    columns: ['live_session_id'],
    parent: 'agent_sessions',
    targets: ['id'],
  },
  {
    child: 'agents',
    columns: ['live_workspace_id', 'live_id'],
    parent: 'agents',
    targets: ['workspace_id', 'id'],
  },
]

/** Columns that look like references and name things of several kinds, so no key can hold them. */
const withoutKey: Record<string, string> = {
  'customers.external_id': "the business's own id",
  'conversations.created_by': 'an agent, a session or an import',
  'attachments.uploaded_by': 'an agent or a session of a customer',
  'conversations.client_id': 'made by the client',
  'conversations.former_customer_ids': 'a list; who wrote before a merge',
  'objects.external_id': "the business's own id",
  'objects.folded_id': 'the external id in small letters',
  'conversations.object_ids': 'a list; links are made while the object is held',
  'customer_events.client_id': 'made by the client',
  'conversations.respond_by': 'a time',
  'conversations.tag_ids': 'a list; assertLabels checks it',
  'conversations.linked_ids': 'a list; links are made under the locks of both',
  'messages.client_id': 'made by the client',
  'pre_chats.topic_ids': 'a list; checked when it is set, and one that is gone is never chosen',
  'messages.reply_to_id': 'of the same conversation; found under its lock',
  'messages.merged_from_id': 'may have been deleted since; the copy stays',
  'messages.author_id': 'an agent, a customer or the system',
  'read_positions.reader_id': 'an agent or a customer',
  'idempotency_keys.actor_id': 'an agent, a customer or a session',
  'rules.tag_ids': 'a list; assertLabels checks it',
  'audit_entries.key_id': 'an entry outlives its key',
  'audit_entries.agent_id': 'an entry outlives its agent',
  'audit_entries.target_id': 'an entry outlives what it names',
  'sign_in_providers.client_id': 'what the provider calls us',
  'imports.created_by': 'an agent, or the command line',
  // The follower of the log needs them when what they name is gone.
  'search_documents.customer_id': 'outlives its customer until it is taken out',
  'search_documents.conversation_id': 'outlives its conversation until it is taken out',
  'search_documents.author_id': 'an agent, a customer, the system or a team',
  'search_changes.subject_id': 'says that a customer or a canned reply may be gone',
}

describe('every table', () => {
  it('carries the workspace of its rows, and cannot be without it', async () => {
    const without = tables
      .map((table) => table.name)
      .filter((name) => !ofTheInstallation.includes(name) && !hasWorkspace(name))
    expect(without).toEqual(partsOfAnImport)
    const nullable = await test.sql`
      select table_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and column_name = 'workspace_id' and is_nullable = 'YES'`
    expect(nullable).toHaveLength(0)
  })

  it('of parts of an import refers to that import', () => {
    for (const child of partsOfAnImport)
      expect(foreignKeys).toContainEqual({
        child,
        columns: ['import_id'],
        parent: 'imports',
        targets: ['id'],
      })
  })

  it('refers to rows of a workspace by their workspace and id together', () => {
    const loose = foreignKeys.filter(
      ({ child, parent, columns, targets }) =>
        parent !== 'workspaces' &&
        !partsOfAnImport.includes(child) &&
        !(columns.includes('workspace_id') && targets.includes('workspace_id')),
    )
    expect(loose).toEqual(testOf)
  })

  it('has a key behind each column that names a row', () => {
    const held = new Set(
      foreignKeys.flatMap(({ child, columns }) => columns.map((c) => `${child}.${c}`)),
    )
    const loose = tables
      .filter((table) => !ofTheInstallation.includes(table.name))
      .flatMap((table) => table.columns.map((column) => `${table.name}.${column}`))
      .filter((column) => /_(id|ids|by)$/.test(column) && !held.has(column))
    expect(loose.toSorted()).toEqual(Object.keys(withoutKey).toSorted())
  })
})

async function refusal(work: (tx: TestApp['sql']) => Promise<unknown>): Promise<string> {
  try {
    await test.sql.begin(async (tx) => {
      await work(tx as unknown as TestApp['sql'])
      throw new Error('taken')
    })
    return 'taken'
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).message
  }
}

/** The keys that carry the workspace beside the id. */
const composite = () =>
  foreignKeys.filter(
    ({ columns, parent }) =>
      columns.includes('workspace_id') && columns.length > 1 && parent !== 'workspaces',
  )

describe('a row', () => {
  it('[S1] cannot refer to a row of another workspace, by any key that there is', async () => {
    expect(composite().length).toBeGreaterThan(9)
    for (const { child, columns, parent } of composite()) {
      const name = `${child} (${columns}) → ${parent}`
      const column = columns.find((one) => one !== 'workspace_id')!
      const [foreign] = await test.sql`
        select id from ${test.sql(parent)} where workspace_id = ${elsewhere} order by id limit 1`
      expect(foreign, `${parent} has a row elsewhere`).toBeDefined()
      const change = async (values: Record<string, string>) => {
        const [row] = await test.sql`
          select ctid::text as place from ${test.sql(child)} where workspace_id = ${here}
          order by ${test.sql(column)} is null, ctid desc limit 1`
        expect(row, `${child} has a row to try it with`).toBeDefined()
        return await refusal(
          (tx) => tx`update ${tx(child)} set ${tx(values)} where ctid = ${row!.place}::tid`,
        )
      }
      // A row that is written meanwhile is at another place, and nothing is tried.
      const isRefused = (values: Record<string, string>) =>
        expect.poll(() => change(values), { message: name }).toBe('23503')
      await isRefused({ [column]: foreign!.id })
      await isRefused({ workspace_id: 'wsp_nowhere', [column]: foreign!.id })
    }
  })

  it('[S1] cannot be moved to another workspace while another row refers to it', async () => {
    await test.sql`insert into workspaces (id, name, slug) values ('wsp_empty', 'Empty', 'empty')`
    for (const { child, columns, parent } of composite()) {
      const column = columns.find((one) => one !== 'workspace_id')!
      const code = await refusal(
        (tx) => tx`
          update ${tx(parent)} set workspace_id = 'wsp_empty' where id in (
            select ${tx(column)} from ${tx(child)} where workspace_id = ${here})`,
      )
      expect(code, `${parent} with ${child}`).toBe('23503')
    }
  })

  it('[S1] of a test agent can only be of the business whose test workspace it is in', async () => {
    await test.workspace.owner.post('/v1/test-sessions')
    const [own] = await test.sql`select id from workspaces where live_id = ${here}`
    const [stranger] = await test.sql`select id from agents where workspace_id = ${elsewhere}`
    const [colleague] = await test.sql`
      select id from agents where workspace_id = ${here} and id <> ${test.workspace.owner.id}`
    const become = (liveWorkspaceId: string, liveId: string, workspaceId: string = own!.id) =>
      refusal(
        (tx) => tx`
          insert into agents (id, workspace_id, live_workspace_id, live_id, name, email, role)
          values ('agt_new', ${workspaceId}, ${liveWorkspaceId}, ${liveId}, 'X', 'x', 'viewer')`,
      )
    await test.sql`delete from agents where live_id = ${colleague!.id}`
    expect(await become(here, colleague!.id)).toBe('taken')
    expect(await become(elsewhere, stranger!.id)).toBe('23503')
    expect(await become(here, stranger!.id)).toBe('23503')
    expect(await become(elsewhere, stranger!.id, here)).toBe('23503')
    expect(await become(here, colleague!.id, here)).toBe('23503')
  })

  it('cannot have a number twice in one log, nor a second answer to one clientId', async () => {
    const twice = (table: string, set: Record<string, string | number>) =>
      refusal(
        (tx) => tx`
          insert into ${tx(table)} select (jsonb_populate_record(t, ${tx.json(set)})).*
          from ${tx(table)} t where workspace_id = ${here} order by ctid desc limit 1`,
      )
    expect(await twice('events', {})).toBe('23505')
    expect(await twice('events', { seq: 900 })).toBe('23505')
    expect(await twice('messages', {})).toBe('23505')
    expect(await twice('messages', { seq: 900 })).toBe('23505')
    expect(await twice('messages', { seq: 900, public_seq: 900 })).toBe('23505')
    expect(await twice('events', { seq: 900, public_seq: 900 })).toBe('taken')
  })

  it('goes with its workspace, and nothing of another one does', async () => {
    const count = async (table: string, workspaceId: string) =>
      (
        await test.sql`
          select count(*)::int as n from ${test.sql(table)} where workspace_id = ${workspaceId}`
      )[0]!.n
    const ofWorkspace = tables.filter((table) => table.columns.includes('workspace_id'))
    const before = new Map<string, number>()
    for (const { name } of ofWorkspace) before.set(name, await count(name, elsewhere))
    await test.sql`delete from workspaces where id = ${here}`
    for (const { name } of ofWorkspace) {
      expect(await count(name, here), name).toBe(0)
      expect(await count(name, elsewhere), name).toBe(before.get(name))
    }
  })
})
