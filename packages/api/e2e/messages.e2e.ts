// What an agent does with messages that are written: editing and taking back their own, reacting, answering one of them.
import { createClient } from '@deskbell/sdk'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, person } from './browser.ts'
import { openConversation, say, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

it('an agent reacts, answers a message, edits theirs and takes one back', async () => {
  const { page, complaints } = await person(browser)
  await signIn(page, server, 0)
  const thread = await openConversation(page, 'Our accountant asks')
  const log = thread.getByRole('log')
  const line = (text: string) => log.locator('.line-message').filter({ hasText: text }).last()
  const press = async (text: string, name: string) => {
    await line(text).locator('.message-frame').hover()
    await line(text).getByRole('button', { name, exact: true }).click()
  }

  await press('Our accountant asks', 'React')
  await line('Our accountant asks').getByRole('button', { name: '🎉' }).click()
  await line('Our accountant asks').getByRole('button', { name: '🎉 You' }).waitFor()

  await press('Our accountant asks', 'Answer this')
  await thread.getByRole('button', { name: 'Answer nothing in particular' }).waitFor()
  await say(thread, 'You get it tomorow.')
  await line('You get it tomorow.').getByText('Our accountant asks').waitFor()

  await press('You get it tomorow.', 'Edit')
  const field = log.getByRole('textbox', { name: 'Edit the message' })
  await field.fill('You get it tomorrow.')
  await field.press('Enter')
  await line('You get it tomorrow.').getByText('Edited').waitFor()

  await say(thread, 'Wrong window, sorry')
  if (process.env.SHOTS) {
    await line('You get it tomorrow.').locator('.message-frame').hover()
    await page.screenshot({ path: `${process.env.SHOTS}/messages.png` })
  }
  await press('Wrong window, sorry', 'Take back')
  await log.getByText('Taken back').waitFor()
  expect(await log.getByText('Wrong window').count()).toBe(0)
  expect(complaints).toEqual([])
})

it('an agent asks with answers to choose from, and sees which one the customer took', async () => {
  const { page, complaints } = await person(browser)
  await signIn(page, server, 0)
  const visitor = createClient({ baseUrl: server.url })
  await visitor.openCustomerSession({ publishableKey: server.publishableKey })
  const theirs = await visitor.startConversation({ text: 'The blue lamp came broken' })
  const thread = await openConversation(page, 'The blue lamp came broken')
  await thread.getByRole('button', { name: 'Answers to choose from' }).click()
  await thread.getByRole('textbox', { name: 'Answer 1' }).fill('A new lamp')
  const field = thread.getByRole('textbox', { name: 'Reply' })
  await field.fill('What would you like?')
  const send = thread.getByRole('button', { name: 'Send' })
  expect(await send.getAttribute('aria-disabled')).toBe('true')
  await thread.getByRole('textbox', { name: 'Answer 2' }).fill('My money back')
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/ask.png` })
  await send.click()
  await thread.getByRole('list', { name: 'Answers, none chosen yet' }).waitFor()

  const { conversationId: id } = theirs
  const { items } = await visitor.messages.list({ id })
  const { seq } = items.find(({ choice }) => choice !== undefined)!
  await visitor.messages.answer({ id, seq, options: [1] })
  await thread.getByText('My money back (chosen)').waitFor()
  await thread.locator('.message-bubble', { hasText: 'My money back' }).waitFor()
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/chosen.png` })
  visitor.close()
  expect(complaints).toEqual([])
})

/** A thread of so many messages in which each fifth is long; its id. */
async function writeThread(count: number): Promise<string> {
  const visitor = createClient({ baseUrl: server.url })
  await visitor.openCustomerSession({ publishableKey: server.publishableKey })
  const { conversationId: id } = await visitor.startConversation({ text: 'number 1' })
  const write = (number: number) => {
    const text = `number ${number}${number % 5 === 0 ? ': and much more to say'.repeat(15) : ''}`
    return visitor.messages.create({ id, clientId: `number-${number}`, text })
  }
  for (let number = 2; number <= count; number += 20) {
    const length = Math.min(20, count - number + 1)
    await Promise.all(Array.from({ length }, (_, index) => write(number + index)))
  }
  visitor.close()
  return id
}

it('draws of a long thread what is near, and what is read stays where it is', async () => {
  const id = await writeThread(240)
  const { page, complaints } = await person(browser)
  await signIn(page, server, 0)
  await page.goto(`${server.url}/inbox/all/${id}?at=150`)
  const log = page.getByRole('log')
  const found = log.locator('[data-found]')
  await found.waitFor()
  const middle = await log.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect()
    return top + height / 2
  })
  const topOf = (seq: number) =>
    log.locator(`[data-seq="${seq}"]`).evaluate((element) => element.getBoundingClientRect().top)
  expect(Math.abs((await topOf(150)) - middle)).toBeLessThan(100)
  expect(await log.locator('.line-message').count()).toBeLessThan(120)

  // At the upper edge older ones come in, and heights turn out to be others than they were taken for.
  const moved = await log.evaluate(async (element) => {
    // Until it is painted: before that, what was drawn has not yet been put in its place.
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const { top } = element.getBoundingClientRect()
    let most = 0
    while (element.querySelector('[data-seq="2"]') === null || element.scrollTop > 0) {
      element.scrollTop -= 300
      await frame()
      const read = [...element.querySelectorAll('[data-seq]')].find(
        (line) => line.getBoundingClientRect().top > top,
      )
      // Its head may go, when the one before it turns out to be of the same author.
      const before = read?.getBoundingClientRect().bottom ?? 0
      const scrolled = element.scrollTop
      await frame()
      if (read === undefined || !read.isConnected || element.scrollTop < scrolled) continue
      most = Math.max(most, Math.abs(read.getBoundingClientRect().bottom - before))
    }
    return most
  })
  expect(moved).toBeLessThan(2)
  expect(await log.locator('.line-message').count()).toBeLessThan(120)

  // What the browser's own search finds is drawn, so that it can go there.
  const far = log.locator('[hidden="until-found"]', { hasText: 'number 130' })
  await far.dispatchEvent('beforematch')
  await log.locator('[data-seq="130"]').waitFor()
  // A narrower window makes every line another height.
  const placeOf = (seq: number) =>
    log.evaluate((element, wanted) => {
      const line = element.querySelector(`[data-seq="${wanted}"]`)
      return line!.getBoundingClientRect().bottom - element.getBoundingClientRect().top
    }, seq)
  await log.locator('[data-seq="130"]').evaluate((element) => element.scrollIntoView())
  const before = await placeOf(130)
  const wide = await log.evaluate((element) => element.scrollHeight)
  await page.setViewportSize({ width: 700, height: 800 })
  await page.waitForFunction(
    (height) => document.querySelector('[role=log]')!.scrollHeight !== height,
    wide,
  )
  expect(Math.abs((await placeOf(130)) - before)).toBeLessThan(2)

  await page.getByRole('button', { name: 'Newest', exact: true }).click()
  await log.getByText('number 240').waitFor()
  // Who reads the end still does so when every line gets higher.
  await page.setViewportSize({ width: 390, height: 800 })
  await page.waitForFunction(() => {
    const { clientWidth, scrollHeight, scrollTop, clientHeight } =
      document.querySelector('[role=log]')!
    return clientWidth <= 390 && scrollHeight - scrollTop - clientHeight < 2
  })
  await page.getByRole('button', { name: 'Newest', exact: true }).waitFor({ state: 'hidden' })

  // The keys go all the way, through what was not drawn before.
  await log.focus()
  await page.keyboard.press('Home')
  await page.waitForFunction(() => document.querySelector('[role=log]')!.scrollTop < 1)
  await log.getByText('number 1', { exact: true }).waitFor()
  await page.keyboard.press('PageDown')
  await page.waitForFunction(() => document.querySelector('[role=log]')!.scrollTop > 300)
  await page.keyboard.press('End')
  await log.getByText('number 240').waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
