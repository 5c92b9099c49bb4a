// Tells the others that their messages have reached this device, a moment later and unless reading has said so already.
import type { Methods } from './methods.ts'
import type { Sessions } from './session.ts'
import type { Conversation } from './wire.ts'

const PATIENCE_MS = 1_500

export interface Delivery {
  /** Looks at the present state of a conversation that this client follows. */
  note(conversation: Conversation | null): void
  close(): void
}

export function createDelivery(methods: Methods, sessions: Sessions): Delivery {
  const due = new Map<string, number>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    timer = undefined
    for (const [id, seq] of due) {
      // A courtesy: the next change tries again.
      methods.conversations.markDelivered({ id, seq }).catch(() => undefined)
    }
    due.clear()
  }

  return {
    note(conversation) {
      const self = sessions.self()
      const newest = conversation?.lastMessage
      if (!self || !newest) return
      const own = conversation.reads.find(({ reader }) => reader.id === self.id)
      if (sessions.isSelf(newest.author) || newest.seq <= (own?.deliveredSeq ?? 0)) {
        due.delete(conversation.id)
        return
      }
      due.set(conversation.id, newest.seq)
      timer ??= setTimeout(tell, PATIENCE_MS)
    },
    close: () => clearTimeout(timer),
  }
}
