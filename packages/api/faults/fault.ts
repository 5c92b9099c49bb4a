// A fault as a test: left out by name where the machine or the run cannot do it, otherwise judged as a whole.
import { expect, inject, it, type TestContext } from 'vitest'
import { hasRedisServer } from '../src/testing/redis.ts'
import { canMountDisks } from './disk.ts'
import { canLosePackets } from './loss.ts'
import type { Report } from './run.ts'

type Needs = {
  /** Part of the quick run, too. */
  isQuick?: boolean
  redis?: boolean
  /** A small disk of its own, which only root can mount. */
  disk?: boolean
  /** Packets of the network thrown away, which only root can do, with nft. */
  loss?: boolean
}

export function fault(
  title: string,
  needs: Needs,
  body: (context: TestContext) => Promise<unknown>,
): void {
  it(title, async (context) => {
    const reason = reasonAgainst(needs)
    if (reason) context.skip(reason)
    await body(context)
  })
}

/** No rule broken, no process ended but those that were killed, no error that nobody handled. */
export function expectWhole(report: Report): void {
  expect(report.violations).toEqual([])
  expect(report.troubles).toEqual([])
}

function reasonAgainst(needs: Needs): string | null {
  const { isQuick = false, redis = false, disk = false, loss = false } = needs
  if (inject('isQuick') && !isQuick) return 'it takes too long for the quick run'
  if (redis && !hasRedisServer) return 'there is no redis-server'
  if (disk && !canMountDisks()) return 'only root can mount a small disk'
  if (loss && !canLosePackets()) return 'only root can throw packets away, with nft'
  return null
}
