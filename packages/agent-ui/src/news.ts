// What is new for this agent, whatever the screen shows: messages of customers that are theirs or nobody's, and notes
// that mention them. It is counted, and what comes while the inbox is open is told.
import {
  type Agent,
  type Client,
  type Conversation,
  isUnread,
  type ListQuery,
  readSeqOf,
} from '@deskbell/sdk'
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { go, type News, tell } from './alerts.ts'
import { fromLive } from './live.ts'
import { customerName, previewOf } from './people.ts'
import type { Toasts } from './toasts.ts'
import { pathOf } from './views.ts'

/** Whether a customer wrote something here that this agent has not seen and nobody has dealt with. */
export const isNew = (conversation: Conversation, me: Agent): boolean =>
  conversation.status !== 'resolved' &&
  conversation.lastMessage?.author.kind === 'customer' &&
  isUnread(conversation, { kind: 'agent', id: me.id })

/** The note that mentions this agent and that they have not read; undefined when there is none. */
export function unreadMention(conversation: Conversation, me: Agent): number | undefined {
  const seq = conversation.mentions.find(({ agentId }) => agentId === me.id)?.seq
  return seq !== undefined && seq > readSeqOf(conversation, { kind: 'agent', id: me.id })
    ? seq
    : undefined
}

const unreadMessage = (conversation: Conversation, me: Agent): number | undefined => {
  const { assignee, lastMessage } = conversation
  const isTheirs = assignee === null || assignee.id === me.id
  return isTheirs && isNew(conversation, me) ? lastMessage?.seq : undefined
}

export function createNews(client: Client, me: ReadonlySignal<Agent | null>, toasts: Toasts) {
  const messages = watch(client, me, {
    query: { status: ['open'] },
    seqOf: unreadMessage,
    onNews: (conversation, seq) => {
      const { id, customer, lastMessage } = conversation
      const body = lastMessage === null ? '' : previewOf(lastMessage)
      const path = pathOf('all', id)
      tell({ key: `${id} ${seq}`, title: customerName(customer), body, path })
    },
  })
  const mentions = watch(client, me, {
    query: { mentioned: true, status: ['open', 'pending', 'snoozed'] },
    seqOf: unreadMention,
    onNews: ({ id, customer }, seq) => {
      const path = pathOf('mentions', id)
      const news: News = {
        ...{ key: `${id} ${seq}`, path, title: 'You were mentioned' },
        body: `In a note about ${customerName(customer)}`,
      }
      tell(news)
      if (!location.pathname.endsWith(id))
        toasts.good(`${news.title}: ${customerName(customer)}`, {
          name: 'Open',
          run: () => go(path),
        })
    },
  })
  return {
    unreadCount: messages.count,
    mentionCount: mentions.count,
    stop() {
      messages.stop()
      mentions.stop()
    },
  }
}

interface Watched {
  query: ListQuery
  /** The seq of what is new in it; undefined when nothing is. */
  seqOf: (conversation: Conversation, me: Agent) => number | undefined
  onNews: (conversation: Conversation, seq: number) => void
}

/** As many as a badge tells apart: what is beyond them is not counted. */
const MOST = 100

/** Counts the conversations with something new, and says when there is more of it than when the list was read. */
function watch(client: Client, me: ReadonlySignal<Agent | null>, watched: Watched) {
  const count = signal(0)
  const agentId = computed(() => me.value?.id ?? null)
  const stop = effect(() => {
    if (agentId.value === null) return
    const list = client.conversationList({ ...watched.query, sort: 'newest', limit: MOST })
    const state = fromLive(list.state)
    const known = new Map<string, number>()
    // What is counted for the first time is no news.
    let isCounting = true
    const stopCounting = effect(() => {
      const reader = me.value
      if (reader === null || state.value.status !== 'ready') return
      const found = state.value.items.flatMap((item) => {
        const seq = watched.seqOf(item, reader)
        return seq === undefined ? [] : [{ item, seq }]
      })
      count.value = found.length
      // Where the oldest that is loaded is new too, there may be more behind it.
      const { items, hasMore } = state.value
      const isAtEnd = found.length < MOST && found.at(-1)?.item === items.at(-1)
      const goesOn = hasMore && isAtEnd && found.length > 0
      untracked(() => {
        for (const { item, seq } of found) {
          const isMore = seq > (known.get(item.id) ?? 0)
          known.set(item.id, seq)
          if (isMore && !isCounting) watched.onNews(item, seq)
        }
      })
      isCounting = goesOn
      if (goesOn) untracked(() => void list.loadMore())
    })
    return () => {
      stopCounting()
      list.close()
      count.value = 0
    }
  })
  return { count, stop }
}
