// Every requirement of OWASP ASVS that docs/security/asvs.yaml ties to a test is tied to one that exists.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = new URL('../../../', import.meta.url)
const { requirements, open } = parse(
  readFileSync(new URL('docs/security/asvs.yaml', root), 'utf8'),
) as { requirements: Record<string, { file: string; test: string }>; open: Record<string, string> }

describe('docs/security/asvs.yaml', () => {
  it('names only tests that exist', () => {
    const lost = Object.entries(requirements).filter(([, { file, test }]) => {
      const path = fileURLToPath(new URL(file, root))
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(test)
    })
    expect(lost).toEqual([])
  })

  it('names requirements by their numbers, and none as both held and open', () => {
    const names = [...Object.keys(requirements), ...Object.keys(open)]
    for (const name of names) expect(name).toMatch(/^V\d+\.\d+\.\d+$/)
    expect(new Set(names).size).toBe(names.length)
    process.stdout.write(
      `asvs: ${Object.keys(requirements).length} requirements held by tests, ${Object.keys(open).length} open\n`,
    )
  })
})
