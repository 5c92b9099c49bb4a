// Says all the time that this is test data, with the end of it and the way back.
import { useSignal } from '@preact/signals'
import { FlaskConical } from 'lucide'
import { useInbox } from '../inbox.ts'
import { useShortcut } from '../shortcuts.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Icon } from './Icon.tsx'
import './TestBanner.css'

export function TestBanner() {
  const inbox = useInbox()
  const isAsking = useSignal(false)
  async function deleteData(): Promise<boolean> {
    try {
      const { customers, conversations } = await inbox.client.testMode.deleteData()
      inbox.toasts.good(`Deleted: ${customers} customers, ${conversations} conversations`)
      return true
    } catch (problem) {
      inbox.report(problem)
      return false
    }
  }
  const isTest = inbox.isTest.value
  const canDelete = isTest && inbox.can('deleteTestData')
  const ask = () => {
    isAsking.value = true
  }
  const leave = () => void inbox.signOut().catch(inbox.report)
  useShortcut('deleteTestData', canDelete ? ask : undefined)
  useShortcut('liveData', isTest ? leave : undefined)
  if (!isTest) return null
  return (
    <section class="test-banner" aria-label="Test data">
      <Icon node={FlaskConical} size={14} />
      <span class="test-banner-text">
        <strong>Test data.</strong> Your customers see nothing of this.
      </span>
      {canDelete && (
        <button type="button" class="test-banner-button" onClick={ask}>
          Delete all
        </button>
      )}
      <button type="button" class="test-banner-button" onClick={leave}>
        Back to live data
      </button>
      {isAsking.value && (
        <ConfirmDialog
          title="Delete all test data?"
          action="Delete all test data"
          onClose={() => {
            isAsking.value = false
          }}
          onConfirm={deleteData}
        >
          Every customer, conversation, file and object of the test workspace, for good. Its
          settings and keys stay, and live data is not touched.
        </ConfirmDialog>
      )}
    </section>
  )
}
