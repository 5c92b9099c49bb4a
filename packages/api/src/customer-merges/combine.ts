// The rule of a merge, and of taking it back, for the profile. Pure: what is moved beside it is store.ts's.
import type { Customer } from '../customers/schema.ts'
import type { CustomerMerge } from './schema.ts'

const names = [
  ...(['externalId', 'name', 'email', 'phone'] as const),
  ...(['locale', 'timeZone', 'company', 'plan'] as const),
]
const MOST_ATTRIBUTES = 100

/** The part of a customer that a merge may change. */
export type Profile = Pick<
  Customer,
  (typeof names)[number] | 'blockedAt' | 'attributes' | 'firstSeenAt' | 'lastSeenAt'
>

export function profileOf(customer: Customer): Profile {
  const { attributes, firstSeenAt, lastSeenAt, blockedAt } = customer
  const known = Object.fromEntries(names.map((name) => [name, customer[name]]))
  return { ...known, blockedAt, attributes, firstSeenAt, lastSeenAt } as Profile
}

/**
 * The target's values, the source's where the target has none (unless the target's are kept as they are), and the longer
 * of the two times.
 */
export function combine(
  source: Customer,
  target: Customer,
  isKept = false,
): { profile: Profile; dropped: CustomerMerge['dropped'] } {
  const from = isKept ? target : source
  const known = Object.fromEntries(names.map((name) => [name, target[name] ?? from[name]]))
  // The target's come first, so that the bound cuts the source's.
  const both = { ...target.attributes, ...from.attributes, ...target.attributes }
  const attributes = Object.fromEntries(Object.entries(both).slice(0, MOST_ATTRIBUTES))
  const times = [source.firstSeenAt, target.firstSeenAt, source.lastSeenAt, target.lastSeenAt]
  const profile = {
    ...known,
    // A block cannot be left behind by being merged.
    blockedAt: target.blockedAt ?? source.blockedAt,
    attributes,
    firstSeenAt: times.toSorted().at(0),
    lastSeenAt: times.toSorted().at(-1),
  } as Profile
  const asked = [
    ...names.map((name) => ({ field: name as string, value: source[name], kept: profile[name] })),
    ...Object.entries(source.attributes).map(([name, value]) => ({
      field: `attributes.${name}`,
      value,
      kept: Object.hasOwn(attributes, name) ? attributes[name] : null,
    })),
  ]
  const dropped = asked
    .filter(({ value, kept }) => value !== null && value !== kept)
    .map(({ field, value }) => ({ field, value }))
  return { profile, dropped }
}

/** Takes back what a merge changed, as far as nobody has changed it since. */
export function restore(current: Profile, before: Profile, after: Profile): Profile {
  const back = <K extends keyof Profile>(name: K) =>
    current[name] === after[name] ? before[name] : current[name]
  const isAdded = ([name, value]: [string, unknown]) =>
    !Object.hasOwn(before.attributes, name) &&
    Object.hasOwn(after.attributes, name) &&
    after.attributes[name] === value
  return {
    ...(Object.fromEntries(names.map((name) => [name, back(name)])) as Pick<
      Profile,
      (typeof names)[number]
    >),
    blockedAt: back('blockedAt'),
    attributes: Object.fromEntries(
      Object.entries(current.attributes).filter((entry) => !isAdded(entry)),
    ),
    firstSeenAt: back('firstSeenAt'),
    lastSeenAt: back('lastSeenAt'),
  }
}
