import { expect, test } from 'vitest'
import { parseAttribute } from './customer.ts'

test('an attribute takes the type that its text shows, and nothing is lost on the way', () => {
  expect(parseAttribute('42')).toBe(42)
  expect(parseAttribute('-1.5')).toBe(-1.5)
  expect(parseAttribute('true')).toBe(true)
  expect(parseAttribute('007')).toBe('007')
  expect(parseAttribute('1e3')).toBe('1e3')
  expect(parseAttribute(' gold ')).toBe('gold')
  expect(parseAttribute('')).toBe('')
})
