// Where the first steps show in the inbox: beside the list while no conversation is open, and on a phone as one line
// above it. The list itself comes when it is needed.
import { useSignal } from '@preact/signals'
import { ListChecks } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { progressOf } from '../tour.ts'
import { settingsPath } from '../views.ts'
import { Icon } from './Icon.tsx'
import { isNarrow } from './viewport.ts'
import './FirstStepsPane.css'

export function FirstStepsPane({ children }: { children: ComponentChildren }) {
  const inbox = useInbox()
  const part = useSignal<typeof import('./settings/FirstSteps.tsx') | null>(null)
  const isMine = inbox.can('seeFirstSteps')
  useEffect(() => {
    if (isMine) inbox.firstSteps.look()
  }, [isMine])
  const isShown = isMine && inbox.firstSteps.isShown.value && !isNarrow.value
  useEffect(() => {
    if (!isShown) return
    void import('./settings/FirstSteps.tsx').then((loaded) => {
      part.value = loaded
    }, inbox.report)
  }, [isShown])
  if (!isShown || part.value === null) return <>{children}</>
  const { FirstSteps } = part.value
  return (
    <div class="first-steps-pane">
      <h2 class="first-steps-title">First steps</h2>
      <FirstSteps />
    </div>
  )
}

export function FirstStepsLink() {
  const inbox = useInbox()
  const tour = inbox.firstSteps.tour.value
  if (!isNarrow.value || tour === null || !inbox.firstSteps.isShown.value) return null
  return (
    <a class="first-steps-link" href={settingsPath('first-steps')}>
      <Icon node={ListChecks} size={15} />
      First steps: {progressOf(tour)} done
    </a>
  )
}
