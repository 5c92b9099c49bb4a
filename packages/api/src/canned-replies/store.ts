// Canned replies in Postgres. An agent knows those of everybody, of their teams and their own; any other is not there
// for them.
import { carryInReply, copyToUploads } from '../attachments/reply-store.ts'
import type { Attachment } from '../attachments/schema.ts'
import { deleteAttachments } from '../attachments/store.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { promptsOf, type TemplateValues } from '../template.ts'
import type { CannedReply, CannedReplyContent } from './schema.ts'
import { seenBy } from './seen-by-store.ts'

type Scope = CannedReply['scope']
type TransferScope = Exclude<Scope, 'team'>
type Owner = Pick<AgentActor, 'workspaceId' | 'id'>
type Row = Omit<CannedReply, 'prompts' | 'lastUsedAt' | 'createdAt' | 'updatedAt'> & {
  lastUsedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

const toReply = ({ lastUsedAt, createdAt, updatedAt, ...row }: Row): CannedReply => ({
  ...row,
  prompts: promptsOf([row.body, ...Object.values(row.translations)]),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, team_id as "teamId", shortcut,
  case when owner_id is not null then 'personal' when team_id is not null then 'team' else 'shared' end as scope,
  title, body, translations, attachments,
  use_count as "useCount", last_used_at as "lastUsedAt", created_at as "createdAt", updated_at as "updatedAt"`

const ownerIdOf = (actor: Owner, scope: Scope) => (scope === 'personal' ? actor.id : null)

export async function listCannedReplies(
  sql: Sql | Tx,
  actor: Owner,
  query: { cursor?: string | undefined; limit: number; scope?: Scope | undefined },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from canned_replies
    where ${seenBy(sql, actor, query.scope)}
      ${cursor ? sql`and (shortcut, id) > (${cursor[0]}, ${cursor[1]})` : sql``}
    order by shortcut, id limit ${query.limit + 1}`
  return toPage(rows.map(toReply), query.limit, (row) => [row.shortcut, row.id])
}

/** Those of these that this agent has. */
export async function listCannedRepliesByIds(
  sql: Sql,
  actor: Owner,
  ids: readonly string[],
): Promise<CannedReply[]> {
  if (ids.length === 0) return []
  const rows = await sql<Row[]>`
    select ${columns(sql)} from canned_replies where ${seenBy(sql, actor)} and id = any(${ids as string[]})`
  return rows.map(toReply)
}

/** What the replies that this agent has say, the most used first. */
export async function listMostUsed(
  sql: Sql,
  actor: Owner,
  limit: number,
): Promise<(CannedReplyContent & { id: string })[]> {
  return await sql<(CannedReplyContent & { id: string })[]>`
    select id, shortcut, title, body, translations from canned_replies where ${seenBy(sql, actor)}
    order by use_count desc, id limit ${limit}`
}

export async function getCannedReply(
  sql: Sql | Tx,
  actor: Owner,
  id: string,
): Promise<CannedReply> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from canned_replies where id = ${id} and ${seenBy(sql, actor)}`
  if (row === undefined) throw problem('not_found')
  return toReply(row)
}

export async function insertCannedReply(
  tx: Tx,
  actor: Owner,
  input: CannedReplyContent & {
    scope: Scope
    teamId?: string | undefined
    attachments?: readonly string[]
  },
): Promise<CannedReply> {
  const [row] = await tx<Row[]>`
    insert into canned_replies (id, workspace_id, owner_id, team_id, shortcut, title, body, translations)
    values (${newId('cannedReply')}, ${actor.workspaceId}, ${ownerIdOf(actor, input.scope)}, ${input.teamId ?? null}, ${input.shortcut},
            ${input.title}, ${input.body}, ${jsonb(tx, input.translations)})
    on conflict (workspace_id, owner_id, team_id, shortcut) do nothing
    returning ${columns(tx)}`
  if (row === undefined) throw problem('shortcut_taken')
  return await withAttachments(tx, actor, toReply(row), input.attachments)
}

/** The reply, which this transaction holds, with these files and no others; as it is when nothing is said of them. */
async function withAttachments(
  tx: Tx,
  actor: Owner,
  reply: CannedReply,
  ids: readonly string[] | undefined,
): Promise<CannedReply> {
  if (ids === undefined) return reply
  const attachments = await carryInReply(tx, actor, reply.id, ids)
  await tx`
    update canned_replies set attachments = ${jsonb(tx, attachments)}
    where id = ${reply.id} and workspace_id = ${actor.workspaceId}`
  return { ...reply, attachments }
}

/** A team that one is not in is not there. */
export async function assertMember(sql: Sql, actor: Owner, teamId: string): Promise<void> {
  const [row] = await sql`
    select 1 from team_members m join teams t on t.id = m.team_id and t.archived_at is null
    where m.workspace_id = ${actor.workspaceId} and m.team_id = ${teamId} and m.agent_id = ${actor.id}`
  if (row === undefined) throw problem('not_found', { detail: 'You are in no team with this id' })
}

type Changes = { [K in keyof CannedReplyContent]?: CannedReplyContent[K] | undefined } & {
  attachments?: string[] | undefined
}

export async function updateCannedReply(
  sql: Sql,
  actor: Owner,
  id: string,
  { translations, attachments, ...changes }: Changes,
): Promise<CannedReply> {
  const given = {
    ...changes,
    ...(translations === undefined ? {} : { translations: jsonb(sql, translations) }),
  }
  if (Object.keys(given).length === 0 && attachments === undefined)
    return await getCannedReply(sql, actor, id)
  try {
    return await sql.begin(async (tx) => {
      // The id stands for what changes when only the files do.
      const [row] = await tx<Row[]>`
        update canned_replies set ${tx({ id, ...given })}, updated_at = now()
        where id = ${id} and ${seenBy(tx, actor)}
        returning ${columns(tx)}`
      if (row === undefined) throw problem('not_found')
      return await withAttachments(tx, actor, toReply(row), attachments)
    })
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw problem('shortcut_taken')
    throw error
  }
}

/** Refused while a macro sends it. */
export async function deleteCannedReply(sql: Sql, actor: Owner, id: string): Promise<void> {
  await sql.begin(async (tx) => {
    const [row] = await tx`
      select 1 from canned_replies where id = ${id} and ${seenBy(tx, actor)} for update`
    if (row === undefined) throw problem('not_found')
    // Behind the lock, which waits for a macro that is on its way.
    const [macro] = await tx<{ name: string }[]>`
      select name from macros where workspace_id = ${actor.workspaceId} and actions->>'cannedReplyId' = ${id}
      order by name limit 1`
    if (macro !== undefined)
      throw problem('in_use', { detail: `The macro “${macro.name}” sends this reply` })
    await deleteAttachments(tx, actor.workspaceId, { cannedReplyId: id })
    await tx`delete from canned_replies where id = ${id} and ${seenBy(tx, actor)}`
  })
}

/** Counts the use of a reply that the actor has, and gives them its files as uploads to send with it. Throws `not_found`. */
export async function useCannedReply(tx: Tx, actor: Owner, id: string): Promise<Attachment[]> {
  const [row] = await tx<{ attachments: Attachment[] }[]>`
    update canned_replies set use_count = use_count + 1, last_used_at = now()
    where id = ${id} and ${seenBy(tx, actor)}
    returning attachments`
  if (row === undefined) throw problem('not_found')
  return await copyToUploads(tx, actor, id, row.attachments)
}

/** All of one scope, without what only this workspace means anything by. */
export async function exportCannedReplies(
  sql: Sql,
  actor: Owner,
  scope: TransferScope,
): Promise<CannedReplyContent[]> {
  return await sql<CannedReplyContent[]>`
    select shortcut, title, body, translations from canned_replies
    where ${seenBy(sql, actor, scope)} order by shortcut`
}

/** Inserts what is new and overwrites what has the same shortcut, so that the same file twice is the same as once. */
export async function importCannedReplies(
  sql: Sql | Tx,
  actor: Owner,
  scope: TransferScope,
  items: readonly CannedReplyContent[],
): Promise<{ created: number; updated: number; unchanged: number }> {
  const ownerId = ownerIdOf(actor, scope)
  // In one order, so that two imports at once never wait for each other in a circle.
  const ordered = items.toSorted((a, b) => (a.shortcut < b.shortcut ? -1 : 1))
  const rows = await sql<{ isNew: boolean }[]>`
    insert into canned_replies as c (id, workspace_id, owner_id, shortcut, title, body, translations)
    select id, ${actor.workspaceId}, ${ownerId}, shortcut, title, body, translations::jsonb
    from unnest(
      ${ordered.map(() => newId('cannedReply'))}::text[], ${ordered.map((one) => one.shortcut)}::text[],
      ${ordered.map((one) => one.title)}::text[], ${ordered.map((one) => one.body)}::text[],
      ${ordered.map((one) => JSON.stringify(one.translations))}::text[]
    ) as u (id, shortcut, title, body, translations)
    on conflict (workspace_id, owner_id, team_id, shortcut) do update set
      title = excluded.title, body = excluded.body, translations = excluded.translations, updated_at = now()
    where (c.title, c.body, c.translations) is distinct from (excluded.title, excluded.body, excluded.translations)
    returning (xmax = 0) as "isNew"`
  const created = rows.filter((row) => row.isNew).length
  return { created, updated: rows.length - created, unchanged: items.length - rows.length }
}

/** What the variables of a template are worth in this conversation, and the customer's locale. */
export async function getTemplateValues(
  sql: Sql | Tx,
  actor: AgentActor,
  conversationId: string,
): Promise<{ values: TemplateValues; locale: string | null }> {
  const [row] = await sql<
    {
      values: Record<string, string | null>
      attributes: Record<string, string | number | boolean | null>
      locale: string | null
    }[]
  >`
    select u.locale, u.attributes, json_build_object(
      'customer.name', u.name, 'customer.email', u.email, 'customer.phone', u.phone,
      'customer.company', u.company, 'customer.plan', u.plan,
      'agent.name', a.name, 'agent.title', a.title, 'agent.email', a.email, 'workspace.name', w.name,
      'conversation.subject', c.subject, 'conversation.topic', t.name) as values
    from conversations c
      join customers u on u.id = c.customer_id
      join workspaces w on w.id = c.workspace_id
      join agents a on a.id = ${actor.id}
      left join topics t on t.id = c.topic_id
    where c.id = ${conversationId} and c.workspace_id = ${actor.workspaceId} and c.deleted_at is null`
  if (row === undefined) throw problem('not_found')
  const values = new Map<string, string | number | boolean>(toValues(row.values))
  for (const [name, value] of Object.entries(row.attributes))
    if (value !== null) values.set(`customer.attributes.${name}`, value)
  return { values, locale: row.locale }
}

/** What is the same in every conversation. */
export async function getOwnValues(sql: Sql | Tx, actor: AgentActor): Promise<Map<string, string>> {
  const [row] = await sql<{ values: Record<string, string | null> }[]>`
    select json_build_object('agent.name', a.name, 'agent.title', a.title, 'agent.email', a.email,
                             'workspace.name', w.name) as values
    from agents a join workspaces w on w.id = a.workspace_id where a.id = ${actor.id}`
  return toValues(row?.values ?? {})
}

function toValues(given: Readonly<Record<string, string | null>>): Map<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(given)) if (value) values.set(name, value)
  for (const who of ['customer', 'agent']) {
    const name = values.get(`${who}.name`)
    if (name) values.set(`${who}.first_name`, name.split(/\s+/)[0]!)
  }
  return values
}

/** The values with what was asked for; blanks are no answer. */
export const withPrompts = (
  values: TemplateValues,
  prompts: Readonly<Record<string, string>>,
): TemplateValues =>
  new Map([
    ...values,
    ...Object.entries(prompts).map(([name, value]): [string, string] => [
      `prompt.${name}`,
      value.trim(),
    ]),
  ])

/** The body for a locale: its own, that of the nearest wider one (`zh-Hans` for `zh-Hans-CN`, then `zh`), or the one for all. */
export function bodyFor(
  reply: Pick<CannedReply, 'body' | 'translations'>,
  locale: string | null,
): { body: string; locale: string | null } {
  const parts = locale?.toLowerCase().split('-') ?? []
  for (let length = parts.length; length > 0; length--) {
    const wanted = parts.slice(0, length).join('-')
    const found = Object.keys(reply.translations).find((key) => key.toLowerCase() === wanted)
    if (found !== undefined) return { body: reply.translations[found]!, locale: found }
  }
  return { body: reply.body, locale: null }
}
