// What writes a message into a conversation of the fake server, and what changes one: a clientId is stored once, and
// everybody is told of what a message brings about.
import { uuidv7 } from '../uuidv7.ts'
import type { Author, Form, Message, Visibility } from '../wire.ts'
import { FakeProblem } from './problem.ts'
import { type FakeActor, messagesOf, type StoredConversation } from './readers.ts'
import { type FakeUpload, isUnsent, type Records, uploaderOf } from './records.ts'

export interface MessageInput {
  clientId?: string
  text: string
  visibility?: Visibility
  lastSeenSeq?: number
  choice?: { options: string[]; isMultiple?: boolean }
  formId?: string
  attachments?: readonly string[]
  replyToSeq?: number
  custom?: Message['custom']
  /** With its answer, as it comes with a beginning. */
  form?: Message['form']
}

export type Messages = ReturnType<typeof createMessages>

export function createMessages(records: Records) {
  const { forms, uploads, agents, get, authorOf, append, addMessage, addActivity, change } = records

  function write(
    actor: FakeActor,
    id: string,
    input: MessageInput,
  ): { message: Message; duplicate: boolean } {
    const stored = get(actor, id)
    const author = authorOf(actor)
    const { text, visibility = 'public', clientId = uuidv7() } = input
    const earlier = stored.state.messages.find(
      (message) => message.clientId === clientId && message.author.id === author.id,
    )
    if (earlier && earlier.text !== text) throw new FakeProblem(409, 'client_id_reused')
    if (earlier) return { message: earlier, duplicate: true }
    const form = input.formId === undefined ? undefined : forms.get(input.formId)
    if (input.formId !== undefined && form === undefined) throw new FakeProblem(404, 'not_found')
    const isEmpty = text.trim() === '' && form === undefined && !input.attachments?.length
    if (isEmpty) throw new FakeProblem(400, 'validation_failed')
    const carried = carry(actor, input.attachments ?? [])
    const replied =
      input.replyToSeq === undefined ? undefined : find(stored, actor, input.replyToSeq)
    if (input.replyToSeq !== undefined && replied === undefined)
      throw new FakeProblem(404, 'not_found')
    const answer = visibility === 'public' && unseenAnswer(stored, author, input.lastSeenSeq)
    if (answer) throw new FakeProblem(409, 'colleague_answered', { answer })
    if (author.kind === 'customer' && stored.state.conversation.status !== 'open')
      reopenFor(stored, author)
    if (visibility === 'public' && stored.state.conversation.closesAt !== null)
      change(stored, { closesAt: null })
    const message = addMessage(stored, author, {
      clientId,
      type: 'text',
      visibility,
      text: text.trim() === '' && form ? form.title : text,
      activity: null,
      ...(form && { form: asSent(form) }),
      ...(input.form && { form: input.form }),
      ...(input.custom && { custom: input.custom }),
      ...(carried.length > 0 && { attachments: carried.map(({ attachment }) => attachment) }),
      ...(replied && { replyToId: replied.id }),
      ...(input.choice && { choice: { isMultiple: false, ...input.choice, answer: null } }),
    })
    for (const upload of carried) upload.conversationId = id
    if (visibility === 'internal' && actor.kind === 'agent') mention(stored, message)
    return { message, duplicate: false }
  }

  /** As the store has it, by the seq that this actor counts. */
  function find(stored: StoredConversation, actor: FakeActor, seq: number): Message | undefined {
    const shown = messagesOf(stored, actor.kind).find((one) => one.seq === seq)
    return stored.state.messages.find((one) => one.id === shown?.id)
  }

  /** Finished uploads of this actor, each for one message. */
  function carry(actor: FakeActor, ids: readonly string[]): FakeUpload[] {
    const carried = new Set(ids.map((id) => uploads.get(id)))
    return [...carried].map((upload) => {
      const isOwn = upload?.by === uploaderOf(actor) && isUnsent(upload)
      if (!isOwn || carried.size < ids.length) throw new FakeProblem(404, 'not_found')
      if (upload.bytes.size < upload.attachment.size)
        throw new FakeProblem(409, 'upload_incomplete')
      return upload
    })
  }

  /**
   * Changes a message that has been written, for readers of the log from its beginning, too; what `change` says is the
   * customer's next message. It changes nothing when it answers with nothing.
   */
  function answer(
    actor: FakeActor,
    { id, seq }: { id: string; seq: number },
    change: (asked: Message) => { message: Message; said?: string } | undefined,
  ): Message {
    const stored = get(actor, id)
    const asked = find(stored, actor, seq)
    if (asked === undefined) throw new FakeProblem(404, 'not_found')
    const changed = change(asked)
    if (changed === undefined) return { ...asked, seq }
    const { message, said } = changed
    for (const { event } of stored.log)
      if ('message' in event && event.message.id === message.id) event.message = message
    const isPublic = message.visibility === 'public'
    const { lastMessage } = stored.state.conversation
    const isLast = lastMessage?.id === message.id && message.text !== asked.text
    const last = isLast ? newestPublic(stored, message) : lastMessage
    const changes = isLast ? { lastMessage: last } : {}
    append(stored, { type: 'message.updated', message, changes }, isPublic)
    if (said !== undefined) write(actor, id, { text: said, clientId: `answer:${message.id}` })
    return { ...message, seq }
  }

  /** What lists show when this message is another now. */
  function newestPublic(stored: StoredConversation, changed: Message) {
    const shown = stored.state.messages
      .map((one) => (one.id === changed.id ? changed : one))
      .findLast((one) => one.type === 'text' && one.visibility === 'public' && !one.unsentAt)
    if (shown === undefined) return null
    const { id, seq, text, author, createdAt } = shown
    return { id, seq, text: text.slice(0, 200), author, createdAt }
  }

  /** Whom a note names; the server also goes by whole words and the longest name. */
  function mention(stored: StoredConversation, { text, author, seq }: Message): void {
    const written = text.toLowerCase()
    const named = [...agents.values()].filter(
      ({ id, name }) => id !== author.id && written.includes(`@${name.toLowerCase()}`),
    )
    if (named.length === 0) return
    const { mentions } = stored.state.conversation
    const others = mentions.filter(({ agentId }) => !named.some(({ id }) => id === agentId))
    const added = named.map(({ id }) => ({ agentId: id, seq }))
    change(stored, { mentions: [...others, ...added] })
  }

  function unseenAnswer(stored: StoredConversation, author: Author, lastSeenSeq = Infinity) {
    if (author.kind !== 'agent') return undefined
    return stored.state.messages.findLast(
      (one) =>
        one.seq > lastSeenSeq &&
        one.author.kind === 'agent' &&
        one.author.id !== author.id &&
        one.type === 'text' &&
        one.visibility === 'public',
    )
  }

  function reopenFor(stored: StoredConversation, author: Author): void {
    const wasResolved = stored.state.conversation.status === 'resolved'
    change(stored, { status: 'open' })
    if (wasResolved) addActivity(stored, author, { code: 'reopened', subject: null })
  }

  return { write, answer }
}

const asSent = ({
  id,
  title,
  schema,
  steps,
  translations,
}: Form): NonNullable<Message['form']> => ({
  ...{ formId: id, title, schema, steps, translations, answer: null },
})
