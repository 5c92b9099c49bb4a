// Asks before something is done that cannot be undone, and says what it would do.
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  title: string
  /** What happens, in words. */
  children: ComponentChildren
  /** The verb on the button. */
  action: string
  onClose: () => void
  /** The dialog stays while it runs, and when it answers false. It tells of its failures itself. */
  onConfirm: () => Promise<boolean>
}

export function ConfirmDialog({ title, children, action, onClose, onConfirm }: ConfirmDialogProps) {
  const isBusy = useSignal(false)
  async function confirm(): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    const isDone = await onConfirm()
    isBusy.value = false
    if (isDone) onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p class="dialog-text">{children}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          Keep
        </button>
        <button
          type="button"
          class="button button-bad"
          aria-disabled={isBusy.value}
          onClick={() => void confirm()}
        >
          {action}
        </button>
      </div>
    </Dialog>
  )
}
