// A text with variables: written here, and shown as a customer would read it, with what is wrong with it.
import { ApiError } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'

const variables = [
  ['Name', '{{ customer.first_name | default: "there" }}'],
  ['Email', '{{ customer.email }}'],
  ['Company', '{{ customer.company }}'],
  ['Subject', '{{ conversation.subject }}'],
  ['Topic', '{{ conversation.topic }}'],
  ['Me', '{{ agent.first_name }}'],
  ['Workspace', '{{ workspace.name }}'],
  ['Ask for…', '{{ prompt.order_number }}'],
] as const

interface TemplateFieldProps {
  label: string
  hint?: string
  rows?: number
  maxLength?: number
  isReadOnly?: boolean
  /** Whether somebody fills it in before it is used. */
  isAsking?: boolean
  value: string
  onInput: (value: string) => void
}

export function TemplateField(props: TemplateFieldProps) {
  const { label, hint, rows = 5, maxLength = 8000, value, onInput } = props
  const { isReadOnly = false, isAsking = true } = props
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const preview = usePreview(value)

  const add = (variable: string) => {
    const element = area.current
    if (element === null) return
    element.setRangeText(variable, element.selectionStart, element.selectionEnd, 'end')
    onInput(element.value)
    element.focus()
  }
  return (
    <div class="settings-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        class="field"
        dir="auto"
        rows={rows}
        maxLength={maxLength}
        readOnly={isReadOnly}
        aria-describedby={`${id}-preview`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {!isReadOnly && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on screen
        <div class="settings-variables" role="group" aria-label={`Add to ${label.toLowerCase()}`}>
          {variables.slice(0, isAsking ? undefined : -1).map(([name, variable]) => (
            <button
              key={name}
              type="button"
              class="settings-variable"
              title={variable}
              onClick={() => add(variable)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      {hint !== undefined && <span class="settings-hint">{hint}</span>}
      <div id={`${id}-preview`} aria-live="polite">
        {preview.fault === undefined
          ? preview.text !== '' && (
              <div class="settings-preview" dir="auto">
                {preview.text}
              </div>
            )
          : value !== '' && <p class="settings-fault">{preview.fault}</p>}
      </div>
    </div>
  )
}

type Preview = { text: string; fault?: string }

/** Asked of the server, which knows the rules, a moment after the last letter. */
function usePreview(body: string): Preview {
  const { client } = useInbox()
  const preview = useSignal<Preview>({ text: '' })
  useEffect(() => {
    if (body.trim() === '') {
      preview.value = { text: '' }
      return
    }
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      client.cannedReplies
        .preview({ body }, { signal: leaving.signal })
        .then(({ text }) => {
          preview.value = { text }
        })
        .catch((problem: unknown) => {
          if (leaving.signal.aborted) return
          const message = problem instanceof ApiError ? problem.errors?.[0]?.message : undefined
          preview.value = { text: '', fault: message ?? inWords(problem) }
        })
    }, 200)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [body])
  return preview.value
}
