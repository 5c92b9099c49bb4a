// Proving to the server who a customer is, once and again before the proof is over. The business signs; this file only
// carries what it has signed. Where it is kept and who hears of it is session.ts's business.
import { ApiError } from './errors.ts'
import type { Kept } from './session.ts'
import type { CustomerSession } from './wire.ts'

/**
 * Who this is, as the business's server has signed it: a callback that fetches a fresh token, a token, or the hash of the
 * external id. Only with a callback or a hash the session outlives the first proof (a day).
 */
export type Identification = { publishableKey?: string } & (
  | { getToken: () => Promise<string> }
  | { token: string }
  | { externalId: string; hash: string }
)

export interface Prover {
  readonly publishableKey: string
  /** A session of the proven customer, in exchange for the one that this device has had. */
  prove(stored: Kept | null): Promise<CustomerSession>
  /** Keeps the proof fresh from now on. */
  follow(identifiedUntil: string | null | undefined): void
  stop(): void
}

const EARLY_MS = 300_000
const PAUSE_MS = 60_000
/** Timers cannot wait for longer. */
const LONGEST_MS = 2 ** 31 - 1

export function createProver(
  { publishableKey, ...proof }: Identification & { publishableKey: string },
  post: (path: string, body: unknown, tries: number) => Promise<unknown>,
  /** It is time for a new proof; rejects when there is none to be had. */
  renew: () => Promise<unknown>,
): Prover {
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(
      () => void renew().catch(() => wait(PAUSE_MS)),
      Math.min(Math.max(milliseconds, PAUSE_MS), LONGEST_MS),
    )
    // In Node nothing is kept running for it.
    ;(timer as { unref?: () => void }).unref?.()
  }

  return {
    publishableKey,
    async prove(stored) {
      const identity = 'getToken' in proof ? { token: await proof.getToken() } : proof
      const isOfKey = stored?.publishableKey === publishableKey
      const refreshToken = isOfKey ? stored.refreshToken : undefined
      const body = { publishableKey, identity, refreshToken }
      return (await post('/v1/customer-sessions', body, 3)) as CustomerSession
    },
    follow(identifiedUntil) {
      clearTimeout(timer)
      if (!identifiedUntil || 'token' in proof) return
      wait(Date.parse(identifiedUntil) - Date.now() - EARLY_MS)
    },
    stop: () => clearTimeout(timer),
  }
}

/** Whether what is on this device may stay for who is here now: a visitor's, or their own. */
export function isSamePerson(stored: Kept | null, next: CustomerSession): boolean {
  if (stored?.session.kind !== 'customer') return false
  const { customer } = stored.session
  return !customer?.externalId || customer.id === next.customer?.id
}

export const withoutKey = (): ApiError =>
  new ApiError({
    code: 'invalid_publishable_key',
    status: 0,
    detail: 'No session is open: pass the publishableKey',
  })
