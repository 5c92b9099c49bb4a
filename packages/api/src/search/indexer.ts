// Follows the log and keeps the index: a step reads what changed, looks up how that is now and hands it to the engine,
// all in one transaction that remembers how far it came. One process at a time, whichever node gets the lock; it builds
// the whole index in the same steps, a page at a time, while what is new goes on being indexed.
import { setTimeout as sleep } from 'node:timers/promises'
import { findOldestChange, getHead, type LogChange, listLogChanges } from '../log/changes-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { createRest } from '../platform/rest.ts'
import { problem } from '../problem.ts'
import type { Changes, SearchEngine } from './engine.ts'
import {
  deleteOtherChanges,
  findProgress,
  listCannedReplyDocuments,
  listConversationDocuments,
  listCustomerDocuments,
  listDocumentsAfter,
  listMessageDocuments,
  listMessageDocumentsOf,
  listMovedConversations,
  listOtherChanges,
  lockIndex,
  type Progress,
  saveProgress,
} from './store.ts'

// A step is a transaction, and readers of all events wait for the oldest one: it has to be short.
const STEP = 500
const PAGE = 1000
/** Between two looks at the log when there was nothing. */
const PAUSE_MS = 400
const MOST_WAIT_MS = 5000
const RETRY_MS = 20

export type Indexer = {
  start(): void
  stop(): Promise<void>
  /** Resolves when everything that was committed before this call can be found; throws `search_behind` after 5 s. */
  catchUp(): Promise<void>
  /** Works until the whole index is built; tells about each step. */
  build(onStep: (documents: number) => void): Promise<void>
  /** Seconds by which the oldest change that cannot be found yet is old, and whether the index is whole. */
  lag(): Promise<{ seconds: number; isBuilt: boolean }>
}

type Step =
  | { is: 'elsewhere' }
  /** `upTo`: everything below this transaction is in the index. Undefined when there is more to do at once. */
  | { is: 'done'; upTo: string | undefined; isBuilt: boolean; documents: number }

type Deps = {
  sql: Sql
  engine: SearchEngine
  warn(error: unknown): void
  pauseMs?: number | undefined
}

export function createIndexer({ sql, engine, warn, pauseMs = PAUSE_MS }: Deps): Indexer {
  const stopping = new AbortController()
  // Under a flood the time is left to sends, and what was sent is found later.
  const rest = createRest()
  let running: Promise<void> | undefined

  const step = (): Promise<Step> => sql.begin((tx) => takeStep(tx, engine)) as Promise<Step>

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      let wait = pauseMs
      const began = performance.now()
      try {
        const taken = await step()
        failures = 0
        if (taken.is === 'done' && taken.upTo === undefined) wait = rest(performance.now() - began)
        else if (taken.is === 'done' && !taken.isBuilt) wait = 0
      } catch (error) {
        if (stopping.signal.aborted) return
        // Said once, not at every try.
        if (failures++ === 0) warn(error)
        wait = Math.min(pauseMs * 2 ** failures, 10_000)
      }
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  return {
    start() {
      running ??= run()
    },

    async stop() {
      stopping.abort()
      await running
    },

    async catchUp() {
      const { xmax } = await getHead(sql)
      const deadline = Date.now() + MOST_WAIT_MS
      while (Date.now() < deadline) {
        const taken = await step()
        if (taken.is === 'done') {
          const isWhole = taken.isBuilt && taken.upTo !== undefined
          if (isWhole && BigInt(taken.upTo!) >= BigInt(xmax)) return
          if (!isWhole) continue
        }
        await sleep(RETRY_MS)
      }
      throw problem('search_behind', { retryAfter: 1 })
    },

    async build(onStep) {
      while (!stopping.signal.aborted) {
        const taken = await step()
        if (taken.is === 'done') {
          onStep(taken.documents)
          if (taken.isBuilt && taken.upTo !== undefined) return
          continue
        }
        const progress = await findProgress(sql, engine.name)
        if (progress?.version === engine.version && progress.buildAfter === null) return
        await sleep(pauseMs)
      }
    },

    async lag() {
      const progress = await findProgress(sql, engine.name)
      if (progress === undefined) return { seconds: 0, isBuilt: false }
      const oldest = await findOldestChange(sql, progress.position)
      const seconds = oldest ? Math.max(0, (Date.now() - oldest.getTime()) / 1000) : 0
      return {
        seconds,
        isBuilt: progress.buildAfter === null && progress.version === engine.version,
      }
    },
  }
}

async function takeStep(tx: Tx, engine: SearchEngine): Promise<Step> {
  if (!(await lockIndex(tx, engine.name))) return { is: 'elsewhere' }
  const head = await getHead(tx)
  const before = await findProgress(tx, engine.name)
  const isNew = before === undefined || !isOfThisLog(before, engine, head)
  const progress = isNew ? await begin(tx, engine, head, before) : before
  const changes = await listLogChanges(tx, progress.position, STEP)
  const others = await listOtherChanges(tx, STEP)
  const isBuilding = progress.buildAfter !== null
  if (changes.length > 0 || others.length > 0) {
    const into = isBuilding ? 'both' : 'index'
    const changed = await resolve(tx, engine, changes, others)
    if (isSomething(changed)) await engine.write(tx, changed, { build: progress.build, into })
  }
  const built = await buildOn(tx, engine, progress)
  const isDrained = changes.length < STEP && others.length < STEP
  const position = changes.at(-1)?.position ?? progress.position
  // Nothing is written while nothing happens.
  if (isNew || isBuilding || changes.length > 0) {
    await saveProgress(tx, engine.name, { ...progress, position, buildAfter: built.buildAfter })
  }
  await deleteOtherChanges(
    tx,
    others.map((one) => one.number),
  )
  return {
    is: 'done',
    upTo: isDrained ? head.xmin : undefined,
    isBuilt: built.buildAfter === null,
    documents: built.documents,
  }
}

// After a restored backup the index may hold what the database does not, and the log may count otherwise.
const isOfThisLog = (
  progress: Progress,
  engine: SearchEngine,
  head: { epoch: string; xmin: string },
) =>
  progress.version === engine.version &&
  progress.epoch === head.epoch &&
  BigInt(progress.position.xid) <= BigInt(head.xmin)

async function begin(
  tx: Tx,
  engine: SearchEngine,
  head: { epoch: string; xmin: string },
  before: Progress | undefined,
): Promise<Progress> {
  await engine.beginBuild(tx)
  return {
    version: engine.version,
    build: (before?.build ?? 0) + 1,
    buildAfter: { kind: 'message', after: ['', 0] },
    epoch: head.epoch,
    // What was committed before is found by the build, what comes after by following.
    position: { xid: head.xmin, conversationId: '', seq: 0 },
  }
}

async function buildOn(tx: Tx, engine: SearchEngine, { build, buildAfter }: Progress) {
  if (buildAfter === null) return { buildAfter, documents: 0 }
  if (buildAfter === 'finish') {
    const isOver = await engine.finishBuild(tx, build)
    return { buildAfter: isOver ? null : buildAfter, documents: 0 }
  }
  const page = await listDocumentsAfter(tx, buildAfter, PAGE)
  const { next } = page
  const documents = page.documents.filter((one) => one.texts.length > 0)
  if (documents.length > 0)
    await engine.write(tx, { gone: nothing, documents }, { build, into: 'build' })
  return { buildAfter: next, documents: documents.length }
}

const isSomething = ({ gone, documents }: Changes): boolean =>
  documents.length > 0 || Object.values(gone).some((ids) => ids.length > 0)

const nothing: Changes['gone'] = { ids: [], conversationIds: [], customerIds: [] }

/** What changed, as it is now. */
async function resolve(
  tx: Tx,
  engine: SearchEngine,
  changes: readonly LogChange[],
  others: readonly { subjectId: string }[],
): Promise<Changes> {
  const messages: LogChange['position'][] = []
  const conversations = new Set<string>()
  const rewritten = new Set<string>()
  const deleted = new Set<string>()
  for (const { type, position, isUrgency } of changes) {
    const { conversationId } = position
    if (isUrgency) continue
    if (type === 'message.created') messages.push(position)
    else if (type === 'conversation.deleted') deleted.add(conversationId)
    else if (type.startsWith('conversation.')) {
      if (type !== 'conversation.read') conversations.add(conversationId)
    }
    // Whatever else happens to a message: the whole conversation is written again.
    else rewritten.add(conversationId)
  }
  const otherIds = [...new Set(others.map((one) => one.subjectId))]
  const otherDocuments = [
    ...(await listCustomerDocuments(tx, otherIds)),
    ...(await listCannedReplyDocuments(tx, otherIds)),
  ]
  const known = new Set(otherDocuments.map((one) => one.id))
  const goneIds = otherIds.filter((id) => !known.has(id))
  const changed = [...conversations]
  const along = engine.keepsConversationFields ? changed : await listMovedConversations(tx, changed)
  const whole = new Set([...rewritten, ...along])
  const documents = [
    ...(await listMessageDocuments(
      tx,
      messages.filter(({ conversationId }) => !whole.has(conversationId)),
    )),
    ...(await listMessageDocumentsOf(tx, [...whole])),
    ...(await listConversationDocuments(tx, [...rewritten, ...changed])),
    ...otherDocuments,
  ]
  return {
    gone: {
      ids: goneIds,
      conversationIds: [...deleted, ...rewritten],
      customerIds: goneIds,
    },
    documents,
  }
}
