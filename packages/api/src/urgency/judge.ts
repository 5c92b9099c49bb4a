// What a text says about urgency: what is wrong, how it is said, what calms, and how these bear on each other.
import { excerpt, type Factor, type Found, IN_SHORT, strongest, sumOf } from './match.ts'
import type { Concept } from './packs/concept.ts'
import type { Mention, Reading } from './read.ts'
import { calms, tones, troubles } from './rules.ts'
import { wordingOf } from './wording.ts'

/** In how many words from its start a sentence shows that it asks. */
const BEGINNING = 4

/** What the rules find counts beside what the words say by themselves, which orders texts better: this much of it. */
const RULED_SHARE = 0.25

const SHORTEST_REPORT = 5
const pleasant: readonly Concept[] = [
  'THANKS',
  'PRAISE',
  'IDEA',
  'CURIOUS',
  'NORUSH',
  'FAR',
  'RESOLVED',
]

/** Where one of these is denied, that is what the text reports. */
const grave: readonly Concept[] = ['THEFT', 'DANGER', 'LOCKED', 'GONE']

/** The factors of what is said, before the desk's own view of the customer. */
export function judge(reading: Reading): Factor[] {
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
  const found = owed(reading, unhurried(reading, explained(factors, wordingOf(reading))))
  return found.filter(({ points }) => Math.abs(points) >= 0.5)
}

// A sum cannot say that a day makes a question more urgent and a theft less, so two things bound it.

/** Where `soon` is nearly at its end, with the points that every message has; of what is above, a part is left. */
const SOON_AT_MOST = 42
const UNHURRIED_SHARE = 0.4
const unhurriedBy = ['BEARABLE', 'TOMORROW', 'DAY', 'LONGUNIT'] as const
const hurriedBy = ['NOW', 'ONGOING', 'STOPIT'] as const

/** What is days off, days old or borne meanwhile is soon rather than now, unless somebody is in danger. */
function unhurried(reading: Reading, factors: readonly Factor[]): readonly Factor[] {
  const said = (concept: Concept) => reading.mentions.get(concept)?.find((one) => !one.isDenied)
  const reason = unhurriedBy.map(said).find((one) => one !== undefined)
  const above = sumOf(factors) - SOON_AT_MOST
  if (reason === undefined || above <= 0 || hurriedBy.some(said)) return factors
  if (factors.some(({ code }) => code === 'safety')) return factors
  const [known] = factors.filter(({ code }) => code === 'far_off')
  return [
    ...factors.filter((factor) => factor !== known),
    {
      code: 'far_off',
      points: (known?.points ?? 0) - above * (1 - UNHURRIED_SHARE),
      evidence: excerpt(reading.text, reason.start, reason.end),
    },
  ]
}

/** Below the middle of `normal`: what is missing to it is made up for in part. */
const NORMAL_AT_LEAST = 7
const OWED_SHARE = 0.4
const idle = ['IDEA', 'CURIOUS', 'RESOLVED', 'NORUSH'] as const

/** Who asks is owed an answer, however kindly they ask. */
function owed(reading: Reading, factors: readonly Factor[]): readonly Factor[] {
  const missing = NORMAL_AT_LEAST - sumOf(factors)
  const isIdle = idle.some((concept) =>
    reading.mentions.get(concept)?.some(({ isImagined }) => !isImagined),
  )
  if (missing <= 0 || isIdle) return factors
  return factors.map((factor) =>
    factor.code === 'question'
      ? { ...factor, points: factor.points + missing * OWED_SHARE }
      : factor,
  )
}

/**
 * What the words say by themselves counts, and the rules beside it a little; but the points of the words stand under the
 * reasons with a name as far as these are worth them, the heaviest first, and only the rest under `wording`.
 */
function explained(ruled: readonly Factor[], wording: Factor | undefined): Factor[] {
  let rest = wording?.points ?? 0
  const named = ruled
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map((factor) => {
      const missing = factor.points * (1 - RULED_SHARE)
      const given =
        missing * rest > 0 ? Math.sign(rest) * Math.min(Math.abs(missing), Math.abs(rest)) : 0
      rest -= given
      return { ...factor, points: factor.points * RULED_SHARE + given }
    })
  return wording === undefined ? named : [...named, { ...wording, points: rest }]
}

function calmed(factor: Factor, worst: number, isResolved: boolean): Factor[] {
  if (factor.code === 'no_rush') return [factor]
  if (factor.code === 'resolved') return isResolved ? [factor] : []
  // “Thanks” under a complaint is manners.
  const share = isResolved || worst < 8 ? 1 : worst < 18 ? 0.35 : 0
  return [{ ...factor, points: factor.points * share }]
}

function ofForm(reading: Reading, worst: number, isResolved: boolean): Factor[] {
  const inShort = () => excerpt(reading.text, 0, reading.text.length, IN_SHORT)
  const factors: Factor[] = []
  if (reading.isLoud && !isResolved)
    factors.push({
      code: 'loud',
      points: worst > 15 ? 4 : 2,
      evidence: inShort(),
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
  const isAsking = asks !== undefined || wants !== undefined || reading.hasQuestionMark
  if (!isAsking && worst < 8 && isNod(reading))
    factors.push({
      code: 'small_talk',
      points: -14,
      evidence: inShort(),
    })
  if (!isAsking && worst < 15 && !isResolved && isReport(reading))
    factors.push({
      code: 'report',
      points: reading.mentions.has('NEG') || reading.mentions.has('CANNOT') ? 20 : 14,
      evidence: inShort(),
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

/** “Ok, I’ll try that”, or no words at all: “👍”. */
const isNod = (reading: Reading): boolean =>
  !/[\p{L}\p{N}]/u.test(reading.text) ||
  (reading.mentions.get('ACK') ?? []).some((one) => one.at < 2 && !one.isDenied)

/** Nothing is asked, wished or praised, so it says what has happened, in words that the packs may not know. */
const isReport = (reading: Reading): boolean =>
  reading.words >= SHORTEST_REPORT + (reading.mentions.has('GREET') ? 3 : 0) &&
  !isNod(reading) &&
  !pleasant.some((concept) => reading.mentions.has(concept)) &&
  !grave.some((concept) => reading.mentions.get(concept)?.some(({ isDenied }) => isDenied))

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
  const last = said.at(-1) ?? arrivedWithThanks(reading) ?? longAgoWithThanks(reading)
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

/** “last winter you saved our cellar, thank you”. */
function longAgoWithThanks(reading: Reading): Mention | undefined {
  const isPleased = reading.mentions.has('THANKS') || reading.mentions.has('PRAISE')
  const isOpen = (['NOW', 'URGENT', 'CANNOT', 'NEED'] as const).some((concept) =>
    reading.mentions.has(concept),
  )
  const past = reading.mentions.get('PAST')?.at(-1)
  if (past === undefined || !isPleased || isOpen || reading.hasQuestionMark) return undefined
  // What the story tells after that is past as well.
  return { ...past, end: reading.text.length }
}
