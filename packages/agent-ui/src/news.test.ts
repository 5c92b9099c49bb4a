import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createInbox } from './inbox.ts'

test('more unread than fit in a page are counted, as far as a badge tells them apart', async () => {
  const server = fakeServer()
  const begin = () => server.createConversation({ text: 'Hello' })
  // The newest ones are read: the first page alone would say that there are 98.
  for (let left = 120; left > 0; left--) begin()
  const { url, fetch, WebSocket, agents } = server
  const client = createClient({ baseUrl: url, fetch, WebSocket })
  await client.signIn(agents[0]!)
  for (const text of ['One', 'Two']) {
    const { id } = server.createConversation({ text })
    await client.conversations.markRead({ id, seq: 9 })
  }
  const inbox = createInbox(client)
  onTestFinished(inbox.close)
  await inbox.restore()
  await vi.waitFor(() => expect(inbox.unreadCount.value).toBe(120))
})
