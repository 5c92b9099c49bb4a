import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginConversation, newClientId, PASSWORD, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import type { Permission } from './schema.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const make = async (...permissions: Permission[]): Promise<string> =>
  (await owner.post('/v1/roles', { name: newClientId(), permissions })).body.id
const whoMay = async (...permissions: Permission[]) =>
  await test.workspace.agent(await make(...permissions))
const newAgent = (extra: object) => ({
  ...{ email: `${newClientId()}@t.example`, name: 'Nora', password: PASSWORD },
  ...extra,
})

describe('who has a custom role', () => {
  it('reads what a viewer reads, and does what the role names and nothing else', async () => {
    const helper = await whoMay('tag.manage')
    expect((await helper.get('/v1/me')).body.agent).toMatchObject({
      role: 'viewer',
      customRole: { permissions: ['tag.manage'] },
    })
    expect((await helper.get('/v1/conversations')).status).toBe(200)
    expect((await helper.post('/v1/tags', { name: newClientId() })).status).toBe(201)
    expect((await helper.post('/v1/topics', { name: 'x' })).status).toBe(403)
    expect((await helper.get('/v1/audit-log')).status).toBe(403)
  })

  it('[S7] may over a socket what they may over REST, and no more', async () => {
    const address = await test.listen()
    const id = await beginConversation(await test.workspace.visitor())
    const message = (visibility: string) => ({
      ...{ type: 'send', conversationId: id },
      message: { clientId: newClientId(), text: 'x', visibility },
    })
    const helper = await whoMay('note.create', 'message.create')
    const writing = await openSocket(address, helper.token)
    writing.send(message('internal'))
    await writing.next('sent')
    const silent = await openSocket(address, (await whoMay('tag.manage')).token)
    silent.send(message('public'))
    expect(await silent.next('problem')).toMatchObject({ code: 'forbidden' })
    writing.close()
    silent.close()
  })

  it('[S27] may something else within seconds when the role changes, and their open sockets end', async () => {
    const address = await test.listen().catch(() => test.app.listeningOrigin)
    const roleId = await make('tag.manage')
    const helper = await test.workspace.agent(roleId)
    const socket = await openSocket(address, helper.token)
    await owner.patch(`/v1/roles/${roleId}`, { permissions: ['topic.manage'] })
    expect(await socket.closed).toBe(4401)
    await vi.waitFor(
      async () => {
        expect((await helper.post('/v1/tags', { name: newClientId() })).status).toBe(403)
        expect((await helper.post('/v1/topics', { name: newClientId() })).status).toBe(201)
      },
      { timeout: 20_000, interval: 200 },
    )
  })

  it('gets another role in its place, and loses the permissions with it', async () => {
    const helper = await whoMay('tag.manage')
    const changed = await owner.patch(`/v1/agents/${helper.id}`, { role: 'agent' })
    expect(changed.body).toMatchObject({ role: 'agent', customRole: null })
    const again = await owner.patch(`/v1/agents/${helper.id}`, {
      customRoleId: await make('topic.manage'),
    })
    expect(again.body).toMatchObject({
      role: 'viewer',
      customRole: { permissions: ['topic.manage'] },
    })
  })

  it('that was the last owner is refused', async () => {
    const customRoleId = await make('agent.manage')
    expect((await owner.patch(`/v1/agents/${owner.id}`, { customRoleId })).body.code).toBe(
      'last_owner',
    )
  })

  it('is given work by itself only if they may claim it', async () => {
    const { lockAssignment } = await import('../sharing/store.ts')
    const other = await test.otherWorkspace()
    await beginConversation(await other.visitor())
    await other.owner.patch('/v1/sharing', { autoAssign: true })
    const role = (permissions: Permission[]) =>
      other.owner.post('/v1/roles', { name: newClientId(), permissions })
    const assigned = async () => {
      await test.sql`update conversations set is_routed = true where workspace_id = ${other.workspaceId}`
      await test.sql`
        update agents set online_until = now() + interval '1 hour', capacity = 5
        where workspace_id = ${other.workspaceId} and role <> 'owner'`
      return await test.sql.begin((tx) => lockAssignment(tx, other.workspaceId))
    }
    await other.agent((await role(['tag.manage'])).body.id)
    expect(await assigned()).toBeUndefined()
    const claimer = await other.agent((await role(['conversation.claim'])).body.id)
    expect(await assigned()).toMatchObject({ agent: { id: claimer.id } })
  })
})

describe('[S3] nobody gives more than they have', () => {
  it('who manages roles makes and changes only roles within their own', async () => {
    const helper = await whoMay('role.manage', 'tag.manage')
    const role = (permissions: string[]) => ({ name: newClientId(), permissions })
    expect((await helper.post('/v1/roles', role(['tag.manage']))).status).toBe(201)
    expect((await helper.post('/v1/roles', role(['tag.manage', 'topic.manage']))).status).toBe(403)
    const greater = await make('customer.erase')
    expect((await helper.patch(`/v1/roles/${greater}`, { permissions: [] })).status).toBe(403)
    expect((await helper.patch(`/v1/roles/${greater}`, { name: 'x' })).status).toBe(403)
    expect((await helper.delete(`/v1/roles/${greater}`)).status).toBe(403)
    const own = (await helper.get('/v1/me')).body.agent.customRole.id
    const more = { permissions: ['role.manage', 'tag.manage', 'agent.manage'] }
    expect((await helper.patch(`/v1/roles/${own}`, more)).status).toBe(403)
  })

  it('who manages agents gives only roles within their own, and touches nobody who has more', async () => {
    const manager = await whoMay('agent.manage', 'invitation.manage', 'tag.manage')
    for (const role of ['owner', 'admin', 'senior', 'agent'])
      expect((await manager.post('/v1/agents', newAgent({ role }))).status, role).toBe(403)
    expect((await manager.post('/v1/agents', newAgent({ role: 'viewer' }))).status).toBe(201)
    const lesser = { customRoleId: await make('tag.manage') }
    const made = await manager.post('/v1/agents', newAgent(lesser))
    expect(made.status).toBe(201)
    const greater = { customRoleId: await make('tag.manage', 'topic.manage') }
    expect((await manager.post('/v1/agents', newAgent(greater))).status).toBe(403)
    const url = `/v1/agents/${made.body.id}`
    expect((await manager.patch(url, greater)).status).toBe(403)
    expect((await manager.patch(url, { role: 'admin' })).status).toBe(403)
    expect((await manager.patch(`/v1/agents/${manager.id}`, greater)).status).toBe(403)
    const senior = await test.workspace.agent('senior')
    expect((await manager.patch(`/v1/agents/${senior.id}`, { name: 'x' })).status).toBe(403)
    expect((await manager.delete(`/v1/agents/${owner.id}`)).status).toBe(403)
    expect((await manager.post(`/v1/agents/${senior.id}/second-factor/disable`)).status).toBe(403)
    const invite = (role: string) => ({ email: `${newClientId()}@t.example`, role })
    expect((await manager.post('/v1/invitations', invite('agent'))).status).toBe(403)
    expect((await manager.post('/v1/invitations', invite('viewer'))).status).toBe(201)
  })

  it('who manages keys makes and rotates only keys within their own', async () => {
    const keeper = await whoMay('apiKey.manage', 'tag.manage')
    const key = (...scopes: string[]) => ({ name: 'x', scopes })
    expect((await keeper.post('/v1/api-keys', key('tag.manage', 'tag.read'))).status).toBe(201)
    expect((await keeper.post('/v1/api-keys', key('auditLog.read'))).status).toBe(403)
    const greater = await owner.post('/v1/api-keys', key('topic.manage'))
    expect((await keeper.post(`/v1/api-keys/${greater.body.id}/rotate`, {})).status).toBe(403)
  })
})

describe('a custom role', () => {
  it('is listed with how many have it, and deleted when nobody has it any more', async () => {
    const id = await make('tag.manage')
    const helper = await test.workspace.agent(id)
    const listed = (await owner.get('/v1/roles?limit=100')).body.items
    expect(listed.find((one: { id: string }) => one.id === id)).toMatchObject({ agentCount: 1 })
    expect((await owner.delete(`/v1/roles/${id}`)).body.code).toBe('in_use')
    await owner.patch(`/v1/agents/${helper.id}`, { role: 'viewer' })
    expect((await owner.delete(`/v1/roles/${id}`)).status).toBe(204)
    expect((await owner.delete(`/v1/roles/${id}`)).status).toBe(404)
  })

  it.each([
    { permissions: ['mail.read'] },
    { permissions: ['signInProvider.manage'] },
    { permissions: ['conversation.read'] },
    { permissions: ['me.write'] },
    { permissions: ['nothing'] },
    { permissions: ['__proto__'] },
    { permissions: 'tag.manage' },
    { permissions: [{ $ne: 1 }] },
    { permissions: [], name: '' },
    { permissions: [], workspaceId: 'x' },
  ])('of this shape is refused: %j', async (input) => {
    expect((await owner.post('/v1/roles', { name: newClientId(), ...input })).status).toBe(400)
  })

  it('has a name of its own, and keeps each permission once', async () => {
    const name = newClientId()
    const made = await owner.post('/v1/roles', { name, permissions: ['tag.manage', 'tag.manage'] })
    expect(made.body.permissions).toEqual(['tag.manage'])
    const again = { name: name.toUpperCase(), permissions: [] }
    expect((await owner.post('/v1/roles', again)).body.code).toBe('name_taken')
    const other = await make()
    expect((await owner.patch(`/v1/roles/${other}`, { name })).body.code).toBe('name_taken')
    expect((await owner.patch(`/v1/roles/${made.body.id}`, { name })).status).toBe(200)
  })

  it('of another workspace is given to nobody', async () => {
    const other = await test.otherWorkspace()
    const foreign = await other.owner.post('/v1/roles', { name: 'x', permissions: [] })
    const input = { customRoleId: foreign.body.id }
    expect((await owner.post('/v1/agents', newAgent(input))).status).toBe(404)
    const agent = await test.workspace.agent()
    expect((await owner.patch(`/v1/agents/${agent.id}`, input)).status).toBe(404)
  })

  it('with a permission that an earlier version knew gives nothing by it', async () => {
    const id = await make('tag.manage')
    await test.sql`update custom_roles set permissions = '{tag.manage,mail.read,gone.away}' where id = ${id}`
    const helper = await test.workspace.agent(id)
    expect((await helper.get('/v1/me')).body.agent.customRole.permissions).toEqual(['tag.manage'])
    expect((await helper.get('/v1/mails')).status).toBe(403)
  })
})
