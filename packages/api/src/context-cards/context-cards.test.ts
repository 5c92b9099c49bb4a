import { createHmac } from 'node:crypto'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let server: Server
let endpoint: string
let signingKey: string
let customerId: string
let asked: { headers: IncomingHttpHeaders; body: string }[] = []
/** What the endpoint answers: an object as JSON, text as it is, a number as a status, nothing at all. */
let answer: object | string | number | undefined

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const chunk of request) body += chunk
  asked.push({ headers: request.headers, body })
  if (answer === undefined) return
  if (typeof answer === 'number') response.writeHead(answer).end()
  else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
}

beforeAll(async () => {
  test = await testApp({ allowLoopback: true })
  owner = test.workspace.owner
  server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cards`
  signingKey = (await owner.post('/v1/context-endpoint', { url: endpoint })).body.signingKey
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await test.close()
})
beforeEach(async () => {
  asked = []
  answer = { cards: [{ title: 'Order 1' }] }
  customerId = (await owner.post('/v1/customers', { externalId: newClientId(), name: 'Vera' })).body
    .id
})

const cards = (query = '') => owner.get(`/v1/customers/${customerId}/context-cards${query}`)

describe('context cards', () => {
  it('are what the endpoint answers, whole and in order', async () => {
    const card = {
      title: 'Order 2041',
      subtitle: 'Three pots',
      url: 'https://shop.example/orders/2041',
      status: { text: 'Late', tone: 'warn' },
      fields: [
        { label: 'Total', value: 42.5, url: null },
        { label: 'Paid', value: true, url: null },
        { label: 'Parcel', value: 'JD01', url: 'https://parcels.example/JD01' },
      ],
    }
    answer = { cards: [card, { title: 'Order 2040', unknown: { to: 'us' } }], more: 1 }
    expect((await cards()).body).toMatchObject({
      status: 'ready',
      problem: null,
      cards: [card, { title: 'Order 2040', subtitle: null, url: null, status: null, fields: [] }],
    })
  })

  it('are asked for with the customer, signed as the endpoint can verify', async () => {
    await cards()
    const { headers, body } = asked[0]!
    const { customer } = JSON.parse(body)
    const { externalId } = (await owner.get(`/v1/customers/${customerId}`)).body
    expect(customer).toEqual({ id: customerId, externalId, name: 'Vera', email: null, phone: null })
    const [id, timestamp] = [headers['webhook-id'], headers['webhook-timestamp']]
    const key = Buffer.from(signingKey.slice('whsec_'.length), 'base64')
    const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${expected}`)
    expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(60)
  })

  it('are kept, asked for once by many at once, and again when somebody refreshes', async () => {
    await Promise.all(Array.from({ length: 10 }, () => cards()))
    await cards()
    expect(asked).toHaveLength(1)
    answer = { cards: [] }
    expect((await cards('?refresh=true')).body.cards).toEqual([])
    expect(asked).toHaveLength(2)
    await owner.patch(`/v1/customers/${customerId}`, { email: `${newClientId()}@shop.example` })
    await cards()
    expect(asked).toHaveLength(3)
  })

  it.each([
    ['a status of its own', 500, 'bad_status'],
    ['a redirect', 302, 'bad_status'],
    ['no JSON', '<html>', 'bad_answer'],
    ['another shape', { orders: [] }, 'bad_answer'],
    ['a card without a title', { cards: [{}] }, 'bad_answer'],
    [
      'a link that runs code',
      { cards: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'bad_answer',
    ],
    ['too many cards', { cards: Array(11).fill({ title: 'x' }) }, 'bad_answer'],
    [
      'a value that is too long',
      { cards: [{ title: 'x', fields: [{ label: 'l', value: 'v'.repeat(301) }] }] },
      'bad_answer',
    ],
    ['more than fits', 'x'.repeat(70_000), 'too_large'],
    ['nothing within two seconds', undefined, 'timeout'],
  ])('of an endpoint that answers %s are none, with the reason', async (_name, given, code) => {
    answer = given
    const { status, body } = await cards()
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'failed', cards: [], problem: { code } })
  })

  it('are none where no endpoint is registered', async () => {
    const other = (await test.otherWorkspace()).owner
    const { id } = (await other.post('/v1/customers', {})).body
    expect((await other.get(`/v1/customers/${id}/context-cards`)).body).toEqual({
      status: 'none',
      cards: [],
      problem: null,
      fetchedAt: null,
    })
    expect((await other.get(`/v1/customers/${customerId}/context-cards`)).status).toBe(404)
  })
})

describe('the endpoint', () => {
  it('is shown without its key, which changes only when that is asked for', async () => {
    const other = (await test.otherWorkspace()).owner
    expect((await other.get('/v1/context-endpoint')).status).toBe(404)
    const first = (await other.post('/v1/context-endpoint', { url: endpoint })).body
    expect(first.signingKey).toMatch(/^whsec_/)
    expect((await other.get('/v1/context-endpoint')).body).toMatchObject({
      url: endpoint,
      signingKey: null,
    })
    const url = 'https://shop.example/cards'
    expect((await other.post('/v1/context-endpoint', { url })).body).toMatchObject({
      url,
      signingKey: null,
    })
    const rotated = (await other.post('/v1/context-endpoint', { url, rotateKey: true })).body
    expect(rotated.signingKey).toMatch(/^whsec_/)
    expect(rotated.signingKey).not.toBe(first.signingKey)
    expect((await other.delete('/v1/context-endpoint')).status).toBe(204)
    expect((await other.delete('/v1/context-endpoint')).status).toBe(404)
  })

  it('is for admins, and an http or https address', async () => {
    const senior = await test.workspace.agent('senior')
    expect((await senior.get('/v1/context-endpoint')).status).toBe(403)
    expect((await senior.post('/v1/context-endpoint', { url: endpoint })).status).toBe(403)
    for (const url of ['shop', 'ftp://shop.example/', 'javascript:alert(1)', 5, null])
      expect((await owner.post('/v1/context-endpoint', { url })).status).toBe(400)
  })

  it('is not called on this machine unless that is allowed', async () => {
    const strict = await testApp()
    try {
      const { id } = (await strict.workspace.owner.post('/v1/customers', {})).body
      await strict.workspace.owner.post('/v1/context-endpoint', { url: endpoint })
      const { body } = await strict.workspace.owner.get(`/v1/customers/${id}/context-cards`)
      expect(body).toMatchObject({ status: 'failed', problem: { code: 'refused_address' } })
      expect(asked).toHaveLength(0)
    } finally {
      await strict.close()
    }
  })
})
