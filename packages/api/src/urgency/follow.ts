// Follows the log and keeps the urgency of those who wait: a step reads which conversations changed, scores those in
// which somebody waits and writes what is new, all in one transaction that remembers how far it came. One process at a
// time, whichever node gets the lock; a message never waits for it.
import { setTimeout as sleep } from 'node:timers/promises'
import type { LogEvent } from '../log/store.ts'
import type { Bus } from '../platform/bus.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Hint, Publish } from '../realtime/publish.ts'
import { getHead, listLogChanges } from '../search/store.ts'
import type { Weighing } from './score.ts'
import {
  findScoringProgress,
  getUrgencySettings,
  listWaiting,
  lockScoring,
  requestRescore,
  type Scored,
  saveScoringProgress,
  takeRescore,
  writeUrgencies,
} from './store.ts'
import { isSameUrgency, toWeighing, urgencyOf } from './weigh.ts'

// A step is a transaction, and readers of all events wait for the oldest one: it has to be short.
const STEP = 200
const RESCORE_STEP = 100
/** Between two looks at the log when there was nothing; a node that writes says so and is not waited for. */
const PAUSE_MS = 1000
/** A burst of messages is one score. */
const GATHER_MS = 150
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

type Step = { is: 'elsewhere' } | { is: 'done'; events: LogEvent[]; hasMore: boolean; upTo: string }

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
    isHinted = true
    isBehind = true
    wake()
  })

  async function step(): Promise<Step> {
    const taken = (await sql.begin(takeStep)) as Step
    if (taken.is === 'done') publish(taken.events)
    return taken
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
  async function pause(): Promise<void> {
    const woken = new AbortController()
    wake = () => woken.abort()
    if (!isHinted) await sleepUnless(woken.signal, PAUSE_MS)
    if (isHinted) await sleepUnless(stopping.signal, GATHER_MS)
  }

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      try {
        isHinted = false
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

async function takeStep(tx: Tx): Promise<Step> {
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
  const changes = await listLogChanges(tx, position, STEP)
  const changed = changes
    .filter(({ type }) => type === 'message.created' || type === 'conversation.updated')
    .map((change) => change.position.conversationId)
  const asked = await takeRescore(tx, RESCORE_STEP)
  const events = await scoreAgain(tx, [...new Set([...changed, ...(asked ?? [])])])
  // Nothing is written while nothing happens.
  if (!isKnown || changes.length > 0)
    await saveScoringProgress(tx, {
      epoch: head.epoch,
      position: changes.at(-1)?.position ?? position,
    })
  const hasMore = changes.length === STEP || asked !== undefined
  return { is: 'done', events, hasMore, upTo: head.xmin }
}

async function scoreAgain(tx: Tx, ids: readonly string[]): Promise<LogEvent[]> {
  const weighings = new Map<string, Weighing>()
  const scored: Scored[] = []
  for (const { id, workspaceId, case: given, before } of await listWaiting(tx, ids)) {
    const weighing =
      weighings.get(workspaceId) ?? toWeighing(await getUrgencySettings(tx, workspaceId))
    weighings.set(workspaceId, weighing)
    const urgency = urgencyOf(given, weighing)
    if (!isSameUrgency(before, urgency))
      scored.push({ id, waitingSince: given.waitingSince, urgency })
  }
  return await writeUrgencies(tx, scored)
}
