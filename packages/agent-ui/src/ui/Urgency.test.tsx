import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const factors = [
  { code: 'locked_out', points: 36, evidence: 'cannot get in' },
  { code: 'thanks', points: -5, evidence: 'thanks' },
]

function shop() {
  const server = fakeServer()
  const begin = (name: string) =>
    server.createConversation({ text: 'Hello', customer: server.createCustomer({ name }) })
  const [calm, late, soon] = [begin('Ana'), begin('Ben'), begin('Cleo')]
  server.setUrgency(calm.id, { score: 10, respondBy: inMinutes(600), factors: [] })
  server.setUrgency(late.id, { score: 80, respondBy: inMinutes(-8), factors })
  server.setUrgency(soon.id, { score: 60, respondBy: inMinutes(12), factors })
  return { server, calm, late, soon }
}

const judged = (server: ReturnType<typeof fakeServer>) =>
  server.requests
    .filter((one) => one.operationId === 'conversations.judgeUrgency')
    .map((one) => one.input.verdict)

test('the inbox opens with everybody who waits: who is late, who is next, who can wait', async () => {
  const { server } = shop()
  const screen = await openInbox({ server, path: '/inbox/' })
  await screen.findByRole('heading', { level: 1, name: 'Waiting' })
  await waitFor(() => {
    const rows = screen.queryAllByRole('listitem')
    expect(rows).toHaveLength(3)
    within(rows[0]!).getByRole('link', { name: /Ben.*answer 8 min late/ })
    within(rows[1]!).getByRole('link', { name: /Cleo.*respond within 12 min/ })
    within(rows[2]!).getByRole('link', { name: /Ana.*respond within 10 h/ })
  })
  expect(screen.queryByRole('button', { name: /Order:/ })).toBeNull()
})

test('whoever has an answer waits no longer, and leaves the view by themselves', async () => {
  const { server, late } = shop()
  const screen = await openInbox({ server, path: '/inbox/' })
  await screen.findByRole('link', { name: /Ben/ })
  server.write(late.id, { text: 'Here I am', as: server.agents[1]!.agent })
  await waitFor(() => expect(screen.queryByRole('link', { name: /Ben/ })).toBeNull())
})

test('above the thread stands why, with the words that earned the points', async () => {
  const { server, late } = shop()
  const screen = await openInbox({ server, path: `/inbox/waiting/${late.id}` })
  await screen.user.click(await screen.findByRole('button', { name: /Answer is 8 min late/ }))
  const why = within(await screen.findByRole('dialog', { name: 'Urgency' }))
  expect(why.getByText('Urgency 80')).toBeTruthy()
  const [first, second] = why.getAllByRole('listitem').map((one) => one.textContent)
  expect(first).toBe('Locked out+36“cannot get in”')
  expect(second).toBe('Thanks or praise−5“thanks”')
})

test('an agent says that it is too high, and takes it back', async () => {
  const { server, late } = shop()
  const screen = await openInbox({ server, path: `/inbox/waiting/${late.id}` })
  await screen.user.click(await screen.findByRole('button', { name: /show why/ }))
  const high = await screen.findByRole('button', { name: 'Too high' })
  await screen.user.click(high)
  await waitFor(() => expect(high.getAttribute('aria-pressed')).toBe('true'))
  await screen.user.click(high)
  await waitFor(() => expect(judged(server)).toEqual(['too_high', 'right']))
  server.failNext('conversations.judgeUrgency', { status: 409, code: 'not_waiting' })
  await screen.user.click(screen.getByRole('button', { name: 'Too low' }))
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Too low' }).getAttribute('aria-pressed')).toBe(
      'false',
    ),
  )
})

test('weights, words and times are saved together, and a suggestion is one press', async () => {
  const { server } = shop()
  server.setUrgencySuggestions({
    judged: 4,
    items: [{ code: 'anger', tooHigh: 4, tooLow: 0, weight: 1, proposedWeight: 0.65 }],
  })
  const screen = await openInbox({ server, path: '/inbox/settings/urgency' })
  const form = within(await screen.findByRole('form', { name: 'Urgency' }))
  expect(form.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
  await screen.user.click(form.getByRole('button', { name: 'Use the suggestion for Anger' }))
  await screen.user.click(form.getByRole('button', { name: 'Add a keyword' }))
  await screen.user.type(form.getByRole('textbox', { name: 'keyword 1' }), 'spider mites')
  const soon = form.getByRole('spinbutton', { name: /Soon/ })
  await screen.user.clear(soon)
  await screen.user.type(soon, '30')
  await screen.user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(() => {
    const sent = server.requests.find((one) => one.operationId === 'urgency.updateSettings')
    expect(sent?.input).toMatchObject({
      weights: { anger: 0.65 },
      keywords: [{ phrase: 'spider mites', points: 10 }],
      targets: { soon: 1800, now: 600 },
    })
  })
})

test('a past queue is shown before and after, and nothing is saved', async () => {
  const { server, late, calm } = shop()
  const customer = (id: string) => server.conversation(id).customer
  const place = (at: number, score: number, level: 'now' | 'normal') => ({
    ...{ place: at, score, level, respondBy: inMinutes(10), factors },
  })
  server.setUrgencyPreview({
    ...{ conversations: 2, moved: 1 },
    items: [
      {
        ...{ conversationId: calm.id, customer: customer(calm.id), text: 'Spider mites' },
        ...{ waitingSince: inMinutes(-5) },
        ...{ before: place(2, 30, 'normal'), after: place(1, 70, 'now') },
      },
      {
        ...{ conversationId: late.id, customer: customer(late.id), text: 'Hello' },
        ...{ waitingSince: inMinutes(-5) },
        ...{ before: place(1, 40, 'normal'), after: place(2, 40, 'normal') },
      },
    ],
  })
  const screen = await openInbox({ server, path: '/inbox/settings/urgency' })
  await screen.user.click(await screen.findByRole('button', { name: 'Show the queue' }))
  await screen.findByText('2 conversations, 1 at another level.')
  expect(screen.getByText('Spider mites')).toBeTruthy()
  const queue = screen.getByRole('combobox', { name: 'Which queue' })
  await screen.user.selectOptions(queue, 'yesterday')
  await screen.user.click(screen.getByRole('button', { name: 'Show the queue' }))
  const asked = () => server.requests.filter((one) => one.operationId === 'urgency.preview')
  await waitFor(() => expect(asked()).toHaveLength(2))
  const midnight = new Date().setHours(0, 0, 0, 0)
  expect(asked()[1]!.input).toMatchObject({ until: new Date(midnight).toISOString() })
  expect(server.requests.some((one) => one.operationId === 'urgency.updateSettings')).toBe(false)
})

test('who may not change it sees how it is weighed, and no more', async () => {
  const screen = await openInbox({ agent: 1, path: '/inbox/settings/urgency' })
  await screen.findByRole('form', { name: 'Urgency' })
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Show the queue' })).toBeNull()
})
