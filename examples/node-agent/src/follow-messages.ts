// Every new message of the workspace, as it comes. The live list says which conversations changed; their messages are
// then read after the last one that was printed, so none is missed when several come at once or the network was away.
import type { Client, Conversation } from '@deskbell/sdk'

export function followMessages(client: Client): void {
  const list = client.conversationList()
  /** Per conversation the seq up to which its messages were printed, or were there before. */
  const printed = new Map<string, number>()
  let hasBegun = false
  let work = Promise.resolve()

  list.state.subscribe(({ status, items }) => {
    if (status !== 'ready') return
    if (!hasBegun) {
      hasBegun = true
      for (const { id, seq } of items) printed.set(id, seq)
      console.log('\nNew messages appear here; Ctrl-C ends.\n')
      return
    }
    // One after the other, so that the order holds; what fails is read with the next change.
    for (const conversation of items) {
      work = work
        .then(() => printNews(client, conversation, printed))
        .catch((error: unknown) => console.error(`Could not read messages: ${error}`))
    }
  })
  client.connect()
}

async function printNews(
  client: Client,
  { id, seq, lastMessage, customer }: Conversation,
  printed: Map<string, number>,
): Promise<void> {
  // One that was not in the list before is new, or has just come up: its newest message is the news.
  let afterSeq = printed.get(id) ?? (lastMessage?.seq ?? seq) - 1
  while (afterSeq < seq) {
    const { items, hasMore } = await client.messages.list({ id, afterSeq, limit: 100 })
    for (const { type, author, visibility, text } of items) {
      if (type !== 'text') continue
      const name = author.name ?? 'A visitor'
      const to = author.kind === 'agent' ? ` to ${customer.name ?? 'a visitor'}` : ''
      console.log(`${name}${to}${visibility === 'internal' ? ' (note)' : ''}: ${text}`)
    }
    afterSeq = Math.max(items.at(-1)?.seq ?? 0, hasMore ? 0 : seq)
    printed.set(id, afterSeq)
  }
}
