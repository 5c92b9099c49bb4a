// When the business answers: hours of the week, days that are different, and what customers are told of it.
import { z } from 'zod'
import { line, timestamp } from '../text.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('Of the time zone of the workspace, such as `09:00`')
const closing = z.union([clock, z.literal('24:00')])

const periodSchema = z
  .strictObject({ from: clock, to: closing })
  .refine(({ from, to }) => from < to, { message: 'must be after from', path: ['to'] })
  .meta({ id: 'OpenPeriod' })

const periodsSchema = z
  .array(periodSchema)
  .max(6)
  .overwrite((periods) => periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
  .refine(
    (periods) => periods.every(({ to }, at) => to <= (periods[at + 1]?.from ?? to)),
    'must not overlap',
  )
  .describe('None: closed')

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const weekSchema = z
  .strictObject({
    monday: periodsSchema,
    tuesday: periodsSchema,
    wednesday: periodsSchema,
    thursday: periodsSchema,
    friday: periodsSchema,
    saturday: periodsSchema,
    sunday: periodsSchema,
  })
  .meta({ id: 'OpenWeek' })

const MOST_DAYS = 366
const DAY_MS = 86_400_000
const daysBetween = (date: string, last: string) => (Date.parse(last) - Date.parse(date)) / DAY_MS

const exceptionSchema = z
  .strictObject({
    date: z.iso.date(),
    lastDate: z.iso.date().nullable().default(null).describe('Null: that day alone'),
    name: line(80).describe('Such as `New Year`'),
    periods: periodsSchema,
    isYearly: z.boolean().default(false).describe('On the same days of every year'),
  })
  .refine(
    ({ date, lastDate }) =>
      lastDate === null || (lastDate >= date && daysBetween(date, lastDate) < MOST_DAYS),
    { message: 'must follow date, within a year', path: ['lastDate'] },
  )
  .meta({ id: 'OpenException' })
export type OpenException = z.infer<typeof exceptionSchema>

const exceptionsSchema = z
  .array(exceptionSchema)
  .max(200)
  .describe('Days that are different. What is of one year goes before what is of every year')

const nineToFive = [{ from: '09:00', to: '17:00' }]

/** As it is kept. */
export const openingHoursSchema = z.object({
  isOn: z.boolean().default(false).describe('False: open at any time'),
  week: weekSchema.default({
    ...{ monday: nineToFive, tuesday: nineToFive, wednesday: nineToFive, thursday: nineToFive },
    ...{ friday: nineToFive, saturday: [], sunday: [] },
  }),
  exceptions: exceptionsSchema.default([]),
})
export type OpeningHours = z.infer<typeof openingHoursSchema>

export const availabilitySchema = z
  .object({
    isOpen: z.boolean(),
    changesAt: timestamp
      .nullable()
      .describe('When `isOpen` turns into the other; null: not in the next year'),
    replyMinutes: z
      .int()
      .nullable()
      .describe(
        'Three of four first replies of late came within this, of the time that it was open; rounded up. Null: too few to say',
      ),
    answerBy: timestamp
      .nullable()
      .describe(
        'By when what is written now is usually answered, where that is later than after `replyMinutes`: it is closed, or will be before',
      ),
  })
  .meta({ id: 'Availability', description: 'Whether somebody answers now, and how soon' })
export type Availability = z.infer<typeof availabilitySchema>

export const businessHoursSchema = z
  .object({
    ...openingHoursSchema.shape,
    timeZone: z.string().describe('Of the workspace'),
    availability: availabilitySchema,
  })
  .meta({ id: 'BusinessHours' })

export const businessHoursUpdateSchema = z.strictObject({
  isOn: z.boolean().optional(),
  week: weekSchema.optional(),
  exceptions: exceptionsSchema.optional(),
})
export type BusinessHoursUpdate = z.infer<typeof businessHoursUpdateSchema>
