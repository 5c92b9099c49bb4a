// One message: its words and files, what it asks, how far it has come, and what may be done with it. Everything is a call
// of the client; what comes of it is drawn when the thread says so.
import type { Author, Client, Conversation, Message } from '@deskbell/sdk'
import { defineComponent, h, type PropType, ref } from 'vue'
import { ChoiceField, FormFields, type Values } from './questions.ts'

export const MessageLine = defineComponent({
  props: {
    client: { type: Object as PropType<Client>, required: true },
    baseUrl: { type: String, required: true },
    message: { type: Object as PropType<Message>, required: true },
    reads: { type: Array as PropType<Conversation['reads']>, required: true },
  },
  emits: { reply: () => true },
  setup(props, { emit }) {
    const { client, baseUrl } = props
    const problem = ref('')
    /** The text as it is being edited. */
    const edited = ref<string | null>(null)
    const at = () => ({ id: props.message.conversationId, seq: props.message.seq })

    /** What is refused is said where it was tried. */
    function call(work: Promise<unknown>): void {
      problem.value = ''
      work.catch(({ message: why }: Error) => {
        problem.value = why
      })
    }

    // The address is asked for when it is needed: it holds for minutes.
    async function save(id: string, name: string): Promise<void> {
      const { url } = await client.attachments.get({ id })
      const link = document.createElement('a')
      Object.assign(link, { href: `${baseUrl}${url}?download`, download: name }).click()
    }

    function saveEdit(event: Event): void {
      event.preventDefault()
      call(client.messages.edit({ ...at(), text: edited.value ?? '' }))
      edited.value = null
    }

    const button = (text: string, onClick: () => void, more: object = {}) =>
      h('button', { type: 'button', onClick, ...more }, text)

    const editField = () =>
      h('form', { 'aria-label': 'Edit the message', onSubmit: saveEdit }, [
        h('input', {
          'aria-label': 'Text',
          value: edited.value,
          onInput: ({ target }: Event) => {
            edited.value = (target as HTMLInputElement).value
          },
        }),
        h('button', { type: 'submit' }, 'Save'),
      ])

    const deeds = (message: Message) => [
      ...reactionsOf(message).map(({ emoji, by }) => {
        const isOn = !by.some(isSelf)
        const react = () => call(client.messages.react({ ...at(), emoji, isOn }))
        return button(`${emoji} ${by.length}`, react, { key: emoji, 'aria-pressed': !isOn })
      }),
      button('Reply', () => emit('reply')),
      ...(isSelf(message.author)
        ? [
            button('Edit', () => {
              edited.value = message.text
            }),
            button('Take back', () => call(client.messages.unsend(at()))),
          ]
        : []),
    ]

    return () => {
      const { message, reads } = props
      const { author, text, unsentAt, editedAt, attachments = [], choice, form } = message
      const words = unsentAt ? 'taken back' : `${text}${editedAt ? ' (edited)' : ''}`
      return h('li', [
        edited.value === null ? h('p', `${nameOf(author)}: ${words}`) : editField(),
        ...attachments.map(({ id, name }) => button(name, () => call(save(id, name)), { key: id })),
        choice && !choice.answer
          ? h(ChoiceField, {
              choice,
              onAnswer: (options: number[]) => call(client.messages.answer({ ...at(), options })),
            })
          : null,
        form && !form.answer
          ? h(FormFields, {
              form,
              onSubmit: (values: Values) => call(client.forms.submit({ ...at(), values })),
            })
          : null,
        ...(message.type === 'text' && !unsentAt ? deeds(message) : []),
        isSelf(author) ? h('small', tickOf(message, reads)) : null,
        problem.value ? h('p', { role: 'alert' }, problem.value) : null,
      ])
    }
  },
})

const isSelf = ({ kind }: Author): boolean => kind === 'customer'

export const nameOf = (author: Author): string =>
  isSelf(author) ? 'You' : (author.name ?? 'Support')

/** Those that are there, and one to begin with. */
function reactionsOf({ reactions = [] }: Message): NonNullable<Message['reactions']> {
  const isThere = reactions.some(({ emoji }) => emoji === '👍')
  return isThere ? reactions : [...reactions, { emoji: '👍', by: [] }]
}

/** Whether an agent has read it, or a screen of theirs has it. */
function tickOf({ seq }: Message, reads: Conversation['reads']): string {
  const theirs = reads.filter(({ reader }) => reader.kind === 'agent')
  if (theirs.some((one) => one.seq >= seq)) return 'read'
  return theirs.some((one) => one.deliveredSeq >= seq) ? 'delivered' : 'sent'
}
