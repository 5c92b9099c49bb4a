// Forms: what the workspace may define, and how a customer fills in one that a message brought.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { faultOfPattern } from './pattern.ts'

let test: TestApp
let owner: Caller
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const properties = {
  order: { type: 'string', title: 'Order number', pattern: '^[A-Z]{2}-\\d{4,8}$' },
  email: { type: 'string', title: 'Email', format: 'email' },
  reason: { type: 'string', title: 'Reason', enum: ['Broken', 'Too small'] },
  parts: { type: 'array', title: 'Parts', items: { type: 'string', enum: ['Lid', 'Handle'] } },
  count: { type: 'integer', title: 'How many', minimum: 1, maximum: 9 },
  agreed: { type: 'boolean', title: 'I agree', const: true },
}
const steps = [
  { title: 'What', fields: ['reason', 'order', 'count', 'parts'] },
  { title: 'Who', fields: ['email', 'agreed'] },
]
const translations = {
  de: {
    title: 'Rücksendung',
    steps: ['Was', 'Wer'],
    fields: { reason: { title: 'Grund', options: ['Kaputt', 'Zu klein'] } },
  },
}
const schema = { type: 'object', properties, required: ['order', 'reason', 'agreed'] }
const content = { title: 'Return', schema, steps, translations }

const define = (changes: object = {}, who = owner) =>
  who.post('/v1/forms', { name: newClientId(), ...content, ...changes })

async function asked(changes: object = {}) {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  const formId = (await define(changes)).body.id
  const say = (extra: object) =>
    owner.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text: '', ...extra })
  // Counted by agents alone, so that the two countings differ.
  await say({ text: 'Ask for the number', visibility: 'internal' })
  const message = await say({ formId })
  const at = `/v1/conversations/${id}`
  const { items } = (await visitor.get(`${at}/messages`)).body
  const { seq } = items.findLast((one: { form?: object }) => one.form !== undefined)
  return {
    ...{ visitor, id, at, formId, message, seq },
    save: (values: unknown, step = 0, who: Caller = visitor) =>
      who.post(`${at}/form-draft`, { seq, values, step }),
    load: (who: Caller = visitor) => who.get(`${at}/form-draft?seq=${seq}`),
    submit: (values: unknown, who: Caller = visitor) =>
      who.post(`${at}/submit-form`, { seq, values }),
  }
}

const answers = { reason: 'Broken', order: 'AB-1234', parts: ['Lid'], agreed: true }

describe('a form', () => {
  it('is defined, listed, changed and deleted; its name is its own', async () => {
    const made = await define({ name: 'Return' })
    expect(made).toMatchObject({ status: 201, body: { name: 'Return', ...content } })
    expect((await define({ name: 'return' })).body.code).toBe('name_taken')
    const { id } = made.body
    expect((await owner.get('/v1/forms')).body.items).toContainEqual(made.body)
    const changed = await owner.patch(`/v1/forms/${id}`, { title: 'Send it back' })
    expect(changed.body).toMatchObject({ title: 'Send it back', steps, translations })
    expect((await owner.patch(`/v1/forms/${id}`, {})).body.title).toBe('Send it back')
    expect((await owner.delete(`/v1/forms/${id}`)).status).toBe(204)
    expect((await owner.get(`/v1/forms/${id}`)).status).toBe(404)
  })

  it('without steps has one, with the fields in their order', async () => {
    const { body } = await define({ steps: undefined, translations: {} })
    expect(body.steps).toEqual([{ fields: Object.keys(properties) }])
    const without = await owner.patch(`/v1/forms/${body.id}`, {
      schema: { properties: { zeal: { type: 'boolean', title: 'Z' }, a: properties.email } },
    })
    expect(without.body.steps).toEqual([{ fields: ['zeal', 'a'] }])
  })

  it('fits together after a change, too', async () => {
    const { id } = (await define()).body
    const refused = await owner.patch(`/v1/forms/${id}`, { steps: [{ fields: ['order'] }] })
    expect(refused).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
    expect(refused.body.errors).toContainEqual({
      ...{ field: '/steps', message: 'must have every field once' },
    })
  })

  it('is not deleted while a macro sends it', async () => {
    const { id } = (await define()).body
    await owner.post('/v1/macros', { name: newClientId(), actions: { formId: id } })
    expect((await owner.delete(`/v1/forms/${id}`)).body.code).toBe('in_use')
  })

  it('is read by everybody who works here and defined by seniors', async () => {
    const agent = await test.workspace.agent('agent')
    expect((await agent.get('/v1/forms')).status).toBe(200)
    expect((await define({}, agent)).status).toBe(403)
    expect((await define({}, await test.workspace.agent('senior'))).status).toBe(201)
  })

  const nested = (depth: number): object =>
    depth === 0
      ? { type: 'string', title: 'x' }
      : { type: 'array', title: 'x', items: nested(depth - 1) }
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, properties.email]))
  const field = (one: object) => ({ properties: { a: { type: 'string', title: 'A', ...one } } })

  it.each<[string, object]>([
    ['without fields', { properties: {} }],
    ['of too many fields', { properties: many(41) }],
    ['of more characters than may be', { properties: many(40), $comment: 'x'.repeat(30_000) }],
    [
      'that is too long in all',
      field({
        enum: Array.from({ length: 50 }, (_, i) => `${i}${'x'.repeat(98)}`),
        description: 'y'.repeat(301),
      }),
    ],
    ['with a reference to elsewhere', field({ $ref: 'https://evil.example/schema.json' })],
    ['with a reference to itself', { properties: { a: { $ref: '#' } } }],
    ['with an id', { ...field({}), $id: 'https://evil.example' }],
    ['with definitions', { ...field({}), $defs: {} }],
    ['that is deep', { properties: { a: nested(2000) } }],
    ['with conditions', { ...field({}), anyOf: [] }],
    ['with an object in it', { properties: { a: { type: 'object', title: 'A', properties: {} } } }],
    ['with a key that is no name', { properties: { 'a b': properties.email } }],
    ['with a pattern that never ends', field({ pattern: '^(a+)+$' })],
    ['with a pattern of alternatives', field({ pattern: '^(a|a)*$' })],
    ['with a pattern that looks ahead', field({ pattern: '^(?=a)$' })],
    ['with a pattern of many repeats', field({ pattern: `^${'a*'.repeat(20)}$` })],
    ['with a pattern that is none', field({ pattern: '^[z-a]$' })],
    ['with a pattern that is open', field({ pattern: 'abc' })],
    ['that asks for more than it takes', field({ minLength: 5, maxLength: 2 })],
    ['with a choice twice', field({ enum: ['a', 'a'] })],
    ['that requires what is not there', { ...field({}), required: ['b'] }],
    ['that requires what every object has', { ...field({}), required: ['constructor'] }],
    ['of another type', { ...field({}), type: 'array' }],
  ])('is refused %s', async (_name, bad) => {
    const { status, body } = await define({ schema: bad, steps: [], translations: {} })
    expect([status, body.code]).toEqual([400, 'validation_failed'])
  })

  it.each<[string, object]>([
    ['steps with an unknown field', { steps: [{ fields: ['nothing'] }] }],
    ['a field twice', { steps: [...steps, { fields: ['order'] }] }],
    ['an empty step', { steps: [...steps, { fields: [] }] }],
    ['words for no field', { translations: { de: { fields: { nothing: { title: 'x' } } } } }],
    [
      'fewer choices in words',
      { translations: { de: { fields: { reason: { options: ['x'] } } } } },
    ],
    ['more steps in words', { translations: { de: { steps: ['1', '2', '3'] } } }],
    ['words in no language', { translations: { 'not a locale': {} } }],
    ['no title', { title: ' ' }],
    ['something else', { script: 'x' }],
  ])('is refused with %s', async (_name, changes) => {
    expect((await define(changes)).status).toBe(400)
  })

  it('may have a field with the name of what every object has', async () => {
    const odd = { properties: { constructor: properties.email }, required: ['constructor'] }
    const { submit } = await asked({ schema: odd, steps: [], translations: {} })
    const refused = await submit({})
    expect(refused.body.errors).toEqual([{ field: '/values/constructor', message: 'is required' }])
    expect((await submit({ constructor: 'a@b.example' })).status).toBe(200)
  })
})

it('takes patterns of which none can run for long', () => {
  for (const pattern of ['^\\d+$', '^[A-Za-z]{2,3}-?\\d{4,8}$', '^.*$', '^\\+[\\d ]{5,20}$'])
    expect(faultOfPattern(pattern), pattern).toBeUndefined()
  for (const pattern of [
    '',
    '^',
    '$',
    '^a{1,999}b{1,999}$',
    '^a**$',
    '^\\1$',
    `^${'a'.repeat(300)}$`,
  ])
    expect(faultOfPattern(pattern), pattern).toBeDefined()
})

describe('a message with a form', () => {
  it('brings a copy of it, under its title', async () => {
    const { message, formId, visitor, at } = await asked()
    expect(message).toMatchObject({
      ...{ status: 201, body: { text: 'Return', form: { formId, ...content, answer: null } } },
    })
    await owner.patch(`/v1/forms/${formId}`, { title: 'Another one' })
    await owner.delete(`/v1/forms/${formId}`)
    const { items } = (await visitor.get(`${at}/messages`)).body
    expect(items.at(-1).form).toEqual(message.body.form)
  })

  it('is stored once, also when its form is gone by the second try', async () => {
    const { at, formId } = await asked()
    const create = { clientId: newClientId(), text: '', formId }
    const first = await owner.post(`${at}/messages`, create)
    await owner.delete(`/v1/forms/${formId}`)
    const again = await owner.post(`${at}/messages`, create)
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id, duplicate: true } })
    const other = await owner.post(`${at}/messages`, {
      ...create,
      formId: undefined,
      text: 'Return',
    })
    expect(other.body.code).toBe('client_id_reused')
  })

  it('is sent by agents, in public, and brings no choice besides', async () => {
    const { at, formId, visitor } = await asked()
    const send = async (who: Caller, extra: object) =>
      (await who.post(`${at}/messages`, { clientId: newClientId(), text: '', formId, ...extra }))
        .status
    expect(await send(visitor, {})).toBe(403)
    expect(await send(owner, { visibility: 'internal' })).toBe(400)
    expect(await send(owner, { choice: { options: ['a', 'b'] } })).toBe(400)
    expect(await send(owner, { formId: 'frm_01k9r1xkq4e8r8c2n3s6w5v7ab' })).toBe(404)
    const other = await test.otherWorkspace()
    expect(await send(owner, { formId: (await define({}, other.owner)).body.id })).toBe(404)
    const message = { clientId: newClientId(), text: '', formId }
    const begun = { clientId: newClientId(), message }
    expect((await visitor.post('/v1/conversations', begun)).status).toBe(403)
    const customerId = (await owner.get(at)).body.customer.id
    const begunByAgent = await owner.post('/v1/conversations', { ...begun, customerId })
    expect(begunByAgent.body.message.form.formId).toBe(formId)
  })

  it('is sent by a macro, after its reply', async () => {
    const { at, id, formId } = await asked()
    const macro = await owner.post('/v1/macros', {
      ...{ name: newClientId(), actions: { reply: 'Please fill this in', formId } },
    })
    await owner.post(`/v1/macros/${macro.body.id}/apply`, { conversationId: id })
    const { items } = (await owner.get(`${at}/messages`)).body
    expect(items.slice(-2)).toMatchObject([{ text: 'Please fill this in' }, { form: { formId } }])
  })
})

describe('an answer', () => {
  it('is given once; it is on the message and is the next message of the customer', async () => {
    const { visitor, at, message, submit } = await asked()
    const first = await submit({ ...answers, email: ' ', parts: ['Lid', 'Handle'] })
    const values = { ...answers, parts: ['Lid', 'Handle'] }
    expect(first).toMatchObject({ status: 200, body: { form: { answer: { values } } } })
    expect((await submit({ ...values, email: '' })).body).toEqual(first.body)
    expect((await submit({ ...values, order: 'XY-9999' })).body.code).toBe('already_answered')
    for (const who of [visitor, owner]) {
      const { items } = (await who.get(`${at}/messages`)).body
      expect(items.find((one: { id: string }) => one.id === message.body.id).form.answer).toEqual(
        first.body.form.answer,
      )
      expect(items.at(-1)).toMatchObject({
        text: 'Reason: Broken\nOrder number: AB-1234\nParts: Lid, Handle\nI agree: yes',
        ...{ replyToId: message.body.id, author: { kind: 'customer' } },
      })
    }
  })

  it('of several at once is one', async () => {
    const { submit } = await asked()
    const given = ['AA-1111', 'BB-2222', 'CC-3333'].map((order) => submit({ ...answers, order }))
    const statuses = (await Promise.all(given)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 409, 409])
  })

  it('is refused field by field', async () => {
    const { submit } = await asked()
    const refused = await submit({
      ...{ order: 'nonsense', email: 'nobody', reason: 'Bored', parts: ['Lid', 'Lid'] },
      ...{ count: 99, agreed: false, more: 'x' },
    })
    expect(refused).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
    const fields = refused.body.errors.map((one: { field: string }) => one.field)
    expect(fields.toSorted()).toEqual(
      ['agreed', 'count', 'email', 'more', 'order', 'parts', 'reason'].map(
        (key) => `/values/${key}`,
      ),
    )
    expect((await submit({})).body.errors).toEqual(
      ['order', 'reason', 'agreed'].map((key) => ({
        ...{ field: `/values/${key}`, message: 'is required' },
      })),
    )
    expect((await submit(answers)).status).toBe(200)
  })

  it.each([[null], ['x'], [[]], [{ order: {} }], [{ order: null }], [{ order: 'x'.repeat(6000) }]])(
    'is no %j',
    async (values) => {
      const { submit, save } = await asked()
      expect((await submit(values)).status).toBe(400)
      expect((await save(values)).status).toBe(400)
    },
  )

  it('is given by its customer alone, and not when the message was taken back', async () => {
    const { at, message, save, load, submit } = await asked()
    const stranger = await test.workspace.visitor()
    await beginConversation(stranger)
    for (const [who, status] of [
      [stranger, 404],
      [owner, 403],
    ] as const)
      for (const tried of [submit(answers, who), save({}, 0, who), load(who)])
        expect((await tried).status).toBe(status)
    await save({ order: 'AB' })
    await owner.post(`${at}/unsend-message`, { seq: message.body.seq })
    for (const tried of [submit(answers), save({}), load()]) expect((await tried).status).toBe(404)
    const left =
      await test.sql`select 1 from form_drafts where conversation_id = ${at.split('/')[3]!}`
    expect(left).toHaveLength(0)
  })

  it('is kept while it is unfinished, for the customer alone, until it is given', async () => {
    const { at, save, load, submit } = await asked()
    expect((await load()).body).toEqual({ values: {}, step: 0, savedAt: null })
    await save({ order: 'A' })
    const saved = await save({ order: 'AB-', email: 'half an addr' }, 1)
    expect((await load()).body).toEqual(saved.body)
    expect(saved.body).toMatchObject({ values: { order: 'AB-' }, step: 1 })
    expect((await save({ nothing: 'x' })).body.errors).toHaveLength(1)
    expect(JSON.stringify((await owner.get(`${at}/messages`)).body)).not.toContain('half an addr')
    await submit(answers)
    for (const late of [save({}), load()]) expect((await late).body.code).toBe('already_answered')
    await owner.delete(at)
    expect((await load()).status).toBe(404)
  })
})
