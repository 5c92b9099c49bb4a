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
