// Tests wait for conditions; how long that may take depends on what else the machine does, so no limit is a short one.
import { vi } from 'vitest'

const LEAST_MS = 20_000

const { waitFor } = vi
vi.waitFor = (condition, options) => {
  const given = typeof options === 'number' ? { timeout: options } : options
  return waitFor(condition, { ...given, timeout: Math.max(LEAST_MS, given?.timeout ?? 0) })
}
