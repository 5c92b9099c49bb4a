// Runs the retention rules of every workspace whose turn it is. Several nodes may: each workspace is claimed by one.
import type { Actors } from '../actor.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
import {
  claimRetention,
  type Due,
  deleteAtRest,
  deleteAuditEntries,
  eraseIdle,
  listIdle,
} from './store.ts'

/** A workspace that has just begun to forget goes on at its next turn; others are not to wait for it. */
const MOST_STEPS = 200

type Deps = { sql: Sql; actors: Actors; publish: Publish; tellOfCustomers: Tell }

export async function runRetention(deps: Deps): Promise<void> {
  for (;;) {
    const due = await claimRetention(deps.sql)
    if (due === undefined) return
    await runFor(deps, due)
  }
}

async function runFor(deps: Deps, due: Due): Promise<void> {
  const { sql, publish } = deps
  const { conversationDays, customerDays, auditDays } = due
  for (let step = 0; conversationDays !== null && step < MOST_STEPS; step++) {
    const events = await deleteAtRest(sql, due, conversationDays)
    if (events.length === 0) break
    publish(events)
  }
  for (let step = 0; customerDays !== null && step < MOST_STEPS; step++)
    if ((await eraseSome(deps, due, customerDays)) === 0) break
  if (auditDays !== null) await deleteAuditEntries(sql, due, auditDays)
}

async function eraseSome(deps: Deps, due: Due, days: number): Promise<number> {
  const { sql, actors, publish, tellOfCustomers } = deps
  let count = 0
  for (const id of await listIdle(sql, due, days)) {
    const erased = await eraseIdle(sql, due, { id, days })
    if (erased === undefined) continue
    count++
    for (const sessionId of erased.sessionIds) actors.forget(sessionId)
    publish(erased.events)
    tellOfCustomers(id)
  }
  return count
}
