// docs/security/asvs.yaml is all of OWASP ASVS 5.0.0 at levels 1 and 2, and what it points to is there.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Requirement = {
  asks: string
  file?: string
  test?: string
  says?: string
  none?: string
  open?: string
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const { requirements } = parse(readFileSync(`${root}docs/security/asvs.yaml`, 'utf8')) as {
  requirements: Record<string, Requirement>
}
const all = Object.entries(requirements)

/** How many requirements of levels 1 and 2 each section has; those of level 3 come behind them. */
const sections: Record<string, readonly number[]> = {
  V1: [2, 9, 11, 3, 2],
  V2: [3, 3, 4, 1],
  V3: [0, 2, 4, 6, 5, 0, 2],
  V4: [3, 1, 2, 4],
  V5: [1, 3, 2, 3],
  V6: [3, 12, 4, 4, 5, 3, 0, 4],
  V7: [3, 4, 2, 5, 2, 2],
  V8: [2, 3, 1, 1],
  V9: [3, 4],
  V10: [2, 2, 4, 11, 5, 2, 3],
  V11: [2, 3, 3, 4, 1, 1],
  V12: [3, 2, 4],
  V13: [1, 5, 2, 5],
  V14: [2, 4, 3],
  V15: [3, 3, 7],
  V16: [1, 5, 4, 3, 3],
  V17: [1, 4, 2],
}
const upToLevel2 = Object.entries(sections).flatMap(([chapter, counts]) =>
  counts.flatMap((count, section) =>
    Array.from({ length: count }, (_, index) => `${chapter}.${section + 1}.${index + 1}`),
  ),
)

const kinds = ['test', 'says', 'none', 'open'] as const
/** What a requirement has; `none` may name a test that would notice when it came to apply. */
const kindOf = (one: Requirement) =>
  kinds.filter((kind) => one[kind] !== undefined && (kind !== 'test' || one.none === undefined))

describe('docs/security/asvs.yaml', () => {
  it('leaves no requirement of levels 1 and 2 out, and says one thing of each', () => {
    expect(upToLevel2).toHaveLength(253)
    expect(upToLevel2.filter((id) => !Object.hasOwn(requirements, id))).toEqual([])
    for (const [id, one] of all) {
      expect(id).toMatch(/^V\d+\.\d+\.\d+$/)
      expect(one.asks, id).toMatch(/\w/)
      expect(kindOf(one), id).toHaveLength(1)
    }
  })

  it('names only tests that exist, and words that stand on their page', () => {
    const lost = all.filter(([, { file, test, says }]) => {
      const named = test ?? says
      if (named === undefined) return file !== undefined
      return !existsSync(root + file) || !readFileSync(root + file, 'utf8').includes(named)
    })
    expect(lost).toEqual([])
  })

  it('is counted in the documentation', () => {
    const counted = all.filter(([id]) => upToLevel2.includes(id))
    const [held, decided, not, open] = kinds.map(
      (kind) => counted.filter(([, one]) => kindOf(one)[0] === kind).length,
    )
    const figures = `${counted.length} requirements: ${held} held by tests, ${decided} by a page, ${not} do not apply, ${open} open`
    process.stdout.write(`asvs: ${figures}\n`)
    expect(readFileSync(`${root}docs/security/proofs.md`, 'utf8')).toContain(figures)
  })
})
