import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { rank } from './rank.ts'

let test: TestApp
let workspace: TestWorkspace
let owner: Caller
beforeAll(async () => {
  test = await testApp()
})
beforeEach(async () => {
  workspace = await test.otherWorkspace()
  owner = workspace.owner
})
afterAll(() => test.close())

const ask = async (text: string, name?: string): Promise<string> => {
  const id = await beginConversation(await workspace.visitor(), text)
  if (name !== undefined) {
    const { customer } = (await owner.get(`/v1/conversations/${id}`)).body
    await owner.patch(`/v1/customers/${customer.id}`, { name })
  }
  return id
}
const answer = (id: string, text: string, visibility = 'public') =>
  owner.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })
const suggest = async (id: string, query = '') =>
  (await owner.get(`/v1/conversations/${id}/suggestions${query}`)).body.items
const reply = async (shortcut: string, title: string, body: string) =>
  (await owner.post('/v1/canned-replies', { shortcut, title, body })).body

describe('suggestions', () => {
  it('are canned replies that speak of what the customer asks, as they read here', async () => {
    const fit = await reply(
      'parcel',
      'Parcel is missing',
      'Hi {{ customer.first_name | default: "there" }}, we look for your parcel {{ prompt.order_number }}.',
    )
    await reply('invoice', 'Invoice by mail', 'The invoice comes by mail.')
    const id = await ask(
      'The courier says that my parcel was delivered, but the parcel is missing',
      'Ida Berg',
    )
    expect(await suggest(id)).toEqual([
      {
        source: 'cannedReply',
        text: 'Hi Ida, we look for your parcel [order number].',
        score: expect.any(Number),
        words: expect.arrayContaining(['parcel', 'missing']),
        cannedReply: {
          id: fit.id,
          shortcut: 'parcel',
          title: 'Parcel is missing',
          prompts: ['order_number'],
        },
      },
    ])
  })

  it('are what was answered to a similar question, with the question', async () => {
    const earlier = await ask('How do I pause my subscription while travelling?')
    await answer(earlier, 'Never shown to customers', 'internal')
    await answer(earlier, 'Under Account there is a button that says “Skip a month”.')
    const id = await ask('I am travelling in May. Can the subscription be paused?')
    expect(await suggest(id)).toMatchObject([
      {
        source: 'pastAnswer',
        text: 'Under Account there is a button that says “Skip a month”.',
        words: expect.arrayContaining(['subscription', 'travelling', 'paused']),
        pastAnswer: {
          conversationId: earlier,
          question: 'How do I pause my subscription while travelling?',
          agentName: 'Olga Owner',
        },
      },
    ])
  })

  it('address the one who asks now, whatever signs are in the name of the one who asked before', async () => {
    const earlier = await ask('Which soil do cacti like on a north balcony?')
    const { id } = (await owner.get(`/v1/conversations/${earlier}`)).body.customer
    await owner.patch(`/v1/customers/${id}`, { name: 'Anne-Marie (M.) O’Neil-Costa/[x]' })
    await answer(earlier, 'A sandy one, Anne-Marie, with little water in winter.')
    const asked = await ask('Which soil do my cacti like on the balcony?')
    const { id: other } = (await owner.get(`/v1/conversations/${asked}`)).body.customer
    await owner.patch(`/v1/customers/${other}`, { name: 'Jean-Luc Picard' })
    expect(await suggest(asked)).toMatchObject([
      { text: 'A sandy one, Jean-Luc, with little water in winter.' },
    ])
  })

  it('read the whole burst of messages, in any language', async () => {
    const earlier = await ask('Можно изменить адрес доставки заказа?')
    await answer(earlier, 'Конечно, напишите новый адрес полностью.')
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor, 'Здравствуйте!')
    await visitor.post(`/v1/conversations/${id}/messages`, {
      clientId: newClientId(),
      text: 'Хочу поменять адрес, куда будет доставка',
    })
    expect(await suggest(id)).toMatchObject([
      { words: expect.arrayContaining(['адрес', 'доставка']) },
    ])
  })

  it('are none when nobody waits, when nothing fits, and when nothing is said', async () => {
    await reply('parcel', 'Parcel is missing', 'We look for your parcel.')
    const id = await ask('My parcel is missing')
    expect(await suggest(id)).toHaveLength(1)
    await answer(id, 'We found it')
    expect(await suggest(id)).toEqual([])
    for (const text of [
      'Do you repair violins?',
      'Hello',
      '???',
      '👋',
      'is it the',
      'x'.repeat(10_000),
    ])
      expect(await suggest(await ask(text)), text).toEqual([])
  })

  it('are none that speak of a small part of what is asked, or of nothing so grave', async () => {
    await reply('refund', 'Refund is on its way', 'It reaches your card or account in a week.')
    await reply('card', 'New card', 'The new card is with you in five days.')
    await reply('hours', 'Opening hours', 'We are open from nine to six.')
    const stolen = await ask('Someone has stolen my account and got a refund on their own card')
    expect(await suggest(stolen)).toEqual([])
    const lawyer = await ask('Refund refused once more, my lawyer writes to the card company')
    expect(await suggest(lawyer)).toEqual([])
    expect(await suggest(await ask('When is the refund on my card?'))).toHaveLength(1)
  })

  it('never say what was meant for one person', async () => {
    for (const text of [
      'Your parcel left with order 10482, it is near.',
      'Write to ines@mail.example about the missing parcel.',
      'Call +49 30 123 456 about the missing parcel.',
      'See https://track.example/abc for the missing parcel.',
    ])
      await answer(await ask('Where is my missing parcel?'), text)
    expect(await suggest(await ask('Where is my missing parcel?'))).toEqual([])
  })

  it('address the customer by their own name, or say nothing', async () => {
    const earlier = await ask('Where is my missing parcel?', 'Marta Lind')
    await answer(earlier, 'Sorry for that, Marta! We look for it. Marta, please wait a day.')
    const named = await ask('My parcel is missing, where is it?', 'Ida $& Berg')
    expect(await suggest(named)).toMatchObject([
      { text: 'Sorry for that, Ida! We look for it. Ida, please wait a day.' },
    ])
    expect(await suggest(await ask('My parcel is missing, where is it?'))).toEqual([])
  })

  it('know only this workspace, and only the canned replies that this agent has', async () => {
    const other = await test.otherWorkspace()
    const theirs = await beginConversation(await other.visitor(), 'Where is my missing parcel?')
    await other.owner.post(`/v1/conversations/${theirs}/messages`, {
      clientId: newClientId(),
      text: 'A secret of the other workspace.',
    })
    const agent = await workspace.agent()
    await agent.post('/v1/canned-replies', {
      ...{ scope: 'personal', shortcut: 'p', title: 'Missing parcel', body: 'Missing parcel' },
    })
    const id = await ask('Where is my missing parcel?')
    expect(await suggest(id)).toEqual([])
    expect((await agent.get(`/v1/conversations/${id}/suggestions`)).body.items).toHaveLength(1)
    expect((await owner.get(`/v1/conversations/${theirs}/suggestions`)).status).toBe(404)
  })

  it('are three at most, or as many as are asked for, and each text once', async () => {
    for (let index = 0; index < 5; index++)
      await reply(`parcel${index}`, 'Missing parcel', `We look for your parcel (${index}).`)
    for (let index = 0; index < 2; index++)
      await answer(await ask('Where is my missing parcel?'), 'It will be there tomorrow at noon.')
    const id = await ask('Where is my missing parcel?')
    expect(await suggest(id)).toHaveLength(3)
    const all = await suggest(id, '?limit=10')
    expect(all).toHaveLength(6)
    for (const query of ['?limit=0', '?limit=11', '?limit=x'])
      expect((await owner.get(`/v1/conversations/${id}/suggestions${query}`)).status).toBe(400)
  })

  it('are for those who may answer', async () => {
    const visitor = await workspace.visitor()
    const id = await beginConversation(visitor)
    const at = `/v1/conversations/${id}/suggestions`
    expect((await visitor.get(at)).status).toBe(403)
    expect((await (await workspace.agent('viewer')).get(at)).status).toBe(403)
  })
})

describe('ranking', () => {
  const texts = (...all: string[]) => all.map((text) => ({ about: text, text }))

  it('puts the one first that has the rarer words', () => {
    const ranked = rank(
      'refund for a broken vase',
      texts('refund for a broken lamp', 'refund for a vase', 'refund of money', 'broken broken'),
      9,
    )
    expect(ranked[0]!.candidate.text).toBe('refund for a vase')
    expect(ranked.every((one) => one.score > 0 && one.score <= 1)).toBe(true)
  })

  it('finds nothing among nothing, and for words that say nothing', () => {
    expect(rank('refund', [], 3)).toEqual([])
    expect(rank('is it the', texts('is it the'), 3)).toEqual([])
    expect(rank('', texts('a'), 3)).toEqual([])
  })
})
