// An entry of the audit log in words: “created a team”, and what was asked for without the signs of a program.

const done: Readonly<Record<string, string>> = {
  create: 'created',
  update: 'changed',
  delete: 'deleted',
  set: 'set',
  import: 'imported',
  export: 'exported',
  block: 'blocked',
  unblock: 'unblocked',
  erase: 'erased',
  merge: 'merged',
  undo: 'undid',
  rotate: 'rotated',
  check: 'checked',
  resend: 'sent again',
}

const things: Readonly<Record<string, string>> = {
  agents: 'an agent',
  apiKeys: 'an API key',
  auditLog: 'the audit log',
  businessHours: 'the business hours',
  cannedReplies: 'canned replies',
  contextEndpoint: 'the customer cards',
  conversations: 'a conversation',
  customerMerges: 'a merge of customers',
  customers: 'a customer',
  forms: 'a form',
  identityKeys: 'an identity key',
  imports: 'an import',
  invitations: 'an invitation',
  macros: 'a macro',
  messageTypes: 'a kind of messages',
  objectTypes: 'a type of objects',
  preChat: 'the form before the chat',
  publishableKeys: 'a website key',
  retention: 'the retention',
  roles: 'a role',
  rules: 'a rule',
  security: 'the second factor of all',
  sharing: 'how work is shared out',
  signInProviders: 'a sign-in provider',
  tags: 'a tag',
  teams: 'a team',
  topics: 'a topic',
  triggers: 'a trigger',
  views: 'a view',
  workspace: 'the workspace',
}

const phrases: Readonly<Record<string, string>> = {
  'agents.delete': 'deactivated an agent',
  'agents.deletePhoto': 'took the photo of an agent away',
  'agents.disableSecondFactor': 'switched off an agent’s second factor',
  'agents.setPhoto': 'gave an agent a photo',
  'apiKeys.delete': 'revoked an API key',
  'csat.updateSettings': 'changed how customers are asked',
  'identityKeys.delete': 'revoked an identity key',
  'imports.create': 'imported messages',
  'invitations.create': 'invited an agent',
  'invitations.delete': 'took an invitation back',
  'publishableKeys.delete': 'revoked a website key',
  'testMode.deleteData': 'deleted all test data',
  'urgency.preview': 'tried how urgency is weighed',
  'urgency.updateSettings': 'changed how urgency is weighed',
}

/** `teams.create` → `created a team`; of what has no words yet, its name. */
export function deedOf(action: string): string {
  const [noun = '', verb = ''] = action.split('.')
  const [thing, did] = [things[noun], done[verb]]
  return phrases[action] ?? (thing && did ? `${did} ${thing}` : spaced(action.replace('.', ': ')))
}

/** `isDefault` → `is default`, `can_wait` → `can wait`. */
export const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ')

/** A list of things is their names, and a thing with a name is that. */
export function readable(value: unknown): string {
  if (value === null || value === '') return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(readable).join(', ') || 'none'
  if (typeof value !== 'object') return String(value)
  const { name } = value as { name?: unknown }
  if (typeof name === 'string') return name
  return Object.entries(value)
    .map(([field, inner]) => `${spaced(field)} ${readable(inner)}`)
    .join(', ')
}
