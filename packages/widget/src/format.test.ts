import { expect, it } from 'vitest'
import { agoOf } from './ago.ts'
import { dayOf, initialsOf } from './format.ts'
import { enHome } from './i18n/en-home.ts'
import { teach } from './i18n/t.ts'

teach(enHome)

const now = new Date(2025, 4, 10, 12, 0).getTime()
const before = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

it.each([
  [0, 'just now'],
  [5, '5m ago'],
  [180, '3h ago'],
  [36 * 60, 'yesterday'],
  [4 * 24 * 60, '4d ago'],
  [30 * 24 * 60, 'Apr 10'],
])('%i minutes ago reads %j', (minutes, expected) => {
  expect(agoOf(before(minutes), now)).toBe(expected)
})

it('does not say that something will happen when the clocks differ', () => {
  expect(agoOf(before(-3), now)).toBe('just now')
})

it('names days as people do', () => {
  expect(dayOf(before(0), now)).toBe('Today')
  expect(dayOf(before(13 * 60), now)).toBe('Yesterday')
  expect(dayOf(before(3 * 24 * 60), now)).toBe('Wednesday, May 7')
  expect(dayOf(before(400 * 24 * 60), now)).toBe('April 5, 2024')
})

it.each([
  ['Ada Lovelace', 'AL'],
  ['ada', 'A'],
  ['  María del Mar Pérez ', 'MP'],
  ['😀 Smile', '😀S'],
  ['', ''],
])('abbreviates %j to %j', (name, expected) => {
  expect(initialsOf(name)).toBe(expected)
})
