// Forms: what the workspace asks its customers, in a subset of JSON Schema (draft 2020-12): an object of fields that every
// client can draw. What is not in the subset, such as references, is refused because it has no place here.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { line, localeSchema, text, timestamp } from '../text.ts'
import { faultOfPattern } from './pattern.ts'

const MOST_FIELDS = 40
const MOST_STEPS = 10
/** Characters of the whole: every message that brings the form has a copy. */
const MOST_OF_CONTENT = 20_000
const MOST_OF_VALUES = 32_000
export const MOST_OF_A_VALUE = 5000

const keySchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'begins with a small letter; letters and digits follow')

const optionsSchema = z
  .array(line(100))
  .min(1)
  .max(50)
  .refine((options) => new Set(options).size === options.length, 'are there twice')

const words = {
  title: line(100).describe('What the customer reads'),
  description: line(300).optional().describe('A hint below the field'),
}
const length = z.int().min(0).max(MOST_OF_A_VALUE).optional()
const count = z.int().min(0).max(50).optional()

const textFieldSchema = z
  .strictObject({
    type: z.literal('string'),
    ...words,
    enum: optionsSchema.optional().describe('One of these is chosen'),
    format: z.enum(['email', 'date', 'uri']).optional(),
    minLength: length,
    maxLength: length.describe('Above 200, clients show a field of several lines'),
    pattern: z
      .string()
      .superRefine((pattern, context) => {
        const fault = faultOfPattern(pattern)
        if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
      })
      .optional()
      .meta({
        description: 'From ^ to $; characters, sets and repeats, without groups',
        examples: ['^[A-Z]{2}-\\d{4,8}$'],
      }),
  })
  .refine(isInOrder('minLength', 'maxLength'), 'minLength is above maxLength')

const numberFieldSchema = z
  .strictObject({
    type: z.enum(['number', 'integer']),
    ...words,
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  })
  .refine(isInOrder('minimum', 'maximum'), 'minimum is above maximum')

const booleanFieldSchema = z.strictObject({
  type: z.literal('boolean'),
  ...words,
  const: z.literal(true).optional().describe('It has to be ticked: an agreement'),
})

const listFieldSchema = z
  .strictObject({
    type: z.literal('array'),
    ...words,
    items: z.strictObject({ type: z.literal('string'), enum: optionsSchema }),
    uniqueItems: z.literal(true).default(true),
    minItems: count,
    maxItems: count,
  })
  .refine(isInOrder('minItems', 'maxItems'), 'minItems is above maxItems')

function isInOrder<K extends string>(least: K, most: K) {
  return (field: { [name in K]?: number | undefined }) =>
    (field[least] ?? Number.NEGATIVE_INFINITY) <= (field[most] ?? Number.POSITIVE_INFINITY)
}

export const formFieldSchema = z
  .discriminatedUnion('type', [
    textFieldSchema,
    numberFieldSchema,
    booleanFieldSchema,
    listFieldSchema,
  ])
  .meta({ id: 'FormField' })
export type FormField = z.infer<typeof formFieldSchema>

const translationSchema = z.strictObject({
  title: line(100).optional(),
  steps: z.array(line(100)).max(MOST_STEPS).optional().describe('In the order of the steps'),
  fields: z
    .record(
      keySchema,
      z.strictObject({
        title: line(100).optional(),
        description: line(300).optional(),
        options: z.array(line(100)).max(50).optional().describe('In the order of the choices'),
      }),
    )
    .default({}),
})

const contentShape = {
  title: line(100).describe('What the customer reads above the form'),
  schema: z
    .strictObject({
      type: z.literal('object').default('object'),
      properties: z.record(keySchema, formFieldSchema),
      required: z.array(keySchema).max(MOST_FIELDS).default([]),
    })
    .describe('JSON Schema (draft 2020-12), of which only what stands here is taken'),
  steps: z
    .array(
      z.strictObject({
        title: line(100).optional(),
        fields: z.array(keySchema).min(1).max(MOST_FIELDS),
      }),
    )
    .max(MOST_STEPS)
    .default([])
    .describe('One after the other, each with its fields in order; when there are none: one step'),
  translations: z
    .record(localeSchema, translationSchema)
    .default({})
    .describe('By locale; where a word has none, that of the form itself is shown'),
}
const contentSchema = z.object(contentShape)
export type FormContent = z.infer<typeof contentSchema>

type Fault = { path: (string | number)[]; message: string }

/** What is wrong between the parts of a form. */
export function faultsOf(content: FormContent): Fault[] {
  const faults: Fault[] = []
  const refuse = (message: string, ...path: Fault['path']) => void faults.push({ path, message })
  const { properties, required } = content.schema
  const keys = Object.keys(properties)
  const isKnown = (key: string) => Object.hasOwn(properties, key)
  if (keys.length === 0 || keys.length > MOST_FIELDS)
    refuse(`has 1 to ${MOST_FIELDS} fields`, 'schema', 'properties')
  if (!required.every(isKnown)) refuse('names no field', 'schema', 'required')
  const placed = content.steps.flatMap((step) => step.fields)
  if (!placed.every(isKnown)) refuse('name a field that is not there', 'steps')
  else if (
    placed.length > 0 &&
    (placed.length !== keys.length || new Set(placed).size < keys.length)
  )
    refuse('must have every field once', 'steps')
  for (const [locale, { steps, fields }] of Object.entries(content.translations)) {
    if (steps !== undefined && steps.length !== Math.max(1, content.steps.length))
      refuse('must be as many as there are steps', 'translations', locale, 'steps')
    for (const [key, { options }] of Object.entries(fields)) {
      const path = ['translations', locale, 'fields', key]
      if (!isKnown(key)) refuse('is no field', ...path)
      else if (options !== undefined && options.length !== optionsOf(properties[key]!).length)
        refuse('must be as many as there are choices', ...path, 'options')
    }
  }
  if (JSON.stringify(content).length > MOST_OF_CONTENT)
    refuse(`has more than ${MOST_OF_CONTENT} characters`, 'schema')
  return faults
}

/** What there is to choose from; empty where something is typed or ticked. */
export const optionsOf = (field: FormField): readonly string[] =>
  field.type === 'array' ? field.items.enum : field.type === 'string' ? (field.enum ?? []) : []

/** JSON in a database has no order of its own, so the steps always say it. */
export const withSteps = (content: FormContent): FormContent =>
  content.steps.length > 0
    ? content
    : { ...content, steps: [{ fields: Object.keys(content.schema.properties) }] }

export const formValuesSchema = z
  .record(
    z.string().max(40),
    z.union([
      text({ max: MOST_OF_A_VALUE }),
      z.number(),
      z.boolean(),
      z.array(text({ max: 100 })).max(50),
    ]),
  )
  .refine((values) => JSON.stringify(values).length <= MOST_OF_VALUES, {
    message: `have more than ${MOST_OF_VALUES} characters`,
  })
  .describe('By the keys of the fields')
export type FormValues = z.infer<typeof formValuesSchema>

/** A form as a message brings it: as it was when it was sent. */
export const messageFormSchema = z
  .object({
    formId: z.string().describe('Which form it was; that may have changed since'),
    ...contentShape,
    answer: z
      .object({ values: formValuesSchema, at: timestamp })
      .nullable()
      .describe('Given once, by the customer'),
  })
  .meta({ id: 'MessageForm' })
export type MessageForm = z.infer<typeof messageFormSchema>

export const formSchema = z
  .object({
    id: idSchema('form'),
    name: z.string().describe('What agents call it'),
    ...contentShape,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Form' })
export type Form = z.infer<typeof formSchema>

export const formCreateSchema = z
  .strictObject({ name: line(80), ...contentShape })
  .superRefine((content, context) => {
    for (const { path, message } of faultsOf(content))
      context.addIssue({ code: 'custom', path, message })
  })
export type FormCreate = z.infer<typeof formCreateSchema>

export const formUpdateSchema = z.strictObject({
  name: line(80).optional(),
  title: contentShape.title.optional(),
  schema: contentShape.schema.optional(),
  steps: contentShape.steps.unwrap().optional(),
  translations: contentShape.translations.unwrap().optional(),
})
export type FormUpdate = z.infer<typeof formUpdateSchema>

const seqSchema = z.int().min(2).describe('Of the message, as the customer counts')

export const formDraftQuery = z.object({ seq: z.coerce.number().int().min(2) })
export const formDraftSaveSchema = z.strictObject({
  seq: seqSchema,
  values: formValuesSchema,
  step: z.int().min(0).max(9).default(0).describe('Where they are, from 0'),
})
export const formDraftSchema = z
  .object({
    values: formValuesSchema,
    step: z.int(),
    savedAt: timestamp.nullable().describe('Null when nothing was saved'),
  })
  .meta({ id: 'FormDraft' })
export type FormDraft = z.infer<typeof formDraftSchema>

export const formSubmitSchema = z.strictObject({ seq: seqSchema, values: formValuesSchema })
