// Questions with answers to choose from: writing one in the composer, and what became of one in the thread.
import type { Choice } from '@deskbell/sdk'
import { Check, ListChecks, X } from 'lucide'
import { type Asking, type MessageActions, mostOptions } from '../message-actions.ts'
import { runShortcut, useShortcut } from '../shortcuts.ts'
import { Icon } from './Icon.tsx'
import './Choices.css'

export function AskButton({ actions }: { actions: MessageActions }) {
  const { asking } = actions
  const isAsking = asking.value !== null
  const turn = () => {
    actions.chooseForm(null)
    asking.value = isAsking ? null : { options: ['', ''], isMultiple: false }
  }
  // The question itself stands in the field of the reply.
  useShortcut('ask', () => {
    turn()
    runShortcut('reply')
  })
  return (
    <button
      type="button"
      class="icon-button composer-tool"
      aria-label="Answers to choose from"
      aria-pressed={isAsking}
      title="Answers to choose from"
      onClick={turn}
    >
      <Icon node={ListChecks} size={16} />
    </button>
  )
}

export function AskFields({ actions }: { actions: MessageActions }) {
  const { asking } = actions
  if (asking.value === null) return null
  const current = asking.value
  const change = (changes: Partial<Asking>) => (asking.value = { ...current, ...changes })
  // There is always an empty one to write the next into.
  const write = (at: number, text: string) => {
    const options = current.options.with(at, text)
    const isFull = options.every((option) => option !== '')
    change({ options: isFull && options.length < mostOptions ? [...options, ''] : options })
  }
  return (
    <fieldset class="ask">
      <legend class="sr-only">Answers to choose from</legend>
      {current.options.map((option, at) => (
        <div class="ask-option" key={at}>
          <input
            class="field"
            aria-label={`Answer ${at + 1}`}
            placeholder={`Answer ${at + 1}`}
            maxLength={100}
            dir="auto"
            value={option}
            onInput={(event) => write(at, event.currentTarget.value)}
          />
          {current.options.length > 2 && (
            <button
              type="button"
              class="icon-button"
              aria-label={`Remove answer ${at + 1}`}
              onClick={() => change({ options: current.options.toSpliced(at, 1) })}
            >
              <Icon node={X} size={14} />
            </button>
          )}
        </div>
      ))}
      <label class="ask-multiple">
        <input
          type="checkbox"
          checked={current.isMultiple}
          onChange={(event) => change({ isMultiple: event.currentTarget.checked })}
        />
        Several may be chosen
      </label>
    </fieldset>
  )
}

export function ChoiceAnswers({ choice }: { choice: Choice }) {
  const chosen = choice.answer?.options ?? []
  return (
    <ul class="choice" aria-label={choice.answer === null ? 'Answers, none chosen yet' : 'Answers'}>
      {choice.options.map((option, at) => {
        const isChosen = chosen.includes(at)
        return (
          <li key={option} class="choice-option" data-chosen={isChosen ? '' : undefined} dir="auto">
            {isChosen && <Icon node={Check} size={13} />}
            {option}
            {isChosen && <span class="sr-only"> (chosen)</span>}
          </li>
        )
      })}
    </ul>
  )
}
