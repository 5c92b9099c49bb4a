// A whole chat in one component, drawn from the SDK's refs.
import type { Author, Client } from '@deskbell/sdk'
import { useConversationList, useLive, useThread } from '@deskbell/sdk/vue'
import { defineComponent, h, type PropType, ref } from 'vue'

export const Chat = defineComponent({
  props: { client: { type: Object as PropType<Client>, required: true } },
  setup({ client }) {
    const begun = ref<string | null>(null)
    const text = ref('')
    const { state: list } = useConversationList(client)
    // Whoever has written before goes on where they were.
    const { thread, state } = useThread(
      client,
      () => begun.value ?? list.value?.items[0]?.id ?? null,
    )
    const connection = useLive(client.connection)

    function send(event: Event): void {
      event.preventDefault()
      const said = text.value.trim()
      text.value = ''
      if (said === '') return
      if (thread.value) thread.value.send(said)
      else begun.value = client.beginConversation({ text: said }).conversationId
    }

    function type({ target }: Event): void {
      text.value = (target as HTMLInputElement).value
      thread.value?.setTyping(text.value !== '')
    }

    return () => [
      h('ol', { role: 'log' }, [
        ...(state.value?.messages ?? []).map((message) =>
          h('li', { key: message.clientId }, `${nameOf(message.author)}: ${message.text}`),
        ),
        ...(state.value?.pending ?? []).map((message) =>
          h('li', { key: message.clientId }, `You: ${message.text} (${message.status})`),
        ),
      ]),
      h('p', { role: 'status' }, [
        connection.value === 'connected' ? '' : connection.value,
        state.value?.typing[0] ? `${nameOf(state.value.typing[0])} is typing` : '',
      ]),
      h('form', { onSubmit: send }, [
        h('input', { 'aria-label': 'Message', value: text.value, onInput: type }),
        h('button', { type: 'submit' }, 'Send'),
      ]),
    ]
  },
})

const nameOf = ({ kind, name }: Author): string =>
  kind === 'customer' ? 'You' : (name ?? 'Support')
