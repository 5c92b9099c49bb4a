// What colleagues know of an agent beside the name, and how what was typed is sent.
import { TextField } from './SettingsForm.tsx'

interface Work {
  phone: string
  /** `2024-02-29`; empty where nobody has said it. */
  hiredOn: string
}

export function WorkFields({
  draft,
  onChange,
}: {
  draft: Work
  onChange: (changes: Partial<Work>) => void
}) {
  return (
    <div class="settings-pair">
      <TextField
        label="Phone"
        hint="For colleagues"
        type="tel"
        isOptional
        maxLength={40}
        value={draft.phone}
        onInput={(phone) => onChange({ phone })}
      />
      <TextField
        label="Hired on"
        hint="For colleagues"
        type="date"
        isOptional
        maxLength={10}
        value={draft.hiredOn}
        onInput={(hiredOn) => onChange({ hiredOn })}
      />
    </div>
  )
}

/** Empty fields clear what was there. */
export const profileOf = <T extends Work & { title: string }>(draft: T) => ({
  ...draft,
  title: draft.title.trim() || null,
  phone: draft.phone.trim() || null,
  hiredOn: draft.hiredOn || null,
})
