import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'
import { upload } from '../testing/upload.ts'
import { createLocker } from './locks.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const never = () => undefined
const { signal } = new AbortController()

it('who writes to an upload hears that somebody else wants to, who then gets it', async () => {
  const id = await upload(test, await test.workspace.visitor())
  // Of two nodes.
  const first = createLocker(test.sql).newLock(id)
  const second = createLocker(test.sql).newLock(id)
  const release = vi.fn()
  await first.lock(signal, release)
  let isSecond = false
  const waiting = second.lock(signal, never).then(() => {
    isSecond = true
  })
  await vi.waitFor(() => expect(release).toHaveBeenCalled(), 20_000)
  expect(isSecond).toBe(false)
  await first.unlock()
  await waiting
  await second.unlock()
})

it('the lease of a node that died ends, and one that was lost is said to be', async () => {
  const id = await upload(test, await test.workspace.visitor())
  const dead = createLocker(test.sql).newLock(id)
  const release = vi.fn()
  await dead.lock(signal, release)
  await test.sql`update attachments set lock_until = now() - interval '1 second', lock_holder = 'x' where id = ${id}`
  const next = createLocker(test.sql).newLock(id)
  await next.lock(signal, never)
  await vi.waitFor(() => expect(release).toHaveBeenCalled(), 20_000)
  // It has nothing to give any more.
  await dead.unlock()
  const [row] = await test.sql`select lock_until from attachments where id = ${id}`
  expect(row!.lock_until).not.toBeNull()
  await next.unlock()
})

it('an upload that is gone is not waited for', async () => {
  const visitor = await test.workspace.visitor()
  const id = await upload(test, visitor)
  await visitor.delete(`/v1/attachments/${id}`)
  await expect(createLocker(test.sql).newLock(id).lock(signal, never)).rejects.toMatchObject({
    code: 'not_found',
  })
})
