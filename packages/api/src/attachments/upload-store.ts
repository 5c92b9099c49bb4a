// Uploads in Postgres: from their first byte until a message or a canned reply carries them, or nobody sends them.
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Actor } from '../policy.ts'
import { problem } from '../problem.ts'
import { lockFileOf, takeFile } from './file-store.ts'

/** Uploads of one person that nothing carries yet. */
export const MOST_UNSENT = { visitor: 30, agent: 500 }
/** Of the quota, for what visitors have uploaded and not sent: they are many, and nobody knows them. */
const VISITORS_SHARE = 0.1
/** Of what others leave of that share, for one place on the net: however many take theirs, something is left. */
const PLACE_SHARE = 0.25

export type Upload = {
  id: string
  workspaceId: string
  uploadedBy: string
  name: string
  /** What its sender says it is, until it was looked at. */
  type: string
  size: number
  fileId: string | null
}

export const uploaderOf = (actor: Actor): string =>
  actor.kind === 'agent' ? actor.id : actor.sessionId

/** Of attachments that are named `a`: no message carries it, and no canned reply. */
export const isUnsent = (sql: Sql | Tx) =>
  sql`a.conversation_id is null and a.canned_reply_id is null`

/** Begins an upload, if the workspace has room for it. */
export async function insertUpload(
  sql: Sql,
  upload: Omit<Upload, 'fileId'>,
  /** `place`: where a visitor comes from; null for an agent. */
  limit: { quota: number; place: string | null },
): Promise<void> {
  const { workspaceId, uploadedBy, size } = upload
  const { quota, place } = limit
  await sql.begin(async (tx) => {
    // One at a time, or two could take the same room.
    await tx`select 1 from workspaces where id = ${workspaceId} for no key update`
    const [taken] = await tx<
      { kept: number; unsent: number; visitors: number; here: number; own: number }[]
    >`
      select
        (select coalesce(sum(size + coalesce(thumbnail_size, 0)), 0)::bigint from files
         where workspace_id = ${workspaceId}) as kept,
        coalesce(sum(upload_size) filter (where file_id is null), 0)::bigint as unsent,
        coalesce(sum(upload_size) filter (where uploaded_by like 'ses%'), 0)::bigint as visitors,
        coalesce(sum(upload_size) filter (where uploaded_from = ${place}::text), 0)::bigint as here,
        count(*) filter (where uploaded_by = ${uploadedBy})::int as own
      from attachments a where workspace_id = ${workspaceId} and ${isUnsent(tx)}`
    const { kept, unsent, visitors, here, own } = taken!
    const most = MOST_UNSENT[place === null ? 'agent' : 'visitor']
    if (own >= most)
      throw problem('limit_reached', { detail: `At most ${most} files wait to be sent` })
    const isFull = kept + unsent + size > quota
    const share = quota * VISITORS_SHARE
    // One file at a time always has its chance, however large.
    const isGreedy = here > 0 && here + size > (share - (visitors - here)) * PLACE_SHARE
    const isCrowded = place !== null && (visitors + size > share || isGreedy)
    if (isFull || isCrowded) throw problem('storage_full')
    await tx`
      insert into attachments (id, workspace_id, uploaded_by, uploaded_from, name, type, upload_size)
      values (${upload.id}, ${workspaceId}, ${uploadedBy}, ${place}, ${upload.name}, ${upload.type}, ${size})`
  })
}

/** An upload of this actor that nothing carries yet. Throws `not_found`. */
export async function getUpload(sql: Sql, actor: Actor, id: string): Promise<Upload> {
  const [row] = await sql<Upload[]>`
    select id, workspace_id as "workspaceId", uploaded_by as "uploadedBy", name, type, upload_size as size,
      file_id as "fileId"
    from attachments a
    where id = ${id} and workspace_id = ${actor.workspaceId} and uploaded_by = ${uploaderOf(actor)}
      and ${isUnsent(sql)}`
  if (row === undefined) throw problem('not_found')
  return row
}

type Lease = { holder: string; leaseMs: number }

/**
 * Whether this holder may write to the upload from now on; otherwise whoever does hears that somebody waits. Throws
 * `not_found` when the upload is gone.
 */
export async function takeUpload(
  sql: Sql,
  id: string,
  { holder, leaseMs }: Lease,
): Promise<boolean> {
  const taken = await sql`
    update attachments set lock_holder = ${holder}, lock_wanted = false,
      lock_until = now() + ${leaseMs} * interval '1 millisecond'
    where id = ${id} and (lock_until is null or lock_until <= now())`
  if (taken.count === 1) return true
  const told = await sql`update attachments set lock_wanted = true where id = ${id}`
  if (told.count === 0) throw problem('not_found')
  return false
}

/** Renews the lease; says whether somebody waits for it, or has it by now. */
export async function keepUploadLock(
  sql: Sql,
  id: string,
  { holder, leaseMs }: Lease,
): Promise<'undisturbed' | 'wanted' | 'lost'> {
  const [row] = await sql<{ lock_wanted: boolean }[]>`
    update attachments set lock_until = now() + ${leaseMs} * interval '1 millisecond'
    where id = ${id} and lock_holder = ${holder}
    returning lock_wanted`
  if (row === undefined) return 'lost'
  return row.lock_wanted ? 'wanted' : 'undisturbed'
}

/** From now on it stands still, until somebody takes it again. */
export async function giveUpload(sql: Sql, id: string, holder: string): Promise<void> {
  await sql`
    update attachments set lock_holder = null, lock_until = now() where id = ${id} and lock_holder = ${holder}`
}

/** Refers the upload to a file with this content, if there is one already. */
export async function useKnownFile(
  sql: Sql,
  upload: Upload,
  found: { digest: Buffer; type: string },
): Promise<boolean> {
  return await sql.begin(async (tx) => {
    const fileId = await lockFileOf(tx, upload.workspaceId, found.digest)
    if (fileId === undefined) return false
    await refer(tx, upload, fileId, found.type)
    return true
  })
}

/** When its bytes are kept: the upload refers to it; false when somebody else has just brought the same content. */
export async function useNewFile(
  sql: Sql,
  upload: Upload,
  fileId: string,
  type: string,
): Promise<boolean> {
  try {
    await sql.begin(async (tx) => {
      await takeFile(tx, fileId)
      await refer(tx, upload, fileId, type)
    })
    return true
  } catch (error) {
    if ((error as { constraint_name?: string }).constraint_name === 'files_digest') return false
    throw error
  }
}

// Cancelled meanwhile, it is gone.
async function refer(tx: Tx, { id }: Upload, fileId: string, type: string): Promise<void> {
  const changed = await tx`
    update attachments set file_id = ${fileId}, type = ${type} where id = ${id} and file_id is null`
  const [row] = changed.count === 1 ? [true] : await tx`select 1 from attachments where id = ${id}`
  if (row === undefined) throw problem('not_found')
}

/** Uploads that nobody has sent, or brought further, for so long that nobody will, of every workspace. */
export async function listAbandoned(
  sql: Sql,
  { unsentMs, idleMs }: { unsentMs: number; idleMs: number },
): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from attachments a
    where ${isUnsent(sql)} and (
      created_at < now() - ${unsentMs} * interval '1 millisecond'
      or file_id is null and coalesce(lock_until, created_at) < now() - ${idleMs} * interval '1 millisecond')
    order by created_at limit 500`
}
