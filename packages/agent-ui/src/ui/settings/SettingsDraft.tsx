// A page of settings that are changed together: read once, edited as a draft, saved or put back.
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { useLoad } from './use-load.tsx'

interface SettingsDraftProps<T> {
  title: string
  about: ComponentChildren
  canEdit: boolean
  load: () => Promise<T>
  save: (draft: T) => Promise<T>
  /** The fields of a draft. `saved` is what the server has. */
  children: (draft: T, set: (changes: Partial<T>) => void, saved: T) => ComponentChildren
}

export function SettingsDraft<T extends object>(props: SettingsDraftProps<T>) {
  const { title, about, canEdit, load, save, children } = props
  const inbox = useInbox()
  const saved = useSignal<T | null>(null)
  const draft = useSignal<T | null>(null)
  const fault = useSignal<string | null>(null)
  const isBusy = useSignal(false)

  function begin(read: T): void {
    saved.value = read
    draft.value = read
    fault.value = null
  }
  const loadFault = useLoad(() => load().then(begin))
  if (saved.value === null || draft.value === null) return loadFault
  const shown = draft.value
  const isChanged = JSON.stringify(shown) !== JSON.stringify(saved.value)

  async function submit(): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    try {
      begin(await save(shown))
      inbox.toasts.good('Saved')
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
        void submit()
      }}
    >
      <header>
        <h1 class="settings-title">{title}</h1>
        <p class="settings-about">{about}</p>
        {!canEdit && <p class="settings-about">Ask an admin to change it.</p>}
      </header>
      <fieldset class="settings-fieldset" disabled={!canEdit}>
        {children(
          shown,
          (changes) => {
            draft.value = { ...shown, ...changes }
          },
          saved.value,
        )}
      </fieldset>
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      {canEdit && (
        <div class="settings-foot">
          <button
            type="submit"
            class="button button-primary"
            disabled={!isChanged}
            aria-disabled={isBusy.value}
          >
            Save
          </button>
          <button
            type="button"
            class="button"
            disabled={!isChanged}
            onClick={() => begin(saved.value!)}
          >
            Discard
          </button>
        </div>
      )}
    </form>
  )
}
