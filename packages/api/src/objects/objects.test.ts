import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let address: string
let typeId: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  address = await test.listen()
  typeId = (await defineType({ name: 'Scooter', fields })).body.id
})
afterAll(() => test.close())

const fields = [
  { key: 'model', name: 'Model', type: 'text' },
  { key: 'battery', name: 'Battery, %', type: 'number' },
  { key: 'isRented', name: 'Rented', type: 'boolean' },
  { key: 'serviced', name: 'Serviced', type: 'date' },
  { key: 'state', name: 'State', type: 'choice', choices: ['good', 'broken'] },
]
const defineType = (body: object) => owner.post('/v1/object-types', body)
const create = (body: object = {}) =>
  owner.post('/v1/objects', { typeId, externalId: newClientId(), ...body })
const made = async (body: object = {}) => (await create(body)).body
const change = (id: string, body: object) => owner.patch(`/v1/objects/${id}`, body)
const link = (conversationId: string, objectId: string, verb = 'link') =>
  owner.post(`/v1/conversations/${conversationId}/${verb}-object`, { objectId })
const conversation = async () => await beginConversation(await test.workspace.visitor())

describe('a type of objects', () => {
  it('is defined, listed by name, changed and deleted', async () => {
    const { body, status } = await defineType({ name: 'Room' })
    expect([status, body.fields]).toEqual([201, []])
    const names = (await owner.get('/v1/object-types')).body.items.map(
      (type: { name: string }) => type.name,
    )
    expect(names).toEqual(['Room', 'Scooter'])
    const at = `/v1/object-types/${body.id}`
    const changed = await owner.patch(at, { name: 'Hotel room', fields: [fields[0]] })
    expect(changed.body).toMatchObject({ name: 'Hotel room', fields: [{ key: 'model' }] })
    expect((await owner.get(at)).body).toEqual(changed.body)
    expect((await owner.delete(at)).status).toBe(204)
    expect((await owner.get(at)).status).toBe(404)
  })

  it('has a name of its own, also in other letters and when it is changed', async () => {
    expect(await defineType({ name: 'sCOOTER' })).toMatchObject({ body: { code: 'name_taken' } })
    const { id } = (await defineType({ name: 'Moped' })).body
    const answer = await owner.patch(`/v1/object-types/${id}`, { name: 'scooter' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'name_taken' } })
    expect((await owner.patch(`/v1/object-types/${id}`, { name: 'MOPED' })).status).toBe(200)
    await owner.delete(`/v1/object-types/${id}`)
  })

  it.each([
    ['a key in large letters', [{ key: 'Model', name: 'Model', type: 'text' }]],
    ['a key twice', [fields[0], fields[0]]],
    ['a type that nobody knows', [{ key: 'a', name: 'A', type: 'colour' }]],
    ['a choice without choices', [{ key: 'a', name: 'A', type: 'choice' }]],
    ['choices of a text', [{ key: 'a', name: 'A', type: 'text', choices: ['x'] }]],
    ['a choice twice', [{ key: 'a', name: 'A', type: 'choice', choices: ['x', 'x'] }]],
    ['too many', Array.from({ length: 51 }, (_, i) => ({ key: `a${i}`, name: 'A', type: 'text' }))],
  ])('refuses fields with %s', async (_, wrong) => {
    expect((await defineType({ name: newClientId(), fields: wrong })).status).toBe(400)
  })

  it('keeps the type of a field, and takes the values of one that goes along', async () => {
    const both = [fields[0], fields[1]]
    const { id } = (await defineType({ name: 'Bike', fields: both })).body
    const object = await made({ typeId: id, values: { model: 'City', battery: 50 } })
    const at = `/v1/object-types/${id}`
    const turned = [{ ...fields[1], type: 'text' }]
    expect(await owner.patch(at, { fields: turned })).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/fields/0/type' }] },
    })
    await owner.patch(at, { fields: [fields[1]] })
    const { body } = await owner.get(`/v1/objects/${object.id}`)
    expect(body).toMatchObject({ values: { battery: 50 }, revision: object.revision + 1 })
    await owner.patch(at, { fields: both })
    expect((await owner.get(`/v1/objects/${object.id}`)).body.values).toEqual({ battery: 50 })
    expect(await owner.delete(at)).toMatchObject({ status: 409, body: { code: 'in_use' } })
  })

  it('is for admins to change, and the objects for whoever answers', async () => {
    const [senior, agent, viewer] = [
      await test.workspace.agent('senior'),
      await test.workspace.agent('agent'),
      await test.workspace.agent('viewer'),
    ]
    expect((await senior.post('/v1/object-types', { name: 'Car' })).status).toBe(403)
    expect((await viewer.get('/v1/object-types')).status).toBe(200)
    const input = { typeId, externalId: newClientId() }
    expect((await viewer.post('/v1/objects', input)).status).toBe(403)
    expect((await agent.post('/v1/objects', input)).status).toBe(201)
    const visitor = await test.workspace.visitor()
    expect((await visitor.get('/v1/objects')).status).toBe(403)
  })
})

describe('an object', () => {
  it('is created, read, changed value by value, and deleted', async () => {
    const values = { model: 'City', battery: 50, isRented: false, serviced: '2026-02-28' }
    const { status, body } = await create({ externalId: 'SC-1', name: 'Red one', values })
    expect(status).toBe(201)
    expect(body).toMatchObject({ externalId: 'SC-1', name: 'Red one', values, revision: 1 })
    const changed = await change(body.id, { values: { battery: 49.5, model: null }, name: null })
    const { model: _, ...others } = values
    expect(changed.body).toMatchObject({
      name: null,
      values: { ...others, battery: 49.5 },
      revision: 2,
    })
    expect((await owner.get(`/v1/objects/${body.id}`)).body).toEqual(changed.body)
    expect((await owner.delete(`/v1/objects/${body.id}`)).status).toBe(204)
    for (const answer of [await owner.get(`/v1/objects/${body.id}`), await change(body.id, {})])
      expect(answer.status).toBe(404)
  })

  it.each([
    ['model', 5],
    ['battery', '50'],
    ['isRented', 'yes'],
    ['serviced', '2026-02-30'],
    ['serviced', 'tomorrow'],
    ['state', 'stolen'],
    ['unknown', 'x'],
    ['constructor', 'x'],
  ])('refuses a value that does not fit: %s %j', async (key, value) => {
    const wrong = { values: { [key]: value } }
    const object = await made()
    for (const answer of [await create(wrong), await change(object.id, wrong)])
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: `/values/${key}` }] } })
  })

  it('has an id of its own among those of its type', async () => {
    const [one, other] = [await made(), await made()]
    for (const answer of [
      await create({ externalId: one.externalId }),
      await change(other.id, { externalId: one.externalId }),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'external_id_taken' } })
    const room = (await defineType({ name: 'Room' })).body.id
    expect((await create({ typeId: room, externalId: one.externalId })).status).toBe(201)
    const externalId = newClientId()
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => create({ externalId })))
    expect(atOnce.map((answer) => answer.status).toSorted()).toEqual([201, 409, 409, 409, 409])
  })

  it('is found by how its id begins, whatever the letters, page by page', async () => {
    const ids = ['Zü-100', 'zü-101', 'ZÜ-2%', 'Za-100']
    for (const externalId of ids) await made({ externalId })
    const found = async (q: string, more = '') => {
      const { body } = await owner.get(`/v1/objects?q=${encodeURIComponent(q)}${more}`)
      return { ...body, ids: body.items.map((one: { externalId: string }) => one.externalId) }
    }
    expect((await found('ZÜ-1')).ids).toEqual(['zü-101', 'Zü-100'])
    expect((await found('zü-2%')).ids).toEqual(['ZÜ-2%'])
    expect((await found('ü-1')).ids).toEqual([])
    const first = await found('z', `&limit=3&type=${typeId}`)
    expect(first.ids).toHaveLength(3)
    expect((await found('z', `&limit=3&cursor=${first.nextCursor}`)).ids).toEqual(['Zü-100'])
    expect((await owner.get(`/v1/objects?q=${'x'.repeat(129)}`)).status).toBe(400)
  })

  it('keeps every value of changes at once', async () => {
    const { id } = await made()
    const values = { model: 'City', battery: 1, isRented: true, state: 'good' }
    await Promise.all(
      Object.entries(values).map(([key, value]) => change(id, { values: { [key]: value } })),
    )
    expect((await owner.get(`/v1/objects/${id}`)).body).toMatchObject({ values, revision: 5 })
  })
})

describe('a conversation', () => {
  it('is about objects; linking twice is once, and its customer learns nothing', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const [one, other] = [await made(), await made()]
    await link(id, one.id)
    await link(id, other.id)
    const { body } = await link(id, one.id)
    expect(body.objectIds).toEqual([one.id, other.id])
    const linked = await owner.get(`/v1/objects?conversation=${id}`)
    expect(linked.body.items.map((object: { id: string }) => object.id)).toEqual([other.id, one.id])
    const seen = (await visitor.get(`/v1/conversations/${id}`)).body
    expect([seen.objectIds, seen.seq]).toEqual([[], 2])
    expect((await link(id, one.id, 'unlink')).body.objectIds).toEqual([other.id])
    expect((await link(id, one.id, 'unlink')).body.objectIds).toEqual([other.id])
  })

  it('is not about what is deleted, also when it is linked at the same moment', async () => {
    const { id: objectId } = await made()
    const ids = [await conversation(), await conversation(), await conversation()]
    for (const id of ids.slice(0, 2)) await link(id, objectId)
    const [deleted, ...linked] = await Promise.all([
      owner.delete(`/v1/objects/${objectId}`),
      ...ids.map((id) => link(id, objectId)),
    ])
    expect(deleted.status).toBe(204)
    for (const { status } of linked) expect([200, 404]).toContain(status)
    for (const id of ids)
      expect((await owner.get(`/v1/conversations/${id}`)).body.objectIds).toEqual([])
  })

  it('is about fifty objects at most, and forgets them when it is deleted', async () => {
    const id = await conversation()
    const objects = await Promise.all(Array.from({ length: 51 }, () => made()))
    const answers = await Promise.all(objects.map((object) => link(id, object.id)))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(50)
    const refused = answers.find((answer) => answer.status !== 200)
    expect(refused).toMatchObject({ status: 409, body: { code: 'limit_reached' } })
    await owner.delete(`/v1/conversations/${id}`)
    expect((await owner.get(`/v1/objects?conversation=${id}`)).body.items).toEqual([])
    const [row] = await test.sql`select object_ids from conversations where id = ${id}`
    expect(row!.object_ids).toEqual([])
  })

  it('takes no object of another workspace', async () => {
    const other = await test.otherWorkspace()
    const type = (await other.owner.post('/v1/object-types', { name: 'Scooter' })).body.id
    const foreign = await other.owner.post('/v1/objects', { typeId: type, externalId: 'F-1' })
    const id = await conversation()
    for (const verb of ['link', 'unlink'])
      expect((await link(id, foreign.body.id, verb)).status).toBe(404)
    expect((await create({ typeId: type })).status).toBe(404)
  })
})

describe('[RT31] an object that is looked at', () => {
  it('comes whole, again with every change, and says when it is gone', async () => {
    const object = await made({ values: { battery: 1 } })
    const socket = await openSocket(address, owner.token)
    socket.send({ type: 'watchObject', objectId: object.id })
    expect((await socket.next('object')).object).toEqual(object)
    const changed = (await change(object.id, { values: { battery: 2 } })).body
    const isNewer = (frame: { object: { revision: number } }) => frame.object.revision === 2
    expect((await socket.next('object', isNewer)).object).toEqual(changed)
    await owner.delete(`/v1/objects/${object.id}`)
    expect((await socket.next('object.gone')).objectId).toBe(object.id)
    socket.close()
  })

  it('is found to be newer where no hint told of it, and not after unwatchObject', async () => {
    const [watched, left] = [await made(), await made()]
    const socket = await openSocket(address, owner.token)
    for (const { id } of [watched, left]) {
      socket.send({ type: 'watchObject', objectId: id })
      await socket.next('object', (frame) => frame.object.id === id)
    }
    socket.send({ type: 'unwatchObject', objectId: left.id })
    socket.send({ type: 'ping' })
    await socket.next('pong')
    await test.sql`update objects set revision = 9 where id = any(${[watched.id, left.id]})`
    await socket.next('object', (frame) => frame.object.revision === 9)
    const ids = socket.frames.flatMap((frame) =>
      frame.type === 'object' && frame.object.revision === 9 ? [frame.object.id] : [],
    )
    expect(ids).toEqual([watched.id])
    socket.close()
  })

  it('is not there for another workspace, nor for customers', async () => {
    const { id } = await made()
    const stranger = await openSocket(address, (await test.otherWorkspace()).owner.token)
    stranger.send({ type: 'watchObject', objectId: id })
    expect((await stranger.next('object.gone')).objectId).toBe(id)
    const visitor = await openSocket(address, (await test.workspace.visitor()).token)
    visitor.send({ type: 'watchObject', objectId: id })
    expect((await visitor.next('problem')).code).toBe('forbidden')
    stranger.close()
    visitor.close()
  })
})
