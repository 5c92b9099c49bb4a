// The way to the next piece of work, for whoever does not want to choose.
import { useSignal } from '@preact/signals'
import { ArrowRight } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { takeNext } from '../sharing.ts'
import { useShortcut } from '../shortcuts.ts'
import { pathOf } from '../views.ts'
import { Icon } from './Icon.tsx'

/** Takes the most urgent conversation that nobody has, and opens it. */
export function NextButton({ viewId }: { viewId: string }) {
  const inbox = useInbox()
  const { route } = useLocation()
  const isBusy = useSignal(false)
  const take = async () => {
    if (isBusy.value) return
    isBusy.value = true
    const id = await takeNext(inbox)
    isBusy.value = false
    if (id !== undefined) route(pathOf(viewId, id))
  }
  useShortcut('take', () => void take())
  return (
    <button
      type="button"
      class="button list-next"
      title="Take the most urgent conversation (g)"
      aria-disabled={isBusy.value}
      onClick={() => void take()}
    >
      Next
      <Icon node={ArrowRight} size={14} />
    </button>
  )
}
