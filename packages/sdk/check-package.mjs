// Packs the package as it would be published and lets publint and attw look for what would break its users.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'deskbell-sdk-'))
const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' })
try {
  run('pnpm', 'pack', '--pack-destination', folder)
  const tarball = join(folder, readdirSync(folder)[0])
  run('publint', '--strict', tarball)
  // node16: every resolution that reads `exports`. The one before it cannot find the entry for tests.
  run('attw', tarball, '--profile', 'node16', '--exclude-entrypoints', 'package.json')
} finally {
  rmSync(folder, { recursive: true })
}
