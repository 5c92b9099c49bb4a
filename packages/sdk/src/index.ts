// The typed client for Deskbell: everything that is public, and nothing else.
export { apply, type ConversationState, isUnread, type Reader, readSeqOf } from './apply.ts'
export type { Client, ClientOptions, ConversationInput } from './client.ts'
export type { ConversationList, ConversationListState } from './conversation-list.ts'
export { createClient } from './create-client.ts'
export type { LiveDrafts } from './drafts.ts'
export { ApiError, type ApiErrorCode, isPassing } from './errors.ts'
export type { Identification } from './identify.ts'
export type { ListQuery } from './list-order.ts'
export type { Live } from './live.ts'
export type { LiveRecord, LiveRecordState } from './live-record.ts'
export type { CallOptions, ListPromise, Methods, Page } from './methods.ts'
export type { PendingMessage } from './outbox.ts'
export {
  memoryOutbox,
  type OutboxEntry,
  type OutboxStorage,
  type OutgoingFile,
  type Share,
  type ShareListener,
} from './outbox-storage.ts'
export type { ChangedAgent, Viewer } from './realtime.ts'
export { type MessageRenderer, rendererOf, renderMessages } from './renderers.ts'
export type { Session } from './session.ts'
export { browserStorage, memoryStorage, type SessionStorage } from './session-storage.ts'
export type { ConnectionState, Transport, WebSocketConstructor, WebSocketLike } from './socket.ts'
export type { Thread, ThreadState } from './thread.ts'
export { hasKeptUploads } from './upload-notes.ts'
export type { Upload, UploadState } from './uploads.ts'
export { uuidv7 } from './uuidv7.ts'
export type * from './wire.ts'
