// Where a note is written in a dialog: like in the composer, an `@` calls up the colleagues whom it may name.
import { useRef } from 'preact/hooks'
import { isComposing } from '../shortcuts.ts'
import { useMentionMenu } from './MentionMenu.tsx'

interface NoteFieldProps {
  label: string
  rows: number
  value: string
  onInput: (value: string) => void
  isRequired?: boolean
  placeholder?: string
  /** Gets the field, to focus it. */
  field?: { current: HTMLTextAreaElement | null }
  /** Enter without Shift. */
  onEnter?: () => void
}

export function NoteField(props: NoteFieldProps) {
  const { label, rows, value, onInput, isRequired = false, placeholder, onEnter } = props
  const own = useRef<HTMLTextAreaElement>(null)
  const field = props.field ?? own
  const mentioning = useMentionMenu({ field, isNote: true, write: onInput })
  return (
    <div class="mention-field">
      {mentioning.menu}
      <label class="dialog-field">
        <span class="field-label">{label}</span>
        <textarea
          ref={field}
          class="field"
          dir="auto"
          rows={rows}
          required={isRequired}
          maxLength={10_000}
          placeholder={placeholder}
          value={value}
          onInput={(event) => {
            onInput(event.currentTarget.value)
            mentioning.look()
          }}
          onSelect={mentioning.look}
          onBlur={mentioning.close}
          {...mentioning.attributes}
          onKeyDown={(event) => {
            if (isComposing(event) || mentioning.onKeyDown(event)) return
            if (event.key !== 'Enter' || event.shiftKey || onEnter === undefined) return
            event.preventDefault()
            onEnter()
          }}
        />
      </label>
    </div>
  )
}
