// Installs the dependencies when the lockfile is not the one that was installed last, with exactly the pinned pnpm.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { failure, root, run, say, withoutNpm } from './process.mjs'

export async function install() {
  const stamp = join(root, 'node_modules/.bootstrap')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing the dependencies…')
  const started = Date.now()
  const pin = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
  const { code } = await run(
    process.execPath,
    [
      ...[findNpm(), 'exec', '--yes', `--package=${pin}`, '--'],
      ...['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'],
    ],
    // Standard output belongs to the job. CI: never ask whether node_modules may be replaced.
    {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...withoutNpm(process.env), CI: 'true' },
    },
  )
  if (code !== 0) throw failure('The dependencies could not be installed; the reason is above.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  say(`Dependencies installed in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** npm's own script: the one that started us, else the one beside this Node, else the one on the PATH. */
function findNpm() {
  const bin = dirname(process.execPath)
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => realpathOf(join(dir, 'npm')))
  const candidates = [
    process.env.npm_execpath,
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(bin, 'node_modules/npm/bin/npm-cli.js'),
    ...onPath,
  ]
  const found = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path))
  if (!found) throw failure('npm was not found. It comes with Node: https://nodejs.org')
  return found
}

function realpathOf(path) {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
