// A visitor of the shop and the agent who answers them, in the themes and languages of its pages.
import type { Locator, Page } from 'playwright-core'
import { arrive, server } from './own-server.ts'
import { beginConversation, openConversation, signIn } from './scenes.ts'
import { site } from './widget-site.ts'

export async function open(page: Page, path = '/shop'): Promise<Locator> {
  await page.goto(site.url + path)
  await page.locator('deskbell-widget .launcher').click()
  const panel = page.getByRole('dialog')
  await panel.locator('h1').waitFor()
  return panel
}

export async function begin(page: Page, text: string): Promise<Locator> {
  const panel = await open(page)
  await beginConversation(panel, text)
  await panel
    .getByText(/^(Sent|Delivered|Read)$/)
    .first()
    .waitFor()
  return panel
}

/** An agent's desk with the conversation of this text open. */
export async function deskWith(text: string): Promise<Locator> {
  const { page } = await arrive()
  await signIn(page, server, 0)
  return await openConversation(page, text)
}

/** The themes and languages, on a desk and on a phone. */
export const looks = [
  ['light', '/shop', 1280],
  ['dark', '/dark', 1280],
  ['Arabic', '/ar', 1280],
  ['light on a phone', '/shop', 390],
  ['dark on a phone', '/dark', 390],
  ['Arabic on a phone', '/ar', 390],
] as const

const pictures = process.env.PICTURES
export async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` })
}
