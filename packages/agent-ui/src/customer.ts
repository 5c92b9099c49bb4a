// The profile of the customer beside the conversation: read when it opens, changed in place, followed by their
// other conversations.
import type { Customer } from '@deskbell/sdk'
import { computed, signal } from '@preact/signals'
import type { Inbox } from './inbox.ts'
import { fromLive } from './live.ts'

export type ProfileField = 'name' | 'email' | 'phone' | 'company' | 'plan' | 'locale' | 'timeZone'
export type AttributeValue = Customer['attributes'][string]

export function openCustomer(inbox: Inbox, id: string) {
  const { client } = inbox
  const stored = signal<Customer | null>(null)
  const changes = signal<Partial<Customer>>({})
  const problem = signal<unknown>(null)
  const conversations = client.conversationList({ customer: id })

  async function load(): Promise<void> {
    problem.value = null
    try {
      stored.value = await client.customers.get({ id })
    } catch (failure) {
      problem.value = failure
    }
  }

  /** Shows the change at once; answers whether the server took it. */
  async function save(
    shown: Partial<Customer>,
    request: () => Promise<Customer>,
  ): Promise<boolean> {
    changes.value = { ...changes.value, ...shown }
    try {
      stored.value = await request()
      return true
    } catch (failure) {
      inbox.report(failure)
      return false
    } finally {
      changes.value = {}
    }
  }

  const setField = (field: ProfileField, value: string | null) =>
    save({ [field]: value }, () => client.customers.update({ id, [field]: value }))

  function setAttribute(name: string, value: AttributeValue): Promise<boolean> {
    const { [name]: _, ...others } = stored.value?.attributes ?? {}
    // The server merges attributes; null removes one.
    return save({ attributes: value === null ? others : { ...others, [name]: value } }, () =>
      client.customers.update({ id, attributes: { [name]: value } }),
    )
  }

  return {
    id,
    profile: computed(() => (stored.value === null ? null : { ...stored.value, ...changes.value })),
    problem,
    conversations: fromLive(conversations.state),
    load,
    setField,
    setAttribute,
    close: () => conversations.close(),
  }
}
export type OpenCustomer = ReturnType<typeof openCustomer>

/** What somebody typed as an attribute: `true`, `42` and `text` each get their own type; `007` stays text. */
export function parseAttribute(input: string): AttributeValue {
  const text = input.trim()
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  return text !== '' && Number.isFinite(number) && String(number) === text ? number : text
}
