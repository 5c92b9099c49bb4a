// A conversation that a batch of messages is written to, brought forward in memory message by message: what each changes
// by its arrival, and the events that tell of it.
import type { AgentSummary } from '../agents/schema.ts'
import type { Mention } from '../conversations/schema.ts'
import type { MessageForm } from '../forms/schema.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import { withMentions } from './mentions-store.ts'
import type { Author, Message, MessageCreate } from './schema.ts'
import { previewOf } from './store.ts'

export type NewMessage = {
  workspaceId: string
  conversationId: string
  /** For customers the id that must own the conversation; the name is looked up. */
  author: Author
  create: MessageCreate
  /** One that comes with its answer: filled in before the conversation began. */
  form?: MessageForm | undefined
  /** When it was written; now, unless it comes from an import. */
  writtenAt?: Date
  /** It was sent long ago, so a block of today does not hold for it. */
  isPast?: boolean
}

export type StoredMessage = {
  /** Numbered as agents count. */
  message: Message
  publicSeq: number | null
  isDuplicate: boolean
}

export const keyOf = ({ conversationId, author, create }: NewMessage) =>
  clientKey(conversationId, author.id, create.clientId)

export const clientKey = (conversationId: string, authorId: string, clientId: string) =>
  `${conversationId} ${authorId} ${clientId}`

export type LockRow = {
  id: string
  workspace_id: string
  customer_id: string
  customer_name: string | null
  is_blocked: boolean
  former_customer_ids: string[]
  seq: number
  public_seq: number
  status: string
  snoozed_until: Date | null
  closes_at: Date | null
  archived_at: Date | null
  assignee_id: string | null
  is_internal: boolean
  waiting_since: Date | null
  last_message: object | null
  last_message_at: Date
}

/** What few messages have, and is stored beside the row for that reason. */
type Carried = Pick<Message, 'attachments' | 'replyToId' | 'choice' | 'form' | 'custom'>

/** A conversation that a batch writes to: its locked row, brought forward in memory message by message. */
export class Head {
  readonly messages: StoredMessage[] = []
  readonly events: LogEvent[] = []
  seq: number
  publicSeq: number
  status: string
  snoozedUntil: string | null
  closesAt: string | null
  waitingSince: string | null
  lastMessage: object | null
  lastMessageAt: string
  archivedAt: string | null
  assigneeId: string | null
  claimedAt: string | null = null
  /** Once the batch has added to them. */
  mentions: readonly Mention[] | null = null

  constructor(readonly row: LockRow) {
    this.seq = row.seq
    this.publicSeq = row.public_seq
    this.status = row.status
    this.snoozedUntil = row.snoozed_until?.toISOString() ?? null
    this.closesAt = row.closes_at?.toISOString() ?? null
    this.waitingSince = row.waiting_since?.toISOString() ?? null
    this.lastMessage = row.last_message
    this.lastMessageAt = row.last_message_at.toISOString()
    this.archivedAt = row.archived_at?.toISOString() ?? null
    this.assigneeId = row.assignee_id
  }

  /** Appends a message, before it what its arrival changes, and after it that its author now has the conversation. */
  write(
    input: NewMessage,
    at: string,
    { claimant, ...carried }: { claimant: AgentSummary | undefined } & Carried,
  ): StoredMessage {
    const author =
      input.author.kind === 'customer'
        ? { ...input.author, name: this.row.customer_name }
        : input.author
    const isPublic = input.create.visibility === 'public'
    if (author.kind === 'customer' && (this.status !== 'open' || this.archivedAt !== null))
      this.#reopen(author, at)
    if (isPublic && this.closesAt !== null) this.#keepOpen(at)
    const stored = this.#add(author, at, {
      clientId: input.create.clientId,
      type: input.create.type,
      visibility: input.create.visibility,
      text: input.create.text,
      activity: null,
      ...carried,
    })
    if (!isPublic) return stored
    if (author.kind === 'customer') this.waitingSince ??= at
    else this.waitingSince = null
    const { id, seq } = stored.message
    this.lastMessage = {
      id,
      seq,
      publicSeq: stored.publicSeq,
      text: previewOf(input.create.text),
      author,
      createdAt: at,
    }
    if (at > this.lastMessageAt) this.lastMessageAt = at
    if (claimant !== undefined && this.assigneeId === null) this.#claim(claimant, at)
    return stored
  }

  #reopen(author: Author, at: string): void {
    const wasResolved = this.status === 'resolved'
    const changes = {
      ...(this.status === 'open' ? {} : { status: 'open' as const }),
      ...(this.snoozedUntil === null ? {} : { snoozedUntil: null }),
      ...(this.archivedAt === null ? {} : { archivedAt: null }),
    }
    this.status = 'open'
    this.snoozedUntil = null
    this.archivedAt = null
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes,
    }
    this.#push(event, wasResolved ? ++this.publicSeq : null)
    if (!wasResolved) return
    this.#add(author, at, {
      clientId: null,
      type: 'activity',
      visibility: 'public',
      text: `${author.name ?? 'The customer'} reopened the conversation`,
      activity: { code: 'reopened', subject: null },
    })
  }

  /** Somebody has written, so it does not end by itself. */
  #keepOpen(at: string): void {
    this.closesAt = null
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes: { closesAt: null },
    }
    this.#push(event, ++this.publicSeq)
  }

  #claim(assignee: AgentSummary, at: string): void {
    this.assigneeId = assignee.id
    this.claimedAt = at
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes: { assignee, claimedAt: at },
    }
    this.#push(event, ++this.publicSeq)
  }

  /** The note that was just written names colleagues. */
  mention(agentIds: readonly string[], before: readonly Mention[], at: string): void {
    const mentions = withMentions(this.mentions ?? before, agentIds, this.seq)
    this.mentions = mentions
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes: { mentions },
    }
    this.#push(event, null)
  }

  /** Whether the batch changed who has it, or that it is archived: few do, so that has a statement of its own. */
  get isHandedOn(): boolean {
    return this.claimedAt !== null || (this.row.archived_at !== null && this.archivedAt === null)
  }

  get isKeptOpen(): boolean {
    return this.row.closes_at !== null && this.closesAt === null
  }

  #add(
    author: Author,
    at: string,
    content: Pick<Message, 'type' | 'visibility' | 'text' | 'activity'> &
      Carried & { clientId: string | null },
  ): StoredMessage {
    const id = newId('message')
    const seq = ++this.seq
    const publicSeq = content.visibility === 'public' ? ++this.publicSeq : null
    const message: Message = {
      id,
      conversationId: this.row.id,
      seq,
      ...content,
      clientId: content.clientId ?? id,
      author,
      createdAt: at,
    }
    const stored = { message, publicSeq, isDuplicate: false }
    this.messages.push(stored)
    this.#push(
      { type: 'message.created', conversationId: this.row.id, seq, at, message },
      publicSeq,
    )
    return stored
  }

  #push(event: LogEvent['event'], publicSeq: number | null): void {
    const { workspace_id: workspaceId, customer_id: customerId } = this.row
    this.events.push({ workspaceId, customerId, event, publicSeq })
  }
}
