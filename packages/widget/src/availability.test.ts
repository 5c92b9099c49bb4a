// What the chat says of the hours, on the fake server.
import { fakeServer } from '@deskbell/sdk/testing'
import { expect, it, vi } from 'vitest'
import { openPage } from './testing/page.ts'

const patience = { timeout: 20_000 }
const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

async function openChat(told: Parameters<ReturnType<typeof fakeServer>['setAvailability']>[0]) {
  const server = fakeServer()
  server.setAvailability(told)
  const page = await openPage({ server })
  await page.user.click(page.launcher)
  await page.findByRole('textbox', { name: 'Message' }, patience)
  return page
}

it.each([
  [{ replyMinutes: 1 }, 'Reply time: 1 minute'],
  [{ replyMinutes: 30 }, 'Reply time: 30 minutes'],
  [{ replyMinutes: 240 }, 'Reply time: 4 hours'],
  [{ replyMinutes: 2880 }, 'Reply time: 2 days'],
  [{ replyMinutes: null }, 'We answer here'],
])(
  'while it is open, how soon an answer comes: %j',
  async (told, words) => {
    const { findByText, queryByText } = await openChat(told)
    const line = await findByText(words, {}, patience)
    expect(line.title).toBe(words)
    expect(queryByText(/Leave a message/)).toBeNull()
  },
  60_000,
)

it('shortly before it closes, when the answer comes', async () => {
  const { findByText } = await openChat({ changesAt: inHours(1), answerBy: inHours(30) })
  await findByText(/^Answer by (Sun|Mon|Tue|Wed|Thu|Fri|Sat)/, {}, patience)
}, 60_000)

it('while it is closed, until when, and by when a message is answered', async () => {
  const { findByText } = await openChat({
    ...{ isOpen: false, changesAt: inHours(50), answerBy: inHours(24 * 20) },
  })
  const clock = /\d{1,2}:\d{2}/
  expect(
    (await findByText(/^Away until (Sun|Mon|Tue|Wed|Thu|Fri|Sat)/, {}, patience)).textContent,
  ).toMatch(clock)
  const banner = await findByText(/^We are away\. Leave a message: usually answered by/)
  expect(banner.textContent).toMatch(/\w+ \d{1,2} at|\d{1,2} \w+/)
}, 60_000)

it('that nobody knows when it opens is said as it is', async () => {
  const { findByText } = await openChat({ isOpen: false, changesAt: null, replyMinutes: null })
  await findByText('Away at the moment', {}, patience)
  await findByText('We are away. Leave a message, and we answer when we are back.')
}, 60_000)

it('follows when the doors have opened meanwhile', async () => {
  const server = fakeServer()
  server.setAvailability({ isOpen: false, changesAt: inHours(-0.001) })
  const release = server.hold('customerSessions.create')
  const page = await openPage({ server })
  await page.user.click(page.launcher)
  await vi.waitFor(
    () =>
      expect(server.requests.map((one) => one.operationId)).toContain('customerSessions.create'),
    patience,
  )
  server.setAvailability({ isOpen: true, changesAt: null })
  release()
  await page.findByText('Reply time: 15 minutes', {}, patience)
}, 60_000)

it('asks once where the clock is wrong and the doors seem to have opened', async () => {
  const server = fakeServer()
  server.setAvailability({ isOpen: false, changesAt: inHours(-24) })
  const page = await openPage({ server })
  const asked = () => server.requests.filter((one) => one.operationId === 'widget.get').length
  await page.user.click(page.launcher)
  await page.findByText(/^Away until/, {}, patience)
  await vi.waitFor(() => expect(asked()).toBeGreaterThan(0), patience)
  const before = asked()
  await page.user.type(await page.findByRole('textbox', { name: 'Message' }), 'Hello?')
  expect(asked()).toBe(before)
}, 60_000)
