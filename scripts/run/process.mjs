// Child processes: none of them outlives this one, whether it is asked to stop or its own parent goes away.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const children = new Set()
let stoppedBy

/** An error whose message is all that a person needs. */
export const failure = (message) => Object.assign(new Error(message), { isExpected: true })

export const say = (message) => process.stderr.write(`${message}\n`)

/** Runs a command to its end. Resolves to its exit code and, where it was captured, its output. */
export function run(
  command,
  args,
  { capture = false, isServer = false, onOutput, ...options } = {},
) {
  return new Promise((done, fail) => {
    // Its own process group: Ctrl-C then reaches this process first, which passes it on once.
    const child = spawn(command, args, {
      cwd: root,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      ...options,
    })
    child.isServer = isServer
    children.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk
        onOutput?.(chunk)
      })
    }
    child.on('error', (error) => {
      children.delete(child)
      fail(error)
    })
    child.on('close', (code, signal) => {
      children.delete(child)
      if (stoppedBy && children.size === 0) process.exit(code ?? exitCodeOf(signal))
      done({ code: code ?? exitCodeOf(signal), output })
    })
  })
}

const exitCodeOf = (signal) =>
  128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0)

/** The environment of a package's script: its programs on the PATH, without what npm says about itself. */
export function scriptEnvironment(dir) {
  const env = withoutNpm(process.env)
  const bins = [join(dir, 'node_modules/.bin'), join(root, 'node_modules/.bin')]
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [key]: [...bins, dirname(process.execPath), env[key]].join(delimiter) }
}

const keptNpmSettings = new Set(['cafile', 'registry', 'proxy', 'https_proxy', 'noproxy'])

/** What npm sets for its scripts confuses another package manager; only how to reach the registry is kept. */
export function withoutNpm(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => {
      if (/^npm_(package|lifecycle)_/.test(name)) return false
      return (
        !name.startsWith('npm_config_') || keptNpmSettings.has(name.slice('npm_config_'.length))
      )
    }),
  )
}

/** Passes signals on to the children, and stops them when the program that started this one is gone. */
export function stopWithParent() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopAll(signal))
  process.on('exit', () => signalAll('SIGTERM'))
  const ancestors = listAncestors()
  if (ancestors.length === 0) return
  setInterval(() => {
    if (!stoppedBy && listAncestors().join() !== ancestors.join()) stopAll('SIGTERM')
  }, 1_000).unref()
}

// npm runs its scripts in a shell, and of the two it may be npm that is killed: then the shell's parent counts too.
// A shell that a person or a script started us from may end, as it may with any program left in the background.
function listAncestors() {
  const parent = process.ppid
  const [, name, grandparent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readStat(parent)) ?? []
  if (!/^(sh|dash|bash|zsh|ash|fish)$/.test(name ?? '')) return [parent]
  return process.env.npm_lifecycle_event ? [parent, Number(grandparent)] : []
}

function readStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

function stopAll(signal) {
  stoppedBy = signal
  if (children.size === 0) process.exit(exitCodeOf(signal))
  signalAll(signal)
}

function signalAll(signal) {
  for (const child of children) {
    try {
      // A server stops its own children in its own order; of anything else the whole group is meant.
      if (process.platform === 'win32' || child.isServer) child.kill(signal)
      else process.kill(-child.pid, signal)
    } catch {}
  }
}
