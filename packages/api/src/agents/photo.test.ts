// Photos of agents: what becomes of a picture, who may give and take one away, who is told, and what is left of it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { removeReleased } from '../attachments/sweep.ts'
import { createStorage } from '../platform/choose-storage.ts'
import { parseSettings } from '../settings.ts'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { createUpload, type Sent, someText, upload } from '../testing/upload.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

let portraits = 0
/** Far enough from every other one to be another file as a small square, too. */
async function portrait(): Promise<Sent> {
  const [r, g, b] = [1, 7, 49].map((step) => (Math.floor(++portraits / step) * 36) % 252)
  const create = { width: 640, height: 480, channels: 3 as const, background: { r, g, b } }
  const bytes = await sharp({ create })
    .withExif({ IFD0: { Copyright: 'canary-of-the-camera' } })
    .jpeg()
    .toBuffer()
  return { name: 'me.jpg', type: 'image/jpeg', bytes }
}
const uploaded = async (who: Caller, file?: Sent) => ({
  attachmentId: await upload(test, who, file ?? (await portrait())),
})
const give = async (who: Caller, path = '/v1/me/photo', file?: Sent) =>
  who.post(path, await uploaded(who, file))
const see = (url: string) => test.app.inject({ url })
const reply = (who: Caller, id: string, visibility = 'public') =>
  who.post(`/v1/conversations/${id}/messages`, {
    ...{ clientId: newClientId(), text: 'Hello', visibility },
  })
function kept(): string[] {
  const folder = join(test.dataDir, 'files/content', test.workspace.workspaceId)
  return existsSync(folder) ? readdirSync(folder) : []
}
async function sweep(): Promise<void> {
  const { s3 } = parseSettings({})
  await removeReleased({
    sql: test.sql,
    storage: await createStorage({ dataDir: test.dataDir, s3 }),
  })
}

describe('a photo', () => {
  it('is two squares, without what the camera wrote, under an address for ever and for everybody', async () => {
    const agent = await test.workspace.agent()
    const { status, body } = await give(agent)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: agent.id,
      photoUrl: expect.stringMatching(/^\/v1\/photos\/[\w-]{22}$/),
    })
    expect((await agent.get('/v1/me')).body.agent.photoUrl).toBe(body.photoUrl)
    for (const [url, side] of [
      [body.photoUrl, 96],
      [`${body.photoUrl}?large`, 256],
    ] as const) {
      const answer = await see(url)
      expect(answer).toMatchObject({
        statusCode: 200,
        headers: {
          'content-type': 'image/webp',
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
          'cross-origin-resource-policy': 'cross-origin',
        },
      })
      expect(answer.rawPayload.includes('canary-of-the-camera')).toBe(false)
      const { width, height, format } = await sharp(answer.rawPayload).metadata()
      expect({ width, height, format }).toEqual({ width: side, height: side, format: 'webp' })
    }
  })

  it('uses its upload up, and leaves nothing of what was uploaded', async () => {
    await sweep()
    const before = kept().length
    const agent = await test.workspace.agent()
    const given = await uploaded(agent)
    expect((await agent.post('/v1/me/photo', given)).status).toBe(200)
    expect((await agent.get(`/v1/attachments/${given.attachmentId}`)).status).toBe(404)
    expect((await agent.post('/v1/me/photo', given)).status).toBe(404)
    await sweep()
    expect(kept()).toHaveLength(before + 2)
  })

  it('of two agents is one file, which goes with the last of them', async () => {
    const [one, two] = [await test.workspace.agent(), await test.workspace.agent()]
    await sweep()
    const before = kept().length
    const picture = await portrait()
    const photos = [await give(one, undefined, picture), await give(two, undefined, picture)].map(
      ({ body }) => body.photoUrl as string,
    )
    await sweep()
    expect(photos[0]).not.toBe(photos[1])
    expect(kept()).toHaveLength(before + 2)
    expect((await one.delete('/v1/me/photo')).status).toBe(204)
    await sweep()
    expect((await see(photos[0]!)).statusCode).toBe(404)
    expect((await see(photos[1]!)).statusCode).toBe(200)
    expect((await two.delete('/v1/me/photo')).status).toBe(204)
    expect((await two.delete('/v1/me/photo')).status).toBe(204)
    await sweep()
    expect(kept()).toHaveLength(before)
    expect((await two.get('/v1/me')).body.agent).not.toHaveProperty('photoUrl')
  })

  it('is another one at another address, and the one before is gone', async () => {
    const agent = await test.workspace.agent()
    const first = (await give(agent)).body.photoUrl
    const second = (await give(agent)).body.photoUrl
    expect((await see(first)).statusCode).toBe(404)
    expect((await see(second)).statusCode).toBe(200)
  })

  it('given many times at once is one of them', async () => {
    const agent = await test.workspace.agent()
    const picture = await portrait()
    const given = [
      await uploaded(agent, picture),
      await uploaded(agent, picture),
      await uploaded(agent),
    ]
    const answers = await Promise.all(given.map((one) => agent.post('/v1/me/photo', one)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { photoUrl } = (await agent.get('/v1/me')).body.agent
    expect((await see(photoUrl)).statusCode).toBe(200)
  })

  it('is refused when it is no picture, not there, not finished, sent, or somebody else’s', async () => {
    const agent = await test.workspace.agent()
    expect((await give(agent, undefined, someText())).body.code).toBe('unsupported_media_type')
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    const drawn = { name: 'me.svg', type: 'image/svg+xml', bytes: svg }
    expect((await give(agent, undefined, drawn)).body.code).toBe('unsupported_media_type')
    const colleague = await test.workspace.agent()
    const ofColleague = await uploaded(colleague)
    expect((await agent.post('/v1/me/photo', ofColleague)).status).toBe(404)
    const picture = await portrait()
    const begun = await createUpload(test, agent, { ...picture, bytes: picture.bytes }).then(
      (answer) => String(answer.headers.location).split('/').at(-1)!,
    )
    await test.sql`update attachments set file_id = null where id = ${begun}`
    const early = await agent.post('/v1/me/photo', { attachmentId: begun })
    expect(early).toMatchObject({ status: 409, body: { code: 'upload_incomplete' } })
    const id = await beginConversation(await test.workspace.visitor())
    const sent = await uploaded(agent)
    await agent.post(`/v1/conversations/${id}/messages`, {
      ...{ clientId: newClientId(), text: '', attachments: [sent.attachmentId] },
    })
    expect((await agent.post('/v1/me/photo', sent)).status).toBe(404)
    for (const body of [{}, { attachmentId: 1 }, { attachmentId: '' }, { ...sent, more: 1 }, []])
      expect((await agent.post('/v1/me/photo', body)).status).toBe(400)
    expect((await agent.get('/v1/me')).body.agent).not.toHaveProperty('photoUrl')
  })

  it.each(['x', 'a'.repeat(22), '..%2f..%2fetc', '%00', 'a'.repeat(90)])(
    '[S30] there is none at %j',
    async (key) => {
      expect([400, 404]).toContain((await see(`/v1/photos/${key}`)).statusCode)
    },
  )
})

describe('the photo of a colleague', () => {
  it('is given and taken away by who manages agents, and of an owner by an owner alone', async () => {
    const [admin, agent] = [await test.workspace.agent('admin'), await test.workspace.agent()]
    const path = `/v1/agents/${agent.id}/photo`
    const given = await give(admin, path)
    expect(given.body).toMatchObject({ id: agent.id, photoUrl: expect.any(String) })
    expect((await give(agent, `/v1/agents/${admin.id}/photo`)).status).toBe(403)
    expect((await give(admin, `/v1/agents/${owner.id}/photo`)).status).toBe(403)
    expect((await admin.delete(`/v1/agents/${owner.id}/photo`)).status).toBe(403)
    expect((await admin.delete(path)).status).toBe(204)
    expect((await see(given.body.photoUrl)).statusCode).toBe(404)
    const log = (await owner.get('/v1/audit-log?limit=50')).body.items
    const noted = log.map((entry: { action: string }) => entry.action)
    expect(noted).toEqual(expect.arrayContaining(['agents.setPhoto', 'agents.deletePhoto']))
  })

  it('[S1] of another workspace is nothing', async () => {
    const other = await test.otherWorkspace()
    const path = `/v1/agents/${other.owner.id}/photo`
    expect((await give(owner, path)).status).toBe(404)
    expect((await owner.delete(path)).status).toBe(404)
  })

  it('goes when they are deactivated, and none is given to who is', async () => {
    const agent = await test.workspace.agent()
    const { photoUrl } = (await give(agent)).body
    await owner.delete(`/v1/agents/${agent.id}`)
    expect((await see(photoUrl)).statusCode).toBe(404)
    expect((await owner.get(`/v1/agents/${agent.id}`)).body).not.toHaveProperty('photoUrl')
    expect((await give(owner, `/v1/agents/${agent.id}/photo`)).status).toBe(404)
  })

  it('is the one of the test workspace, too', async () => {
    const agent = await test.workspace.agent()
    const { photoUrl } = (await give(agent)).body
    const { body } = await agent.post('/v1/test-sessions')
    const asked = await test.app.inject({
      ...{ url: '/v1/me', headers: { authorization: `Bearer ${body.token}` } },
    })
    expect(asked.json().agent.photoUrl).toBe(photoUrl)
    await agent.delete('/v1/me/photo')
    const again = await test.app.inject({
      ...{ url: '/v1/me', headers: { authorization: `Bearer ${body.token}` } },
    })
    expect(again.json().agent).not.toHaveProperty('photoUrl')
  })
})

describe('who answers', () => {
  it('is told with the conversation, as they are now, to those who see them there', async () => {
    const [one, two, noting] = [
      await test.workspace.agent('agent', 'One'),
      await test.workspace.agent('agent', 'Two'),
      await test.workspace.agent('agent', 'Noting'),
    ]
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const of = async (who: Caller) =>
      (await who.get(`/v1/conversations/${id}/agents`)).body.items.map(
        ({ name }: { name: string }) => name,
      )
    expect(await of(visitor)).toEqual([])
    await reply(one, id)
    await reply(two, id)
    await reply(noting, id, 'internal')
    expect(await of(visitor)).toEqual(['One', 'Two'])
    expect(await of(owner)).toEqual(['One', 'Two', 'Noting'])
    const { photoUrl } = (await give(two)).body
    const { items } = (await visitor.get(`/v1/conversations/${id}/agents`)).body
    expect(items[1]).toEqual({ id: two.id, name: 'Two', title: null, photoUrl })
    expect(
      (await (await test.workspace.visitor()).get(`/v1/conversations/${id}/agents`)).status,
    ).toBe(404)
    const other = await test.otherWorkspace()
    expect((await other.owner.get(`/v1/conversations/${id}/agents`)).status).toBe(404)
  })

  it('[RT38] tells open screens of a new photo, and the conversation of its assignee', async () => {
    const agent = await test.workspace.agent()
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await owner.post(`/v1/conversations/${id}/assign`, { assigneeId: agent.id })
    const url = await test.listen()
    const sockets = [await openSocket(url, visitor.token!), await openSocket(url, owner.token!)]
    const { photoUrl } = (await give(agent)).body
    for (const socket of sockets)
      await vi.waitFor(
        () => expect(socket.frames).toContainEqual({ type: 'agent', agentId: agent.id }),
        { timeout: 20_000 },
      )
    for (const socket of sockets) socket.close()
    const { body } = await visitor.get(`/v1/conversations/${id}`)
    expect(body.assignee).toMatchObject({ id: agent.id, photoUrl })
  })
})

describe('the profile', () => {
  it('has a phone and the day they were hired on, for colleagues alone', async () => {
    const agent = await test.workspace.agent()
    const set = { phone: '+41 44 000 00 00', hiredOn: '2024-02-29' }
    expect((await agent.patch('/v1/me', set)).body).toMatchObject(set)
    expect((await owner.get(`/v1/agents/${agent.id}`)).body).toMatchObject(set)
    const cleared = { phone: null, hiredOn: null }
    expect((await owner.patch(`/v1/agents/${agent.id}`, cleared)).body).toMatchObject(cleared)
    for (const body of [{ phone: '' }, { phone: 1 }, { hiredOn: '2024-02-30' }, { hiredOn: 'x' }])
      expect((await agent.patch('/v1/me', body)).status).toBe(400)
    await agent.patch('/v1/me', set)
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await reply(agent, id)
    const { body } = await visitor.get(`/v1/conversations/${id}`)
    expect(body.assignee).toEqual({ id: agent.id, name: expect.any(String), title: null })
  })
})
