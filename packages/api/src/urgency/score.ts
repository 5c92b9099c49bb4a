// How urgent a conversation is, and why: a pure function, the same answer for the same conversation. The factors add up
// to the score (until the ends of the scale bend it), and each carries the customer's own words.
import { judge } from './judge.ts'
import { excerpt, type Factor, IN_SHORT, sumOf } from './match.ts'
import { read } from './read.ts'
import type { FactorCode } from './rules.ts'

export const levels = ['can_wait', 'normal', 'soon', 'now'] as const
export type Level = (typeof levels)[number]
export type Score = { score: number; level: Level; targetSeconds: number; factors: Factor[] }

export type Line = { text: string; at: Date }
export type Case = {
  /** What the customer has written since the last answer, oldest first. */
  unanswered: readonly Line[]
  /** What they wrote before it. */
  earlier: readonly Line[]
  subject: string | null
  topicId: string | null
  plan: string | null
  priority: 'low' | 'normal' | 'high' | 'urgent'
  waitingSince: Date
}

export type Keyword = { phrase: string; points: number }
export type Weighing = {
  /** Factor code → what its points are multiplied with; 1 where nothing is said. */
  weights: Partial<Record<FactorCode, number>>
  keywords: readonly Keyword[]
  topics: Readonly<Record<string, number>>
  plans: Readonly<Record<string, number>>
  /** Seconds until an answer for each level. */
  targets: Readonly<Record<Level, number>>
}

/** Where each level begins. */
const BEGINS: Record<Level, number> = { can_wait: 0, normal: 18, soon: 44, now: 70 }
const BASE = 18
const PRIORITY_POINTS = { low: -15, normal: 0, high: 15, urgent: 30 } as const
/** What was said before the last answer still says what this is about. */
const EARLIER_SHARE = 0.5
/** Of a burst the newest are read, and the beginning of each: an essay says what it wants before its end. */
export const MOST_UNANSWERED = 12
const MOST_OF_A_LINE = 1000

export const defaultWeighing: Weighing = {
  weights: {},
  keywords: [],
  topics: {},
  plans: {},
  targets: { can_wait: 86_400, normal: 14_400, soon: 3600, now: 600 },
}

export function scoreCase(given: Case, weighing: Weighing = defaultWeighing): Score {
  const lines = given.unanswered.slice(-MOST_UNANSWERED)
  const now = joined(lines, given.earlier.length === 0 ? given.subject : null)
  const reading = read(now)
  const found = judge(reading)
  const factors = [
    ...found,
    ...fromEarlier(given, found),
    ...fromPace(lines, given.waitingSince),
    ...fromDesk(given, weighing),
    ...fromKeywords(now, weighing.keywords),
  ]
  const weighed = factors
    .map((factor) => ({
      ...factor,
      points: round(factor.points * (weighing.weights[factor.code] ?? 1)),
    }))
    .filter((factor) => factor.points !== 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
  const raw = weighed.reduce((sum, factor) => sum + factor.points, BASE)
  const exact = bend(raw)
  return {
    score: Math.round(exact),
    level: levelOf(exact),
    targetSeconds: Math.round(targetOf(exact, weighing.targets)),
    factors: weighed,
  }
}

const joined = (lines: readonly Line[], subject: string | null): string =>
  [
    ...(subject === null ? [] : [subject]),
    ...lines.map((line) => line.text.slice(0, MOST_OF_A_LINE)),
  ].join('\n')

/** A reason with a name explains more than the choice of words. */
const weightOf = ({ code, points }: Factor): number =>
  Math.abs(points) * (code === 'wording' ? 0.25 : 1)

const round = (points: number): number => Math.round(points * 10) / 10

// Both ends are approached, never reached: two extreme cases still have an order.
const bend = (raw: number): number => {
  if (raw > 70) return 70 + 30 * (1 - Math.exp(-(raw - 70) / 40))
  if (raw < 15) return 15 * Math.exp((raw - 15) / 25)
  return raw
}

export const levelOf = (score: number): Level =>
  score >= BEGINS.now
    ? 'now'
    : score >= BEGINS.soon
      ? 'soon'
      : score >= BEGINS.normal
        ? 'normal'
        : 'can_wait'

/** Between two levels the time shrinks evenly by ratio, so a higher score is always an earlier deadline. */
export function targetOf(score: number, targets: Weighing['targets']): number {
  const anchors: [number, number][] = [
    [0, targets.can_wait],
    [(BEGINS.normal + BEGINS.soon) / 2, targets.normal],
    [(BEGINS.soon + BEGINS.now) / 2, targets.soon],
    [(BEGINS.now + 100) / 2, targets.now],
    [100, targets.now / 2],
  ]
  const upper = Math.max(
    1,
    anchors.findIndex(([at]) => score <= at),
  )
  const [from, slow] = anchors[upper - 1]!
  const [to, fast] = anchors[upper]!
  return slow * (fast / slow) ** ((score - from) / (to - from))
}

/** What they said before the answer and have not taken back: a part of what is missing to it now. */
function fromEarlier(given: Case, found: readonly Factor[]): Factor[] {
  if (given.earlier.length === 0) return []
  const isOver = found.some((factor) => factor.code === 'resolved' || factor.code === 'thanks')
  if (isOver) return []
  const before = judge(read(joined(given.earlier.slice(-10), given.subject)))
  const missing = sumOf(before) - Math.max(0, sumOf(found))
  const [heaviest] = before.toSorted((a, b) => weightOf(b) - weightOf(a))
  if (heaviest === undefined || missing <= 0) return []
  return [{ code: 'earlier', points: missing * EARLIER_SHARE, evidence: heaviest.evidence }]
}

/** Several messages in a row, and for how long. */
function fromPace(lines: readonly Line[], waitingSince: Date): Factor[] {
  const last = lines.at(-1)
  if (last === undefined) return []
  const factors: Factor[] = []
  if (lines.length > 1)
    factors.push({
      code: 'repeats',
      points: Math.min(9, 3 * (lines.length - 1)),
      evidence: excerpt(last.text, 0, last.text.length, IN_SHORT),
    })
  const hours = (last.at.getTime() - waitingSince.getTime()) / 3_600_000
  if (hours >= 1)
    factors.push({
      code: 'waiting',
      points: Math.min(12, 3 + 2 * Math.log2(hours)),
      evidence: excerpt(last.text, 0, last.text.length, IN_SHORT),
    })
  return factors
}

function fromDesk(given: Case, weighing: Weighing): Factor[] {
  const factors: Factor[] = []
  const add = (code: FactorCode, points: number, evidence: string) => {
    if (points !== 0) factors.push({ code, points, evidence })
  }
  add('priority', PRIORITY_POINTS[given.priority], given.priority)
  if (given.topicId !== null) add('topic', weighing.topics[given.topicId] ?? 0, given.topicId)
  if (given.plan !== null) add('plan', weighing.plans[given.plan.toLowerCase()] ?? 0, given.plan)
  return factors
}

function fromKeywords(text: string, keywords: readonly Keyword[]): Factor[] {
  if (keywords.length === 0) return []
  const folded = text.toLowerCase()
  return keywords.flatMap(({ phrase, points }) => {
    const at = folded.indexOf(phrase.toLowerCase())
    if (at < 0 || /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return []
    return [{ code: 'keyword' as const, points, evidence: excerpt(text, at, at + phrase.length) }]
  })
}
