// Follows the log and keeps the urgency of those who wait: a step reads which conversations changed, scores those in
// which somebody waits, a few at a time, and remembers how far it came. One process at a time, whichever node gets the
// lock; a message never waits for it.
import { setTimeout as sleep } from 'node:timers/promises'
import { findChangedConversations, getHead } from '../log/changes-store.ts'
import type { LogPosition } from '../log/store.ts'
import type { Bus } from '../platform/bus.ts'
import { mayBeSilent, type Sql, type Tx } from '../platform/postgres.ts'
import { createRest } from '../platform/rest.ts'
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

/** Events that are looked up together. */
const PAGE = 2000
/** Conversations that a step may score; it reads on until it has so many, so that a burst of one is one score. */
const STEP = 2000
const RESCORE_STEP = 100
/** Conversations that are written together: their rows are locked meanwhile, and a message for one of them waits. */
const CHUNK = 25
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
  /** Between two chunks: messages that waited for it get their turn. */
  const rest = createRest()
  let running: Promise<void> | undefined
  let wake = () => {}
  /** Something was written since the last step began. */
  let isHinted = false
  /** The same since the last settling began. */
  let isBehind = true
  let settling: Promise<void> = Promise.resolve()
  /** How many wait for a settling. */
  let awaiting = 0
  /** What the chunks of the last step took, without the rests between them. */
  let workedMs = 0

  const stopHearing = bus.subscribe((hint, fromNode) => {
    if (hint.kind !== 'event' || fromNode !== null) return
    isBehind = true
    if (isHinted) return
    isHinted = true
    wake()
  })

  const sleepUnless = (signal: AbortSignal, milliseconds: number): Promise<void> =>
    sleep(milliseconds, undefined, { signal }).catch(() => {})

  const step = async () => (await sql.begin((tx) => takeStep(tx, scoreAgain))) as Step

  // The step's own transaction holds the lock and remembers how far it came; what is written in between is committed at
  // once, and found to be the same when a step that failed is taken again.
  async function scoreAgain(ids: readonly string[], { isFlood }: { isFlood: boolean }) {
    const weighings = new Map<string, Weighing>()
    const busy: string[] = []
    for (const chunk of chunksOf(ids)) {
      const began = performance.now()
      busy.push(...(await scoreChunk(chunk, weighings, { mayWait: false })))
      const tookMs = performance.now() - began
      workedMs += tookMs
      if (isFlood && awaiting === 0) await sleepUnless(stopping.signal, rest(tookMs))
    }
    for (const chunk of chunksOf(busy)) await scoreChunk(chunk, weighings, { mayWait: true })
  }

  /** Answers with those that somebody wrote to at that moment, unless it may wait. */
  async function scoreChunk(
    ids: readonly string[],
    weighings: Map<string, Weighing>,
    options: { mayWait: boolean },
  ): Promise<readonly string[]> {
    const scored = await score(sql, ids, weighings)
    if (scored.length === 0) return []
    const { events, busy } = await writeUrgencies(sql, scored, options)
    publish(events)
    return busy
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

  /** Until something is written, and a moment longer. */
  async function pause(): Promise<void> {
    const woken = new AbortController()
    wake = () => woken.abort()
    if (!isHinted) await sleepUnless(woken.signal, PAUSE_MS)
    const restMs = Math.min(workedMs * (1 / SHARE - 1), MOST_GATHER_MS)
    if (isHinted) await sleepUnless(stopping.signal, Math.max(GATHER_MS, restMs))
  }

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      try {
        isHinted = false
        workedMs = 0
        const taken = await step()
        failures = 0
        if (taken.is === 'done' && taken.hasMore) continue
        if (!stopping.signal.aborted) await pause()
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
      awaiting++
      await settling
      awaiting--
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
  scoreAgain: (ids: readonly string[], how: { isFlood: boolean }) => Promise<void>,
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
  const changed = await findChanged(tx, position)
  const asked = await findRescore(tx, RESCORE_STEP)
  await mayBeSilent(tx)
  const ids = [...new Set([...changed.ids, ...(asked?.ids ?? [])])]
  await scoreAgain(ids, { isFlood: changed.ids.size > CHUNK })
  if (asked !== undefined) await advanceRescore(tx, asked, RESCORE_STEP)
  // Nothing is written while nothing happens.
  if (!isKnown || changed.position !== position)
    await saveScoringProgress(tx, { epoch: head.epoch, position: changed.position })
  return { is: 'done', hasMore: changed.hasMore || asked !== undefined, upTo: head.xmin }
}

async function findChanged(tx: Tx, after: LogPosition) {
  const ids = new Set<string>()
  let position = after
  while (ids.size < STEP) {
    const page = await findChangedConversations(tx, position, PAGE)
    if (page === undefined) return { ids, position, hasMore: false }
    for (const id of page.ids) ids.add(id)
    position = page.position
    if (page.events < PAGE) return { ids, position, hasMore: false }
  }
  return { ids, position, hasMore: true }
}

function* chunksOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += CHUNK) yield ids.slice(from, from + CHUNK)
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
