// Canned replies and macros as an agent uses them all day: by the keyboard, in the built product.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, person } from './browser.ts'
import { openConversation, signIn } from './scenes.ts'
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

it('a canned reply is written in the settings, found by a slash, completed and sent; a macro ends it', async () => {
  const { page, context, complaints } = await person(browser)
  await signIn(page, server, 0)

  await page.getByRole('button', { name: /^Your menu/ }).click()
  await page.getByRole('menuitem', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'New', exact: true }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Letter for the books')
  await page.getByRole('textbox', { name: 'Shortcut' }).fill('letter')
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.fill('Dear {{ customer.first_nam }}')
  await page.getByText('unknown variable "customer.first_nam"').waitFor()
  await text.fill('Dear {{ customer.first_name }}, invoice {{ prompt.number }} is refunded.')
  await page.getByText('Dear Maria, invoice [number] is refunded.').waitFor()
  await page.getByLabel('Files to attach').setInputFiles({
    ...{ name: 'How refunds work.txt', mimeType: 'text/plain', buffer: Buffer.from('In days.') },
  })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: /Letter for the books/ }).waitFor()
  await page.getByRole('link', { name: 'Inbox' }).click()

  const thread = await openConversation(page, 'Our accountant asks')
  const field = thread.getByRole('textbox', { name: 'Reply' })
  await field.focus()
  await page.keyboard.type('/lett')
  await page.getByText('Dear Tomás, invoice [number] is refunded.').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('2291')
  await page.getByText('Dear Tomás, invoice 2291 is refunded.').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => field.inputValue()).toBe('Dear Tomás, invoice 2291 is refunded.')
  await thread.getByRole('button', { name: 'Remove How refunds work.txt' }).waitFor()
  await page.keyboard.press('Enter')
  await thread.getByRole('log').getByText('Dear Tomás, invoice 2291 is refunded.').waitFor()
  await thread.getByRole('button', { name: 'Save How refunds work.txt' }).waitFor()

  await page.keyboard.press('Escape')
  await page.keyboard.press('m')
  await page.keyboard.type('broken')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Replace a broken pot' }).waitFor()
  await page.keyboard.type('10419')
  await page.keyboard.press('Enter')
  await thread.getByRole('button', { name: 'Reopen' }).waitFor()
  await thread
    .getByRole('log')
    .getByText(/Replacement for order 10419/)
    .waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

it('what an agent answered once is suggested when somebody asks alike', async () => {
  const { page, context } = await person(browser)
  await signIn(page, server, 0)
  const thread = await openConversation(page, 'change the delivery address')
  const suggested = thread.getByRole('region', { name: 'Suggested answers' })
  await suggested.getByRole('button', { name: /Change the delivery address/ }).click()
  const field = thread.getByRole('textbox', { name: 'Reply' })
  await expect.poll(() => field.inputValue()).toMatch(/^Конечно! Пришлите/)
  await context.close()
})
