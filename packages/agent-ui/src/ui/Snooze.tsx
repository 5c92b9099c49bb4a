// Until when a conversation is put aside: the usual times as items of a menu, and any other in a dialog.
import { useSignal } from '@preact/signals'
import { AlarmClock, CalendarClock } from 'lucide'
import { fieldValue, snoozeChoices } from '../snooze.ts'
import { now, upcoming } from '../time.ts'
import { Dialog } from './Dialog.tsx'
import type { MenuSection } from './Menu.tsx'

export function useSnoozing(snooze: (until: Date) => void) {
  const isAsking = useSignal(false)
  const section = (): MenuSection => ({
    heading: 'Snooze until',
    items: [
      ...snoozeChoices(new Date(now.value)).map(({ name, until }) => ({
        name,
        icon: AlarmClock,
        hint: upcoming(until.toISOString(), now.value),
        run: () => snooze(until),
      })),
      { name: 'Another time…', icon: CalendarClock, run: () => (isAsking.value = true) },
    ],
  })
  const dialog = isAsking.value && (
    <SnoozeDialog onSnooze={snooze} onClose={() => (isAsking.value = false)} />
  )
  return { section, dialog }
}

interface SnoozeDialogProps {
  onSnooze: (until: Date) => void
  onClose: () => void
}

function SnoozeDialog({ onSnooze, onClose }: SnoozeDialogProps) {
  const { until: tomorrow } = snoozeChoices(new Date()).find(({ name }) => name === 'Tomorrow')!
  const chosen = useSignal(fieldValue(tomorrow))
  const isPast = useSignal(false)
  function submit(): void {
    const until = new Date(chosen.value)
    isPast.value = !(until.getTime() > Date.now())
    if (isPast.value) return
    onClose()
    onSnooze(until)
  }
  return (
    <Dialog title="Snooze" onClose={onClose}>
      <form
        class="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <label class="dialog-field">
          <span class="field-label">Until</span>
          <input
            class="field"
            type="datetime-local"
            value={chosen.value}
            onInput={(event) => (chosen.value = event.currentTarget.value)}
          />
        </label>
        {isPast.value && (
          <p class="dialog-fault" role="alert">
            Choose a time that is still to come.
          </p>
        )}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button button-primary">
            Snooze
          </button>
        </div>
      </form>
    </Dialog>
  )
}
