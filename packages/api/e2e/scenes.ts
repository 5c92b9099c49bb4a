// What people do on our screens, in the words of the screens. Tests read as stories because of this.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Server } from './server.ts'

/** Opens the demo shop and its chat; the chat's panel. */
export async function openChat(page: Page, server: Server): Promise<Locator> {
  await page.goto(`${server.url}/demo/`)
  await page.getByRole('button', { name: 'Chat' }).click()
  const panel = page.getByRole('dialog')
  await panel.waitFor()
  return panel
}

export async function say(box: Locator, text: string): Promise<void> {
  const field = box.getByRole('textbox', { name: /^(Message|Reply|Note)$/ })
  await field.fill(text)
  await field.press('Enter')
}

/** Begins a conversation in an opened chat. */
export async function beginConversation(panel: Locator, text: string): Promise<void> {
  const begin = panel.getByRole('button', { name: 'New conversation' })
  const field = panel.getByRole('textbox', { name: 'Message' })
  await begin.or(field).first().waitFor()
  if (await begin.isVisible()) await begin.click()
  await say(panel, text)
}

export async function signIn(page: Page, server: Server, agent: number): Promise<void> {
  const { email, password } = server.agents[agent]!
  // What is sent leaves at once, not after the seconds in which it can be taken back.
  await page.addInitScript(`localStorage.setItem('deskbell.undo-send', 'off')`)
  await page.goto(`${server.url}/inbox/`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page
    .getByRole('navigation', { name: 'Views' })
    .or(page.getByRole('button', { name: 'Views' }))
    .first()
    .waitFor()
}

/** Opens the conversation whose row shows this text; its region. */
export async function openConversation(page: Page, text: string): Promise<Locator> {
  const row = page.getByRole('link').filter({ hasText: text }).first()
  await expect.poll(() => isDrawn(page, row), { timeout: 30_000 }).toBe(true)
  await row.click()
  const thread = page
    .getByRole('region', { name: 'Conversation' })
    .or(page.getByRole('main', { name: 'Conversation' }))
  await thread.getByRole('log').waitFor()
  return thread.first()
}

/** Of a long list only the rows around the reader are drawn: goes on by a page where this one is not. */
async function isDrawn(page: Page, row: Locator): Promise<boolean> {
  if (await row.isVisible()) return true
  await page.locator('.list-scroller').evaluateAll((lists) => {
    for (const list of lists) {
      const next = list.scrollTop + list.clientHeight
      list.scrollTop = next < list.scrollHeight - 1 ? next : 0
    }
  })
  return false
}

/** The texts of the messages in a log that fit, in their order. */
export const shownTexts = (log: Locator, pattern: RegExp): Promise<string[]> =>
  log.getByText(pattern).allTextContents()
