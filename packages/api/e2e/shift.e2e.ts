// An agent's whole shift by keyboard alone, and two agents who never answer over each other.
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { arrive as comes, server } from './own-server.ts'
import { beginConversation, openChat, openConversation, shownTexts, signIn } from './scenes.ts'

const arrive = async (): Promise<Page> => (await comes()).page

const isVisible = (locator: Locator) =>
  locator.first().waitFor({ state: 'visible', timeout: 30_000 })

/** A customer who has written this. */
async function write(text: string): Promise<Locator> {
  const panel = await openChat(await arrive(), server)
  await beginConversation(panel, text)
  await isVisible(panel.getByText(/^(Sent|Delivered|Read)$/))
  return panel
}

/** Takes the next conversation; with whom it is. */
async function takeNext(desk: Page): Promise<string> {
  const log = desk.getByRole('log')
  const before = (await log.count()) > 0 ? await log.getAttribute('aria-label') : null
  await desk.keyboard.press('g')
  await expect.poll(async () => await log.getAttribute('aria-label')).not.toBe(before)
  return (await log.getAttribute('aria-label'))!.replace('Messages with ', '')
}

it('a whole shift goes by keyboard alone', async () => {
  const needle = await write('My watering can is of the wrong colour, it is teal')
  const desk = await arrive()
  await signIn(desk, server, 0)
  const { keyboard } = desk
  const log = desk.getByRole('log')
  const thread = desk.getByRole('region', { name: 'Conversation' })

  // Next, read, reply with a canned reply.
  const first = await takeNext(desk)
  await keyboard.press('r')
  await keyboard.type('/address')
  await isVisible(desk.getByRole('option', { name: /Change the delivery address/ }))
  await keyboard.press('Enter')
  const reply = thread.getByRole('textbox', { name: 'Reply' })
  await expect.poll(() => reply.inputValue()).toContain('Please send me the new address')
  await keyboard.press('Enter')
  await isVisible(log.getByText('Please send me the new address', { exact: false }))
  await keyboard.press('Escape')

  // A note, a tag, and on to a colleague.
  await keyboard.press('n')
  await keyboard.type('Sent them the usual')
  await keyboard.press('Enter')
  await isVisible(log.getByText('Sent them the usual'))
  await keyboard.press('Escape')
  await keyboard.press('t')
  await keyboard.type('refund')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await isVisible(thread.getByRole('button', { name: /Tags:.*refund/ }))
  await keyboard.press('f')
  await isVisible(desk.getByRole('dialog', { name: 'Transfer' }))
  await keyboard.type('ben')
  await keyboard.press('Enter')
  await keyboard.type('Please take over')
  await keyboard.press('Enter')
  await isVisible(thread.getByRole('button', { name: /Assignee: .*Ben/ }))
  await isVisible(log.getByText('Please take over'))

  // Two more: one snoozed, one resolved.
  const second = await takeNext(desk)
  await keyboard.press('s')
  await isVisible(desk.getByRole('menu'))
  await keyboard.press('Enter')
  await isVisible(desk.getByText(/^Snoozed until/))
  const third = await takeNext(desk)
  await keyboard.press('e')
  await isVisible(log.getByText('resolved this conversation'))
  expect(new Set([first, second, third]).size).toBe(3)

  // Search, in the thread at what was found.
  await keyboard.press('/')
  await isVisible(desk.getByRole('searchbox', { name: 'Search' }))
  await keyboard.type('wattering can teal')
  await isVisible(desk.getByRole('link', { name: /wrong colour/ }))
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await isVisible(log.getByText('it is teal', { exact: false }))
  await keyboard.press('r')
  await keyboard.type('The right one leaves today')
  await keyboard.press('Enter')
  await isVisible(needle.getByText('The right one leaves today'))

  // The palette: what a command opens has the keys at once. And next.
  await keyboard.press('Control+k')
  await isVisible(desk.getByRole('dialog', { name: 'Commands' }))
  await keyboard.type('priority')
  await keyboard.press('Enter')
  await isVisible(desk.getByRole('menu'))
  await keyboard.press('Enter')
  await isVisible(thread.getByRole('button', { name: /Priority:.*Urgent/ }))
  await keyboard.press('Control+k')
  await isVisible(desk.getByRole('dialog', { name: 'Commands' }))
  await keyboard.type('take next')
  await keyboard.press('Enter')
  await expect
    .poll(async () => await log.getAttribute('aria-label'))
    .not.toBe('Messages with Visitor')
})

it('two who answer at the same moment: one is sent, the other is shown it first', async () => {
  await write('Who of you is faster?')
  const desks = [await arrive(), await arrive()]
  const threads: Locator[] = []
  for (const [index, desk] of desks.entries()) {
    await signIn(desk, server, index)
    threads.push(await openConversation(desk, 'Who of you is faster?'))
  }
  const answers = (thread: Locator) => shownTexts(thread.getByRole('log'), /^(anna|ben) \d$/)
  for (let round = 1; round <= 8; round++) {
    const texts = [`anna ${round}`, `ben ${round}`]
    const fields = threads.map((thread) => thread.getByRole('textbox', { name: 'Reply' }))
    await Promise.all(fields.map((field, index) => field.fill(texts[index]!)))
    await Promise.all(fields.map((field) => field.press('Enter')))
    const guards = desks.map((desk) => desk.getByRole('alert', { name: /has answered$/ }))
    await expect
      .poll(async () => (await guards[0]!.count()) + (await guards[1]!.count()), {
        timeout: 20_000,
      })
      .toBe(1)
    const late = (await guards[0]!.count()) === 1 ? 0 : 1
    // What the colleague wrote is before their eyes, and nothing of theirs is lost.
    await isVisible(guards[late]!.getByText(texts[1 - late]!))
    await isVisible(guards[late]!.getByText(texts[late]!))
    await guards[late]!.getByRole('button', { name: 'Discard' }).press('Enter')
    await expect.poll(() => guards[late]!.count()).toBe(0)
    for (const thread of threads)
      await expect.poll(async () => (await answers(thread)).length).toBe(round)
  }
})

it('an answer that was written while the network was away waits until the colleague’s is seen', async () => {
  const panel = await write('Is anybody there?')
  const [anna, ben] = [await arrive(), await arrive()]
  await signIn(anna, server, 0)
  await signIn(ben, server, 1)
  const hers = await openConversation(anna, 'Is anybody there?')
  const his = await openConversation(ben, 'Is anybody there?')
  await ben.context().setOffline(true)
  await hers.getByRole('textbox', { name: 'Reply' }).fill('I am, good morning!')
  await hers.getByRole('textbox', { name: 'Reply' }).press('Enter')
  await isVisible(panel.getByText('I am, good morning!'))
  await his.getByRole('textbox', { name: 'Reply' }).fill('Hello, what is it?')
  await his.getByRole('textbox', { name: 'Reply' }).press('Enter')
  await ben.context().setOffline(false)
  const guard = ben.getByRole('alert', { name: /has answered$/ })
  await isVisible(guard)
  await isVisible(guard.getByText('I am, good morning!'))
  expect(await panel.textContent()).not.toContain('Hello, what is it?')
  await guard.getByRole('button', { name: 'Send anyway' }).press('Enter')
  await isVisible(panel.getByText('Hello, what is it?'))
})
