// Files in Postgres: one for each content that a workspace has, from before its bytes are written until after they are
// gone. A file is counted by what refers to it, attachments and photos of agents; who drops one holds the row of its file,
// so the last one knows.
import type { Sql, Tx } from '../platform/postgres.ts'

export type StoredFile = {
  id: string
  digest: Buffer
  size: number
  thumbnailSize: number | null
  width: number | null
  height: number | null
}

export const keyOf = (workspaceId: string, fileId: string): string => `${workspaceId}/${fileId}`
export const thumbnailOf = (key: string): string => `${key}.thumbnail`

/** The file with this content, if there is one, held until this transaction ends. */
export async function lockFileOf(
  tx: Tx,
  workspaceId: string,
  digest: Buffer,
): Promise<string | undefined> {
  const [file] = await tx<{ id: string }[]>`
    select id from files
    where workspace_id = ${workspaceId} and digest = ${digest} and released_at is null
    for no key update`
  return file?.id
}

/** Before its bytes are written: if that is where it ends, they are taken away an hour later. */
export async function reserveFile(
  sql: Sql,
  { workspaceId }: { workspaceId: string },
  file: StoredFile,
): Promise<void> {
  await sql`
    insert into files (id, workspace_id, digest, size, thumbnail_size, width, height, released_at)
    values (${file.id}, ${workspaceId}, ${file.digest}, ${file.size}, ${file.thumbnailSize}, ${file.width},
            ${file.height}, now() + interval '1 hour')`
}

/** Something refers to it from now on. */
export async function takeFile(tx: Tx, id: string): Promise<void> {
  await tx`update files set released_at = null where id = ${id}`
}

/** Of these files, which this transaction holds, those that nothing refers to: no attachment, and no agent as a photo. */
export async function releaseFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx`
    update files f set released_at = now()
    where f.id = any(${ids as string[]})
      and not exists (select from attachments a where a.workspace_id = f.workspace_id and a.file_id = f.id)
      and not exists (select from agents a where a.workspace_id = f.workspace_id and a.photo_file_id = f.id)`
}

/** Files that nothing refers to, of every workspace, whose bytes are still kept. */
export async function listReleased(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from files where released_at <= now()
    order by released_at limit 500`
}

/** After their bytes are gone. */
export async function deleteFiles(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql`delete from files where id = any(${ids as string[]}) and released_at <= now()`
}
