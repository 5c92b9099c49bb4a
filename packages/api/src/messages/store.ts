// Messages as they are read from Postgres: a row becomes what agents see, a window of a thread what its reader may.
import type { Attachment } from '../attachments/schema.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Activity, Author, Message, Reaction } from './schema.ts'

export type NumberedMessage = { message: Message; publicSeq: number | null }

export type MessageRow = {
  id: string
  conversation_id: string
  seq: number
  public_seq: number | null
  client_id: string
  author_kind: Author['kind']
  author_id: string
  author_name: string | null
  type: Message['type']
  visibility: Message['visibility']
  text: string
  activity: Activity | null
  created_at: Date
  merged_from_id: string | null
  attachments: Attachment[] | null
  reply_to_id: string | null
  edited_at: Date | null
  unsent_at: Date | null
  reactions: Reaction[] | null
  choice: Message['choice'] | null
  form: Message['form'] | null
  rating: Message['rating'] | null
  custom: Message['custom'] | null
}

export const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  conversationId: row.conversation_id,
  seq: row.seq,
  clientId: row.client_id,
  type: row.type,
  visibility: row.visibility,
  text: row.text,
  activity: row.activity,
  author: { kind: row.author_kind, id: row.author_id, name: row.author_name },
  createdAt: row.created_at.toISOString(),
  ...(row.attachments === null ? {} : { attachments: row.attachments }),
  ...(row.choice == null ? {} : { choice: row.choice }),
  ...(row.form == null ? {} : { form: row.form }),
  ...(row.rating == null ? {} : { rating: row.rating }),
  ...(row.custom == null ? {} : { custom: row.custom }),
  ...(row.reply_to_id === null ? {} : { replyToId: row.reply_to_id }),
  ...(row.edited_at === null ? {} : { editedAt: row.edited_at.toISOString() }),
  ...(row.unsent_at === null ? {} : { unsentAt: row.unsent_at.toISOString() }),
  ...(row.reactions === null ? {} : { reactions: row.reactions }),
  ...(row.merged_from_id === null ? {} : { mergedFromId: row.merged_from_id }),
})

export const columns = (sql: Sql | Tx) => sql`
  m.id, m.conversation_id, m.seq, m.public_seq, m.client_id, m.author_kind, m.author_id, m.author_name,
  m.type, m.visibility, m.text, m.activity, m.created_at, m.merged_from_id, m.attachments, m.reply_to_id,
  m.edited_at, m.unsent_at, m.reactions, m.choice, m.form, m.rating, m.custom`

export const previewOf = (text: string): string => text.slice(0, 200).toWellFormed()

export const toPreview = ({ id, seq, text, author, createdAt }: Message) => ({
  ...{ id, seq, text: previewOf(text), author, createdAt },
})

/** One message as this reader counts; undefined when they do not see it. */
export async function findMessage(
  sql: Sql | Tx,
  conversationId: string,
  reader: 'agent' | 'customer',
  seq: number,
): Promise<NumberedMessage | undefined> {
  const column = reader === 'agent' ? sql`m.seq` : sql`m.public_seq`
  const [row] = await sql<MessageRow[]>`
    select ${columns(sql)} from messages m
    where m.conversation_id = ${conversationId} and ${column} = ${seq}`
  return row && { message: toMessage(row), publicSeq: row.public_seq }
}

/** What lists show of a conversation; null when there is nothing left to show. */
export async function findNewestPublic(tx: Tx, conversationId: string) {
  const [row] = await tx<MessageRow[]>`
    select ${columns(tx)} from messages m
    where m.conversation_id = ${conversationId} and m.visibility = 'public' and m.type <> 'activity'
      and m.unsent_at is null and m.merged_from_id is null
    order by m.public_seq desc limit 1`
  return row === undefined ? null : { ...toPreview(toMessage(row)), publicSeq: row.public_seq }
}

export type MessageWindow = {
  afterSeq?: number | undefined
  beforeSeq?: number | undefined
  limit: number
}

/** A window of a thread, oldest first, as this reader counts and may see; without bounds the newest. */
export async function listMessages(
  sql: Sql | Tx,
  conversationId: string,
  reader: 'agent' | 'customer',
  window: MessageWindow,
): Promise<{ items: Message[]; hasMore: boolean }> {
  const seq = reader === 'agent' ? sql`m.seq` : sql`m.public_seq`
  const isForward = window.afterSeq !== undefined
  const rows = await sql<MessageRow[]>`
    select ${columns(sql)} from messages m
    where m.conversation_id = ${conversationId}
      ${reader === 'customer' ? sql`and m.public_seq is not null` : sql``}
      ${window.afterSeq === undefined ? sql`` : sql`and ${seq} > ${window.afterSeq}`}
      ${window.beforeSeq === undefined ? sql`` : sql`and ${seq} < ${window.beforeSeq}`}
    order by ${seq} ${isForward ? sql`asc` : sql`desc`}
    limit ${window.limit + 1}`
  const kept = rows.slice(0, window.limit)
  if (!isForward) kept.reverse()
  const items = kept.map((row) => {
    const message = toMessage(row)
    return reader === 'agent' ? message : { ...message, seq: row.public_seq ?? 0 }
  })
  return { items, hasMore: rows.length > window.limit }
}
