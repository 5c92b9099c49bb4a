// The customer beside the conversation: the profile, live; their notes, timeline and cards, read again when the server
// says that something is newer; and what an agent does to them.
import type {
  ContextCards,
  Customer,
  CustomerDevice,
  CustomerEvent,
  CustomerMerge,
  CustomerNote,
  LiveRecordState,
  Page,
} from '@deskbell/sdk'
import { computed, effect, signal, untracked } from '@preact/signals'
import type { Inbox } from './inbox.ts'
import { fromLive } from './live.ts'
import { saveFile } from './save-file.ts'

export type ProfileField = 'name' | 'email' | 'phone' | 'company' | 'plan' | 'locale' | 'timeZone'
export type AttributeValue = Customer['attributes'][string]

export function openCustomer(inbox: Inbox, id: string) {
  const { contextCards, customers, customerEvents, customerMerges, customerNotes } = inbox.client
  const live = inbox.client.customer(id)
  const state = fromLive<LiveRecordState<Customer>>(live.state)
  const changes = signal<Partial<Customer>>({})
  const conversations = inbox.client.conversationList({ customer: id })
  const notes = openPages<CustomerNote>((input) => customerNotes.list({ id, ...input }), 20)
  const timeline = openPages<CustomerEvent>((input) => customerEvents.list({ id, ...input }), 8)

  const merges = openPages<CustomerMerge>((input) => customerMerges.list({ id, ...input }), 5)
  const cards = signal<ContextCards | null>(null)
  const areCardsLoading = signal(false)
  const devices = signal<readonly CustomerDevice[]>([])

  /** Beside everything else: without an answer there are none. */
  async function loadDevices(): Promise<void> {
    devices.value = (await customers.devices({ id }).catch(() => ({ items: [] }))).items
  }

  /** What goes wrong at the endpoint is in the answer; without an answer there are no cards. */
  async function loadCards(refresh: boolean): Promise<void> {
    areCardsLoading.value = true
    cards.value = await contextCards.get({ id, refresh }).catch(() => cards.value)
    areCardsLoading.value = false
  }
  void loadCards(false)

  const revision = computed(() => state.value.value?.revision)
  const stopReading = effect(() => {
    if (revision.value === undefined) return
    untracked(() => {
      void notes.reload()
      void timeline.reload()
      void merges.reload()
      void loadDevices()
    })
  })

  /** Answers whether the server did it; a refusal is said. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (failure) {
      inbox.report(failure)
      return false
    }
  }

  /** Shows the change at once. */
  async function save(
    shown: Partial<Customer>,
    request: () => Promise<Customer>,
  ): Promise<boolean> {
    changes.value = { ...changes.value, ...shown }
    const isSaved = await attempt(async () => live.take(await request()))
    changes.value = {}
    return isSaved
  }

  const setField = (field: ProfileField, value: string | null) =>
    save({ [field]: value }, () => customers.update({ id, [field]: value }))

  function setAttribute(name: string, value: AttributeValue): Promise<boolean> {
    const { [name]: _, ...others } = state.value.value?.attributes ?? {}
    // The server merges attributes; null removes one.
    return save({ attributes: value === null ? others : { ...others, [name]: value } }, () =>
      customers.update({ id, attributes: { [name]: value } }),
    )
  }

  async function setBlocked(isBlocked: boolean): Promise<void> {
    const request = isBlocked ? customers.block : customers.unblock
    const isDone = await attempt(async () => live.take(await request({ id })))
    if (!isDone) return
    const undo = { name: 'Undo', run: () => void setBlocked(!isBlocked) }
    const say = inbox.toasts.about(`block ${id}`)
    say(isBlocked ? 'Blocked: messages are refused' : 'Not blocked any more', undo)
  }

  /** The document as a file of this device. */
  const download = () =>
    attempt(async () => {
      saveFile(`${id}.json`, await customers.export({ id }))
    })

  async function erase(): Promise<boolean> {
    return await attempt(async () => {
      inbox.receipt.value = await customers.erase({ id })
    })
  }

  async function mergeInto(intoId: string): Promise<boolean> {
    return await attempt(async () => {
      const merge = await customers.merge({ id, intoId })
      const mergeId = merge.id ?? ''
      inbox.toasts.about(mergeId)('Merged', { name: 'Undo', run: () => void undoMerge(mergeId) })
    })
  }

  async function undoMerge(mergeId: string): Promise<void> {
    const isDone = await attempt(() => customerMerges.undo({ id: mergeId }))
    if (isDone) inbox.toasts.about(mergeId)('Two customers again')
  }

  return {
    id,
    state,
    cards,
    areCardsLoading,
    loadCards,
    merges,
    devices,
    download,
    erase,
    previewMerge: (intoId: string) => customers.merge({ id, intoId, preview: true }),
    mergeInto,
    undoMerge,
    profile: computed(() => {
      const { value: customer } = state.value
      return customer === null ? null : { ...customer, ...changes.value }
    }),
    conversations,
    notes,
    timeline,
    load: live.load,
    setField,
    setAttribute,
    setBlocked,
    addNote: (text: string) => attempt(() => customerNotes.create({ id, text })),
    changeNote: (noteId: string, text: string) =>
      attempt(() => customerNotes.update({ id: noteId, text })),
    removeNote: (noteId: string) => attempt(() => customerNotes.delete({ id: noteId })),
    close() {
      stopReading()
      conversations.close()
      live.close()
    },
  }
}
export type OpenCustomer = ReturnType<typeof openCustomer>

/** `1 note`, `3 notes`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`

/** A list that is read from its beginning, as far as it was shown, whenever it may have changed. */
function openPages<T>(
  fetchPage: (input: { limit: number; cursor?: string }) => Promise<Page<T>>,
  first: number,
) {
  const items = signal<readonly T[] | null>(null)
  const next = signal<string | null>(null)
  let reading: Promise<void> | null = null
  let isStale = false

  async function read(): Promise<void> {
    do {
      isStale = false
      const limit = Math.min(100, Math.max(first, items.peek()?.length ?? 0))
      const page = await fetchPage({ limit })
      items.value = page.items
      next.value = page.nextCursor
    } while (isStale)
  }

  /** One at a time; what changes meanwhile is read after it. A failure leaves what is shown until the next change. */
  function reload(): Promise<void> {
    isStale = true
    reading ??= read()
      .catch(() => {
        items.value ??= []
      })
      .finally(() => {
        reading = null
      })
    return reading
  }

  return {
    /** Null until they were read. */
    items,
    hasMore: computed(() => next.value !== null),
    reload,
    async loadMore(): Promise<void> {
      if (next.value === null) return
      const page = await fetchPage({ limit: 25, cursor: next.value })
      items.value = [...(items.value ?? []), ...page.items]
      next.value = page.nextCursor
    },
  }
}

/** What somebody typed as an attribute: `true`, `42` and `text` each get their own type; `007` stays text. */
export function parseAttribute(input: string): AttributeValue {
  const text = input.trim()
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  return text !== '' && Number.isFinite(number) && String(number) === text ? number : text
}
