// A whole chat in one component, drawn from the SDK's refs.
import type { Author, Client, Upload } from '@deskbell/sdk'
import { useConversationList, useLive, useThread } from '@deskbell/sdk/vue'
import { defineComponent, h, type PropType, ref, shallowRef } from 'vue'

export const Chat = defineComponent({
  props: { client: { type: Object as PropType<Client>, required: true } },
  setup({ client }) {
    const begun = ref<string | null>(null)
    const text = ref('')
    const uploads = shallowRef<readonly Upload[]>([])
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
      if (said === '' && uploads.value.length === 0) return
      const files = uploads.value.map((upload) => upload.toSend())
      uploads.value = []
      if (thread.value) thread.value.send(said, { files })
      else begun.value = client.beginConversation({ text: said, files }).conversationId
    }

    function type({ target }: Event): void {
      text.value = (target as HTMLInputElement).value
      thread.value?.setTyping(text.value !== '')
    }

    function choose({ target }: Event): void {
      const files = [...((target as HTMLInputElement).files ?? [])]
      uploads.value = [...uploads.value, ...files.map((file) => client.upload(file))]
    }

    return () => [
      h('ol', { role: 'log' }, [
        ...(state.value?.messages ?? []).map((message) =>
          h('li', { key: message.clientId }, [
            `${nameOf(message.author)}: ${message.text}`,
            ...(message.attachments ?? []).map(({ id, name }) => h('em', { key: id }, ` ${name}`)),
          ]),
        ),
        ...(state.value?.pending ?? []).map((message) =>
          h('li', { key: message.clientId }, `You: ${message.text} (${message.status})`),
        ),
      ]),
      h('p', { role: 'status' }, [
        connection.value === 'connected' ? '' : connection.value,
        state.value?.typing[0] ? `${nameOf(state.value.typing[0])} is typing` : '',
      ]),
      h(
        'ul',
        uploads.value.map((upload) => h(Progress, { key: upload.key, upload })),
      ),
      h('form', { onSubmit: send }, [
        h('input', {
          type: 'file',
          'aria-label': 'Attach files',
          multiple: true,
          onChange: choose,
        }),
        h('input', { 'aria-label': 'Message', value: text.value, onInput: type }),
        h('button', { type: 'submit' }, 'Send'),
      ]),
    ]
  },
})

const Progress = defineComponent({
  props: { upload: { type: Object as PropType<Upload>, required: true } },
  setup({ upload }) {
    const state = useLive(upload.state)
    return () => {
      const { status, sentBytes } = state.value
      const how = status === 'failed' ? 'failed' : `${sentBytes} of ${upload.size}`
      return h('li', `${upload.name}: ${how}`)
    }
  },
})

const nameOf = ({ kind, name }: Author): string =>
  kind === 'customer' ? 'You' : (name ?? 'Support')
