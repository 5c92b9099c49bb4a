// Rules against a text: where each is met, by which words, and how much of it is meant.
import type { Concept } from './packs/concept.ts'
import type { Mention, Reading } from './read.ts'
import type { FactorCode, Rule } from './rules.ts'

export type Factor = { code: FactorCode; points: number; evidence: string }

export const sumOf = (factors: readonly Factor[]): number =>
  factors.reduce((sum, { points }) => sum + points, 0)

const MOST_EVIDENCE = 100
const IMAGINED_SHARE = 0.3
/** “if it has not arrived” is rarely imagined. */
const PERHAPS_SHARE = 0.65
/** “thanks for …”, and praise beside it: more of a doubt when somebody is said to have done something. */
const PRAISED_SHARE = 0.1
const PRAISED_DEED_SHARE = 0.4

/** `from`, `until`: where in the text it stands. */
type Place = { from: number; until: number }
type Match = Place & { code: FactorCode; points: number }
/** The same with the words of the text, which are cut out only of what is found in the end. */
export type Found = Place & { factor: Factor }

/** For each code its best match, strongest first. */
export function strongest(reading: Reading, rules: readonly Rule[], isTrouble: boolean): Found[] {
  const best = new Map<FactorCode, Match>()
  for (const rule of rules) {
    const known = best.get(rule.code)
    if (known !== undefined && Math.abs(known.points) >= Math.abs(rule.points)) continue
    const match = matchRule(reading, rule, isTrouble)
    if (match === undefined) continue
    if (known === undefined || Math.abs(match.points) > Math.abs(known.points))
      best.set(rule.code, match)
  }
  const matches = [...best.values()].toSorted((a, b) => b.points - a.points)
  // The same words twice are one finding.
  return matches
    .filter(
      (one, index) =>
        !isTrouble ||
        !matches
          .slice(0, index)
          .some((worse) => worse.from <= one.from && worse.until >= one.until),
    )
    .map(({ code, points, from, until }) => ({
      factor: { code, points, evidence: excerpt(reading.text, from, until) },
      ...{ from, until },
    }))
}

// “Why has my transfer not been credited”: what is denied is what happens to things, not the things.
const things: ReadonlySet<Concept> = new Set([
  ...(['MONEY', 'AMOUNT', 'CARD', 'ACCOUNT', 'IDENTITY', 'GOODS', 'SYSTEM', 'MANY'] as const),
  ...(['VULNERABLE', 'CARE', 'MINE', 'STRANGER', 'EVENT', 'NUM', 'UNIT', 'LONGUNIT'] as const),
])
const isEither = ({ is, concept }: Rule['terms'][number]): boolean =>
  is === 'either' || (is === 'said' && things.has(concept))

/** Tries each place of the first term with the nearest places of the others. */
function matchRule(reading: Reading, rule: Rule, isTrouble: boolean): Match | undefined {
  // Most rules end here, so this comes before anything is made.
  for (const { concept, is } of rule.terms)
    if (is !== 'absent' && !reading.mentions.has(concept)) return undefined
  const wanted = rule.terms.filter((term) => term.is !== 'absent')
  const [first, ...others] = wanted.map((term) =>
    (reading.mentions.get(term.concept) ?? []).filter((one) =>
      isEither(term) ? true : one.isDenied === (term.is === 'denied'),
    ),
  ) as [Mention[], ...Mention[][]]
  if (first.length === 0 || others.some((list) => list.length === 0)) return undefined
  let best: Match | undefined
  for (const start of first.slice(0, 12)) {
    const reached = rule.isOneClause
      ? others.map((list) => list.filter(({ clauseAt }) => clauseAt === start.clauseAt))
      : others
    if (reached.some((list) => list.length === 0)) continue
    const chosen = [start, ...reached.map((list) => nearest(list, start))]
    const places = chosen.map((one) => one.at)
    if (Math.max(...places) - Math.min(...places) > rule.within) continue
    if (new Set(places).size < chosen.length || hasUnwanted(reading, rule, start)) continue
    const points = rule.points * (isTrouble ? shareOf(reading, rule, chosen) : 1)
    if (best !== undefined && best.points >= points) continue
    const from = Math.min(...chosen.map((one) => one.start))
    const until = Math.max(...chosen.map((one) => one.end))
    best = { code: rule.code, points, from, until }
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

/** Of a text that counts as a whole: enough to tell which it is. */
export const IN_SHORT = 60

/** A part of a text, on one line and short, as evidence; what is left out of it is an ellipsis. */
export function excerpt(text: string, from: number, to: number, most = MOST_EVIDENCE): string {
  const line = onOneLine(text.slice(from, to)).trim()
  const shown = line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
  return shown.toWellFormed()
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')

export const withoutEllipsis = (evidence: string): string => evidence.replace(/…$/, '')
