import { expect, test } from 'vitest'
import { snoozeChoices } from './snooze.ts'

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
