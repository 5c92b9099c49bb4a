// [S1] Nothing crosses workspaces. Every id that any operation takes is tried with the id of another workspace: which
// ids those are is read from the contract, so a new operation is tried too, or fails here.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  PASSWORD,
  type TestApp,
  type TestWorkspace,
  testApp,
} from './testing/app.ts'
import type { Operation as OfContract } from './testing/requests.ts'
import { openSocket } from './testing/socket.ts'
import { checksums, connectProvider } from './testing/tenants.ts'
import { upload } from './testing/upload.ts'
import { kindOf, type Schema } from './testing/values.ts'

type Operation = Omit<OfContract, 'method' | 'path'>
type Ids = Record<string, string>
type Target = { method: string; path: string; operation: Operation; kindOfPath: string | undefined }

let test: TestApp
let other: TestWorkspace
let theirs: Ids
let operations: Target[]

beforeAll(async () => {
  test = await testApp()
  other = await test.otherWorkspace()
  theirs = await furnish(other)
  await furnish(other)
  // What is sorted behind the answer is done, so that nothing changes by itself from here on.
  await vi.waitFor(async () => {
    const rows = await test.sql`
      select 1 from conversations where not is_routed
      union all select 1 from mails where next_try_at is not null`
    expect(rows).toHaveLength(0)
  })
  const { paths } = test.app.swagger() as unknown as {
    paths: Record<string, Record<string, Operation>>
  }
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.security !== undefined)
      .map(([method, operation]) => ({
        method,
        path,
        operation,
        kindOfPath: kindOf(idOf(operation)),
      })),
  )
})
afterAll(() => test.close())

const idOf = (operation: Operation) =>
  operation.parameters?.find((one) => one.in === 'path' && one.name === 'id')?.schema

/** Makes one of what this kind of id names, about this customer where it is about one; its id. */
type Maker = (side: TestWorkspace, customerId: string) => Promise<string>

const makers: Record<string, Maker> = {
  tpc: ({ owner }) => made(owner, '/v1/topics', { name: newClientId() }),
  tag: ({ owner }) => made(owner, '/v1/tags', { name: newClientId() }),
  agt: async ({ agent }) => (await agent()).id,
  // A shared one, which every agent of its own workspace sees.
  viw: ({ owner }) =>
    made(owner, '/v1/views', { name: newClientId(), scope: 'shared', filter: {} }),
  frm: ({ owner }) =>
    made(owner, '/v1/forms', { name: newClientId(), title: 'Where?', schema: formSchema }),
  mty: ({ owner }) => made(owner, '/v1/message-types', { key: `t${newClientId()}`, schema: {} }),
  tem: ({ owner }) => made(owner, '/v1/teams', { name: newClientId(), agentIds: [owner.id] }),
  rul: ({ owner }) => made(owner, '/v1/rules', { name: newClientId(), when: {}, set: {} }),
  trg: ({ owner }) => made(owner, '/v1/triggers', { name: newClientId(), text: newClientId() }),
  att: ({ owner }) => upload(test, owner),
  imp: ({ owner }) => importSomething(owner),
  cnt: ({ owner }, customerId) => noteAbout(owner, customerId),
  mrg: ({ owner }, customerId) => mergeInto(owner, customerId),
  oty: ({ owner }) => made(owner, '/v1/object-types', { name: newClientId() }),
  obj: ({ owner }) => makeObject(owner),
  ses: ({ owner }) => signInAgain(owner),
  key: ({ owner }) => made(owner, '/v1/api-keys', { name: newClientId(), scopes: [] }),
  idk: ({ owner }) => made(owner, '/v1/identity-keys', { name: newClientId(), algorithm: 'HS256' }),
  sip: async (side) => (await connectProvider(test.sql, side)).providerId,
  idn: async (side) => (await connectProvider(test.sql, side)).identityId,
  rol: ({ owner }) => made(owner, '/v1/roles', { name: newClientId(), permissions: [] }),
  inv: ({ owner }) => made(owner, '/v1/invitations', { email: `${newClientId()}@t.example` }),
  crp: ({ owner }) =>
    made(owner, '/v1/canned-replies', { shortcut: newClientId(), title: 'Hello', body: 'Hello' }),
  mac: ({ owner }) =>
    made(owner, '/v1/macros', { name: newClientId(), actions: { note: 'Applied' } }),
}

const formSchema = { properties: { city: { type: 'string', title: 'City' } } }

async function made(owner: Caller, path: string, body: object): Promise<string> {
  const answer = await owner.post(path, body)
  expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(201)
  return answer.body.id
}

/** A customer with two conversations, and one of everything else of these kinds, by the prefix of the id. */
async function furnish(side: TestWorkspace, kinds = Object.keys(makers)): Promise<Ids> {
  const { owner, visitor } = side
  const customer = await visitor()
  const cnv = await beginConversation(customer)
  const { body } = await owner.get(`/v1/conversations/${cnv}`)
  const cnv2 = await beginConversation(customer)
  await owner.post(`/v1/conversations/${cnv2}/draft`, { text: newClientId(), version: 0 })
  // Where a body names a second conversation: of the same customer, so that the two can be merged.
  const ids: Ids = { cnv, cnv2, cus: body.customer.id }
  ids.intoId = await made(owner, '/v1/customers', {})
  for (const kind of kinds)
    if (makers[kind] !== undefined) ids[kind] = await makers[kind](side, body.customer.id)
  return ids
}

async function makeObject(owner: Caller): Promise<string> {
  const typeId = await made(owner, '/v1/object-types', { name: newClientId() })
  await made(owner, '/v1/objects', { typeId, externalId: newClientId() })
  return await made(owner, '/v1/objects', { typeId, externalId: newClientId() })
}

/** Two notes and two events, so that their lists have a next page; the id of a note. */
async function noteAbout(owner: Caller, customerId: string): Promise<string> {
  const event = { type: 'custom', name: newClientId() }
  await owner.post('/v1/customer-events', { customerId, events: [event, event] })
  await owner.post(`/v1/customers/${customerId}/notes`, { text: newClientId() })
  return (await owner.post(`/v1/customers/${customerId}/notes`, { text: newClientId() })).body.id
}

/** Two merges; the id of the newer one. */
async function mergeInto(owner: Caller, intoId: string): Promise<string> {
  let id = ''
  for (let index = 0; index < 2; index++) {
    const source = (await owner.post('/v1/customers', {})).body.id
    id = (await owner.post(`/v1/customers/${source}/merge`, { intoId })).body.id
  }
  return id
}

/** A session of the owner beside the one that asks, so that it may be ended. */
async function signInAgain({ email, ...owner }: TestWorkspace['owner']): Promise<string> {
  const response = await test.app.inject({
    method: 'POST',
    url: '/v1/auth/login',
    payload: { email, password: PASSWORD },
    remoteAddress: `10.7.0.${++addresses}`,
  })
  expect(response.statusCode).toBe(200)
  const { items } = (await owner.get('/v1/me/sessions')).body
  return items.find((one: { isCurrent: boolean }) => !one.isCurrent).id
}
let addresses = 0

async function importSomething(owner: Caller): Promise<string> {
  const response = await test.app.inject({
    method: 'POST',
    url: '/v1/imports',
    payload: `User ID,Timestamp (UTC),Message Body\n${newClientId()},2024-01-01 10:00:00,Hello\n`,
    headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'text/csv' },
  })
  const { id } = response.json()
  await vi.waitFor(
    async () => expect((await owner.get(`/v1/imports/${id}`)).body.status).toBe('completed'),
    { timeout: 10_000 },
  )
  return id
}

type Field = { where: 'path' | 'query' | 'body'; pointer: string; kind: string }

function fieldsOf({ parameters = [], requestBody }: Operation): Field[] {
  const fields: Field[] = []
  for (const { name, in: where, schema } of parameters) {
    const kind = kindOf(schema)
    if (kind !== undefined) fields.push({ where, pointer: name, kind })
  }
  const visit = (schema: Schema, pointer: string): void => {
    const kind = kindOf(schema)
    if (kind !== undefined) fields.push({ where: 'body', pointer, kind })
    if (schema.items) visit(schema.items, `${pointer}/0`)
    for (const [name, value] of Object.entries(schema.properties ?? {}))
      visit(value, `${pointer}/${name}`)
    for (const option of kind === undefined ? (schema.anyOf ?? []) : []) visit(option, pointer)
  }
  const body = requestBody?.content['application/json']
  if (body) visit(body.schema, '')
  return fields
}

const kindsOf = (fields: Field[]) => [...new Set(fields.map(({ kind }) => kind))]

/** A body with what is required, and with every field that takes an id. `idAt` says which id stands where. */
function bodyOf(
  schema: Schema,
  pointer: string,
  idAt: (pointer: string, kind: string) => string,
): unknown {
  const kind = kindOf(schema)
  if (kind !== undefined) return idAt(pointer, kind)
  if (schema.enum) return schema.enum[0]
  if (schema.examples) return schema.examples[0]
  if (schema.const !== undefined) return schema.const
  if (schema.oneOf) return bodyOf(schema.oneOf[0]!, pointer, idAt)
  if (schema.type === 'integer') return schema.minimum ?? 1
  if (schema.type === 'array')
    return schema.items ? [bodyOf(schema.items, `${pointer}/0`, idAt)] : []
  if (schema.properties) {
    const needed = Object.entries(schema.properties).filter(
      ([name, value]) => schema.required?.includes(name) || hasId(value),
    )
    return Object.fromEntries(
      needed.map(([name, value]) => [name, bodyOf(value, `${pointer}/${name}`, idAt)]),
    )
  }
  if (schema.type === 'object') return {}
  if (schema.type === 'string' && schema.format === 'uri') return 'https://example.com/'
  if (schema.format === 'password') return PASSWORD
  if (schema.type === 'string')
    return pointer.endsWith('/email') ? `${newClientId()}@t.example` : `${newClientId()}-0123456789`
  throw new Error(`no example for ${pointer}: ${JSON.stringify(schema)}`)
}

const hasId = (schema: Schema): boolean =>
  kindOf(schema) !== undefined ||
  (schema.items !== undefined && hasId(schema.items)) ||
  Object.values(schema.properties ?? {}).some(hasId)

/** Calls an operation with these ids everywhere, but with the foreign one in one field. */
async function call(
  token: string | null,
  { method, path, operation }: Target,
  ids: Ids,
  foreign?: Field & { id: string },
) {
  const pick = (where: Field['where'], pointer: string, kind: string): string => {
    if (foreign?.where === where && foreign.pointer === pointer) return foreign.id
    // A field that must name another row than the path has an id of its own.
    const own = ids[pointer.slice(1)]
    if (own?.startsWith(kind)) return own
    if (where === 'body' && kind === 'cnv') return ids.cnv2!
    if (ids[kind] === undefined) throw new Error(`furnish() makes nothing with ids ${kind}_…`)
    return ids[kind]
  }
  const url = path.replace(/\{(\w+)\}/g, (_, name) => pick('path', name, kindOf(idOf(operation))!))
  const needed = (operation.parameters ?? [])
    .filter((one) => one.in === 'query' && one.required)
    .map((one) => [one.name, String(one.schema.minimum ?? 1)])
  const named = foreign?.where === 'query' ? [[foreign.pointer, foreign.id]] : []
  const query = `?${new URLSearchParams([...needed, ...named])}`
  const schema = operation.requestBody?.content['application/json']?.schema
  const response = await test.app.inject({
    method: method as 'get',
    url: url + query,
    headers: { authorization: `Bearer ${token}` },
    ...(schema
      ? { payload: bodyOf(schema, '', (at, kind) => pick('body', at, kind)) as object }
      : {}),
  })
  return { status: response.statusCode, body: response.body ? response.json() : undefined }
}

/** Answers what a message asks, which only its customer does. */
const isAnswer = ({ path }: Target): boolean => /\/(answer|form-draft|submit-form|rate)$/.test(path)

describe('[S1] an agent', () => {
  it('gets 404 for every id of another workspace, in whatever field, and an empty list for a filter', async () => {
    const before = await checksums(test.sql, other.workspaceId)
    const { owner } = test.workspace
    const tried: string[] = []
    for (const target of operations) {
      const fields = fieldsOf(target.operation)
      // What only customers do is tried below.
      if (fields.length === 0 || isAnswer(target)) continue
      const ids = await furnish(test.workspace, kindsOf(fields))
      for (const field of fields) {
        const name = `${target.operation.operationId} ${field.where} ${field.pointer}`
        const answer = await call(owner.token, target, ids, { ...field, id: theirs[field.kind]! })
        if (name === 'conversations.bulk body /ids/0')
          expect(answer, name).toMatchObject({
            status: 200,
            body: { results: [{ conversation: null, problem: { code: 'not_found' } }] },
          })
        else if (field.where === 'query')
          expect(answer, name).toMatchObject({ status: 200, body: { items: [] } })
        else expect(answer, name).toMatchObject({ status: 404, body: { code: 'not_found' } })
        tried.push(name)
      }
      // With own ids alone the same request is taken: what was refused above was refused for the id.
      const own = await call(owner.token, target, ids)
      // The message there is the customer's, and nobody changes the words of others; the password is not the owner's.
      if (/^(messages\.(edit|unsend)|me\.beginIdentity)$/.test(target.operation.operationId)) {
        expect(own.status).toBe(403)
        continue
      }
      // The file there is found, and is no picture.
      if (target.operation.operationId.endsWith('.setPhoto')) {
        expect(own.status).toBe(415)
        continue
      }
      expect(own.status, `${target.operation.operationId} with own ids`).toBeLessThan(300)
    }
    expect(tried).toEqual(
      expect.arrayContaining([
        'conversations.update body /tagIds/0',
        'conversations.create body /topicId',
        'conversations.create body /customerId',
        'conversations.assign body /assigneeId',
        'conversations.transfer body /teamId',
        'conversations.link body /conversationId',
        'conversations.merge body /intoId',
        'rules.create body /set/tagIds/0',
        'conversations.list query customer',
        'imports.get path id',
      ]),
    )
    expect(await checksums(test.sql, other.workspaceId)).toEqual(before)
  }, 300_000)

  it('finds nothing of another workspace behind its cursors', async () => {
    for (const target of operations) {
      const hasCursor = target.operation.parameters?.some((one) => one.name === 'cursor')
      if (!hasCursor) continue
      const at = (ids: Ids) => target.path.replace('{id}', ids[target.kindOfPath ?? ''] ?? '')
      const foreign = (await other.owner.get(`${at(theirs)}?limit=1`)).body
      expect(foreign.nextCursor, target.path).not.toBeNull()
      const all = (await other.owner.get(`${at(theirs)}?limit=100`)).body.items
      const ours = at(await furnish(test.workspace, [target.kindOfPath ?? '']))
      for (const cursor of ['', `&cursor=${foreign.nextCursor}`]) {
        const mine = await test.workspace.owner.get(`${ours}?limit=100${cursor}`)
        expect(mine.status, target.path).not.toBe(404)
        for (const { id, conversationId } of all)
          expect(JSON.stringify(mine.body)).not.toContain(id ?? conversationId)
      }
    }
  }, 120_000)

  it('sees nothing of another workspace in anything that takes no id', async () => {
    const secrets = [
      ...Object.values(theirs),
      other.workspaceId,
      other.publishableKey,
      other.owner.id,
    ]
    for (const { method, path, kindOfPath } of operations) {
      if (method !== 'get' || kindOfPath !== undefined) continue
      // It holds what was asked for, also the ids that were tried above.
      if (path.startsWith('/v1/audit-log')) continue
      const text = JSON.stringify((await test.workspace.owner.get(path)).body)
      for (const secret of secrets) expect(text, path).not.toContain(secret)
    }
  })
})

describe('[S1] a customer', () => {
  it('gets 404 for the conversations of another workspace and of the customer beside them', async () => {
    const before = await checksums(test.sql, other.workspaceId)
    const beside = await furnish(test.workspace)
    const visitor = await test.workspace.visitor()
    let tried = 0
    for (const target of operations) {
      if (target.kindOfPath === undefined) continue
      // Nobody has more than some that are not sent.
      await test.sql`delete from attachments where conversation_id is null and uploaded_by like 'ses%'`
      const own = {
        ...{ ...beside, cnv: await beginConversation(visitor) },
        att: await upload(test, visitor),
      }
      const { status } = await call(visitor.token, target, own)
      if (status === 403) continue
      // Their own conversation asks them nothing.
      if (isAnswer(target)) expect(status, target.operation.operationId).toBe(404)
      else expect(status, target.operation.operationId).toBeLessThan(300)
      for (const ids of [theirs, beside]) {
        const foreign = { where: 'path', pointer: 'id', kind: target.kindOfPath } as const
        const answer = await call(visitor.token, target, own, {
          ...foreign,
          id: ids[foreign.kind]!,
        })
        expect(answer, target.operation.operationId).toMatchObject({ status: 404 })
        tried++
      }
    }
    expect(tried).toBeGreaterThanOrEqual(14)
    expect(await checksums(test.sql, other.workspaceId)).toEqual(before)
  }, 300_000)
})

describe('[S1] a socket', () => {
  it('follows no conversation of another workspace, and hears nothing of it', async () => {
    const address = await test.listen()
    for (const caller of [test.workspace.owner, await test.workspace.visitor()]) {
      const socket = await openSocket(address, caller.token)
      for (const since of [null, 0, 2]) {
        socket.send({ type: 'subscribe', conversationId: theirs.cnv, since })
        const refused = await socket.next('problem')
        expect(refused).toMatchObject({ code: 'not_found', conversationId: theirs.cnv })
      }
      socket.send({ type: 'typing', conversationId: theirs.cnv, isTyping: true })
      await other.owner.post(`/v1/conversations/${theirs.cnv}/messages`, {
        clientId: newClientId(),
        text: 'Only for us',
      })
      socket.send({ type: 'ping' })
      await socket.next('pong')
      expect(JSON.stringify(socket.frames)).not.toContain('Only for us')
      expect(
        socket.frames.filter((frame) => 'conversationId' in frame && frame.type !== 'problem'),
      ).toEqual([])
      socket.close()
    }
  })
})
