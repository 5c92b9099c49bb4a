import { http, ws } from 'msw'
import { setupServer } from 'msw/node'
import { expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { createClient } from '../create-client.ts'
import { fakeServer, mswHandlers, until } from './index.ts'

it('gives code that makes its own client a whole Deskbell', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hello' })
  // msw replaces the global WebSocket; Node 20 has none to replace.
  vi.stubGlobal('WebSocket', globalThis.WebSocket ?? WebSocket)
  const network = setupServer(...mswHandlers(server, { http, ws }))
  network.listen({ onUnhandledRequest: 'error' })
  try {
    const client = createClient({ baseUrl: server.url })
    await client.signIn(server.agents[0]!)
    client.connect()
    await until(client.connection, (state) => state === 'connected')
    const thread = client.thread(id)
    await until(thread.state, ({ status }) => status === 'ready')
    server.write(id, { text: 'Are you there?' })
    thread.send('Over msw')
    await until(thread.state, ({ messages }) => messages.length === 3)
    expect(server.messages(id).map((message) => message.text)).toEqual([
      'Hello',
      'Are you there?',
      'Over msw',
    ])
    client.close()
  } finally {
    network.close()
    vi.unstubAllGlobals()
  }
})
