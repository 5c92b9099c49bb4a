// Who is signed in: the tokens, their one refresh at a time (across tabs too), and where they are kept.
// Tokens never leave this file except as the argument of a call.
import type { Reader } from './apply.ts'
import { isComplete } from './complete.ts'
import { ApiError, isPassing } from './errors.ts'
import type { Call, Send } from './http.ts'
import type { Identification, Proof } from './identify.ts'
import { createLive, type Live } from './live.ts'
import type { SessionStorage } from './session-storage.ts'
import { uuidv7 } from './uuidv7.ts'
import type {
  Agent,
  AgentSession,
  CustomerSession,
  CustomerSummary,
  WorkspaceSummary,
} from './wire.ts'

/** Who this client speaks for. A customer is null until the first message, which makes a visitor a customer. */
export type Session =
  | { kind: 'agent'; agent: Agent; workspace: WorkspaceSummary }
  | {
      kind: 'customer'
      customer: CustomerSummary | null
      workspace: WorkspaceSummary
      settings: CustomerSession['settings']
    }

export type Kept = {
  session: Session
  token: string
  refreshToken: string
  publishableKey?: string
  /** Of a proven customer: when the proof is over. */
  identifiedUntil?: string | null
  /** Names a visitor on this device, from before they are a customer. */
  visitor?: string
}

/** `code` is of the authenticator app, or a recovery code; only after `second_factor_required`. */
export type SignIn = { email: string; password: string; code?: string }

export interface Sessions {
  live: Live<Session | null>
  /** Names the person on this device: an agent wherever they sign in, a visitor as long as their session lives. */
  identity(): string | null
  token(): string | null
  /** A newer token than the one that was refused; null when the session is over. Throws when nobody answers. */
  refresh(refused: string): Promise<string | null>
  /** A call in the session's name. */
  send: Send
  signIn(input: SignIn | AgentSession): Promise<Session>
  openCustomerSession(input: { publishableKey: string }): Promise<Session>
  restore(): Promise<Session | null>
  signOut(): Promise<void>
  /** The visitor has become this customer, here or in another tab. */
  becameCustomer(customer: CustomerSummary): void
  /** Null while nobody is signed in, and for a visitor who has not written yet. */
  self(): Reader | null
  isSelf(author: Reader): boolean
  identify(input: Identification): Promise<Session>
  /** Proves nothing any more. */
  close(): void
}

export function createSessions(
  send: Send,
  storage: SessionStorage,
  /** This person has signed out, or can never come back: nothing of theirs may stay on this device. */
  forget: (identity: string) => void,
): Sessions {
  const live = createLive<Session | null>(null)
  let kept: Kept | null = null
  let refreshing: Promise<string | null> | null = null
  let proof: Proof | undefined
  /** Grows when somebody signs out. */
  let era = 0

  function keep(next: Kept | null): void {
    kept = next
    proof?.follow(next?.identifiedUntil)
    if (next === null) storage.remove()
    else storage.set(JSON.stringify(next))
    live.set(next?.session ?? null)
  }

  function end(isOver: boolean): void {
    if (kept && isOver) forget(identityOf(kept))
    keep(null)
  }

  function read(): Kept | null {
    try {
      return JSON.parse(storage.get() ?? 'null') as Kept | null
    } catch {
      return null
    }
  }

  const post = (path: string, body: unknown, tries?: number) =>
    send({ method: 'POST', path, body, tries })

  async function exchange(refused: string): Promise<string | null> {
    // Another tab may have exchanged the token, or signed out, while this one waited for the lock.
    const stored = read()
    if (stored === null || stored.token !== refused) {
      kept = stored
      live.set(stored?.session ?? null)
      return stored?.token ?? null
    }
    try {
      keep(await refreshed(stored))
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error
      // An agent can sign in again; a visitor's next session is somebody else's.
      kept = stored
      end(stored.session.kind === 'customer')
    }
    return kept?.token ?? null
  }

  const refreshCustomer = async (refreshToken: string) =>
    (await post('/v1/customer-sessions/refresh', { refreshToken }, 3)) as CustomerSession

  async function refreshed(stored: Kept): Promise<Kept> {
    const { refreshToken } = stored
    if (isComplete && stored.session.kind === 'agent') {
      return ofAgent((await post('/v1/auth/refresh', { refreshToken })) as AgentSession)
    }
    try {
      return ofCustomer(await refreshCustomer(refreshToken), stored)
    } catch (error) {
      if (!proof || (error as ApiError).status !== 401) throw error
      return await proof.again(stored, error)
    }
  }

  async function identify(input: Identification): Promise<Session> {
    const own = era
    const { createProof } = await import('./identify.ts')
    proof ??= createProof({
      ...{ kept: () => kept, read, keep, post, locked },
      forget: (stored) => forget(identityOf(stored)),
      toKept: ofCustomer,
    })
    return await proof.identify(input, () => own === era)
  }

  async function refresh(refused: string): Promise<string | null> {
    if (kept?.token !== refused) return kept?.token ?? null
    refreshing ??= locked(() => exchange(refused)).finally(() => {
      refreshing = null
    })
    return await refreshing
  }

  async function sendAuthorised(call: Call): Promise<unknown> {
    const token = kept?.token ?? null
    try {
      return await send({ ...call, token })
    } catch (error) {
      const isRefused = error instanceof ApiError && error.status === 401
      if (!isRefused || token === null) throw error
      const next = await refresh(token)
      if (next === null) throw error
      return await send({ ...call, token: next })
    }
  }

  async function restore(): Promise<Session | null> {
    kept = read()
    if (kept === null) return null
    if (!isComplete || kept.session.kind === 'customer') {
      await refresh(kept.token)
      return live.value
    }
    try {
      const me = (await sendAuthorised({ method: 'GET', path: '/v1/me' })) as AgentSession
      if (kept)
        keep({ ...kept, session: { kind: 'agent', agent: me.agent, workspace: me.workspace } })
    } catch (error) {
      // One that was renewed is not over because a server's clock says so.
      const isOver =
        error instanceof ApiError && error.status === 401 && !(kept && isPassing(error))
      if (!isOver) throw error
      keep(null)
    }
    return live.value
  }

  // Offline, a visitor goes on with what is known: they may read what waits, and write.
  function goOn(error: unknown): Session {
    if (kept === null || !isPassing(error)) throw error
    live.set(kept.session)
    return kept.session
  }

  function self(): Reader | null {
    const session = kept?.session
    if (session === undefined) return null
    const person = session.kind === 'agent' ? session.agent : session.customer
    return person && { kind: session.kind, id: person.id }
  }

  return {
    live,
    identify,
    close: () => proof?.leave(),
    identity: () => kept && identityOf(kept),
    token: () => kept?.token ?? null,
    refresh,
    send: sendAuthorised,
    restore,

    async signIn(input) {
      if (!isComplete) throw new TypeError()
      const opened = 'refreshToken' in input ? input : await post('/v1/auth/login', input)
      const next = ofAgent(opened as AgentSession)
      proof?.leave()
      keep(next)
      return next.session
    },

    async openCustomerSession({ publishableKey }) {
      const stored = read()
      if (stored?.session.kind === 'customer' && stored.publishableKey === publishableKey) {
        const session = await restore().catch(goOn)
        if (session !== null) return session
      }
      const answer = await post('/v1/customer-sessions', { publishableKey }, 3)
      const next = ofCustomer(answer as CustomerSession, { publishableKey, visitor: uuidv7() })
      keep(next)
      return next.session
    },

    async signOut() {
      const leaving = kept
      era += 1
      proof?.leave()
      end(true)
      if (leaving === null) return
      const [method, path] = endings[leaving.session.kind]
      // Signed out here either way; a server that cannot be told lets the session run out.
      await send({ method, path, token: leaving.token, tries: 2 }).catch(() => undefined)
    },

    becameCustomer(customer) {
      if (kept?.session.kind !== 'customer' || kept.session.customer !== null) return
      keep({ ...kept, session: { ...kept.session, customer } })
    },

    self,
    isSelf(author) {
      const me = self()
      return me?.kind === author.kind && me.id === author.id
    },
  }
}

const endings = {
  agent: ['POST', '/v1/auth/logout'],
  customer: ['DELETE', '/v1/customer-sessions/current'],
} as const

const ofAgent = ({ token, refreshToken, agent, workspace }: AgentSession): Kept => ({
  session: { kind: 'agent', agent, workspace },
  token,
  refreshToken,
})

const ofCustomer = (
  { token, refreshToken, customer, workspace, settings, identifiedUntil }: CustomerSession,
  { publishableKey, visitor }: Pick<Kept, 'publishableKey' | 'visitor'>,
): Kept => ({
  session: { kind: 'customer', customer, workspace, settings },
  token,
  refreshToken,
  publishableKey,
  visitor,
  identifiedUntil,
})

const identityOf = ({ session, visitor }: Kept): string =>
  `${session.workspace.id} ${session.kind === 'agent' ? session.agent.id : visitor}`

// A refresh token is good once, so two tabs must not present the same one. Where storage is blocked, so are locks, and
// no tab shares anything with another.
async function locked<T>(run: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined
  if (!locks) return await run()
  let running: Promise<T> | undefined
  const start = () => {
    running = run()
    return running
  }
  try {
    return await locks.request('deskbell.refresh', start)
  } catch (error) {
    if (running) throw error
    return await run()
  }
}
