import { expect, it, onTestFinished, vi } from 'vitest'
import { createClient } from './create-client.ts'
import { type FakeServer, fakeServer } from './testing/fake-server.ts'

async function agent(server: FakeServer, index: 0 | 1) {
  const { url: baseUrl, fetch, WebSocket } = server
  const client = createClient({ baseUrl, fetch, WebSocket })
  onTestFinished(() => client.close())
  await client.signIn(server.agents[index]!)
  client.connect()
  return client
}

it('a customer follows what a colleague changes, and never goes back', async () => {
  const server = fakeServer()
  const { id } = server.createCustomer({ name: 'Vera' })
  const [ada, grace] = [await agent(server, 0), await agent(server, 1)]
  const live = ada.customer(id)
  await vi.waitFor(() => expect(live.state.value.value?.name).toBe('Vera'))
  const old = live.state.value.value!
  await grace.customers.update({ id, plan: 'pro', attributes: { orders: 3 } })
  await vi.waitFor(() =>
    expect(live.state.value.value).toMatchObject({ plan: 'pro', attributes: { orders: 3 } }),
  )
  live.take(old)
  expect(live.state.value.value?.plan).toBe('pro')
  live.close()
  await grace.customers.update({ id, plan: 'free' })
  expect(live.state.value.value?.plan).toBe('pro')
})

it('a customer is up to date again after a lost connection', async () => {
  const server = fakeServer()
  const { id } = server.createCustomer({ name: 'Vera' })
  const [ada, grace] = [await agent(server, 0), await agent(server, 1)]
  const live = ada.customer(id)
  await vi.waitFor(() => expect(ada.connection.value).toBe('connected'))
  ada.disconnect()
  await grace.customers.update({ id, name: 'Vera Married' })
  expect(live.state.value.value?.name).toBe('Vera')
  ada.connect()
  await vi.waitFor(() => expect(live.state.value.value?.name).toBe('Vera Married'))
})

it('a customer whom nobody knows is gone, or failed where there is no connection', async () => {
  const server = fakeServer()
  const ada = await agent(server, 0)
  const id = 'cus_01k9r1xkq4e8r8c2n3s6w5v7ab'
  const live = ada.customer(id)
  await vi.waitFor(() => expect(['gone', 'failed']).toContain(live.state.value.status))
  ada.disconnect()
  const alone = ada.customer(id)
  await vi.waitFor(() => expect(alone.state.value).toMatchObject({ status: 'failed' }))
  expect(alone.state.value.problem?.code).toBe('not_found')
})

it('a customer is read anew after a restored backup, where a lower revision may be the newest', async () => {
  const server = fakeServer()
  const { id } = server.createCustomer({ name: 'Vera' })
  const conversation = server.createConversation({ text: 'Hi' })
  const ada = await agent(server, 0)
  const live = ada.customer(id)
  await ada.customers.update({ id, plan: 'pro' })
  await vi.waitFor(() => expect(live.state.value.value?.plan).toBe('pro'))
  const seen: (string | undefined)[] = []
  live.state.subscribe(({ status }) => void seen.push(status))
  server.restoreBackup(conversation.id, 1)
  await vi.waitFor(() => expect(seen).toContain('loading'))
  await vi.waitFor(() => expect(live.state.value.value?.plan).toBe('pro'))
})
