// Which of the three layouts the window has room for; the same widths as in the stylesheets.
import { type ReadonlySignal, signal } from '@preact/signals'

/** Room for the customer panel beside the thread. */
export const isWide = media('(min-width: 1100px)')
/** One column: the list or the thread. */
export const isNarrow = media('(max-width: 699px)')

function media(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  list.addEventListener('change', () => {
    matches.value = list.matches
  })
  return matches
}
