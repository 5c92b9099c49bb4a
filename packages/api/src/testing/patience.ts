// Tests wait for conditions; how long that may take depends on what else the machine does, so no limit is a short one.
import { expect, vi } from 'vitest'

const LEAST_MS = 20_000

const patient = <T extends { timeout?: number }>(options: T | undefined) => ({
  ...options,
  timeout: Math.max(LEAST_MS, options?.timeout ?? 0),
})

// Each file of a worker wraps these once more, which changes nothing.
const { waitFor } = vi
vi.waitFor = (condition, options) =>
  waitFor(condition, patient(typeof options === 'number' ? { timeout: options } : options))

const { poll } = expect
expect.poll = (condition, options) => poll(condition, patient(options))
