import { expect, test } from 'vitest'
import { ago, dayName, remaining, until, waited } from './time.ts'

const noon = new Date(2026, 2, 4, 12, 0).getTime()
const before = (minutes: number) => new Date(noon - minutes * 60_000).toISOString()

test('a list shows minutes, hours, the weekday, then the date', () => {
  expect(ago(before(0), noon)).toBe('now')
  expect(ago(before(5), noon)).toBe('5m')
  expect(ago(before(3 * 60), noon)).toBe('3h')
  expect(ago(before(24 * 60), noon)).toBe('Tue')
  expect(ago(before(20 * 24 * 60), noon)).toMatch(/12/)
  expect(ago(before(400 * 24 * 60), noon)).toMatch(/25/)
})

test('a time in the future by a skewed clock is now', () => {
  expect(ago(before(-3), noon)).toBe('now')
})

test('a wait is told in its largest unit', () => {
  expect(waited(before(0), noon)).toBe('1m')
  expect(waited(before(90), noon)).toBe('1h')
  expect(waited(before(30 * 60), noon)).toBe('30h')
  expect(waited(before(72 * 60), noon)).toBe('3d')
})

test('days have names as people say them', () => {
  expect(dayName(before(60), noon)).toBe('Today')
  expect(dayName(before(13 * 60), noon)).toBe('Yesterday')
  expect(dayName(before(3 * 24 * 60), noon)).toMatch(/Sunday/)
})

test('the end of a snooze names the day when it is not today', () => {
  expect(until(before(-60), noon)).not.toMatch(/tomorrow/)
  expect(until(before(-24 * 60), noon)).toMatch(/^tomorrow /)
  expect(until(before(-3 * 24 * 60), noon)).toMatch(/^Sat /)
})

test('what is left is told to the minute that has begun', () => {
  expect(remaining(before(-9.2), noon)).toBe('10 min')
  expect(remaining(before(-180), noon)).toBe('3 h')
  expect(remaining(before(1), noon)).toBe('now')
})
