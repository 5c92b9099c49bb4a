// A form in the thread: a step at a time, kept on the server while it is unfinished, sent once. What the server finds
// wrong is said at the field.
import { ApiError, type FormField, type Message, type MessageForm } from '@deskbell/sdk'
import { Component } from 'preact'
import { t } from '../i18n/t.ts'
import type { Store } from '../store.ts'
import { FormSteps } from './FormSteps.tsx'
import { type Translated, type Value, type Values, wordsOf } from './form-words.ts'

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
    if (step < 0) this.setState({ status: 'failed' })
    else {
      const faults = Object.fromEntries(keys.map((key) => [key, t('check')]))
      this.setState({ faults, step, status: 'filling' })
    }
  }

  override render() {
    const { form, message } = this.props
    const { step, status, values, faults } = this.state
    if (form.answer) return <Answered form={form} values={form.answer.values} />
    return (
      <FormSteps
        id={message.id}
        form={form}
        values={values}
        step={step}
        faults={faults}
        sendLabel={t('send')}
        isBusy={status === 'sending'}
        note={
          <>
            {status === 'kept' && t('kept')}
            {status === 'failed' && t('failed')}
          </>
        }
        onChange={this.change}
        onStep={(next) => this.setState({ step: next }, this.keep)}
        onFaults={(found) => this.setState({ faults: found })}
        onSend={() => void this.send()}
      />
    )
  }
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
