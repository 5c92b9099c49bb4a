// The first steps in the settings, also for who has put them aside in the inbox.
import { useInbox } from '../../inbox.ts'
import { FirstSteps } from './FirstSteps.tsx'
import { useLoad } from './use-load.tsx'

export function FirstStepsPage() {
  const { firstSteps } = useInbox()
  const fault = useLoad(firstSteps.load)
  return (
    <div class="settings-page">
      <header class="settings-head">
        <h1 class="settings-title">First steps</h1>
      </header>
      {fault}
      <FirstSteps />
    </div>
  )
}
