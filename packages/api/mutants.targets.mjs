// What `mutants.mjs` takes things out of, the tests that have to notice, and the changes that change nothing.
// `src/mutants.test.ts` holds the list against the code.

/** What is changed, and the tests that have to notice; `only`: one kind of thing is taken out of it, and nothing else. */
export const targets = {
  'actor.ts': [
    'actor.test.ts',
    'api-keys/',
    'customer-sessions/',
    'attachments/attachments.test.ts',
  ],
  'auth/store.ts': ['auth/auth.test.ts', 'account/account.test.ts'],
  'auth/attempts-store.ts': ['auth/auth.test.ts'],
  'auth/second-factor-store.ts': ['account/account.test.ts'],
  'auth/reset-store.ts': ['auth/reset.test.ts', 'account/account.test.ts'],
  'auth/routes.ts': [
    ...['auth/auth.test.ts', 'auth/reset.test.ts', 'auth/first-password.test.ts'],
    'account/account.test.ts',
  ],
  'account/store.ts': ['account/account.test.ts'],
  'account/routes.ts': ['account/account.test.ts', 'auth/first-password.test.ts'],
  'api-keys/store.ts': ['api-keys/', 'custom-roles/'],
  'api-keys/routes.ts': ['api-keys/', 'custom-roles/'],
  'publishable-keys/store.ts': ['publishable-keys/'],
  'publishable-keys/routes.ts': ['publishable-keys/'],
  'invitations/store.ts': ['invitations/', 'provider-sign-ins/'],
  'invitations/routes.ts': ['invitations/'],
  'custom-roles/store.ts': ['custom-roles/'],
  'custom-roles/routes.ts': ['custom-roles/', 'agents/roles.test.ts'],
  'provider-sign-ins/store.ts': ['provider-sign-ins/'],
  'provider-sign-ins/enter-store.ts': ['provider-sign-ins/'],
  'provider-sign-ins/routes.ts': ['provider-sign-ins/'],
  'sign-in-providers/store.ts': ['provider-sign-ins/'],
  'sign-in-providers/routes.ts': ['provider-sign-ins/'],
  'sign-in-providers/openid.ts': ['provider-sign-ins/'],
  'customer-sessions/store.ts': ['customer-sessions/', 'identity-keys/'],
  'customer-sessions/routes.ts': ['customer-sessions/', 'identity-keys/'],
  'identity-keys/verify.ts': ['identity-keys/'],
  'identity-keys/routes.ts': ['identity-keys/'],
  'identity-keys/store.ts': ['identity-keys/'],
  'identity-keys/enter-store.ts': ['identity-keys/'],
  'test-workspaces/store.ts': ['test-workspaces/'],
  'agents/store.ts': ['agents/', 'custom-roles/'],
  'agents/routes.ts': ['agents/', 'custom-roles/'],
  'attachments/tickets.ts': ['attachments/attachments.test.ts'],
  'attachments/routes.ts': ['security/'],
  'realtime/gateway.ts': ['realtime/refusals.test.ts'],
  'realtime/follow.ts': ['realtime/refusals.test.ts'],
  'realtime/company.ts': ['realtime/refusals.test.ts'],
  'realtime/watch.ts': ['realtime/refusals.test.ts'],
  'realtime/sessions.ts': ['realtime/gateway.test.ts'],
  'realtime/feed.ts': ['realtime/gateway.test.ts'],
  'realtime/beginnings.ts': ['realtime/gateway.test.ts'],
  'realtime/drafts.ts': ['drafts/'],
  'realtime/reader.ts': ['realtime/stream.test.ts'],
  'realtime/readers.ts': ['realtime/stream.test.ts'],
  'realtime/stream.ts': ['realtime/stream.test.ts'],
  'app.ts': { only: 'check', tests: ['custom-roles/'] },
  'messages/send.ts': ['realtime/refusals.test.ts', 'forms/'],
  'macros/apply.ts': ['macros/'],
  'views/routes.ts': ['views/'],
  'canned-replies/routes.ts': ['canned-replies/'],
  'sharing/bulk.ts': ['sharing/'],
  'conversations/update.ts': ['conversations/', 'macros/'],
  'sharing/routes.ts': ['sharing/'],
  'log/routes.ts': ['log/'],
  'personal-data/routes.ts': ['personal-data/'],
  'customers/routes.ts': ['customers/'],
}

/** Stores of what a workspace works with: only their conditions on the workspace, and the tests that ask them. */
const ofWork = { only: 'tenant', tests: ['foreign-rows.test.ts'] }
const work = `
  canned-replies customer-notes customers drafts forms macros message-types object-types objects rules tags teams topics
  triggers views attachments audit-log business-hours context-cards imports mail pre-chat conversations personal-data
  suggestions urgency sharing log`
  .trim()
  .split(/\s+/)
  .map((folder) => `${folder}/store.ts`)
const more = ['begin', 'erase', 'many', 'owner', 'write'].map(
  (one) => `conversations/${one}-store.ts`,
)
for (const name of [
  ...[...work, ...more, 'views/count-store.ts', 'agents/photo-store.ts'],
  ...['attachments/upload-store.ts', 'attachments/file-store.ts'],
])
  targets[name] = ofWork
for (const name of [
  'attachments/reply-store.ts',
  'canned-replies/seen-by-store.ts',
  'macros/store.ts',
])
  targets[name] = {
    only: 'tenant',
    tests: ['foreign-rows.test.ts', 'canned-replies/files.test.ts'],
  }
/** What is done with it: merges, imports, retention, requests that are repeated, searches. */
const ofDeeds = { only: 'tenant', tests: ['foreign-deeds.test.ts'] }
const deeds = `
  csat customer-devices customer-events customer-merges idempotency links retention workspaces`
  .trim()
  .split(/\s+/)
  .map((folder) => `${folder}/store.ts`)
for (const name of [
  ...deeds,
  ...['search/postgres-store.ts', 'messages/mentions-store.ts', 'imports/take-over.ts'],
])
  targets[name] = ofDeeds

/**
 * Changes that change nothing, by how their statement begins, and why; `nth`: only that condition of the statement. The
 * conditions stay: the next statement may be without what makes up for them here.
 */
export const equivalent = [
  {
    name: 'auth/reset-store.ts',
    begins: 'update mails set link_until = null',
    why: 'the key of `mails` ties an agent to their workspace, and the mail that follows is refused by it',
  },
  {
    name: 'api-keys/store.ts',
    begins: 'update api_keys set name = coalesce',
    why: 'the read that follows names the workspace, and throws the change away',
  },
  {
    name: 'custom-roles/store.ts',
    begins: 'update custom_roles set name = coalesce',
    why: 'the read that follows names the workspace, and throws the change away',
  },
  ...[
    'select 1 from invitations where',
    'delete from invitations where',
    'delete from custom_roles',
  ].map((begins) => ({
    ...{ name: 'custom-roles/store.ts', begins },
    why: 'the role was read for the workspace before, or this is not come to',
  })),
  {
    name: 'provider-sign-ins/enter-store.ts',
    begins: 'select 1 from sign_in_providers where workspace_id',
    why: 'the key of `provider_sign_ins` ties a way to a provider of its workspace',
  },
  {
    name: 'invitations/store.ts',
    begins: 'select 1 from mails where workspace_id',
    why: 'the invitation was read for the workspace before',
  },
  {
    name: 'identity-keys/store.ts',
    begins: 'update customer_sessions set expires_at = now()',
    why: 'the key of `customer_sessions` ties an identity key to its workspace',
  },
  {
    name: 'identity-keys/enter-store.ts',
    begins: 'select 1 from customer_sessions where workspace_id',
    why: 'it only locks; which session it is was found for the workspace, and is found so again',
  },
  {
    name: 'test-workspaces/store.ts',
    begins: 'select id from agents where workspace_id',
    why: 'an agent has one counterpart at most, in the one test workspace of theirs',
  },
  ...[
    'select a.id from agents a where',
    'insert into agents (id, workspace_id, live_workspace_id',
  ].map((begins) => ({
    ...{ name: 'test-workspaces/store.ts', begins },
    why: 'the other one of the two statements names the workspace, too',
  })),
]

const before = 'it was read for the workspace before'
const thrownAway = 'the read that follows names the workspace, and throws the change away'
const lock = 'it only locks; the next statement names the workspace'
const around = 'the statement around it names the workspace'
const isOfOne = 'a customer is of one workspace'
for (const [name, begins, why, nth] of [
  [
    'attachments/routes.ts',
    'await app.register(async (tus)',
    'it stands last, and Fastify waits for what is registered',
  ],
  ['customer-devices/store.ts', 'select origin, identity_key_id', before],
  ['customer-events/store.ts', 'select id, type, name', before],
  ['customer-events/store.ts', 'update customer_events e set', isOfOne, 2],
  ['customer-events/store.ts', 'delete from customer_events where', before],
  ['customer-merges/store.ts', 'select (select count(*)', before],
  ['customer-merges/store.ts', 'select m.*, json_build_object', before],
  ...['customer_notes', 'customer_events', 'customer_sessions'].map((table) => [
    ...['customer-merges/store.ts', `update ${table}`, before],
  ]),
  ['links/store.ts', 'select 1 from conversations where', lock],
  [
    'links/store.ts',
    'select id from conversations where',
    'it is linked with one that was read for the workspace before',
  ],
  ['imports/take-over.ts', 'select id, customer_id as', isOfOne],
  ['customer-sessions/store.ts', 'select 1 from customer_sessions where workspace_id', lock],
  [
    'canned-replies/seen-by-store.ts',
    'select m.team_id from team_members',
    'the key of `team_members` ties an agent to teams of their workspace',
  ],
  ['canned-replies/store.ts', 'update canned_replies set attachments', before],
  ['macros/store.ts', 'select client_id as', before],
  ['macros/store.ts', 'select 1 from canned_replies where id', lock],
  [
    ...['attachments/reply-store.ts', 'update attachments set canned_reply_id'],
    'the uploads were held for the workspace before',
  ],
  ['attachments/reply-store.ts', 'select count(*)', 'an agent is of one workspace'],
  ['attachments/reply-store.ts', 'insert into attachments', before],
  ['attachments/reply-store.ts', 'select a.id, a.name', before],
  ['customer-notes/store.ts', 'select $', before],
  ['customer-notes/store.ts', 'update customer_notes', before],
  ['customer-notes/store.ts', 'delete from customer_notes', before],
  [
    'customer-notes/store.ts',
    'select customer_id from customer_notes',
    'the next statement changes the customer of the workspace, or throws',
  ],
  ['customers/store.ts', 'and id in ( select coalesce', around],
  ['drafts/store.ts', 'insert into drafts', before],
  ['object-types/store.ts', 'select 1 from object_types where id', lock],
  ['object-types/store.ts', 'update objects set values', before],
  ['object-types/store.ts', 'delete from object_types', before],
  ['objects/store.ts', 'and id = any(array(', around],
  ['objects/store.ts', 'select 1 from objects where workspace_id', 'a type is of one workspace'],
  ['objects/store.ts', 'select id from conversations where object_ids', before],
  ['rules/store.ts', 'select 1 from rules where id', lock],
  ['teams/store.ts', 'update teams set name', thrownAway],
  ['log/store.ts', 'and c.workspace_id', around],
  [
    'conversations/begin-store.ts',
    'select c.id, m.client_id',
    'whoever began it is of the one workspace',
  ],
  ['conversations/begin-store.ts', 'update customer_events', before],
  [
    'conversations/owner-store.ts',
    'select 1 from conversations c',
    'a customer is of one workspace',
  ],
  [
    'agents/photo-store.ts',
    'select f.id from agents a',
    'what an agent still shows is not released',
  ],
  ...[
    ...['select id from customer_sessions', 'select id from conversations where'],
    ...['delete from customer_notes', 'delete from customer_events', 'delete from customer_merges'],
    ...['delete from customer_sessions', 'select id from customers where workspace_id'],
  ].map((begins) => [
    ...['personal-data/store.ts', begins],
    'the customer is read for the workspace before anything is changed',
  ]),
  ['attachments/store.ts', 'select f.id from files f where', 'the other one of the two names it'],
])
  equivalent.push({ name, begins, why, nth })
