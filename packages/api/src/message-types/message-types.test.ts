// Custom messages: which schemas are taken, and that messages fit theirs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let owner: Caller
let at: string
let visitor: Caller
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  visitor = await test.workspace.visitor()
  at = `/v1/conversations/${await beginConversation(visitor)}`
})
afterAll(() => test.close())

const schema = {
  type: 'object',
  properties: {
    order: { type: 'string', pattern: '^\\d{4,8}$' },
    items: {
      type: 'array',
      maxItems: 3,
      items: {
        type: 'object',
        properties: { name: { type: 'string' }, price: { type: 'number', minimum: 0 } },
        required: ['name'],
        additionalProperties: false,
      },
    },
  },
  required: ['order'],
}
const data = { order: '1234', items: [{ name: 'Pot', price: 12.5 }] }
let count = 0
const register = async (given: unknown = schema, who = owner) =>
  await who.post('/v1/message-types', { key: `card-${++count}`, schema: given })
const send = (type: string, extra: object = {}, who = owner) =>
  who.post(`${at}/messages`, {
    ...{ clientId: newClientId(), text: 'Order 1234', custom: { type, data } },
    ...extra,
  })

it('is registered by a key with the scope, changed, listed and deleted', async () => {
  const made = await owner.post('/v1/api-keys', {
    ...{ name: 'Shop', scopes: ['messageType.read', 'messageType.manage', 'message.create'] },
  })
  const shop = caller(test.app, made.body.key)
  const type = await register(schema, shop)
  expect(type).toMatchObject({ status: 201, body: { schema } })
  const { id, key } = type.body
  expect((await owner.post('/v1/message-types', { key, schema: {} })).body.code).toBe('name_taken')
  expect((await shop.get('/v1/message-types')).body.items).toContainEqual(type.body)
  const sent = await send(key, {}, shop)
  expect(sent).toMatchObject({
    ...{ status: 201, body: { custom: { type: key, data }, author: { kind: 'system' } } },
  })
  const { items } = (await visitor.get(`${at}/messages`)).body
  expect(items.at(-1)).toMatchObject({ text: 'Order 1234', custom: { type: key, data } })
  await shop.patch(`/v1/message-types/${id}`, { schema: { required: ['colour'] } })
  expect((await send(key)).status).toBe(400)
  expect((await shop.delete(`/v1/message-types/${id}`)).status).toBe(204)
  expect((await send(key)).body.code).toBe('not_found')
  const other = caller(
    test.app,
    (await owner.post('/v1/api-keys', { name: 'Other', scopes: ['message.create'] })).body.key,
  )
  expect((await register(schema, other)).status).toBe(403)
})

describe('a message', () => {
  it('fits the schema of its kind, of its workspace', async () => {
    const { key } = (await register()).body
    const wrong = { order: 'x', items: [{ price: -1, more: 1 }] }
    const refused = await send(key, { custom: { type: key, data: wrong } })
    expect(refused.body.errors.map((one: { field: string }) => one.field)).toEqual(
      expect.arrayContaining(['/custom/data/order', '/custom/data/items/0']),
    )
    const elsewhere = await test.otherWorkspace()
    const theirs = await register(schema, elsewhere.owner)
    expect((await send(theirs.body.key)).status).toBe(404)
    expect((await send('nothing')).status).toBe(404)
  })

  it('is stored once, taken back with what it brings, and of the workspace alone', async () => {
    const { key } = (await register()).body
    const clientId = newClientId()
    const first = await send(key, { clientId })
    expect((await send(key, { clientId })).body).toMatchObject({
      id: first.body.id,
      duplicate: true,
    })
    const without = await owner.post(`${at}/messages`, { clientId, text: 'Order 1234' })
    expect(without.body.code).toBe('client_id_reused')
    expect((await send(key, { text: '' })).status).toBe(400)
    expect((await send(key, {}, visitor)).status).toBe(403)
    const unsent = await owner.post(`${at}/unsend-message`, { seq: first.body.seq })
    expect(unsent.body.custom).toBeUndefined()
  })

  const deep = (levels: number): object => (levels === 0 ? {} : { a: deep(levels - 1) })
  it.each<[string, unknown]>([
    ['deep', deep(2000)],
    ['long', { a: 'x'.repeat(17_000) }],
    ['of characters that are none', { a: '\0' }],
    ['of halves of characters', { '\ud800': 1 }],
    ['a list', []],
    ['a word', 'x'],
  ])('does not bring what is %s', async (_name, bad) => {
    const { key } = (await register({})).body
    expect((await send(key, { custom: { type: key, data: bad } })).status).toBe(400)
  })
})

it.each<[string, unknown]>([
  ['a reference', { properties: { a: { $ref: 'https://evil.example' } } }],
  ['a reference to itself', { properties: { a: { type: 'object', $ref: '#' } } }],
  ['definitions', { $defs: {} }],
  ['an id', { $id: 'https://evil.example' }],
  ['conditions', { anyOf: [{}] }],
  ['a catastrophic pattern', { properties: { a: { type: 'string', pattern: '^(a+)+$' } } }],
  ['keys by pattern', { patternProperties: { '(a+)+$': {} } }],
  ['a list that is all different', { properties: { a: { type: 'array', uniqueItems: true } } }],
  ['no type within', { properties: { a: {} } }],
  ['another type', { type: 'string' }],
  ['a type that is none', { type: 'object', properties: { a: { type: 'constructor' } } }],
  ['a length that is none', { properties: { a: { type: 'string', maxLength: -1 } } }],
  ['depth', JSON.parse(`${'{"properties":{"a":'.repeat(500)}{}${'}}'.repeat(500)}`)],
  ['more than may be', { description: 'x'.repeat(17_000) }],
  ['a script', { default: 'x' }],
  ['a list', []],
])('is refused with %s', async (_name, bad) => {
  const { status, body } = await register(bad)
  expect([status, body.code]).toEqual([400, 'validation_failed'])
})

it('needs a key of a form', async () => {
  for (const key of ['', 'A', '1a', 'a b', 'a'.repeat(41), null])
    expect((await owner.post('/v1/message-types', { key, schema })).status).toBe(400)
})
