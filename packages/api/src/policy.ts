// "May this actor do this?" — the one place that answers, for REST and sockets alike.
// Which rows an actor may touch is decided with it: agents and keys those of their workspace, customers their own.
import type { Role } from './agents/schema.ts'
import { type Scope, scopes } from './api-keys/schema.ts'
import { type Permission, permissions } from './custom-roles/schema.ts'
import { problem } from './problem.ts'

export type AgentActor = {
  kind: 'agent'
  workspaceId: string
  id: string
  name: string
  /** `viewer` for who has a custom role. */
  role: Role
  /** Of the custom role, beside what the role may. */
  permissions: readonly Permission[]
  sessionId: string
  /** Whether they are in the test workspace. */
  isTest: boolean
  /** What they have yet to do before anything else is allowed. */
  owes: 'own_password_demanded' | 'second_factor_demanded' | null
}
export type CustomerActor = {
  kind: 'customer'
  workspaceId: string
  /** Null until the first message. */
  id: string | null
  sessionId: string
  inboxId: string
}
/** A program of the business, with a secret key. */
export type KeyActor = {
  kind: 'key'
  workspaceId: string
  id: string
  name: string
  scopes: readonly Scope[]
  /** The key itself: it has no other session. */
  sessionId: string
  madeBy: { id: string; name: string }
  /** Requests a minute; null: as many as everybody. */
  rateLimit: number | null
}
/** Who sees the workspace from the inside. */
export type StaffActor = AgentActor | KeyActor
export type Actor = StaffActor | CustomerActor
/** The product itself, when a timer acts; it is never made from a token. */
export type SystemActor = { kind: 'system'; workspaceId: string }

const everyRole: readonly Role[] = ['owner', 'admin', 'senior', 'agent', 'viewer']
const writers: readonly Role[] = ['owner', 'admin', 'senior', 'agent']
const seniors: readonly Role[] = ['owner', 'admin', 'senior']
const admins: readonly Role[] = ['owner', 'admin']
const owners: readonly Role[] = ['owner']

/** Every action there is, with the roles that may do it and whether a customer may, to their own conversations. */
export const policy = {
  'me.read': { roles: everyRole, customer: false },
  'me.write': { roles: everyRole, customer: false },
  'customerSession.end': { roles: [], customer: true },
  'workspace.read': { roles: everyRole, customer: false },
  'workspace.manage': { roles: admins, customer: false },
  'feed.follow': { roles: everyRole, customer: false },
  'event.follow': { roles: everyRole, customer: true },
  'presence.set': { roles: everyRole, customer: true },
  'conversation.read': { roles: everyRole, customer: true },
  'conversation.create': { roles: writers, customer: true },
  'conversation.update': { roles: writers, customer: false },
  'conversation.resolve': { roles: writers, customer: true },
  'conversation.reopen': { roles: writers, customer: true },
  'conversation.close': { roles: writers, customer: false },
  'conversation.assign': { roles: writers, customer: false },
  'conversation.claim': { roles: writers, customer: false },
  'conversation.archive': { roles: writers, customer: false },
  'conversation.link': { roles: writers, customer: false },
  'conversation.merge': { roles: writers, customer: false },
  'conversation.delete': { roles: admins, customer: false },
  'conversation.markRead': { roles: everyRole, customer: true },
  'message.create': { roles: writers, customer: true },
  'message.change': { roles: writers, customer: true },
  'message.answer': { roles: [], customer: true },
  'message.react': { roles: writers, customer: true },
  'note.create': { roles: writers, customer: false },
  'draft.use': { roles: writers, customer: false },
  'attachment.read': { roles: everyRole, customer: true },
  'attachment.upload': { roles: writers, customer: true },
  'typing.send': { roles: writers, customer: true },
  'customer.read': { roles: everyRole, customer: false },
  'customer.write': { roles: writers, customer: false },
  'customer.merge': { roles: seniors, customer: false },
  'customer.block': { roles: admins, customer: false },
  'customer.export': { roles: admins, customer: false },
  'customer.erase': { roles: admins, customer: false },
  'customerEvent.create': { roles: writers, customer: true },
  'contextEndpoint.manage': { roles: admins, customer: false },
  'object.read': { roles: everyRole, customer: false },
  'object.write': { roles: writers, customer: false },
  'objectType.manage': { roles: admins, customer: false },
  'topic.read': { roles: everyRole, customer: false },
  'topic.manage': { roles: seniors, customer: false },
  'tag.read': { roles: everyRole, customer: false },
  'tag.manage': { roles: seniors, customer: false },
  'team.read': { roles: everyRole, customer: false },
  'team.manage': { roles: admins, customer: false },
  'rule.read': { roles: everyRole, customer: false },
  'rule.manage': { roles: seniors, customer: false },
  'trigger.read': { roles: everyRole, customer: false },
  'trigger.manage': { roles: seniors, customer: false },
  'sharing.read': { roles: everyRole, customer: false },
  'sharing.manage': { roles: admins, customer: false },
  'urgency.read': { roles: everyRole, customer: false },
  'urgency.judge': { roles: writers, customer: false },
  'urgency.manage': { roles: admins, customer: false },
  'cannedReply.read': { roles: everyRole, customer: false },
  'cannedReply.use': { roles: writers, customer: false },
  'cannedReply.write': { roles: writers, customer: false },
  'cannedReply.manageShared': { roles: seniors, customer: false },
  'csat.read': { roles: everyRole, customer: false },
  'csat.ask': { roles: writers, customer: false },
  'csat.report': { roles: seniors, customer: false },
  'csat.manage': { roles: admins, customer: false },
  'messageType.read': { roles: everyRole, customer: false },
  'messageType.manage': { roles: admins, customer: false },
  'form.read': { roles: everyRole, customer: false },
  'form.manage': { roles: seniors, customer: false },
  'macro.read': { roles: everyRole, customer: false },
  'macro.apply': { roles: writers, customer: false },
  'macro.manage': { roles: seniors, customer: false },
  'view.use': { roles: everyRole, customer: false },
  'view.manageShared': { roles: seniors, customer: false },
  'agent.read': { roles: everyRole, customer: false },
  'role.read': { roles: everyRole, customer: false },
  'role.manage': { roles: admins, customer: false },
  'agent.manage': { roles: admins, customer: false },
  'auditLog.read': { roles: admins, customer: false },
  'invitation.read': { roles: admins, customer: false },
  'invitation.manage': { roles: admins, customer: false },
  'publishableKey.manage': { roles: admins, customer: false },
  'identityKey.manage': { roles: admins, customer: false },
  'apiKey.manage': { roles: admins, customer: false },
  'retention.manage': { roles: owners, customer: false },
  'signInProvider.manage': { roles: owners, customer: false },
  'security.manage': { roles: owners, customer: false },
  'mail.read': { roles: owners, customer: false },
  'import.read': { roles: admins, customer: false },
  'import.create': { roles: admins, customer: false },
  'testMode.enter': { roles: everyRole, customer: false },
  'testData.delete': { roles: admins, customer: false },
} as const satisfies Record<string, { roles: readonly Role[]; customer: boolean }>

export type Action = keyof typeof policy

/** What keys can be made for; each is an action. */
const ofKeys: readonly Action[] = scopes
/** What custom roles can be made of. */
const ofRoles: readonly Action[] = permissions

/** Of people, who are not made up: it is done in the live workspace, and counts for the test one. */
const onlyLive: readonly Action[] = [
  ...(['me.write', 'agent.manage', 'role.manage', 'signInProvider.manage'] as const),
  ...(['invitation.read', 'invitation.manage', 'mail.read', 'testMode.enter'] as const),
  'security.manage',
]

/** What is left to who must choose a password of their own or switch on a second factor first. */
const ofDebtors: readonly Action[] = ['me.read', 'me.write']

const owedBefore = (actor: Actor, action?: Action): AgentActor['owes'] =>
  actor.kind === 'agent' && !ofDebtors.some((one) => one === action) ? actor.owes : null

/** Whose view of conversations this is: with notes and in the numbering of agents, or without. */
export const viewOf = (actor: Actor): 'agent' | 'customer' =>
  actor.kind === 'customer' ? 'customer' : 'agent'

/** Whether the audit log notes it: what not every agent may do. */
export function isAdministrative(action: Action): boolean {
  const roles: readonly Role[] = policy[action].roles
  return roles.length > 0 && !roles.includes('agent')
}

/** Before anything that asks for no action of its own: a socket says hello. */
export function assertNothingOwed(actor: Actor, action?: Action): void {
  const owed = owedBefore(actor, action)
  if (owed !== null) throw problem(owed)
}

/** What is being touched; leave it out to ask about the action in general. */
export type Subject = { workspaceId: string; customerId?: string; isInternal?: boolean }

export function isAllowed(actor: Actor, action: Action): boolean {
  const rule = policy[action]
  if (actor.kind === 'key')
    return ofKeys.includes(action) && actor.scopes.some((scope) => scope === action)
  if (actor.kind === 'customer') return rule.customer
  if (owedBefore(actor, action) !== null) return false
  if (actor.isTest && onlyLive.includes(action)) return false
  return holds(actor, action)
}

/** Whether the row exists as far as this actor is concerned. */
export function isVisible(actor: Actor | SystemActor, subject: Subject): boolean {
  if (subject.workspaceId !== actor.workspaceId) return false
  if (actor.kind !== 'customer') return true
  return actor.id !== null && actor.id === subject.customerId && !subject.isInternal
}

/** Throws `not_found` for a row of somebody else (its existence is nobody's business), else `forbidden`. */
export function authorize(actor: Actor, action: Action, subject?: Subject): void {
  if (subject !== undefined && !isVisible(actor, subject)) throw problem('not_found')
  assertNothingOwed(actor, action)
  if (!isAllowed(actor, action)) throw problem('forbidden')
}

/** A role, permissions, or both. */
export type Grant = {
  role?: Role | undefined
  permissions?: readonly Action[] | undefined
}

function holds({ role, permissions: given = [] }: Grant, action: Action): boolean {
  const { roles } = policy[action] as { roles: readonly Role[] }
  return (
    (role !== undefined && roles.includes(role)) ||
    (ofRoles.includes(action) && given.includes(action))
  )
}

/** Nobody gives what they do not have themselves, nor changes who has more: so only owners make and change owners. */
export function authorizeGrant(actor: AgentActor, ...grants: Grant[]): void {
  if (!grants.every((grant) => hasAsMuch(actor, grant))) throw problem('forbidden')
}

/** Whether conversations may be theirs: a viewer can neither answer nor take any. */
export const mayHaveWork = (grant: Grant): boolean =>
  holds(grant, 'message.create') || holds(grant, 'conversation.claim')

/** Whether an invitation with this grant is still good: whoever sent it could send it today. */
export const mayInvite = (inviter: Grant, grant: Grant): boolean =>
  holds(inviter, 'invitation.manage') && hasAsMuch(inviter, grant)

function hasAsMuch(giver: Grant, grant: Grant): boolean {
  const actions = Object.keys(policy) as Action[]
  return actions.every((action) => !holds(grant, action) || holds(giver, action))
}

/** The same for the scopes of a key. */
export function authorizeScopes(actor: AgentActor, given: readonly Scope[]): void {
  if (given.some((scope) => !holds(actor, scope))) throw problem('forbidden')
}
