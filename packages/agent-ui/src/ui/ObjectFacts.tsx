// What is known of an object: its name and its values, each changed where it stands.
import type { CustomObject, ObjectField, ObjectType } from '@deskbell/sdk'
import { useInbox } from '../inbox.ts'
import { type OpenObject, parseValue, type Value } from '../objects.ts'
import { EditableText } from './EditableText.tsx'

interface ObjectFactsProps {
  object: OpenObject
  type: ObjectType
  value: CustomObject
}

export function ObjectFacts({ object, type, value }: ObjectFactsProps) {
  const canWrite = useInbox().can('write')
  return (
    <dl class="facts">
      <div class="fact">
        <dt>Name</dt>
        <dd>
          {canWrite ? (
            <EditableText
              label="Name"
              value={value.name}
              placeholder="Add"
              onSave={object.setName}
            />
          ) : (
            <span class="fact-text">{value.name ?? '–'}</span>
          )}
        </dd>
      </div>
      {type.fields.map((field) => (
        <div key={field.key} class="fact">
          <dt title={field.name}>{field.name}</dt>
          <dd>
            <FieldValue
              field={field}
              value={value.values[field.key]}
              canWrite={canWrite}
              onSave={(next) => object.setValue(field.key, next)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface FieldValueProps {
  field: ObjectField
  value: Value | undefined
  canWrite: boolean
  onSave: (value: Value | null) => Promise<boolean>
}

function FieldValue({ field, value, canWrite, onSave }: FieldValueProps) {
  const inbox = useInbox()
  if (!canWrite) return <span class="fact-text">{shown(value)}</span>
  if (field.type === 'boolean' || field.type === 'choice') {
    const choices = field.type === 'choice' ? field.choices : ['true', 'false']
    const chosen = value === undefined ? '' : String(value)
    return (
      <select
        class="object-choice"
        aria-label={field.name}
        value={chosen}
        onChange={({ currentTarget }) => {
          const text = currentTarget.value
          void onSave(text === '' ? null : field.type === 'boolean' ? text === 'true' : text)
        }}
      >
        <option value="">–</option>
        {/* A choice that is no longer offered stays until another one is made. */}
        {[...new Set([...choices, ...(chosen === '' ? [] : [chosen])])].map((choice) => (
          <option key={choice} value={choice}>
            {field.type === 'boolean' ? shown(choice === 'true') : choice}
          </option>
        ))}
      </select>
    )
  }
  if (field.type === 'date')
    return (
      <input
        class="object-choice"
        type="date"
        aria-label={field.name}
        value={String(value ?? '')}
        onChange={({ currentTarget }) => void onSave(currentTarget.value || null)}
      />
    )
  async function save(text: string | null): Promise<boolean> {
    const parsed = text === null ? null : parseValue(field, text)
    if (parsed !== undefined) return await onSave(parsed)
    inbox.toasts.bad(`${field.name}: is not a number.`)
    return false
  }
  return (
    <EditableText
      label={field.name}
      value={value === undefined ? null : String(value)}
      placeholder="Add"
      onSave={save}
    />
  )
}

const shown = (value: Value | undefined): string =>
  value === undefined ? '–' : typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value)
