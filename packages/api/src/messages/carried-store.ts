// What few messages carry: files, a form, a custom type, the message they answer. It is looked up for a whole batch, only
// where something is carried, and written beside the rows.
import type { Attachment } from '../attachments/schema.ts'
import { lockUploads } from '../attachments/store.ts'
import type { MessageForm } from '../forms/schema.ts'
import { findForms, noForm } from '../forms/store.ts'
import { findMessageTypes } from '../message-types/store.ts'
import type { Tx } from '../platform/postgres.ts'
import { type ProblemError, problem } from '../problem.ts'
import { keyOf, type NewMessage, type StoredMessage } from './head.ts'

/** What is answered: a message of the same conversation that its readers see, too. */
export async function findReplied(
  tx: Tx,
  inputs: readonly NewMessage[],
): Promise<ReadonlyMap<string, { replyToId: string }>> {
  const replies = inputs.filter(({ create }) => create.replyToSeq !== undefined)
  if (replies.length === 0) return new Map()
  const rows = await tx<{ key: string; id: string }[]>`
    select u.key, m.id from unnest(
      ${replies.map(keyOf)}::text[], ${replies.map((one) => one.conversationId)}::text[],
      ${replies.map((one) => one.create.replyToSeq!)}::bigint[],
      ${replies.map((one) => one.author.kind)}::text[],
      ${replies.map((one) => one.create.visibility)}::text[]
    ) as u (key, conversation_id, seq, reader, visibility)
    join messages m on m.conversation_id = u.conversation_id
      and (case when u.reader = 'customer' then m.public_seq else m.seq end) = u.seq
    where m.type <> 'activity' and m.unsent_at is null and (m.visibility = 'public' or u.visibility = 'internal')`
  return new Map(rows.map((row) => [row.key, { replyToId: row.id }]))
}

type FoundForms = Awaited<ReturnType<typeof findForms>>

export const formsFor = async (tx: Tx, inputs: readonly NewMessage[]): Promise<FoundForms> => {
  const wanted = inputs.flatMap(({ workspaceId, create }) =>
    create.formId === undefined ? [] : [{ workspaceId, id: create.formId }],
  )
  return wanted.length === 0 ? new Map() : await findForms(tx, wanted)
}

/** The message keeps a copy: a form that is changed later asks nobody twice. */
export function takeForm(
  { workspaceId, create: { formId } }: NewMessage,
  forms: FoundForms,
): MessageForm | undefined | ProblemError {
  if (formId === undefined) return undefined
  const content = forms.get(`${workspaceId} ${formId}`)
  if (content === undefined) return noForm()
  return { formId, ...content, answer: null }
}

export const titled = (input: NewMessage, { title }: MessageForm): NewMessage =>
  input.create.text.trim() === '' ? { ...input, create: { ...input.create, text: title } } : input

type FoundTypes = Awaited<ReturnType<typeof findMessageTypes>>

export const typesFor = async (tx: Tx, inputs: readonly NewMessage[]): Promise<FoundTypes> => {
  const wanted = inputs.flatMap(({ workspaceId, create }) =>
    create.custom === undefined ? [] : [{ workspaceId, key: create.custom.type }],
  )
  return wanted.length === 0 ? new Map() : await findMessageTypes(tx, wanted)
}

type FoundUploads = Awaited<ReturnType<typeof lockUploads>>

export const findUploads = async (tx: Tx, inputs: readonly NewMessage[]): Promise<FoundUploads> => {
  const wanted = inputs.flatMap(({ workspaceId, author, create }) =>
    create.attachments === undefined
      ? []
      : [{ workspaceId, authorId: author.id, ids: create.attachments }],
  )
  return wanted.length === 0 ? new Map() : await lockUploads(tx, wanted)
}

/** What the message carries; each upload is for one message, so it is not there for the next. */
export function takeUploads(
  { author, create }: NewMessage,
  uploads: FoundUploads,
): { attachments?: Attachment[] } | ProblemError {
  if (create.attachments === undefined) return {}
  const found = create.attachments.map((id) => uploads.get(id))
  if (new Set(create.attachments).size < found.length) return problem('not_found')
  const attachments: Attachment[] = []
  for (const upload of found) {
    if (upload === undefined || upload.authorId !== author.id)
      return problem('not_found', { detail: 'There is no upload of yours with one of these ids' })
    if (!upload.isFinished) return problem('upload_incomplete')
    attachments.push(upload.attachment)
  }
  for (const { id } of attachments) uploads.delete(id)
  return { attachments }
}

export const toCarried = ({ message: { conversationId, seq, attachments } }: StoredMessage) =>
  attachments === undefined ? [] : [{ conversationId, seq, attachments }]

export async function updateBeside(tx: Tx, replies: readonly StoredMessage[]): Promise<void> {
  await tx`
    update messages m set reply_to_id = u.reply_to_id, choice = u.choice::jsonb, form = u.form::jsonb,
      custom = u.custom::jsonb
    from unnest(
      ${replies.map(({ message }) => message.conversationId)}::text[],
      ${replies.map(({ message }) => message.seq)}::bigint[],
      ${replies.map(({ message }) => message.replyToId ?? null)}::text[],
      ${replies.map(({ message }) => (message.choice ? JSON.stringify(message.choice) : null))}::text[],
      ${replies.map(({ message }) => (message.form ? JSON.stringify(message.form) : null))}::text[],
      ${replies.map(({ message }) => (message.custom ? JSON.stringify(message.custom) : null))}::text[]
    ) as u (conversation_id, seq, reply_to_id, choice, form, custom)
    where m.conversation_id = u.conversation_id and m.seq = u.seq`
}
