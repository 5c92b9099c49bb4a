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

it('the roles that a workspace has made are among them, to itself alone', async () => {
  const made = { name: 'Helper', permissions: ['tag.manage', 'conversation.delete'] }
  const { id } = (await test.workspace.owner.post('/v1/roles', made)).body
  const { body } = await test.workspace.owner.get('/v1/permissions')
  expect(body.roles.at(-1)).toEqual({ id, name: 'Helper', isBuiltIn: false })
  expect(body.roles.filter((role: { isBuiltIn: boolean }) => role.isBuiltIn)).toHaveLength(5)
  const may = Object.fromEntries(
    body.permissions.map(({ action, roles }: { action: string; roles: string[] }) => [
      ...[action, roles.includes(id)],
    ]),
  )
  expect(may).toMatchObject({
    ...{ 'tag.manage': true, 'conversation.delete': true, 'tag.read': true },
    ...{ 'topic.manage': false, 'retention.manage': false },
  })
  const other = await test.otherWorkspace()
  expect(JSON.stringify((await other.owner.get('/v1/permissions')).body)).not.toContain(id)
})
