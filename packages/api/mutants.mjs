// Takes one thing at a time out of the code that lets people in (an `await`, a check that throws, a condition on the
// workspace): the check must fail. What the linter or the compiler refuses is counted as theirs; the rest is left to the
// tests, on their database, in one Vitest that stays up. `node mutants.mjs [part of a path]`; nothing on disk stays changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { createVitest } from 'vitest/node'

const here = dirname(fileURLToPath(import.meta.url))
const [wanted = ''] = process.argv.slice(2)

/** What is changed, and the tests that have to notice. */
const targets = {
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
  'auth/routes.ts': ['auth/auth.test.ts', 'auth/reset.test.ts', 'account/account.test.ts'],
  'account/store.ts': ['account/account.test.ts'],
  'account/routes.ts': ['account/account.test.ts'],
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
  'attachments/routes.ts': ['attachments/attachments.test.ts'],
  'realtime/gateway.ts': ['realtime/gateway.test.ts', 'custom-roles/', 'security/'],
  'realtime/follow.ts': ['realtime/gateway.test.ts'],
  'realtime/company.ts': ['realtime/gateway.test.ts', 'custom-roles/'],
  'realtime/watch.ts': ['customers/', 'objects/'],
  'realtime/sessions.ts': ['realtime/gateway.test.ts'],
}
/** Asks each store for what is of another workspace. */
const ofStores = ['foreign-ids.test.ts', 'foreign-rows.test.ts']

/** Stores of what a workspace works with: only their conditions on the workspace, and the one test that asks them. */
const ofWork = ['foreign-rows.test.ts']
const work = `
  canned-replies customer-notes customers drafts forms macros message-types object-types objects rules tags teams topics
  triggers views attachments audit-log business-hours context-cards imports mail pre-chat conversations personal-data
  suggestions urgency sharing log`
  .trim()
  .split(/\s+/)
  .map((folder) => `${folder}/store.ts`)
const more = ['begin', 'erase', 'owner', 'write'].map((one) => `conversations/${one}-store.ts`)
for (const name of [...work, ...more, 'views/count-store.ts', 'agents/photo-store.ts'])
  targets[name] = 'work'

/**
 * Changes that change nothing, by how their statement begins, and why. The conditions stay: the next statement may be
 * without what makes up for them here.
 */
const equivalent = [
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
for (const [name, begins, why] of [
  ['customer-sessions/store.ts', 'select 1 from customer_sessions where workspace_id', lock],
  [
    'canned-replies/store.ts',
    'select m.team_id from team_members',
    'the key of `team_members` ties an agent to teams of their workspace',
  ],
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
  equivalent.push({ name, begins, why })

const isCheck = (name) => /^(authorize|assert|count(SignIn)?Attempt)/.test(name)

/** Waiting for what is returned anyway changes nothing, unless a `catch` is around it. */
function isHandedOn(node) {
  let { parent } = node
  while (ts.isConditionalExpression(parent) && parent.condition !== node)
    [node, parent] = [parent, parent.parent]
  if (ts.isArrowFunction(parent)) return true
  if (!ts.isReturnStatement(parent)) return false
  for (let up = parent; up && !ts.isFunctionLike(up); up = up.parent)
    if (ts.isTryStatement(up)) return false
  return true
}

const onOneLine = (text, most) => text.replace(/\s+/g, ' ').trim().slice(0, most)

function mutantsOf(path) {
  const text = readFileSync(path, 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = []
  const add = (kind, { from, to, by, of }) => {
    const line = file.getLineAndCharacterOfPosition(from).line + 1
    const what = onOneLine(of ?? text.slice(from, to), 90)
    found.push({ kind, line, what, code: text.slice(0, from) + by + text.slice(to) })
  }
  const visit = (node) => {
    const [from, to] = [node.getStart(), node.getEnd()]
    if (ts.isAwaitExpression(node) && !isHandedOn(node))
      add('await', { from, to, by: node.expression.getText() })
    if (ts.isExpressionStatement(node)) {
      const call = ts.isAwaitExpression(node.expression)
        ? node.expression.expression
        : node.expression
      if (ts.isCallExpression(call) && isCheck(call.expression.getText()))
        add('check', { from, to, by: ';' })
    }
    if (ts.isTemplateSpan(node)) addTenant(node, add)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { text, found }
}

function addTenant(node, add) {
  const spans = node.parent.templateSpans
  const index = spans.indexOf(node)
  const before = index === 0 ? node.parent.head : spans[index - 1].literal
  const condition = /(\w+\.)?workspace_id = $/.exec(before.text)
  if (condition === null || /\bset\s+(\w+\.)?workspace_id = $/.test(before.text)) return
  add('tenant', {
    // `${` stands between the text before and the expression.
    from: before.getEnd() - 2 - condition[0].length,
    to: node.expression.getEnd() + 1,
    by: 'true',
    of: node.parent.getText().slice(1),
  })
}

const linter = new ESLint({ cwd: join(here, '../..') })
const versions = new Map()
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(here, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  here,
)
const changed = new Map()
const compiler = ts.createLanguageService({
  ...ts.sys,
  getCompilationSettings: () => options,
  getScriptFileNames: () => fileNames,
  getScriptVersion: (name) => String(versions.get(name) ?? 0),
  getScriptSnapshot: (name) =>
    ts.ScriptSnapshot.fromString(changed.get(name) ?? ts.sys.readFile(name) ?? ''),
  getCurrentDirectory: () => here,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  useCaseSensitiveFileNames: () => true,
})

/** Whether the check fails before any test: a promise that nobody waits for, or is taken for its value. */
async function isRefused(path, code) {
  changed.set(path, code)
  versions.set(path, (versions.get(path) ?? 0) + 1)
  if (compiler.getSemanticDiagnostics(path).length > 0) return true
  const [{ errorCount }] = await linter.lintText(code, { filePath: path })
  return errorCount > 0
}

const vitest = await createVitest('test', {
  root: join(here, '../..'),
  project: ['api'],
  watch: false,
  bail: 1,
  retry: 0,
  reporters: [{}],
})

async function fails(path, tests) {
  vitest.invalidateFile(path)
  // A test that failed last time says so until it has run again.
  const specifications = await vitest.globTestSpecifications(tests.map((test) => join('src', test)))
  if (specifications.length < tests.length) throw new Error(`no tests: ${tests}`)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false)
  const asked = new Set(specifications.map(({ moduleId }) => moduleId))
  const failed = testModules
    .filter(({ moduleId }) => asked.has(moduleId))
    .flatMap((module) => [
      ...(module.errors().length > 0 ? [module.moduleId] : []),
      ...[...module.children.allTests('failed')].map((test) => test.fullName),
    ])
  return unhandledErrors.length > 0 ? ['something that nobody waited for'] : failed
}

/** How it ends without any test: `r`efused, `=` no change at all. */
async function fateUntried(path, { kind, code, what }, name) {
  if (equivalent.some((one) => one.name === name && what.startsWith(one.begins))) return '='
  return kind === 'await' && (await isRefused(path, code)) ? 'r' : undefined
}

const roundsOf = (tests, kind) => {
  if (tests === 'work') return [ofWork]
  return kind === 'tenant' ? [ofStores, tests] : [tests]
}

/** `.` killed by a test, `!` survived. */
async function fateTried(path, { kind, code }, tests) {
  writeFileSync(path, code)
  const rounds = roundsOf(tests, kind)
  for (const round of rounds) if ((await fails(path, round)).length > 0) return '.'
  return '!'
}

const sums = { r: 0, '.': 0, '=': 0, '!': 0 }
for (const [name, tests] of Object.entries(targets).filter(([one]) => one.includes(wanted))) {
  const path = join(here, 'src', name)
  const { text, found: all } = mutantsOf(path)
  const found = tests === 'work' ? all.filter(({ kind }) => kind === 'tenant') : all
  const started = Date.now()
  if (tests !== 'work' && (await isRefused(path, text)))
    throw new Error(`without any change is refused: ${name}`)
  const fates = { r: 0, '.': 0, '=': 0, '!': 0 }
  const tried = []
  const survived = []
  const note = (fate) => {
    fates[fate]++
    process.stderr.write(fate)
  }
  for (const mutant of found) {
    const fate = await fateUntried(path, mutant, name)
    if (fate === undefined) tried.push(mutant)
    else note(fate)
  }
  try {
    const broken = tried.length > 0 ? await fails(path, roundsOf(tests, 'tenant').flat()) : []
    if (broken.length > 0) throw new Error(`without any change fails: ${broken.join(', ')}`)
    for (const mutant of tried) {
      const fate = await fateTried(path, mutant, tests)
      note(fate)
      if (fate === '!') survived.push(mutant)
    }
  } finally {
    writeFileSync(path, text)
    vitest.invalidateFile(path)
    changed.delete(path)
    versions.set(path, (versions.get(path) ?? 0) + 1)
  }
  for (const fate of Object.keys(sums)) sums[fate] += fates[fate]
  const seconds = Math.round((Date.now() - started) / 1000)
  process.stdout.write(
    `${name}: ${found.length} mutants, ${fates.r} refused, ${fates['.']} killed, ${fates['=']} equivalent, ${fates['!']} survived (${seconds} s)\n`,
  )
  for (const { line, kind, what } of survived)
    process.stdout.write(`  survived ${name}:${line} ${kind}: ${what}\n`)
}
process.stdout.write(
  `together: ${sums.r} refused, ${sums['.']} killed, ${sums['=']} equivalent, ${sums['!']} survived\n`,
)
await vitest.close()
process.exit(0)
