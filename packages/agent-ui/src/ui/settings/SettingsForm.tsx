// The frame of a form in the settings: it saves, says what is wrong, and goes back to the list.
import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { settingsPath } from '../../views.ts'

interface SettingsFormProps {
  page: string
  title: string
  isReadOnly: boolean
  save: () => Promise<unknown>
  /** `Archive` keeps the name on what has it already. */
  remove?:
    | { name: 'Archive' | 'Delete' | 'Deactivate' | 'Activate'; run: () => Promise<unknown> }
    | undefined
  /** Everything that shows it is loaded again. */
  reload: () => Promise<unknown>
  children: ComponentChildren
}

export function SettingsForm(props: SettingsFormProps) {
  const { page, title, isReadOnly, save, remove, reload, children } = props
  const inbox = useInbox()
  const { route } = useLocation()
  const fault = useSignal<string | null>(null)
  const isBusy = useSignal(false)

  async function run(work: () => Promise<unknown>, said: string): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    try {
      await work()
      await reload()
      inbox.toasts.good(said)
      route(settingsPath(page))
    } catch (problem) {
      fault.value = inWords(problem)
    } finally {
      isBusy.value = false
    }
  }

  return (
    <form
      class="settings-page settings-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        void run(save, 'Saved')
      }}
    >
      <h1 class="settings-title">{title}</h1>
      {isReadOnly && <p class="settings-about">Your role can look at this, but not change it.</p>}
      {/* Disabled as a whole, with everything in it. */}
      <fieldset class="settings-fieldset" disabled={isReadOnly}>
        {children}
      </fieldset>
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      <div class="settings-foot">
        {!isReadOnly && (
          <button type="submit" class="button button-primary" aria-disabled={isBusy.value}>
            Save
          </button>
        )}
        <button type="button" class="button" onClick={() => route(settingsPath(page))}>
          {isReadOnly ? 'Back' : 'Cancel'}
        </button>
        {remove !== undefined && !isReadOnly && (
          <button
            type="button"
            class="button button-quiet settings-delete"
            onClick={() => void run(remove.run, `${remove.name}d`)}
          >
            {remove.name}
          </button>
        )}
      </div>
    </form>
  )
}

interface TextFieldProps {
  label: string
  hint?: string
  value: string
  maxLength: number
  placeholder?: string
  isOptional?: boolean
  type?: 'tel' | 'date'
  onInput: (value: string) => void
}

export const TextField = (props: TextFieldProps) => {
  const { label, hint, value, isOptional = false, type = 'text', onInput, ...rest } = props
  return (
    <label class="settings-field">
      <span class="field-label">{label}</span>
      <input
        class="field"
        // Each has attributes of its own; these are those of all.
        type={type as 'text'}
        required={!isOptional}
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...rest}
      />
      {hint !== undefined && <span class="settings-hint">{hint}</span>}
    </label>
  )
}

interface NameFieldProps<T> {
  draft: Signal<T>
  maxLength: number
  hint?: string
}

export const NameField = <T extends { name: string }>({ draft, ...rest }: NameFieldProps<T>) => (
  <TextField
    label="Name"
    value={draft.value.name}
    onInput={(name) => {
      draft.value = { ...draft.value, name }
    }}
    {...rest}
  />
)

interface AreaFieldProps extends Omit<TextFieldProps, 'isOptional'> {
  rows?: number
}

export const AreaField = ({ label, hint, value, onInput, ...rest }: AreaFieldProps) => (
  <label class="settings-field">
    <span class="field-label">{label}</span>
    <textarea
      class="field"
      required
      rows={3}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      {...rest}
    />
    {hint !== undefined && <span class="settings-hint">{hint}</span>}
  </label>
)

interface NumberFieldProps {
  label: string
  hint?: string
  value: number
  min: number
  max: number
  onInput: (value: number) => void
}

export const NumberField = ({ label, hint, onInput, ...rest }: NumberFieldProps) => (
  <label class="settings-field">
    <span class="field-label">{label}</span>
    <input
      class="field settings-number"
      type="number"
      required
      onInput={(event) => {
        // Empty while another number is being typed.
        const given = event.currentTarget.valueAsNumber
        if (!Number.isNaN(given)) onInput(Math.round(given))
      }}
      {...rest}
    />
    {hint !== undefined && <span class="settings-hint">{hint}</span>}
  </label>
)

export interface Choice {
  id: string
  name: string
}

interface SelectFieldProps {
  label: string
  hint?: string
  /** What no choice is called; left out where one has to be made. */
  none?: string
  value: string | null
  choices: readonly Choice[]
  onChange: (value: string | null) => void
}

export const SelectField = (props: SelectFieldProps) => (
  <label class="settings-field">
    <span class="field-label">{props.label}</span>
    <select
      class="field"
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.currentTarget.value || null)}
    >
      {props.none !== undefined && <option value="">{props.none}</option>}
      {props.choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
    {props.hint !== undefined && <span class="settings-hint">{props.hint}</span>}
  </label>
)

interface ChecksFieldProps {
  label: string
  hint?: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

export const ChecksField = ({ label, hint, choices, chosen, onChange }: ChecksFieldProps) => (
  <fieldset class="settings-field">
    <legend class="field-label">{label}</legend>
    <div class="settings-checks">
      {choices.map(({ id, name }) => (
        <label key={id} class="settings-check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, id]
                  : chosen.filter((other) => other !== id),
              )
            }
          />
          {name}
        </label>
      ))}
    </div>
    {hint !== undefined && <span class="settings-hint">{hint}</span>}
  </fieldset>
)
