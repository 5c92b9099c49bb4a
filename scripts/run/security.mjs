// `pnpm audit:security`: everything that SECURITY.md names, the long way; one line for each at the end.
import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildChanged } from './build.mjs'
import { root, run, withoutNpm } from './process.mjs'

const api = 'packages/api/src'
const proofs = [
  ...['fuzz', 'matrix', 'patterns', 'surfaces', 'policy', 'tenancy', 'database', 'asvs'],
  ...['app', 'arrows', 'cryptography', 'security-log'],
  ...['actor', 'canaries', 'contract', 'failures', 'foreign-ids', 'foreign-rows'],
]
const folders = [
  ...[
    'auth',
    'account',
    'api-keys',
    'attachments',
    'audit-log',
    'customer-sessions',
    'custom-roles',
  ],
  ...['agents', 'identity-keys', 'invitations', 'provider-sign-ins', 'security', 'test-workspaces'],
]

const vitest = (args, env = {}) =>
  run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args], {
    cwd: root,
    env: { ...withoutNpm(process.env), ...env },
    capture: true,
    onOutput: (chunk) => process.stdout.write(chunk),
  })

const steps = [
  [
    'API: fuzz, matrix, patterns, surfaces, tenancy',
    () =>
      vitest(
        [
          ...['--project', 'api', '--no-file-parallelism'],
          ...proofs.map((name) => `${api}/${name}.test.ts`),
          ...folders.map((name) => `${api}/${name}`),
        ],
        {
          FUZZ_RUNS: process.env.FUZZ_RUNS ?? '150',
          FUZZ_SEED: process.env.FUZZ_SEED ?? String(randomInt(2 ** 31)),
        },
      ),
  ],
  [
    'Browser: stored XSS, CSP off',
    () => vitest(['--config', 'packages/api/e2e/vitest.config.ts', 'stored-xss'], { XSS_ALL: '1' }),
  ],
  [
    'Browser: what the widget reads of a page',
    () =>
      vitest(['--config', 'packages/api/e2e/vitest.config.ts', 'widget-page', '-t', '\\[S36\\]']),
  ],
  ['Bill of materials', () => run(process.execPath, [join(root, 'scripts/sbom.mjs')], {})],
  ['Known weaknesses of packages', advisories],
]

/** Asks the registry; one that has no such service is said, not passed over. */
async function advisories() {
  const { code, output } = await run('pnpm', ['audit', '--prod', '--audit-level', 'high'], {
    cwd: root,
    capture: true,
    onOutput: () => undefined,
  })
  const isAnswered = /vulnerabilities/i.test(output)
  process.stdout.write(isAnswered ? output : 'The registry of this machine answers no audits.\n')
  return { code: isAnswered ? code : 0, output }
}

export async function auditSecurity() {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  await buildChanged()
  const lines = []
  let failed = 0
  for (const [title, step] of steps) {
    process.stdout.write(`\n━━ ${title}\n`)
    const { code, output = '' } = await step()
    if (code !== 0) failed++
    lines.push(`${code === 0 ? '✓' : '✗'} ${title}`)
    for (const line of String(output).split('\n'))
      if (/^(fuzz|matrix|recheck|xss|sbom|asvs): /.test(line)) lines.push(`    ${line}`)
  }
  const report = join(root, 'test-results/sbom.cdx.json')
  if (existsSync(report)) lines.push(`    the bill of materials is in ${report}`)
  process.stdout.write(`\n${lines.join('\n')}\n`)
  return failed === 0 ? 0 : 1
}
