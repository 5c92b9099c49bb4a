import { describe, expect, it } from 'vitest'
import { createLexicon } from '../lexicon.ts'

const { meaningOf } = createLexicon()

describe('English', () => {
  it.each([
    ['cnt', 'CANNOT'],
    ['2mrw', 'TOMORROW'],
    ['plz', 'PLEASE'],
    ['immediatley', 'URGENT'],
    ['suspendd', 'LOCKED'],
  ])('reads %s', (word, concept) => {
    expect(meaningOf(word).concepts).toContain(concept)
  })
})

describe('Russian', () => {
  it.each([
    ['деньгами', 'MONEY'],
    ['заблокировали', 'LOCKED'],
    ['мошенники', 'THEFT'],
    ['срочно', 'URGENT'],
  ])('reads %s by its stem', (word, concept) => {
    expect(meaningOf(word).concepts).toContain(concept)
  })
})

describe('Swahili', () => {
  it.each([
    ['haijafika', 'ARRIVE', true],
    ['sijapokea', 'ARRIVE', true],
    ['cjapata', 'ARRIVE', true],
    ['hamjanirudishia', 'REFUND', true],
    ['imefika', 'ARRIVE', false],
    ['nikipoteza', 'HYPO', false],
    ['wametapeli', 'THEFT', false],
  ])('reads who, when and whether in front of the stem of %s', (word, concept, isNegated) => {
    expect(meaningOf(word)).toMatchObject({
      concepts: expect.arrayContaining([concept]),
      isNegated,
    })
  })
})
