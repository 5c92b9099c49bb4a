// What is left of a customer who was erased: numbers, to be read at leisure and to be kept by whoever asked for it.
import type { Erasure } from '@deskbell/sdk'
import { fullTime } from '../time.ts'
import { CopyButton } from './CopyButton.tsx'
import { Dialog } from './Dialog.tsx'

const words: Record<keyof Erasure['counts'], string> = {
  customers: 'Profiles',
  conversations: 'Conversations',
  messages: 'Messages and notes in them',
  attachments: 'Files',
  searchEntries: 'Entries of the search',
  notes: 'Notes about the customer',
  timelineEvents: 'Events of the timeline',
  sessions: 'Devices',
  merges: 'Merges',
  events: 'Lines of the log',
  readPositions: 'Marks of what was read',
  keptAnswers: 'Answers kept for retries',
  importRows: 'Rows of an import',
}
const lines = Object.entries(words) as [keyof Erasure['counts'], string][]

export function ErasureReceipt({ erasure, onClose }: { erasure: Erasure; onClose: () => void }) {
  const { counts, customerId, erasedAt } = erasure
  const counted = lines.flatMap(([key, name]) => {
    const count = counts[key]
    return count === undefined ? [] : [[name, count] as const]
  })
  const title = `Erased on ${fullTime(erasedAt)}`
  const text = [title, customerId, ...counted.map(([name, count]) => `${name}: ${count}`)]
  return (
    <Dialog title="The customer is erased" onClose={onClose}>
      <p class="dialog-text">
        Nothing of this can be read or found any more. The index of the search and the bytes of
        files follow within a minute.
      </p>
      <dl class="receipt" aria-label={title}>
        {counted.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div class="dialog-actions">
        <CopyButton text={text.join('\n')} />
        <button
          type="button"
          class="button button-primary"
          ref={(button) => button?.focus()}
          onClick={onClose}
        >
          Done
        </button>
      </div>
    </Dialog>
  )
}
