// A form in the thread: a step at a time, kept on the server while it is unfinished, sent once. What the server finds
// wrong is said at the field.
import { ApiError, type FormField, type Message, type MessageForm } from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { locale, t } from '../i18n/t.ts'
import type { Store } from '../store.ts'

type Value = string | number | boolean | string[]
type Values = Record<string, Value>

interface FormAskProps {
  store: Store
  message: Message
  form: MessageForm
}

interface FormAskState {
  values: Values
  step: number
  /** By field. */
  faults: Record<string, string>
  status: 'filling' | 'kept' | 'sending' | 'failed'
}

const KEEP_MS = 800

export class FormAsk extends Component<FormAskProps, FormAskState> {
  override state: FormAskState = { values: {}, step: 0, faults: {}, status: 'filling' }
  element = createRef<HTMLFormElement>()
  timer: ReturnType<typeof setTimeout> | undefined
  isTouched = false

  place = () => ({ id: this.props.message.conversationId, seq: this.props.message.seq })

  override componentDidMount(): void {
    if (this.props.form.answer) return
    this.props.store.client.forms.getDraft(this.place()).then(
      ({ values, step }) => {
        // Who has begun here goes on here.
        const last = this.props.form.steps.length - 1
        if (!this.isTouched) this.setState({ values, step: Math.min(step, last) })
      },
      () => undefined,
    )
  }

  override componentWillUnmount(): void {
    if (this.timer) this.keep()
  }

  change = (key: string, value: Value): void => {
    this.isTouched = true
    const { [key]: _, ...faults } = this.state.faults
    const values = { ...this.state.values, [key]: value }
    this.setState({ values, faults, status: 'filling' })
    clearTimeout(this.timer)
    this.timer = setTimeout(this.keep, KEEP_MS)
  }

  keep = (): void => {
    clearTimeout(this.timer)
    this.timer = undefined
    const { values, step, status } = this.state
    if (status === 'sending' || this.props.form.answer) return
    this.props.store.client.forms.saveDraft({ ...this.place(), values, step }).then(
      () => this.state.status === 'filling' && this.setState({ status: 'kept' }),
      () => undefined,
    )
  }

  show(step: number): void {
    this.setState({ step }, () => {
      this.keep()
      this.focusField()
    })
  }

  focusField(key = ''): void {
    this.element.current?.querySelector<HTMLElement>(`[name^="${key}"]`)?.focus()
  }

  submit = (event: Event): void => {
    event.preventDefault()
    const { step, values, status } = this.state
    const { schema, steps } = this.props.form
    if (status === 'sending') return
    const missing = steps[step]!.fields.filter(
      (key) => schema.required.includes(key) && isEmpty(values[key], schema.properties[key]!),
    )
    if (missing.length > 0) {
      const faults = Object.fromEntries(missing.map((key) => [key, t('needed')]))
      this.setState({ faults }, () => this.focusField(missing[0]))
    } else if (step < steps.length - 1) this.show(step + 1)
    else void this.send()
  }

  async send(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.setState({ status: 'sending' })
    try {
      await this.props.store.client.forms.submit({ ...this.place(), values: this.state.values })
    } catch (error) {
      this.refuse(error instanceof ApiError ? error : undefined)
    }
  }

  refuse(error: ApiError | undefined): void {
    const keys = (error?.errors ?? []).map(({ field }) => field.split('/')[2] ?? '')
    const { steps } = this.props.form
    const step = steps.findIndex(({ fields }) => fields.some((key) => keys.includes(key)))
    // Another device was quicker: its answer comes with the message.
    if (error?.code === 'already_answered') return
    if (step < 0) {
      this.setState({ status: 'failed' })
      return
    }
    const faults = Object.fromEntries(keys.map((key) => [key, t('check')]))
    const first = steps[step]!.fields.find((key) => keys.includes(key))
    this.setState({ faults, step, status: 'filling' }, () => this.focusField(first))
  }

  override render() {
    const { form, message } = this.props
    const { step, status, values, faults } = this.state
    const words = wordsOf(form)
    if (form.answer) return <Answered form={form} values={form.answer.values} />
    const count = form.steps.length
    const { fields, title } = form.steps[step] ?? form.steps[0]!
    const name = words.steps?.[step] ?? title
    return (
      <form
        ref={this.element}
        class="ask"
        noValidate
        aria-label={words.title ?? form.title}
        onSubmit={this.submit}
      >
        {count > 1 && (
          <p class="ask-step" aria-live="polite">
            {t('step', { at: step + 1, count })}
            {name && `: ${name}`}
          </p>
        )}
        {fields.map((key) => (
          <Field
            key={key}
            id={`${message.id}-${key}`}
            name={key}
            field={form.schema.properties[key]!}
            words={words.fields[key] ?? {}}
            isRequired={form.schema.required.includes(key)}
            value={values[key]}
            fault={faults[key]}
            onChange={(value) => this.change(key, value)}
          />
        ))}
        <div class="ask-foot">
          {step > 0 && (
            <button type="button" class="button" onClick={() => this.show(step - 1)}>
              {t('previous')}
            </button>
          )}
          <button type="submit" class="button is-primary" aria-disabled={status === 'sending'}>
            {t(step < count - 1 ? 'next' : 'send')}
          </button>
        </div>
        <p class="ask-note" role="status">
          {status === 'kept' && t('kept')}
          {status === 'failed' && t('failed')}
        </p>
      </form>
    )
  }
}

type Translated = { title?: string; description?: string; options?: string[] }

/** The words of this language, as far as there are any: its own, or those of the language at large. */
function wordsOf({ translations }: MessageForm): {
  title?: string
  steps?: string[]
  fields: Record<string, Translated>
} {
  const [language] = locale.toLowerCase().split('-')
  const tags = Object.keys(translations)
  const tag =
    tags.find((one) => one.toLowerCase() === locale.toLowerCase()) ??
    tags.find((one) => one.toLowerCase() === language)
  return (tag !== undefined && translations[tag]) || { fields: {} }
}

function isEmpty(value: Value | undefined, field: FormField): boolean {
  if (field.type === 'boolean') return value === undefined || (field.const === true && !value)
  return value === undefined || (typeof value === 'string' ? value.trim() === '' : value === false)
}

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

function Field(props: FieldProps) {
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

function Answered({ form, values }: { form: MessageForm; values: Values }) {
  const words = wordsOf(form)
  return (
    <div class="ask is-answered">
      <p class="ask-step">✓ {t('answered')}</p>
      <dl>
        {form.steps
          .flatMap(({ fields }) => fields)
          .filter((key) => values[key] !== undefined)
          .map((key) => (
            <div key={key}>
              <dt dir="auto">{words.fields[key]?.title ?? form.schema.properties[key]!.title}</dt>
              <dd dir="auto">
                {inWords(values[key]!, form.schema.properties[key]!, words.fields[key])}
              </dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

function inWords(value: Value, field: FormField, words: Translated | undefined): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  const options =
    field.type === 'array' ? field.items.enum : field.type === 'string' ? field.enum : undefined
  return [value]
    .flat()
    .map((one) => words?.options?.[options?.indexOf(String(one)) ?? -1] ?? one)
    .join(', ')
}
