// The fake server's customers: profile, block, notes and timeline, with a revision that grows as on the server;
// and a business whose system knows a card about each of them.
import type { ContextEndpoint, Customer, CustomerEvent, CustomerNote } from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

type EventWrite = Partial<CustomerEvent> & Pick<CustomerEvent, 'type'>

export function customerHandlers(
  store: FakeStore,
  tellOfCustomer: (customer: Customer) => void,
): Record<string, Handler> {
  const notes = new Map<string, CustomerNote>()
  const timelines = new Map<string, CustomerEvent[]>()
  let endpoint: ContextEndpoint | null = null
  const now = () => new Date().toISOString()

  function change(id: string, changes: Partial<Customer> = {}): Customer {
    const before = store.customers.get(id)
    if (before === undefined) throw new FakeProblem(404, 'not_found')
    const merged = { ...before.attributes, ...changes.attributes }
    const attributes = Object.fromEntries(
      Object.entries(merged).filter(([, value]) => value !== null),
    )
    const customer = { ...before, ...changes, attributes, revision: before.revision + 1 }
    store.customers.set(id, customer)
    tellOfCustomer(customer)
    return customer
  }

  function noteOf(id: string): CustomerNote {
    const note = notes.get(id)
    if (note === undefined) throw new FakeProblem(404, 'not_found')
    return note
  }

  function endpointOf(): ContextEndpoint {
    if (endpoint === null) throw new FakeProblem(404, 'not_found')
    return endpoint
  }

  return {
    'customers.update': ({ id, ...changes }) => change(id, changes as Partial<Customer>),
    'customers.block': ({ id }) => change(id, { blockedAt: now() }),
    'customers.unblock': ({ id }) => change(id, { blockedAt: null }),

    'customers.erase': ({ id }, actor) => {
      const customer = store.customers.get(id)
      if (customer === undefined || actor.kind !== 'agent') throw new FakeProblem(404, 'not_found')
      const theirs = [...store.conversations.values()].filter(
        ({ state }) => state.conversation.customer.id === id,
      )
      const messages = theirs.reduce((sum, { state }) => sum + state.messages.length, 0)
      const own = [...notes.values()].filter((note) => note.customerId === id)
      const counts = {
        ...{ customers: 1, conversations: theirs.length, messages, attachments: 0 },
        ...{ notes: own.length, timelineEvents: timelines.get(id)?.length ?? 0 },
        ...{ events: 0, readPositions: 0, sessions: 0, merges: 0, keptAnswers: 0, importRows: 0 },
        searchEntries: 1 + theirs.length + messages,
      }
      for (const { state } of theirs) store.delete(actor, state.conversation.id)
      for (const note of own) notes.delete(note.id)
      timelines.delete(id)
      store.customers.delete(id)
      tellOfCustomer(customer)
      return { customerId: id, erasedBy: actor.agent.id, erasedAt: now(), counts }
    },

    'customers.list': ({ email, externalId }) => ({
      items: [...store.customers.values()].filter(
        (one) =>
          (email === undefined || one.email?.toLowerCase() === String(email).toLowerCase()) &&
          (externalId === undefined || one.externalId === externalId),
      ),
      nextCursor: null,
    }),
    'customers.devices': ({ id }) => ({
      items: [...store.conversations.values()].some(
        ({ state: { conversation } }) =>
          conversation.customer.id === id && conversation.channel === 'web',
      )
        ? [{ origin: 'https://shop.example', isProven: false, createdAt: now(), lastUsedAt: now() }]
        : [],
    }),
    'customerMerges.list': () => ({ items: [], nextCursor: null }),

    'contextCards.get': ({ id }) => {
      const customer = store.customers.get(id)
      if (customer === undefined) throw new FakeProblem(404, 'not_found')
      if (endpoint === null) return { status: 'none', cards: [], problem: null, fetchedAt: null }
      const title = customer.name ?? 'Without a name'
      const card = { title, subtitle: null, url: null, status: null, fields: [] }
      return { status: 'ready', cards: [card], problem: null, fetchedAt: now() }
    },
    'contextEndpoint.get': () => endpointOf(),
    'contextEndpoint.set': ({ url, rotateKey }) => {
      const isKeyNew = endpoint === null || rotateKey === true
      endpoint = { url: String(url), signingKey: null, updatedAt: now() }
      return { ...endpoint, signingKey: isKeyNew ? `whsec_${newId('customerNote')}` : null }
    },
    'contextEndpoint.delete': () => {
      endpointOf()
      endpoint = null
    },

    'customerNotes.list': ({ id }) => ({
      items: [...notes.values()].filter((note) => note.customerId === id).reverse(),
      nextCursor: null,
    }),
    'customerNotes.create': ({ id, text }, actor) => {
      if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
      const author = { id: actor.agent.id, name: actor.agent.name }
      const times = { createdAt: now(), updatedAt: now() }
      const note = {
        id: newId('customerNote'),
        customerId: id,
        text: String(text),
        author,
        ...times,
      }
      notes.set(note.id, note)
      change(id)
      return note
    },
    'customerNotes.update': ({ id, text }) => {
      const note = { ...noteOf(id), text: String(text), updatedAt: now() }
      notes.set(id, note)
      change(note.customerId)
      return note
    },
    'customerNotes.delete': ({ id }) => {
      const { customerId } = noteOf(id)
      notes.delete(id)
      change(customerId)
    },

    'customerEvents.list': ({ id }) => ({ items: timelines.get(id) ?? [], nextCursor: null }),
    'customerEvents.create': ({ customerId, events }, actor) => {
      const id = actor.kind === 'agent' ? String(customerId) : actor.session.customerId
      const written = (events as EventWrite[]).map(
        (event): CustomerEvent => ({
          name: null,
          url: null,
          title: null,
          properties: {},
          occurredAt: now(),
          ...event,
          id: newId('customerEvent'),
        }),
      )
      if (id === null) return { stored: written.length, duplicates: 0 }
      timelines.set(id, [...written.reverse(), ...(timelines.get(id) ?? [])])
      change(id)
      return { stored: written.length, duplicates: 0 }
    },
  }
}
