import { expect, test } from 'vitest'
import { readTime } from './time.ts'

const now = Date.UTC(2025, 5, 15)
const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())

function only(text: string): string {
  const readings = readTime(text, now)
  if (typeof readings === 'string') return readings
  expect(readings.dmy).toBe(readings.mdy)
  return new Date(readings.dmy!).toISOString()
}

function both(text: string) {
  const readings = readTime(text, now)
  if (typeof readings === 'string') return readings
  return [iso(readings.dmy), iso(readings.mdy), readings.evidence]
}

test.each([
  ['2024-03-05T09:07:03Z', '2024-03-05T09:07:03.000Z'],
  ['2024-03-05T09:07:03.1239Z', '2024-03-05T09:07:03.123Z'],
  ['2024-03-05T09:07:03+02:00', '2024-03-05T07:07:03.000Z'],
  ['2024-03-05 09:07 -0530', '2024-03-05T14:37:00.000Z'],
  ['2024-03-05 09:07:03 UTC', '2024-03-05T09:07:03.000Z'],
  ['2024-03-05 09:07:03 GMT+1', '2024-03-05T08:07:03.000Z'],
  ['2024-03-05 09:07:03', '2024-03-05T09:07:03.000Z'],
  ['2024-03-05 9:07', '2024-03-05T09:07:00.000Z'],
  ['2024-3-5 9:07', '2024-03-05T09:07:00.000Z'],
  ['2024/03/05 23:59', '2024-03-05T23:59:00.000Z'],
  ['2024-03-05', '2024-03-05T00:00:00.000Z'],
  ['2024-02-29 12:00', '2024-02-29T12:00:00.000Z'],
  ['1709629623', '2024-03-05T09:07:03.000Z'],
  ['1709629623.5', '2024-03-05T09:07:03.500Z'],
  ['1709629623123', '2024-03-05T09:07:03.123Z'],
  ['2024-03-05 12:00 AM', '2024-03-05T00:00:00.000Z'],
  ['2024-03-05 12:30 pm', '2024-03-05T12:30:00.000Z'],
  ['2024-03-05, 1:05:09 p.m.', '2024-03-05T13:05:09.000Z'],
  ['2024-03-05 1:05\u202fPM', '2024-03-05T13:05:00.000Z'],
])('%s is one moment', (text, expected) => {
  expect(only(text)).toBe(expected)
})

test.each([
  ['05-04-2024 9:07', '2024-04-05T09:07:00.000Z', '2024-05-04T09:07:00.000Z', null],
  ['05/04/2024 09:07:08', '2024-04-05T09:07:08.000Z', '2024-05-04T09:07:08.000Z', null],
  ['5.4.2024', '2024-04-05T00:00:00.000Z', '2024-05-04T00:00:00.000Z', null],
  ['31.12.2024, 18:00', '2024-12-31T18:00:00.000Z', null, 'dmy'],
  ['12/31/2024 6:00 PM', null, '2024-12-31T18:00:00.000Z', 'mdy'],
])(
  '%s is read day first and month first, as far as each makes a date',
  (text, dmy, mdy, evidence) => {
    expect(both(text)).toEqual([dmy, mdy, evidence])
  },
)

test.each([
  ['31-02-2024 10:00', 'does not exist'],
  ['2023-02-29', 'does not exist'],
  ['32-13-2024', 'does not exist'],
  ['2024-13-01', 'does not exist'],
  ['2024-03-05 24:00', 'does not exist'],
  ['2024-03-05 10:60', 'does not exist'],
  ['2024-03-05 13:00 PM', 'does not exist'],
  ['2024-03-05 10:00 +15:00', 'does not exist'],
  ['1989-12-31 10:00', 'lies before 1990'],
  ['2025-06-17', 'lies in the future'],
  ['4102444800', 'lies in the future'],
  ['yesterday', 'is not in a form that is known here'],
  ['05/04/24', 'is not in a form that is known here'],
  ['2024-05/04', 'is not in a form that is known here'],
  ['10:30', 'is not in a form that is known here'],
  ['1.7E+12', 'is not in a form that is known here'],
  ['17096296230', 'is not in a form that is known here'],
])('%s is refused: it %s', (text, reason) => {
  expect(readTime(text, now)).toBe(reason)
})

test('a date of tomorrow is taken, since clocks differ', () => {
  expect(only('2025-06-15 20:00')).toBe('2025-06-15T20:00:00.000Z')
})

test('a reading in the future is dropped without speaking for the other order', () => {
  expect(both('01/12/2025 10:00')).toEqual([null, '2025-01-12T10:00:00.000Z', null])
})
