import { afterAll, beforeAll, expect, it } from 'vitest'
import { policy } from '../policy.ts'
import { type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

it('what each role may do is told to every agent, as the policy has it', async () => {
  const viewer = await test.workspace.agent('viewer')
  const { status, body } = await viewer.get('/v1/permissions')
  expect(status).toBe(200)
  expect(body.roles.map(({ id }: { id: string }) => id)).toEqual([
    ...['owner', 'admin', 'senior', 'agent', 'viewer'],
  ])
  for (const { action, roles } of body.permissions)
    expect(roles, action).toEqual(policy[action as keyof typeof policy].roles)
  expect(body.permissions.map(({ action }: { action: string }) => action)).not.toContain(
    'customerSession.end',
  )
  expect((await (await test.workspace.visitor()).get('/v1/permissions')).status).toBe(403)
})
