// What each word of the tuning set says about how soon to answer, by ridge regression: the same set gives the same table.
import { read } from '../src/urgency/read.ts'
import { levels } from '../src/urgency/score.ts'
import { dampOf, traitsOf } from '../src/urgency/wording.ts'
import { type Example, unansweredOf } from './measure.ts'

/** What a grade more is in points. */
const POINTS_OF_A_GRADE = 26
/** The higher, the less is believed of a word that few have used. */
const DOUBT = 0.25
const SWEEPS = 100
const WIDTH = 118

type Row = { index: number; damp: number }

function learn(examples: readonly Example[]): Map<string, number> {
  const rowsOf = new Map<string, Row[]>()
  for (const [index, example] of examples.entries()) {
    const traits = traitsOf(read(unansweredOf(example).join('\n')))
    for (const trait of traits) {
      const rows = rowsOf.get(trait) ?? []
      rows.push({ index, damp: dampOf(traits.size) })
      rowsOf.set(trait, rows)
    }
  }
  return descend(
    rowsOf,
    examples.map(({ grade }) => levels.indexOf(grade)),
  )
}

/** One trait after the other takes what the others leave unexplained, until nothing moves. */
function descend(rowsOf: ReadonlyMap<string, readonly Row[]>, grades: readonly number[]) {
  // Of which nothing is known is ordinary.
  const left = grades.map((grade) => grade - levels.indexOf('normal'))
  const weights = new Map<string, number>([...rowsOf.keys()].map((trait) => [trait, 0]))
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [trait, rows] of rowsOf) {
      const before = weights.get(trait)!
      let pull = 0
      let size = 0
      for (const { index, damp } of rows) {
        pull += damp * (left[index]! + before * damp)
        size += damp * damp
      }
      const after = pull / (size + DOUBT)
      for (const { index, damp } of rows) left[index]! -= (after - before) * damp
      weights.set(trait, after)
    }
  return weights
}

/** A line is a number of points and all that has it, as `readTable` takes it. */
export function learnedFrom(examples: readonly Example[]): string {
  const groups = new Map<number, string[]>()
  for (const [trait, weight] of learn(examples)) {
    const points = Math.round(weight * POINTS_OF_A_GRADE)
    if (points === 0) continue
    groups.set(points, [...(groups.get(points) ?? []), trait])
  }
  return [...groups]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([points, traits]) => wrapped(points, traits.toSorted()))
    .join('\n')
}

function wrapped(points: number, traits: readonly string[]): string[] {
  const lines: string[] = []
  let line = String(points)
  for (const trait of traits) {
    if (line.length + trait.length >= WIDTH) {
      lines.push(line)
      line = String(points)
    }
    line += ` ${trait}`
  }
  return [...lines, line]
}
