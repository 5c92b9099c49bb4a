// The chat in a window of its own: the same session, on a page that allows nothing more than it must, also when the page
// has gone on.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { policyFor, policyText } from '../../widget/csp.mjs'
import { launchBrowser, person } from './browser.ts'
import { type HostPage, htmlPage, type Site, serveSite } from './host-pages.ts'
import { beginConversation, openConversation, say, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
let site: Site
const pages: Record<string, HostPage> = {}
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await server.stop()
})

it('goes on with the conversation while the page goes on to another, and closes as the chat closes', async () => {
  pages['/shop'] = {
    html: htmlPage(
      `<script async nonce="r4nd0m" src="${server.url}/widget.js" data-key="${server.publishableKey}"></script>`,
    ),
    headers: {
      'content-security-policy': policyText(policyFor(server.url, 'r4nd0m')),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  }
  pages['/next'] = { html: htmlPage('', '<h1>Next</h1>') }
  const { page, context, complaints } = await person(browser)
  await page.goto(`${site.url}/shop`)
  await page.getByRole('button', { name: 'Chat', exact: true }).click()
  const panel = page.getByRole('dialog')
  await beginConversation(panel, 'In a window of its own')
  await panel.getByText('Sent', { exact: true }).waitFor()
  await panel.getByRole('button', { name: 'More' }).click()
  const opened = context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Open in a window' }).click()
  const popup = await opened
  const theirs: string[] = []
  popup.on('console', (message) => void (message.type() === 'error' && theirs.push(message.text())))
  const window = popup.getByRole('dialog')
  await window.getByRole('log').getByText('In a window of its own').waitFor()
  await panel.waitFor({ state: 'hidden' })
  if (process.env.PICTURES) await popup.screenshot({ path: `${process.env.PICTURES}/window.png` })

  await page.goto(`${site.url}/next`)
  await say(window, 'Still here')
  const desk = await person(browser)
  await signIn(desk.page, server, 0)
  const thread = await openConversation(desk.page, 'Still here')
  await say(thread, 'So are we')
  await window.getByRole('log').getByText('So are we').waitFor()
  expect(theirs).toEqual([])
  expect(complaints).toEqual([])
  await page.goto(`${site.url}/shop`)
  await page.getByRole('button', { name: /^Chat/ }).click()
  await panel.getByRole('button', { name: /So are we/ }).waitFor()
  await desk.context.close()
  await context.close()
})

it('closes with the chat in it, and the page has the conversation still', async () => {
  pages['/plain'] = {
    html: htmlPage(
      `<script async src="${server.url}/widget.js" data-key="${server.publishableKey}" data-locale="de"></script>`,
    ),
  }
  const { page, context } = await person(browser)
  await page.goto(`${site.url}/plain`)
  await page.locator('deskbell-widget .launcher').click()
  const panel = page.getByRole('dialog')
  await panel.locator('textarea').fill('Auf und zu')
  await panel.locator('textarea').press('Enter')
  await panel.locator('.is-sent, .is-delivered').first().waitFor()
  await panel.getByRole('button', { name: 'Mehr' }).click()
  const opened = context.waitForEvent('page')
  await panel.getByRole('button', { name: 'In einem eigenen Fenster öffnen' }).click()
  const popup = await opened
  await popup.getByRole('log').getByText('Auf und zu').waitFor()
  const closed = popup.waitForEvent('close')
  // The window may be gone before the click has returned.
  const close = popup.getByRole('button', { name: 'Chat schließen' }).click()
  await Promise.all([closed, close.catch(() => undefined)])
  await page.locator('deskbell-widget .launcher').click()
  await panel.getByRole('log').getByText('Auf und zu').waitFor()
  await context.close()
})
