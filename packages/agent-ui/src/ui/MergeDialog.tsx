// Finding the customer whom this one is merged into, and looking at what that does before it is done.
import type { Customer, CustomerMerge } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { counted, type OpenCustomer } from '../customer.ts'
import { useInbox } from '../inbox.ts'
import { customerName, fieldNames, keyInWords } from '../people.ts'
import { Avatar } from './Avatar.tsx'
import { Dialog } from './Dialog.tsx'
import { Options } from './Picker.tsx'
import { useFound } from './use-found.tsx'

const MOST_FOUND = 8

interface MergeDialogProps {
  customer: OpenCustomer
  profile: Customer
  onClose: () => void
}

export function MergeDialog({ customer, profile, onClose }: MergeDialogProps) {
  const inbox = useInbox()
  const preview = useSignal<CustomerMerge | null>(null)
  const term = useSignal('')
  const { found, instead } = useOthers(term.value, profile)
  const name = customerName(profile)

  async function look(intoId: string): Promise<void> {
    try {
      preview.value = await customer.previewMerge(intoId)
    } catch (problem) {
      inbox.report(problem)
    }
  }

  return (
    <Dialog title={`Merge ${name} into another customer`} onClose={onClose}>
      {preview.value === null ? (
        <>
          <p class="dialog-text">Who stays? What they know is kept.</p>
          <div class="options-box">
            <Options
              label="Customers"
              placeholder="Name, email, phone or external ID"
              options={found.map((one) => ({
                id: one.id,
                name: customerName(one),
                detail: one.email ?? one.externalId ?? one.phone ?? undefined,
                before: <Avatar id={one.id} name={customerName(one)} />,
              }))}
              chosen={[]}
              onFilter={(words) => (term.value = words)}
              empty={instead(
                term.value === ''
                  ? 'Nobody looks the same. Search for them.'
                  : 'Nobody else is found by this.',
              )}
              onPick={(id) => void look(id)}
            />
          </div>
        </>
      ) : (
        <Preview
          name={name}
          merge={preview.value}
          onBack={() => (preview.value = null)}
          onMerge={async (intoId) => {
            if (await customer.mergeInto(intoId)) onClose()
          }}
        />
      )}
    </Dialog>
  )
}

/** The other customers found by these words, or else by what is known of this one. */
function useOthers(words: string, { id: ownId, email, name }: Customer) {
  const { client } = useInbox()
  return useFound(words, async (options) => {
    const q = words || email || name
    if (!q) return []
    const { items } = await client.search.customers({ q, limit: MOST_FOUND + 1 }, options)
    const others = items.map((hit) => hit.customer).filter(({ id }) => id !== ownId)
    return others.slice(0, MOST_FOUND)
  })
}

const list = new Intl.ListFormat('en')

interface PreviewProps {
  name: string
  merge: CustomerMerge
  onBack: () => void
  onMerge: (intoId: string) => Promise<void>
}

function Preview({ name, merge, onBack, onMerge }: PreviewProps) {
  const { conversations, notes, events, devices } = merge.moved
  const into = customerName(merge.customer)
  const moved = [
    ...[[conversations, 'conversation'] as const, [notes, 'note'] as const],
    ...[[events, 'event'] as const, [devices, 'device'] as const],
  ].flatMap(([count, noun]) => (count > 0 ? [counted(count, noun)] : []))
  return (
    <>
      <p class="dialog-text">
        {name} becomes {into}
        {moved.length > 0 && <>, with {list.format(moved)}</>}. This can be undone for 7 days.
      </p>
      {merge.dropped.length > 0 && (
        <>
          <p class="dialog-text">What {into} has already is kept, in place of:</p>
          <dl class="facts merge-dropped">
            {merge.dropped.map(({ field, value }) => (
              <div key={field} class="fact">
                <dt>
                  {(fieldNames as Record<string, string>)[field] ??
                    keyInWords(field.replace(/^attributes\./, ''))}
                </dt>
                <dd>
                  <s class="fact-text">{String(value)}</s>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onBack}>
          Back
        </button>
        <button
          type="button"
          class="button button-primary"
          onClick={() => void onMerge(merge.customer.id)}
        >
          Merge
        </button>
      </div>
    </>
  )
}
