// The lines of the guide that businesses copy are run as they stand there.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'

const guide = new URL('../../../../docs/guides/identity.md', import.meta.url)
/** Where the module finds the packages that it imports. */
const file = fileURLToPath(new URL(`../../node_modules/.guide-${process.pid}.mjs`, import.meta.url))

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  rmSync(file, { force: true })
  await test.close()
})

it('the example for Node makes a token that opens a session', async () => {
  const { workspaceId, publishableKey, owner } = test.workspace
  const made = await owner.post('/v1/identity-keys', { name: 'Shop', algorithm: 'HS256' })
  vi.stubEnv('DESKBELL_IDENTITY_SECRET', made.body.secret)
  vi.stubEnv('DESKBELL_IDENTITY_KEY', made.body.id)
  vi.stubEnv('DESKBELL_WORKSPACE', workspaceId)
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(guide, 'utf8'))?.[1]
  writeFileSync(file, code!)
  const { deskbellToken } = await import(/* @vite-ignore */ file)
  const token = await deskbellToken({ id: 'user-1', name: 'Vera', email: 'vera@x.example' })
  const answer = await test.anyone.post('/v1/customer-sessions', {
    publishableKey,
    identity: { token },
  })
  expect(answer).toMatchObject({
    status: 201,
    body: { customer: { externalId: 'user-1', name: 'Vera', email: 'vera@x.example' } },
  })
})
