// Objects in Postgres, and which conversations are about them. An object is locked before its conversations, so that
// linking and deleting never wait for each other in a circle.
import { changeWithin, writeChanges } from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import { holdType } from '../object-types/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import type { StaffActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { CustomObject, ObjectCreate, ObjectListQuery, ObjectUpdate } from './schema.ts'
import { mergeValues } from './values.ts'

/** A conversation is about no more than this. */
const MOST_LINKED = 50

type Row = Omit<CustomObject, 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date }

const toObject = (row: Row): CustomObject => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, type_id as "typeId", external_id as "externalId", name, values, revision,
  created_at as "createdAt", updated_at as "updatedAt"`

const fold = (text: string): string => text.normalize('NFC').toLowerCase()

export async function listObjects(sql: Sql, workspaceId: string, query: ObjectListQuery) {
  const cursor = decodeCursor(query.cursor)
  const { q, type, conversation } = query
  // In the order of bytes, what begins so lies between the beginning and the beginning with the last of all letters.
  const from = q === undefined ? undefined : fold(q.trim())
  const rows = await sql<Row[]>`
    select ${columns(sql)} from objects
    where workspace_id = ${workspaceId}
      ${from ? sql`and folded_id >= ${from} and folded_id < ${`${from}\u{10ffff}`}` : sql``}
      ${type === undefined ? sql`` : sql`and type_id = ${type}`}
      ${
        conversation === undefined
          ? sql``
          : sql`and id = any(array(
              select unnest(object_ids) from conversations
              where id = ${conversation} and workspace_id = ${workspaceId} and deleted_at is null))`
      }
      ${cursor ? sql`and id < ${cursor[1]}` : sql``}
    order by id desc limit ${query.limit + 1}`
  return toPage(rows.map(toObject), query.limit, (object) => [null, object.id])
}

/** Several objects by id: of one workspace, or of whichever the caller has checked. */
export async function listObjectsByIds(
  sql: Sql,
  ids: readonly string[],
  { workspaceId }: { workspaceId?: string } = {},
): Promise<CustomObject[]> {
  const rows = await sql<Row[]>`
    select ${columns(sql)} from objects
    where id = any(${ids as string[]}) ${workspaceId === undefined ? sql`` : sql`and workspace_id = ${workspaceId}`}`
  return rows.map(toObject)
}

export async function listObjectRevisions(
  sql: Sql,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await sql<{ id: string; revision: number }[]>`
    select id, revision from objects where id = any(${ids as string[]})`
  return new Map(rows.map((row) => [row.id, row.revision]))
}

export async function getObject(
  sql: Sql | Tx,
  workspaceId: string,
  id: string,
): Promise<CustomObject> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from objects where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found', { detail: 'There is no object with this id' })
  return toObject(row)
}

export async function insertObject(
  sql: Sql,
  workspaceId: string,
  { typeId, externalId, name, values }: ObjectCreate,
): Promise<CustomObject> {
  return await sql.begin(async (tx) => {
    const { fields } = await holdType(tx, workspaceId, typeId)
    const checked = mergeValues(fields, {}, values)
    const [row] = await tx<Row[]>`
      insert into objects (id, workspace_id, type_id, external_id, folded_id, name, values)
      values (${newId('object')}, ${workspaceId}, ${typeId}, ${externalId}, ${fold(externalId)},
              ${name}, ${jsonb(tx, checked)})
      on conflict (workspace_id, type_id, external_id) do nothing
      returning ${columns(tx)}`
    if (row === undefined) throw taken()
    return toObject(row)
  })
}

const taken = () =>
  problem('external_id_taken', {
    detail: 'An object of this type with this externalId exists already',
  })

export async function updateObject(
  sql: Sql,
  workspaceId: string,
  id: string,
  update: ObjectUpdate,
): Promise<CustomObject> {
  return await sql.begin(async (tx) => {
    const { typeId } = await getObject(tx, workspaceId, id)
    const { fields } = await holdType(tx, workspaceId, typeId)
    await tx`select 1 from objects where id = ${id} for update`
    const before = await getObject(tx, workspaceId, id)
    const { externalId = before.externalId, name = before.name } = update
    const values = mergeValues(fields, before.values, update.values ?? {})
    const others = await tx`
      select 1 from objects
      where workspace_id = ${workspaceId} and type_id = ${typeId} and external_id = ${externalId} and id <> ${id}`
    if (others.count > 0) throw taken()
    const [row] = await tx<Row[]>`
      update objects set external_id = ${externalId}, folded_id = ${fold(externalId)}, name = ${name}, values = ${jsonb(tx, values)},
        revision = revision + 1, updated_at = now()
      where id = ${id} returning ${columns(tx)}`
    return toObject(row!)
  })
}

/** Takes it out of the conversations that are about it, too. */
export async function deleteObject(tx: Tx, actor: StaffActor, id: string): Promise<LogEvent[]> {
  const { workspaceId } = actor
  const locked = await tx`
    select 1 from objects where id = ${id} and workspace_id = ${workspaceId} for update`
  if (locked.count === 0) throw problem('not_found')
  const conversations = await tx<{ id: string }[]>`
    select id from conversations
    where object_ids @> ${[id]} and workspace_id = ${workspaceId} and deleted_at is null
    order by id for update`
  const events: LogEvent[] = []
  for (const conversation of conversations)
    events.push(...(await takeOut(tx, actor, conversation.id, id)))
  await tx`delete from objects where id = ${id}`
  return events
}

/** Says that the conversation is about the object. Twice is once. */
export async function linkObject(
  tx: Tx,
  actor: StaffActor,
  conversationId: string,
  objectId: string,
): Promise<LogEvent[]> {
  const held = await tx`
    select 1 from objects where id = ${objectId} and workspace_id = ${actor.workspaceId} for key share`
  if (held.count === 0) throw problem('not_found', { detail: 'There is no object with this id' })
  const { events } = await changeWithin(tx, actor, conversationId, async (locked) => {
    const { objectIds } = locked.conversation
    if (objectIds.includes(objectId)) return
    if (objectIds.length >= MOST_LINKED)
      throw problem('limit_reached', { detail: `At most ${MOST_LINKED} objects` })
    await writeChanges(locked, { objectIds: [...objectIds, objectId] }, false)
  })
  return events
}

/** Twice is once. */
export async function unlinkObject(
  tx: Tx,
  actor: StaffActor,
  conversationId: string,
  objectId: string,
): Promise<LogEvent[]> {
  await getObject(tx, actor.workspaceId, objectId)
  return await takeOut(tx, actor, conversationId, objectId)
}

async function takeOut(
  tx: Tx,
  actor: StaffActor,
  conversationId: string,
  objectId: string,
): Promise<LogEvent[]> {
  const { events } = await changeWithin(tx, actor, conversationId, async (locked) => {
    const objectIds = locked.conversation.objectIds.filter((id) => id !== objectId)
    if (objectIds.length < locked.conversation.objectIds.length)
      await writeChanges(locked, { objectIds }, false)
  })
  return events
}
