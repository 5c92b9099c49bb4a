import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let fresh: TestWorkspace
beforeAll(async () => {
  test = await testApp()
  fresh = await test.otherWorkspace()
  await test.sql`update workspaces set name = 'My workspace' where id = ${fresh.workspaceId}`
})
afterAll(() => test.close())

const look = async (who: { get: TestWorkspace['owner']['get'] } = fresh.owner) =>
  (await who.get('/v1/tour')).body
const done = async () =>
  (await look()).steps
    .filter((step: { isDone: boolean }) => step.isDone)
    .map(({ id }: { id: string }) => id)

describe('the first steps', () => {
  it('are done one by one, each when it is seen to be', async () => {
    const { owner, publishableKey, workspaceId } = fresh
    expect(await look()).toMatchObject({ isDismissed: false, seenOrigin: null })
    expect(await done()).toEqual([])
    await owner.patch('/v1/workspace', { name: 'Moss & Clay' })
    expect(await done()).toEqual(['name'])
    await owner.post('/v1/invitations', { email: `${newClientId()}@t.example` })
    expect(await done()).toEqual(['name', 'invite'])
    await owner.post('/v1/canned-replies', { shortcut: 'new', title: 'New', body: 'New' })
    expect(await done()).toEqual(['name', 'invite', 'reply'])
    const id = await beginConversation(await fresh.visitor())
    const at = `/v1/conversations/${id}/messages`
    await owner.post(at, { clientId: newClientId(), text: 'A note', visibility: 'internal' })
    expect(await done()).toEqual(['name', 'invite', 'reply'])
    await owner.post(at, { clientId: newClientId(), text: 'An answer' })
    expect(await done()).toEqual(['name', 'invite', 'reply', 'answer'])
    // A program, which is on no site.
    await test.anyone.get(`/v1/widget?publishableKey=${publishableKey}`)
    expect(await done()).not.toContain('widget')
    const origin = 'https://shop.example'
    await test.anyone.post('/v1/customer-sessions', { publishableKey }, { origin })
    expect(await look()).toMatchObject({ seenOrigin: origin })
    await test.app.inject({
      url: `/v1/widget?publishableKey=${publishableKey}`,
      headers: { origin: 'https://later.example' },
    })
    expect(await look()).toMatchObject({ seenOrigin: origin })
    expect(await done()).toEqual(['name', 'widget', 'invite', 'reply', 'answer'])
    expect((await look(test.workspace.owner)).seenOrigin).toBeNull()
    expect(workspaceId).not.toBe(test.workspace.workspaceId)
  })

  it('are seen to work by the configuration of a site that the key allows, and not of another one', async () => {
    const { owner } = test.workspace
    const { key } = (await owner.post('/v1/publishable-keys', { origins: ['https://a.example'] }))
      .body
    const ask = (origin: string) =>
      test.app.inject({ url: `/v1/widget?publishableKey=${key}`, headers: { origin } })
    await ask('https://evil.example')
    expect((await look(owner)).seenOrigin).toBeNull()
    await ask('https://a.example')
    expect((await look(owner)).seenOrigin).toBe('https://a.example')
  })

  it('are put aside by each agent for themselves, and brought back', async () => {
    const colleague = await fresh.agent('admin')
    const aside = await fresh.owner.patch('/v1/tour', { isDismissed: true })
    expect(aside.body.isDismissed).toBe(true)
    expect((await look(colleague)).isDismissed).toBe(false)
    await fresh.owner.patch('/v1/tour', { isDismissed: true })
    expect((await fresh.owner.patch('/v1/tour', { isDismissed: false })).body.isDismissed).toBe(
      false,
    )
    for (const wrong of [{}, { isDismissed: 'yes' }, { isDismissed: true, steps: [] }])
      expect((await fresh.owner.patch('/v1/tour', wrong)).status).toBe(400)
    expect((await (await fresh.visitor()).get('/v1/tour')).status).toBe(403)
  })
})

describe('the look of the widget', () => {
  it('is changed by parts, and seen by who opens it next', async () => {
    const { owner, publishableKey } = test.workspace
    const change = (widget: unknown) => owner.patch('/v1/workspace', { widget })
    const { widget } = (await change({ accent: '#005f73', greeting: 'Hello!' })).body
    expect(widget).toMatchObject({ accent: '#005f73', greeting: 'Hello!', position: 'right' })
    await change({ position: 'left' })
    const { body } = await test.anyone.get(`/v1/widget?publishableKey=${publishableKey}`)
    expect(body.widget).toEqual({ ...widget, position: 'left' })
    for (const wrong of [
      { accent: 'red' },
      { accent: '#12345' },
      { position: 'top' },
      { title: 'x'.repeat(61) },
      { greeting: 'x'.repeat(301) },
      { script: 'x' },
      null,
    ])
      expect((await change(wrong)).status).toBe(400)
  })
})
