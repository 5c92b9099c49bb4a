// What each word and each pair of words of the tuning set says about how soon to answer, by ridge regression: the same
// set gives the same table.
import { read } from '../src/urgency/read.ts'
import type { Level } from '../src/urgency/score.ts'
import { dampOf, isPair, traitsOf } from '../src/urgency/wording.ts'
import { type Example, unansweredOf } from './measure.ts'

/** What a grade more is in points. */
const POINTS_OF_A_GRADE = 28
/** Where the grades stand. Of which nothing is known is ordinary; and doubt draws the ends to the middle, so they stand further off. */
const PLACES: Readonly<Record<Level, number>> = { can_wait: -1.7, normal: 0, soon: 1, now: 2.8 }
/** The higher, the less is believed of every trait, */
const DOUBT = 200
/** and of those in many conversations the less: who writes “the” says nothing by it. */
const RARITY = 2
/** A pair of words is chance until it is met again. */
const FEWEST_OF_A_PAIR = 2
/** Fewer points decide nothing, and would be a good part of the table. */
const FEWEST_POINTS = 4
const SWEEPS = 40
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
  for (const [trait, rows] of rowsOf)
    if (isPair(trait) && rows.length < FEWEST_OF_A_PAIR) rowsOf.delete(trait)
  return descend(
    rowsOf,
    examples.map(({ grade }) => PLACES[grade]),
  )
}

/** One trait after the other takes what the others leave unexplained, until nothing moves. */
function descend(rowsOf: ReadonlyMap<string, readonly Row[]>, places: readonly number[]) {
  const left = [...places]
  const weights = new Map<string, number>([...rowsOf.keys()].map((trait) => [trait, 0]))
  const doubtOf = (many: number) => DOUBT / Math.log(1 + places.length / many) ** (2 * RARITY)
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [trait, rows] of rowsOf) {
      const before = weights.get(trait)!
      let pull = 0
      let size = doubtOf(rows.length)
      for (const { index, damp } of rows) {
        pull += damp * (left[index]! + before * damp)
        size += damp * damp
      }
      const after = pull / size
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
    if (Math.abs(points) < FEWEST_POINTS) continue
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
