// Who says nothing, and who cannot be asked about.
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
let address: string
beforeAll(async () => {
  test = await testApp()
  address = await test.listen()
})
afterEach(() => void vi.restoreAllMocks())
afterAll(() => test.close())

it('[RT1] [RT17] who never says hello is let go after 10 s, and who falls silent after 60', async () => {
  const now = performance.now.bind(performance)
  let passed = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now() + passed)
  const [stranger, agent] = await Promise.all([
    openSocket(address, null),
    openSocket(address, test.workspace.owner.token),
  ])
  passed = 10_000
  expect(await stranger.closed).toBe(4408)
  agent.send({ type: 'ping' })
  await agent.next('pong')
  const last = await openSocket(address, null)
  passed += 60_000
  expect(await agent.closed).toBe(1006)
  expect(await last.closed).toBe(4408)
})

// The last one here: nothing brings the database back.
it('[RT18] without its database a node closes a hello with 1013', async () => {
  const socket = await openSocket(address, null)
  await test.sql.end()
  socket.send({ type: 'hello', protocol: 1, token: test.workspace.owner.token! })
  expect(await socket.closed).toBe(1013)
})
