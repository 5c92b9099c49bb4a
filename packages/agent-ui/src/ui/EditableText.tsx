// A line of text that turns into a field when it is pressed. Enter and leaving save, Escape does not.
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing, type ShortcutId, useShortcut } from '../shortcuts.ts'
import './EditableText.css'

interface EditableTextProps {
  label: string
  value: string | null
  /** In words, where the value itself is not for reading. */
  words?: string | undefined
  placeholder: string
  inputMode?: 'email' | 'tel'
  shortcut?: ShortcutId
  /** Null: the field was emptied. */
  onSave: (value: string | null) => Promise<boolean>
}

export function EditableText(props: EditableTextProps) {
  const { label, value, words, placeholder, inputMode, onSave } = props
  const isEditing = useSignal(false)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const hadFocus = useRef(false)
  const edit = () => {
    isEditing.value = true
  }
  useShortcut(props.shortcut, edit)
  // Before the next key comes, which may bring the focus elsewhere.
  useLayoutEffect(() => {
    if (isEditing.value) {
      input.current?.focus()
      input.current?.select()
    } else if (hadFocus.current) button.current?.focus()
    hadFocus.current = false
  }, [isEditing.value])

  function finish(isSaved: boolean, keepsFocus: boolean): void {
    if (!isEditing.value) return
    const entered = input.current?.value.trim() || null
    hadFocus.current = keepsFocus
    isEditing.value = false
    if (isSaved && entered !== value) void onSave(entered)
  }

  if (!isEditing.value) {
    return (
      <button
        ref={button}
        type="button"
        class="editable"
        data-empty={value === null ? '' : undefined}
        title={value ?? undefined}
        onClick={edit}
      >
        <span class="sr-only">{label}: </span>
        {words ?? value ?? placeholder}
      </button>
    )
  }
  return (
    <input
      ref={input}
      class="editable-input"
      type="text"
      inputMode={inputMode}
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value ?? ''}
      onBlur={() => finish(true, false)}
      onKeyDown={(event) => {
        if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return
        event.preventDefault()
        event.stopPropagation()
        finish(event.key === 'Enter', true)
      }}
    />
  )
}
