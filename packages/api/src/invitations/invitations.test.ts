import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type Caller,
  caller,
  newClientId,
  PASSWORD,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { linkOf } from '../testing/kept-mail.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let admin: Caller
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  admin = await test.workspace.agent('admin')
})
afterAll(() => test.close())

const newAddress = () => `${newClientId()}@team.example`
const isOver = { status: 410, body: { code: 'link_over' } }

// Public routes are limited by address, so each call comes from one of its own.
let addresses = 0
async function asAnyone(url: string, payload: unknown) {
  const address = ++addresses
  const response = await test.app.inject({
    method: 'POST',
    url,
    payload: payload as object,
    remoteAddress: `10.4.${address >> 8}.${address & 255}`,
  })
  return { status: response.statusCode, body: response.body ? response.json() : undefined }
}
const look = (token: unknown) => asAnyone('/v1/invitations/look', { token })
const accept = (token: unknown, more: object = {}) =>
  asAnyone('/v1/invitations/accept', { token, name: 'Nora', password: PASSWORD, ...more })
const login = (email: string) => asAnyone('/v1/auth/login', { email, password: PASSWORD })

async function invited(input: object = {}, by: Caller = owner) {
  const email = newAddress()
  const { body } = await by.post('/v1/invitations', { email, ...input })
  return { id: body.id as string, email, token: await linkOf(test.sql, email) }
}

describe('an invitation with a custom role', () => {
  const makeRole = async (permissions: string[], by: Caller = owner) =>
    (await by.post('/v1/roles', { name: newClientId(), permissions })).body.id as string

  it('makes an agent who may do what the role says, and shows its name before', async () => {
    const customRoleId = await makeRole(['tag.manage'])
    const { token, email } = await invited({ customRoleId })
    const shown = await look(token)
    expect(shown.body).toMatchObject({ role: 'viewer', customRole: expect.stringMatching(/^test/) })
    const made = await accept(token)
    expect(made).toMatchObject({
      ...{ status: 201, body: { role: 'viewer', customRole: { id: customRoleId } } },
    })
    const agent = caller(test.app, (await login(email)).body.token)
    expect((await agent.post('/v1/tags', { name: newClientId() })).status).toBe(201)
    expect((await agent.post('/v1/topics', { name: newClientId() })).status).toBe(403)
  })

  it('[S1] of another workspace, or one that is not there, is 404', async () => {
    const other = await test.otherWorkspace()
    const foreign = await makeRole([], other.owner)
    for (const customRoleId of [foreign, foreign.replace(/.$/, '0')])
      expect(
        (await owner.post('/v1/invitations', { email: newAddress(), customRoleId })).status,
      ).toBe(404)
  })

  it('is made, sent again and taken back by nobody who may do less', async () => {
    const inviters = await makeRole(['invitation.read', 'invitation.manage'])
    const inviter = await test.workspace.agent(inviters)
    const stronger = await makeRole(['customer.erase'])
    const input = { email: newAddress(), customRoleId: stronger }
    expect((await inviter.post('/v1/invitations', input)).status).toBe(403)
    const { id } = await invited({ customRoleId: stronger })
    expect((await inviter.post(`/v1/invitations/${id}/resend`)).status).toBe(403)
    expect((await inviter.delete(`/v1/invitations/${id}`)).status).toBe(403)
    const own = { email: newAddress(), customRoleId: inviters }
    expect((await inviter.post('/v1/invitations', own)).status).toBe(201)
  })

  it('[S3] is over when the role of its sender or its own has grown apart from it', async () => {
    const grants = ['invitation.read', 'invitation.manage']
    const [senders, own] = [await makeRole([...grants, 'tag.manage']), await makeRole([])]
    const sender = await test.workspace.agent(senders)
    const { token } = await invited({ customRoleId: own }, sender)
    const change = (id: string, permissions: string[]) =>
      owner.patch(`/v1/roles/${id}`, { permissions })
    for (const [id, permissions, status] of [
      [own, ['customer.erase'], 410],
      [own, ['tag.manage'], 200],
      [senders, grants, 410],
      [senders, ['tag.manage'], 410],
      [senders, [...grants, 'tag.manage'], 200],
    ] as const) {
      expect((await change(id, [...permissions])).status).toBe(200)
      expect((await look(token)).status).toBe(status)
    }
    expect((await accept(token)).status).toBe(201)
  })

  it('keeps its role from being deleted, until it is taken back or over', async () => {
    const customRoleId = await makeRole([])
    const { id } = await invited({ customRoleId })
    expect(await owner.delete(`/v1/roles/${customRoleId}`)).toMatchObject({
      ...{ status: 409, body: { code: 'in_use' } },
    })
    await test.sql`update invitations set expires_at = now() where id = ${id}`
    expect((await owner.delete(`/v1/roles/${customRoleId}`)).status).toBe(204)
    expect((await owner.get('/v1/invitations?limit=100')).body.items).not.toContainEqual(
      expect.objectContaining({ id }),
    )
  })
})

describe('an invitation', () => {
  it('is mailed, shown, accepted once and then an agent who signs in', async () => {
    const email = newAddress()
    const created = await owner.post('/v1/invitations', {
      email: email.toUpperCase(),
      role: 'senior',
    })
    expect(created).toMatchObject({
      status: 201,
      body: { email, role: 'senior', invitedBy: { id: owner.id, name: 'Olga Owner' } },
    })
    const listed = (await admin.get('/v1/invitations?limit=100')).body.items
    expect(listed).toContainEqual(created.body)
    const token = await linkOf(test.sql, email)
    expect(await look(token)).toEqual({
      status: 200,
      body: {
        ...{ email, role: 'senior', customRole: null, invitedBy: 'Olga Owner' },
        workspaceName: expect.stringMatching(/^Workspace/),
        providers: [],
      },
    })
    const accepted = await accept(token)
    expect(accepted).toMatchObject({ status: 201, body: { email, name: 'Nora', role: 'senior' } })
    expect(JSON.stringify(accepted.body)).not.toMatch(/password|hash/i)
    expect((await login(email)).status).toBe(200)
    expect(await accept(token)).toMatchObject(isOver)
    expect(await look(token)).toMatchObject(isOver)
    expect((await owner.get('/v1/invitations?limit=100')).body.items).not.toContainEqual(
      created.body,
    )
  })

  it('that is taken back is good for nothing any more', async () => {
    const { id, token } = await invited()
    expect((await admin.delete(`/v1/invitations/${id}`)).status).toBe(204)
    expect(await accept(token)).toMatchObject(isOver)
    expect((await admin.delete(`/v1/invitations/${id}`)).status).toBe(404)
  })

  it('is good for seven days; mailed again it is good once more, by the new link and by the old', async () => {
    const { id, email, token } = await invited()
    await test.sql`update invitations set expires_at = now() - interval '1 second' where id = ${id}`
    expect(await look(token)).toMatchObject(isOver)
    await test.sql`update mails set created_at = now() - interval '2 minutes' where recipient = ${email}`
    const again = await owner.post(`/v1/invitations/${id}/resend`)
    expect(again.status).toBe(200)
    const days = (Date.parse(again.body.expiresAt) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    const count = () => test.sql`select 1 from mails where recipient = ${email}`
    expect(await count()).toHaveLength(2)
    expect((await look(token)).status).toBe(200)
    // Once a minute at most, however often it is asked for.
    await owner.post(`/v1/invitations/${id}/resend`)
    expect(await count()).toHaveLength(2)
  })

  it('of two who take it at the same moment one becomes the agent', async () => {
    const { token } = await invited()
    const answers = await Promise.all([accept(token), accept(token), accept(token)])
    expect(answers.map((one) => one.status).toSorted()).toEqual([201, 410, 410])
  })

  it('is one per address, and none for who is an agent, here or elsewhere', async () => {
    const { email } = await invited()
    const other = await test.otherWorkspace()
    expect(await owner.post('/v1/invitations', { email })).toMatchObject({
      ...{ status: 409, body: { code: 'already_invited' } },
    })
    for (const address of [owner.email, other.owner.email.toUpperCase()])
      expect(await owner.post('/v1/invitations', { email: address })).toMatchObject({
        ...{ status: 409, body: { code: 'email_taken' } },
      })
  })

  it('to two workspaces ends where the first was accepted', async () => {
    const { email, token } = await invited()
    const other = await test.otherWorkspace()
    expect((await other.owner.post('/v1/invitations', { email })).status).toBe(201)
    expect((await accept(token)).status).toBe(201)
    const second = await vi.waitFor(() => linkOf(test.sql, email, other.workspaceId))
    expect(await accept(second)).toMatchObject({ status: 409, body: { code: 'email_taken' } })
  })

  it('[S3] to become an owner is for owners to give, to mail again and to take back', async () => {
    const { id, token } = await invited({ role: 'owner' })
    const refused = [
      await admin.post('/v1/invitations', { email: newAddress(), role: 'owner' }),
      await admin.post(`/v1/invitations/${id}/resend`),
      await admin.delete(`/v1/invitations/${id}`),
    ]
    expect(refused.map((one) => one.status)).toEqual([403, 403, 403])
    expect(await accept(token)).toMatchObject({ status: 201, body: { role: 'owner' } })
  })

  it('[S27] of an agent who was let go lets nobody in, until somebody else sends it again', async () => {
    const inviter = await test.workspace.agent('admin')
    const { id, email, token } = await invited({ role: 'admin' }, inviter)
    expect((await look(token)).status).toBe(200)
    expect((await owner.delete(`/v1/agents/${inviter.id}`)).status).toBe(204)
    expect(await look(token)).toMatchObject(isOver)
    expect(await accept(token)).toMatchObject(isOver)
    const again = await owner.post(`/v1/invitations/${id}/resend`)
    expect(again).toMatchObject({ status: 200, body: { invitedBy: { id: owner.id } } })
    expect((await look(token)).body).toMatchObject({ email, invitedBy: 'Olga Owner' })
    expect(await accept(token)).toMatchObject({ status: 201, body: { role: 'admin' } })
  })

  it('[S3] is as good as what its sender may still do', async () => {
    const inviter = await test.workspace.agent('owner')
    const become = async (role: string) =>
      expect((await owner.patch(`/v1/agents/${inviter.id}`, { role })).status).toBe(200)
    const strong = await invited({ role: 'owner' }, inviter)
    const weak = await invited({ role: 'viewer' }, inviter)
    await become('admin')
    expect(await accept(strong.token)).toMatchObject(isOver)
    expect((await look(weak.token)).status).toBe(200)
    await become('agent')
    expect(await accept(weak.token)).toMatchObject(isOver)
    await become('owner')
    expect(await accept(strong.token)).toMatchObject({ status: 201, body: { role: 'owner' } })
    expect(await accept(weak.token)).toMatchObject({ status: 201, body: { role: 'viewer' } })
  })

  it('[S1] of another workspace is nothing', async () => {
    const { id, token } = await invited()
    const other = await test.otherWorkspace()
    expect((await other.owner.post(`/v1/invitations/${id}/resend`)).status).toBe(404)
    expect((await other.owner.delete(`/v1/invitations/${id}`)).status).toBe(404)
    expect((await look(token)).status).toBe(200)
  })

  it('[S22] is accepted with a name and a password, and nothing else is taken', async () => {
    const { token } = await invited({ role: 'viewer' })
    for (const more of [
      { role: 'owner' },
      { email: 'other@team.example' },
      { workspaceId: 'wsp_1' },
      { name: '' },
      { name: 'a\nb' },
      { name: { $ne: 1 } },
      { password: 'short' },
      { password: ['a'] },
    ])
      expect((await accept(token, more)).status).toBe(400)
    expect(await accept(token, { password: 'password1234' })).toMatchObject({
      ...{ status: 400, body: { code: 'weak_password' } },
    })
    expect(await accept(token)).toMatchObject({ status: 201, body: { role: 'viewer' } })
  })

  it.each([[''], ['x'.repeat(201)], [{ $ne: 1 }], [null], [1]])(
    '[S30] a token %j is refused with 400',
    async (token) => {
      expect((await look(token)).status).toBe(400)
      expect((await accept(token)).status).toBe(400)
    },
  )

  it('[S8] a token that is made up, changed or for a new password is refused', async () => {
    const { token } = await invited()
    const [mailId, proof] = token.split('.')
    await asAnyone('/v1/auth/password-resets', { email: owner.email })
    const reset = await linkOf(test.sql, owner.email)
    for (const wrong of [
      `${mailId}.`,
      mailId,
      `${mailId}.${proof!.slice(0, -2)}AA`,
      `mai_01k9r1xkq4e8r8c2n3s6w5v7ab.${proof}`,
      `${token}\0`,
      'unknown',
      reset,
    ])
      expect(await accept(wrong)).toMatchObject(isOver)
    expect((await look(token)).status).toBe(200)
  })

  it('tries at links are limited to twenty a minute for one address on the net', async () => {
    const statuses: number[] = []
    for (let index = 0; index < 21; index++) {
      const response = await test.app.inject({
        method: 'POST',
        url: '/v1/invitations/look',
        payload: { token: `mai_${index}.x` },
        remoteAddress: '10.9.8.7',
      })
      statuses.push(response.statusCode)
    }
    expect(statuses).toEqual([...Array(20).fill(410), 429])
  })
})
