import { expect, test } from 'vitest'
import { fuzzyFind, fuzzyScore } from './fuzzy.ts'

const find = (query: string, ...names: string[]) => fuzzyFind(query, names, (name) => [name])

test('letters in order match, others do not', () => {
  expect(find('rfd', 'Refund', 'Parcel')).toEqual(['Refund'])
  expect(fuzzyScore('dfr', 'Refund')).toBeUndefined()
})

test('the beginning of a word comes before its middle, a short name before a long one', () => {
  expect(find('ref', 'My preference', 'Refund of a long story', 'Refund')).toEqual([
    'Refund',
    'Refund of a long story',
    'My preference',
  ])
})

test('accents, case and spaces around do not matter', () => {
  expect(find(' uber ', 'Über uns')).toEqual(['Über uns'])
  expect(find('адрес', 'Новый Адрес')).toEqual(['Новый Адрес'])
})

test('nothing asked for finds everything, in its order', () => {
  expect(find('', 'b', 'a')).toEqual(['b', 'a'])
})

test('letters that are only scattered over a long text are no match', () => {
  expect(fuzzyScore('xyzw', 'A tax, they say, is crazy now')).toBeUndefined()
})

test('an earlier name counts more than a later one', () => {
  const items = [
    { shortcut: 'later', body: 'refund' },
    { shortcut: 'refund', body: '' },
  ]
  expect(fuzzyFind('refund', items, (one) => [one.shortcut, one.body])[0]?.shortcut).toBe('refund')
})
