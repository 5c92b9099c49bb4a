import { describe, expect, it } from 'vitest'
import { learned } from '../src/urgency/learned.ts'
import { levels } from '../src/urgency/score.ts'
import { learnedFrom } from './learn.ts'
import { concordanceOf, halves, precisionOfTop, scoreAll } from './measure.ts'

describe.each(Object.entries(halves))('the %s half', (_name, list) => {
  const scored = scoreAll(list())
  const registers = [...new Set(scored.map((one) => one.register))]

  it('has every grade in every register, and more than 200 conversations', () => {
    expect(scored.length).toBeGreaterThan(200)
    expect(registers).toEqual(['en', 'ru', 'sw'])
    for (const register of registers)
      for (const grade of levels)
        expect(
          scored.filter((one) => one.register === register && one.grade === grade).length,
        ).toBeGreaterThanOrEqual(15)
  })

  it('is put in the order in which people put it', () => {
    expect(concordanceOf(scored)).toBeGreaterThan(0.92)
    for (const register of registers)
      expect(
        concordanceOf(scored.filter((one) => one.register === register)),
        register,
      ).toBeGreaterThan(0.9)
  })

  it('has nothing at its head that could have waited', () => {
    expect(precisionOfTop(scored, ['soon', 'now'])).toBe(1)
  })
})

describe('the points of words', () => {
  it('are what is learned from the tuning set: whoever changes that or the reader runs `eval:learn`', () => {
    expect(learned.trim()).toBe(learnedFrom(halves.tuning()))
  })
})
