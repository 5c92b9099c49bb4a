// Lists: an opaque cursor and a limit of at most 100. A cursor holds the sort values of the last row that was given.
import { z } from 'zod'
import { problem } from './problem.ts'

export const limitSchema = z.coerce.number().int().min(1).max(100).default(25)

export const pageQuery = {
  cursor: z.string().max(512).optional().describe('The `nextCursor` of the previous page'),
  limit: limitSchema,
}

/** A query parameter that is `true` or `false`. */
export const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
)

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe('Null on the last page'),
  })

export type CursorKey = [value: string | null, id: string]
const cursorKeySchema = z.tuple([z.string().max(64).nullable(), z.string().max(64)])

const encode = (key: CursorKey): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The sort key inside a cursor; a cursor that is not one of ours is a validation problem. */
export function decodeCursor(cursor: string | undefined): CursorKey | undefined {
  if (cursor === undefined) return undefined
  try {
    return cursorKeySchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw problem('validation_failed', {
      errors: [{ field: '/cursor', message: 'is not a cursor from this list' }],
    })
  }
}

/** Cuts `limit + 1` rows down to a page; the extra row only says that there is more. */
export function toPage<T>(rows: readonly T[], limit: number, keyOf: (row: T) => CursorKey) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encode(keyOf(last)) : null,
  }
}
