// A modal dialog on the browser's own: it keeps the focus inside, Escape and the backdrop close it.
import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import { silenceShortcuts } from '../shortcuts.ts'
import { Icon } from './Icon.tsx'
import './Dialog.css'

interface DialogProps {
  title: string
  /** `sheet` comes from the side and is as high as the window. */
  shape?: 'card' | 'palette' | 'sheet-start' | 'sheet-end' | 'gallery'
  onClose: () => void
  children: ComponentChildren
}

export function Dialog({ title, shape = 'card', onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // The focus goes back at once: what a command of the palette opens next has it after this. Behind a dialog that is still
  // open nothing takes it.
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    if (!element.open) element.showModal()
    const unsilence = silenceShortcuts(element)
    // Rather than the button that closes it. A sheet is for reading first.
    if (shape === 'card') element.querySelector<HTMLElement>('input, select, textarea')?.focus()
    return () => void unsilence()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for what a click on the backdrop does
    <dialog
      ref={dialog}
      class={`dialog dialog-${shape}`}
      aria-labelledby={titleId}
      onClose={(event) => {
        // The browser says so later; by then a key may have put another dialog here.
        if (event.currentTarget.isConnected) onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <div class="dialog-body">
        <header class="dialog-header">
          <h2 class="dialog-title" id={titleId}>
            {title}
          </h2>
          <button
            type="button"
            class="icon-button"
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon node={X} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
