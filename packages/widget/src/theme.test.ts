import { expect, it } from 'vitest'
import { inkOn } from './theme.ts'

it.each([
  ['#000000', '#fff'],
  ['#2f5bea', '#fff'],
  ['#2f6b4f', '#fff'],
  ['#ff0000', '#000'],
  ['#ffd400', '#000'],
  ['#ffffff', '#000'],
  ['#00B8D9', '#000'],
])('on %s one writes in %s', (colour, expected) => {
  expect(inkOn(colour)).toBe(expected)
})
