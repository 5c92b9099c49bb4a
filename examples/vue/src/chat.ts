// A whole chat, drawn from the SDK's refs: the visitor's conversations, and the one that is open. Render functions need no
// compiler; in your app these are single-file components.
import { type Client, type Conversation, isUnread, type Message } from '@deskbell/sdk'
import { useConversationList, useLive, useThread } from '@deskbell/sdk/vue'
import { defineComponent, h, type PropType, ref, shallowRef, watch } from 'vue'
import { Composer } from './composer.ts'
import { MessageLine, nameOf } from './message-line.ts'

export const Chat = defineComponent({
  props: {
    client: { type: Object as PropType<Client>, required: true },
    baseUrl: { type: String, required: true },
  },
  setup({ client, baseUrl }) {
    const { list, state: conversations } = useConversationList(client)
    /** Undefined: whoever has written before goes on where they were. Null: a new conversation. */
    const chosen = ref<string | null>()
    const { thread, state } = useThread(client, () =>
      chosen.value === undefined ? (conversations.value?.items[0]?.id ?? null) : chosen.value,
    )
    const connection = useLive(client.connection)
    const replyTo = shallowRef<Message | null>(null)

    // What is on the screen counts as read; said as often as something changes there.
    watch(state, () => thread.value?.markRead())

    function open(id: string | null): void {
      replyTo.value = null
      chosen.value = id
    }

    const conversationButton = (one: Conversation) =>
      h(
        'button',
        {
          key: one.id,
          type: 'button',
          'aria-current': one.id === thread.value?.conversationId,
          onClick: () => open(one.id),
        },
        titleOf(one) + (isUnread(one, { kind: 'customer', id: one.customer.id }) ? ' (new)' : ''),
      )

    return () => [
      h('nav', { 'aria-label': 'Conversations' }, [
        ...(conversations.value?.items ?? []).map(conversationButton),
        conversations.value?.hasMore
          ? h('button', { type: 'button', onClick: () => void list.value?.loadMore() }, 'More')
          : null,
        h('button', { type: 'button', onClick: () => open(null) }, 'New conversation'),
      ]),
      state.value?.hasOlder
        ? h('button', { type: 'button', onClick: loadOlder }, 'Earlier messages')
        : null,
      h('ol', { role: 'log' }, [
        ...(state.value?.messages ?? []).map((message) =>
          h(MessageLine, {
            key: message.clientId,
            ...{ client, baseUrl, message },
            reads: state.value?.conversation?.reads ?? [],
            onReply: () => {
              replyTo.value = message
            },
          }),
        ),
        ...(state.value?.pending ?? []).map(({ clientId, text, status }) =>
          h('li', { key: clientId }, [
            h('p', `You: ${text}`),
            status === 'failed'
              ? h(
                  'button',
                  { type: 'button', onClick: () => thread.value?.retry(clientId) },
                  'Try again',
                )
              : h('small', status),
          ]),
        ),
      ]),
      h('p', { role: 'status' }, [
        connection.value === 'connected' ? '' : connection.value,
        state.value?.typing[0] ? `${nameOf(state.value.typing[0])} is typing` : '',
      ]),
      h(Composer, {
        client,
        thread: thread.value,
        replyTo: replyTo.value,
        onBegin: (id: string) => {
          chosen.value = id
        },
        onSent: () => {
          replyTo.value = null
        },
      }),
    ]

    function loadOlder(): void {
      thread.value?.loadOlder().catch(() => undefined)
    }
  },
})

const titleOf = ({ subject, lastMessage }: Conversation): string =>
  subject ?? (lastMessage?.text || 'Files')
