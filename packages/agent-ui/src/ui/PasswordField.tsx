// A password with its label, hidden until somebody asks to see it.
import { useSignal } from '@preact/signals'
import { Eye, EyeOff } from 'lucide'
import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from './Icon.tsx'
import './SignIn.css'

interface PasswordFieldProps {
  label: string
  autocomplete: 'current-password' | 'new-password'
  inputRef?: RefObject<HTMLInputElement | null>
  onInput?: (value: string) => void
}

export function PasswordField({ label, autocomplete, inputRef, onInput }: PasswordFieldProps) {
  const id = useId()
  const isShown = useSignal(false)
  return (
    <>
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="sign-in-password">
        <input
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          class="field"
          id={id}
          {...(isShown.value ? { type: 'text' } : { type: 'password' })}
          name={autocomplete}
          autocomplete={autocomplete}
          autocapitalize="none"
          spellcheck={false}
          maxLength={200}
          aria-describedby="sign-in-error"
          onInput={(event) => onInput?.(event.currentTarget.value)}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={isShown.value ? 'Hide the password' : 'Show the password'}
          aria-pressed={isShown.value}
          onClick={() => {
            isShown.value = !isShown.value
          }}
        >
          <Icon node={isShown.value ? EyeOff : Eye} />
        </button>
      </div>
    </>
  )
}
