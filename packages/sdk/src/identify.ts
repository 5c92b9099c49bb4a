// Proving to the server who a customer is, once and again before the proof is over. The business signs; this file only
// carries what it has signed. Where it is kept and who hears of it is session.ts's business, which loads this file when
// somebody identifies.
import { ApiError } from './errors.ts'
import type { Kept, Session } from './session.ts'
import { uuidv7 } from './uuidv7.ts'
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

/** What this needs of the session that it proves. */
export interface Seat {
  kept(): Kept | null
  /** What is stored, perhaps by another tab. */
  read(): Kept | null
  keep(next: Kept | null): void
  post(path: string, body: unknown, tries?: number): Promise<unknown>
  /** One tab at a time. */
  locked<T>(run: () => Promise<T>): Promise<T>
  /** Nothing of this person may stay on this device. */
  forget(stored: Kept): void
  toKept(answer: CustomerSession, of: Pick<Kept, 'publishableKey' | 'visitor'>): Kept
}

export interface Proof {
  /** What is proven after one has signed out is of no use, and throws `unauthenticated`. */
  identify(input: Identification, isWanted: () => boolean): Promise<Session>
  /** Proves it anew; throws the refusal where nothing was proven before. */
  again(stored: Kept, refusal: unknown): Promise<Kept>
  /** Keeps the proof fresh from now on. */
  follow(identifiedUntil: string | null | undefined): void
  leave(): void
}

const EARLY_MS = 300_000
const PAUSE_MS = 60_000
/** Timers cannot wait for longer. */
const LONGEST_MS = 2 ** 31 - 1

export function createProof(seat: Seat): Proof {
  let prover: Prover | null = null

  /** Nothing of one customer is left to the next. */
  async function proven(by: Prover, stored: Kept | null): Promise<Kept> {
    const answer = await by.prove(stored)
    const isSame = isSamePerson(stored, answer)
    if (stored && !isSame) seat.forget(stored)
    return seat.toKept(answer, {
      publishableKey: by.publishableKey,
      visitor: (isSame && stored?.visitor) || uuidv7(),
    })
  }

  /** In its turn with the refreshing of other tabs, one of which may have done it already. */
  const proveAgain = (by: Prover) =>
    seat.locked(async () => {
      const stored = seat.read()
      if (by !== prover) return
      // Signed out in another tab.
      if (stored === null) return seat.keep(null)
      const isNewer = (stored.identifiedUntil ?? '') > (seat.kept()?.identifiedUntil ?? '')
      seat.keep(isNewer ? stored : await proven(by, stored))
    })

  return {
    async identify(input, isWanted) {
      const publishableKey =
        input.publishableKey ?? seat.kept()?.publishableKey ?? seat.read()?.publishableKey
      if (publishableKey === undefined) throw withoutKey()
      const by: Prover = createProver({ ...input, publishableKey }, seat.post, () => proveAgain(by))
      const next = await seat.locked(async () => proven(by, seat.read()))
      if (!isWanted()) throw new ApiError({ code: 'unauthenticated', status: 0, detail: LEFT })
      prover?.stop()
      prover = by
      seat.keep(next)
      return next.session
    },
    async again(stored, refusal) {
      if (prover === null) throw refusal
      return await proven(prover, stored)
    },
    follow: (identifiedUntil) => prover?.follow(identifiedUntil),
    leave() {
      prover?.stop()
      prover = null
    },
  }
}

interface Prover {
  readonly publishableKey: string
  /** A session of the proven customer, in exchange for the one that this device has had. */
  prove(stored: Kept | null): Promise<CustomerSession>
  follow(identifiedUntil: string | null | undefined): void
  stop(): void
}

function createProver(
  { publishableKey, ...proof }: Identification & { publishableKey: string },
  post: Seat['post'],
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
function isSamePerson(stored: Kept | null, next: CustomerSession): boolean {
  if (stored?.session.kind !== 'customer') return false
  const { customer } = stored.session
  return !customer?.externalId || customer.id === next.customer?.id
}

const LEFT = 'Signed out before it was proven who this is'

const withoutKey = (): ApiError =>
  new ApiError({
    code: 'invalid_publishable_key',
    status: 0,
    detail: 'No session is open: pass the publishableKey',
  })
