// Forms in a conversation: choosing the one that goes with the next message, and what became of one that was sent.
import type { Message, MessageForm } from '@deskbell/sdk'
import { Check, ClipboardList, X } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import type { MessageActions } from '../message-actions.ts'
import { fullTime } from '../time.ts'
import { Icon } from './Icon.tsx'
import { Picker } from './Picker.tsx'
import './Forms.css'

export function FormButton({ actions }: { actions: MessageActions }) {
  const { forms } = useInbox()
  useEffect(() => forms.freshen(), [forms])
  if (forms.forms.value.length === 0) return null
  return (
    <Picker
      label="Forms"
      triggerClass="icon-button composer-tool"
      title="Send a form"
      placeholder="Send a form…"
      align="end"
      shortcut="form"
      options={() => forms.forms.value.map(({ id, name, title }) => ({ id, name, detail: title }))}
      chosen={[]}
      onPick={(id) => actions.chooseForm(forms.forms.value.find((one) => one.id === id) ?? null)}
    >
      <Icon node={ClipboardList} size={16} />
    </Picker>
  )
}

export function FormBar({ actions }: { actions: MessageActions }) {
  const form = actions.form.value
  if (form === null) return null
  return (
    <div class="form-bar">
      <Icon node={ClipboardList} size={14} />
      <span>
        Form: <strong>{form.name}</strong>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label="Remove the form"
        onClick={() => actions.chooseForm(null)}
      >
        <Icon node={X} size={14} />
      </button>
    </div>
  )
}

/** Beside the message that asks; what was answered stands where the customer said it. */
export function FormState({ form: { answer, steps, title } }: { form: MessageForm }) {
  const { length } = steps.flatMap((step) => step.fields)
  return (
    <p class="form-state" title={answer === null ? undefined : fullTime(answer.at)}>
      <Icon node={answer === null ? ClipboardList : Check} size={13} />
      {title} ·{' '}
      {answer === null
        ? `${length === 1 ? '1 field' : `${length} fields`} · not answered yet`
        : 'answered'}
    </p>
  )
}

/** The form that a message answers; undefined for every other message, and when the form is not loaded. */
export const formAnsweredBy = (
  { clientId }: Message,
  { state }: OpenConversation,
): MessageForm | undefined =>
  // Only these look at the other messages, and are drawn again when there are more of them.
  clientId.startsWith('answer:')
    ? state.value.messages.find(({ id }) => clientId === `answer:${id}`)?.form
    : undefined

export function FormAnswers({ form }: { form: MessageForm }) {
  const { answer, steps, schema } = form
  if (answer === null) return null
  const given = steps
    .flatMap((step) => step.fields)
    .filter((key) => Object.hasOwn(answer.values, key))
  return (
    <section class="form-answers" aria-label={`Answers to ${form.title}`}>
      <dl>
        {given.map((key) => (
          <div key={key}>
            <dt>{schema.properties[key]!.title}</dt>
            <dd dir="auto">{said(answer.values[key]!)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const said = (value: string | number | boolean | string[]): string =>
  typeof value === 'boolean' ? (value ? 'Yes' : 'No') : [value].flat().join(', ')
