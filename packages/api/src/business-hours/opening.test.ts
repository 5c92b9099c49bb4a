import { describe, expect, it } from 'vitest'
import { usualMinutes } from './availability.ts'
import { afterOpen, openingAt, openMilliseconds } from './opening.ts'
import { type OpeningHours, openingHoursSchema } from './schema.ts'

const HOUR = 3_600_000
const closed = {
  ...{ monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] },
  ...{ saturday: [], sunday: [] },
}
const hours = (given: object, timeZone = 'Europe/Berlin'): OpeningHours & { timeZone: string } => ({
  ...openingHoursSchema.parse({ isOn: true, ...given }),
  timeZone,
})
const at = (given: OpeningHours & { timeZone: string }, now: string) => {
  const { isOpen, changesAt } = openingAt(given, Date.parse(now))
  return [isOpen, changesAt === null ? null : new Date(changesAt).toISOString()]
}

describe('hours of the week', () => {
  it.each([
    ['before the first hour', '2026-01-05T07:59:59Z', false, '2026-01-05T08:00:00.000Z'],
    ['at the first moment', '2026-01-05T08:00:00Z', true, '2026-01-05T16:00:00.000Z'],
    ['in the last one', '2026-01-05T15:59:59Z', true, '2026-01-05T16:00:00.000Z'],
    ['when it closes', '2026-01-05T16:00:00Z', false, '2026-01-06T08:00:00.000Z'],
    ['on a Friday evening', '2026-01-09T20:00:00Z', false, '2026-01-12T08:00:00.000Z'],
    ['in summer, an hour earlier', '2026-07-06T07:00:00Z', true, '2026-07-06T15:00:00.000Z'],
  ])('on the clock of Berlin, %s', (_when, now, isOpen, changesAt) => {
    expect(at(hours({}), now)).toEqual([isOpen, changesAt])
  })

  it('are over when they are over on the clock of the business, not on ours', () => {
    expect(at(hours({}, 'Pacific/Auckland'), '2026-01-04T20:30:00Z')[0]).toBe(true)
    expect(at(hours({}, 'America/Los_Angeles'), '2026-01-04T20:30:00Z')[0]).toBe(false)
  })

  it('leave room for a break, and go on over midnight', () => {
    const night = hours({
      week: {
        ...closed,
        monday: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '17:00' },
          { from: '22:00', to: '24:00' },
        ],
        tuesday: [{ from: '00:00', to: '06:00' }],
      },
    })
    expect(at(night, '2026-01-05T11:30:00Z')).toEqual([false, '2026-01-05T12:00:00.000Z'])
    expect(at(night, '2026-01-05T21:30:00Z')).toEqual([true, '2026-01-06T05:00:00.000Z'])
  })

  it('may be always, or never', () => {
    const all = [{ from: '00:00', to: '24:00' }]
    const always = Object.fromEntries(Object.keys(closed).map((day) => [day, all]))
    expect(at(hours({ week: always }), '2026-01-05T11:30:00Z')).toEqual([true, null])
    expect(at(hours({ week: closed }), '2026-01-05T11:30:00Z')).toEqual([false, null])
    expect(at(hours({ isOn: false, week: closed }), '2026-01-05T11:30:00Z')).toEqual([true, null])
  })
})

describe('where the clock is put forward or back', () => {
  const sundays = (from: string, to: string) =>
    hours({ week: { ...closed, sunday: [{ from, to }] } })

  it('the hour that is left out is not open, and a time within it is the one after', () => {
    expect(at(sundays('01:00', '04:00'), '2026-03-29T00:30:00Z')).toEqual([
      ...[true, '2026-03-29T02:00:00.000Z'],
    ])
    expect(at(sundays('02:30', '04:00'), '2026-03-29T00:59:00Z')).toEqual([
      ...[false, '2026-03-29T01:30:00.000Z'],
    ])
    const from = Date.parse('2026-03-28T12:00:00Z')
    expect(openMilliseconds(sundays('01:00', '04:00'), from, from + 48 * HOUR)).toBe(2 * HOUR)
  })

  it('the hour that comes twice is open twice', () => {
    const from = Date.parse('2026-10-24T12:00:00Z')
    expect(openMilliseconds(sundays('01:00', '04:00'), from, from + 48 * HOUR)).toBe(4 * HOUR)
  })

  it('a day may have no midnight', () => {
    const beirut = hours(
      { week: { ...closed, sunday: [{ from: '00:00', to: '24:00' }] } },
      'Asia/Beirut',
    )
    const from = Date.parse('2026-03-28T00:00:00Z')
    expect(openMilliseconds(beirut, from, from + 72 * HOUR)).toBe(23 * HOUR)
  })
})

describe('a day that is different', () => {
  const holiday = (given: object) =>
    hours({ exceptions: [{ date: '2026-12-25', name: 'Christmas', periods: [], ...given }] })

  it('is closed, has hours of its own, or lasts for several days', () => {
    expect(at(holiday({}), '2026-12-25T10:00:00Z')[0]).toBe(false)
    expect(at(holiday({}), '2027-12-27T10:00:00Z')[0]).toBe(true)
    const short = holiday({ periods: [{ from: '10:00', to: '11:00' }] })
    expect(at(short, '2026-12-25T09:30:00Z')).toEqual([true, '2026-12-25T10:00:00.000Z'])
    const long = holiday({ date: '2026-12-21', lastDate: '2026-12-31' })
    expect(at(long, '2026-12-24T10:00:00Z')).toEqual([false, '2027-01-01T08:00:00.000Z'])
  })

  it('comes again every year if it is said to, over the turn of the year as well', () => {
    const yearly = holiday({ date: '2020-12-24', lastDate: '2021-01-02', isYearly: true })
    for (const now of ['2026-12-24T10:00:00Z', '2027-01-01T10:00:00Z', '2035-12-31T10:00:00Z'])
      expect(at(yearly, now)[0], now).toBe(false)
    expect(at(yearly, '2026-12-23T10:00:00Z')[0]).toBe(true)
    const leap = holiday({ date: '2024-02-29', isYearly: true })
    expect(at(leap, '2028-02-29T10:00:00Z')[0]).toBe(false)
    expect(at(leap, '2028-02-28T10:00:00Z')[0]).toBe(true)
  })

  it('of this one year goes before that of every year', () => {
    const given = hours({
      exceptions: [
        { date: '2020-12-24', name: 'Every year', periods: [], isYearly: true },
        { date: '2026-12-24', name: 'This year', periods: [{ from: '09:00', to: '12:00' }] },
      ],
    })
    expect(at(given, '2026-12-24T09:00:00Z')[0]).toBe(true)
    expect(at(given, '2025-12-24T09:00:00Z')[0]).toBe(false)
  })
})

describe('a time of being open', () => {
  it.each([
    ['passes while it is open', '2026-01-05T08:30:00Z', 2, '2026-01-05T10:30:00.000Z'],
    ['begins when it opens', '2026-01-05T05:00:00Z', 2, '2026-01-05T10:00:00.000Z'],
    ['goes on the next day', '2026-01-05T15:00:00Z', 2, '2026-01-06T09:00:00.000Z'],
    ['goes on after a weekend', '2026-01-09T15:00:00Z', 9, '2026-01-12T16:00:00.000Z'],
  ])('%s', (_what, from, count, until) => {
    const found = afterOpen(hours({}), Date.parse(from), count * HOUR)
    expect(new Date(found!).toISOString()).toBe(until)
  })

  it('never passes where it never opens, and at once where it is always open', () => {
    const now = Date.parse('2026-01-05T08:30:00Z')
    expect(afterOpen(hours({ week: closed }), now, HOUR)).toBeNull()
    expect(afterOpen(hours({ isOn: false, week: closed }), now, HOUR)).toBe(now + HOUR)
  })
})

describe('the usual time to a reply', () => {
  it('is within what three of four were answered, rounded up; too few, or too long, say nothing', () => {
    const minutes = (...values: number[]) => usualMinutes(values.map((value) => value * 60_000))
    expect(minutes(1, 1, 1, 1)).toBeNull()
    expect(minutes(1, 2, 3, 4, 500)).toBe(5)
    expect(minutes(1, 2, 3, 4, 5, 6, 7, 800)).toBe(10)
    expect(minutes(0, 0, 0, 0, 0)).toBe(1)
    expect(minutes(90_000, 90_000, 90_000, 90_000, 90_000)).toBeNull()
  })
})
