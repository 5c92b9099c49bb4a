// The fields of a form, a step at a time. What is missing or clearly wrong is said before the next step; what is done with
// the values is up to whoever asks.
import type { FormField } from '@deskbell/sdk'
import { Component, type ComponentChildren, createRef } from 'preact'
import { t } from '../i18n/t.ts'
import { Field } from './FormField.tsx'
import { type FormContent, type Value, type Values, wordsOf } from './form-words.ts'

interface FormStepsProps {
  /** Unique on the page. */
  id: string
  form: FormContent
  values: Values
  step: number
  /** What is wrong, by field. */
  faults: Record<string, string>
  /** Of the button of the last step. */
  sendLabel: string
  isBusy?: boolean
  /** Below the fields, read out when it changes. */
  note?: ComponentChildren
  /** Beside the buttons. */
  children?: ComponentChildren
  onChange(key: string, value: Value): void
  onStep(step: number): void
  onFaults(faults: Record<string, string>): void
  onSend(): void
}

export class FormSteps extends Component<FormStepsProps> {
  element = createRef<HTMLFormElement>()

  // To what is wrong, or to the step that is new.
  override componentDidUpdate({ step, faults }: FormStepsProps): void {
    const first = this.fields().find((key) => key in this.props.faults)
    if (faults !== this.props.faults && first !== undefined) this.focusField(first)
    else if (step !== this.props.step) this.focusField()
  }

  focusField(key = ''): void {
    this.element.current?.querySelector<HTMLElement>(`[name^="${key}"]`)?.focus()
  }

  fields = (): readonly string[] => {
    const { steps } = this.props.form
    return (steps[this.props.step] ?? steps[0]!).fields
  }

  submit = (event: Event): void => {
    event.preventDefault()
    const { form, step, isBusy, onFaults, onStep, onSend } = this.props
    if (isBusy) return
    const faults = Object.fromEntries(
      this.fields().flatMap((key) => {
        const fault = this.faultOf(key)
        return fault === undefined ? [] : [[key, fault]]
      }),
    )
    if (Object.keys(faults).length > 0) onFaults(faults)
    else if (step < form.steps.length - 1) onStep(step + 1)
    else onSend()
  }

  faultOf(key: string): string | undefined {
    const { schema } = this.props.form
    const field = schema.properties[key]!
    const value = this.props.values[key]
    if (isEmpty(value, field)) return schema.required.includes(key) ? t('needed') : undefined
    const isNumber = field.type === 'number' || field.type === 'integer'
    const input = this.element.current?.elements.namedItem(key)
    const isOdd = input instanceof HTMLInputElement && !input.validity.valid
    return isOdd || (isNumber && typeof value !== 'number') ? t('check') : undefined
  }

  override render() {
    const { id, form, values, step, faults, sendLabel, isBusy, note, children } = this.props
    const { onChange, onStep } = this.props
    const words = wordsOf(form)
    const count = form.steps.length
    const name = words.steps?.[step] ?? form.steps[step]?.title
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
        {this.fields().map((key) => (
          <Field
            key={key}
            id={`${id}-${key}`}
            name={key}
            field={form.schema.properties[key]!}
            words={words.fields[key] ?? {}}
            isRequired={form.schema.required.includes(key)}
            value={values[key]}
            fault={faults[key]}
            onChange={(value) => onChange(key, value)}
          />
        ))}
        <div class="ask-foot">
          {children}
          {step > 0 && (
            <button type="button" class="button" onClick={() => onStep(step - 1)}>
              {t('previous')}
            </button>
          )}
          <button type="submit" class="button is-primary" aria-disabled={isBusy}>
            {step < count - 1 ? t('next') : sendLabel}
          </button>
        </div>
        <p class="ask-note" role="status">
          {note}
        </p>
      </form>
    )
  }
}

function isEmpty(value: Value | undefined, field: FormField): boolean {
  if (field.type === 'boolean') return value === undefined || (field.const === true && !value)
  return value === undefined || (typeof value === 'string' ? value.trim() === '' : value === false)
}
