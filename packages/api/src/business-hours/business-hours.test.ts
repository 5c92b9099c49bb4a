import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const always = [{ from: '00:00', to: '24:00' }]
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const weekOf = (periods: object[]) => Object.fromEntries(days.map((day) => [day, periods]))
const set = (changes: unknown) => owner.patch('/v1/business-hours', changes)
const look = () => test.anyone.get(`/v1/widget?publishableKey=${test.workspace.publishableKey}`)

describe('the business hours', () => {
  it('are off at first: somebody may answer at any time', async () => {
    const { body } = await owner.get('/v1/business-hours')
    expect(body).toMatchObject({
      ...{ isOn: false, timeZone: 'UTC', exceptions: [] },
      week: { monday: [{ from: '09:00', to: '17:00' }], sunday: [] },
      availability: { isOpen: true, changesAt: null, replyMinutes: null, answerBy: null },
    })
  })

  it('are changed by parts, and known at once to the widget and to who opens a session', async () => {
    expect((await set({ isOn: true, week: weekOf([]) })).body.availability.isOpen).toBe(false)
    expect((await look()).body.availability).toEqual({
      ...{ isOpen: false, changesAt: null, replyMinutes: null, answerBy: null },
    })
    const { publishableKey } = test.workspace
    const opened = await test.anyone.post('/v1/customer-sessions', { publishableKey })
    expect(opened.body.settings.availability.isOpen).toBe(false)
    const { body } = await set({ week: weekOf(always) })
    expect(body).toMatchObject({ isOn: true, availability: { isOpen: true } })
    const today = new Date().toISOString().slice(0, 10)
    const exceptions = [{ date: today, name: 'Today', periods: [] }]
    const holiday = await set({ exceptions })
    expect(holiday.body.exceptions).toEqual([{ ...exceptions[0], lastDate: null, isYearly: false }])
    expect(holiday.body.availability).toMatchObject({
      isOpen: false,
      changesAt: expect.stringMatching(/T00:00:00.000Z$/),
    })
    await set({ isOn: false, exceptions: [] })
  })

  it('are on the clock of the workspace', async () => {
    const changed = await owner.patch('/v1/workspace', { timeZone: 'Asia/Kathmandu' })
    expect(changed.body).toMatchObject({ timeZone: 'Asia/Kathmandu' })
    const exceptions = [{ date: '2020-01-01', lastDate: '2020-01-01', name: 'Past', periods: [] }]
    const { body } = await set({
      isOn: true,
      week: weekOf([{ from: '00:00', to: '23:59' }]),
      exceptions,
    })
    expect(body.timeZone).toBe('Asia/Kathmandu')
    // 23:59 there, 5:45 ahead; or the minute in which it opens again.
    expect(body.availability.changesAt).toMatch(/T18:1[45]:00.000Z$/)
    await owner.patch('/v1/workspace', { timeZone: 'UTC' })
    await set({ isOn: false, exceptions: [] })
  })

  it.each([
    ['a time that no clock shows', { week: weekOf([{ from: '25:00', to: '26:00' }]) }],
    ['an end before the beginning', { week: weekOf([{ from: '12:00', to: '09:00' }]) }],
    [
      'what overlaps',
      {
        week: weekOf([
          { from: '09:00', to: '12:00' },
          { from: '11:00', to: '13:00' },
        ]),
      },
    ],
    ['a week without a Sunday', { week: { ...weekOf([]), sunday: undefined } }],
    ['an eighth day', { week: { ...weekOf([]), someday: [] } }],
    [
      'seven openings in a day',
      {
        week: weekOf(
          Array.from({ length: 7 }, (_, at) => ({ from: `0${at}:00`, to: `0${at}:30` })),
        ),
      },
    ],
    ['a day that is none', { exceptions: [{ date: '2026-02-30', name: 'x', periods: [] }] }],
    [
      'days in the wrong order',
      { exceptions: [{ date: '2026-02-03', lastDate: '2026-02-01', name: 'x', periods: [] }] },
    ],
    [
      'days without an end',
      { exceptions: [{ date: '2026-02-03', lastDate: '2028-02-01', name: 'x', periods: [] }] },
    ],
    ['a day without a name', { exceptions: [{ date: '2026-02-03', name: ' ', periods: [] }] }],
    [
      'too many days',
      {
        exceptions: Array.from({ length: 201 }, () => ({
          date: '2026-02-03',
          name: 'x',
          periods: [],
        })),
      },
    ],
    ['a time zone of its own', { timeZone: 'UTC' }],
  ])('refuse %s', async (_what, changes) => {
    expect(await set(changes)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it.each([
    ['a time zone that there is not', { timeZone: 'Mars/Olympus' }],
    ['an offset for a time zone', { timeZone: '+02:00' }],
    ['an empty name', { name: '' }],
    ['a slug', { slug: 'mine' }],
  ])('of a workspace with %s are refused', async (_what, changes) => {
    expect((await owner.patch('/v1/workspace', changes)).status).toBe(400)
  })

  it('are read by everybody who works there and changed by admins, and are of one workspace', async () => {
    const agent = await test.workspace.agent('agent')
    const admin = await test.workspace.agent('admin')
    const other = await test.otherWorkspace()
    expect((await agent.get('/v1/business-hours')).status).toBe(200)
    expect((await agent.patch('/v1/business-hours', { isOn: true })).status).toBe(403)
    expect((await agent.patch('/v1/workspace', { name: 'Mine' })).status).toBe(403)
    expect((await admin.patch('/v1/business-hours', { isOn: true })).status).toBe(200)
    expect((await other.owner.get('/v1/business-hours')).body.isOn).toBe(false)
    await set({ isOn: false })
  })
})

describe('how soon customers are told that they are answered', () => {
  it('is counted from first replies of agents, in the time that it was open', async () => {
    const other = await test.otherWorkspace()
    const waited = async (minutes: number) => {
      const id = await beginConversation(await other.visitor())
      const at = `/v1/conversations/${id}/messages`
      await other.owner.post(at, {
        clientId: newClientId(),
        text: 'A note',
        visibility: 'internal',
      })
      await other.owner.post(at, { clientId: newClientId(), text: 'An answer' })
      await other.owner.post(at, { clientId: newClientId(), text: 'Another one' })
      await test.sql`
        update conversations set created_at = now() - make_interval(mins => ${minutes}) where id = ${id}`
    }
    const minutes = async () => {
      await other.owner.patch('/v1/business-hours', {})
      return (await other.owner.get('/v1/business-hours')).body.availability.replyMinutes
    }
    for (const wait of [1, 2, 3]) await waited(wait)
    await beginConversation(await other.visitor(), 'Nobody answers')
    expect(await minutes()).toBeNull()
    for (const wait of [8, 700]) await waited(wait)
    expect(await minutes()).toBe(10)
    const answerBy = async () =>
      (await other.owner.get('/v1/business-hours')).body.availability.answerBy
    expect(await answerBy()).toBeNull()
    const day = 86_400_000
    const today = new Date().toISOString().slice(0, 10)
    const tomorrow = new Date(Date.now() + day).toISOString().slice(0, 10)
    await other.owner.patch('/v1/business-hours', {
      ...{ isOn: true, week: weekOf([{ from: '09:00', to: '17:00' }]) },
      exceptions: [{ date: today, lastDate: tomorrow, name: 'Moving', periods: [] }],
    })
    const after = new Date(Date.parse(today) + 2 * day).toISOString().slice(0, 10)
    // The waits were none of the time that it was open; five minutes is as exact as it is said.
    expect(await answerBy()).toBe(`${after}T09:05:00.000Z`)
    await other.owner.patch('/v1/business-hours', { week: weekOf([]), exceptions: [] })
    expect(await minutes()).toBe(1)
    expect(await answerBy()).toBeNull()
  })
})
