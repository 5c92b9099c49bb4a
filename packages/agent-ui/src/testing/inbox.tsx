// The whole inbox on a fake server, signed in, for tests of its screens.
import { createClient } from '@deskbell/sdk'
import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import { createInbox } from '../inbox.ts'
import { App } from '../ui/App.tsx'

interface Options {
  server?: FakeServer
  /** Which of the fake server's agents: 0 is the owner. Null leaves the sign-in on screen. */
  agent?: 0 | 1 | null
  path?: string
}

export async function openInbox({
  server = fakeServer(),
  agent = 0,
  path = '/inbox/all',
}: Options) {
  history.replaceState(null, '', path)
  const { url, fetch, WebSocket } = server
  const client = createClient({ baseUrl: url, fetch, WebSocket })
  if (agent !== null) await client.signIn(server.agents[agent]!)
  const inbox = createInbox(client)
  onTestFinished(inbox.close)
  await inbox.restore()
  const screen = render(<App inbox={inbox} />)
  return { ...screen, server, inbox, user: userEvent.setup() }
}
