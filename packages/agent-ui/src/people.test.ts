import { expect, test } from 'vitest'
import { authorName, keyInWords, languageName, previewOf } from './people.ts'

test('a language is called by its name, and by its tag where it has none', () => {
  expect(['fr', 'sw', 'pt-BR', 'not a tag'].map(languageName)).toEqual([
    ...['French', 'Swahili', 'Brazilian Portuguese', 'not a tag'],
  ])
})

test('a message without words is called a file', () => {
  expect([{ text: 'Hello' }, { text: '' }].map(previewOf)).toEqual(['Hello', 'File'])
})

test('an attribute is called by the words of its key', () => {
  const keys = ['plan_tier', 'planTier', 'seats.EU', 'MRR', 'vip', 'Last-Order', 'b2b_seats2024Q1']
  expect(keys.map(keyInWords)).toEqual([
    ...['Plan tier', 'Plan tier', 'Seats EU', 'MRR', 'Vip', 'Last order', 'B2b seats2024 Q1'],
  ])
})

test('what a customer wrote before they had a name stands under the one they have now', () => {
  const customer = { id: 'cus_1', name: 'Ana', email: null, externalId: null }
  const visitor = { kind: 'customer', id: 'cus_1', name: null } as const
  expect(authorName(visitor, customer)).toBe('Ana')
  expect(authorName({ ...visitor, id: 'cus_2' }, customer)).toBe('Visitor')
  expect(authorName({ kind: 'agent', id: 'agt_1', name: 'Ben' }, customer)).toBe('Ben')
})
