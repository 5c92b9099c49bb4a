// What messages carry beside words: a visitor who begins, the agent who answers with all of it, and where both see it.
import { type Client, createClient } from '@deskbell/sdk'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect } from 'vitest'
import { server } from './own-server.ts'
import { site } from './widget-site.ts'

export let agent: Client
export let photo: Buffer

beforeAll(async () => {
  agent = createClient({ baseUrl: server.url })
  await agent.signIn(server.agents[0]!)
  agent.connect()
  photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#2a9d8f' },
  })
    .png()
    .toBuffer()
})
afterAll(() => agent.close())

export async function begin(page: Page, text: string, path = '/shop'): Promise<Locator> {
  await page.goto(site.url + path)
  await page.locator('deskbell-widget .launcher').click()
  const panel = page.getByRole('dialog').first()
  await panel.locator('textarea').fill(text)
  await panel.locator('textarea').press('Enter')
  await panel.locator('.is-sent, .is-delivered, .is-read').first().waitFor()
  await panel.locator('.composer .icon-button').first().waitFor()
  return panel
}

/** The agent's side of the conversation that begins with these words. */
export async function answering(text: string) {
  let id = ''
  await expect
    .poll(
      async () => {
        const { items } = await agent.conversations.list({ limit: 20 })
        id = items.find((one) => one.lastMessage?.text === text)?.id ?? ''
        return id
      },
      { timeout: 20_000 },
    )
    .not.toBe('')
  const { items } = await agent.messages.list({ id })
  const thread = agent.thread(id)
  return {
    id,
    first: items[0]!,
    write: (words: string, more: object = {}) =>
      agent.messages.create({ id, clientId: crypto.randomUUID(), text: words, ...more }),
    sendFiles(words: string, files: File[]) {
      const uploads = files.map((file) => agent.upload(file))
      thread.send(words, { files: uploads.map((upload) => upload.toSend()) })
    },
  }
}

export const bytes = (content: Buffer | string) => [content as BlobPart]
export const logOf = (panel: Locator) => panel.getByRole('log')
export const line = (panel: Locator, text: string) =>
  logOf(panel)
    .locator('li.message')
    .filter({ has: panel.page().locator('.bubble', { hasText: text }) })
    .last()
