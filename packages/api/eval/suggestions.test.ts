import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Candidate, rank } from '../src/suggestions/rank.ts'
import { candidateOf } from '../src/suggestions/suggest.ts'

const MOST_SHOWN = 3

type Named = Candidate & { name: string }
type Asked = { question: string; right: readonly string[] }

const replies: Named[] = []
const past: Named[] = []
const asked: Asked[] = []
for (const line of readFileSync(new URL('./suggestions.txt', import.meta.url), 'utf8').split(
  '\n',
)) {
  const [, kind, rest] = /^(reply|past|ask) (.*)$/.exec(line) ?? []
  const [name, first, body] = (rest ?? '').split(' | ') as [string, string, string]
  if (kind === 'reply')
    replies.push({ name, ...candidateOf({ title: first, shortcut: name }, body) })
  if (kind === 'past') past.push({ name, about: first, text: first })
  if (kind === 'ask')
    asked.push({
      question: first.replaceAll(' // ', '\n'),
      right: name === '-' ? [] : name.split(', '),
    })
}

const shownFor = (question: string): string[] =>
  [replies, past]
    .flatMap((candidates) => rank(question, candidates, MOST_SHOWN))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ candidate }) => candidate.name)

/** Of what is shown how much is right, and of the questions that have an answer how many show it. */
function measure(some: readonly Asked[]) {
  const all = some.map(({ question, right }) => {
    const shown = shownFor(question)
    return { right, shown, fitting: shown.filter((name) => right.includes(name)).length }
  })
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
  const answerable = all.filter(({ right }) => right.length > 0)
  return {
    precision: sum(all.map(({ fitting }) => fitting)) / sum(all.map(({ shown }) => shown.length)),
    recall: answerable.filter(({ fitting }) => fitting > 0).length / answerable.length,
    needless: all.filter(({ right, shown }) => right.length === 0 && shown.length > 0).length,
  }
}

describe('suggestions for questions that people labelled', () => {
  it('are right where the floor was chosen, and where it was only measured', () => {
    const chosen = measure(asked.filter((_, index) => index % 2 === 0))
    expect(chosen).toMatchObject({ precision: 1, needless: 0 })
    expect(chosen.recall).toBeGreaterThan(0.85)
    const measured = measure(asked.filter((_, index) => index % 2 === 1))
    expect(measured.precision).toBeGreaterThan(0.93)
    expect(measured.needless).toBeLessThanOrEqual(2)
    expect(measured.recall).toBeGreaterThan(0.95)
  })
})
