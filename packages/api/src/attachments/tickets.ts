// Tickets stand in the addresses of files, where a browser can send no header: each names one file and the session that
// asked for it, holds for minutes, and is worth nothing when that session may not see the file any more.
import type { FastifyInstance } from 'fastify'
import type { Actors } from '../actor.ts'
import type { Actor } from '../policy.ts'
import { problem } from '../problem.ts'

const SECONDS = 300

export type Part = 'content' | 'thumbnail'
type Claims = { aud: 'file'; sid: string; of: Actor['kind']; att: string; part: Part }

export type Tickets = {
  sign(actor: Actor, id: string, part: Part): string
  expiresAt(): string
  /** Throws `not_found` for whatever is not a ticket of ours that holds. */
  read(ticket: string): Promise<{ actor: Actor; id: string; part: Part }>
}

export function createTickets(app: FastifyInstance, actors: Actors): Tickets {
  function claimsOf(ticket: string): Claims {
    try {
      const claims = app.jwt.verify<Partial<Claims>>(ticket)
      if (claims.aud === 'file') return claims as Claims
    } catch {
      // Expired or made up: there is nothing here, either way.
    }
    throw problem('not_found')
  }
  return {
    sign: ({ kind, sessionId }, id, part) =>
      app.jwt.sign(
        { aud: 'file', sid: sessionId, of: kind, att: id, part },
        { expiresIn: SECONDS },
      ),
    expiresAt: () => new Date(Date.now() + SECONDS * 1000).toISOString(),
    async read(ticket) {
      const { of, sid, att, part } = claimsOf(ticket)
      return { actor: await actors.fromSession(of, sid), id: att, part }
    },
  }
}
