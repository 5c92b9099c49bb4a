// Where messages that are not stored yet are kept, so that they survive a reload: what such a place must be able to do,
// and the one in memory. The one for browsers is in indexed-db-outbox.ts.
import type { ProblemLike } from './errors.ts'
import type { PreChatAnswer, Visibility } from './wire.ts'

/** A file that a message on its way carries: its bytes, until the server has them. */
export interface OutgoingFile {
  readonly key: string
  readonly name: string
  readonly file: Blob
  /** As soon as the server knows of it: the upload goes on there. */
  readonly attachmentId: string | null
  /** The server has all of it, and the file here is empty. */
  readonly isStored?: true
}

/** A message that is not stored yet. Plain data: it survives structured cloning, and without files JSON. */
export interface OutboxEntry {
  readonly clientId: string
  /** Of a conversation that is not stored yet either: its clientId. */
  readonly conversationId: string
  /** The conversation is not stored yet: the first of its messages makes it, with these. */
  readonly begins: { topicId?: string; subject?: string; preChat?: PreChatAnswer } | null
  readonly text: string
  readonly visibility: Visibility
  /** Later than that of every earlier message of the conversation. */
  readonly createdAt: string
  /** It goes only then, so that it can still be taken back. */
  readonly heldUntil?: string | null
  /** Agents: the newest seq that was on screen. A colleague's answer after it refuses the message. */
  readonly lastSeenSeq?: number
  readonly files?: readonly OutgoingFile[] | undefined
  /** The seq of the message that it answers. */
  readonly replyToSeq?: number
  /** Answers from which the customer chooses; the text is the question. */
  readonly choice?: { options: string[]; isMultiple?: boolean }
  /** The form that it brings. */
  readonly formId?: string
  /** Why it was refused; null while it waits. */
  readonly problem: ProblemLike | null
}

/**
 * A place for messages on their way. `identity` names a person, and nobody else may get what is kept for them.
 * When a method rejects, the message is still sent; only a reload would lose it.
 */
export interface OutboxStorage {
  load(identity: string): Promise<readonly OutboxEntry[]>
  /** Adds the entry, or takes the place of the one with its clientId. */
  put(identity: string, entry: OutboxEntry): Promise<void>
  /** Removes one entry; all of this identity when no clientId is given. */
  delete(identity: string, clientId?: string): Promise<void>
  /** For a place that several clients share, such as the tabs of a browser. Without it, this client sends. */
  share?(identity: string, listener: ShareListener): Share
}

export interface ShareListener {
  /** Whether this client sends for all of them, from now on. */
  onTurn(isSender: boolean): void
  /** What another one told. */
  onNews(news: unknown): void
}

export interface Share {
  /** Tells all the others. `news` is plain data. */
  tell(news: unknown): void
  leave(): void
}

/** Kept as long as this object lives. The default where there is no IndexedDB. */
export function memoryOutbox(): OutboxStorage {
  const kept = new Map<string, Map<string, OutboxEntry>>()
  const entriesOf = (identity: string) => {
    const entries = kept.get(identity) ?? new Map<string, OutboxEntry>()
    kept.set(identity, entries)
    return entries
  }
  return {
    load: async (identity) => [...entriesOf(identity).values()],
    put: async (identity, entry) => void entriesOf(identity).set(entry.clientId, entry),
    async delete(identity, clientId) {
      if (clientId === undefined) kept.delete(identity)
      else entriesOf(identity).delete(clientId)
    },
  }
}
