// Takes one thing at a time out of the code that lets people in (an `await`, a check that throws, a condition on the
// workspace): the check must fail. What the linter or the compiler refuses is counted as theirs; the rest is left to the
// tests, on their database, in one Vitest that stays up. `node mutants.mjs [beginnings of paths]`; nothing on disk is changed.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { createVitest } from 'vitest/node'
import { equivalent, targets } from './mutants.targets.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const wanted = process.argv.slice(2)
const isWanted = ([name]) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin))

const isCheck = (name) => /^(authorize|assert|count(SignIn)?Attempt)/.test(name)

const isLogical = ({ operatorToken }) => /^(&&|\|\||\?\?)$/.test(operatorToken.getText())

/** Whether the whole is this part of it, when it comes to that part. */
const isWhole = (whole, part) =>
  ts.isParenthesizedExpression(whole) ||
  (ts.isConditionalExpression(whole) && whole.condition !== part) ||
  (ts.isBinaryExpression(whole) && whole.right === part && isLogical(whole))

/** Waiting for what is returned anyway changes nothing, unless a `catch` is around it. */
function isHandedOn(node) {
  let { parent } = node
  while (isWhole(parent, node)) [node, parent] = [parent, parent.parent]
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
  const add = (kind, { from, to, by, of, nth }) => {
    const line = file.getLineAndCharacterOfPosition(from).line + 1
    const what = onOneLine(of ?? text.slice(from, to), 90)
    found.push({ kind, line, what, nth, code: text.slice(0, from) + by + text.slice(to) })
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
  const { head, templateSpans: spans } = node.parent
  const texts = [head, ...spans.map(({ literal }) => literal)]
  const conditions = texts.map(({ text }) =>
    /\bset\s+(\w+\.)?workspace_id = $/.test(text) ? null : /(\w+\.)?workspace_id = $/.exec(text),
  )
  const index = spans.indexOf(node)
  const [before, condition] = [texts[index], conditions[index]]
  if (condition === null) return
  add('tenant', {
    nth: conditions.slice(0, index + 1).filter((one) => one !== null).length,
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

/** The one file that the tests are given another text of than the disk has. */
let mutated = { path: '', code: '' }
const mutation = {
  name: 'mutation',
  enforce: 'pre',
  load: (id) => (id === mutated.path ? { code: mutated.code, map: null } : undefined),
}
const vitest = await createVitest(
  'test',
  { root: here, watch: false, maxWorkers: 3, bail: 1, retry: 0, reporters: [{}] },
  { plugins: [mutation] },
)

function mutate(path, code) {
  mutated = { path, code }
  vitest.invalidateFile(path)
}

async function fails(tests) {
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
async function fateUntried(path, { kind, code, what, nth }, name) {
  const isListed = equivalent.some(
    (one) => one.name === name && what.startsWith(one.begins) && (one.nth ?? nth) === nth,
  )
  if (isListed) return '='
  return kind === 'await' && (await isRefused(path, code)) ? 'r' : undefined
}

/** Asks each store for what is of another workspace. */
const ofStores = ['foreign-ids.test.ts', 'foreign-rows.test.ts']

/** `.` killed by a test, `!` survived. */
async function fateTried(path, { kind, code }, { only, tests }) {
  mutate(path, code)
  const rounds = kind === 'tenant' && only === undefined ? [ofStores, tests] : [tests]
  for (const round of rounds) if ((await fails(round)).length > 0) return '.'
  return '!'
}

const sums = { r: 0, '.': 0, '=': 0, '!': 0 }
for (const [name, target] of Object.entries(targets).filter(isWanted)) {
  const { only, tests } = Array.isArray(target) ? { tests: target } : target
  const path = join(here, 'src', name)
  const { text, found: all } = mutantsOf(path)
  const found = all.filter(({ kind }) => only === undefined || kind === only)
  const started = Date.now()
  if (only !== 'tenant' && (await isRefused(path, text)))
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
  const hasTenant = only === undefined && tried.some(({ kind }) => kind === 'tenant')
  const together = hasTenant ? [...ofStores, ...tests] : tests
  const broken = tried.length > 0 ? await fails(together) : []
  if (broken.length > 0) throw new Error(`without any change fails: ${broken.join(', ')}`)
  for (const mutant of tried) {
    const fate = await fateTried(path, mutant, { only, tests })
    note(fate)
    if (fate === '!') survived.push(mutant)
  }
  mutate(path, text)
  changed.delete(path)
  versions.set(path, (versions.get(path) ?? 0) + 1)
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
