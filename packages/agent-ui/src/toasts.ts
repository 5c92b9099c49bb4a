// Short messages about what just happened. They leave by themselves; those about a refusal stay longer.
import { signal } from '@preact/signals'

export interface Toast {
  id: number
  text: string
  tone: 'good' | 'bad'
  action?: { name: string; run: () => void }
  /** What was done is not so any more once something newer is said about the same. */
  about?: string | undefined
  /** How long it stays, also under the pointer; by its kind when left out. */
  ms?: number | undefined
}

export function createToasts() {
  const shown = signal<readonly Toast[]>([])
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let lastId = 0

  function dismiss(id: number): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
    shown.value = shown.value.filter((toast) => toast.id !== id)
  }

  /** Starts, or starts again, the time after which a toast leaves. */
  function release(toast: Toast): void {
    clearTimeout(timers.get(toast.id))
    const isLong = toast.tone === 'bad' || toast.action !== undefined
    timers.set(
      toast.id,
      setTimeout(() => dismiss(toast.id), toast.ms ?? (isLong ? 9000 : 4500)),
    )
  }

  function show(toast: Omit<Toast, 'id'>): void {
    lastId += 1
    const added = { ...toast, id: lastId }
    // Three at a time; the same words only once, and of what is about the same only the newest.
    for (const old of shown.value)
      if (old.text === toast.text || (toast.about !== undefined && old.about === toast.about))
        dismiss(old.id)
    for (const old of shown.value.slice(0, -2)) dismiss(old.id)
    shown.value = [...shown.value, added]
    release(added)
  }

  return {
    shown,
    good: (text: string, action?: Toast['action'], ms?: number) =>
      show({ text, tone: 'good', action, ms }),
    /** The way to say what became of one thing; it takes the place of what was said of it before. */
    about: (about: string) => (text: string, action?: Toast['action']) =>
      show({ text, tone: 'good', action, about }),
    bad: (text: string) => show({ text, tone: 'bad' }),
    dismiss,
    /** While the pointer or the focus is on a toast it stays. */
    hold: (toast: Toast) => {
      if (toast.ms === undefined) clearTimeout(timers.get(toast.id))
    },
    release: (toast: Toast) => {
      if (toast.ms === undefined) release(toast)
    },
    clear: () => {
      for (const toast of shown.value) dismiss(toast.id)
    },
  }
}
export type Toasts = ReturnType<typeof createToasts>
