import { expect, it, onTestFinished, vi } from 'vitest'
import { createClient } from './create-client.ts'
import { type FakeServer, fakeServer } from './testing/fake-server.ts'

async function device(server: FakeServer, index: 0 | 1 = 0) {
  const { url: baseUrl, fetch, WebSocket } = server
  const client = createClient({ baseUrl, fetch, WebSocket })
  onTestFinished(() => client.close())
  await client.signIn(server.agents[index]!)
  client.connect()
  await vi.waitFor(() => expect(client.connection.value).toBe('connected'))
  return { client, live: client.liveDrafts() }
}
type Device = Awaited<ReturnType<typeof device>>
const textOf = ({ live }: Device, id: string) => live.state.value.get(id)?.text

it('a draft comes to the other devices of its agent, and to nobody else', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const [desk, phone, grace] = [await device(server), await device(server), await device(server, 1)]
  const saved = await desk.client.drafts.save({ id, text: 'Let me', version: 0 })
  await vi.waitFor(() => expect(textOf(phone, id)).toBe('Let me'))
  await phone.client.drafts.save({ id, text: '', version: saved.version })
  await vi.waitFor(() => expect(textOf(desk, id)).toBe(''))
  expect(textOf(grace, id)).toBeUndefined()
})

it('an older version never takes the place of a newer one', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const desk = await device(server)
  const old = await desk.client.drafts.save({ id, text: 'Old', version: 0 })
  await desk.client.drafts.save({ id, text: 'New', version: old.version })
  desk.live.take(old)
  expect(textOf(desk, id)).toBe('New')
  const refused = desk.client.drafts.save({ id, text: 'Old tab', version: old.version })
  await expect(refused).rejects.toMatchObject({ code: 'draft_changed', draft: { text: 'New' } })
})

it('after a lost connection a device knows what was written and what is gone', async () => {
  const server = fakeServer()
  const [a, b] = ['Hi', 'Hello'].map((text) => server.createConversation({ text }).id)
  const [desk, phone] = [await device(server), await device(server)]
  const first = await desk.client.drafts.save({ id: a!, text: 'Sent soon', version: 0 })
  await vi.waitFor(() => expect(textOf(phone, a!)).toBe('Sent soon'))
  phone.client.disconnect()
  await desk.client.drafts.save({ id: a!, text: '', version: first.version })
  await desk.client.drafts.save({ id: b!, text: 'Begun', version: 0 })
  expect(textOf(phone, a!)).toBe('Sent soon')
  phone.client.connect()
  await vi.waitFor(() => expect(textOf(phone, b!)).toBe('Begun'))
  expect(textOf(phone, a!)).toBe('')
})
