// Whether values fit the fields of a type. Pure.
import type { ObjectField } from '../object-types/schema.ts'
import { problem } from '../problem.ts'
import type { CustomObject, ObjectValues } from './schema.ts'

/** The values with the update merged into them; each value of the update must fit its field. */
export function mergeValues(
  fields: readonly ObjectField[],
  before: CustomObject['values'],
  update: ObjectValues,
): CustomObject['values'] {
  const known = new Map(fields.map((field) => [field.key, field]))
  const errors = Object.entries(update).flatMap(([key, value]) => {
    const fault = value === null ? undefined : faultOf(known.get(key), value)
    return fault === undefined ? [] : [{ field: `/values/${key}`, message: fault }]
  })
  if (errors.length > 0) throw problem('validation_failed', { errors })
  const merged = Object.entries({ ...before, ...update })
  return Object.fromEntries(
    merged.filter((entry): entry is [string, string | number | boolean] => entry[1] !== null),
  )
}

function faultOf(
  field: ObjectField | undefined,
  value: string | number | boolean,
): string | undefined {
  switch (field?.type) {
    case undefined:
      return 'is no field of the type'
    case 'text':
      return typeof value === 'string' ? undefined : 'is not text'
    case 'number':
      return typeof value === 'number' ? undefined : 'is not a number'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'is neither true nor false'
    case 'date':
      return isDate(value) ? undefined : 'is not a date like 2026-12-31'
    case 'choice':
      return field.choices.includes(String(value)) ? undefined : 'is none of the choices'
  }
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
