// Photos of agents in Postgres: which file an agent's photo is, and under which key it is fetched.
import { releaseFiles } from '../attachments/file-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'

/** Until this transaction ends, nobody else changes an agent of the workspace. Before any file is held. */
export async function lockAgents(tx: Tx, workspaceId: string): Promise<void> {
  await tx`select 1 from workspaces where id = ${workspaceId} for update`
}

/** Throws `not_found` for who is deactivated. */
export async function assertActive(tx: Tx, workspaceId: string, id: string): Promise<void> {
  const rows = await tx`
    select 1 from agents where workspace_id = ${workspaceId} and id = ${id} and status = 'active'`
  if (rows.length === 0) throw problem('not_found', { detail: 'This agent is deactivated' })
}

/** Gives an agent another photo, or none, while agents are locked; the file of the one before is released when nothing else refers to it. */
export async function putPhoto(
  tx: Tx,
  agent: { workspaceId: string; id: string },
  photo: { fileId: string; key: string } | null,
): Promise<void> {
  const [held] = await tx<{ id: string }[]>`
    select f.id from agents a join files f on f.workspace_id = a.workspace_id and f.id = a.photo_file_id
    where a.workspace_id = ${agent.workspaceId} and a.id = ${agent.id}
    for update of f`
  await tx`
    update agents set photo_file_id = ${photo?.fileId ?? null}, photo_key = ${photo?.key ?? null}
    where workspace_id = ${agent.workspaceId} and id = ${agent.id}`
  if (held !== undefined) await releaseFiles(tx, [held.id])
}

export type FoundPhoto = { workspaceId: string; fileId: string; size: number; smallSize: number }

/** By its key alone: whoever has that may see it. Throws `not_found`. */
export async function getPhoto(sql: Sql, key: string): Promise<FoundPhoto> {
  const [row] = await sql<FoundPhoto[]>`
    select f.workspace_id as "workspaceId", f.id as "fileId", f.size, f.thumbnail_size as "smallSize"
    from agents a join files f on f.workspace_id = a.workspace_id and f.id = a.photo_file_id
    where a.photo_key = ${key} and a.photo_file_id is not null`
  if (row === undefined) throw problem('not_found')
  return row
}
