// docs/security/cryptography.md is the whole inventory: whatever encrypts, signs, hashes or draws lots is in its tables.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const page = readFileSync(`${root}docs/security/cryptography.md`, 'utf8')
/** What stands in the first column of the table behind this heading. */
const firstColumn = (heading: string): string[] => {
  const section = page.split(`## ${heading}\n`, 2)[1]!.split('\n## ', 1)[0]!
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name!)
}

const sources = ['api', 'sdk', 'widget', 'agent-ui'].flatMap((name) =>
  readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(^|\/)testing\//.test(path))
    .map((path) => `packages/${name}/src/${path}`)
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') })),
)
const pathsWith = (pattern: RegExp) =>
  sources
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path)
    .toSorted()

describe('docs/security/cryptography.md', () => {
  it('names every file that does something with keys, hashes or random bits, and no other', () => {
    const libraries =
      /from '(node:crypto|jose|otpauth|@node-rs\/argon2|openid-client|@fastify\/jwt)'/
    expect(pathsWith(libraries)).toEqual(firstColumn('Where it is done').toSorted())
  })

  it('names every algorithm, and none that is weak is used for more than it says', () => {
    const named = /'(aes-[\w-]+|sha-?\d+|md\d|des-\w+|rc4|[HRPE]S\d{3}|EdDSA|argon2\w*)'/gi
    const used = new Set(
      sources
        .filter(({ path }) => firstColumn('Where it is done').includes(path))
        .flatMap(({ text }) => [...text.matchAll(named)].map(([, name]) => name!)),
    )
    // Those two are what their libraries do unless they are told otherwise.
    for (const byDefault of ['argon2id', 'SHA-1']) used.add(byDefault)
    expect([...used].toSorted()).toEqual(firstColumn('Algorithms').toSorted())
  })

  it('leaves nothing that must not be guessed to Math.random', () => {
    expect(pathsWith(/Math\.random\(/)).toEqual([
      'packages/agent-ui/src/saved-views.ts',
      'packages/api/src/platform/postgres-cluster.ts',
      'packages/api/src/platform/postgres.ts',
      'packages/sdk/src/backoff.ts',
      'packages/sdk/src/fallback.ts',
      'packages/sdk/src/shared-socket.ts',
      'packages/sdk/src/socket.ts',
      'packages/sdk/src/tabs.ts',
    ])
  })
})
