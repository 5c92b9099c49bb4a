import { expect, test } from 'vitest'
import { deadlineOf, factorName, signed } from './urgency.ts'

const now = Date.UTC(2026, 2, 2, 9)
const at = (minutes: number) => ({
  score: 50,
  factors: [],
  respondBy: new Date(now + minutes * 60_000).toISOString(),
})

test.each([
  [12, '12 min', false, 'warn'],
  [0.2, '1 min', false, 'warn'],
  [40, '40 min', false, undefined],
  [180, '3 h', false, undefined],
  [-8, '8 min', true, 'bad'],
  [-3000, '2 d', true, 'bad'],
] as const)('%d minutes are %s', (minutes, length, isLate, tone) => {
  expect(deadlineOf(at(minutes), now)).toEqual({ length, isLate, tone })
})

test('a factor of a newer server is shown by its code', () => {
  expect(factorName('locked_out')).toBe('Locked out')
  expect(factorName('solar_storm')).toBe('solar storm')
})

test('points have a sign', () => {
  expect([signed(46.2), signed(-14)]).toEqual(['+46', '−14'])
})
