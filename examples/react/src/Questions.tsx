// What a message may ask, answered in place: a choice of one or several, and a form in one go. (The widget also keeps what
// is half filled in, with `forms.saveDraft`.)
import type { FormField, Message } from '@deskbell/sdk'
import { type FormEvent, useId, useState } from 'react'

interface ChoiceFieldProps {
  choice: NonNullable<Message['choice']>
  /** By their places. */
  onAnswer: (options: number[]) => void
}

export function ChoiceField({ choice, onAnswer }: ChoiceFieldProps) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  if (!choice.isMultiple)
    return choice.options.map((option, place) => (
      <button key={option} type="button" onClick={() => onAnswer([place])}>
        {option}
      </button>
    ))
  return (
    <fieldset>
      {choice.options.map((option, place) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(place)}
            onChange={({ target }) =>
              setChosen(target.checked ? [...chosen, place] : chosen.filter((one) => one !== place))
            }
          />
          {option}
        </label>
      ))}
      <button
        type="button"
        disabled={chosen.length === 0}
        onClick={() => onAnswer(chosen.toSorted((a, b) => a - b))}
      >
        Answer
      </button>
    </fieldset>
  )
}

type Values = Record<string, string | number | boolean | string[]>

interface FormFieldsProps {
  form: NonNullable<Message['form']>
  onSubmit: (values: Values) => void
}

export function FormFields({ form, onSubmit }: FormFieldsProps) {
  const fields = Object.entries(form.schema.properties)

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const entered = new FormData(event.currentTarget)
    const values = fields.flatMap(([name, field]) => {
      const value = entryOf(field, entered.getAll(name).map(String))
      return value === undefined ? [] : [[name, value] as const]
    })
    onSubmit(Object.fromEntries(values))
  }

  return (
    <form aria-label={form.title} onSubmit={submit}>
      <strong>{form.title}</strong>
      {fields.map(([name, field]) => (
        <Field
          key={name}
          name={name}
          field={field}
          isRequired={form.schema.required.includes(name)}
        />
      ))}
      <button type="submit">Submit</button>
    </form>
  )
}

function Field(props: { name: string; field: FormField; isRequired: boolean }) {
  const { name, field, isRequired } = props
  const id = useId()
  const options = optionsOf(field)
  const type = inputTypes[field.type] ?? 'text'
  return (
    <p>
      <label htmlFor={id}>{field.title}</label>{' '}
      {options ? (
        <select id={id} name={name} multiple={field.type === 'array'} required={isRequired}>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input id={id} name={name} type={type} required={isRequired && type !== 'checkbox'} />
      )}
    </p>
  )
}

const inputTypes: Record<string, string> = {
  boolean: 'checkbox',
  number: 'number',
  integer: 'number',
}

function optionsOf(field: FormField): readonly string[] | undefined {
  return 'items' in field ? field.items?.enum : 'enum' in field ? field.enum : undefined
}

/** What the server expects of this field; undefined where nothing was entered. */
function entryOf({ type }: FormField, entered: string[]): Values[string] | undefined {
  if (type === 'boolean') return entered.length > 0
  if (type === 'array') return entered.length > 0 ? entered : undefined
  const [value = ''] = entered
  if (value === '') return undefined
  return type === 'number' || type === 'integer' ? Number(value) : value
}
