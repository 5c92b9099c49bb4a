// Waiting for a condition, never for a time.
import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again and again until it holds; throws what it waited for when that takes too long. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs / 1000} s for ${what}`)
    await sleep(10)
  }
}
