import { expect, test } from 'vitest'
import { deedOf, readable } from './audit-words.ts'

test.each([
  ['teams.create', 'created a team'],
  ['agents.delete', 'deactivated an agent'],
  ['urgency.updateSettings', 'changed how urgency is weighed'],
  ['novelties.tryOut', 'novelties: try out'],
])('%s reads “%s”', (action, words) => {
  expect(deedOf(action)).toBe(words)
})

test.each([
  ['Billing', 'Billing'],
  [12, '12'],
  [false, 'no'],
  [null, 'none'],
  [[], 'none'],
  [[{ key: 'total', name: 'Total' }, 'vip'], 'Total, vip'],
  [{ can_wait: 60, isOn: true, hours: [9, 17] }, 'can wait 60, is on yes, hours 9, 17'],
])('%j reads “%s”', (value, words) => {
  expect(readable(value)).toBe(words)
})
