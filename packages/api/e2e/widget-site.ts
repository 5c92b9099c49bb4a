// A site of somebody else's with the widget on its pages, for the tests of one file: the pages that visitors open, and the
// way of a message from there.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type HostPage, htmlPage, type Site, serveSite, shopPage } from './host-pages.ts'
import { arrive, server } from './own-server.ts'
import { beginConversation, openConversation, say, signIn } from './scenes.ts'

export let site: Site
export const pages: Record<string, HostPage> = {}

beforeAll(async () => {
  site = await serveSite(pages)
  pages['/shop'] = shopPage(server)
  pages['/dark'] = shopPage(server, 'data-theme="dark"')
  pages['/ar'] = shopPage(server, 'data-locale="ar"')
})
afterAll(() => site.stop())

let visits = 0
/** Opens a page of the site; what the browser reports against its policy is in `window.reports`. */
export async function visit(
  page: Partial<HostPage>,
  options: { script?: string } = {},
): Promise<Page> {
  const path = `/page-${++visits}`
  pages[path] = { html: htmlPage(tag()), ...page }
  const one = await arrive()
  await one.page.addInitScript(
    `window.reports = [];
     document.addEventListener('securitypolicyviolation', (event) =>
       window.reports.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`,
  )
  if (options.script) await one.page.addInitScript(options.script)
  await one.page.goto(site.url + path)
  return one.page
}

export const tag = (attributes = '', key = server.publishableKey): string =>
  `<script async src="${server.url}/widget.js" data-key="${key}" ${attributes}></script>`

export const launcherOf = (page: Page) => page.getByRole('button', { name: 'Chat', exact: true })

export async function open(page: Page): Promise<Locator> {
  await launcherOf(page).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('textbox', { name: 'Message' }).waitFor()
  return panel
}

/** The whole way of a message there and back. */
export async function chat(page: Page, text: string): Promise<Locator> {
  const panel = await open(page)
  await beginConversation(panel, text)
  await panel
    .getByText(/^(Sent|Delivered|Read)$/)
    .first()
    .waitFor()
  return panel
}

export async function answer(question: string, text: string): Promise<void> {
  const desk = await arrive()
  await signIn(desk.page, server, 0)
  await say(await openConversation(desk.page, question), text)
}
