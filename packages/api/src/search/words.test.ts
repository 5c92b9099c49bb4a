import { describe, expect, it } from 'vitest'
import { highlight } from './highlight.ts'
import { parseQuery } from './query.ts'
import { corrections, deletionsOf, distance, errorsAllowed } from './typos.ts'
import { tokenize } from './words.ts'

const words = (text: string) => tokenize(text).map((token) => token.word)

describe('a text', () => {
  it.each([
    ['Hello, WORLD!', ['hello', 'world']],
    ['Crème Brûlée naïve Ångström', ['creme', 'brulee', 'naive', 'angstrom']],
    ['Straße, Øl, Łódź, İstanbul', ['strasse', 'ol', 'lodz', 'istanbul']],
    ['Ёлка и йод', ['елка', 'и', 'иод']],
    ['Ｆｕｌｌ ﬁne', ['full', 'fine']],
    ['anna@example.com +254-700', ['anna', 'example', 'com', '254', '700']],
    ['मुझे हिन्दी', ['मुझे', 'हिन्दी']],
    ['我的订单', ['我的', '的订', '订单', '单']],
    ['iPhone用户', ['iphone', '用户', '户']],
    ['🛴 — …', []],
    ['', []],
  ])('%j has the words %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('keeps where each word stands, whatever folding does to its length', () => {
    const text = 'die Große Straße 🛴 ﬁn'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'die',
      'Große',
      'Straße',
      'ﬁn',
    ])
  })

  it('has no word longer than forty letters', () => {
    expect(words('x'.repeat(9000))).toEqual(['x'.repeat(40)])
  })
})

describe('what is typed', () => {
  const term = (one: string[], isPrefix = false, isQuoted = false) => ({
    words: one,
    isPrefix,
    isQuoted,
  })
  it.each([
    ['lost ref', [term(['lost']), term(['ref'], true)]],
    ['lost ref ', [term(['lost']), term(['ref'])]],
    ['"lost refund" to', [term(['lost', 'refund'], false, true), term(['to'], true)]],
    ['“lost refund”', [term(['lost', 'refund'], false, true)]],
    ['say "lost ref', [term(['say']), term(['lost', 'ref'], true, true)]],
    ['anna@exa', [term(['anna', 'exa'], true)]],
    ['订单', [term(['订单'], true)]],
    ['单 ', [term(['单'], true)]],
    ['"" - "!"', []],
  ])('%j means %j', (typed, expected) => {
    expect(parseQuery(typed)).toEqual(expected)
  })

  it('has at most ten terms', () => {
    expect(parseQuery('a '.repeat(50))).toHaveLength(10)
  })
})

describe('typing errors', () => {
  it.each([
    ['refund', 'refund', 0],
    ['refnud', 'refund', 1],
    ['refubd', 'refund', 1],
    ['reffund', 'refund', 1],
    ['efund', 'refund', 1],
    ['rfudn', 'refund', 2],
    ['', 'abc', 3],
  ])('from %s to %s are %i', (one, other, errors) => {
    expect(distance(one, other)).toBe(errors)
    expect(distance(other, one)).toBe(errors)
  })

  it('are one from four letters, two from eight, none in numbers', () => {
    const allowed = ['cat', 'card', 'refunds', 'scooters', '48213', 'ab12']
    expect(allowed.map(errorsAllowed)).toEqual([0, 1, 1, 2, 0, 0])
  })

  it('leave two words with a form in common, wherever the error is', () => {
    const word = 'scooter'
    const isNear = (typed: string) =>
      deletionsOf(typed).some((form) => deletionsOf(word).includes(form))
    for (let index = 0; index < word.length; index++) {
      const [before, after] = [word.slice(0, index), word.slice(index + 1)]
      expect(isNear(before + after), 'a letter less').toBe(true)
      expect(isNear(`${before}x${after}`), 'another letter').toBe(true)
      expect(isNear(`${before}x${word.slice(index)}`), 'a letter more').toBe(true)
      const swapped = before + (after[0] ?? '') + word[index] + after.slice(1)
      expect(isNear(swapped), 'two letters swapped').toBe(true)
    }
  })

  it('are put right by the closest words, the most common first', () => {
    const known = [
      { word: 'order', documents: 10 },
      { word: 'border', documents: 50 },
      { word: 'older', documents: 70 },
      { word: 'odour', documents: 90 },
      { word: 'ordor', documents: 1 },
    ]
    expect(corrections('ordar', known).map((one) => one.word)).toEqual(['order', 'ordor'])
    expect(corrections('ord', known)).toEqual([])
  })
})

describe('marks', () => {
  const marked = (text: string, typed: string, also: string[] = []) =>
    highlight(text, parseQuery(typed), new Set(also)).map(({ start, end }) =>
      text.slice(start, end),
    )

  it('cover what was asked for, beginnings as whole words, phrases only where they stand', () => {
    expect(marked('The lost refund, not the lost key', 'lost ')).toEqual(['lost', 'lost'])
    expect(marked('The lost refund', 'ref')).toEqual(['refund'])
    expect(marked('lost, then the lost refund', '"lost refund"')).toEqual(['lost', 'refund'])
    expect(marked('The refund', 'refnud ', ['refund'])).toEqual(['refund'])
    expect(marked('我的订单没有收到', '订单没有')).toEqual(['订单没有'])
    expect(marked('<b>lost</b>', '<script> lost ')).toEqual(['lost'])
  })

  it('are at most a hundred', () => {
    expect(marked('a '.repeat(5000), 'a ')).toHaveLength(100)
  })
})
