// What the fake server says of files and of changed messages, beside what the real one says to the same calls.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { PASSWORD, type TestApp, testApp } from '../../../api/src/testing/app.ts'
import { somePicture } from '../../../api/src/testing/upload.ts'
import type { Client } from '../client.ts'
import { createClient } from '../create-client.ts'
import { memoryOutbox } from '../outbox-storage.ts'
import { fakeServer, until } from './index.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

type Sides = {
  agent: Client
  customer: Client
  stranger: Client
  download(url: string): Promise<string>
}

async function real(): Promise<Sides> {
  const baseUrl = await test.listen()
  const make = () => createClient({ baseUrl, WebSocket, fetch, outbox: memoryOutbox() })
  const { owner, publishableKey } = test.workspace
  return await signIn(make, { email: owner.email, password: PASSWORD }, publishableKey, (url) =>
    fetch(baseUrl + url),
  )
}

async function fake(): Promise<Sides> {
  const server = fakeServer()
  const { url: baseUrl, fetch, WebSocket: Socket } = server
  const make = () => createClient({ baseUrl, fetch, WebSocket: Socket, outbox: memoryOutbox() })
  return await signIn(make, server.agents[0]!, server.publishableKey, (url) => fetch(baseUrl + url))
}

async function signIn(
  make: () => Client,
  account: { email: string; password: string },
  publishableKey: string,
  get: (url: string) => Promise<Response>,
): Promise<Sides> {
  const [agent, customer, stranger] = [make(), make(), make()]
  await agent.signIn(account)
  for (const visitor of [customer, stranger]) await visitor.openCustomerSession({ publishableKey })
  customer.connect()
  await until(customer.connection, (state) => state === 'connected', 30_000)
  return { agent, customer, stranger, download: async (url) => (await get(url)).text() }
}

/** Without what is another one each time. */
const plain = (message: unknown) =>
  JSON.parse(
    JSON.stringify(message, (key, value: unknown) => {
      if (/(^id|Id|^clientId)$/.test(key)) return `some ${key}`
      return /(At|^name)$/.test(key) && typeof value === 'string' ? `some ${key}` : value
    }),
  ) as unknown

const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  )

/** The story, as both have to tell it. */
async function tell({ agent, customer, stranger, download }: Sides): Promise<unknown[]> {
  const said: unknown[] = []
  const text = new File(['What was broken'], 'Report.txt', { type: 'text/plain' })
  const upload = customer.upload(text)
  const begun = customer.beginConversation({ text: '', files: [upload.toSend()] })
  await until(begun.state, ({ messages }) => messages.length === 1, 30_000)
  said.push(upload.state.value)
  const id = begun.conversationId
  const of = (seq: number) => ({ id, seq })
  const first = () => begun.state.value.messages[0]
  said.push(plain(first()))
  const { id: attachmentId } = first()!.attachments![0]!
  const link = await customer.attachments.get({ id: attachmentId })
  said.push(
    { ...link, id: '', url: link.url.slice(0, 10), expiresAt: '' },
    await download(link.url),
  )
  said.push(await codeOf(stranger.attachments.get({ id: attachmentId })))
  said.push(await codeOf(customer.attachments.delete({ id: attachmentId })))
  said.push(
    await codeOf(
      customer.messages.create({ id, clientId: 'c-1', text: '', attachments: [attachmentId] }),
    ),
  )

  const { seq } = (await agent.messages.list({ id })).items[0]!
  await agent.messages.create({ id, clientId: 'n-1', text: 'A note', visibility: 'internal' })
  const note = (await agent.messages.list({ id })).items.at(-1)!
  said.push(plain(await agent.messages.react({ ...of(seq), emoji: '👍' })))
  await agent.messages.react({ ...of(note.seq), emoji: '👀' })
  said.push(plain(await agent.messages.edit({ ...of(note.seq), text: 'Another note' })))
  await until(begun.state, ({ messages }) => !!messages[0]?.reactions, 30_000)
  said.push(plain(first()))
  said.push(await codeOf(agent.messages.edit({ ...of(seq), text: 'Not mine' })))

  begun.send('It came brokken', { replyToSeq: first()!.seq })
  await until(begun.state, ({ messages }) => messages.length === 2, 30_000)
  const own = begun.state.value.messages[1]!
  said.push(await codeOf(customer.messages.edit({ ...of(own.seq), text: ' ' })))
  said.push(plain(await customer.messages.edit({ ...of(own.seq), text: 'It came broken' })))
  await until(begun.state, ({ messages }) => !!messages[1]?.editedAt, 30_000)
  said.push(begun.state.value.conversation?.lastMessage?.text)
  said.push(plain(await customer.messages.unsend(of(own.seq))))
  said.push(plain(await customer.messages.unsend(of(own.seq))))
  await until(begun.state, ({ messages }) => !!messages[1]?.unsentAt, 30_000)
  said.push(await codeOf(customer.messages.react({ ...of(own.seq), emoji: '👍' })))
  said.push(await codeOf(customer.messages.edit({ ...of(own.seq), text: 'Again' })))
  await customer.messages.unsend(of(first()!.seq))
  said.push(await codeOf(customer.attachments.get({ id: attachmentId })))
  said.push((await customer.messages.list({ id })).items.map(plain))
  said.push(begun.state.value.messages.length)
  said.push(...(await tellOfPhoto({ agent, customer, stranger, download }, id)))
  said.push(...(await tellOfReply({ agent, customer, stranger, download }, id)))
  for (const client of [agent, customer, stranger]) client.close()
  return said
}

async function tellOfReply({ agent, customer, download }: Sides, id: string): Promise<unknown[]> {
  const said: unknown[] = []
  const uploaded = async (client: Client, name: string): Promise<string> => {
    const { finish } = await client.loadUploads()
    const upload = client.upload(new File([`All of ${name}`], name, { type: 'text/plain' }))
    return (await finish([upload.toSend()], AbortSignal.timeout(30_000)))[0]!
  }
  const [first, second] = [await uploaded(agent, 'First.txt'), await uploaded(agent, 'Second.txt')]
  const texts = { shortcut: 'papers', title: 'Papers', body: 'Here they are' }
  const { cannedReplies } = agent
  const own = await uploaded(customer, 'Own.txt')
  said.push(await codeOf(cannedReplies.create({ ...texts, attachments: [own] })))
  const reply = await cannedReplies.create({ ...texts, attachments: [first, second] })
  said.push(plain(reply.attachments), await codeOf(customer.attachments.get({ id: first })))
  said.push(await codeOf(agent.attachments.delete({ id: first })))
  const using = { id: reply.id, conversationId: id, isInserted: true }
  const looked = await cannedReplies.render({ ...using, isInserted: false })
  said.push(looked.attachments.map((one) => one.id === first || one.id === second))
  const { text, attachments } = await cannedReplies.render(using)
  said.push(attachments.map((one) => one.id === first || one.id === second))
  const files = attachments.map((one) => agent.attach(one).toSend())
  const thread = agent.thread(id)
  await until(thread.state, ({ messages }) => messages.length > 0, 30_000)
  const { length } = thread.state.value.messages
  thread.send(text, { files })
  await until(thread.state, ({ messages }) => messages.length > length, 30_000)
  thread.close()
  const turned = await cannedReplies.update({ id: reply.id, attachments: [second] })
  said.push(plain(turned.attachments), await codeOf(agent.attachments.get({ id: first })))
  const macro = await agent.macros.create({ name: 'All', actions: { cannedReplyId: reply.id } })
  await agent.macros.apply({ id: macro.id, conversationId: id, clientId: 'by-macro' })
  await agent.macros.delete({ id: macro.id })
  await cannedReplies.delete({ id: reply.id })
  said.push(await codeOf(agent.attachments.get({ id: second })))
  for (const message of (await customer.messages.list({ id })).items.slice(-2)) {
    said.push(plain(message))
    for (const attachment of message.attachments ?? [])
      said.push(await download((await customer.attachments.get({ id: attachment.id })).url))
  }
  return said
}

async function tellOfPhoto(
  { agent, customer, stranger, download }: Sides,
  id: string,
): Promise<unknown[]> {
  const said: unknown[] = []
  await agent.conversations.claim({ id })
  await agent.messages.create({ id, clientId: 'p-1', text: 'Here I am' })
  const shown = async () => {
    const { items } = await customer.conversations.listAgents({ id })
    const { assignee } = await customer.conversations.get({ id })
    const photos = [...items, assignee].map((one) => one?.photoUrl?.slice(0, 11))
    return { photos, bytes: items[0]?.photoUrl && (await download(items[0].photoUrl)) !== '' }
  }
  const uploaded = async (bytes: Buffer | string, type: string) => {
    const { finish } = await agent.loadUploads()
    const upload = agent.upload(new File([bytes as BlobPart], 'me', { type }))
    return (await finish([upload.toSend()], AbortSignal.timeout(30_000)))[0]!
  }
  said.push(await shown(), await codeOf(stranger.conversations.listAgents({ id })))
  const text = await uploaded('Me', 'text/plain')
  said.push(await codeOf(agent.me.setPhoto({ attachmentId: text })))
  const attachmentId = await uploaded((await somePicture(40, 40)).bytes, 'image/jpeg')
  await agent.me.setPhoto({ attachmentId })
  await until(customer.changedAgent, (changed) => changed !== null, 30_000)
  said.push(await shown(), await codeOf(agent.me.setPhoto({ attachmentId })))
  await agent.me.deletePhoto()
  said.push(await shown())
  return said
}

it('files and changed messages are told alike by the fake server and the real one', async () => {
  expect(await tell(await fake())).toEqual(await tell(await real()))
})
