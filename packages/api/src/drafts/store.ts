// Drafts in Postgres.
import { getStored } from '../conversations/store.ts'
import { type CursorKey, decodeCursor, toPage } from '../page.ts'
import type { Sql } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Draft, DraftSave } from './schema.ts'

/** Far more than anybody writes at once; what cannot be kept here stays on its device. */
const MOST_DRAFTS = 500

type Row = Omit<Draft, 'updatedAt'> & { agentId: string; updatedAt: Date }

const toDraft = ({ agentId: _, ...row }: Row): Draft => ({
  ...row,
  updatedAt: row.updatedAt.toISOString(),
})

const columns = (sql: Sql) => sql`
  d.agent_id as "agentId", d.conversation_id as "conversationId", d.text, d.kind, d.version, d.updated_at as "updatedAt"`

/** An agent's own, the newest first. */
export async function listDrafts(
  sql: Sql,
  { workspaceId, id }: AgentActor,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from drafts d
    where d.workspace_id = ${workspaceId} and d.agent_id = ${id}
      ${cursor ? sql`and d.version < ${versionOf(cursor)}` : sql``}
    order by d.version desc limit ${query.limit + 1}`
  return toPage(rows.map(toDraft), query.limit, (draft) => [
    String(draft.version),
    draft.conversationId,
  ])
}

function versionOf([version]: CursorKey): number {
  if (/^\d{1,15}$/.test(version ?? '')) return Number(version)
  throw problem('validation_failed', { detail: 'The cursor is of another list' })
}

async function getDraft(sql: Sql, agentId: string, conversationId: string): Promise<Draft> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from drafts d
    where d.agent_id = ${agentId} and d.conversation_id = ${conversationId}`
  if (row !== undefined) return toDraft(row)
  const updatedAt = new Date().toISOString()
  return { conversationId, text: '', kind: 'reply', version: 0, updatedAt }
}

/** Stores it if it builds on what is there. The same words twice are no conflict: a retry finds its own. */
export async function saveDraft(
  sql: Sql,
  actor: AgentActor,
  conversationId: string,
  { text, kind, version }: DraftSave,
): Promise<Draft> {
  await getStored(sql, actor, conversationId)
  const ofAgent = sql`select from drafts d where d.agent_id = ${actor.id}`
  const [row] = await sql<Row[]>`
    insert into drafts as d (workspace_id, agent_id, conversation_id, text, kind)
    select c.workspace_id, ${actor.id}, c.id, ${text}, ${kind} from conversations c
    where c.id = ${conversationId} and c.workspace_id = ${actor.workspaceId} and c.deleted_at is null
      and (exists (${ofAgent} and d.conversation_id = c.id)
        or (${version} = 0 and ${text} <> ''
          and (select count(*) from (${ofAgent} and d.text <> '' limit ${MOST_DRAFTS}) as kept) < ${MOST_DRAFTS}))
    on conflict (agent_id, conversation_id) do update
    set text = excluded.text, kind = excluded.kind, version = nextval('draft_versions'), updated_at = now()
    where d.version = ${version} or (d.text = excluded.text and d.kind = excluded.kind)
    returning ${columns(sql)}`
  if (row !== undefined) return toDraft(row)
  const draft = await getDraft(sql, actor.id, conversationId)
  if (draft.version === 0 && text === '') return draft
  if (draft.version === 0 && version === 0) throw problem('limit_reached')
  throw problem('draft_changed', { draft })
}

/** Those of these agents that were saved in the last seconds. */
export async function listRecentDrafts(
  sql: Sql,
  agentIds: readonly string[],
  seconds: number,
): Promise<{ agentId: string; draft: Draft }[]> {
  if (agentIds.length === 0) return []
  const rows = await sql<Row[]>`
    select ${columns(sql)} from drafts d
    where d.updated_at > now() - make_interval(secs => ${seconds}) and d.agent_id = any(${agentIds as string[]})`
  return rows.map((row) => ({ agentId: row.agentId, draft: toDraft(row) }))
}

/** Forgets that drafts have gone, when every device has had a day to hear of it. */
export async function deleteGoneDrafts(sql: Sql): Promise<void> {
  await sql`delete from drafts where text = '' and updated_at < now() - interval '1 day'`
}
