// From a case and a workspace's settings to its urgency: for those who wait now, for a queue of the past, and what the
// verdicts of agents would change about the weights.

import { onOneLine, withoutEllipsis } from './match.ts'
import type { FactorCode } from './rules.ts'
import type { Urgency, UrgencyPreviewed, UrgencySettings } from './schema.ts'
import { type Case, type Score, scoreCase, type Weighing } from './score.ts'
import type { Feedback, Past } from './store.ts'

const MOST_FACTORS = 12
const MOST_SHOWN = 200

export function toWeighing(settings: UrgencySettings): Weighing {
  return {
    weights: settings.weights,
    keywords: settings.keywords,
    topics: Object.fromEntries(settings.topics.map(({ topicId, points }) => [topicId, points])),
    plans: Object.fromEntries(
      settings.plans.map(({ plan, points }) => [plan.toLowerCase(), points]),
    ),
    targets: settings.targets,
  }
}

const toUrgency = (given: Case, { score, targetSeconds, factors }: Score): Urgency => ({
  score,
  respondBy: new Date(given.waitingSince.getTime() + targetSeconds * 1000).toISOString(),
  factors: factors.slice(0, MOST_FACTORS),
})

export const urgencyOf = (given: Case, weighing: Weighing): Urgency =>
  toUrgency(given, scoreCase(given, weighing))

/** Said of a conversation, not in it: their evidence is no quotation. */
const unquoted: ReadonlySet<string> = new Set<FactorCode>(['priority', 'topic', 'plan'])

/**
 * Whether what is stored still holds: the same points for the same reasons, each with words that still count. Which of
 * several are quoted says nothing; to quote the newest, every message of a burst would write its conversation once more.
 */
export function isStillTrue(before: Urgency | null, now: Urgency, given: Case): boolean {
  if (before === null || before.score !== now.score || before.respondBy !== now.respondBy)
    return false
  const said = [given.unanswered, given.earlier, [{ text: given.subject ?? '' }]].map((lines) =>
    onOneLine(lines.map(({ text }) => text).join('\n')),
  )
  const isSaid = (evidence: string) => said.some((text) => text.includes(withoutEllipsis(evidence)))
  return (
    before.factors.length === now.factors.length &&
    now.factors.every(({ code, points, evidence }, index) => {
      const known = before.factors[index]!
      if (known.code !== code || known.points !== points) return false
      return known.evidence === evidence || (!unquoted.has(code) && isSaid(known.evidence))
    })
  )
}

/** The queue of a window of the past, with the settings as they are and with those that are tried. */
export function compareQueues(
  past: readonly Past[],
  before: Weighing,
  after: Weighing,
): UrgencyPreviewed {
  const [now, then] = [before, after].map((weighing) => placeAll(past, weighing)) as [
    ReturnType<typeof placeAll>,
    ReturnType<typeof placeAll>,
  ]
  const items = past
    .map(({ id, customer, case: given }) => ({
      conversationId: id,
      customer,
      text: given.unanswered.at(-1)!.text.slice(0, 200).toWellFormed(),
      waitingSince: given.waitingSince.toISOString(),
      before: now.get(id)!,
      after: then.get(id)!,
    }))
    .toSorted((a, b) => a.after.place - b.after.place)
  return {
    items: items.slice(0, MOST_SHOWN),
    conversations: items.length,
    moved: items.filter((item) => item.before.level !== item.after.level).length,
  }
}

function placeAll(past: readonly Past[], weighing: Weighing) {
  const all = past.map(({ id, case: given }) => {
    const score = scoreCase(given, weighing)
    const { targetSeconds, level } = score
    return { id, targetSeconds, placed: { level, ...toUrgency(given, score) } }
  })
  // They waited at different times, so what counts is the time that each was given.
  all.sort((a, b) => a.targetSeconds - b.targetSeconds || a.id.localeCompare(b.id))
  return new Map(all.map(({ id, placed }, index) => [id, { place: index + 1, ...placed }]))
}

/** A factor that only one verdict speaks of says more about that conversation than about the factor. */
const FEWEST_VERDICTS = 3
const MOST_HEAVY = 3
const STEP = 0.5

/** Which factors stood in what agents judged wrong, and what their weight should be. */
export function suggestWeights(
  feedback: readonly Feedback[],
  weights: Readonly<Record<string, number>>,
) {
  const counts = new Map<string, { tooHigh: number; tooLow: number; sign: number }>()
  for (const { verdict, factors } of feedback)
    for (const { code, points } of factors.slice(0, MOST_HEAVY)) {
      const count = counts.get(code) ?? { tooHigh: 0, tooLow: 0, sign: Math.sign(points) }
      count[verdict === 'too_high' ? 'tooHigh' : 'tooLow']++
      counts.set(code, count)
    }
  return [...counts]
    .filter(([, { tooHigh, tooLow }]) => tooHigh + tooLow >= FEWEST_VERDICTS)
    .map(([code, { tooHigh, tooLow, sign }]) => {
      const weight = weights[code] ?? 1
      // What calms is too strong where the score is too low.
      const lean = ((tooLow - tooHigh) / (tooHigh + tooLow + 2)) * sign
      const proposed = Math.min(3, Math.max(0, weight * (1 + lean * STEP)))
      return { code, tooHigh, tooLow, weight, proposedWeight: Math.round(proposed * 20) / 20 }
    })
    .filter(({ weight, proposedWeight }) => weight !== proposedWeight)
    .toSorted((a, b) => Math.abs(b.tooHigh - b.tooLow) - Math.abs(a.tooHigh - a.tooLow))
}
