import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, type TestApp, testApp } from '../testing/app.ts'
import { wakeSnoozed } from './wake.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

async function snoozed(isDue: boolean): Promise<string> {
  const id = await beginConversation(await test.workspace.visitor())
  await test.workspace.owner.patch(`/v1/conversations/${id}`, {
    status: 'snoozed',
    snoozedUntil: '2099-01-01T00:00:00Z',
  })
  if (isDue)
    await test.sql`
      update conversations set snoozed_until = now() - interval '1 minute' where id = ${id}`
  return id
}

const ignore = () => {}
const get = async (id: string) => (await test.workspace.owner.get(`/v1/conversations/${id}`)).body

describe('a snooze', () => {
  it('ends when its time has come, and only then', async () => {
    const due = await snoozed(true)
    const later = await snoozed(false)
    await wakeSnoozed(test.sql, ignore)
    expect(await get(due)).toMatchObject({ status: 'open', snoozedUntil: null, seq: 5 })
    expect(await get(later)).toMatchObject({ status: 'snoozed', seq: 4 })
  })

  it('is ended once by ten nodes that look at the same moment, and shows the customer nothing', async () => {
    const ids = [await snoozed(true), await snoozed(true)]
    await Promise.all(Array.from({ length: 10 }, () => wakeSnoozed(test.sql, ignore)))
    for (const id of ids) {
      const events = (await test.workspace.owner.get(`/v1/conversations/${id}/events`)).body.items
      const woken = events.filter(
        (event: { changes?: { status?: string } }) => event.changes?.status === 'open',
      )
      expect(woken).toHaveLength(1)
      const [row] = await test.sql`select public_seq from conversations where id = ${id}`
      expect(row).toEqual({ public_seq: 2 })
    }
  })

  it('of a conversation that was deleted meanwhile is nobody’s business', async () => {
    const gone = await snoozed(true)
    await test.workspace.owner.delete(`/v1/conversations/${gone}`)
    const due = await snoozed(true)
    await wakeSnoozed(test.sql, ignore)
    expect(await get(due)).toMatchObject({ status: 'open' })
  })
})
