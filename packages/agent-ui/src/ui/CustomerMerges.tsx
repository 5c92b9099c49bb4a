// Who was merged into this customer, as long as that can be undone.
import type { OpenCustomer } from '../customer.ts'
import { useInbox } from '../inbox.ts'
import { customerName } from '../people.ts'
import { fullTime, now } from '../time.ts'

export function CustomerMerges({ customer }: { customer: OpenCustomer }) {
  const inbox = useInbox()
  const undoable = (customer.merges.items.value ?? []).filter(
    ({ undoableUntil }) => undoableUntil !== null && Date.parse(undoableUntil) > now.value,
  )
  if (undoable.length === 0 || !inbox.can('mergeCustomers')) return null
  return (
    <section class="panel-section" aria-label="Merged">
      <h3 class="panel-subheading">Merged</h3>
      <ul class="panel-merges">
        {undoable.map(({ id, source, undoableUntil }) => (
          <li key={id} class="panel-merge">
            <span class="panel-conversation-text">{customerName(source)}</span>
            <button
              type="button"
              class="panel-more"
              title={`Possible until ${fullTime(undoableUntil ?? '')}`}
              onClick={() => void customer.undoMerge(id ?? '')}
            >
              Undo<span class="sr-only"> the merge of {customerName(source)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
