// JSON Schema (draft 2020-12) by ajv: compiles what was checked to be harmless when it was stored, and keeps what was
// used last.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

// Of inherited names such as `constructor` a field is not there because every object has one.
const ajv = new Ajv2020({ allErrors: true, ownProperties: true, addUsedSchema: false })
formats.default(ajv, { mode: 'fast', formats: ['date', 'date-time', 'email', 'uri'] })

const MOST_KEPT = 200
/** By the text of the schema, the one that was used last at the end. */
const kept = new Map<string, { schema: object; validate: ValidateFunction }>()

export function validatorOf(schema: object): ValidateFunction {
  const key = JSON.stringify(schema)
  const found = kept.get(key) ?? { schema, validate: ajv.compile(schema) }
  kept.delete(key)
  kept.set(key, found)
  for (const [oldest, former] of kept) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
    ajv.removeSchema(former.schema)
  }
  return found.validate
}
