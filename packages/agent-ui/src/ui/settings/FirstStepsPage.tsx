// The first steps in the settings, also for who has put them aside in the inbox.
import { useEffect } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { FirstSteps } from './FirstSteps.tsx'

export function FirstStepsPage() {
  const { firstSteps } = useInbox()
  useEffect(() => void firstSteps.load(), [])
  return (
    <div class="settings-page">
      <header class="settings-head">
        <h1 class="settings-title">First steps</h1>
      </header>
      <FirstSteps />
    </div>
  )
}
