import { expect, test } from 'vitest'
import { fieldValue, snoozeChoices } from './snooze.ts'

const names = (from: Date) => snoozeChoices(from).map(({ name }) => name)

test('in the morning it offers later today, tomorrow at nine and Monday at nine', () => {
  const wednesday = new Date(2026, 2, 4, 10, 25)
  expect(snoozeChoices(wednesday).map(({ until }) => until)).toEqual([
    new Date(2026, 2, 4, 13, 0),
    new Date(2026, 2, 5, 9, 0),
    new Date(2026, 2, 9, 9, 0),
  ])
})

test('in the evening there is no later today', () => {
  expect(names(new Date(2026, 2, 4, 19, 0))).toEqual(['Tomorrow', 'Next week'])
})

test('on a Monday next week is the Monday after', () => {
  expect(snoozeChoices(new Date(2026, 2, 9, 19, 0)).at(-1)?.until).toEqual(
    new Date(2026, 2, 16, 9, 0),
  )
})

test('on a Sunday tomorrow is next week, and offered once', () => {
  expect(names(new Date(2026, 2, 8, 10, 0))).toEqual(['Later today', 'Tomorrow'])
})

test('a field has the time of the clock on the wall', () => {
  expect(fieldValue(new Date(2026, 2, 4, 9, 5))).toBe('2026-03-04T09:05')
})
