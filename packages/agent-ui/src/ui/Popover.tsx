// What opens beside a button: the browser's popover gives the top layer, light dismissal and Escape; this adds the
// place on screen and the focus.
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { silenceShortcuts } from '../shortcuts.ts'
import './Popover.css'

export type Align = 'start' | 'end'

const gap = 4
const margin = 8

export function usePopover(align: Align = 'start') {
  const id = useId()
  const isOpen = useSignal(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!isOpen.value || panel.current === null) return
    const unsilence = silenceShortcuts(panel.current)
    const settle = () => place(panel.current, trigger.current, align)
    settle()
    panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    // The keyboard of a phone comes up with that focus and takes half of the window.
    addEventListener('resize', settle)
    return () => {
      unsilence()
      removeEventListener('resize', settle)
    }
  }, [isOpen.value, align])

  return {
    isOpen,
    open: () => panel.current?.showPopover(),
    close: () => panel.current?.hidePopover(),
    trigger: {
      ref: trigger,
      popovertarget: id,
      'aria-expanded': isOpen.value,
      // Opened from here and not by the browser, whose own opening would draw the content before it has a place.
      // `popovertarget` still tells it that a press on this button is not one outside of the popover.
      onClick: (event: MouseEvent) => {
        event.preventDefault()
        panel.current?.togglePopover()
      },
    },
    panel: {
      ref: panel,
      id,
      popover: 'auto' as const,
      'data-shown': isOpen.value ? '' : undefined,
      onBeforeToggle: (event: ToggleEvent) => {
        const hadFocus = panel.current?.contains(document.activeElement) ?? false
        isOpen.value = event.newState === 'open'
        if (!isOpen.value && hadFocus) trigger.current?.focus()
      },
      // Keys in a popover are its own: the shortcuts of the page behind it stay silent.
      onKeyDown: (event: KeyboardEvent) => event.stopPropagation(),
    },
  }
}
export type PopoverControls = ReturnType<typeof usePopover>

export function PopoverPanel(props: {
  controls: PopoverControls
  label: string
  role: 'menu' | 'dialog'
  children: () => ComponentChildren
}) {
  const { controls, label, role, children } = props
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have a name
    <div {...controls.panel} class="popover" role={role} aria-label={label}>
      {controls.isOpen.value && children()}
    </div>
  )
}

/** Below the trigger, or above where there is more room; never over the edge of the window. */
function place(panel: HTMLElement | null, trigger: HTMLElement | null, align: Align): void {
  if (panel === null || trigger === null) return
  panel.style.maxHeight = ''
  const anchor = trigger.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const below = clientHeight - anchor.bottom - gap - margin
  const above = anchor.top - gap - margin
  const isBelow = panel.offsetHeight <= below || below >= above
  panel.style.maxHeight = `${Math.max(isBelow ? below : above, 120)}px`
  const height = panel.offsetHeight
  const left = align === 'start' ? anchor.left : anchor.right - panel.offsetWidth
  const top = isBelow ? anchor.bottom + gap : anchor.top - gap - height
  const rightmost = clientWidth - panel.offsetWidth - margin
  panel.style.left = `${Math.max(margin, Math.min(left, rightmost))}px`
  panel.style.top = `${Math.max(margin, top)}px`
}
