// The steps of `check` and the counting of test results. What is missing is named, never passed over in silence.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { buildChanged, listPackages } from './build.mjs'
import { failure, root, run, scriptEnvironment, withoutNpm } from './process.mjs'

const results = join(root, 'test-results')
const endToEnd = 'packages/api/e2e/vitest.config.ts'
const faults = 'packages/api/faults'

/** `npm test`: the unit and integration tests of every package. */
export async function test(args) {
  rmSync(results, { recursive: true, force: true })
  const code = await testTwice('unit', args)
  printSummary()
  return code
}

/** Everything that CI runs. With `--after-test` the tests have just run and are only counted. */
export async function check(args) {
  const isTested = args.includes('--after-test')
  if (!isTested) rmSync(results, { recursive: true, force: true })
  const started = Date.now()
  let failed
  for (const [title, step] of steps) {
    if (isTested && step === unitTests) continue
    if (!(await runStep(title, step))) {
      failed = title
      break
    }
  }
  const took = `${((Date.now() - started) / 1000).toFixed(0)} s`
  printSummary(failed ? `✗ check failed at: ${failed} (${took})` : `✓ check passed (${took})`)
  return failed ? 1 : 0
}

const unitTests = async () => {
  await buildChanged()
  return testTwice('unit', [])
}

const steps = [
  ['Tests', unitTests],
  ['Lint, format and types', lintAndTypes],
  ['Generated files are current', generated],
  ['Size budgets', () => eachPackage('size')],
  ['Packages as published', () => eachPackage('check:package')],
  ['Documentation', () => packageScript('docs', 'build', [])],
  ['Browser tests', browserTests],
  ['Faults, a short mix', faultMix],
]

async function runStep(title, step) {
  process.stdout.write(`\n━━ ${title} ${'━'.repeat(Math.max(2, 60 - title.length))}\n`)
  const started = Date.now()
  let code = 1
  try {
    code = await step()
  } catch (error) {
    process.stdout.write(`${error.isExpected ? error.message : error.stack}\n`)
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)\n`)
  return code === 0
}

// The linter keeps one core busy while the compiler takes the other.
async function lintAndTypes() {
  const codes = await Promise.all([lint(), types()])
  return codes.find((code) => code !== 0) ?? 0
}

const tool = (name, args) =>
  run(join(root, 'node_modules/.bin', name), args, { env: withoutNpm(process.env) })

async function lint() {
  const biome = await tool('biome', ['check', '--error-on-warnings', '.'])
  if (biome.code !== 0) return biome.code
  return (await tool('eslint', ['--max-warnings', '0', '.'])).code
}

async function types() {
  const left = ['packages', 'examples']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .concat('docs')
    .filter((path) => existsSync(join(root, path, 'tsconfig.json')))
  let failed = 0
  async function work() {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const { code } = await tool('tsc', ['--noEmit', '-p', path])
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${path}\n`)
      failed ||= code
    }
  }
  // One compiler keeps one core busy.
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work))
  return failed
}

// Compared with what was there, not with the last commit, so that work in progress passes; CI has no such work.
async function generated() {
  const before = hashGenerated()
  for (const path of ['packages/api', 'packages/sdk']) {
    const code = await packageScript(path, 'generate', [])
    if (code !== 0) return code
  }
  const after = hashGenerated()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
  for (const file of changed) process.stdout.write(`${file} was not what its sources generate\n`)
  if (changed.length > 0) throw failure('Commit the files that were generated now.')
  return 0
}

function hashGenerated() {
  const files = [
    join(root, 'packages/api/openapi.json'),
    ...listFiles(join(root, 'packages/sdk/src')),
  ]
  return new Map(
    files
      .filter((file) => existsSync(file))
      .map((file) => [
        relative(root, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  )
}

const listFiles = (dir) =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

async function eachPackage(script) {
  await buildChanged()
  const having = listPackages().filter(({ manifest }) => manifest.scripts?.[script])
  if (having.length === 0) process.stdout.write(`No package has a script \`${script}\`\n`)
  for (const { path } of having) {
    process.stdout.write(`${path}: ${script}\n`)
    const code = await packageScript(path, script, [])
    if (code !== 0) return code
  }
  return 0
}

/** Runs a script of a package without pnpm, which a machine need not have. */
export async function packageScript(path, name, args) {
  const dir = join(root, path)
  const script = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).scripts?.[name]
  if (!script) {
    process.stdout.write(`${path} has no script \`${name}\`\n`)
    return name === 'bench' ? 1 : 0
  }
  const quoted = args.map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`)
  const { code } = await run([script, ...quoted].join(' '), [], {
    shell: true,
    cwd: dir,
    env: scriptEnvironment(dir),
  })
  return code
}

async function browserTests() {
  if (!existsSync(join(root, endToEnd))) {
    process.stdout.write(`There is no ${endToEnd}\n`)
    return 0
  }
  await buildChanged()
  return testTwice('browser', ['--config', endToEnd])
}

async function faultMix() {
  process.env.FAULTS_QUICK = '1'
  return vitest('faults', [
    ...['--config', `${faults}/vitest.config.ts`],
    `--reporter=${join(root, faults, 'reporter.ts')}`,
  ])
}

/**
 * Real processes, sockets and browsers share two cores in CI. Files with failures run once more there, with servers and
 * databases of their own. A test that passes only then is named in the summary: it is a bug to be found, in the test or
 * in the product, but no reason to throw away what it came with. The faults have one try.
 */
async function testTwice(name, args) {
  const code = await vitest(name, args)
  const first = reportOf(name)
  const files = (first?.testResults ?? []).filter(isFailed).map((suite) => suite.name)
  if (code === 0 || !process.env.CI || files.length === 0 || files.length > MOST_AGAIN) return code
  process.stdout.write(`\n━━ Once more: ${files.map((file) => relative(root, file)).join(', ')}\n`)
  const again = await vitest(`${name}-again`, [...args, ...files])
  if (again !== 0) return again
  rmSync(join(results, `${name}.failed`), { force: true })
  return 0
}

// More than a handful is no coincidence.
const MOST_AGAIN = 5

// A file that could not even be loaded has no tests, but did fail.
const isFailed = (suite) =>
  suite.status === 'failed' || suite.assertionResults.some((one) => one.status === 'failed')

// The reporter that people read goes to the screen; the counts come from the JSON one.
async function vitest(name, args) {
  mkdirSync(results, { recursive: true })
  const json = join(results, `${name}.json`)
  let printed = ''
  const { code } = await run(
    process.execPath,
    [
      ...[join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
      ...['--reporter=json', '--reporter=default', `--outputFile.json=${json}`],
    ],
    {
      env: { ...withoutNpm(process.env), ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
      capture: true,
      onOutput: (chunk) => {
        // Its own summary is to be the last of what vitest says.
        const text = String(chunk).replace(/^JSON report written.*\n/m, '')
        printed += text
        process.stdout.write(text)
      },
    },
  )
  writeFileSync(join(results, `${name}.txt`), ownSummary(printed))
  if (code !== 0 && countOf(name).failed === 0) writeFileSync(join(results, `${name}.failed`), '')
  return code
}

// vitest's last lines, from "Test Files" on.
function ownSummary(printed) {
  const at = printed.lastIndexOf('Test Files')
  return at < 0 ? '' : printed.slice(printed.lastIndexOf('\n', at) + 1).trimEnd()
}

function reportOf(name) {
  const file = join(results, `${name}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

// Each file as it ended: in its second run where it had one.
function suitesOf(name) {
  const again = reportOf(`${name}-again`)?.testResults ?? []
  const names = new Set(again.map((suite) => suite.name))
  return (reportOf(name)?.testResults ?? []).filter((suite) => !names.has(suite.name)).concat(again)
}

function countOf(name) {
  const suites = suitesOf(name)
  const tests = suites.flatMap((suite) => suite.assertionResults)
  const count = (...statuses) => tests.filter((one) => statuses.includes(one.status)).length
  const broken = suites.filter(
    (suite) => isFailed(suite) && !suite.assertionResults.some((one) => one.status === 'failed'),
  )
  const crashed = existsSync(join(results, `${name}.failed`)) ? 1 : 0
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length + crashed,
    skipped: count('skipped', 'pending', 'disabled', 'todo'),
  }
}

function secondTries(name) {
  if (!reportOf(`${name}-again`)) return []
  const passed = new Set(
    suitesOf(name).flatMap((suite) =>
      suite.assertionResults
        .filter((one) => one.status === 'passed')
        .map((one) => `${relative(root, suite.name)} > ${one.fullName}`),
    ),
  )
  return reportOf(name)
    .testResults.flatMap((suite) =>
      suite.assertionResults
        .filter((one) => one.status === 'failed')
        .map((one) => `${relative(root, suite.name)} > ${one.fullName}`),
    )
    .filter((title) => passed.has(title))
}

/** What vitest said of each run, and in the last line the sum: `N passed, M failed`. */
function printSummary(verdict) {
  const names = ['unit', 'browser', 'faults'].filter((name) =>
    existsSync(join(results, `${name}.txt`)),
  )
  if (verdict) {
    process.stdout.write(`\n${verdict}\n`)
    for (const name of names) {
      process.stdout.write(
        `\n ${name} tests\n${readFileSync(join(results, `${name}.txt`), 'utf8')}\n`,
      )
      const again = join(results, `${name}-again.txt`)
      if (existsSync(again))
        process.stdout.write(`\n ${name} tests, once more\n${readFileSync(again, 'utf8')}\n`)
    }
  }
  for (const title of names.flatMap(secondTries))
    process.stdout.write(`\nPassed only on its second try: ${title}\n`)
  const counts = names.map(countOf)
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
  // What the mix leaves out it has named itself.
  const left = names.map((name) => (name === 'faults' ? 0 : countOf(name).skipped))
  const skippedCount = left.reduce((total, count) => total + count, 0)
  const skipped = skippedCount > 0 ? `, ${skippedCount} skipped` : ''
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`)
}

/** For a run that ends before `check` could. */
export function summary() {
  printSummary('The run ended early')
  return 0
}
