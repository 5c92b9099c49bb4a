// Chance that can be repeated: everything random in a fault run comes from its printed seed.

export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number
  /** Whole, from 0 up to, not including, `below`. */
  below(below: number): number
  pick<T>(all: readonly T[]): T
  chance(probability: number): boolean
}

// mulberry32: small, fast and good enough to choose faults with.
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (all) => all[below(all.length)]!,
    chance: (probability) => next() < probability,
  }
}
