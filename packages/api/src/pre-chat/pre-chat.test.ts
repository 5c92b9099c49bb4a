// What is asked before the first message: who sets it, what comes of the answers, and what is refused.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: Caller
let formId: string
let topics: string[]
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  formId = (await define()).body.id
  topics = (await owner.get('/v1/topics')).body.items.map((one: { id: string }) => one.id)
})
afterAll(() => test.close())
beforeEach(() => ask({ formId: null }))

const schema = {
  properties: {
    name: { type: 'string', title: 'Your name' },
    email: { type: 'string', title: 'Email', format: 'email' },
    order: { type: 'string', title: 'Order', pattern: '^[A-Z]{2}-\\d{4}$' },
    agreed: { type: 'boolean', title: 'I agree', const: true },
  },
  required: ['name', 'agreed'],
}
const define = (who = owner) =>
  who.post('/v1/forms', { name: newClientId(), title: 'Before we start', schema })
const ask = (changes: object, who = owner) => who.patch('/v1/pre-chat', changes)
const askAll = (changes: object = {}) =>
  ask({ formId, topicIds: [], isRequired: true, nameField: null, emailField: null, ...changes })
const values = { name: 'Vera Visitor', email: 'vera@example.com', agreed: true }

const begin = (who: Caller, extra: object = {}, text = 'My lid is broken') =>
  who.post('/v1/conversations', {
    clientId: newClientId(),
    message: { clientId: newClientId(), text },
    ...extra,
  })

describe('what is asked', () => {
  it('is nothing at first, and set by parts', async () => {
    const nothing = {
      ...{ formId: null, topicIds: [], isRequired: true, nameField: null, emailField: null },
    }
    expect((await owner.get('/v1/pre-chat')).body).toEqual(nothing)
    const set = await ask({ formId, nameField: 'name' })
    expect(set.body).toEqual({ ...nothing, formId, nameField: 'name' })
    const changed = await ask({ topicIds: [topics[0]], isRequired: false })
    expect(changed.body).toEqual({ ...set.body, topicIds: [topics[0]], isRequired: false })
    expect((await ask({})).body).toEqual(changed.body)
    expect((await ask({ formId: null })).body).toEqual(nothing)
  })

  it('comes with a session, as a form to fill in', async () => {
    const { publishableKey } = test.workspace
    const open = () => test.anyone.post('/v1/customer-sessions', { publishableKey })
    expect((await open()).body.settings.preChat).toBeNull()
    await askAll({ emailField: 'email' })
    const { body } = await open()
    expect(body.settings.preChat).toMatchObject({
      ...{ formId, topicIds: [], isRequired: true, emailField: 'email' },
      ...{ title: 'Before we start', schema: { required: ['name', 'agreed'] } },
      steps: [{ fields: expect.arrayContaining(['name', 'order']) }],
    })
    const renewed = await test.anyone.post('/v1/customer-sessions/refresh', {
      refreshToken: body.refreshToken,
    })
    expect(renewed.body.settings.preChat).toEqual(body.settings.preChat)
  })

  it('keeps its form from being deleted', async () => {
    await askAll()
    expect((await owner.delete(`/v1/forms/${formId}`)).body.code).toBe('in_use')
  })

  it('of another form has none of the fields of this one', async () => {
    await askAll({ nameField: 'name' })
    const other = await owner.post('/v1/forms', {
      ...{ name: newClientId(), title: 'T' },
      schema: { properties: { size: { type: 'number', title: 'Size' } } },
    })
    expect((await ask({ formId: other.body.id })).body.nameField).toBeNull()
  })

  it.each([
    ['a field that is not there', { nameField: 'nobody' }],
    ['a field that is no text', { emailField: 'agreed' }],
    ['a field of every object', { nameField: 'constructor' }],
    ['no list of topics', { topicIds: null }],
    ['an id that is none', { formId: 'x' }],
    ['what there is not', { color: 'red' }],
  ])('is refused with %s', async (_what, changes) => {
    expect(await ask({ formId, ...changes })).toMatchObject({
      ...{ status: 400, body: { code: 'validation_failed' } },
    })
  })

  it('is of one workspace, read by all who work there and set by admins', async () => {
    const other = await test.otherWorkspace()
    const foreign = (await define(other.owner)).body.id
    const [topic] = (await other.owner.get('/v1/topics')).body.items
    expect((await ask({ formId: foreign })).status).toBe(404)
    expect((await ask({ formId, topicIds: [topic.id] })).status).toBe(404)
    const agent = await test.workspace.agent('agent')
    expect((await agent.get('/v1/pre-chat')).status).toBe(200)
    expect((await ask({ formId }, agent)).status).toBe(403)
    expect((await (await test.workspace.visitor()).get('/v1/pre-chat')).status).toBe(403)
    await askAll()
    expect((await other.owner.get('/v1/pre-chat')).body.formId).toBeNull()
    expect((await begin(await other.visitor())).status).toBe(201)
  })
})

describe('a conversation', () => {
  it('begins with the answers: on its first message, and in the profile', async () => {
    await askAll({ nameField: 'name', emailField: 'email' })
    const visitor = await test.workspace.visitor()
    const { status, body } = await begin(visitor, { preChat: { formId, values } })
    expect(status).toBe(201)
    expect(body.conversation.customer).toMatchObject({
      ...{ name: 'Vera Visitor', email: 'vera@example.com' },
    })
    expect(body.message).toMatchObject({
      ...{ text: 'My lid is broken', author: { name: 'Vera Visitor' } },
      form: { formId, title: 'Before we start', answer: { values } },
    })
    const { items } = (await owner.get(`/v1/conversations/${body.conversation.id}/messages`)).body
    expect(items[0].form.answer.values).toEqual(values)
    const profile = await owner.get(`/v1/customers/${body.conversation.customer.id}`)
    expect(profile.body).toMatchObject({ name: 'Vera Visitor', email: 'vera@example.com' })
    const log = (await owner.get(`/v1/conversations/${body.conversation.id}/events`)).body.items
    expect(log.map((one: { type: string }) => one.type)).toEqual([
      ...['conversation.created', 'message.created'],
    ])
  })

  it('without what is demanded is refused, and leaves nobody behind', async () => {
    await askAll()
    const visitor = await test.workspace.visitor()
    expect(await begin(visitor)).toMatchObject({
      ...{
        status: 422,
        body: { code: 'pre_chat_required', preChat: { formId, isRequired: true } },
      },
    })
    const another = (await define()).body.id
    const other = await begin(visitor, { preChat: { formId: another, values } })
    expect(other.body.code).toBe('pre_chat_required')
    expect((await visitor.get('/v1/conversations')).body.items).toEqual([])
  })

  it.each([
    ['what is needed is missing', { agreed: true }, 'name'],
    ['a field is wrong', { ...values, order: 'no' }, 'order'],
    ['a field is too much', { ...values, more: 'x' }, 'more'],
  ])('is refused where %s', async (_what, given, field) => {
    await askAll({ isRequired: false })
    const visitor = await test.workspace.visitor()
    const refused = await begin(visitor, { preChat: { formId, values: given } })
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: [{ field: `/preChat/values/${field}` }] },
    })
  })

  it('is begun once, also when it is sent again after something else is asked', async () => {
    await askAll()
    const visitor = await test.workspace.visitor()
    const same = {
      clientId: newClientId(),
      message: { clientId: newClientId(), text: 'Once' },
      preChat: { formId, values },
    }
    const [one, two] = await Promise.all([begin(visitor, same), begin(visitor, same)])
    expect([one!.status, two!.status].sort()).toEqual([200, 201])
    const another = (await define()).body.id
    await ask({ formId: another })
    const again = await begin(visitor, same)
    expect(again).toMatchObject({ status: 200, body: { duplicate: true } })
    expect(again.body.message.form.answer.values).toEqual(values)
    expect((await visitor.get('/v1/conversations')).body.items).toHaveLength(1)
  })

  it('that was written offline keeps its answers where something else, or nothing, is asked by now', async () => {
    await ask({ formId: null })
    const visitor = await test.workspace.visitor()
    const late = await begin(visitor, { preChat: { formId, values } })
    expect(late.body.message.form.answer.values).toEqual(values)
    expect(late.body.conversation.customer.name).toBeNull()
    const gone = (await define()).body.id
    await owner.delete(`/v1/forms/${gone}`)
    const refused = await begin(visitor, { preChat: { formId: gone, values } })
    expect(refused.body.errors).toEqual([{ field: '/preChat/formId', message: 'is no form' }])
  })

  it('about something else is not asked', async () => {
    await askAll({ topicIds: [topics[0]] })
    const visitor = await test.workspace.visitor()
    expect((await begin(visitor)).status).toBe(201)
    expect((await begin(visitor, { topicId: topics[1] })).status).toBe(201)
    expect((await begin(visitor, { topicId: topics[0] })).status).toBe(422)
    const preChat = { formId, values }
    expect((await begin(visitor, { topicId: topics[0], preChat })).status).toBe(201)
  })

  it('begun by an agent is asked nothing, and brings no answers', async () => {
    await askAll()
    const { id } = (await owner.post('/v1/customers', { name: 'Carl' })).body
    expect((await begin(owner, { customerId: id })).status).toBe(201)
    const preChat = { formId, values }
    expect((await begin(owner, { customerId: id, preChat })).status).toBe(403)
  })

  it('changes nothing that is known of the customer, and fills what is not in all of their conversations', async () => {
    await askAll({ nameField: 'name', emailField: 'email', isRequired: false })
    const visitor = await test.workspace.visitor()
    const first = (await begin(visitor)).body.conversation
    await owner.patch(`/v1/customers/${first.customer.id}`, { name: 'Known' })
    await begin(visitor, { preChat: { formId, values } })
    const { customer } = (await owner.get(`/v1/conversations/${first.id}`)).body
    expect(customer).toMatchObject({ name: 'Known', email: 'vera@example.com' })
    await begin(visitor, { preChat: { formId, values: { ...values, email: 'other@example.com' } } })
    const profile = (await owner.get(`/v1/customers/${customer.id}`)).body
    expect(profile.email).toBe('vera@example.com')
  })

  it('takes what is no email, or too long for a name, as an answer alone', async () => {
    const long = await owner.post('/v1/forms', {
      ...{ name: newClientId(), title: 'T' },
      schema: { properties: { who: { type: 'string', title: 'Who', maxLength: 5000 } } },
    })
    await askAll({ formId: long.body.id, nameField: 'who', emailField: 'who' })
    const visitor = await test.workspace.visitor()
    const who = 'x'.repeat(300)
    const begun = await begin(visitor, { preChat: { formId: long.body.id, values: { who } } })
    expect(begun.status).toBe(201)
    expect(begun.body.conversation.customer).toMatchObject({ name: null, email: null })
  })
})
