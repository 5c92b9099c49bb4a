// Urgency in words: how long there is until an answer, and what each factor means to an agent.
import type { Urgency } from '@deskbell/sdk'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How soon: `bad` is late, `warn` is soon. */
export type Tone = 'bad' | 'warn' | undefined

export interface Deadline {
  /** `12 min`, `3 h`, `2 d`; since then, when it is late. */
  length: string
  isLate: boolean
  tone: Tone
}

export function deadlineOf({ respondBy }: Urgency, current: number): Deadline {
  const left = Date.parse(respondBy) - current
  const isLate = left < 0
  const tone = isLate ? 'bad' : left < 15 * minute ? 'warn' : undefined
  return { length: lengthOf(Math.abs(left)), isLate, tone }
}

export function lengthOf(milliseconds: number): string {
  if (milliseconds < hour) return `${Math.max(1, Math.round(milliseconds / minute))} min`
  if (milliseconds < 2 * day) return `${Math.round(milliseconds / hour)} h`
  return `${Math.round(milliseconds / day)} d`
}

/** What is found, in the order and the groups in which the settings show it. */
export const factorGroups = [
  {
    name: 'What is wrong',
    factors: {
      safety: 'Somebody is in danger',
      health: 'Health',
      account_misuse: 'Fraud or a stolen account',
      money_missing: 'Money did not arrive',
      money_taken: 'Money was taken wrongly',
      unknown_charge: 'A charge they ask about',
      refund: 'A refund',
      declined: 'A payment was declined',
      locked_out: 'Locked out',
      outage: 'An outage',
      broken: 'Something does not work',
      late_delivery: 'A delivery is late',
      complaint: 'A complaint',
      distress: 'Distress',
    },
  },
  {
    name: 'How it is said',
    factors: {
      urgent_words: 'Words of urgency',
      deadline: 'A deadline',
      anger: 'Anger',
      threat: 'Threatens to leave or to sue',
      vulnerable: 'A child or somebody vulnerable',
      amount: 'An amount of money',
      loud: 'Capitals and exclamation marks',
      question: 'A question or a wish',
      report: 'Says what has happened',
      wording: 'The choice of words',
      chasing: 'For long, or once more',
    },
  },
  {
    name: 'How it went on',
    factors: {
      repeats: 'Several messages in a row',
      waiting: 'Wrote again after a wait',
      earlier: 'What they wrote before',
      priority: 'The priority set by hand',
    },
  },
  {
    name: 'What calms',
    factors: {
      thanks: 'Thanks or praise',
      resolved: 'It is solved',
      no_rush: 'No hurry',
      idea: 'An idea or an offer',
      small_talk: 'A greeting, a nod, or just asking',
      far_off: 'It leaves time',
    },
  },
] as const satisfies readonly { name: string; factors: Record<string, string> }[]

const names: Readonly<Record<string, string>> = {
  ...Object.assign({}, ...factorGroups.map(({ factors }) => factors)),
  topic: 'The topic',
  plan: 'The plan of the customer',
  keyword: 'A keyword of yours',
}

/** A factor of a newer server is shown by its code. */
export const factorName = (code: string): string => names[code] ?? code.replaceAll('_', ' ')

/** `+46`, `−14`. */
export const signed = (points: number): string =>
  `${points < 0 ? '−' : '+'}${Math.abs(Math.round(points))}`

export const levelNames = {
  now: 'Now',
  soon: 'Soon',
  normal: 'Normal',
  can_wait: 'Can wait',
} as const
export type Level = keyof typeof levelNames
