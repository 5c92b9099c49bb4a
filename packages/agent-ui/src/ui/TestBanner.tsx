// Says all the time that this is test data, with the end of it and the way back.
import { useSignal } from '@preact/signals'
import { FlaskConical } from 'lucide'
import { useInbox } from '../inbox.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import './TestBanner.css'

export function TestBanner() {
  const inbox = useInbox()
  const isAsking = useSignal(false)
  if (!inbox.isTest.value) return null
  return (
    <section class="test-banner" aria-label="Test data">
      <Icon node={FlaskConical} size={14} />
      <span class="test-banner-text">
        <strong>Test data.</strong> Your customers see nothing of this.
      </span>
      {inbox.can('deleteTestData') && (
        <button
          type="button"
          class="test-banner-button"
          onClick={() => {
            isAsking.value = true
          }}
        >
          Delete all
        </button>
      )}
      <button
        type="button"
        class="test-banner-button"
        onClick={() => void inbox.signOut().catch(inbox.report)}
      >
        Back to live data
      </button>
      {isAsking.value && (
        <DeleteDialog
          onClose={() => {
            isAsking.value = false
          }}
        />
      )}
    </section>
  )
}

function DeleteDialog({ onClose }: { onClose: () => void }) {
  const inbox = useInbox()
  const isBusy = useSignal(false)
  async function run(): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    try {
      const { customers, conversations } = await inbox.client.testMode.deleteData()
      inbox.toasts.good(`Deleted: ${customers} customers, ${conversations} conversations`)
      onClose()
    } catch (problem) {
      isBusy.value = false
      inbox.report(problem)
    }
  }
  return (
    <Dialog title="Delete all test data" onClose={onClose}>
      <div class="dialog-form">
        <p>
          Every customer, conversation, file and object of the test workspace, for good. Its
          settings and keys stay, and live data is not touched.
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="button"
            class="button button-bad"
            aria-disabled={isBusy.value}
            onClick={() => void run()}
          >
            Delete all test data
          </button>
        </div>
      </div>
    </Dialog>
  )
}
