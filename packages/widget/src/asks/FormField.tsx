// One field of a form, with its label, its hint and what is wrong with it.
import type { FormField } from '@deskbell/sdk'
import { t } from '../i18n/t.ts'
import type { Translated, Value } from './form-words.ts'

interface FieldProps {
  id: string
  name: string
  field: FormField
  words: Translated
  isRequired: boolean
  value: Value | undefined
  fault: string | undefined
  onChange: (value: Value) => void
}

export function Field(props: FieldProps) {
  const { id, field, words, isRequired, fault } = props
  const title = words.title ?? field.title
  const hint = words.description ?? field.description
  const isGroup = field.type === 'array'
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const label = (
    <>
      <span dir="auto">{title}</span>
      {!isRequired && field.type !== 'boolean' && <i> ({t('optional')})</i>}
    </>
  )
  const rest = (
    <>
      {hint && (
        <p class="ask-hint" id={`${id}-hint`} dir="auto">
          {hint}
        </p>
      )}
      {fault && (
        <p class="ask-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </>
  )
  const common = { id, required: isRequired, 'aria-describedby': about, 'aria-invalid': !!fault }
  if (isGroup)
    return (
      <fieldset class="ask-field" aria-describedby={about}>
        <legend>{label}</legend>
        <Checks {...props} options={field.items.enum} />
        {rest}
      </fieldset>
    )
  if (field.type === 'boolean')
    return (
      <div class="ask-field">
        <label class="ask-check">
          <input
            {...common}
            type="checkbox"
            name={props.name}
            checked={props.value === true}
            onChange={(event) => props.onChange(event.currentTarget.checked)}
          />
          {label}
        </label>
        {rest}
      </div>
    )
  return (
    <div class="ask-field">
      <label htmlFor={id}>{label}</label>
      <Input {...props} common={common} />
      {rest}
    </div>
  )
}

function Checks({ name, value, words, options, onChange }: FieldProps & { options: string[] }) {
  const chosen = Array.isArray(value) ? value : []
  return (
    <>
      {options.map((option, at) => (
        <label key={option} class="ask-check">
          <input
            type="checkbox"
            name={name}
            checked={chosen.includes(option)}
            onChange={({ currentTarget }) => {
              const others = chosen.filter((one) => one !== option)
              const next = currentTarget.checked ? [...others, option] : others
              onChange(options.filter((one) => next.includes(one)))
            }}
          />
          <span dir="auto">{words.options?.[at] ?? option}</span>
        </label>
      ))}
    </>
  )
}

const inputTypes: Record<string, string> = { email: 'email', date: 'date', uri: 'url' }

function Input({ name, field, words, value, onChange, common }: FieldProps & { common: object }) {
  const shown = value === undefined ? '' : String(value)
  const input = {
    ...{ ...common, name, value: shown },
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  if (field.type === 'string' && field.enum)
    return (
      <select {...input}>
        <option value="">{t('choose')}</option>
        {field.enum.map((option, at) => (
          <option key={option} value={option}>
            {words.options?.[at] ?? option}
          </option>
        ))}
      </select>
    )
  if (field.type === 'string' && (field.maxLength ?? 0) > 200)
    return <textarea {...input} rows={3} dir="auto" maxLength={field.maxLength} />
  if (field.type === 'string')
    return (
      <input
        {...input}
        // The types of JSX want one literal at a time.
        type={(inputTypes[field.format ?? ''] ?? 'text') as 'text'}
        dir="auto"
        pattern={field.pattern}
        minLength={field.minLength}
        maxLength={field.maxLength}
      />
    )
  return (
    <input
      {...input}
      type="text"
      inputMode="decimal"
      onInput={({ currentTarget }) => onChange(numberIn(currentTarget.value))}
    />
  )
}

/** What is no number (yet) stays as it is typed; the server says so if it is sent. */
function numberIn(text: string): string | number {
  const plain = text.trim().replace(',', '.')
  return /^-?\d+(\.\d*[1-9])?$/.test(plain) ? Number(plain) : text
}
