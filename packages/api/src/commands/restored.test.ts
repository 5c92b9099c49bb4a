import { afterAll, beforeAll, expect, it } from 'vitest'
import { getEpoch } from '../log/store.ts'
import { parseSettings } from '../settings.ts'
import { beginConversation, type TestApp, testApp } from '../testing/app.ts'
import { restoredCommand } from './restored.ts'

let test: TestApp

beforeAll(async () => {
  test = await testApp()
  await beginConversation(await test.workspace.visitor())
})

afterAll(() => test.close())

const countAt = async (xid: string) => {
  const [row] = await test.sql<{ count: number }[]>`
    select count(*)::int as count from events where xid = ${xid}::xid8`
  return row!.count
}

async function restored(): Promise<number> {
  const { host, port, user, pass, database } = test.sql.options
  const url = `postgres://${user}:${pass}@${host[0]}:${port[0]}/${database}`
  return restoredCommand({
    args: [],
    settings: parseSettings({ DATABASE_URL: url }),
    packageDir: new URL('../..', import.meta.url).pathname,
    print: () => {},
    log: () => {},
  })
}

it('a new epoch begins, and ids of this server stay as they are', async () => {
  const before = await getEpoch(test.sql)
  expect(await restored()).toBe(0)
  expect(await getEpoch(test.sql)).not.toBe(before)
  expect(await countAt('0')).toBe(0)
})

it('ids of a server that had counted further go before every id of this one, also when told twice', async () => {
  await test.sql`update events set xid = '1000000000'`
  const all = await countAt('1000000000')
  expect(all).toBeGreaterThan(0)
  await restored()
  await restored()
  expect(await countAt('0')).toBe(all)
})
