// What each role may do, as far as the inbox shows a control for it. The server decides again on every request.
import type { Agent } from '@deskbell/sdk'

type Role = Agent['role']

const everyone: readonly Role[] = ['owner', 'admin', 'senior', 'agent', 'viewer']
const writers: readonly Role[] = ['owner', 'admin', 'senior', 'agent']
const seniors: readonly Role[] = ['owner', 'admin', 'senior']
const admins: readonly Role[] = ['owner', 'admin']
const owners: readonly Role[] = ['owner']

const rules = {
  write: writers,
  askRating: writers,
  manageTags: seniors,
  manageReplies: seniors,
  manageForms: seniors,
  readRatings: seniors,
  manageRatings: admins,
  manageSharedViews: seniors,
  manageTopics: seniors,
  manageRules: seniors,
  manageTriggers: seniors,
  manageTeams: admins,
  deleteConversations: admins,
  mergeCustomers: seniors,
  blockCustomers: admins,
  exportCustomers: admins,
  eraseCustomers: admins,
  manageContextCards: admins,
  manageUrgency: admins,
  manageObjectTypes: admins,
  manageWorkspace: admins,
  readAudit: admins,
  invite: admins,
  manageKeys: admins,
  manageRoles: admins,
  readMail: owners,
  manageSignIn: owners,
  manageSecurity: owners,
  manageRetention: owners,
  manageAccount: everyone,
  seeFirstSteps: admins,
  deleteTestData: admins,
} as const

export type Permission = keyof typeof rules

type Given = NonNullable<Agent['customRole']>['permissions'][number]

/** The permission of a custom role that lets somebody do the same; what has none is for the role named above. */
const given: Partial<Record<Permission, Given>> = {
  write: 'message.create',
  askRating: 'csat.ask',
  manageTags: 'tag.manage',
  manageReplies: 'cannedReply.manageShared',
  manageSharedViews: 'view.manageShared',
  manageTopics: 'topic.manage',
  manageRules: 'rule.manage',
  manageTriggers: 'trigger.manage',
  manageTeams: 'team.manage',
  deleteConversations: 'conversation.delete',
  mergeCustomers: 'customer.merge',
  blockCustomers: 'customer.block',
  exportCustomers: 'customer.export',
  eraseCustomers: 'customer.erase',
  manageContextCards: 'contextEndpoint.manage',
  manageUrgency: 'urgency.manage',
  manageObjectTypes: 'objectType.manage',
  readAudit: 'auditLog.read',
  manageForms: 'form.manage',
  readRatings: 'csat.report',
  manageWorkspace: 'workspace.manage',
  invite: 'invitation.manage',
  manageKeys: 'apiKey.manage',
  manageRoles: 'role.manage',
  seeFirstSteps: 'workspace.manage',
  deleteTestData: 'testData.delete',
}

/** Of people, who are not made up: not in the test workspace. */
export const onlyLive: ReadonlySet<Permission> = new Set<Permission>([
  ...(['invite', 'manageRoles', 'manageSignIn', 'manageSecurity', 'readMail'] as const),
  ...(['manageAccount', 'seeFirstSteps'] as const),
])

export function isAllowed({ role, customRole }: Agent, permission: Permission): boolean {
  const needed = given[permission]
  return (
    (rules[permission] as readonly Role[]).includes(role) ||
    (needed !== undefined && customRole?.permissions.includes(needed) === true)
  )
}
