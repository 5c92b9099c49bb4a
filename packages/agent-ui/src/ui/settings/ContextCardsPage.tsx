// The address of the business's own system that is asked for cards: registered here, with its key shown once, and tried
// with a customer before anybody depends on it.
import type { ContextCards, ContextEndpoint } from '@deskbell/sdk'
import { ApiError } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { customerName } from '../../people.ts'
import { inWords } from '../../problems.ts'
import { CardList } from '../ContextCards.tsx'
import { Dialog } from '../Dialog.tsx'
import { NewSecret } from './NewSecret.tsx'
import { useLoad } from './use-load.tsx'

export function ContextCardsPage() {
  const { client, toasts } = useInbox()
  /** Undefined until it was read, null when there is none. */
  const endpoint = useSignal<ContextEndpoint | null | undefined>(undefined)
  const fault = useSignal<string | null>(null)

  const loadFault = useLoad(async () => {
    try {
      endpoint.value = await client.contextEndpoint.get()
    } catch (problem) {
      if (!(problem instanceof ApiError && problem.code === 'not_found')) throw problem
      endpoint.value = null
    }
  })

  async function change(work: () => Promise<ContextEndpoint | null>, said: string): Promise<void> {
    fault.value = null
    try {
      endpoint.value = await work()
      toasts.good(said)
    } catch (problem) {
      fault.value = inWords(problem)
    }
  }
  const save = (url: string, rotateKey = false) =>
    change(
      () => client.contextEndpoint.set({ url, rotateKey }),
      rotateKey ? 'The key before it is no longer used' : 'Saved',
    )
  const remove = () =>
    change(async () => {
      await client.contextEndpoint.delete()
      return null
    }, 'Removed')

  const { value } = endpoint
  return (
    <div class="settings-page settings-form">
      <header>
        <h1 class="settings-title">Customer cards</h1>
        <p class="settings-about">
          What your own system knows about a customer, such as orders or invoices, beside each
          conversation. One address of yours is asked, with a signed request, and answers with
          cards.
        </p>
      </header>
      {loadFault}
      {value !== undefined && (
        <AddressForm
          key={value?.updatedAt}
          endpoint={value}
          onSave={save}
          onRemove={() => void remove()}
        />
      )}
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      {value?.signingKey && (
        <NewSecret
          label="Signing key"
          about="With this key your system checks that a request is from here."
          secret={value.signingKey}
        />
      )}
      {value && <TryIt key={value.url} />}
    </div>
  )
}

interface AddressFormProps {
  endpoint: ContextEndpoint | null
  onSave: (url: string, rotateKey?: boolean) => Promise<void>
  onRemove: () => void
}

function AddressForm({ endpoint, onSave, onRemove }: AddressFormProps) {
  const url = useSignal(endpoint?.url ?? '')
  const isAsked = useSignal(false)
  const close = () => {
    isAsked.value = false
  }
  return (
    <form
      class="settings-form"
      aria-label="Address"
      onSubmit={(event) => {
        event.preventDefault()
        void onSave(url.value.trim())
      }}
    >
      <label class="settings-field">
        <span class="field-label">Address</span>
        <input
          class="field"
          type="url"
          required
          maxLength={2000}
          placeholder="https://shop.example/deskbell"
          value={url.value}
          onInput={(event) => {
            url.value = event.currentTarget.value
          }}
        />
        <span class="settings-hint">
          Begins with https:// and is on the public internet; nothing inside a network is called.
        </span>
      </label>
      <div class="settings-foot">
        <button type="submit" class="button button-primary">
          Save
        </button>
        {endpoint !== null && (
          <>
            <button type="button" class="button" onClick={() => (isAsked.value = true)}>
              New key…
            </button>
            <button type="button" class="button button-quiet settings-delete" onClick={onRemove}>
              Remove
            </button>
          </>
        )}
      </div>
      {endpoint !== null && isAsked.value && (
        <Dialog title="A new key?" onClose={close}>
          <p class="dialog-text">
            The present key ends at once: until your system has the new one, it must refuse what it
            is asked.
          </p>
          <div class="dialog-actions">
            <button type="button" class="button" onClick={close}>
              Keep
            </button>
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                close()
                void onSave(endpoint.url, true)
              }}
            >
              New key
            </button>
          </div>
        </Dialog>
      )}
    </form>
  )
}

/** Asks for the cards of one customer, past what is kept. */
function TryIt() {
  const { client } = useInbox()
  const term = useSignal('')
  const isAsking = useSignal(false)
  const fault = useSignal<string | null>(null)
  const answer = useSignal<{ name: string; cards: ContextCards } | null>(null)

  async function ask(): Promise<void> {
    const wanted = term.value.trim()
    const by = wanted.includes('@') ? { email: wanted } : { externalId: wanted }
    isAsking.value = true
    answer.value = fault.value = null
    try {
      const { items } = await client.customers.list({ ...by, limit: 1 })
      const [customer] = items
      if (customer === undefined) fault.value = 'No customer has this.'
      else {
        const cards = await client.contextCards.get({ id: customer.id, refresh: true })
        answer.value = { name: customerName(customer), cards }
      }
    } catch (problem) {
      fault.value = inWords(problem)
    } finally {
      isAsking.value = false
    }
  }

  return (
    <section class="settings-field" aria-label="Try it" aria-busy={isAsking.value}>
      <form
        class="settings-field"
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <label class="field-label" for="try-customer">
          Try it with a customer
        </label>
        <div class="settings-try">
          <input
            id="try-customer"
            class="field"
            required
            autocomplete="off"
            placeholder="Email or external ID"
            value={term.value}
            onInput={(event) => {
              term.value = event.currentTarget.value
            }}
          />
          <button type="submit" class="button" disabled={isAsking.value}>
            Try it
          </button>
        </div>
      </form>
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      {answer.value !== null && (
        <div class="settings-answer" role="status">
          <p class="settings-hint">This is shown beside conversations of {answer.value.name}:</p>
          <CardList cards={answer.value.cards} />
          {answer.value.cards.problem !== null && (
            <p class="settings-hint">{answer.value.cards.problem.detail}</p>
          )}
        </div>
      )}
    </section>
  )
}
