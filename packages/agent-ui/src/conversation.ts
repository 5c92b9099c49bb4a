// The state of one open conversation: its thread, and what an agent does to it. A change shows at once and is
// taken back, with the reason, when the server refuses it.
import {
  type CannedReply,
  type Conversation,
  type Macro,
  type Message,
  type RenderedReply,
  type Tag,
  uuidv7,
  type Visibility,
} from '@deskbell/sdk'
import { computed, signal } from '@preact/signals'
import { readDraft, writeDraft } from './drafts.ts'
import { createFiles } from './files.ts'
import { createGuard } from './guard.ts'
import type { Inbox } from './inbox.ts'
import { createLinks } from './links.ts'
import { fromLive } from './live.ts'
import { createMessageActions } from './message-actions.ts'
import { unreadMention } from './news.ts'
import { undoSend } from './preferences.ts'
import { answerIn, createSharing } from './sharing.ts'
import { until } from './time.ts'

/** A change that the log has not confirmed yet; `seq` is known once the server has answered. */
interface Overlay {
  changes: Partial<Conversation>
  seq: number | null
}

/** A little longer than the undo is offered: a click at its end still counts. */
const HOLD_MS = 5500
const UNDO_MS = 5000

export function openConversation(inbox: Inbox, id: string) {
  const thread = inbox.client.thread(id)
  // Until the thread has loaded, what the list knows about it is shown.
  const listed = inbox.list.state.peek().items.find((item) => item.id === id) ?? null
  const state = fromLive(thread.state)
  const overlays = signal<readonly Overlay[]>([])
  const isDeleted = signal(false)

  const conversation = computed(() => {
    const { status } = state.value
    const stored = state.value.conversation ?? (status === 'loading' ? listed : null)
    if (stored === null) return null
    let shown = stored
    for (const { changes, seq } of overlays.value) {
      if (seq === null || seq > stored.seq) shown = { ...shown, ...changes }
    }
    return shown
  })

  async function change(
    changes: Partial<Conversation>,
    request: () => Promise<Conversation>,
    report: (problem: unknown) => void = inbox.report,
  ): Promise<boolean> {
    const overlay: Overlay = { changes, seq: null }
    const settle = (confirmed: Overlay[]) => {
      const current = state.value.conversation?.seq ?? 0
      overlays.value = [
        ...overlays.value.filter((other) => other !== overlay),
        ...confirmed,
      ].filter(({ seq }) => seq === null || seq > current)
    }
    overlays.value = [...overlays.value, overlay]
    try {
      const answer = await request()
      settle([{ changes, seq: answer.seq }])
      return true
    } catch (problem) {
      settle([])
      report(problem)
      return false
    }
  }

  const guard = createGuard({
    ...{ inbox, thread },
    messages: () => state.peek().messages,
    pending: computed(() => state.value.pending),
  })
  const sharing = createSharing(inbox, id, change)
  const files = createFiles(inbox)
  const messageActions = createMessageActions(inbox, id)

  const { conversations } = inbox.client
  const { good } = inbox.toasts
  const sayOfStatus = inbox.toasts.about(`status ${id}`)

  const update = (changes: Omit<Parameters<typeof conversations.update>[0], 'id'>) =>
    change(changes, () => conversations.update({ id, ...changes }))

  async function resolve(): Promise<void> {
    const isDone = await change(
      { status: 'resolved', snoozedUntil: null, closesAt: null, waitingSince: null },
      () => conversations.resolve({ id }),
    )
    if (isDone) sayOfStatus('Resolved', { name: 'Undo', run: () => void reopen() })
  }

  async function reopen(): Promise<void> {
    const isDone = await change({ status: 'open', snoozedUntil: null }, () =>
      conversations.reopen({ id }),
    )
    if (isDone) sayOfStatus('Open again')
  }

  // What an edit says to somebody is newer than every message, and read with them.
  let markedMention = 0
  function markMention(): void {
    const me = inbox.me.peek()
    const shown = conversation.peek()
    const seq = me && shown ? unreadMention(shown, me) : undefined
    if (seq === undefined || seq <= markedMention) return
    markedMention = seq
    conversations.markRead({ id, seq }).catch(() => {
      markedMention = 0
    })
  }

  /** Sends the last message; throws what the server refuses, so that its words are not lost. */
  async function end(text: string, minutes: number): Promise<void> {
    const clientId = uuidv7()
    const input = { id, clientId, text, minutes, lastSeenSeq: guard.lastSeenSeq() }
    await conversations.close(input, { tries: 3 })
    const undo = { name: 'Undo', run: () => void keepOpen() }
    sayOfStatus('Resolves by itself unless somebody writes', undo)
  }

  async function keepOpen(): Promise<void> {
    if (await change({ status: 'open', closesAt: null }, () => conversations.keepOpen({ id })))
      sayOfStatus('Stays open')
  }

  async function askRating(): Promise<void> {
    if (await change({}, () => inbox.client.csat.ask({ id })))
      good('The customer is asked how it went')
  }

  async function setPending(): Promise<void> {
    if (await update({ status: 'pending' })) sayOfStatus('Pending until the customer writes')
  }

  async function snooze(to: Date): Promise<void> {
    const snoozedUntil = to.toISOString()
    if (await update({ status: 'snoozed', snoozedUntil })) {
      const undo = { name: 'Undo', run: () => void reopen() }
      sayOfStatus(`Snoozed until ${until(snoozedUntil)}`, undo)
    }
  }

  async function toggleTag(tag: Tag): Promise<void> {
    const current = conversation.value?.tagIds ?? []
    const tagIds = current.includes(tag.id)
      ? current.filter((tagId) => tagId !== tag.id)
      : [...current, tag.id]
    await update({ tagIds })
  }

  async function createTag(name: string): Promise<void> {
    try {
      await toggleTag(await inbox.createTag(name))
    } catch (problem) {
      inbox.report(problem)
    }
  }

  /** The text of a canned reply that is inserted now, with its files; undefined when the server refuses. */
  async function takeReply(
    reply: Pick<CannedReply, 'id'>,
    prompts: Record<string, string>,
  ): Promise<RenderedReply | undefined> {
    try {
      const rendered = await inbox.client.cannedReplies.render({
        ...{ id: reply.id, conversationId: id, prompts, isInserted: true },
      })
      files.attach(rendered.attachments)
      return rendered
    } catch (problem) {
      inbox.report(problem)
      return undefined
    }
  }

  /** All of it or nothing; what it changed comes with its events. False when it was refused for good. */
  async function applyMacro(
    macro: Macro,
    prompts: Record<string, string>,
    { report = inbox.report, lastSeenSeq = guard.lastSeenSeq() }: ApplyOptions = {},
  ): Promise<boolean> {
    try {
      const clientId = uuidv7()
      await inbox.client.macros.apply(
        { id: macro.id, conversationId: id, prompts, clientId, lastSeenSeq },
        // The clientId makes it safe to repeat.
        { tries: 3 },
      )
      good(`Applied “${macro.name}”`)
      return true
    } catch (problem) {
      const answer = answerIn(problem)
      if (answer === undefined) {
        report(problem)
        return false
      }
      const again = () => void applyMacro(macro, prompts, { lastSeenSeq: answer.seq })
      guard.holdMacro({ macro, answer, again })
      return true
    }
  }

  async function remove(): Promise<boolean> {
    try {
      await conversations.delete({ id })
      isDeleted.value = true
      good('Conversation deleted')
      return true
    } catch (problem) {
      inbox.report(problem)
      return false
    }
  }

  function send(text: string, visibility: Visibility): void {
    thread.setTyping(false, visibility)
    const isReply = visibility === 'public'
    const seen = isReply ? { lastSeenSeq: guard.lastSeenSeq() } : {}
    const outgoing = files.take()
    const replied = messageActions.replyTo.value
    const { form } = messageActions
    const words = text === '' && form.value !== null ? form.value.title : text
    const extras = messageActions.takeExtras()
    // Files, answers and forms that are taken back would have to be chosen again.
    const isPlain = outgoing.length === 0 && !extras.choice && !extras.formId
    const isHeld = isReply && isPlain && undoSend.value === 'on'
    const clientId = thread.send(words, {
      visibility,
      ...{ holdMs: isHeld ? HOLD_MS : 0, files: outgoing },
      ...{ ...seen, ...extras },
    })
    writeDraft(id, { text: '', isNote: visibility === 'internal' })
    if (isHeld) offerUndo(clientId, text, replied)
  }

  /** The thread may have been closed by then: what is held is the client's. */
  function offerUndo(clientId: string, text: string, replied: Message | null): void {
    const letGo = () => thread.retry(clientId)
    addEventListener('pagehide', letGo)
    setTimeout(() => removeEventListener('pagehide', letGo), HOLD_MS)
    const undo = () => {
      if (!thread.discard(clientId)) return inbox.toasts.bad('It was sent already')
      const begun = readDraft(id).text
      messageActions.replyTo.value ??= replied
      writeDraft(id, { text: begun === '' ? text : `${text}\n${begun}`, isNote: false })
    }
    good('Sending…', { name: 'Undo', run: undo }, UNDO_MS)
  }

  return {
    id,
    state,
    conversation,
    isDeleted: computed(() => isDeleted.value || state.value.status === 'deleted'),
    draft: computed(() => readDraft(id)),
    setDraft: (text: string, isNote: boolean) => writeDraft(id, { text, isNote }),
    send,
    retry: (clientId: string) => thread.retry(clientId),
    discard: (clientId: string) => thread.discard(clientId),
    loadOlder: () => thread.loadOlder().catch(inbox.report),
    /** Loads as far back as this; whether it is there then. */
    async reach(seq: number): Promise<boolean> {
      const first = () => state.peek().messages[0]?.seq ?? 0
      while (first() > seq && state.peek().hasOlder) {
        const before = first()
        await thread.loadOlder().catch(inbox.report)
        if (first() === before) break
      }
      return state.peek().messages.some((message) => message.seq === seq)
    },
    markRead: () => {
      thread.markRead()
      markMention()
      guard.look()
    },
    held: guard.held,
    setTyping: (isTyping: boolean, visibility: Visibility) =>
      thread.setTyping(isTyping, visibility),
    resolve,
    reopen,
    end,
    keepOpen,
    setPending,
    askRating,
    snooze,
    ...sharing,
    ...createLinks(inbox, id, change),
    setTopic: (topicId: string | null) => update({ topicId }),
    setPriority: (priority: Conversation['priority']) => update({ priority }),
    setSubject: (subject: string | null) => update({ subject }),
    toggleTag,
    createTag,
    applyMacro,
    takeReply,
    remove,
    files,
    messageActions,
    close: () => {
      files.close()
      guard.close()
      thread.close()
    },
  }
}
interface ApplyOptions {
  report?: (problem: unknown) => void
  lastSeenSeq?: number
}
export type OpenConversation = ReturnType<typeof openConversation>
