// [S7] Every frame that asks the policy, sent by somebody who may not: each is refused, tells nothing, and the socket stays.
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { newId } from '../ids.ts'
import { beginConversation, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
let address: string
let conversationId: string
let customerId: string
const tokens = { customer: '', viewer: '', key: '' }
beforeAll(async () => {
  test = await testApp()
  address = await test.listen()
  const { owner, visitor, agent } = test.workspace
  const customer = await visitor()
  conversationId = await beginConversation(customer)
  customerId = (await owner.get(`/v1/conversations/${conversationId}`)).body.customer.id
  tokens.customer = customer.token!
  tokens.viewer = (await agent('viewer')).token!
  tokens.key = (await owner.post('/v1/api-keys', { name: 'Robot', scopes: [] })).body.key
})
afterAll(() => test.close())

const message = { clientId: 'refused', text: 'Refused' }
const typing = { type: 'typing', isTyping: true }

it.each<[string, keyof typeof tokens, () => object]>([
  ['the list', 'customer', () => ({ type: 'feed', since: null })],
  ['the list', 'key', () => ({ type: 'feed', since: null })],
  ['a conversation', 'key', () => ({ type: 'subscribe', conversationId, since: null })],
  ['a customer', 'customer', () => ({ type: 'watch', customerId })],
  ['a customer', 'key', () => ({ type: 'watch', customerId })],
  ['an object', 'customer', () => ({ type: 'watchObject', objectId: newId('object') })],
  ['a message', 'viewer', () => ({ type: 'send', conversationId, message })],
  [
    'a note',
    'customer',
    () => ({ type: 'send', conversationId, message: { ...message, visibility: 'internal' } }),
  ],
  ['typing', 'viewer', () => ({ ...typing, conversationId })],
  ['typing a note', 'customer', () => ({ ...typing, conversationId, visibility: 'internal' })],
  ['being here', 'key', () => ({ type: 'presence', state: 'away' })],
])('[S7] [RT9] %s is refused to a %s who may not', async (_name, who, frame) => {
  const socket = await openSocket(address, tokens[who])
  socket.send(frame())
  socket.send({ type: 'ping' })
  await socket.next('pong')
  const told = () => socket.frames.filter(({ type }) => !/^(ready|presence|pong)$/.test(type))
  // What is sent is answered when it is stored, and the next frame does not wait for that.
  await vi.waitFor(() => expect(told()).not.toEqual([]), { timeout: 10_000 })
  expect(told()).toMatchObject([{ type: 'problem', code: 'forbidden' }])
  socket.close()
})

it('[S7] [RT36] a socket is opened to nobody who has yet to switch on a second factor', async () => {
  const { owner, workspaceId } = await test.otherWorkspace()
  await test.sql`
    update workspaces set second_factor_from = now() - interval '1 second' where id = ${workspaceId}`
  await expect(openSocket(address, owner.token)).rejects.toThrow(/ready/)
})
