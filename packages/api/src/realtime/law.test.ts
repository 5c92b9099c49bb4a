// The law: an old state plus the events equals a fresh fetch, for every type of event, for agents and for the customer.
import { createHmac } from 'node:crypto'
import { apply, type ConversationState, type Event } from '@deskbell/sdk'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scopes } from '../api-keys/schema.ts'
import { resolveClosed } from '../conversations/close.ts'
import { eventSchema } from '../log/schema.ts'
import {
  beginConversation,
  type Caller,
  caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { somePicture, upload } from '../testing/upload.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

async function fetchState(reader: Caller, id: string): Promise<ConversationState> {
  const conversation = await reader.get(`/v1/conversations/${id}`)
  const messages = await reader.get(`/v1/conversations/${id}/messages?limit=100`)
  return { conversation: conversation.body, messages: messages.body.items }
}

/** One reader's view, brought forward by events alone. */
class Follower {
  state: ConversationState = { conversation: null, messages: [] }
  last = 0
  readonly types = new Set<string>()

  constructor(
    readonly reader: Caller,
    readonly id: string,
  ) {}

  async catchUp(): Promise<void> {
    const { body } = await this.reader.get(`/v1/conversations/${this.id}/events?since=${this.last}`)
    for (const event of body.items as Event[]) {
      expect(event.seq).toBe(this.last + 1)
      this.last = event.seq
      this.types.add(event.type)
      this.state = apply(this.state, event)
    }
    expect(body.seq).toBe(this.last)
  }
}

it('holds after every command that a conversation knows', async () => {
  const { workspace } = test
  const visitor = await workspace.visitor()
  const colleague = await workspace.agent('agent', 'Cora Colleague')
  const { owner } = workspace
  const topic = (await owner.get('/v1/topics')).body.items[0].id
  const tag = (await owner.post('/v1/tags', { name: 'law' })).body.id
  const schema = { properties: { name: { type: 'string', title: 'Your name' } } }
  const before = (await owner.post('/v1/forms', { name: 'Before', title: 'Before', schema })).body
    .id
  await owner.patch('/v1/pre-chat', { formId: before, nameField: 'name' })
  const preChat = { formId: before, values: { name: 'Vera' } }
  const id = await beginConversation(visitor, 'Hello', {
    ...{ topicId: topic, subject: 'A case', preChat },
  })
  await owner.patch('/v1/pre-chat', { formId: null })
  const customerId = (await owner.get(`/v1/conversations/${id}`)).body.customer.id
  const team = (await owner.post('/v1/teams', { name: 'Law', agentIds: [owner.id] })).body.id
  const related = await beginConversation(visitor, 'Once more')
  await owner.post(`/v1/conversations/${related}/messages`, {
    clientId: newClientId(),
    text: 'Answered there',
  })
  const followers = [new Follower(owner, id), new Follower(visitor, id)]
  const at = `/v1/conversations/${id}`
  const say = (who: Caller, text: string, visibility = 'public') =>
    who.post(`${at}/messages`, { clientId: newClientId(), text, visibility })
  const show = (who: Caller, attachment: string, visibility = 'public') =>
    who.post(`${at}/messages`, {
      ...{ clientId: newClientId(), text: '', attachments: [attachment], visibility },
    })
  const newestOf = async (who: Caller): Promise<{ seq: number }> =>
    (await fetchState(who, id)).messages.findLast(({ type }) => type === 'text')!
  const askedAt = async (who: Caller): Promise<number> =>
    (await fetchState(who, id)).messages.findLast(({ rating }) => rating !== undefined)!.seq
  const change = async (who: Caller, how: string, extra: object = {}) =>
    who.post(`${at}/${how}`, { seq: (await newestOf(who)).seq, ...extra })
  /** Everything that can happen to a message after it was written. */
  const changing = (who: Caller, text: string, visibility = 'public') => [
    () => say(who, text, visibility),
    () => change(who, 'edit-message', { text: `${text}, edited` }),
    () => change(who, 'react', { emoji: '👍' }),
    () => change(owner, 'react', { emoji: '🎉' }),
    () => change(who, 'react', { emoji: '👍', isOn: false }),
    async () =>
      who.post(`${at}/messages`, {
        ...{ clientId: newClientId(), text: 'Answers it', visibility },
        replyToSeq: (await newestOf(who)).seq,
      }),
    () => change(who, 'unsend-message'),
    () => change(who, 'unsend-message'),
  ]
  const reply = { shortcut: 'law', title: 'Law', body: 'Hello {{ prompt.who }}' }
  const cannedReplyId = (await owner.post('/v1/canned-replies', reply)).body.id
  const form = {
    ...{ name: 'Law', title: 'Where?' },
    schema: { properties: { city: { type: 'string', title: 'City' } }, required: ['city'] },
  }
  const formId = (await owner.post('/v1/forms', form)).body.id
  await owner.post('/v1/message-types', { key: 'law', schema: {} })
  const macros: string[] = []
  for (const actions of [
    { cannedReplyId, note: 'Said hello', addTagIds: [tag], assignee: 'me', status: 'resolved' },
    { removeTagIds: [tag], priority: 'high', topicId: topic, assignee: colleague.id },
    { reply: 'Later', assignee: null, status: 'snoozed', snoozeMinutes: 60 },
    { status: 'pending', formId },
    { status: 'open' },
  ])
    macros.push((await owner.post('/v1/macros', { name: newClientId(), actions })).body.id)
  const end = () => owner.post(`${at}/close`, { clientId: newClientId(), text: 'Bye' })
  const applyMacro = (index: number) =>
    owner.post(`/v1/macros/${macros[index]}/apply`, {
      conversationId: id,
      prompts: { who: 'law' },
    })
  const twin = (await owner.post('/v1/customers', { externalId: 'twin', phone: '+1' })).body
  const mergeOf = async (intoId: string) =>
    (await owner.get(`/v1/customers/${intoId}/merges`)).body.items[0].id
  const typeId = (await owner.post('/v1/object-types', { name: 'Law' })).body.id
  const objects = ['1', '2', '3'].map((externalId) =>
    owner.post('/v1/objects', { typeId, externalId }),
  )
  const [objectId, ...others] = (await Promise.all(objects)).map((answer) => answer.body.id)
  const givePhoto = async (who: Caller) => {
    const attachmentId = await upload(test, who, await somePicture(40, 40))
    return who.post('/v1/me/photo', { attachmentId })
  }
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()

  const commands: (() => Promise<{ status: number }>)[] = [
    () => say(visitor, 'One more thing '.repeat(30)),
    () => owner.post(`${at}/read`, { seq: 2 }),
    () => owner.post(`${at}/delivered`, { seq: 3 }),
    () => visitor.post(`${at}/delivered`, { seq: 2 }),
    () => owner.post(`${at}/assign`, { assigneeId: colleague.id }),
    () => say(colleague, 'A note', 'internal'),
    () => owner.post(`${at}/delivered`, { seq: 999 }),
    () => say(owner, 'Somebody', 'internal'),
    () => change(owner, 'edit-message', { text: '@Cora Colleague' }),
    () => say(colleague, 'An answer'),
    () => visitor.post(`${at}/delivered`, { seq: 999 }),
    () => visitor.post(`${at}/read`, { seq: 5 }),
    () => owner.patch(at, { priority: 'high', tagIds: [tag] }),
    () => owner.patch(at, { subject: 'Another case', kind: 'sales', topicId: null }),
    () => owner.patch(at, { status: 'pending' }),
    () => say(visitor, 'Reopens what was pending'),
    () => owner.patch(at, { status: 'snoozed', snoozedUntil: tomorrow }),
    () => say(visitor, 'Wakes what was snoozed'),
    () => owner.get('/v1/conversations?sort=urgency'),
    () => end(),
    () => say(visitor, 'Wait'),
    () => owner.post(`${at}/close`, { clientId: newClientId() }),
    () => owner.post(`${at}/keep-open`),
    () => end(),
    () => say(owner, 'One more thing'),
    () => owner.patch(at, { status: 'snoozed', snoozedUntil: tomorrow }),
    () => end(),
    () => owner.patch(at, { status: 'pending' }),
    () => end(),
    () => visitor.post(`${at}/resolve`),
    () => say(visitor, 'Not yet'),
    () => end(),
    async () => {
      await test.sql`update conversations set closes_at = now() where id = ${id}`
      await resolveClosed(test.sql, () => {})
      return owner.get(at)
    },
    () => say(visitor, 'Once more'),
    () => owner.post(`${at}/resolve`),
    () => owner.post(`${at}/resolve`),
    () => say(visitor, 'Reopens what was resolved'),
    () => visitor.post(`${at}/resolve`),
    () => visitor.post(`${at}/reopen`),
    () => owner.patch(at, { status: 'snoozed', snoozedUntil: tomorrow }),
    () => owner.patch(at, { status: 'open', priority: 'low' }),
    () =>
      owner.patch(`/v1/customers/${customerId}`, {
        name: 'Vera Visitor',
        email: 'vera@test.example',
      }),
    () => say(visitor, 'Under my name now'),
    () => owner.patch(`/v1/agents/${colleague.id}`, { name: 'Cora Married', title: 'Lead' }),
    () => givePhoto(colleague),
    () => givePhoto(owner),
    () => colleague.delete('/v1/me/photo'),
    () => owner.post(`${at}/assign`, { assigneeId: owner.id }),
    () => owner.post(`${at}/read`, { seq: 999 }),
    () => owner.post(`${at}/assign`, { assigneeId: null }),
    () => visitor.post(`${at}/read`, { seq: 999 }),
    ...macros.map((_, index) => () => applyMacro(index)),
    () => say(visitor, 'Thank you'),
    ...changing(visitor, 'Words of mine'),
    ...changing(owner, 'An answer of mine'),
    ...changing(owner, 'A note of mine', 'internal'),
    () =>
      owner.post(`${at}/messages`, {
        ...{ clientId: newClientId(), text: 'Which one?' },
        choice: { options: ['Red', 'Blue'], isMultiple: true },
      }),
    () => change(visitor, 'answer', { options: [1, 0] }),
    () => owner.post(`${at}/messages`, { clientId: newClientId(), text: '', formId }),
    () => change(visitor, 'form-draft', { values: { city: 'Ky' } }),
    () => change(visitor, 'submit-form', { values: { city: 'Kyiv' } }),
    () =>
      owner.post(`${at}/messages`, {
        ...{ clientId: newClientId(), text: 'A card' },
        custom: { type: 'law', data: { order: 1 } },
      }),
    () => owner.post(`${at}/ask-rating`),
    () => owner.post(`${at}/ask-rating`),
    async () => visitor.post(`${at}/rate`, { seq: await askedAt(visitor), score: 2 }),
    async () =>
      visitor.post(`${at}/rate`, { seq: await askedAt(visitor), score: 4, comment: 'Better' }),
    async () => show(visitor, await upload(test, visitor)),
    async () => show(owner, await upload(test, owner), 'internal'),
    () => owner.get('/v1/conversations?sort=urgency'),
    () => say(visitor, 'Somebody stole my card'),
    () => owner.get('/v1/conversations?sort=urgency'),
    () => applyMacro(0),
    () => owner.post(`${at}/claim`),
    () => owner.post(`${at}/assign`, { assigneeId: owner.id }),
    () => owner.post(`${at}/release`),
    () => owner.post(`${at}/claim`),
    () => owner.post(`${at}/transfer`, { teamId: team, note: 'An invoice, @Cora Married' }),
    () => say(owner, 'The first answer claims'),
    () => owner.post(`${at}/transfer`, { agentId: colleague.id, teamId: team, note: 'Yours' }),
    () => owner.post(`${at}/assign`, { assigneeId: null, teamId: null }),
    () => visitor.post(`${at}/messages`, { clientId: newClientId(), text: 'I wait' }),
    () => owner.get('/v1/conversations?sort=urgency'),
    () => owner.post('/v1/conversations/next'),
    () =>
      owner.post('/v1/conversations/bulk', {
        ids: [id],
        update: { priority: 'urgent' },
        removeTagIds: [tag],
        assign: { assigneeId: colleague.id },
      }),
    () => say(owner, 'Look at this, @Cora Colleague', 'internal'),
    () => say(colleague, '@olga owner and @Cora Colleague', 'internal'),
    () => owner.post(`${at}/archive`),
    () => owner.post(`${at}/unarchive`),
    () => owner.post(`${at}/archive`),
    () => say(visitor, 'Brings back what was archived'),
    () => owner.post(`${at}/links`, { conversationId: related }),
    () =>
      owner.post(`${at}/links`, {
        report: { clientId: newClientId(), teamId: team, text: 'Broken' },
      }),
    () => owner.post(`${at}/unlink`, { conversationId: related }),
    () => owner.post(`/v1/conversations/${related}/merge`, { intoId: id }),
    () => say(visitor, 'After the merge'),
    () => owner.get('/v1/conversations?sort=urgency'),
    () => owner.post(`${at}/claim`).then(() => owner.delete(`/v1/agents/${colleague.id}`)),
    () => owner.post(`${at}/merge`, { intoId: related }),
    () => say(visitor, 'Reopens what was merged'),
    () => owner.post(`${at}/link-object`, { objectId }),
    () => owner.post(`${at}/link-object`, { objectId: others[0] }),
    () => owner.post(`${at}/unlink-object`, { objectId }),
    () => owner.post(`${at}/link-object`, { objectId: others[1] }),
    () => owner.delete(`/v1/objects/${others[0]}`),
    () => owner.post(`/v1/customers/${customerId}/block`),
    () => owner.post(`/v1/customers/${customerId}/unblock`),
    () => owner.post(`/v1/customers/${customerId}/merge`, { intoId: twin.id, preview: true }),
    () => owner.post(`/v1/customers/${customerId}/merge`, { intoId: twin.id }),
    () => say(visitor, 'As the same person under another id'),
    () => owner.post(`${at}/claim`),
    () =>
      owner.post(`${at}/links`, {
        report: { clientId: newClientId(), teamId: team, text: 'Broken again' },
      }),
    () => owner.post(`/v1/conversations/${related}/merge`, { intoId: id }),
    () => visitor.post(`${at}/read`, { seq: 999 }),
    () => owner.patch(`/v1/customers/${twin.id}`, { name: 'Vera Twin' }),
    async () => owner.post(`/v1/customer-merges/${await mergeOf(twin.id)}/undo`),
    () => say(visitor, 'As before'),
    () => owner.post(`/v1/customers/${twin.id}/merge`, { intoId: customerId }),
    () => visitor.post(`${at}/delivered`, { seq: 999 }),
  ]
  for (const [index, command] of commands.entries()) {
    expect((await command()).status, `command ${index}`).toBeLessThan(300)
    for (const follower of followers) {
      await follower.catchUp()
      expect(follower.state, `after command ${index}`).toEqual(
        await fetchState(follower.reader, id),
      )
    }
  }

  const seen = new Set(followers[0]!.types)
  const [logged] = await test.sql<
    { customer_id: string }[]
  >`select customer_id from conversations where id = ${id}`
  expect(logged!.customer_id).toBe(customerId)
  await owner.delete(at)
  expect((await owner.get(at)).status).toBe(404)
  const rows = await test.sql<
    { type: string }[]
  >`select type from events where conversation_id = ${id}`
  expect(rows.map((row) => row.type)).toEqual(['conversation.deleted'])
  seen.add('conversation.deleted')
  const known = eventSchema.options.map((option) => option.shape.type.value)
  expect([...seen].sort(), 'every type of event was followed').toEqual([...known].sort())
}, 120_000)

it('holds for every conversation that a merge of customers and its undo touch', async () => {
  const { workspace } = test
  const { owner } = workspace
  const team = (await owner.post('/v1/teams', { name: newClientId() })).body.id
  const people: { visitor: Caller; id: string; conversationId: string }[] = []
  const followers: Follower[] = []
  for (const name of ['Mole', 'Vole']) {
    const visitor = await workspace.visitor()
    const conversationId = await beginConversation(visitor, name)
    const at = `/v1/conversations/${conversationId}`
    const { id } = (await owner.get(at)).body.customer
    await owner.patch(`/v1/customers/${id}`, name === 'Mole' ? { name, email: 'm@t.example' } : {})
    const text = 'Between us'
    const report = { clientId: newClientId(), teamId: team, text }
    const linked = (await owner.post(`${at}/links`, { report })).body
    followers.push(new Follower(owner, conversationId), new Follower(owner, linked.report.id))
    followers.push(new Follower(visitor, conversationId))
    people.push({ visitor, id, conversationId })
  }
  const [mole, vole] = people as [(typeof people)[0], (typeof people)[0]]
  const say = ({ visitor, conversationId }: typeof mole) =>
    visitor.post(`/v1/conversations/${conversationId}/messages`, {
      clientId: newClientId(),
      text: 'Here',
    })
  let mergeId = ''
  const commands: (() => Promise<{ status: number }>)[] = [
    () => mole.visitor.post(`/v1/conversations/${mole.conversationId}/read`, { seq: 9 }),
    async () => {
      const answer = await owner.post(`/v1/customers/${mole.id}/merge`, { intoId: vole.id })
      mergeId = answer.body.id
      return answer
    },
    () => say(mole),
    () => say(vole),
    () => owner.post(`/v1/conversations/${mole.conversationId}/archive`),
    () => owner.patch(`/v1/customers/${vole.id}`, { name: 'Both' }),
    () =>
      owner.post('/v1/conversations/bulk', {
        ids: people.map((one) => one.conversationId),
        update: { priority: 'low' },
        action: 'resolve',
      }),
    () => owner.post(`/v1/customer-merges/${mergeId}/undo`),
    () => say(mole),
    () => say(vole),
    () => owner.post(`/v1/customers/${vole.id}/merge`, { intoId: mole.id }),
    () =>
      owner.post(`/v1/conversations/${vole.conversationId}/merge`, { intoId: mole.conversationId }),
    () => say(vole),
  ]
  for (const [index, command] of commands.entries()) {
    expect((await command()).status, `command ${index}`).toBeLessThan(300)
    for (const follower of followers) {
      await follower.catchUp()
      expect(follower.state, `after command ${index}`).toEqual(
        await fetchState(follower.reader, follower.id),
      )
    }
  }
})

it('holds when a visitor turns out to be a customer, and for what a key does, as the key sees it', async () => {
  const { owner, visitor, publishableKey } = test.workspace
  const secret = 'a secret of another product'
  await owner.post('/v1/identity-keys', { name: 'Law', algorithm: 'HMAC', secret })
  const made = await owner.post('/v1/api-keys', { name: 'Robot', scopes })
  const robot = caller(test.app, made.body.key)
  const device = await visitor()
  const id = await beginConversation(device)
  const at = `/v1/conversations/${id}`
  const followers = [new Follower(owner, id), new Follower(robot, id), new Follower(device, id)]
  const hash = createHmac('sha256', secret).update('law-1').digest('hex')
  let customer = device
  const write = (visibility: string) => () =>
    robot.post(`${at}/messages`, { clientId: newClientId(), text: 'From a program', visibility })
  const commands = [
    write('public'),
    write('internal'),
    () => robot.patch(at, { priority: 'high' }),
    () => robot.post(`${at}/resolve`),
    () => robot.post(`${at}/reopen`),
    () => robot.post(`${at}/archive`),
    async () => {
      const answer = await test.anyone.post('/v1/customer-sessions', {
        publishableKey,
        identity: { externalId: 'law-1', hash },
        refreshToken: device.refreshToken,
      })
      customer = { ...caller(test.app, answer.body.token), refreshToken: '' }
      return answer
    },
    () => customer.post(`${at}/messages`, { clientId: newClientId(), text: 'It is me' }),
    write('public'),
  ]
  for (const command of commands) {
    expect((await command()).status).toBeLessThan(300)
    for (const [index, follower] of followers.entries()) {
      // The visitor's session is over; the customer goes on from where the visitor was.
      const reader = index === 2 ? customer : follower.reader
      const going = Object.assign(new Follower(reader, id), {
        state: follower.state,
        last: follower.last,
      })
      await going.catchUp()
      followers[index] = going
      expect(going.state).toEqual(await fetchState(reader, id))
    }
  }
})
