// What each role may do, as far as the inbox shows a control for it. The server decides again on every request.
import type { Agent } from '@deskbell/sdk'

type Role = Agent['role']

const writers: readonly Role[] = ['owner', 'admin', 'senior', 'agent']
const seniors: readonly Role[] = ['owner', 'admin', 'senior']
const admins: readonly Role[] = ['owner', 'admin']
const owners: readonly Role[] = ['owner']

const rules = {
  write: writers,
  manageTags: seniors,
  manageReplies: seniors,
  manageForms: seniors,
  readRatings: seniors,
  manageRatings: admins,
  manageSharedViews: seniors,
  manageTopics: seniors,
  manageRules: seniors,
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
  readMail: owners,
  manageSignIn: owners,
} as const

export type Permission = keyof typeof rules

export const isAllowed = (role: Role, permission: Permission): boolean =>
  rules[permission].includes(role)
