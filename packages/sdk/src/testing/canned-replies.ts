// The fake server's canned replies and macros. It fills in variables and their fallbacks; conditions it leaves as they are.
import type {
  Attachment,
  CannedReply,
  ConversationChanges,
  Macro,
  MacroActions,
  Suggestion,
} from '../wire.ts'
import { isComplete } from './files.ts'
import { newId } from './ids.ts'
import { toPage } from './pages.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import { isUnsent, uploaderOf } from './records.ts'
import type { RequestInput } from './routes.ts'
import type { FakeStore } from './store.ts'

type Handler = (input: RequestInput, actor: FakeActor) => unknown

export type NewCannedReply = Partial<CannedReply> & Pick<CannedReply, 'shortcut' | 'body'>
export type NewMacro = { name: string; actions: MacroActions }

export function createReplies(store: FakeStore) {
  const replies = new Map<string, CannedReply>()
  const macros = new Map<string, Macro>()
  const suggestions = new Map<string, readonly Suggestion[]>()
  const stamp = () => ({
    useCount: 0,
    lastUsedAt: null,
    createdAt: new Date().toISOString(),
    updatedAt: new Date().toISOString(),
  })

  function putReply(input: NewCannedReply): CannedReply {
    const isTaken = [...replies.values()].some(
      (one) => one.shortcut === input.shortcut && one.id !== input.id,
    )
    if (isTaken) throw new FakeProblem(409, 'shortcut_taken')
    const reply: CannedReply = {
      ...{
        id: newId('cannedReply'),
        attachments: [],
        scope: 'shared',
        teamId: null,
        title: input.shortcut,
        translations: {},
      },
      ...stamp(),
      ...input,
      prompts: promptsOf(input.body),
    }
    replies.set(reply.id, reply)
    return reply
  }

  /** The files with these ids: what the reply has already, and finished uploads of the actor. */
  const filesOf = (actor: FakeActor, cannedReplyId: string, ids: readonly string[]) =>
    ids.map((id) => {
      const upload = store.uploads.get(id)
      const isNew = upload?.by === uploaderOf(actor) && isUnsent(upload)
      if (upload === undefined || !(isNew || upload.cannedReplyId === cannedReplyId))
        throw new FakeProblem(404, 'not_found')
      if (!isComplete(upload)) throw new FakeProblem(409, 'upload_incomplete')
      return upload
    })

  function dropFiles(cannedReplyId: string, kept: readonly string[]): void {
    for (const [id, one] of store.uploads)
      if (one.cannedReplyId === cannedReplyId && !kept.includes(id)) store.uploads.delete(id)
  }

  function write(
    { id, attachments, ...input }: RequestInput,
    actor: FakeActor,
    before?: CannedReply,
  ): CannedReply {
    const ids = (attachments ?? before?.attachments.map((one) => one.id) ?? []) as string[]
    const carried = filesOf(actor, id, ids)
    const given = { ...before, ...input, id, attachments: carried.map((one) => one.attachment) }
    const reply = putReply(given as NewCannedReply)
    dropFiles(id, ids)
    for (const one of carried) one.cannedReplyId = id
    return reply
  }

  /** The files of a reply once more, as uploads of the actor. */
  const copies = ({ attachments }: CannedReply, actor: FakeActor): Attachment[] =>
    attachments.map(({ id }) => {
      const { attachment: carried, bytes } = store.uploads.get(id)!
      const attachment = { ...carried, id: newId('attachment') }
      const unsent = { by: uploaderOf(actor), conversationId: null, cannedReplyId: null }
      store.uploads.set(attachment.id, { attachment, bytes, ...unsent })
      return attachment
    })

  function putMacro(input: NewMacro & Partial<Macro>): Macro {
    const reply = replies.get(input.actions.cannedReplyId ?? '')
    const texts = [reply?.body, input.actions.reply, input.actions.note]
    const macro: Macro = {
      id: newId('macro'),
      ...stamp(),
      ...input,
      prompts: promptsOf(texts.join(' ')),
    }
    macros.set(macro.id, macro)
    return macro
  }

  function render(body: string, actor: FakeActor, conversationId: string, prompts: unknown) {
    const { customer } = store.get(actor, conversationId).state.conversation
    const agent = actor.kind === 'agent' ? actor.agent : null
    const values: Record<string, string | null | undefined> = {
      'customer.name': customer.name,
      'customer.first_name': customer.name?.split(' ')[0],
      'customer.email': customer.email,
      'agent.name': agent?.name,
      'agent.first_name': agent?.name.split(' ')[0],
    }
    for (const [name, value] of Object.entries((prompts ?? {}) as Record<string, string>))
      values[`prompt.${name}`] = value
    const missing: string[] = []
    const text = body.replace(variable, (_, name: string, fallback?: string) => {
      const value = values[name] || fallback
      if (value === undefined) missing.push(name)
      return value ?? `[${name.replace(/^prompt\./, '').replace(/[._]/g, ' ')}]`
    })
    return { text, conversationId, locale: null, missing, attachments: [] }
  }

  function apply(macro: Macro, input: RequestInput, actor: FakeActor): void {
    const id = String(input.conversationId)
    const { cannedReplyId, reply, note, assignee, status, snoozeMinutes, ...fields } = macro.actions
    const canned = cannedReplyId === undefined ? undefined : get(replies, cannedReplyId)
    const texts = [
      { body: canned?.body ?? reply, visibility: 'public' as const },
      { body: note, visibility: 'internal' as const },
    ].flatMap(({ body: one, visibility }) =>
      one === undefined ? [] : [{ ...render(one, actor, id, input.prompts), visibility }],
    )
    const missing = texts.flatMap((one) => one.missing).join(', ')
    if (missing !== '') {
      const detail = `There is no value for ${missing}`
      throw new FakeProblem(409, 'reply_incomplete', { detail })
    }
    const lastSeenSeq =
      input.lastSeenSeq === undefined ? {} : { lastSeenSeq: Number(input.lastSeenSeq) }
    const files = canned === undefined ? [] : copies(canned, actor).map((one) => one.id)
    for (const { text, visibility } of texts) {
      const attachments = visibility === 'public' ? files : []
      store.write(actor, id, { text, visibility, attachments, ...lastSeenSeq })
    }
    const { addTagIds = [], removeTagIds = [], ...rest } = fields
    const stored = store.get(actor, id)
    const tagIds = [...new Set([...stored.state.conversation.tagIds, ...addTagIds])]
    store.change(stored, { ...rest, tagIds: tagIds.filter((tag) => !removeTagIds.includes(tag)) })
    if (assignee !== undefined)
      store.assign(
        actor,
        id,
        assignee === 'me' && actor.kind === 'agent' ? actor.agent.id : assignee,
      )
    if (status === 'resolved' || status === 'open') store.setStatus(actor, id, status)
    else if (status !== undefined) {
      const until = new Date(Date.now() + (snoozeMinutes ?? 0) * 60_000).toISOString()
      const changes: ConversationChanges =
        status === 'snoozed' ? { status, snoozedUntil: until } : { status }
      store.change(stored, changes)
    }
  }

  const handlers: Record<string, Handler> = {
    'cannedReplies.list': (input) => page(replies, input),
    'cannedReplies.get': ({ id }) => get(replies, id),
    'cannedReplies.create': (input, actor) => write({ ...input, id: newId('cannedReply') }, actor),
    'cannedReplies.update': (input, actor) => write(input, actor, get(replies, input.id)),
    'cannedReplies.delete': ({ id }) => {
      dropFiles(get(replies, id).id, [])
      replies.delete(id)
    },
    'cannedReplies.render': ({ id, conversationId, prompts, isInserted }, actor) => {
      const reply = get(replies, id)
      if (isInserted) replies.set(id, { ...reply, useCount: reply.useCount + 1 })
      const attachments = isInserted ? copies(reply, actor) : reply.attachments
      return { ...render(reply.body, actor, String(conversationId), prompts), attachments }
    },
    'cannedReplies.preview': ({ body, conversationId, prompts }, actor) => {
      const id = conversationId ?? [...store.conversations.keys()][0]
      if (id === undefined)
        return { text: body, conversationId: null, locale: null, missing: [], attachments: [] }
      return render(String(body), actor, String(id), prompts)
    },
    'search.cannedReplies': ({ q }) => {
      const words = String(q ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter(Boolean)
      const items = [...replies.values()].flatMap((cannedReply) => {
        const { id, title, shortcut, body } = cannedReply
        const said = `${title} ${shortcut} ${body}`.toLowerCase()
        if (!words.every((word) => said.includes(word))) return []
        return [{ id, cannedReply, highlights: [] }]
      })
      return { items, nextCursor: null }
    },
    'cannedReplies.export': () => ({
      items: [...replies.values()].map(({ shortcut, title, body, translations }) => ({
        ...{ shortcut, title, body, translations },
      })),
    }),
    'cannedReplies.import': ({ items }) => {
      const counts = { created: 0, updated: 0, unchanged: 0 }
      for (const item of items as NewCannedReply[]) {
        const known = [...replies.values()].find((one) => one.shortcut === item.shortcut)
        putReply({ ...known, ...item })
        counts[known ? 'updated' : 'created']++
      }
      return counts
    },
    'macros.list': (input) => page(macros, input),
    'macros.get': ({ id }) => get(macros, id),
    'macros.create': (input) => putMacro(input as never),
    'macros.update': ({ id, ...changes }) => putMacro({ ...get(macros, id), ...changes }),
    'macros.delete': ({ id }) => void macros.delete(get(macros, id).id),
    'macros.apply': (input, actor) => {
      apply(get(macros, input.id), input, actor)
      return store.get(actor, String(input.conversationId)).state.conversation
    },
    'conversations.suggest': ({ id }, actor) => {
      store.get(actor, id)
      return { items: suggestions.get(id) ?? [] }
    },
  }
  return {
    handlers,
    createCannedReply: putReply,
    createMacro: putMacro,
    suggest: (conversationId: string, items: readonly Suggestion[]) =>
      void suggestions.set(conversationId, items),
  }
}

const variable = /\{\{\s*([\w.]+)\s*(?:\|\s*default:\s*"([^"]*)"\s*)?\}\}/g

const promptsOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/prompt\.(\w+)/g)].map((match) => match[1]!)),
]

function get<T>(rows: Map<string, T>, id: string): T {
  const row = rows.get(id)
  if (row === undefined) throw new FakeProblem(404, 'not_found')
  return row
}

const page = <T extends { id: string }>(
  rows: Map<string, T>,
  { cursor, limit = 25 }: RequestInput,
) =>
  toPage(
    [...rows.values()],
    (row) => row.id,
    { cursor, limit },
    (a, b) => (a < b ? -1 : 1),
  )
