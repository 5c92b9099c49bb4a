// A question with answers to choose from, answered in place: one with a press, several by marking them and sending. What
// was marked and not sent stays marked as long as the panel is there.
import { ApiError } from '@deskbell/sdk'
import { Component } from 'preact'
import { t } from '../i18n/t.ts'
import type { MessagePartProps } from './message-parts.tsx'
import { problemText } from './problem-text.ts'
import { Stroke } from './Stroke.tsx'

const marked = new Map<string, readonly number[]>()

interface ChoiceState {
  isSending: boolean
  problem: ApiError | null
}

export class Choice extends Component<MessagePartProps, ChoiceState> {
  override state: ChoiceState = { isSending: false, problem: null }

  press(option: number, isMultiple: boolean): void {
    const { id } = this.props.message
    const before = marked.get(id) ?? []
    const isOn = before.includes(option)
    if (!isMultiple) marked.set(id, [option])
    else marked.set(id, isOn ? before.filter((one) => one !== option) : [...before, option])
    if (isMultiple) this.setState({ problem: null })
    else void this.send()
  }

  send = async (): Promise<void> => {
    const { id, conversationId, seq } = this.props.message
    const options = [...(marked.get(id) ?? [])]
    this.setState({ isSending: true, problem: null })
    try {
      await this.props.store.client.messages.answer({ id: conversationId, seq, options })
      marked.delete(id)
    } catch (error) {
      // Nothing is chosen that did not arrive.
      if (!this.props.message.choice?.isMultiple) marked.delete(id)
      if (error instanceof ApiError) this.setState({ problem: error })
    }
    this.setState({ isSending: false })
  }

  override render() {
    const { id, choice } = this.props.message
    if (!choice) return null
    const { options, isMultiple, answer } = choice
    const { isSending, problem } = this.state
    const chosen = answer?.options ?? marked.get(id) ?? []
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
      <div class="choice" role="group" aria-label={t('answers')} aria-busy={isSending}>
        {options.map((option, at) => (
          <Option
            key={option}
            isChosen={chosen.includes(at)}
            isOver={answer !== null}
            onPress={() => !isSending && this.press(at, isMultiple)}
          >
            {option}
          </Option>
        ))}
        {isMultiple && answer === null && (
          <button
            type="button"
            class="button is-primary"
            disabled={chosen.length === 0 || isSending}
            onClick={() => void this.send()}
          >
            {t('answerAction')}
          </button>
        )}
        {problem && (
          <p class="meta is-failed" role="alert">
            {(problem.code as string) === 'already_answered'
              ? t('problemAnswered')
              : problemText(problem)}
          </p>
        )}
      </div>
    )
  }
}

interface OptionProps {
  isChosen: boolean
  isOver: boolean
  onPress(): void
  children: string
}

function Option({ isChosen, isOver, onPress, children }: OptionProps) {
  const inside = (
    <>
      {isChosen && <Stroke name="done" />}
      {children}
    </>
  )
  if (isOver)
    return (
      <span class={`chip ${isChosen ? 'is-chosen' : ''}`} dir="auto">
        {inside}
        {isChosen && <span class="hidden-text"> ({t('chosen')})</span>}
      </span>
    )
  return (
    <button type="button" class="chip" aria-pressed={isChosen} dir="auto" onClick={onPress}>
      {inside}
    </button>
  )
}
