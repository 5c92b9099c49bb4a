import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let agent: Caller & { id: string }
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  agent = await test.workspace.agent('agent', 'Bea Berg')
})
afterAll(() => test.close())

const input = (extra: object = {}) => ({
  shortcut: newClientId(),
  title: 'Where is it?',
  body: 'On its way, {{ customer.name | default: "friend" }}.',
  ...extra,
})
const create = async (caller: Caller, extra: object = {}) => {
  const answer = await caller.post('/v1/canned-replies', input(extra))
  expect(answer.status).toBe(201)
  return answer.body
}
const ids = async (caller: Caller, query = '') =>
  (await caller.get(`/v1/canned-replies?limit=100${query}`)).body.items.map(
    (one: { id: string }) => one.id,
  )
const render = (caller: Caller, id: string, body: object) =>
  caller.post(`/v1/canned-replies/${id}/render`, body)

async function conversationOf(profile: object): Promise<string> {
  const id = await beginConversation(await test.workspace.visitor(), 'Hi', { subject: 'Order 12' })
  const customerId = (await owner.get(`/v1/conversations/${id}`)).body.customer.id
  expect((await owner.patch(`/v1/customers/${customerId}`, profile)).status).toBe(200)
  return id
}

describe('canned replies', () => {
  it('are there to begin with, and every one of them can be used', async () => {
    const { items } = (await owner.get('/v1/canned-replies')).body
    expect(items.map((one: { shortcut: string }) => one.shortcut)).toEqual(
      expect.arrayContaining(['hello', 'details', 'bye']),
    )
    const conversationId = await beginConversation(await test.workspace.visitor())
    for (const { id } of items)
      expect((await render(owner, id, { conversationId })).body.missing).toEqual([])
  })

  it('are created, changed and read back, with what they ask for', async () => {
    const reply = await create(owner, {
      shortcut: ' Liefer-Zeit ',
      body: 'Order {{ prompt.order_number }}',
      translations: { de: 'Bestellung {{ prompt.order_number }} bis {{ prompt.day }}' },
    })
    expect(reply).toMatchObject({
      scope: 'shared',
      shortcut: 'liefer-zeit',
      prompts: ['order_number', 'day'],
      useCount: 0,
      lastUsedAt: null,
    })
    const at = `/v1/canned-replies/${reply.id}`
    const changed = await owner.patch(at, { title: 'When?', translations: {} })
    expect(changed.body).toMatchObject({
      title: 'When?',
      translations: {},
      prompts: ['order_number'],
    })
    expect((await owner.patch(at, {})).body).toEqual(changed.body)
    expect((await owner.get(at)).body).toEqual(changed.body)
    expect((await owner.delete(at)).status).toBe(204)
    expect((await owner.delete(at)).status).toBe(404)
    expect((await owner.get(at)).status).toBe(404)
  })

  it('are listed by shortcut, page by page', async () => {
    const whole = (await owner.get('/v1/canned-replies?limit=100')).body.items
    const seen: unknown[] = []
    let cursor = ''
    do {
      const page = (await owner.get(`/v1/canned-replies?limit=2${cursor}`)).body
      seen.push(...page.items)
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`
    } while (cursor)
    expect(seen).toEqual(whole)
    const shortcuts = whole.map((one: { shortcut: string }) => one.shortcut)
    expect(shortcuts).toEqual(shortcuts.toSorted())
  })

  it('have shortcuts of their own in their scope, of any script', async () => {
    const shortcut = `приём-${newClientId()}`
    const taken = { status: 409, body: { code: 'shortcut_taken' } }
    await create(owner, { shortcut })
    expect(await owner.post('/v1/canned-replies', input({ shortcut }))).toMatchObject(taken)
    const personal = { scope: 'personal' }
    await create(owner, { shortcut, ...personal })
    await create(agent, { shortcut, ...personal })
    const other = await create(agent, personal)
    expect(await agent.patch(`/v1/canned-replies/${other.id}`, { shortcut })).toMatchObject(taken)
  })

  it('of the same shortcut twenty times at once exist once', async () => {
    const shortcut = newClientId()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => owner.post('/v1/canned-replies', input({ shortcut }))),
    )
    expect(answers.map((one) => one.status).toSorted()).toEqual([201, ...Array(19).fill(409)])
  })

  it.each([
    ['no body', { body: undefined }, '/body'],
    ['an empty body', { body: ' ' }, '/body'],
    ['a huge body', { body: 'x'.repeat(8001) }, '/body'],
    ['a template that does not parse', { body: 'Hi {{ customer.name' }, '/body'],
    ['an unknown variable', { body: '{{ customer.pasword }}' }, '/body'],
    ['a loop', { body: '{% for i in (1..9) %}x{% endfor %}' }, '/body'],
    ['a bad translation', { translations: { de: '{{ nope }}' } }, '/translations/de'],
    ['a locale that is none', { translations: { 'not a locale': 'x' } }, '/translations'],
    ['a shortcut with a space', { shortcut: 'a b' }, '/shortcut'],
    ['a shortcut with a slash', { shortcut: '/a' }, '/shortcut'],
    ['a long title', { title: 'x'.repeat(101) }, '/title'],
    ['an unknown scope', { scope: 'everybody' }, '/scope'],
    ['a field of ours', { useCount: 5 }, undefined],
    ['more prompts than anybody fills in', { body: prompts(21) }, '/body'],
  ])('refuse %s', async (_name, extra, field) => {
    const answer = await owner.post('/v1/canned-replies', input(extra))
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
    if (field) expect(answer.body.errors[0].field).toMatch(new RegExp(`^${field}`))
  })

  it('take a body at its limit', async () => {
    const body = '{{ prompt.a }}'.padEnd(8000, 'x')
    expect((await create(owner, { body })).body).toBe(body)
  })
})

const prompts = (count: number) =>
  Array.from({ length: count }, (_, index) => `{{ prompt.p${index} }}`).join('')

describe('who may', () => {
  it('shared ones are changed by seniors and used by all; an agent gets 403', async () => {
    const reply = await create(await test.workspace.agent('senior'))
    const at = `/v1/canned-replies/${reply.id}`
    expect((await agent.get(at)).status).toBe(200)
    for (const answer of [
      await agent.post('/v1/canned-replies', input()),
      await agent.patch(at, { title: 'Mine' }),
      await agent.delete(at),
      await agent.post('/v1/canned-replies/import', { items: [input()] }),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })

  it('personal ones are there for their owner alone, whatever the role of who else asks', async () => {
    const reply = await create(agent, { scope: 'personal' })
    const at = `/v1/canned-replies/${reply.id}`
    const conversationId = await beginConversation(await test.workspace.visitor())
    for (const answer of [
      await owner.get(at),
      await owner.patch(at, { title: 'Read' }),
      await owner.delete(at),
      await owner.post(`${at}/render`, { conversationId }),
    ])
      expect(answer.status).toBe(404)
    expect(await ids(owner)).not.toContain(reply.id)
    expect(await ids(agent)).toContain(reply.id)
    expect(await ids(agent, '&scope=shared')).not.toContain(reply.id)
    expect(await ids(agent, '&scope=personal')).toContain(reply.id)
    expect((await agent.patch(at, { title: 'Changed' })).body.title).toBe('Changed')
    expect((await agent.delete(at)).status).toBe(204)
  })
})

describe('rendering', () => {
  it('fills in customer, agent, workspace and conversation', async () => {
    const conversationId = await conversationOf({
      name: 'Ana María Costa',
      email: 'ana@test.example',
      plan: 'Club',
      attributes: { orders: 3, vip: true },
    })
    const body =
      '{{ customer.first_name }} <{{ customer.email }}> {{ customer.plan }} {{ customer.attributes.orders }} {{ customer.attributes.vip }} / {{ agent.first_name }} / {{ conversation.subject }} / {{ workspace.name }}'
    const reply = await create(owner, { body })
    const { name } = (await agent.get('/v1/workspace')).body
    expect((await render(agent, reply.id, { conversationId })).body).toEqual({
      text: `Ana <ana@test.example> Club 3 true / Bea / Order 12 / ${name}`,
      conversationId,
      locale: null,
      missing: [],
      attachments: [],
    })
  })

  it('decides by attributes as they are: false is not true, and 5 is 5', async () => {
    const conversationId = await conversationOf({ attributes: { vip: false, orders: 5 } })
    const body =
      '{% if customer.attributes.vip %}VIP{% else %}not{% endif %} {% if customer.attributes.orders == 5 %}five{% endif %}'
    const { id } = await create(owner, { body })
    expect((await render(agent, id, { conversationId })).body.text).toBe('not five')
  })

  it("speaks the customer's language, or the one that is asked for", async () => {
    const reply = await create(owner, {
      body: 'Hello',
      translations: { de: 'Hallo', 'pt-BR': 'Oi', 'zh-Hans': '你好' },
    })
    const conversationId = await conversationOf({ locale: 'de-AT' })
    const locales: [string | undefined, string][] = [
      [undefined, 'Hallo'],
      ['pt-br', 'Oi'],
      ['pt', 'Hello'],
      ['zh-Hans-CN', '你好'],
      ['zh-Hant-TW', 'Hello'],
      ['fr', 'Hello'],
    ]
    for (const [locale, text] of locales)
      expect((await render(owner, reply.id, { conversationId, locale })).body.text).toBe(text)
  })

  it('takes what was asked for as it is, and says what is still missing', async () => {
    const conversationId = await beginConversation(await test.workspace.visitor())
    const reply = await create(owner, {
      body: '{{ customer.name }}: {{ prompt.order_number }}, {{ prompt.day | default: "soon" }}',
    })
    const { body } = await render(owner, reply.id, {
      conversationId,
      prompts: { order_number: '{{ workspace.name }}', other: 'x' },
    })
    expect(body.text).toBe('[customer name]: {{ workspace.name }}, soon')
    expect(body.missing).toEqual(['customer.name'])
  })

  it('takes blanks for no answer', async () => {
    const conversationId = await beginConversation(await test.workspace.visitor())
    const { id } = await create(owner, { body: 'Order {{ prompt.order }}, {{ prompt.day }}.' })
    const prompts = { order: ' 12 ', day: '  ' }
    const { body } = await render(owner, id, { conversationId, prompts })
    expect(body).toMatchObject({ text: 'Order 12, [day].', missing: ['prompt.day'] })
  })

  it('counts a use when the text is inserted, and not when it is looked at', async () => {
    const conversationId = await beginConversation(await test.workspace.visitor())
    const { id } = await create(owner)
    await render(owner, id, { conversationId })
    expect((await owner.get(`/v1/canned-replies/${id}`)).body.useCount).toBe(0)
    await Promise.all(
      Array.from({ length: 10 }, () => render(owner, id, { conversationId, isInserted: true })),
    )
    const used = (await owner.get(`/v1/canned-replies/${id}`)).body
    expect(used).toMatchObject({ useCount: 10, lastUsedAt: expect.any(String) })
  })

  it('is refused where the conversation is not there, and for what makes it too large', async () => {
    const visitor = await test.workspace.visitor()
    const conversationId = await beginConversation(visitor)
    const { id } = await create(owner, { body: '{{ (1..prompt.n) }}' })
    const large = await render(owner, id, { conversationId, prompts: { n: '99999999' } })
    expect(large).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
    expect((await render(owner, id, { conversationId, prompts: { n: 5 } })).status).toBe(400)
    await owner.delete(`/v1/conversations/${conversationId}`)
    expect((await render(owner, id, { conversationId })).status).toBe(404)
    expect((await render(visitor, id, { conversationId })).status).toBe(403)
  })
})

describe('a preview', () => {
  const preview = (caller: Caller, body: object) => caller.post('/v1/canned-replies/preview', body)

  it('shows a text that is not stored, to an invented customer or to a real one', async () => {
    const body = '{{ customer.first_name }}, {{ agent.first_name }}, {{ prompt.day }}'
    expect((await preview(agent, { body })).body).toEqual({
      text: 'Maria, Bea, [day]',
      conversationId: null,
      locale: null,
      missing: ['prompt.day'],
      attachments: [],
    })
    const conversationId = await conversationOf({ name: 'Ida Berg' })
    const asked = { body, conversationId, prompts: { day: 'Monday' } }
    expect((await preview(agent, asked)).body.text).toBe('Ida, Bea, Monday')
  })

  it('says what is wrong with it', async () => {
    const answer = await preview(agent, { body: 'Hi {{ customer.nam }}' })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/body', message: 'unknown variable "customer.nam"' }] },
    })
  })
})

describe('import and export', () => {
  const item = (shortcut: string, body = 'Hello') => ({
    shortcut,
    title: 'Hello',
    body,
    translations: { de: 'Hallo' },
  })

  it('what one workspace exports another imports, and twice is the same as once', async () => {
    const { items } = (await owner.get('/v1/canned-replies/export')).body
    const other = (await test.otherWorkspace()).owner
    const before = (await other.get('/v1/canned-replies/export')).body.items.length
    const first = (await other.post('/v1/canned-replies/import', { items })).body
    expect(first).toEqual({ created: items.length - before, updated: 0, unchanged: before })
    const again = (await other.post('/v1/canned-replies/import', { items })).body
    expect(again).toEqual({ created: 0, updated: 0, unchanged: items.length })
    expect((await other.get('/v1/canned-replies/export')).body.items).toEqual(items)
  })

  it('replaces by shortcut and keeps the use of what it replaces', async () => {
    const shortcut = newClientId()
    const { id } = await create(agent, { shortcut, scope: 'personal' })
    const answer = await agent.post('/v1/canned-replies/import', {
      scope: 'personal',
      items: [item(shortcut, 'New'), item(newClientId())],
    })
    expect(answer.body).toEqual({ created: 1, updated: 1, unchanged: 0 })
    expect((await agent.get(`/v1/canned-replies/${id}`)).body).toMatchObject({
      body: 'New',
      scope: 'personal',
    })
    const exported = (await agent.get('/v1/canned-replies/export?scope=personal')).body.items
    expect(exported).toContainEqual(item(shortcut, 'New'))
  })

  it('takes all or none, and says which one is wrong', async () => {
    const shortcut = newClientId()
    const items = [item(shortcut), item(newClientId(), '{{ nope }}')]
    const answer = await owner.post('/v1/canned-replies/import', { items })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: '/items/1/body' }] } })
    const twice = await owner.post('/v1/canned-replies/import', {
      items: [item(shortcut), item(shortcut.toUpperCase())],
    })
    expect(twice).toMatchObject({ status: 400, body: { errors: [{ field: '/items/1/shortcut' }] } })
    const all = (await owner.get('/v1/canned-replies/export')).body.items
    expect(all.map((one: { shortcut: string }) => one.shortcut)).not.toContain(shortcut)
  })

  it('takes a thousand at once, and no more; nothing and nonsense are refused', async () => {
    const other = (await test.otherWorkspace()).owner
    const items = Array.from({ length: 1001 }, (_, index) => item(`r${index}`, 'x'.repeat(600)))
    const post = (body: object) => other.post('/v1/canned-replies/import', body)
    expect((await post({ items })).status).toBe(400)
    expect((await post({ items: items.slice(1) })).body.created).toBe(1000)
    expect((await post({ items: [] })).status).toBe(400)
    expect((await post({ items: 'all' })).status).toBe(400)
    expect((await post({ items: [item('huge', 'x'.repeat(6_000_000))] })).status).toBe(413)
  })
})
