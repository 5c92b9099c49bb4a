// What an agent gets who has come in, however they did, and what is said to who has not passed the second factor.
import type { Actors } from '../actor.ts'
import { getAgent } from '../agents/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { getWorkspaceSummary } from '../workspaces/store.ts'
import type { SecondFactorOutcome } from './second-factor-store.ts'

export const createAnswer =
  (sql: Sql, actors: Actors) =>
  async (session: { sessionId: string; agentId: string; refreshToken: string }) => {
    const { workspaceId, ...agent } = await getAgent(sql, session.agentId)
    return {
      ...actors.sign('agent', session.sessionId),
      refreshToken: session.refreshToken,
      agent,
      workspace: await getWorkspaceSummary(sql, workspaceId),
    }
  }

export function assertPassed(second: SecondFactorOutcome): void {
  if (second.outcome === 'needed') throw problem('second_factor_required')
  if (second.outcome === 'wrong') throw problem('invalid_second_factor')
  if (second.outcome === 'blocked') throw problem('rate_limited', { retryAfter: second.seconds })
}
