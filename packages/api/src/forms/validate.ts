// Values against the schema of a form: what is wrong with which field, in words for whoever filled it in.
import type { ErrorObject } from 'ajv/dist/2020.js'
import { validatorOf } from '../platform/json-schema.ts'
import { problem } from '../problem.ts'
import type { FormContent, FormValues } from './schema.ts'

/** Throws `validation_failed` with each field that is wrong. A field that was left empty is one without a value. */
export function validated(
  content: FormContent,
  given: FormValues,
  /** Where the values stand in the request. */
  place = '/values',
): FormValues {
  const values = Object.fromEntries(Object.entries(given).filter(([, value]) => !isBlank(value)))
  const validate = validatorOf({ ...content.schema, additionalProperties: false })
  if (validate(values)) return values
  const errors = new Map(validate.errors!.map((error) => [fieldOf(error), messageOf(error)]))
  throw problem('validation_failed', {
    errors: [...errors].map(([field, message]) => ({ field: `${place}/${field}`, message })),
  })
}

const isBlank = (value: FormValues[string]): boolean =>
  (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

function fieldOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>
  return missingProperty ?? additionalProperty ?? instancePath.split('/')[1] ?? ''
}

const formatNames: Record<string, string> = {
  email: 'an email address',
  date: 'a date like 2026-12-31',
  uri: 'an address like https://example.com',
}

function messageOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'additionalProperties':
      return 'is no field of the form'
    case 'enum':
      return 'is none of the choices'
    case 'const':
      return 'has to be ticked'
    case 'format':
      return `is not ${formatNames[params.format]}`
    case 'pattern':
      return 'does not look as it should'
    default:
      return message ?? 'is not right'
  }
}
