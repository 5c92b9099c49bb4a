// What is asked before the first message: a form in the place of the composer, which comes when it is filled in. It is kept
// for a reload of this tab, and nowhere else before it goes with the message.
import { Component } from 'preact'
import { adopt } from '../adopt.ts'
import { enAsks } from '../i18n/en-asks.ts'
import { t, teach } from '../i18n/t.ts'
import type { Asked, ScreenProps } from '../store.ts'
import css from './asks.css?inline'
import { FormSteps } from './FormSteps.tsx'
import { type Value, type Values, wordsOf } from './form-words.ts'

teach(enAsks)

interface PreChatProps extends ScreenProps {
  asked: Asked
}

interface PreChatState {
  values: Values
  step: number
  faults: Record<string, string>
}

type Kept = { formId: string; values: Values; step: number; isDone: boolean }

export class PreChat extends Component<PreChatProps, PreChatState> {
  override state: PreChatState = this.begin()

  /** What was filled in before a reload, or is known of the customer; and what was refused of it. */
  begin(): PreChatState {
    const { store, session, asked } = this.props
    const { nameField, emailField, formId } = asked
    const { name, email } = session.customer ?? {}
    const { refused } = store.preChat
    const known = [
      [nameField, name],
      [emailField, email],
    ].filter(([key, value]) => key && value)
    const kept = this.read()
    const own = kept?.formId === formId ? kept : undefined
    const faults = Object.fromEntries((refused?.fields ?? []).map((key) => [key, t('check')]))
    const values = { ...Object.fromEntries(known), ...own?.values, ...refused?.values } as Values
    if (own?.isDone && !refused) store.preChat.answer = { formId, values }
    const wrongStep = asked.steps.findIndex(({ fields }) => fields.some((key) => key in faults))
    const last = asked.steps.length - 1
    return { values, faults, step: wrongStep < 0 ? Math.min(own?.step ?? 0, last) : wrongStep }
  }

  override componentDidMount(): void {
    // It may be filled in already.
    this.props.store.redraw()
  }

  change = (key: string, value: Value): void => {
    const { [key]: _, ...faults } = this.state.faults
    this.setState({ values: { ...this.state.values, [key]: value }, faults }, this.keep)
  }

  keep = (): void => {
    const { store, asked } = this.props
    const { values, step } = this.state
    const kept: Kept = { formId: asked.formId, values, step, isDone: !!store.preChat.answer }
    try {
      sessionStorage.setItem(store.placeOfAnswers, JSON.stringify(kept))
    } catch {}
  }

  read(): Kept | null {
    try {
      return JSON.parse(sessionStorage.getItem(this.props.store.placeOfAnswers) ?? '') as Kept
    } catch {
      return null
    }
  }

  answer(answer: typeof this.props.store.preChat.answer): void {
    const { store } = this.props
    store.preChat = { ...store.preChat, answer, refused: undefined }
    this.keep()
    store.redraw()
  }

  override render() {
    const { store, asked } = this.props
    const { values, step, faults } = this.state
    const { answer } = store.preChat
    adopt(store.host.root, css)
    const title = wordsOf(asked).title ?? asked.title
    if (answer !== undefined)
      return (
        <p class="asked-before">
          {answer && <span dir="auto">✓ {title}</span>}
          <button type="button" class="link" onClick={() => this.answer(undefined)}>
            {answer ? t('change') : title}
          </button>
        </p>
      )
    return (
      <section>
        <h2 dir="auto">{title}</h2>
        <FormSteps
          id="pre-chat"
          form={asked}
          values={values}
          step={step}
          faults={faults}
          sendLabel={t('next')}
          onChange={this.change}
          onStep={(next) => this.setState({ step: next }, this.keep)}
          onFaults={(found) => this.setState({ faults: found })}
          onSend={() => this.answer({ formId: asked.formId, values })}
        >
          {!asked.isRequired && (
            <button type="button" class="button" onClick={() => this.answer(null)}>
              {t('skip')}
            </button>
          )}
        </FormSteps>
      </section>
    )
  }
}
