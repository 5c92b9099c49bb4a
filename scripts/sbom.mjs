// The bill of materials (CycloneDX 1.6, JSON) of everything that is installed to run Deskbell, from the lockfile.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const lock = parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'))

/** `@scope/name@1.2.3(peer@1)` → its name and version. */
function nameOf(key) {
  const plain = key.replace(/\(.*$/, '')
  const at = plain.lastIndexOf('@')
  return { name: plain.slice(0, at), version: plain.slice(at + 1) }
}

/** Every package that those of the workspace need to run, and what those need. */
function reachable() {
  const found = new Set()
  const visit = (key) => {
    const snapshot = lock.snapshots[key]
    if (found.has(key) || snapshot === undefined) return
    found.add(key)
    const needs = { ...snapshot.dependencies, ...snapshot.optionalDependencies }
    for (const [name, version] of Object.entries(needs)) visit(`${name}@${version}`)
  }
  for (const [path, { dependencies = {} }] of Object.entries(lock.importers)) {
    if (!path.startsWith('packages/')) continue
    for (const [name, { version }] of Object.entries(dependencies)) visit(`${name}@${version}`)
  }
  return [...found].sort()
}

const bom = new Models.Bom({
  metadata: new Models.Metadata({
    component: new Models.Component(Enums.ComponentType.Application, 'deskbell', {
      version: JSON.parse(readFileSync(join(root, 'packages/api/package.json'), 'utf8')).version,
    }),
  }),
})
for (const key of reachable()) {
  const { name, version } = nameOf(key)
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const purl = `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${own}@${version}`
  const component = new Models.Component(Enums.ComponentType.Library, own, {
    group,
    version,
    purl,
    bomRef: key,
  })
  const { integrity } = lock.packages[`${name}@${version}`]?.resolution ?? {}
  if (integrity?.startsWith('sha512-'))
    component.hashes.set(
      Enums.HashAlgorithm['SHA-512'],
      Buffer.from(integrity.slice(7), 'base64').toString('hex'),
    )
  bom.components.add(component)
}

const serializer = new Serialize.JsonSerializer(
  new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
)
const file = process.argv[2] ?? join(root, 'test-results/sbom.cdx.json')
writeFileSync(file, serializer.serialize(bom, { sortLists: true, space: 2 }))
process.stdout.write(`sbom: ${bom.components.size} packages\n`)
