// The one judge of every fault run: what clients were told and what observers applied, held against what Postgres holds.
// It owns rules 1 to 7 and 10 of the promise; that search has what is stored (9) a run waits for, and there are no webhooks
// (8) yet.
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Sql } from '../platform/postgres.ts'

/** Whose numbering a seq is in: agents count every event, customers only the public ones. */
export type Reader = 'agent' | 'customer'

/** One message as its sender saw it go, over all of its tries. Times are of one clock. */
export type Operation = {
  client: string
  op: 'send' | 'start'
  reader: Reader
  /** Null for a conversation whose beginning was never answered. */
  conversation: string | null
  clientId: string
  /** When the first try began. */
  called: number
  /** When the first acknowledgement had arrived in full. */
  returned: number | null
  outcome: 'ok' | 'unknown' | 'refused'
  /** In every acknowledgement; more than one only when the answers differ. */
  seqs: number[]
  hash: string
}

/** What an observer did next: began at a seq (a snapshot), or applied the event that has it. */
export type Applied = {
  observer: string
  reader: Reader
  conversation: string
  kind: 'from' | 'event'
  seq: number
  /** Of the text, for a message. */
  hash: string | null
}

/** What an observer held after healing, beside what a fresh fetch gave the same reader. */
export type View = {
  observer: string
  reader: Reader
  conversation: string
  held: unknown
  fresh: unknown
}

export type History = {
  operations: Operation[]
  applied: Applied[]
  views: View[]
  /** Internal bytes in what a customer received. */
  leaks: { client: string; excerpt: string }[]
}

type Entry = {
  conversation: string
  seq: number
  publicSeq: number | null
  clientId: string | null
  hash: string | null
}

/** What Postgres holds, each list in the order of conversation and seq. */
export type StoredLog = {
  heads: { conversation: string; seq: number; publicSeq: number }[]
  events: Entry[]
  messages: (Entry & { clientId: string; hash: string })[]
}

export type Kind = 'lost' | 'duplicated' | 'reordered' | 'altered' | 'leaked'
export type Violation = { rule: number; kind: Kind; subject: string; detail: string }

export type Verdict = {
  violations: Violation[]
  summary: Record<Kind, number> & {
    operations: number
    acknowledged: number
    unknown: number
    refused: number
    stored: number
    applied: number
  }
}

export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)

export async function readLog(sql: Sql): Promise<StoredLog> {
  const heads = await sql<StoredLog['heads']>`
    select id as conversation, seq, public_seq as "publicSeq" from conversations`
  const events = await sql<(Entry & { text: string | null })[]>`
    select conversation_id as conversation, seq, public_seq as "publicSeq",
           payload->'message'->>'clientId' as "clientId", payload->'message'->>'text' as text
    from events order by conversation_id, seq`
  const messages = await sql<(Entry & { clientId: string; text: string })[]>`
    select conversation_id as conversation, seq, public_seq as "publicSeq", client_id as "clientId", text
    from messages order by conversation_id, seq`
  return {
    heads: [...heads],
    events: events.map(({ text, ...event }) => ({ ...event, hash: text && hashOf(text) })),
    messages: messages.map(({ text, ...message }) => ({ ...message, hash: hashOf(text) })),
  }
}

export function check(history: History, log: StoredLog): Verdict {
  const { operations, applied, leaks } = history
  const stored = groupBy(log.messages, (message) => message.clientId)
  const violations = [
    ...operations.flatMap((operation) => checkOutcome(operation, stored)),
    ...checkUnique(stored),
    ...checkNumbering(log),
    ...checkObservers(history, log),
    ...checkViews(history, log),
    ...checkOrder(operations, stored),
    ...leaks.map(({ client, excerpt }) => violation(10, 'leaked', client, `received ${excerpt}`)),
  ]
  const outcomes = (outcome: Operation['outcome']) =>
    operations.filter((operation) => operation.outcome === outcome).length
  // One message may break several rules; it is still one message that was lost or doubled.
  const count = (kind: Kind) =>
    new Set(violations.filter((one) => one.kind === kind).map((one) => one.subject)).size
  return {
    violations,
    summary: {
      operations: operations.length,
      acknowledged: outcomes('ok'),
      unknown: outcomes('unknown'),
      refused: outcomes('refused'),
      stored: log.messages.length,
      applied: applied.length,
      lost: count('lost'),
      duplicated: count('duplicated'),
      reordered: count('reordered'),
      altered: count('altered'),
      leaked: count('leaked'),
    },
  }
}

const violation = (rule: number, kind: Kind, subject: string, detail: string): Violation => ({
  rule,
  kind,
  subject,
  detail,
})

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

type Stored = ReadonlyMap<string, StoredLog['messages']>

const numberFor = (reader: Reader, entry: Entry): number | null =>
  reader === 'agent' ? entry.seq : entry.publicSeq

// Rule 1 for what was acknowledged, rule 2 for the rest.
function checkOutcome(operation: Operation, stored: Stored): Violation[] {
  const { clientId, outcome, client } = operation
  const rows = stored.get(clientId) ?? []
  const who = `${clientId} of ${client}`
  if (outcome === 'refused')
    return rows.length === 0 ? [] : [violation(2, 'duplicated', clientId, `${who} was refused`)]
  if (outcome === 'unknown')
    return rows.length <= 1
      ? []
      : [violation(2, 'duplicated', clientId, `${who} is stored ${rows.length} times`)]
  if (rows.length !== 1) {
    const kind = rows.length === 0 ? 'lost' : 'duplicated'
    return [violation(1, kind, clientId, `${who} is stored ${rows.length} times`)]
  }
  const row = rows[0]!
  const at = numberFor(operation.reader, row)
  return [
    ...operation.seqs
      .filter((seq) => seq !== at)
      .map((seq) => violation(1, 'reordered', clientId, `${who} was told ${seq}, is at ${at}`)),
    ...(row.hash === operation.hash && row.conversation === operation.conversation
      ? []
      : [violation(1, 'altered', clientId, `${who} is stored as something else`)]),
  ]
}

const checkUnique = (stored: Stored): Violation[] =>
  [...stored]
    .filter(([, rows]) => rows.length > 1)
    .map(([clientId, rows]) =>
      violation(3, 'duplicated', clientId, `${clientId} is stored ${rows.length} times`),
    )

// Both numberings are dense, reach the conversation's head, and every message has its event.
function checkNumbering({ heads, events, messages }: StoredLog): Violation[] {
  const byConversation = groupBy(events, (event) => event.conversation)
  const holes = heads.flatMap((head) => {
    const log = byConversation.get(head.conversation) ?? []
    const publicOnes = log.flatMap((event) => event.publicSeq ?? [])
    const isDense = (seqs: number[], last: number) =>
      seqs.length === last && seqs.every((seq, index) => seq === index + 1)
    const all = log.map((event) => event.seq)
    return isDense(all, head.seq) && isDense(publicOnes, head.publicSeq)
      ? []
      : [violation(4, 'lost', head.conversation, `${head.conversation} has a hole`)]
  })
  const known = new Map(events.map((event) => [`${event.conversation} ${event.seq}`, event]))
  const orphans = messages.filter((message) => {
    const event = known.get(`${message.conversation} ${message.seq}`)
    return event?.clientId !== message.clientId || event.hash !== message.hash
  })
  const eventless = orphans.map(({ clientId }) =>
    violation(4, 'lost', clientId, `${clientId} has no event at its seq`),
  )
  return [...holes, ...eventless]
}

// Rule 5: each observer goes strictly +1 and applies what the log has there.
function checkObservers({ applied }: History, log: StoredLog): Violation[] {
  const hashes = {
    agent: new Map(log.events.map((event) => [`${event.conversation} ${event.seq}`, event.hash])),
    customer: new Map(
      log.events.map((event) => [`${event.conversation} ${event.publicSeq}`, event.hash]),
    ),
  }
  const positions = new Map<string, number>()
  return applied.flatMap((one) => {
    const key = `${one.observer} ${one.conversation}`
    const last = positions.get(key)
    positions.set(key, Math.max(last ?? 0, one.seq))
    const subject = `${key} ${one.seq}`
    if (one.kind === 'from') {
      return last !== undefined && one.seq < last
        ? [violation(5, 'reordered', subject, `${key} went back from ${last} to ${one.seq}`)]
        : []
    }
    if (last === undefined || one.seq !== last + 1) {
      const kind = one.seq <= (last ?? 0) ? 'duplicated' : 'lost'
      return [violation(5, kind, subject, `${key} applied ${one.seq} after ${last ?? 'nothing'}`)]
    }
    const isAsStored = hashes[one.reader].get(`${one.conversation} ${one.seq}`) === one.hash
    return isAsStored
      ? []
      : [violation(5, 'altered', subject, `${key} applied something else at ${one.seq}`)]
  })
}

// Rule 5, the end of the log, and rule 6, the state.
function checkViews({ views, applied }: History, { heads }: StoredLog): Violation[] {
  const headOf = new Map(heads.map((head) => [head.conversation, head]))
  const reached = new Map(
    applied.map((one): [string, number] => [`${one.observer} ${one.conversation}`, one.seq]),
  )
  return views.flatMap((view) => {
    const subject = `${view.observer} ${view.conversation}`
    const conversation = headOf.get(view.conversation)
    const head = view.reader === 'agent' ? conversation?.seq : conversation?.publicSeq
    const at = reached.get(subject)
    return [
      ...(at === head
        ? []
        : [violation(5, 'lost', subject, `${subject} is at ${at ?? 'nothing'} of ${head}`)]),
      ...(isDeepStrictEqual(view.held, view.fresh)
        ? []
        : [violation(6, 'altered', subject, `${subject} differs from a fresh fetch`)]),
    ]
  })
}

// Rule 7: what was acknowledged before a call began has a lower seq than what the call stored; and as a client sends
// its messages of a conversation one after the other, they lie in the order in which it sent them, acknowledged or not.
function checkOrder(operations: readonly Operation[], stored: Stored): Violation[] {
  const sends = operations
    .flatMap((operation) => {
      const row = stored.get(operation.clientId)?.[0]
      return row ? [{ ...operation, conversation: row.conversation, at: row.seq }] : []
    })
    .sort((a, b) => a.called - b.called)
  return [...groupBy(sends, (send) => send.conversation).values()].flatMap((all) => {
    const acknowledged = all
      .filter((send) => send.outcome === 'ok' && send.returned !== null)
      .sort((a, b) => a.returned! - b.returned!)
    const ownLast = new Map<string, (typeof all)[number]>()
    let next = 0
    let highest: (typeof all)[number] | undefined
    return all.flatMap((send) => {
      for (; (acknowledged[next]?.returned ?? Infinity) < send.called; next++) {
        if (acknowledged[next]!.at > (highest?.at ?? 0)) highest = acknowledged[next]
      }
      const own = ownLast.get(send.client)
      ownLast.set(send.client, send)
      const earlier = [highest, own].find((one) => one !== undefined && one.at > send.at)
      if (earlier === undefined) return []
      const detail = `${send.clientId} is at ${send.at}, before ${earlier.clientId} at ${earlier.at}`
      return [violation(7, 'reordered', send.clientId, detail)]
    })
  })
}
