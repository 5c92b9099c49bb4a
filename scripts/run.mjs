// The one entry of `npm start`, `npm test` and `npm run check|bench|eval|faults`: makes a fresh clone ready, then does the job.
// It has no dependencies, because before its first step there are none.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Deskbell needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org\n`,
  )
  process.exit(1)
}

const { install } = await import('./run/install.mjs')
const { buildChanged } = await import('./run/build.mjs')
const { stopWithParent } = await import('./run/process.mjs')

const usage = `Usage: node scripts/run.mjs <job> [options]
  start [--json]   build what changed and run Deskbell
  test [options]   run the tests; options go to vitest
  check            everything that CI runs
  bench [options]  run the benchmark
  eval [file]      how well urgency is judged: the evaluation sets, or the texts of a file
  bench:widget     measure what the widget costs a page
  faults [--quick] kill, freeze and cut off everything while people write; options go to vitest
  audit            prove what SECURITY.md promises, the long way
  build            only build what changed
  install          only install the dependencies
`

const jobs = {
  install: async () => 0,
  build: async () => {
    await buildChanged()
    return 0
  },
  start: async (args) => {
    await buildChanged(({ path }) => path !== 'packages/sdk')
    return (await import('./run/start.mjs')).start(args)
  },
  test: async (args) => {
    await buildChanged()
    return (await import('./run/check.mjs')).test(args)
  },
  check: async (args) => (await import('./run/check.mjs')).check(args),
  summary: async () => (await import('./run/check.mjs')).summary(),
  bench: async (args) => {
    await buildChanged()
    return (await import('./run/check.mjs')).packageScript('packages/api', 'bench', args)
  },
  eval: async (args) =>
    (await import('./run/check.mjs')).packageScript('packages/api', 'eval', args),
  'bench:widget': async (args) => {
    await buildChanged()
    return (await import('./run/check.mjs')).packageScript('packages/widget', 'bench', args)
  },
  audit: async () => (await import('./run/security.mjs')).auditSecurity(),
  faults: async (args) => {
    const options = args.filter((arg) => arg !== '--quick')
    if (options.length < args.length) process.env.FAULTS_QUICK = '1'
    return (await import('./run/check.mjs')).packageScript('packages/api', 'faults', options)
  },
}

const [name = '', ...args] = process.argv.slice(2)
const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined
if (!job) {
  process.stderr.write(usage)
  process.exit(name === '--help' ? 0 : 2)
}
stopWithParent()
try {
  await install()
  process.exitCode = await job(args)
} catch (error) {
  process.stderr.write(`${error.isExpected ? error.message : error.stack}\n`)
  process.exitCode = 1
}
