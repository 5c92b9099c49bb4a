import { expect, test } from 'vitest'
import { mentionBefore, mentionsIn, peopleFor } from './mentions.ts'

const people = [
  { id: '1', name: 'Ann' },
  { id: '2', name: 'Ann Lee' },
  { id: '3', name: 'Zoë Baker' },
]

test('a mention is the longest name after an @, and no part of an address or a word', () => {
  const found = (text: string) =>
    mentionsIn(text, people).map(({ from, to, ids }) => [text.slice(from, to), ...ids])
  expect(found('@ann lee and @Ann, @Anna, a@ann')).toEqual([
    ['@ann lee', '2'],
    ['@Ann', '1'],
  ])
  expect(found('@ @@Zoë Baker')).toEqual([['@Zoë Baker', '3']])
  expect(found('')).toEqual([])
})

test('a mention is being written from its @ to the cursor', () => {
  expect(mentionBefore('Ask @an please', 7)).toEqual({ from: 4, query: 'an' })
  expect(mentionBefore('@', 1)).toEqual({ from: 0, query: '' })
  expect(mentionBefore('@', 0)).toBeUndefined()
  expect(mentionBefore('me@home', 7)).toBeUndefined()
  expect(mentionBefore('@a\nb', 4)).toBeUndefined()
  expect(mentionBefore(`@${'x'.repeat(61)}`, 62)).toBeUndefined()
})

test('colleagues are found by the beginning of any of their names', () => {
  expect(peopleFor('ba', people).map(({ id }) => id)).toEqual(['3'])
  expect(peopleFor('ann', people).map(({ id }) => id)).toEqual(['1', '2'])
  expect(peopleFor('', people)).toHaveLength(3)
})
