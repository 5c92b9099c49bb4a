import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'
import { createRecency } from './recency.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const listed = async () =>
  (await test.workspace.owner.get('/v1/conversations')).body.items.map(
    (item: { id: string }) => item.id,
  )

const placeOf = async (id: string) => {
  const [row] = await test.sql<{ at: Date }[]>`
    select last_message_at as at from conversations where id = ${id}`
  return row!.at.toISOString()
}

it('a list that is asked for after a message shows its conversation first', async () => {
  const visitor = await test.workspace.visitor()
  const [older, newer] = [await beginConversation(visitor), await beginConversation(visitor)]
  expect((await listed()).slice(0, 2)).toEqual([newer, older])
  const sent = await visitor.post(`/v1/conversations/${older}/messages`, {
    clientId: newClientId(),
    text: 'Up again',
  })
  expect((await listed()).slice(0, 2)).toEqual([older, newer])
  expect(await placeOf(older)).toBe(sent.body.createdAt)
})

it('finds the place of a conversation whose node died before it was written, and never moves one back', async () => {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  const place = await placeOf(id)
  await test.sql`update conversations set last_message_at = '2020-01-01' where id = ${id}`
  const errors: unknown[] = []
  const recency = createRecency({ sql: test.sql, onError: (error) => errors.push(error) })
  await vi.waitFor(async () => expect(await placeOf(id)).toBe(place), { timeout: 5000 })
  recency.note(id, '2020-02-02T00:00:00.000Z')
  await recency.settle()
  expect(await placeOf(id)).toBe(place)
  await recency.close()
  expect(errors).toEqual([])
})

it('keeps what it could not write and writes it later', async () => {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  const errors: unknown[] = []
  const recency = createRecency({ sql: test.sql, onError: (error) => errors.push(error) })
  const at = new Date(Date.now() + 60_000).toISOString()
  await test.sql`alter table conversations rename column last_message_at to hidden`
  recency.note(id, at)
  await expect(recency.settle()).rejects.toThrow('last_message_at')
  await test.sql`alter table conversations rename column hidden to last_message_at`
  await recency.settle()
  expect(await placeOf(id)).toBe(at)
  await recency.close()
})
