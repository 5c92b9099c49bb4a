import { expect, test } from 'vitest'
import { languageName } from './people.ts'

test('a language is called by its name, and by its tag where it has none', () => {
  expect(['fr', 'sw', 'pt-BR', 'not a tag'].map(languageName)).toEqual([
    ...['French', 'Swahili', 'Brazilian Portuguese', 'not a tag'],
  ])
})
