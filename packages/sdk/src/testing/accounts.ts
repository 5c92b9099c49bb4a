// The fake server's invitations, mail, keys and own account. Every link is `link-<invitation id>` or `reset`, every code of an
// authenticator app 123456, and every password is right but `wrong`.
import type {
  Agent,
  ApiKey,
  IdentityKey,
  Invitation,
  Mail,
  PublishableKey,
  Security,
  SignedIn,
  Workspace,
} from '../wire.ts'
import { newId } from './ids.ts'
import { toPage } from './pages.ts'
import { FakeProblem } from './problem.ts'
import { type FakeActor, summaryOf } from './readers.ts'
import type { RequestInput } from './routes.ts'
import type { Credentials } from './sessions.ts'
import type { FakeStore } from './store.ts'

type Handler = (input: RequestInput, actor: FakeActor) => unknown

type Order = (a: string, b: string) => number
const inOrder: Order = (a, b) => (a < b ? -1 : Number(a > b))
const pageOf = <T extends { id: string }>(
  items: readonly T[],
  { limit = 25, ...input }: RequestInput,
  order: Order,
) => toPage(items, ({ id }) => id, { ...input, limit }, order)
const soon = () => new Date(Date.now() + 7 * 86_400_000).toISOString()

export function createAccounts(
  store: FakeStore,
  workspace: Workspace,
  agents: readonly Credentials[],
): Record<string, Handler> {
  const workspaceName = workspace.name
  const invitations = new Map<string, Invitation>()
  const mails: Mail[] = []
  const retention = { conversationDays: null, customerDays: null, auditDays: null, runAt: null }
  let isFactorOn = false
  const security: Security = {
    ...{ secondFactorFrom: null, providerIsFactor: false, agentsWithout: 2 },
  }
  const createdAt = new Date().toISOString()
  let sessions: SignedIn[] = ['Firefox on Windows', 'Safari on iPhone'].map((device, index) => ({
    ...{ id: newId('session'), device, isCurrent: index === 0, createdAt, lastUsedAt: createdAt },
  }))

  const me = (actor: FakeActor): Agent => {
    if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
    return actor.agent
  }
  const credentialsOf = (actor: FakeActor): Credentials | undefined =>
    agents.find(({ agent }) => agent.id === me(actor).id)
  const assertPassword = (password: unknown): void => {
    if (password === 'wrong') throw new FakeProblem(403, 'wrong_password')
  }
  const assertStrong = (password: unknown): void => {
    const detail = 'This is a commonly used password.'
    if (String(password).startsWith('password'))
      throw new FakeProblem(400, 'weak_password', { detail })
  }
  const byToken = (token: unknown): Invitation => {
    const found = invitations.get(String(token).replace('link-', ''))
    if (found === undefined) throw new FakeProblem(410, 'link_over')
    return found
  }
  const codes = () => ({ recoveryCodes: ['aaaa-bbbb-cccc-dddd', 'eeee-ffff-gggg-hhhh'] })

  let identityKeys: IdentityKey[] = []
  let apiKeys: ApiKey[] = []
  let keysMade = 0
  function madeKey(input: Partial<ApiKey>, actor: FakeActor) {
    const { id, name } = me(actor)
    const key: ApiKey = {
      ...{ id: newId('apiKey'), name: String(input.name), ending: String(++keysMade) },
      ...{ scopes: input.scopes ?? [], madeBy: { id, name }, createdAt, lastUsedAt: null },
      ...{ expiresAt: input.expiresAt ?? null, rateLimit: input.rateLimit ?? null },
    }
    apiKeys.unshift(key)
    return { ...key, key: `sk_live_${keysMade}` }
  }
  const keys: PublishableKey[] = workspace.publishableKeys
  const origins = (input: RequestInput) => input.origins as string[]

  return {
    'publishableKeys.create': (input) => {
      const key = { key: `pk_live_${keys.length}`, origins: origins(input) }
      keys.push(key)
      return key
    },
    'publishableKeys.update': (input) => {
      const found = keys.find((one) => one.key === input.key)
      if (found === undefined) throw new FakeProblem(404, 'not_found')
      return Object.assign(found, { origins: origins(input) })
    },
    'publishableKeys.delete': ({ key }) => {
      const index = keys.findIndex((one) => one.key === key)
      if (index >= 0) keys.splice(index, 1)
    },
    'apiKeys.list': () => ({ items: apiKeys, nextCursor: null }),
    'apiKeys.create': (input, actor) => madeKey(input, actor),
    'apiKeys.update': ({ id, ...changes }) => {
      const key = apiKeys.find((one) => one.id === id)
      if (key === undefined) throw new FakeProblem(404, 'not_found')
      return Object.assign(key, changes)
    },
    'apiKeys.rotate': ({ id }, actor) => {
      const before = apiKeys.find((one) => one.id === id)
      if (before === undefined) throw new FakeProblem(404, 'not_found')
      before.expiresAt = new Date(Date.now() + 86_400_000).toISOString()
      return madeKey(before, actor)
    },
    'apiKeys.delete': ({ id }) => {
      apiKeys = apiKeys.filter((one) => one.id !== id)
    },
    'identityKeys.list': () => ({ items: identityKeys, nextCursor: null }),
    'identityKeys.create': (input) => {
      const key: IdentityKey = {
        ...{ id: newId('identityKey'), name: String(input.name), createdAt, lastUsedAt: null },
        algorithm: input.algorithm as IdentityKey['algorithm'],
        publicKey: (input.publicKey as string | undefined) ?? null,
      }
      identityKeys.unshift(key)
      return { ...key, secret: key.publicKey === null ? `secret-of-${key.name}` : null }
    },
    'identityKeys.delete': ({ id }) => {
      identityKeys = identityKeys.filter((one) => one.id !== id)
    },
    'me.get': (_, actor) => {
      const { id, name, isTest } = workspace
      const secondFactorDueAt = isFactorOn ? null : security.secondFactorFrom
      const mustReplaceCredentials = credentialsOf(actor)?.isFirstPassword ?? false
      return {
        ...{ agent: me(actor), workspace: { id, name, isTest } },
        ...{ mustReplaceCredentials, secondFactorDueAt },
      }
    },
    'security.get': () => security,
    'security.update': ({ demandSecondFactor, graceDays = 7, providerIsFactor }) => {
      const from = new Date(Date.now() + Number(graceDays) * 86_400_000).toISOString()
      if (demandSecondFactor !== undefined)
        security.secondFactorFrom = demandSecondFactor ? (security.secondFactorFrom ?? from) : null
      if (providerIsFactor !== undefined) security.providerIsFactor = providerIsFactor as boolean
      return security
    },
    'invitations.list': (input) => pageOf([...invitations.values()], input, inOrder),
    'invitations.create': (input, actor) => {
      const email = String(input.email)
      if ([...invitations.values()].some((one) => one.email === email))
        throw new FakeProblem(409, 'already_invited')
      const { name } = me(actor)
      const invitation: Invitation = {
        ...{ id: newId('invitation'), email, role: (input.role as Agent['role']) ?? 'agent' },
        customRole: null,
        ...{
          invitedBy: summaryOf(me(actor)),
          createdAt: new Date().toISOString(),
          expiresAt: soon(),
        },
      }
      invitations.set(invitation.id, invitation)
      mails.unshift({
        ...{ id: newId('mail'), kind: 'invitation', recipient: email, status: 'kept' },
        ...{ lastError: null, subject: `${name} invites you to ${workspaceName}` },
        ...{ body: `#link-${invitation.id}`, createdAt: invitation.createdAt },
      })
      return invitation
    },
    'invitations.resend': ({ id }) => invitations.get(id),
    'invitations.delete': ({ id }) => void invitations.delete(id),
    'invitations.look': ({ token }) => {
      const { email, role, invitedBy } = byToken(token)
      return {
        email,
        role,
        customRole: null,
        workspaceName,
        invitedBy: invitedBy.name,
        providers: [],
      }
    },
    'invitations.accept': ({ token, password }) => {
      const { id, email } = byToken(token)
      assertStrong(password)
      invitations.delete(id)
      return { ...[...store.agents.values()][0]!, email }
    },
    'retention.get': () => retention,
    'retention.update': (input) => Object.assign(retention, input),
    'retention.preview': ({ conversationDays }) => ({
      ...{ conversations: conversationDays === undefined ? 0 : 2, customers: 0, auditEntries: 0 },
    }),
    // Nothing is kept here of who changed what.
    'auditLog.list': () => ({ items: [], nextCursor: null }),
    'mails.list': (input) => pageOf(mails, input, (a, b) => inOrder(b, a)),
    'auth.requestPasswordReset': () => undefined,
    'auth.resetPassword': ({ token, password }) => {
      if (token !== 'reset') throw new FakeProblem(410, 'link_over')
      assertStrong(password)
    },
    'me.update': (changes, actor) => Object.assign(me(actor), changes),
    'me.changePassword': ({ currentPassword, newPassword }, actor) => {
      assertPassword(currentPassword)
      assertStrong(newPassword)
      const known = credentialsOf(actor)
      if (known) known.isFirstPassword = false
    },
    'me.sessions': () => ({ items: sessions }),
    'me.endSession': ({ id }) => {
      sessions = sessions.filter((one) => one.id !== id)
    },
    'me.endOtherSessions': () => {
      sessions = sessions.filter((one) => one.isCurrent)
    },
    'me.secondFactor': () => ({ isOn: isFactorOn, recoveryCodesLeft: isFactorOn ? 2 : 0 }),
    'me.beginSecondFactor': ({ password }) => {
      assertPassword(password)
      return { url: 'otpauth://totp/Deskbell:ada?secret=JBSWY3DP', setupKey: 'JBSWY3DP' }
    },
    'me.confirmSecondFactor': ({ code }) => {
      if (code !== '123456') throw new FakeProblem(403, 'wrong_code')
      isFactorOn = true
      return codes()
    },
    'me.renewRecoveryCodes': ({ password }) => {
      assertPassword(password)
      return codes()
    },
    'me.disableSecondFactor': ({ password }) => {
      assertPassword(password)
      isFactorOn = false
    },
  }
}
