// What an agent does with a message in the thread: reacting, answering it, editing it, taking it back.
import type { Form, Message } from '@deskbell/sdk'
import { signal } from '@preact/signals'
import type { Inbox } from './inbox.ts'

export const quickEmoji = ['👍', '❤️', '🎉', '👀'] as const
/** As the server has it. */
const CHANGE_MS = 15 * 60_000

export interface Asking {
  options: readonly string[]
  isMultiple: boolean
}

export const mostOptions = 10

const given = ({ options }: Asking): string[] =>
  options.map((option) => option.trim()).filter((option) => option !== '')

export function createMessageActions(inbox: Pick<Inbox, 'client' | 'me' | 'report'>, id: string) {
  const { messages } = inbox.client
  /** What the next message answers. */
  const replyTo = signal<Message | null>(null)
  /** The answers to choose from that the next message brings; null when it is no question. */
  const asking = signal<Asking | null>(null)
  /** The form that the next message brings. */
  const form = signal<Form | null>(null)
  /** The id of the message whose words are being changed. */
  const editing = signal<string | null>(null)

  async function attempt(work: Promise<unknown>): Promise<boolean> {
    try {
      await work
      return true
    } catch (problem) {
      inbox.report(problem)
      return false
    }
  }

  const isMine = ({ author }: Message) => author.id === inbox.me.value?.id

  return {
    replyTo,
    editing,
    asking,
    form,
    /** A message brings a form or a question, not both. */
    chooseForm(chosen: Form | null): void {
      form.value = chosen
      if (chosen !== null) asking.value = null
    },
    /** A question needs two answers at least. */
    isAskingEnough: (): boolean => asking.value === null || given(asking.value).length > 1,
    /** Whether its words may still be changed; the server has the last word. */
    mayChange: (message: Message): boolean =>
      isMine(message) &&
      message.mergedFromId === undefined &&
      Date.now() - Date.parse(message.createdAt) < CHANGE_MS,
    toggleReaction(message: Message, emoji: string): Promise<boolean> {
      const by = message.reactions?.find((one) => one.emoji === emoji)?.by ?? []
      const isOn = !by.some((author) => author.id === inbox.me.value?.id)
      return attempt(messages.react({ id, seq: message.seq, emoji, isOn }))
    },
    async edit(message: Message, text: string): Promise<void> {
      const isDone = await attempt(messages.edit({ id, seq: message.seq, text }))
      if (isDone) editing.value = null
    },
    unsend: (message: Message) => attempt(messages.unsend({ id, seq: message.seq })),
    /** For the message that is sent now. */
    takeExtras() {
      const seq = replyTo.value?.seq
      const asked = asking.value
      const formId = form.value?.id
      form.value = null
      replyTo.value = null
      asking.value = null
      return {
        ...(seq === undefined ? {} : { replyToSeq: seq }),
        ...(formId === undefined ? {} : { formId }),
        ...(asked === null
          ? {}
          : { choice: { options: given(asked), isMultiple: asked.isMultiple } }),
      }
    },
  }
}
export type MessageActions = ReturnType<typeof createMessageActions>
