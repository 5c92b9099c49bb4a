// What happy-dom does not have and the inbox needs: popovers. Every test starts with an empty page and storage.
import { cleanup, configure } from '@testing-library/preact'
import { afterEach, beforeEach } from 'vitest'
import { wipeDrafts } from '../drafts.ts'
import { undoSend } from '../preferences.ts'

// On a machine with other work a screen may take longer than the second that is waited by default.
configure({ asyncUtilTimeout: 20_000 })

function toggle(element: HTMLElement, newState: 'open' | 'closed'): void {
  element.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }))
  element.toggleAttribute('data-popover-open', newState === 'open')
}

Object.defineProperties(HTMLElement.prototype, {
  // Preact looks for the property to learn the name of the event.
  onbeforetoggle: { value: null, writable: true },
  showPopover: {
    value(this: HTMLElement) {
      toggle(this, 'open')
    },
  },
  hidePopover: {
    value(this: HTMLElement) {
      toggle(this, 'closed')
    },
  },
  togglePopover: {
    value(this: HTMLElement) {
      toggle(this, this.hasAttribute('data-popover-open') ? 'closed' : 'open')
    },
  },
})

// What a test sends goes at once, unless it is about taking it back.
beforeEach(() => {
  undoSend.value = 'off'
})
afterEach(() => {
  cleanup()
  wipeDrafts()
  localStorage.clear()
})
