// The fake server's store: what it remembers, and everything that can be done to it.
import type { AskedBefore } from '../wire.ts'
import { createConversations } from './conversations.ts'
import { createMessages } from './messages.ts'
import type { Logged, StoredConversation } from './readers.ts'
import { createRecords } from './records.ts'

export type FakeStore = ReturnType<typeof createStore> & {
  askedBefore?: () => AskedBefore | null
}

export function createStore(onEvent: (stored: StoredConversation, logged: Logged) => void) {
  const records = createRecords(onEvent)
  const messages = createMessages(records)
  return { ...records, ...messages, ...createConversations(records, messages) }
}
