// Finding the customer whom this one is merged into, and looking at what that does before it is done.
import type { Customer, CustomerMerge } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { counted, type OpenCustomer } from '../customer.ts'
import { useInbox } from '../inbox.ts'
import { customerName } from '../people.ts'
import { Avatar } from './Avatar.tsx'
import { Dialog } from './Dialog.tsx'

interface MergeDialogProps {
  customer: OpenCustomer
  profile: Customer
  onClose: () => void
}

export function MergeDialog({ customer, profile, onClose }: MergeDialogProps) {
  const inbox = useInbox()
  const found = useSignal<readonly Customer[] | null>(null)
  const preview = useSignal<CustomerMerge | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const name = customerName(profile)

  async function find(term: string): Promise<void> {
    const { customers } = inbox.client
    try {
      const by = term.includes('@') ? { email: term } : { externalId: term }
      const { items } = await customers.list({ ...by, limit: 10 })
      found.value = items.filter(({ id }) => id !== profile.id)
    } catch (problem) {
      inbox.report(problem)
    }
  }

  async function look(intoId: string): Promise<void> {
    try {
      preview.value = await customer.previewMerge(intoId)
    } catch (problem) {
      inbox.report(problem)
    }
  }

  useEffect(() => {
    field.current?.focus()
    if (profile.email !== null) void find(profile.email)
  }, [])

  return (
    <Dialog title={`Merge ${name} into another customer`} onClose={onClose}>
      {preview.value === null ? (
        <>
          <form
            class="merge-form"
            onSubmit={(event) => {
              event.preventDefault()
              const term = field.current?.value.trim() ?? ''
              if (term !== '') void find(term)
            }}
          >
            <input
              ref={field}
              class="field"
              aria-label="Email or external ID"
              placeholder="Email or external ID"
              defaultValue={profile.email ?? ''}
              autocomplete="off"
            />
            <button type="submit" class="button">
              Find
            </button>
          </form>
          <Found found={found.value} onPick={(id) => void look(id)} />
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

interface FoundProps {
  found: readonly Customer[] | null
  onPick: (id: string) => void
}

function Found({ found, onPick }: FoundProps) {
  if (found === null) return <p class="dialog-text">Who stays? What they know is kept.</p>
  if (found.length === 0) return <p class="dialog-text">No other customer has this.</p>
  return (
    <ul class="merge-found">
      {found.map((one) => (
        <li key={one.id}>
          <button type="button" class="merge-choice" onClick={() => onPick(one.id)}>
            <Avatar id={one.id} name={customerName(one)} size="s" />
            <span class="merge-choice-text">
              {customerName(one)}
              <span class="merge-choice-hint">{one.email ?? one.externalId ?? one.phone}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface PreviewProps {
  name: string
  merge: CustomerMerge
  onBack: () => void
  onMerge: (intoId: string) => Promise<void>
}

function Preview({ name, merge, onBack, onMerge }: PreviewProps) {
  const { conversations, notes, events, devices } = merge.moved
  const into = customerName(merge.customer)
  return (
    <>
      <p class="dialog-text">
        {name} becomes {into}. {counted(conversations, 'conversation')}, {counted(notes, 'note')},{' '}
        {counted(events, 'event')} and {counted(devices, 'device')} move. This can be undone for 7
        days.
      </p>
      {merge.dropped.length > 0 && (
        <>
          <p class="dialog-text">What {into} has already is kept, in place of:</p>
          <dl class="facts merge-dropped">
            {merge.dropped.map(({ field, value }) => (
              <div key={field} class="fact">
                <dt>{field.replace(/^attributes\./, '')}</dt>
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
