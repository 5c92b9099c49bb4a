// Macros in Postgres. Their actions are one document; what it refers to is looked up when it is stored and when it is used.
import { getAgentOf } from '../agents/store.ts'
import { getCannedReply } from '../canned-replies/store.ts'
import { assertLabels } from '../conversations/write-store.ts'
import { getForm } from '../forms/store.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { promptsOf } from '../template.ts'
import type { Macro, MacroActions } from './schema.ts'

type Row = Omit<Macro, 'prompts' | 'lastUsedAt' | 'createdAt' | 'updatedAt'> & {
  replyBodies: string[]
  lastUsedAt: Date | null
  createdAt: Date
  updatedAt: Date
}
type Author = Pick<AgentActor, 'workspaceId' | 'id'>

const toMacro = ({ replyBodies, lastUsedAt, createdAt, updatedAt, ...row }: Row): Macro => ({
  ...row,
  prompts: promptsOf([
    ...replyBodies,
    ...[row.actions.reply, row.actions.note].filter((one) => one !== undefined),
  ]),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  m.id, m.name, m.actions, m.use_count as "useCount", m.last_used_at as "lastUsedAt",
  m.created_at as "createdAt", m.updated_at as "updatedAt",
  coalesce((
    select array[r.body] || array(select value from jsonb_each_text(r.translations))
    from canned_replies r where r.id = m.actions->>'cannedReplyId' and r.workspace_id = m.workspace_id
  ), '{}') as "replyBodies"`

export async function listMacros(
  sql: Sql,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from macros m
    where m.workspace_id = ${workspaceId} ${cursor ? sql`and m.id > ${cursor[1]}` : sql``}
    order by m.id limit ${query.limit + 1}`
  return toPage(rows.map(toMacro), query.limit, (row) => [null, row.id])
}

export async function getMacro(sql: Sql | Tx, workspaceId: string, id: string): Promise<Macro> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from macros m where m.id = ${id} and m.workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return toMacro(row)
}

export async function insertMacro(
  sql: Sql | Tx,
  author: Author,
  input: { name: string; actions: MacroActions },
): Promise<Macro> {
  await assertReferences(sql, author, input.actions)
  const id = newId('macro')
  const { count } = await sql`
    insert into macros (id, workspace_id, name, actions)
    values (${id}, ${author.workspaceId}, ${input.name}, ${jsonb(sql, input.actions)})
    on conflict (workspace_id, lower(name)) do nothing`
  if (count === 0) throw problem('name_taken')
  return await getMacro(sql, author.workspaceId, id)
}

export async function updateMacro(
  sql: Sql,
  author: Author,
  id: string,
  { name, actions }: { name?: string | undefined; actions?: MacroActions | undefined },
): Promise<Macro> {
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(actions === undefined ? {} : { actions: jsonb(sql, actions) }),
  }
  if (Object.keys(changes).length === 0) return await getMacro(sql, author.workspaceId, id)
  try {
    await sql.begin(async (tx) => {
      if (actions !== undefined) await assertReferences(tx, author, actions)
      await tx`
        update macros set ${tx(changes)}, updated_at = now()
        where id = ${id} and workspace_id = ${author.workspaceId}`
    })
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw problem('name_taken')
    throw error
  }
  return await getMacro(sql, author.workspaceId, id)
}

export async function deleteMacro(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const { count } = await sql`delete from macros where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}

export async function countMacroUse(tx: Tx, id: string): Promise<void> {
  await tx`update macros set use_count = use_count + 1, last_used_at = now() where id = ${id}`
}

/** Refuses what is not of this workspace, and a canned reply that not everybody has. */
async function assertReferences(
  sql: Sql | Tx,
  author: Author,
  actions: MacroActions,
): Promise<void> {
  const { cannedReplyId, formId, assignee, topicId, addTagIds = [], removeTagIds = [] } = actions
  if (cannedReplyId !== undefined) {
    // Nobody deletes it before the macro that sends it is stored.
    await sql`
      select 1 from canned_replies
      where id = ${cannedReplyId} and workspace_id = ${author.workspaceId} for key share`
    const { scope } = await getCannedReply(sql, author, cannedReplyId)
    if (scope !== 'shared')
      throw problem('validation_failed', {
        errors: [{ field: '/actions/cannedReplyId', message: 'must be a shared canned reply' }],
      })
  }
  if (formId !== undefined) await getForm(sql, author.workspaceId, formId)
  if (assignee !== undefined && assignee !== null && assignee !== 'me')
    await getAgentOf(sql, author.workspaceId, assignee)
  await assertLabels(sql, author.workspaceId, {
    topicId: topicId ?? null,
    tagIds: [...addTagIds, ...removeTagIds],
  })
}

/** Those of these clientIds with which this agent has written here. */
export async function listSent(
  tx: Tx,
  actor: Author,
  { conversationId, clientIds }: { conversationId: string; clientIds: readonly string[] },
): Promise<string[]> {
  if (clientIds.length === 0) return []
  const rows = await tx<{ clientId: string }[]>`
    select client_id as "clientId" from messages
    where workspace_id = ${actor.workspaceId} and conversation_id = ${conversationId}
      and author_id = ${actor.id} and client_id = any(${clientIds as string[]})`
  return rows.map((row) => row.clientId)
}
