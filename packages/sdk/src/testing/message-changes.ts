// What the fake server lets happen to a message after it was written: edited and taken back by its author within a time,
// reacted to by everybody who sees it.
import type { Message } from '../wire.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

const CHANGE_MS = 15 * 60_000

export function messageChangeHandlers(store: FakeStore): Record<string, Handler> {
  function ownOf(actor: FakeActor, message: Message): Message {
    const { author, type, unsentAt, createdAt } = message
    if (type === 'activity' || author.id !== store.authorOf(actor).id)
      throw new FakeProblem(403, 'forbidden')
    if (unsentAt !== undefined) throw new FakeProblem(404, 'not_found')
    if (Date.now() - Date.parse(createdAt) > CHANGE_MS) throw new FakeProblem(409, 'too_late')
    return message
  }

  return {
    'messages.edit': ({ id, seq, text }, actor) =>
      store.answer(actor, { id, seq }, (message) => {
        const { attachments } = ownOf(actor, message)
        const words = String(text)
        if (words.trim() === '' && attachments === undefined)
          throw new FakeProblem(400, 'validation_failed')
        if (words === message.text) return undefined
        return { message: { ...message, text: words, editedAt: new Date().toISOString() } }
      }),

    'messages.unsend': ({ id, seq }, actor) =>
      store.answer(actor, { id, seq }, (message) => {
        const isOwn = message.author.id === store.authorOf(actor).id
        if (isOwn && message.unsentAt !== undefined) return undefined
        const {
          attachments,
          reactions: _r,
          replyToId: _t,
          editedAt: _e,
          choice: _c,
          form: _f,
          custom: _m,
          ...kept
        } = ownOf(actor, message)
        for (const { id: attachmentId } of attachments ?? []) store.uploads.delete(attachmentId)
        return { message: { ...kept, text: '', unsentAt: new Date().toISOString() } }
      }),

    'messages.react': ({ id, seq, emoji, isOn = true }, actor) =>
      store.answer(actor, { id, seq }, (message) => {
        if (message.type === 'activity' || message.unsentAt !== undefined)
          throw new FakeProblem(404, 'not_found')
        const author = store.authorOf(actor)
        const { reactions: before = [], ...rest } = message
        const by = before.find((one) => one.emoji === emoji)?.by ?? []
        if (by.some((one) => one.id === author.id) === isOn) return undefined
        const now = isOn ? [...by, author] : by.filter((one) => one.id !== author.id)
        const changed = { emoji: String(emoji), by: now }
        const reactions = (
          by.length === 0
            ? [...before, changed]
            : before.map((one) => (one.emoji === emoji ? changed : one))
        ).filter((one) => one.by.length > 0)
        return { message: reactions.length === 0 ? rest : { ...rest, reactions } }
      }),
  }
}
