// The methods that change a conversation, for lists and threads that show it: they are told at once what was changed
// here; without a connection nobody else would tell them.
import type { Methods } from './methods.ts'
import type { Conversation } from './wire.ts'

export function announcing(
  methods: Methods,
  announce: (conversation: Conversation) => void,
): Methods {
  const told =
    <A extends unknown[]>(call: (...args: A) => Promise<Conversation>) =>
    async (...args: A): Promise<Conversation> => {
      const conversation = await call(...args)
      announce(conversation)
      return conversation
    }
  const own = methods.conversations
  const conversations = {
    ...own,
    update: told(own.update),
    resolve: told(own.resolve),
    reopen: told(own.reopen),
    assign: told(own.assign),
    claim: told(own.claim),
    release: told(own.release),
    transfer: told(own.transfer),
    archive: told(own.archive),
    unarchive: told(own.unarchive),
    async next(...args: Parameters<typeof own.next>) {
      const next = await own.next(...args)
      if (next.conversation) announce(next.conversation)
      return next
    },
    async bulk(...args: Parameters<typeof own.bulk>) {
      const done = await own.bulk(...args)
      for (const { conversation } of done.results) if (conversation) announce(conversation)
      return done
    },
  }
  const macros = { ...methods.macros, apply: told(methods.macros.apply) }
  return { ...methods, conversations, macros }
}
