// What each trait of the tuning set says about how soon to answer, by ordinal regression: the same set gives the same table.
import { read } from '../src/urgency/read.ts'
import { defaultWeighing, levels, scoreCase } from '../src/urgency/score.ts'
import { dampOf, isOfTwo, readTable, traitsOf } from '../src/urgency/wording.ts'
import { type Example, type Scored, toCase, unansweredOf } from './measure.ts'

/** What a grade more is in points. */
const POINTS_OF_A_GRADE = 40
/** How far apart the bounds between two grades are. The wider, the surer it has to become of what it has seen. */
const GRADE = 2
/** The higher, the less is believed of a trait that few have. */
const DOUBT = 0.07
const DOUBT_OF_TWO = 0.35
/** Fewer points decide nothing, and would be half of the table. */
const FEWEST_POINTS = 6
/** No more than the error can bend: steps that reckon with it never go too far. */
const BEND = 0.75
const SWEEPS = 40
/** Of which nothing is known is ordinary: 0 lies in the middle of that grade. */
const MIDDLE = 0.5
const WIDTH = 118
const FOLDS = 5

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

/** One trait after the other takes a part of what is wrong, until nothing moves. */
function descend(rowsOf: ReadonlyMap<string, readonly Row[]>, grades: readonly number[]) {
  const sums = grades.map(() => 0)
  const weights = new Map<string, number>([...rowsOf.keys()].map((trait) => [trait, 0]))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const left = grades.map((grade, index) => errorOf(grade, sums[index]!) / BEND)
    for (const [trait, rows] of rowsOf) {
      const doubt = (isOfTwo(trait) ? DOUBT_OF_TWO : DOUBT) / BEND
      const before = weights.get(trait)!
      let pull = -doubt * before
      let size = doubt
      for (const { index, damp } of rows) {
        pull += damp * left[index]!
        size += damp * damp
      }
      const step = pull / size
      for (const { index, damp } of rows) {
        left[index]! -= step * damp
        sums[index]! += step * damp
      }
      weights.set(trait, before + step)
    }
  }
  return weights
}

/** Between two grades is a bound, and a sum above it says the higher one: by how much that is wrong of all three. */
function errorOf(grade: number, sum: number): number {
  let error = 0
  for (let bound = 0; bound < levels.length - 1; bound++) {
    const isAbove = 1 / (1 + Math.exp(GRADE * (bound - MIDDLE) - sum))
    error += (grade > bound ? 1 : 0) - isAbove
  }
  return error
}

/** A line is a number of points and all that has it, as `readTable` takes it. */
export function learnedFrom(examples: readonly Example[]): string {
  const groups = new Map<number, string[]>()
  for (const [trait, weight] of learn(examples)) {
    const points = Math.round((weight * POINTS_OF_A_GRADE) / GRADE)
    if (Math.abs(points) < FEWEST_POINTS) continue
    groups.set(points, [...(groups.get(points) ?? []), trait])
  }
  return [...groups]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([points, traits]) => wrapped(points, traits.toSorted()))
    .join('\n')
}

/** Each scored with what was learned from the others, a fifth at a time. */
export function scoreCrossed(examples: readonly Example[]): Scored[] {
  const foldOf = (index: number) => index % FOLDS
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    readTable(learnedFrom(examples.filter((_one, index) => foldOf(index) !== fold))),
  )
  return examples.map((one, index) => ({
    ...one,
    score: scoreCase(toCase(one), defaultWeighing, tables[foldOf(index)]).score,
  }))
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
