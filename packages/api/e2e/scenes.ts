// What people do on our screens, in the words of the screens. Tests read as stories because of this.
import type { Locator, Page } from 'playwright-core'
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
  await page.getByRole('link').filter({ hasText: text }).first().click()
  const thread = page
    .getByRole('region', { name: 'Conversation' })
    .or(page.getByRole('main', { name: 'Conversation' }))
  await thread.getByRole('log').waitFor()
  return thread.first()
}

/** The texts of the messages in a log that fit, in their order. */
export const shownTexts = (log: Locator, pattern: RegExp): Promise<string[]> =>
  log.getByText(pattern).allTextContents()
