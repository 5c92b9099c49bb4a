// The list of what `mutants.mjs` takes things out of, held against the code.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = import.meta.dirname
const list = join(src, '../mutants.targets.mjs')
const { targets, equivalent } = (await import(list)) as {
  targets: Record<string, unknown>
  equivalent: { name: string }[]
}
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(?<!\.test)\.ts$/.test(path) && !path.startsWith('testing/'))
/** Of the policy itself more is changed than this: see `stryker.config.json`. */
const elsewhere = ['policy.ts']

it('has every file that asks the policy or has a condition on the workspace', () => {
  const asking = files.filter((name) =>
    /\b(authorize|assertNothingOwed)\(|\bworkspace_id = \$\{/.test(
      readFileSync(join(src, name), 'utf8'),
    ),
  )
  expect(asking.filter((name) => !(name in targets) && !elsewhere.includes(name))).toEqual([])
})

it('has no file that is gone', () => {
  const names = [...Object.keys(targets), ...equivalent.map(({ name }) => name)]
  expect(names.filter((name) => !files.includes(name))).toEqual([])
})
