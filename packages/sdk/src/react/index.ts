// The client's live values as React hooks: thin, so that everything the widget does can be drawn by somebody else.
import type {
  Client,
  ConversationList,
  ConversationListState,
  ListQuery,
  Live,
  Thread,
  ThreadState,
} from '@deskbell/sdk'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

/**
 * What a live value is now; the component is drawn again when it changes. Null for null.
 *
 * @example const connection = useLive(client.connection)
 */
export function useLive<T>(live: Live<T>): T
export function useLive<T>(live: Live<T> | null): T | null
export function useLive<T>(live: Live<T> | null): T | null {
  const subscribe = useCallback(
    (onChange: () => void) => live?.subscribe(onChange) ?? (() => undefined),
    [live],
  )
  const get = () => live?.value ?? null
  return useSyncExternalStore(subscribe, get, get)
}

/** A thread and its state; null until it is open. */
export interface OpenThread {
  thread: Thread | null
  state: ThreadState | null
}

/**
 * One conversation, open as long as the component is there; null opens none.
 *
 * @example const { thread, state } = useThread(client, conversationId)
 */
export function useThread(client: Client, conversationId: string | null): OpenThread {
  const open = useCallback(
    () => (conversationId === null ? null : client.thread(conversationId)),
    [client, conversationId],
  )
  const thread = useOpen(open)
  return { thread, state: useLive(thread?.state ?? null) }
}

export interface OpenConversationList {
  list: ConversationList | null
  state: ConversationListState | null
}

/** A live list, open as long as the component is there. An equal query, made anew, is the same one. */
export function useConversationList(client: Client, query: ListQuery = {}): OpenConversationList {
  const key = JSON.stringify(query)
  const open = useCallback(
    () => client.conversationList(JSON.parse(key) as ListQuery),
    [client, key],
  )
  const list = useOpen(open)
  return { list, state: useLive(list?.state ?? null) }
}

// Opened in an effect: what is opened while drawing could never be closed where a drawing is thrown away.
function useOpen<T extends { close(): void }>(open: () => T | null): T | null {
  const [opened, setOpened] = useState<T | null>(null)
  useEffect(() => {
    const next = open()
    setOpened(next)
    return () => {
      setOpened(null)
      next?.close()
    }
  }, [open])
  return opened
}
