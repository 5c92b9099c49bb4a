// A site of somebody else's with the widget on its pages, for the tests of one file: a server, a browser, the pages that
// visitors open, and the way of a message from there.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser, type Person, person } from './browser.ts'
import { type HostPage, htmlPage, type Site, serveSite } from './host-pages.ts'
import { beginConversation, openConversation, say, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

export let server: Server
export let browser: Browser
export let site: Site
export const people: Person[] = []
export const pages: Record<string, HostPage> = {}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
})
afterEach(async () => {
  const complaints = people.flatMap((one) => one.complaints)
  await Promise.all(people.splice(0).map((one) => one.context.close()))
  expect(complaints).toEqual([])
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await server.stop()
})

let visits = 0
/** Opens a page of the site; what the browser reports against its policy is in `window.reports`. */
export async function visit(
  page: Partial<HostPage>,
  options: { script?: string } = {},
): Promise<Page> {
  const path = `/page-${++visits}`
  pages[path] = { html: htmlPage(tag()), ...page }
  const one = await person(browser)
  people.push(one)
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
  const desk = await person(browser)
  people.push(desk)
  await signIn(desk.page, server, 0)
  await say(await openConversation(desk.page, question), text)
}
