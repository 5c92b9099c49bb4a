import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createRest } from './rest.ts'

it('rests twice as long as it worked, longer in a busy process, and never for good', async () => {
  const rest = createRest()
  for (const until = performance.now() + 50; performance.now() < until; );
  const afterBusy = rest(10)
  await sleep(200)
  expect(rest(10)).toBe(20)
  expect(afterBusy).toBeGreaterThan(20)
  expect(afterBusy).toBeLessThan(1000)
})
