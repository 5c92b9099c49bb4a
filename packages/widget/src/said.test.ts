import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { expect, test } from 'vitest'
import type { Said } from './host.ts'
import { tell } from './said.ts'

test('what a server refuses because its clock is ahead is told later', async () => {
  const server = fakeServer()
  const { url: baseUrl, fetch, publishableKey } = server
  const client = createClient({ baseUrl, fetch, WebSocket: server.WebSocket })
  await client.openCustomerSession({ publishableKey })
  const said: Said[] = [['track', ['paid'], Date.now(), location.href, 'Shop']]
  const expired = { status: 401, code: 'token_expired' } as const
  server.failNext('customerEvents.create', expired, expired)
  await tell(client, { said })
  expect(said).toHaveLength(1)
  await tell(client, { said })
  expect(said).toEqual([])
  client.close()
})
