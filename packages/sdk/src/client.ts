// What a client is: one session, one connection, the typed methods, and the live threads and lists made from them.
import type { ConversationList } from './conversation-list.ts'
import type { LiveDrafts } from './drafts.ts'
import type { Identification } from './identify.ts'
import type { ListQuery } from './list-order.ts'
import type { Live } from './live.ts'
import type { LiveRecord } from './live-record.ts'
import type { Methods } from './methods.ts'
import type { PendingMessage } from './outbox.ts'
import type { OutboxStorage, OutgoingFile } from './outbox-storage.ts'
import type { ChangedAgent, Viewer } from './realtime.ts'
import type { Session, SignIn } from './session.ts'
import type { SessionStorage } from './session-storage.ts'
import type { ConnectionState, Transport, WebSocketConstructor } from './socket.ts'
import type { Thread } from './thread.ts'
import type { Upload, Uploads } from './uploads.ts'
import type {
  AgentSession,
  Attachment,
  Conversation,
  Customer,
  CustomObject,
  PreChatAnswer,
  PresenceState,
} from './wire.ts'

export interface ClientOptions {
  /** Where Deskbell runs, e.g. `https://support.example.com`. */
  baseUrl: string
  /** Where the session is kept; in memory when left out. */
  storage?: SessionStorage
  /**
   * Where messages are kept until they are stored. When left out: this browser's IndexedDB, shared by its tabs;
   * elsewhere in memory.
   */
  outbox?: OutboxStorage
  /**
   * A secret key of the workspace, in place of a session: for programs on a server. Every method that its scopes allow,
   * and the live connection; threads that send are for people, so write with `messages.create`.
   */
  secretKey?: string
  /**
   * The tabs of this browser that a customer has open keep one socket between them; where the browser cannot do that, and
   * for agents, each has its own. Pages of the same origin can then read the events in a BroadcastChannel, as they can
   * read the session in storage.
   */
  shareSocket?: boolean
  fetch?: typeof globalThis.fetch
  /** Node 20 has none: pass the one of the package `ws`, or do without: streams take its place. */
  WebSocket?: WebSocketConstructor
}

/** Everything that an agent or a customer can do. Methods throw ApiError. */
export interface Client extends Methods {
  /** Who is signed in. Tokens refresh by themselves; it turns null when the session is over. */
  readonly session: Live<Session | null>
  /**
   * Signs an agent in. Throws `invalid_credentials`, and `second_factor_required` when a code is needed, too. The session
   * that `auth.finishProviderSignIn` has opened is gone on with as it is.
   */
  signIn(input: SignIn | AgentSession): Promise<Session>
  /**
   * Opens a visitor's session, or goes on with the one that this device has, also while nobody answers.
   * Throws `invalid_publishable_key`.
   */
  openCustomerSession(input: { publishableKey: string }): Promise<Session>
  /**
   * Says who the visitor is, as the business has signed it. What they wrote on this device before becomes theirs; what
   * another customer had here is wiped, and their threads and lists are closed. With `getToken` the session lives on:
   * it is asked for a new token before the proof is over, and when the session was revoked. Throws `invalid_identity`.
   *
   * @example
   * await client.identify({ publishableKey, getToken: () => fetch('/deskbell-token').then((answer) => answer.text()) })
   */
  identify(input: Identification): Promise<Session>
  /** The session in storage; null when there is none or it is over. Throws when nobody answers. */
  restore(): Promise<Session | null>
  /**
   * Revokes the session, forgets it and what was not sent yet, and closes the connection. Call it when a customer signs
   * out of the site.
   */
  signOut(): Promise<void>

  readonly connection: Live<ConnectionState>
  /**
   * What carries the connection; null without one. Where sockets are blocked it is a stream, and held requests where
   * streams are held back, too: everything but typing and presence works as with a socket.
   */
  readonly transport: Live<Transport | null>
  /** Asks for a live connection, kept until `disconnect`. Before signing in, it waits for that. */
  connect(): void
  disconnect(): void
  /** One open conversation, live. One that is not stored yet goes by its key in `unsent`. */
  thread(conversationId: string): Thread
  /** A live list: filtered and sorted for agents, their own conversations for customers. */
  conversationList(query?: ListQuery): ConversationList
  /** One customer, live, for agents. It begins to read at once. */
  customer(customerId: string): LiveRecord<Customer>
  /** One object of the business, live, for agents. It begins to read at once. */
  object(objectId: string): LiveRecord<CustomObject>
  /** What this agent has begun to write, on any device, live. It begins to read at once. */
  liveDrafts(): LiveDrafts
  /** A customer's new conversation, when it is stored. Throws ApiError when it is refused, and drops it. */
  startConversation(input: ConversationInput): Promise<Thread>
  /**
   * The same, at once: the thread is `new`, takes more messages, and becomes the conversation as soon as that is stored.
   * Nothing is thrown; a refused beginning is a failed message like any other.
   */
  beginConversation(input: ConversationInput): Thread
  /** The conversation that changed last, wherever it is listed: a sign that counts are old. */
  readonly lastChanged: Live<Conversation | null>
  /**
   * Begins to upload a file, for `thread.send`. It resumes after a cut; `name` is the one of a File when left out. With a
   * `place`, such as the id of a conversation, `resumeUploads` goes on with it after a reload.
   */
  upload(file: Blob, name?: string, place?: string): Upload
  /**
   * A file that the server has already and no message carries, for `thread.send` beside others: those of a canned reply,
   * as `cannedReplies.render` with `isInserted` gives them.
   */
  attach(attachment: Attachment): Upload
  /** What an earlier page in this tab has begun to upload for this place and not sent. */
  resumeUploads(place: string): Promise<readonly Upload[]>
  /** What `upload` is part of, for apps that fetch it only when somebody has a file, as the widget does. */
  loadUploads(): Promise<Pick<Uploads, 'begin' | 'resume' | 'live' | 'finish'>>
  /** Every upload of this client, also those that messages on their way wait for. */
  readonly uploads: Live<readonly Upload[]>
  /** Messages that are not stored yet, in the order they were written; also what was kept for whoever is signed in. */
  readonly unsent: Live<readonly PendingMessage[]>
  /** Which agents have a conversation open, by its id; this one too. For agents. */
  readonly viewers: Live<ReadonlyMap<string, readonly Viewer[]>>
  /**
   * The agent whose name, title, photo or role changed last: whoever shows them asks again, with `agents.get` or
   * `conversations.listAgents`.
   */
  readonly changedAgent: Live<ChangedAgent | null>
  /** By agent id. */
  readonly presence: Live<ReadonlyMap<string, PresenceState>>
  /** Says how present this agent or customer is; remembered over reconnects. */
  setPresence(state: 'online' | 'away'): void
  /** Ends everything: connection, timers, listeners. The session stays in storage. */
  close(): void
}

export interface ConversationInput {
  /** May be empty where there are files. */
  text: string
  /** Of `upload`; the conversation begins when they are there. */
  files?: readonly OutgoingFile[] | undefined
  topicId?: string
  subject?: string
  /** The answers to the form of `settings.preChat` in the session. Without those that are demanded: `pre_chat_required`. */
  preChat?: PreChatAnswer
}
