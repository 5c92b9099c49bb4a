// Builds the packages whose sources, or whose workspace dependencies, are not those of the last build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { failure, root, run, say, scriptEnvironment } from './process.mjs'

const stamps = join(root, 'node_modules/.build')
const skippedFolders = new Set(['node_modules', 'dist', 'e2e', 'coverage'])
const skippedFiles = /\.test\.tsx?$|\.md$|\.tsbuildinfo$|^openapi\.json$/

/** Every folder below packages/ with its manifest. */
export function listPackages() {
  const parent = join(root, 'packages')
  return readdirSync(parent)
    .map((name) => join(parent, name))
    .filter((dir) => existsSync(join(dir, 'package.json')))
    .map((dir) => ({
      dir,
      path: relative(root, dir).replaceAll('\\', '/'),
      manifest: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')),
    }))
}

/** `isWanted` leaves out packages that the job does not run, e.g. the SDK, which the screens take from its sources. */
export async function buildChanged(isWanted = () => true) {
  const packages = listPackages()
  const builds = new Map()
  // Each waits for what it depends on, the rest runs side by side. Resolves to the hash of what was built.
  const build = (item) => {
    if (!builds.has(item))
      builds.set(item, buildAfterDependencies(item, { packages, build, isWanted }))
    return builds.get(item)
  }
  await Promise.all(packages.map(build))
}

async function buildAfterDependencies(item, { packages, build, isWanted }) {
  const names = Object.keys({ ...item.manifest.dependencies, ...item.manifest.devDependencies })
  const dependencies = packages.filter((other) => names.includes(other.manifest.name))
  const hashes = await Promise.all(dependencies.map(build))
  const hash = hashOf(item, hashes)
  if (item.manifest.scripts?.build && isWanted(item)) await buildUnlessDone(item, hash)
  return hash
}

async function buildUnlessDone({ dir, path, manifest }, hash) {
  const stamp = join(stamps, path.replaceAll('/', '-'))
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  if (isDone && existsSync(join(dir, 'dist'))) return
  rmSync(stamp, { force: true })
  const started = Date.now()
  const { code, output } = await run(manifest.scripts.build, [], {
    shell: true,
    cwd: dir,
    env: scriptEnvironment(dir),
    capture: true,
  })
  if (code !== 0) throw failure(`${output}\nBuilding ${path} failed.`)
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, hash)
  say(`Built ${path} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

function hashOf({ dir }, dependencyHashes) {
  const hash = createHash('sha256')
  for (const part of [process.versions.node, ...dependencyHashes]) hash.update(`${part}\n`)
  const shared = ['pnpm-lock.yaml', 'tsconfig.base.json'].map((name) => join(root, name))
  for (const file of [...shared, ...listSources(dir)]) {
    hash
      .update(`${relative(root, file)}\n`)
      .update(readFileSync(file))
      .update('\n')
  }
  return hash.digest('hex')
}

function listSources(dir) {
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  return entries.flatMap((entry) => {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listSources(path)
    return entry.isFile() && !skippedFiles.test(entry.name) ? [path] : []
  })
}
