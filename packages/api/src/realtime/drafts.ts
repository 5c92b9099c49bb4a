// An agent's drafts on their other devices. A draft is small and travels in its hint; one whose hint was lost is found
// among those that were saved in the last seconds.
import type { Draft } from '../drafts/schema.ts'
import { listRecentDrafts } from '../drafts/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Connection } from './connection.ts'
import type { DraftHint } from './publish.ts'

/** Longer than the time between two comparisons, with one that failed in between. */
const RECENT_SECONDS = 15

export function createDrafts({
  sql,
  connections,
}: {
  sql: Sql
  connections: ReadonlySet<Connection>
}) {
  /** Of each agent and conversation, what was told since the comparison before the last one. */
  let told = new Map<string, number>()

  function tell(agentId: string, draft: Draft): void {
    const key = `${agentId} ${draft.conversationId}`
    if ((told.get(key) ?? 0) >= draft.version) return
    told.set(key, draft.version)
    for (const connection of connections) {
      const { actor } = connection
      if (actor?.kind === 'agent' && actor.id === agentId) connection.send({ type: 'draft', draft })
    }
  }

  return {
    hear: ({ agentId, draft }: DraftHint): void => tell(agentId, draft),

    async compare(): Promise<void> {
      const agents = [...connections].flatMap(({ actor }) =>
        actor?.kind === 'agent' ? [actor.id] : [],
      )
      const recent = await listRecentDrafts(sql, [...new Set(agents)], RECENT_SECONDS)
      for (const { agentId, draft } of recent) tell(agentId, draft)
      const kept = recent.map(
        ({ agentId, draft }) => [`${agentId} ${draft.conversationId}`, draft.version] as const,
      )
      told = new Map(kept)
    },
  }
}
