// A live list of conversations: pages from the API, kept filtered and sorted by what the feed says.
// Customers have no feed; each of their few conversations is followed by itself.
import { isComplete } from './complete.ts'
import type { Delivery } from './delivery.ts'
import { ApiError } from './errors.ts'
import {
  compare,
  isWithin,
  type ListQuery,
  matches,
  type Position,
  positionOf,
} from './list-order.ts'
import { createLive, type Live } from './live.ts'
import type { Methods } from './methods.ts'
import type { Realtime } from './realtime.ts'
import { createReplica, type Replica } from './replica.ts'
import type { Sessions } from './session.ts'
import type { Conversation } from './wire.ts'

export interface ConversationListState {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly problem: ApiError | null
  readonly items: readonly Conversation[]
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
}

/** A live list. Close it when it leaves the screen. */
export interface ConversationList {
  readonly state: Live<ConversationListState>
  /** Loads the next page; after a failure, the first one again. Never throws: look at `problem`. */
  loadMore(): Promise<void>
  close(): void
}

export interface ListDeps {
  realtime: Realtime
  methods: Methods
  sessions: Sessions
  changed: Live<Conversation | null>
  delivery: Delivery
}

const PAGE = 40

export function createConversationList(deps: ListDeps, query: ListQuery): ConversationList {
  const { realtime, methods, sessions } = deps
  const { limit = PAGE, sort: wanted = 'newest', ...filter } = query
  const sort = isComplete ? wanted : 'newest'
  const isCustomer = !isComplete || sessions.live.value?.kind === 'customer'
  const live = createLive<ConversationListState>({
    status: 'loading',
    problem: null,
    items: [],
    hasMore: false,
    isLoadingMore: false,
  })
  const patch = (changes: Partial<ConversationListState>) => live.set({ ...live.value, ...changes })
  const replicas = new Map<string, Replica>()
  let cursor: string | null = null
  // Where the loaded part ends: what sorts beyond it comes with a later page. Null: everything is loaded.
  let end: Position | null = null
  let generation = 0
  let fetching = 0
  let isClosed = false
  // What changed while a page was on its way: the page may be older than that.
  const news = new Map<string, Conversation | null>()

  function take(id: string, conversation: Conversation | null): void {
    if (fetching > 0) news.set(id, conversation)
    setItems(withChange(live.value.items, id, conversation))
  }

  function withChange(items: readonly Conversation[], id: string, changed: Conversation | null) {
    const known = items.find((item) => item.id === id)
    if (known && changed && changed.seq <= known.seq) return items
    const isShown =
      changed !== null &&
      (!isComplete || matches(changed, filter, sort, sessions.self())) &&
      isWithin(changed, end, sort)
    if (!isShown) return known ? items.filter((item) => item !== known) : items
    const others = known ? items.filter((item) => item !== known) : [...items]
    const at = others.findIndex(
      (item) => compare(positionOf(changed, sort), positionOf(item, sort), sort) < 0,
    )
    others.splice(at < 0 ? others.length : at, 0, changed)
    return others
  }

  function setItems(items: readonly Conversation[]): void {
    if (items === live.value.items || isClosed) return
    patch({ items })
    if (isCustomer) followEach(items)
  }

  function followEach(items: readonly Conversation[]): void {
    const ids = new Set(items.map((item) => item.id))
    for (const [id, replica] of replicas) {
      if (ids.has(id)) continue
      replica.close()
      replicas.delete(id)
    }
    for (const item of items) {
      sessions.becameCustomer(item.customer)
      if (replicas.has(item.id)) continue
      replicas.set(item.id, replicaOf(item))
      deps.delivery.note(item)
    }
  }

  const replicaOf = (initial: Conversation): Replica =>
    createReplica({
      conversationId: initial.id,
      realtime,
      methods,
      initial,
      onChange({ conversation }) {
        take(initial.id, conversation)
        deps.delivery.note(conversation)
      },
      onDeleted: () => take(initial.id, null),
      // The list is a summary: what one conversation could not fetch comes with the next reload.
      onProblem: () => undefined,
    })

  async function fetchPage(from: string | null) {
    fetching++
    try {
      return await methods.conversations.list({
        ...(isComplete && { ...filter, sort }),
        limit,
        ...(from ? { cursor: from } : {}),
      })
    } finally {
      fetching--
    }
  }

  function show(fetched: readonly Conversation[], next: string | null): void {
    cursor = next
    const last = fetched.at(-1)
    end = next !== null && last ? positionOf(last, sort) : null
    let items = [
      ...new Map(fetched.map((item) => [item.id, item])).values(),
    ] as readonly Conversation[]
    for (const [id, changed] of news) items = withChange(items, id, changed)
    if (fetching === 0) news.clear()
    setItems(items)
    patch({ status: 'ready', problem: null, hasMore: next !== null, isLoadingMore: false })
  }

  // As many as were shown before, so that nothing jumps under the reader.
  async function reload(): Promise<void> {
    const run = ++generation
    const wanted = live.value.items.length
    const fetched: Conversation[] = []
    try {
      for (let next: string | null = null; ; ) {
        const page = await fetchPage(next)
        if (run !== generation || isClosed) return
        fetched.push(...page.items)
        next = page.nextCursor
        if (next === null || fetched.length >= wanted) return show(fetched, next)
      }
    } catch (error) {
      if (run === generation) fail(error)
    }
  }

  function fail(error: unknown): void {
    if (!(error instanceof ApiError)) throw error
    const status = live.value.items.length > 0 ? live.value.status : 'failed'
    if (!isClosed) patch({ status, problem: error, isLoadingMore: false })
  }

  async function loadMore(): Promise<void> {
    if (live.value.status === 'failed') return await reload()
    if (cursor === null || live.value.isLoadingMore) return
    const run = generation
    patch({ isLoadingMore: true })
    try {
      const page = await fetchPage(cursor)
      if (run !== generation || isClosed) return
      // First the end moves, then the page is merged: items of both parts are in order by then.
      const known = new Set(page.items.map((item) => item.id))
      show(
        [...live.value.items.filter((item) => !known.has(item.id)), ...page.items],
        page.nextCursor,
      )
    } catch (error) {
      fail(error)
    }
  }

  const stops = [
    deps.changed.subscribe((conversation) => {
      if (conversation) take(conversation.id, conversation)
    }),
    realtime.state.subscribe((state) => {
      // The feed of agents says by itself what they missed.
      if (state === 'connected' && (isCustomer || live.value.status !== 'ready')) void reload()
    }),
  ]
  if (!isCustomer) {
    stops.push(
      realtime.follow({
        onDeleted: (id) => take(id, null),
        onReset: () => void reload(),
      }),
    )
  }
  void reload()

  return {
    state: live,
    loadMore,
    close() {
      isClosed = true
      for (const stop of stops) stop()
      for (const replica of replicas.values()) replica.close()
    },
  }
}
