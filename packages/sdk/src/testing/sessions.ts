// The fake server's sessions: who signs in, who a visitor proves to be, and whose a token is.
import type { Agent, AgentSession, CustomerSession, Workspace } from '../wire.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import type { Handler } from './routes.ts'
import type { createSettings } from './settings.ts'
import type { FakeStore } from './store.ts'
import { publishableKey, workspaceSummary } from './workspace.ts'

export type Credentials = {
  email: string
  password: string
  agent: Agent
  /** Set it to true: somebody else has made the password, and it must be changed first. */
  isFirstPassword?: boolean
}
type FakeSession = { actor: FakeActor; refreshToken: string; isProven?: boolean }

interface SessionDeps {
  store: FakeStore
  settings: Pick<ReturnType<typeof createSettings>, 'availability' | 'askedBefore'>
  workspace: Workspace
  agents: readonly Credentials[]
}

export function createSessions({ store, settings, workspace, agents }: SessionDeps) {
  const sessions = new Map<string, FakeSession>()
  const accessTokens = new Map<string, FakeSession>()
  let tokenCount = 0

  function grant(session: FakeSession): { token: string; expiresAt: string; refreshToken: string } {
    const token = `token-${++tokenCount}`
    accessTokens.set(token, session)
    sessions.set(session.refreshToken, session)
    const expiresAt = new Date(Date.now() + 900_000).toISOString()
    return { token, expiresAt, refreshToken: session.refreshToken }
  }

  function openFor(agent: Agent): AgentSession {
    const session = {
      actor: { kind: 'agent', agent } as const,
      refreshToken: `refresh-${++tokenCount}`,
    }
    return { ...grant(session), agent, workspace: workspaceSummary }
  }

  function customerSession(session: FakeSession): CustomerSession {
    const customer =
      session.actor.kind === 'customer'
        ? store.customers.get(session.actor.session.customerId ?? '')
        : undefined
    const topics = [...store.topics.values()].map(({ id, name }) => ({ id, name }))
    return {
      ...grant(session),
      customer: customer ?? null,
      identifiedUntil: session.isProven ? new Date(Date.now() + 86_400_000).toISOString() : null,
      workspace: workspaceSummary,
      settings: {
        ...{ widget: workspace.widget, topics },
        availability: settings.availability(),
        preChat: settings.askedBefore(),
      },
    }
  }

  /** Every token is `for <external id>`. What the visitor of the device had becomes that customer's. */
  function identified({ identity, refreshToken }: Record<string, unknown>): string {
    const { token = '', externalId } = identity as { token?: string; externalId?: string }
    const wanted = externalId ?? /^for (.+)$/.exec(token)?.[1]
    if (wanted === undefined) throw new FakeProblem(401, 'invalid_identity')
    const device = sessions.get(String(refreshToken))
    if (device) sessions.delete(device.refreshToken)
    const visitor =
      device?.actor.kind === 'customer' && !device.isProven
        ? store.customers.get(device.actor.session.customerId ?? '')
        : undefined
    const known = [...store.customers.values()].find((one) => one.externalId === wanted)
    const customer = known ?? visitor ?? store.newCustomer({})
    customer.externalId = wanted
    return customer.id
  }

  function actorOf(token: string | null): FakeActor {
    const session = accessTokens.get(token ?? '')
    if (session === undefined)
      throw new FakeProblem(401, token ? 'token_expired' : 'unauthenticated')
    return session.actor
  }

  function logIn(email: unknown, password: unknown): AgentSession {
    const known = agents.find((one) => one.email === email && one.password === password)
    if (known === undefined) throw new FakeProblem(401, 'invalid_credentials')
    return openFor(known.agent)
  }

  function refresh(refreshToken: unknown): AgentSession | CustomerSession {
    const session = sessions.get(String(refreshToken))
    if (session === undefined) throw new FakeProblem(401, 'invalid_refresh_token')
    if (session.actor.kind === 'customer') return customerSession(session)
    sessions.delete(session.refreshToken)
    return openFor(session.actor.agent)
  }

  function openCustomerSession(input: Record<string, unknown>): CustomerSession {
    if (input.publishableKey !== publishableKey)
      throw new FakeProblem(401, 'invalid_publishable_key')
    const customerId = input.identity === undefined ? null : identified(input)
    const id = `session-${++tokenCount}`
    const actor = { kind: 'customer', session: { id, customerId } } as const
    const isProven = customerId !== null
    return customerSession({ actor, refreshToken: `refresh-${id}`, isProven })
  }

  function end(token: string | null): void {
    const session = accessTokens.get(token ?? '')
    accessTokens.delete(token ?? '')
    if (session) sessions.delete(session.refreshToken)
  }

  const handlers: Record<string, Handler> = {
    'auth.login': ({ email, password }) => logIn(email, password),
    'auth.refresh': ({ refreshToken }) => refresh(refreshToken),
    'auth.logout': (_, __, token) => end(token),
    'customerSessions.create': openCustomerSession,
    'customerSessions.refresh': ({ refreshToken }) => refresh(refreshToken),
    'customerSessions.delete': (_, __, token) => end(token),
  }

  return {
    handlers,
    openFor,
    actorOf,
    find: (token: string) => accessTokens.get(token),
    expireTokens: () => accessTokens.clear(),
    endAll() {
      accessTokens.clear()
      sessions.clear()
    },
  }
}
