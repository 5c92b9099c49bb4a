// Holds what the load generator was told against what the database holds: every acknowledged message is there once,
// in its sender's order, at the number in its answer, has its row in the log, and reached its follower once.
import type { Sql } from '../src/platform/postgres.ts'
import type { RunLog } from './load.ts'

export type Verdict = {
  acknowledged: number
  lost: number
  doubled: number
  reordered: number
  undelivered: number
  /** Messages without their event, or conversations whose numbers have a hole; null where there is no log. */
  logFaults: number | null
}

type Row = { conversation_id: string; client_id: string; seq: number }

export async function verify(
  sql: Sql,
  input: { logs: readonly RunLog[]; outOfOrder: number; hasLog: boolean },
): Promise<Verdict> {
  const { logs, hasLog } = input
  const rows = await readRows(sql, logs[0]!.prefix, hasLog)
  const total = logs.reduce((sum, log) => sum + log.conversation.length, 0)
  const stored = new Uint8Array(total)
  const seqs = new Uint32Array(total)
  const isOrdered = new Uint8Array(total)
  for (const log of logs) {
    if (log.isOrdered) isOrdered.fill(1, log.first, log.first + log.answered.length)
  }
  const verdict: Verdict = {
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    reordered: input.outOfOrder,
    undelivered: 0,
    logFaults: hasLog ? await countLogFaults(sql) : null,
  }
  let before: { conversation: string; message: number } | undefined
  for (const row of rows) {
    const message = Number(row.client_id.slice(logs[0]!.prefix.length))
    if (stored[message]!++ > 0) verdict.doubled++
    seqs[message] = row.seq
    // Senders number their messages upwards.
    const isSame = before?.conversation === row.conversation_id
    if (isSame && before!.message > message && isOrdered[message]) verdict.reordered++
    before = { conversation: row.conversation_id, message }
  }
  for (const log of logs) {
    for (const [index, answered] of log.answered.entries()) {
      if (log.delivered[index]! > 1) verdict.doubled++
      if (answered === 0) continue
      verdict.acknowledged++
      const message = log.first + index
      if (stored[message] === 0) verdict.lost++
      else if (seqs[message] !== answered) verdict.reordered++
      if (log.delivered[index] === 0) verdict.undelivered++
    }
  }
  return verdict
}

export const isWhole = (verdict: Verdict): boolean =>
  [verdict.lost, verdict.doubled, verdict.reordered, verdict.undelivered].every((n) => n === 0) &&
  (verdict.logFaults ?? 0) === 0

// The senders are customers, who count the public numbers.
async function readRows(sql: Sql, prefix: string, hasLog: boolean): Promise<Row[]> {
  return await sql<Row[]>`
    select conversation_id, client_id, ${hasLog ? sql`public_seq` : sql`seq`} as seq from messages
    where client_id like ${`${prefix}%`} order by conversation_id, seq`
}

async function countLogFaults(sql: Sql): Promise<number> {
  const [row] = await sql<{ faults: number }[]>`
    select (
      select count(*) from messages m left join events e using (conversation_id, seq)
      where e.payload->'message'->>'id' is distinct from m.id
    ) + (
      select count(*) from (
        select e.conversation_id from events e join conversations c on c.id = e.conversation_id
        group by e.conversation_id, c.seq
        having count(*) <> max(e.seq) or max(e.seq) <> c.seq
      ) holes
    ) as faults`
  return row!.faults
}
