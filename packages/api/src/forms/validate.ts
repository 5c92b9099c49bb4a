// Values against the schema of a form, by ajv: what is wrong with which field, in words for whoever filled it in.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { problem } from '../problem.ts'
import type { FormContent, FormValues } from './schema.ts'

// Of inherited names such as `constructor` a field is not there because every object has one.
const ajv = new Ajv2020({ allErrors: true, ownProperties: true, addUsedSchema: false })
formats.default(ajv, { mode: 'fast', formats: ['date', 'email', 'uri'] })

const MOST_KEPT = 200
/** By the text of the schema, the one that was used last at the end. */
const kept = new Map<string, { schema: object; validate: ValidateFunction }>()

function validatorOf(content: FormContent): ValidateFunction {
  const key = JSON.stringify(content.schema)
  const found = kept.get(key)
  const schema = found?.schema ?? { ...content.schema, additionalProperties: false }
  const validate = found?.validate ?? ajv.compile(schema)
  kept.delete(key)
  kept.set(key, { schema, validate })
  for (const [oldest, { schema: former }] of kept) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
    ajv.removeSchema(former)
  }
  return validate
}

/** Throws `validation_failed` with each field that is wrong. A field that was left empty is one without a value. */
export function validated(content: FormContent, given: FormValues): FormValues {
  const values = Object.fromEntries(Object.entries(given).filter(([, value]) => !isBlank(value)))
  const validate = validatorOf(content)
  if (validate(values)) return values
  const errors = new Map(validate.errors!.map((error) => [fieldOf(error), messageOf(error)]))
  throw problem('validation_failed', {
    errors: [...errors].map(([field, message]) => ({ field: `/values/${field}`, message })),
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
