// Outcomes, said once: on screen in a corner and to screen readers through a live region.
import { CircleAlert, CircleCheck, X } from 'lucide'
import { useInbox } from '../inbox.ts'
import { useShortcut } from '../shortcuts.ts'
import type { Toast } from '../toasts.ts'
import { Icon } from './Icon.tsx'
import './Toasts.css'

export function Toasts() {
  const { toasts } = useInbox()
  const act = (toast: Toast) => {
    toast.action?.run()
    toasts.dismiss(toast.id)
  }
  const undoable = toasts.shown.value.findLast(({ action }) => action?.name === 'Undo')
  useShortcut('undo', undoable && (() => act(undoable)))
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.shown.value.map((toast) => (
        <div
          key={toast.id}
          class="toast"
          data-tone={toast.tone}
          onPointerEnter={() => toasts.hold(toast)}
          onPointerLeave={() => toasts.release(toast)}
          onFocusIn={() => toasts.hold(toast)}
          onFocusOut={() => toasts.release(toast)}
        >
          <Icon node={toast.tone === 'good' ? CircleCheck : CircleAlert} />
          <span class="toast-text">{toast.text}</span>
          {toast.action !== undefined && (
            <button type="button" class="toast-action" onClick={() => act(toast)}>
              {toast.action.name}
            </button>
          )}
          <button
            type="button"
            class="toast-close"
            aria-label="Dismiss"
            onClick={() => toasts.dismiss(toast.id)}
          >
            <Icon node={X} size={14} />
          </button>
        </div>
      ))}
    </div>
  )
}
