// Follows the log and keeps the urgency of those who wait: a step reads which conversations changed, scores those in
// which somebody waits, a few at a time, and remembers how far it came. One process at a time, whichever node gets the
// lock; a message never waits for it.
import { setTimeout as sleep } from 'node:timers/promises'
import { findChangedConversations, getHead } from '../log/changes-store.ts'
import type { Bus } from '../platform/bus.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Hint, Publish } from '../realtime/publish.ts'
import type { Weighing } from './score.ts'
import {
  advanceRescore,
  findRescore,
  findScoringProgress,
  getUrgencySettings,
  listWaiting,
  lockScoring,
  requestRescore,
  type Scored,
  saveScoringProgress,
  writeUrgencies,
} from './store.ts'
import { isStillTrue, toWeighing, urgencyOf } from './weigh.ts'

/** Events that are looked at together: several of a conversation are one score. */
const STEP = 2000
const RESCORE_STEP = 100
/** Conversations that are written together: their rows are locked meanwhile, and a message for one of them waits. */
const WRITTEN = 50
/** Between two looks at the log when there was nothing; a node that writes says so and is not waited for. */
const PAUSE_MS = 1000
/** A burst of messages is one score. */
const GATHER_MS = 150
/**
 * Of the time: under a flood more is gathered, because a conversation costs the same however much it says. Who asks for a
 * list does not wait for this: that settles first.
 */
const SHARE = 0.05
const MOST_GATHER_MS = 10_000
const MOST_SETTLE_MS = 1000
const RETRY_MS = 20

export type UrgencyFollower = {
  start(): void
  /** Resolves when what this node has written until now is scored, or after a second: a list is worth more than its order. */
  settle(): Promise<void>
  stop(): Promise<void>
}

type Deps = {
  sql: Sql
  bus: Bus<Hint>
  publish: Publish
  warn(error: unknown): void
}

type Step = { is: 'elsewhere' } | { is: 'done'; hasMore: boolean; upTo: string }

export function createUrgencyFollower({ sql, bus, publish, warn }: Deps): UrgencyFollower {
  const stopping = new AbortController()
  let running: Promise<void> | undefined
  let wake = () => {}
  /** Something was written since the last step began. */
  let isHinted = false
  /** The same since the last settling began. */
  let isBehind = true
  let settling: Promise<void> = Promise.resolve()

  const stopHearing = bus.subscribe((hint, fromNode) => {
    if (hint.kind !== 'event' || fromNode !== null) return
    isBehind = true
    if (isHinted) return
    isHinted = true
    wake()
  })

  const step = async () => (await sql.begin((tx) => takeStep(tx, scoreAgain))) as Step

  // The step's own transaction holds the lock and remembers how far it came; what is written in between is committed at
  // once, and found to be the same when a step that failed is taken again.
  async function scoreAgain(ids: readonly string[]): Promise<void> {
    const weighings = new Map<string, Weighing>()
    for (let from = 0; from < ids.length; from += WRITTEN) {
      const scored = await score(sql, ids.slice(from, from + WRITTEN), weighings)
      if (scored.length > 0) publish(await sql.begin((tx) => writeUrgencies(tx, scored)))
    }
  }

  /** False when it took too long. */
  async function catchUp(): Promise<boolean> {
    const { xmax } = await getHead(sql)
    const deadline = Date.now() + MOST_SETTLE_MS
    while (Date.now() < deadline) {
      const taken = await step()
      if (taken.is === 'done' && taken.hasMore) continue
      if (taken.is === 'done' && BigInt(taken.upTo) >= BigInt(xmax)) return true
      await sleep(RETRY_MS)
    }
    return false
  }

  const sleepUnless = (signal: AbortSignal, milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal }).catch(() => {})

  /** Until something is written, and a moment longer. */
  async function pause(tookMs: number): Promise<void> {
    const woken = new AbortController()
    wake = () => woken.abort()
    if (!isHinted) await sleepUnless(woken.signal, PAUSE_MS)
    const restMs = Math.min(tookMs * (1 / SHARE - 1), MOST_GATHER_MS)
    if (isHinted) await sleepUnless(stopping.signal, Math.max(GATHER_MS, restMs))
  }

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      try {
        isHinted = false
        const began = performance.now()
        const taken = await step()
        failures = 0
        if (taken.is === 'done' && taken.hasMore) continue
        if (!stopping.signal.aborted) await pause(performance.now() - began)
      } catch (error) {
        if (stopping.signal.aborted) return
        // Said once, not at every try.
        if (failures++ === 0) warn(error)
        await sleepUnless(stopping.signal, Math.min(PAUSE_MS * 2 ** failures, 10_000))
      }
    }
  }

  return {
    start() {
      running ??= run()
    },

    async settle() {
      if (isBehind) {
        isBehind = false
        settling = catchUp().then(
          (isWhole) => {
            isBehind ||= !isWhole
          },
          (error: unknown) => {
            isBehind = true
            warn(error)
          },
        )
      }
      await settling
    },

    async stop() {
      stopHearing()
      stopping.abort()
      wake()
      await running
    },
  }
}

async function takeStep(
  tx: Tx,
  scoreAgain: (ids: readonly string[]) => Promise<void>,
): Promise<Step> {
  if (!(await lockScoring(tx))) return { is: 'elsewhere' }
  const head = await getHead(tx)
  const known = await findScoringProgress(tx)
  // After a restored backup the log may count otherwise; what waits is then scored without it.
  const isKnown =
    known !== undefined &&
    known.epoch === head.epoch &&
    BigInt(known.position.xid) <= BigInt(head.xmin)
  const position = isKnown ? known.position : { xid: head.xmin, conversationId: '', seq: 0 }
  if (!isKnown) await requestRescore(tx)
  const changed = await findChangedConversations(tx, position, STEP)
  const asked = await findRescore(tx, RESCORE_STEP)
  await scoreAgain([...new Set([...(changed?.ids ?? []), ...(asked?.ids ?? [])])])
  if (asked !== undefined) await advanceRescore(tx, asked, RESCORE_STEP)
  // Nothing is written while nothing happens.
  if (!isKnown || changed !== undefined)
    await saveScoringProgress(tx, {
      epoch: head.epoch,
      position: changed?.position ?? position,
    })
  const hasMore = changed?.events === STEP || asked !== undefined
  return { is: 'done', hasMore, upTo: head.xmin }
}

async function score(
  sql: Sql,
  ids: readonly string[],
  weighings: Map<string, Weighing>,
): Promise<Scored[]> {
  const scored: Scored[] = []
  for (const { id, workspaceId, case: given, before } of await listWaiting(sql, ids)) {
    const weighing =
      weighings.get(workspaceId) ?? toWeighing(await getUrgencySettings(sql, workspaceId))
    weighings.set(workspaceId, weighing)
    const urgency = urgencyOf(given, weighing)
    if (!isStillTrue(before, urgency, given))
      scored.push({ id, waitingSince: given.waitingSince, urgency })
  }
  return scored
}
