// Token → actor. A token only names a session; whether the session and its agent are still good is asked of the
// database, at most every few seconds, so that a revoked agent is out at once and not when the token expires.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createKeyLimits, type KeyLimits } from './api-keys/limits.ts'
import { findApiKey } from './api-keys/store.ts'
import { findAgentBySession } from './auth/store.ts'
import { findCustomerSession } from './customer-sessions/store.ts'
import type { Sql } from './platform/postgres.ts'
import type { Actor, AgentActor, CustomerActor, StaffActor } from './policy.ts'
import { ProblemError, problem } from './problem.ts'

export const ISSUER = 'deskbell'
export const ACCESS_SECONDS = 15 * 60

const CACHE_MS = 3000
const CACHE_MOST = 20_000

type TokenClaims = { aud: 'agent' | 'customer'; sid: string }

type SessionActor = Actor & { origin?: string | null }

export type Actors = {
  /** Signs an access token for a session. */
  sign(audience: TokenClaims['aud'], sessionId: string): { token: string; expiresAt: string }
  /** Throws `unauthenticated` or `token_expired`. `origin` is the browser's, when it says one. */
  fromToken(token: string, origin: string | undefined): Promise<Actor>
  /** The same for a request; `isRemembered: false` asks the database. */
  fromRequest(request: FastifyRequest, isRemembered: boolean): Promise<Actor>
  /** The actor of a session that a ticket of ours names. Throws `unauthenticated` when it is over. */
  fromSession(kind: Actor['kind'], sessionId: string): Promise<Actor>
  /** The actor again, read from the database; undefined when the session is over. */
  recheck(actor: Actor): Promise<Actor | undefined>
  /** Drops what is remembered of a session that this process has just changed. */
  forget(sessionId: string): void
  /** Drops everything that is remembered: roles have changed. */
  forgetAll(): void
}

export function createActors(
  app: FastifyInstance,
  sql: Sql,
  keyLimits: KeyLimits = createKeyLimits(),
): Actors {
  // Promises, so that a burst of requests of one session asks the database once and stays in order.
  const cache = new Map<string, { actor: Promise<SessionActor | undefined>; until: number }>()

  function load(
    audience: TokenClaims['aud'],
    sessionId: string,
  ): Promise<SessionActor | undefined> {
    return audience === 'agent'
      ? findAgentBySession(sql, sessionId)
      : findCustomerSession(sql, sessionId)
  }

  async function bySession(audience: TokenClaims['aud'], sessionId: string): Promise<SessionActor> {
    const known = cache.get(sessionId)
    const isFresh = known !== undefined && known.until > performance.now()
    const loading = isFresh ? known.actor : load(audience, sessionId)
    if (!isFresh) {
      if (cache.size >= CACHE_MOST) cache.clear()
      cache.set(sessionId, { actor: loading, until: performance.now() + CACHE_MS })
    }
    const actor = await loading.catch((error: unknown) => {
      cache.delete(sessionId)
      throw error
    })
    // A visitor may become a customer on another node at any moment, so that is not remembered.
    if (actor === undefined || actor.id === null) cache.delete(sessionId)
    if (actor?.kind !== audience) {
      throw problem('unauthenticated', { detail: 'The session is over; sign in again' })
    }
    return actor
  }

  async function byClaims({ aud, sid }: TokenClaims, origin: string | undefined): Promise<Actor> {
    const found = await bySession(aud, sid)
    if ('origin' in found && found.origin && origin !== undefined && origin !== found.origin) {
      throw problem('unauthenticated', { detail: 'The session belongs to another origin' })
    }
    return found
  }

  /** Looked up at each call, so that a revoked key is out at once on every node. */
  async function byKey(key: string, origin: string | undefined): Promise<Actor> {
    // Whatever page it is: somebody has put the key where every visitor can read it.
    if (origin !== undefined) throw problem('secret_key_in_browser')
    const actor = await findApiKey(sql, { key })
    keyLimits.note(key, actor)
    if (actor !== undefined) return actor
    throw problem('unauthenticated', { detail: 'The key is unknown, has expired or was revoked' })
  }

  return {
    sign(aud, sid) {
      const token = app.jwt.sign({ aud, sid }, { expiresIn: ACCESS_SECONDS })
      return { token, expiresAt: new Date(Date.now() + ACCESS_SECONDS * 1000).toISOString() }
    },
    async fromToken(token, origin) {
      if (token.startsWith('sk_')) return await byKey(token, origin)
      return await byClaims(verify(app, token), origin)
    },
    async fromRequest(request, isRemembered) {
      const { origin } = request.headers
      const token = bearerToken(request)
      if (token === undefined) throw problem('unauthenticated')
      if (token.startsWith('sk_')) return await byKey(token, origin)
      const claims = claimsOf(app, request, token)
      if (claims instanceof ProblemError) throw claims
      if (!isRemembered) cache.delete(claims.sid)
      return await byClaims(claims, origin)
    },
    async fromSession(kind, sessionId) {
      if (kind !== 'key') return await bySession(kind, sessionId)
      const actor = await findApiKey(sql, { id: sessionId })
      if (actor === undefined) throw problem('unauthenticated')
      return actor
    },
    async recheck(actor) {
      if (actor.kind === 'key') return await findApiKey(sql, { id: actor.id })
      return await load(actor.kind, actor.sessionId)
    },
    forget(sessionId) {
      cache.delete(sessionId)
    },
    forgetAll() {
      cache.clear()
    },
  }
}

/** The session that a request names, good or over; undefined when its token is not one of ours. */
export function sessionOf(app: FastifyInstance, request: FastifyRequest): string | undefined {
  const token = bearerToken(request)
  const claims = token === undefined ? undefined : claimsOf(app, request, token)
  return claims instanceof ProblemError ? undefined : claims?.sid
}

/** What the token of a request says, or why it is refused. The limiter asks before the guard does; it is verified once. */
function claimsOf(
  app: FastifyInstance,
  request: FastifyRequest,
  token: string,
): TokenClaims | ProblemError {
  try {
    request.claims ??= verify(app, token)
  } catch (error) {
    request.claims = error as ProblemError
  }
  return request.claims
}

function verify(app: FastifyInstance, token: string): TokenClaims {
  try {
    const claims = app.jwt.verify<Partial<TokenClaims>>(token)
    const { aud, sid } = claims
    if ((aud === 'agent' || aud === 'customer') && typeof sid === 'string') return { aud, sid }
  } catch (error) {
    if ((error as { code?: string }).code === 'FAST_JWT_EXPIRED') throw problem('token_expired')
  }
  throw problem('unauthenticated')
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the handler of every route that names an action; read it with `actorOf`. */
    actor: Actor | null
    /** See `claimsOf`. */
    claims: TokenClaims | ProblemError | null
  }
}

/** Who makes this request. Only for routes that name an action. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.actor === null) throw problem('unauthenticated')
  return request.actor
}

/** The same, for routes that the policy closes to customers: an agent or a key. */
export function staffOf(request: FastifyRequest): StaffActor {
  const actor = actorOf(request)
  if (actor.kind === 'customer') throw problem('forbidden')
  return actor
}

/** The same, for what only a person can do. */
export function agentOf(request: FastifyRequest): AgentActor {
  const actor = actorOf(request)
  if (actor.kind !== 'agent') throw problem('forbidden')
  return actor
}

export function bearerToken(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization
  return header?.startsWith('Bearer ') ? header.slice(7) : undefined
}

export type { Actor, AgentActor, CustomerActor, StaffActor }
