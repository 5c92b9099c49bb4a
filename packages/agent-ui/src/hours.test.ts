import { describe, expect, it } from 'vitest'
import { availabilityInWords, nextPeriod, replyTimeInWords, shownEnd, typedEnd } from './hours.ts'

describe('business hours in words', () => {
  it.each([
    [null, null],
    [1, 'within a few minutes'],
    [10, 'within 10 minutes'],
    [60, 'within an hour'],
    [240, 'within 4 hours'],
    [1440, 'within a day'],
    [4320, 'within 3 days'],
    [10_080, 'within a week'],
  ])('%s minutes to a reply are %s', (minutes, words) => {
    expect(replyTimeInWords(minutes)).toBe(words)
  })

  it('say until when it is as it is, where that is known', () => {
    const now = Date.UTC(2026, 0, 5, 12)
    const open = { isOpen: true, changesAt: null, replyMinutes: null, answerBy: null }
    expect(availabilityInWords(open, now)).toBe('Open now')
    const closed = { ...open, isOpen: false, changesAt: new Date(now + 3_600_000).toISOString() }
    expect(availabilityInWords(closed, now)).toMatch(/^Closed now, until .*\d/)
  })

  it('end at midnight, which a field for times shows as the beginning of a day', () => {
    expect([typedEnd('00:00'), typedEnd('17:00'), shownEnd('24:00')]).toEqual([
      ...['24:00', '17:00', '00:00'],
    ])
  })

  it('that are added come after those that are there', () => {
    expect(nextPeriod([])).toEqual({ from: '09:00', to: '17:00' })
    expect(nextPeriod([{ from: '09:00', to: '12:30' }])).toEqual({ from: '13:00', to: '17:00' })
    expect(nextPeriod([{ from: '09:00', to: '22:30' }])).toEqual({ from: '22:00', to: '24:00' })
  })
})
