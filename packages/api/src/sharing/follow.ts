// What happens to conversations by itself: rules and topics sort those that begin, those who wait are given to agents who
// are online, and those whose agent has left are put back. All of it is found in the database, so a restart loses
// nothing and several nodes may do it at once; a hint only makes it immediate.
import { assignTo } from '../conversations/deeds-store.ts'
import { changeConversation, changeWithin, writeChanges } from '../conversations/write-store.ts'
import { isPublicChange } from '../log/store.ts'
import type { Bus } from '../platform/bus.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Hint, Publish } from '../realtime/publish.ts'
import { effectsOf, matchingRules } from '../rules/match.ts'
import type { Rule } from '../rules/schema.ts'
import { listRules, MOST_RULES } from '../rules/store.ts'
import {
  findBeginning,
  findTeamOfTopic,
  isLapsed,
  listLapsed,
  listToShareOut,
  listUnrouted,
  lockAssignment,
  markRouted,
  passUnruled,
} from './store.ts'

const SYSTEM = { kind: 'system' as const, id: 'system', name: null }

/** Applies the rules of its workspace, then the team of its topic, to every conversation that has begun. */
export async function routeNew(sql: Sql, publish: Publish): Promise<void> {
  await passUnruled(sql)
  const known = new Map<string, readonly Rule[]>()
  for (const { id, workspaceId } of await listUnrouted(sql)) {
    const rules =
      known.get(workspaceId) ?? (await listRules(sql, workspaceId, { limit: MOST_RULES })).items
    known.set(workspaceId, rules)
    const actor = { kind: 'system' as const, workspaceId }
    const { events } = await changeConversation(sql, actor, id, async (locked) => {
      const { tx, conversation } = locked
      if (!(await markRouted(tx, id))) return
      const text = await findBeginning(tx, id)
      const met = text === undefined ? [] : matchingRules(rules, { ...conversation, text })
      const changes = effectsOf(met, conversation)
      const topicId = changes.topicId ?? conversation.topicId
      const isTeamless = conversation.teamId === null && changes.teamId === undefined
      const teamId = isTeamless && topicId ? await findTeamOfTopic(tx, topicId) : undefined
      if (teamId !== undefined) changes.teamId = teamId
      await writeChanges(locked, changes, isPublicChange(conversation.status, changes))
    })
    publish(events)
  }
}

/** Gives those who wait to agents who are online and have room, where the workspace wants that. */
export async function shareOut(sql: Sql, publish: Publish): Promise<void> {
  for (const workspaceId of await listToShareOut(sql)) {
    while (await assignOne(sql, publish, workspaceId));
  }
}

async function assignOne(sql: Sql, publish: Publish, workspaceId: string): Promise<boolean> {
  const changed = await sql.begin(async (tx) => {
    const next = await lockAssignment(tx, workspaceId)
    if (next === undefined) return undefined
    const actor = { kind: 'system' as const, workspaceId }
    return await changeWithin(tx, actor, next.conversationId, (locked) =>
      assignTo(locked, SYSTEM, next.agent, 'claimed'),
    )
  })
  if (changed) publish(changed.events)
  return changed !== undefined
}

/** Puts back those who wait for an agent who has left. */
export async function returnLapsed(sql: Sql, publish: Publish): Promise<void> {
  for (const { id, workspaceId } of await listLapsed(sql)) {
    const actor = { kind: 'system' as const, workspaceId }
    const { events } = await changeConversation(sql, actor, id, async (locked) => {
      if (!(await isLapsed(locked.tx, id))) return
      const { assignee } = locked.conversation
      await writeChanges(locked, { assignee: null, claimedAt: null }, true)
      locked.appendActivity({
        activity: { code: 'returned', subject: assignee?.name ?? null },
        text: `${assignee?.name} is away; the conversation is back in the queue`,
        author: SYSTEM,
        isPublic: false,
      })
    })
    publish(events)
  }
}

const GATHER_MS = 20

export type Sharing = {
  /** Everything that is due now; when a run is on its way, another one after it. */
  run(): Promise<void>
  close(): Promise<void>
}

export function createSharing(deps: {
  sql: Sql
  bus: Bus<Hint>
  publish: Publish
  onError(error: unknown): void
}): Sharing {
  const { sql, publish, onError } = deps
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  async function once(): Promise<void> {
    await routeNew(sql, publish)
    await returnLapsed(sql, publish)
    await shareOut(sql, publish)
  }

  function run(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running = running.catch(() => undefined).then(once)
    return running
  }

  // The first event of a log is its beginning. Those of other nodes are theirs to follow.
  const stopHearing = deps.bus.subscribe((hint, fromNode) => {
    if (hint.kind !== 'event' || hint.seq !== 1 || fromNode !== null) return
    timer ??= setTimeout(() => void run().catch(onError), GATHER_MS)
  })

  return {
    run,
    async close() {
      stopHearing()
      clearTimeout(timer)
      await running.catch(() => undefined)
    },
  }
}
