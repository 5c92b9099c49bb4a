// How urgent a conversation is, and why: a pure function, the same answer for the same conversation. The factors add up
// to the score (until the ends of the scale bend it), and each carries the customer's own words.
import type { Concept } from './packs/concept.ts'
import { type Mention, type Reading, read } from './read.ts'
import { calms, type FactorCode, type Rule, tones, troubles } from './rules.ts'

export type Factor = { code: FactorCode; points: number; evidence: string }
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
const BEGINS: Record<Level, number> = { can_wait: 0, normal: 22, soon: 44, now: 66 }
const BASE = 18
const PRIORITY_POINTS = { low: -15, normal: 0, high: 15, urgent: 30 } as const
const MOST_EVIDENCE = 100
/** What was said before the last answer still says what this is about. */
const EARLIER_SHARE = 0.35
const IMAGINED_SHARE = 0.3
/** “if it has not arrived” is rarely imagined. */
const PERHAPS_SHARE = 0.65
/** “thanks for …”, and praise beside it: more of a doubt when somebody is said to have done something. */
const PRAISED_SHARE = 0.1
const PRAISED_DEED_SHARE = 0.4
/** In how many words from its start a sentence shows that it asks. */
const BEGINNING = 4
/** Of a burst the newest are read, and the beginning of each: an essay says what it wants before its end. */
const MOST_LINES = 12
const MOST_OF_A_LINE = 1000

export const defaultWeighing: Weighing = {
  weights: {},
  keywords: [],
  topics: {},
  plans: {},
  targets: { can_wait: 86_400, normal: 14_400, soon: 3600, now: 600 },
}

/** `from`, `until`: where in the text it stands. */
type Found = { factor: Factor; from: number; until: number }

export function scoreCase(given: Case, weighing: Weighing = defaultWeighing): Score {
  const lines = given.unanswered.slice(-MOST_LINES)
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
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
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

/** The factors of what is said, before the desk's own view of the customer. */
function judge(reading: Reading): Factor[] {
  const trouble = strongest(reading, troubles, true)
  const tone = strongest(reading, tones, false)
  const calm = strongest(reading, calms, false)
  const worst = trouble[0]?.factor.points ?? 0
  const isResolved = settles(reading, trouble)
  const factors = trouble.map(({ factor }, rank) => ({
    ...factor,
    points:
      factor.points *
      (isResolved ? 0.15 : 1) *
      // How somebody feels is not the same thing once more.
      ([1, factor.code === 'distress' ? 0.5 : 0.4, 0.25][rank] ?? 0.1),
  }))
  // Without anything wrong, big words are about small things.
  const share = isResolved ? 0.2 : worst >= 25 ? 1 : worst >= 15 ? 0.8 : 0.55
  const wants = !isResolved && (reading.mentions.has('NEED') || reading.mentions.has('PLEASE'))
  factors.push(
    ...tone.map(({ factor }) => {
      // A date is meant where somebody needs something.
      const isMeant = wants && factor.code === 'deadline'
      return { ...factor, points: factor.points * (isMeant ? Math.max(share, 0.9) : share) }
    }),
  )
  factors.push(...ofForm(reading, worst, isResolved))
  factors.push(...calm.flatMap(({ factor }) => calmed(factor, worst, isResolved)))
  return factors.filter((factor) => Math.abs(factor.points) >= 0.5)
}

function calmed(factor: Factor, worst: number, isResolved: boolean): Factor[] {
  if (factor.code === 'no_rush') return [factor]
  if (factor.code === 'resolved') return isResolved ? [factor] : []
  // “Thanks” under a complaint is manners.
  const share = isResolved || worst < 8 ? 1 : worst < 18 ? 0.35 : 0
  return [{ ...factor, points: factor.points * share }]
}

function ofForm(reading: Reading, worst: number, isResolved: boolean): Factor[] {
  const factors: Factor[] = []
  if (reading.isLoud && !isResolved)
    factors.push({
      code: 'loud',
      points: worst > 15 ? 4 : 2,
      evidence: excerpt(reading.text, 0, 60),
    })
  const asks = asked(reading)
  if (asks !== undefined || reading.hasQuestionMark)
    factors.push({
      code: 'question',
      points: worst >= 15 ? 1 : 9,
      evidence: asks ? excerpt(reading.text, asks.start, asks.end) : '?',
    })
  const wants = reading.mentions.get('NEED')?.[0] ?? reading.mentions.get('PLEASE')?.[0]
  if (wants !== undefined && asks === undefined && !reading.hasQuestionMark && worst < 15)
    factors.push({
      code: 'question',
      points: 7,
      evidence: excerpt(reading.text, wants.start, wants.end),
    })
  const amount = reading.mentions.get('AMOUNT')?.[0]
  if (amount !== undefined && worst >= 20)
    factors.push({
      code: 'amount',
      points: 4,
      evidence: excerpt(reading.text, amount.start, amount.end),
    })
  return factors
}

/** A word that asks: where the sentence begins with it, or anywhere in a text with a question mark. */
const asked = (reading: Reading): Mention | undefined =>
  reading.mentions
    .get('ASK')
    ?.find((one) => reading.hasQuestionMark || one.at - one.sentenceAt < BEGINNING)

/** Whether the customer says that it is over: “fixed now, thanks”, and nothing wrong after that. */
function settles(reading: Reading, trouble: readonly Found[]): boolean {
  const said = (reading.mentions.get('RESOLVED') ?? []).filter(
    (one) => !one.isDenied && !one.isImagined,
  )
  const last = said.at(-1) ?? arrivedWithThanks(reading)
  if (last === undefined) return false
  if ((reading.mentions.get('STILL') ?? []).some((one) => one.at > last.at)) return false
  return !trouble.some(({ factor, until }) => until > last.end && factor.points >= 15)
}

/** “got my refund yesterday, thank you”. */
function arrivedWithThanks(reading: Reading): Mention | undefined {
  if (!reading.mentions.has('THANKS') || reading.hasQuestionMark) return undefined
  const arrivals = reading.mentions.get('ARRIVE') ?? []
  const isPlain = arrivals.every((one) => !one.isDenied && !one.isImagined)
  return isPlain && !reading.mentions.has('CANNOT') ? arrivals.at(-1) : undefined
}

/** For each code its best match, strongest first. */
function strongest(reading: Reading, rules: readonly Rule[], isTrouble: boolean): Found[] {
  const best = new Map<FactorCode, Found>()
  for (const rule of rules) {
    const known = best.get(rule.code)
    if (known !== undefined && Math.abs(known.factor.points) >= Math.abs(rule.points)) continue
    const match = matchRule(reading, rule, isTrouble)
    if (match === undefined) continue
    if (known === undefined || Math.abs(match.factor.points) > Math.abs(known.factor.points))
      best.set(rule.code, match)
  }
  const found = [...best.values()].toSorted((a, b) => b.factor.points - a.factor.points)
  // The same words twice are one finding.
  return found.filter(
    (one, index) =>
      !isTrouble ||
      !found.slice(0, index).some((worse) => worse.from <= one.from && worse.until >= one.until),
  )
}

/** Tries each place of the first term with the nearest places of the others. */
function matchRule(reading: Reading, rule: Rule, isTrouble: boolean): Found | undefined {
  // Most rules end here, so this comes before anything is made.
  for (const { concept, is } of rule.terms)
    if (is !== 'absent' && !reading.mentions.has(concept)) return undefined
  const wanted = rule.terms.filter((term) => term.is !== 'absent')
  const [first, ...others] = wanted.map((term) =>
    (reading.mentions.get(term.concept) ?? []).filter((one) =>
      term.is === 'either' ? true : one.isDenied === (term.is === 'denied'),
    ),
  ) as [Mention[], ...Mention[][]]
  if (first.length === 0 || others.some((list) => list.length === 0)) return undefined
  let best: Found | undefined
  for (const start of first.slice(0, 12)) {
    const chosen = [start, ...others.map((list) => nearest(list, start))]
    const places = chosen.map((one) => one.at)
    if (Math.max(...places) - Math.min(...places) > rule.within) continue
    if (new Set(places).size < chosen.length || hasUnwanted(reading, rule, start)) continue
    const points = rule.points * (isTrouble ? shareOf(reading, rule, chosen) : 1)
    if (best !== undefined && best.factor.points >= points) continue
    const from = Math.min(...chosen.map((one) => one.start))
    const to = Math.max(...chosen.map((one) => one.end))
    best = {
      factor: { code: rule.code, points, evidence: excerpt(reading.text, from, to) },
      from,
      until: to,
    }
  }
  return best
}

const hasUnwanted = (reading: Reading, rule: Rule, { at }: Mention): boolean =>
  rule.terms.some(
    (term) =>
      term.is === 'absent' &&
      reading.mentions.get(term.concept)?.some((one) => Math.abs(one.at - at) <= rule.within),
  )

const nearest = (list: readonly Mention[], { at }: Mention): Mention =>
  list.reduce((best, one) =>
    one.at !== at && (best.at === at || Math.abs(one.at - at) < Math.abs(best.at - at))
      ? one
      : best,
  )

/** What tells “someone used my card” from “your page about used cards”. */
const deedMarks = ['MINE', 'STRANGER', 'THEYDID', 'ONGOING', 'STOPIT'] as const

/** How much of it is meant: less in “what if …”, less in “thanks for …”. */
function shareOf(reading: Reading, rule: Rule, chosen: readonly Mention[]): number {
  if (rule.terms.some(({ concept }) => concept === 'HYPO')) return 1
  const isDenial = rule.terms.some(({ is, concept }) => is === 'denied' || concept === 'CANNOT')
  const { sentence, at } = chosen[0]!
  const said = (concept: Concept) =>
    (reading.mentions.get(concept) ?? []).filter(
      (one) => one.sentence === sentence && !one.isDenied,
    )
  if (chosen.some((one) => one.isImagined))
    return isDenial || said('HASBEEN').length > 0 ? PERHAPS_SHARE : IMAGINED_SHARE
  const isDeed = rule.terms.length > 1 && deedMarks.some((concept) => reading.mentions.has(concept))
  const isThanked = said('THANKS').some((thanks) =>
    said('FOR').some((one) => one.at > thanks.at && one.at - thanks.at <= 4 && one.at <= at),
  )
  if (rule.code === 'complaint' && isThanked) return PRAISED_SHARE
  if (isDenial || rule.code === 'safety' || rule.code === 'complaint') return 1
  if (isThanked || said('IDEA').length > 0) return PRAISED_SHARE
  if (said('PRAISE').length > 0) return isDeed ? PRAISED_DEED_SHARE : PRAISED_SHARE
  const isAfterThanks = said('THANKS').some((one) => one.at < at && at - one.at < 8)
  return isAfterThanks && !isDeed ? PRAISED_DEED_SHARE : 1
}

function fromEarlier(given: Case, found: readonly Factor[]): Factor[] {
  if (given.earlier.length === 0) return []
  const isOver = found.some((factor) => factor.code === 'resolved' || factor.code === 'thanks')
  if (isOver) return []
  const worst = strongest(read(joined(given.earlier.slice(-10), given.subject)), troubles, true)[0]
  if (worst === undefined) return []
  const isKnown = found.some((factor) => factor.code === worst.factor.code)
  const isOpen = found.some((factor) => factor.code === 'chasing' || factor.code === 'broken')
  const points = worst.factor.points * (isKnown ? 0.1 : isOpen ? 0.7 : EARLIER_SHARE)
  return [{ code: 'earlier', points, evidence: worst.factor.evidence }]
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
      evidence: excerpt(last.text, 0, 60),
    })
  const hours = (last.at.getTime() - waitingSince.getTime()) / 3_600_000
  if (hours >= 1)
    factors.push({
      code: 'waiting',
      points: Math.min(12, 3 + 2 * Math.log2(hours)),
      evidence: excerpt(last.text, 0, 60),
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

const excerpt = (text: string, from: number, to: number): string =>
  text
    .slice(from, Math.min(to, from + MOST_EVIDENCE))
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed()
