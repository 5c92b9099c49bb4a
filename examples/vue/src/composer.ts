// Where one writes: words, files with their progress, and what is answered. The first message begins a conversation.
import type { Client, Message, Thread, Upload } from '@deskbell/sdk'
import { useLive } from '@deskbell/sdk/vue'
import { defineComponent, h, type PropType, ref, shallowRef } from 'vue'

export const Composer = defineComponent({
  props: {
    client: { type: Object as PropType<Client>, required: true },
    /** Null: a new conversation. */
    thread: { type: Object as PropType<Thread | null>, default: null },
    replyTo: { type: Object as PropType<Message | null>, default: null },
  },
  emits: { begin: (_conversationId: string) => true, sent: () => true },
  setup(props, { emit }) {
    const text = ref('')
    const uploads = shallowRef<readonly Upload[]>([])

    function send(event: Event): void {
      event.preventDefault()
      const { client, thread, replyTo } = props
      const said = text.value.trim()
      if (said === '' && uploads.value.length === 0) return
      // Not there yet? The message waits for them.
      const files = uploads.value.map((upload) => upload.toSend())
      text.value = ''
      uploads.value = []
      if (thread) thread.send(said, { files, ...(replyTo && { replyToSeq: replyTo.seq }) })
      else emit('begin', client.beginConversation({ text: said, files }).conversationId)
      emit('sent')
    }

    function type({ target }: Event): void {
      text.value = (target as HTMLInputElement).value
      props.thread?.setTyping(text.value !== '')
    }

    function choose({ target }: Event): void {
      const files = [...((target as HTMLInputElement).files ?? [])]
      uploads.value = [...uploads.value, ...files.map((file) => props.client.upload(file))]
    }

    function remove(upload: Upload): void {
      upload.cancel()
      uploads.value = uploads.value.filter((one) => one !== upload)
    }

    return () => [
      h(
        'ul',
        { 'aria-label': 'Files' },
        uploads.value.map((upload) =>
          h(Progress, { key: upload.key, upload, onRemove: () => remove(upload) }),
        ),
      ),
      props.replyTo
        ? h('p', [
            `Answers “${props.replyTo.text}” `,
            h('button', { type: 'button', onClick: () => emit('sent') }, 'Do not'),
          ])
        : null,
      h('form', { 'aria-label': 'New message', onSubmit: send }, [
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
  emits: { remove: () => true },
  setup({ upload }, { emit }) {
    const state = useLive(upload.state)
    return () => {
      const { status, sentBytes } = state.value
      const how = status === 'failed' ? 'failed' : `${sentBytes} of ${upload.size}`
      return h('li', [
        `${upload.name}: ${how} `,
        status === 'failed'
          ? h('button', { type: 'button', onClick: upload.retry }, 'Try again')
          : null,
        h('button', { type: 'button', onClick: () => emit('remove') }, 'Remove'),
      ])
    }
  },
})
