// Strings from outside: bounded, without NUL (Postgres cannot store it) and without lone surrogates (JSON cannot).
import { z } from 'zod'

export const text = (limits: { min?: number; max: number }) =>
  z
    .string()
    .min(limits.min ?? 0)
    .max(limits.max)
    .refine((value) => !value.includes('\0'), 'must not contain a NUL character')
    .overwrite((value) => value.toWellFormed())

/** One line of text, trimmed and not empty: a name, a subject. */
export const line = (max: number) =>
  z
    .string()
    .overwrite((value) => value.toWellFormed().trim())
    .min(1)
    .max(max)
    .refine((value) => !/\p{Cc}/u.test(value), 'must not contain control characters')

export const timestamp = z.iso.datetime().describe('ISO 8601, UTC')

export const localeSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'not a locale such as `de` or `pt-BR`')
  .describe('BCP 47, e.g. `de` or `pt-BR`')
