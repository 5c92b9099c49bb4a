import { http, ws } from 'msw'
import { setupServer } from 'msw/node'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createClient } from '../client.ts'
import { fakeServer, mswHandlers, until } from './index.ts'

it('gives code that makes its own client a whole Deskbell', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hello' })
  const network = setupServer(...mswHandlers(server, { http, ws }))
  network.listen({ onUnhandledRequest: 'error' })
  try {
    // msw replaces the global WebSocket, which Node 20 does not have.
    const client = createClient({
      baseUrl: server.url,
      WebSocket: globalThis.WebSocket ?? WebSocket,
    })
    await client.signIn(server.agents[0]!)
    const thread = client.thread(id)
    thread.send('Over msw')
    await until(thread.state, ({ messages }) => messages.length === 2)
    expect(server.messages(id).map((message) => message.text)).toEqual(['Hello', 'Over msw'])
    client.close()
  } finally {
    network.close()
  }
})
