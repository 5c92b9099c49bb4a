// Questions with answers to choose from.
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let owner: Caller
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const options = ['Refund', 'Replacement', 'Neither']

async function asked(choice: object = { options }) {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  // Counted by agents alone, so that the two countings differ.
  const say = (text: string, extra: object) =>
    owner.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, ...extra })
  await say('Ask what they want', { visibility: 'internal' })
  const question = await say('What would you like?', { choice })
  const { items } = (await visitor.get(`/v1/conversations/${id}/messages`)).body
  const { seq } = items.find((one: { id: string }) => one.id === question.body.id) ?? {}
  const answer = (chosen: unknown, who: Caller = visitor) =>
    who.post(`/v1/conversations/${id}/answer`, { seq, options: chosen })
  return { visitor, id, question, answer, seq }
}

it('are answered once; the answer is on the question and is the next message of the customer', async () => {
  const { visitor, id, question, answer } = await asked()
  expect(question.body.choice).toEqual({ options, isMultiple: false, answer: null })
  const first = await answer([1])
  expect(first).toMatchObject({ status: 200, body: { choice: { answer: { options: [1] } } } })
  expect((await answer([1])).body).toEqual(first.body)
  expect(await answer([0])).toMatchObject({ status: 409, body: { code: 'already_answered' } })
  for (const who of [visitor, owner]) {
    const { items } = (await who.get(`/v1/conversations/${id}/messages`)).body
    expect(items.at(-1)).toMatchObject({
      ...{ text: 'Replacement', replyToId: question.body.id },
      author: { kind: 'customer' },
    })
    expect(items.filter((one: { text: string }) => one.text === 'Replacement')).toHaveLength(1)
  }
  const { waitingSince } = (await owner.get(`/v1/conversations/${id}`)).body
  expect(waitingSince).not.toBeNull()
})

it('of two answers at once take one', async () => {
  const { visitor, id, answer } = await asked()
  const statuses = (await Promise.all([answer([0]), answer([1]), answer([2])])).map(
    ({ status }) => status,
  )
  expect(statuses.toSorted()).toEqual([200, 409, 409])
  const { items } = (await visitor.get(`/v1/conversations/${id}/messages`)).body
  expect(items.filter((one: { replyToId?: string }) => one.replyToId)).toHaveLength(1)
})

it('take several where several may be chosen, in whatever order', async () => {
  const { answer } = await asked({ options, isMultiple: true })
  expect((await answer([2, 0])).body.choice.answer.options).toEqual([0, 2])
  expect((await answer([0, 2])).status).toBe(200)
})

it.each([[[]], [[3]], [[0, 1]], [[0, 0]], [[-1]], [['0']], [null], [[0.5]]])(
  'are not answered by %j',
  async (chosen) => {
    const { answer } = await asked()
    expect((await answer(chosen)).status).toBe(400)
  },
)

it('are answered by their customer alone, and not when they were taken back', async () => {
  const { id, question, answer } = await asked()
  const stranger = await test.workspace.visitor()
  await beginConversation(stranger)
  expect((await answer([0], stranger)).status).toBe(404)
  expect((await answer([0], owner)).status).toBe(403)
  await owner.post(`/v1/conversations/${id}/unsend-message`, { seq: question.body.seq })
  expect((await answer([0])).status).toBe(404)
})

it('are asked by agents, in public, with two to ten answers', async () => {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  const ask = async (who: Caller, choice: object, extra: object = {}) =>
    (
      await who.post(`/v1/conversations/${id}/messages`, {
        ...{ clientId: newClientId(), text: 'Which?', choice },
        ...extra,
      })
    ).status
  expect(await ask(visitor, { options })).toBe(403)
  expect(await ask(owner, { options }, { visibility: 'internal' })).toBe(400)
  expect(await ask(owner, { options }, { text: '' })).toBe(400)
  for (const wrong of [['one'], Array(11).fill('x'), ['', 'x'], ['x'.repeat(101), 'y'], 'x'])
    expect(await ask(owner, { options: wrong })).toBe(400)
  const beginning = { clientId: newClientId(), text: 'x', choice: { options } }
  const begun = await visitor.post('/v1/conversations', {
    ...{ clientId: newClientId(), message: beginning },
  })
  expect(begun.status).toBe(403)
})
