// Takes one thing at a time out of the code that lets people in (an `await`, a check that throws, a condition on the
// workspace) and runs its tests: each must fail. The tests run on their database in one Vitest that stays up.
// `node mutants.mjs [part of a path]`; nothing on disk is left changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { createVitest } from 'vitest/node'

const here = dirname(fileURLToPath(import.meta.url))
const [wanted = ''] = process.argv.slice(2)

/** What is changed, and the tests that have to notice. */
const targets = {
  'actor.ts': ['actor.test.ts', 'api-keys/'],
  'auth/store.ts': ['auth/auth.test.ts', 'account/account.test.ts'],
  'auth/attempts-store.ts': ['auth/auth.test.ts'],
  'auth/second-factor-store.ts': ['account/account.test.ts'],
  'auth/reset-store.ts': ['auth/reset.test.ts', 'account/account.test.ts'],
  'auth/routes.ts': ['auth/auth.test.ts', 'auth/reset.test.ts', 'account/account.test.ts'],
  'account/store.ts': ['account/account.test.ts'],
  'account/routes.ts': ['account/account.test.ts'],
  'api-keys/store.ts': ['api-keys/'],
  'publishable-keys/store.ts': ['publishable-keys/'],
  'invitations/store.ts': ['invitations/'],
  'invitations/routes.ts': ['invitations/'],
  'custom-roles/store.ts': ['custom-roles/'],
  'provider-sign-ins/store.ts': ['provider-sign-ins/'],
  'provider-sign-ins/enter-store.ts': ['provider-sign-ins/'],
  'sign-in-providers/store.ts': ['provider-sign-ins/'],
  'identity-keys/store.ts': ['identity-keys/'],
  'test-workspaces/store.ts': ['test-workspaces/'],
  'agents/routes.ts': ['agents/', 'custom-roles/'],
}

const isCheck = (name) => /^(authorize|assert|count(SignIn)?Attempt)/.test(name)

/** Waiting for what is returned anyway changes nothing, unless a `catch` is around it. */
function isHandedOn(node) {
  const { parent } = node
  if (ts.isArrowFunction(parent)) return true
  if (!ts.isReturnStatement(parent)) return false
  for (let up = parent; up && !ts.isFunctionLike(up); up = up.parent)
    if (ts.isTryStatement(up)) return false
  return true
}

function mutantsOf(path) {
  const text = readFileSync(path, 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found = []
  const add = (kind, from, to, by) => {
    const line = file.getLineAndCharacterOfPosition(from).line + 1
    const gone = text.slice(from, to).replace(/\s+/g, ' ').slice(0, 70)
    found.push({ kind, line, gone, code: text.slice(0, from) + by + text.slice(to) })
  }
  const visit = (node) => {
    if (ts.isAwaitExpression(node) && !isHandedOn(node))
      add('await', node.getStart(), node.getEnd(), node.expression.getText())
    if (ts.isExpressionStatement(node)) {
      const call = ts.isAwaitExpression(node.expression)
        ? node.expression.expression
        : node.expression
      if (ts.isCallExpression(call) && isCheck(call.expression.getText()))
        add('check', node.getStart(), node.getEnd(), ';')
    }
    if (ts.isTemplateSpan(node)) {
      const spans = node.parent.templateSpans
      const index = spans.indexOf(node)
      const before = index === 0 ? node.parent.head : spans[index - 1].literal
      const condition = /(\w+\.)?workspace_id = $/.exec(before.text)
      // `${` stands between the text before and the expression.
      if (condition !== null && !/\bset\s+(\w+\.)?workspace_id = $/.test(before.text))
        add(
          'tenant',
          before.getEnd() - 2 - condition[0].length,
          node.expression.getEnd() + 1,
          'true',
        )
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { text, found }
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
  const failed = testModules.flatMap((module) => [
    ...(module.errors().length > 0 ? [module.moduleId] : []),
    ...[...module.children.allTests('failed')].map((test) => test.fullName),
  ])
  return unhandledErrors.length > 0 ? ['something that nobody waited for'] : failed
}

const survivors = []
let count = 0
for (const [name, tests] of Object.entries(targets).filter(([one]) => one.includes(wanted))) {
  const path = join(here, 'src', name)
  const { text, found } = mutantsOf(path)
  const started = Date.now()
  const broken = await fails(path, tests)
  if (broken.length > 0) throw new Error(`without any change fails: ${broken.join(', ')}`)
  const survived = []
  try {
    for (const mutant of found) {
      writeFileSync(path, mutant.code)
      const isKilled = (await fails(path, tests)).length > 0
      if (!isKilled) survived.push(mutant)
      process.stderr.write(isKilled ? '.' : '!')
    }
  } finally {
    writeFileSync(path, text)
    vitest.invalidateFile(path)
  }
  count += found.length
  survivors.push(...survived.map((mutant) => ({ name, ...mutant })))
  const seconds = Math.round((Date.now() - started) / 1000)
  process.stdout.write(
    `${name}: ${found.length - survived.length} of ${found.length} (${seconds} s)\n`,
  )
  for (const { line, kind, gone } of survived)
    process.stdout.write(`  survived ${name}:${line} ${kind}: ${gone}\n`)
}
process.stdout.write(`together: ${count - survivors.length} of ${count}\n`)
await vitest.close()
process.exit(0)
