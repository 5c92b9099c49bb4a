// The client's live values as Vue refs: thin, so that everything the widget does can be drawn by somebody else. They end
// with the component, or the effect scope, that made them.
import type {
  Client,
  ConversationList,
  ConversationListState,
  ListQuery,
  Live,
  Thread,
  ThreadState,
} from '@deskbell/sdk'
import {
  type MaybeRefOrGetter,
  onScopeDispose,
  type ShallowRef,
  shallowRef,
  toValue,
  watch,
} from 'vue'

/**
 * What a live value is now.
 *
 * @example const connection = useLive(client.connection)
 */
export function useLive<T>(live: Live<T>): Readonly<ShallowRef<T>> {
  const value = shallowRef(live.value)
  onScopeDispose(
    live.subscribe((next) => {
      value.value = next
    }),
  )
  return value
}

/** A thread and its state; null until it is open. */
export interface OpenThread {
  thread: Readonly<ShallowRef<Thread | null>>
  state: Readonly<ShallowRef<ThreadState | null>>
}

/**
 * One conversation, open as long as the component is there; null opens none.
 *
 * @example const { thread, state } = useThread(client, () => props.conversationId)
 */
export function useThread(
  client: Client,
  conversationId: MaybeRefOrGetter<string | null>,
): OpenThread {
  const { opened, state } = useOpen<ThreadState, Thread>(
    () => toValue(conversationId),
    (id) => (id === null ? null : client.thread(id)),
  )
  return { thread: opened, state }
}

export interface OpenConversationList {
  list: Readonly<ShallowRef<ConversationList | null>>
  state: Readonly<ShallowRef<ConversationListState | null>>
}

/** A live list, open as long as the component is there. */
export function useConversationList(
  client: Client,
  query: MaybeRefOrGetter<ListQuery> = {},
): OpenConversationList {
  const { opened, state } = useOpen<ConversationListState, ConversationList>(
    () => JSON.stringify(toValue(query)),
    (key) => client.conversationList(JSON.parse(key ?? '{}') as ListQuery),
  )
  return { list: opened, state }
}

function useOpen<S, T extends { state: Live<S>; close(): void }>(
  key: () => string | null,
  open: (key: string | null) => T | null,
) {
  const opened = shallowRef<T | null>(null)
  const state = shallowRef<S | null>(null)
  watch(
    key,
    (wanted, _, onCleanup) => {
      const next = open(wanted)
      opened.value = next
      state.value = next?.state.value ?? null
      const stop = next?.state.subscribe((value) => {
        state.value = value
      })
      onCleanup(() => {
        stop?.()
        next?.close()
      })
    },
    { immediate: true },
  )
  return { opened, state }
}
