// Messages that the widget shows by itself, on a page under the strictest policy, with the real server behind it.
import { type Client, createClient } from '@deskbell/sdk'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { policyFor, policyText } from '../../widget/csp.mjs'
import { violations } from './axe.ts'
import { launchBrowser, type Person, person } from './browser.ts'
import { type HostPage, htmlPage, type Site, serveSite } from './host-pages.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
let site: Site
let owner: Client
const people: Person[] = []
const pages: Record<string, HostPage> = {}
const patient = { timeout: 30_000 }

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
  owner = createClient({ baseUrl: server.url })
  await owner.signIn(server.agents[0]!)
  const triggers = [
    { name: 'Prices', page: '/pricing*', seconds: 1, senderName: 'Amina', text: 'Any questions?' },
    { name: 'Cart', page: '/cart', event: 'Cart left', text: 'Before you go' },
    { name: 'Off', isOn: false, text: 'Nobody sees this' },
  ]
  for (const trigger of triggers) await owner.triggers.create(trigger)
  const policy = policyText(policyFor(server.url, 'r4nd0m'))
  for (const [path, theme] of [
    ['/pricing', 'light'],
    ['/pricing/dark', 'dark'],
    ['/cart', 'auto'],
  ] as const)
    pages[path] = {
      html: htmlPage(
        `<meta name="viewport" content="width=device-width"><script async nonce="r4nd0m" src="${server.url}/widget.js" data-key="${server.publishableKey}" data-theme="${theme}"></script>`,
      ),
      headers: { 'content-security-policy': policy },
    }
}, 120_000)
afterEach(async () => {
  const complaints = people.flatMap((one) => one.complaints)
  await Promise.all(people.splice(0).map((one) => one.context.close()))
  expect(complaints).toEqual([])
})
afterAll(async () => {
  owner.close()
  await browser.close()
  await site.stop()
  await server.stop()
})

async function visit(path: string) {
  const one = await person(browser)
  people.push(one)
  const requests: string[] = []
  one.page.on('request', (request) => {
    if (request.url().startsWith(server.url)) requests.push(new URL(request.url()).pathname)
  })
  await one.page.goto(site.url + path)
  return { page: one.page, requests }
}
const kept = '[localStorage.length, sessionStorage.length, document.cookie]'

it('a visitor is spoken to on the page that a trigger names, and nothing is kept or asked for before they answer', async () => {
  const { page, requests } = await visit('/pricing')
  const message = page.getByRole('button', { name: 'Amina Any questions?' })
  await message.waitFor(patient)
  expect(requests).toEqual([
    ...['/widget.js', '/v1/widget', expect.stringMatching(/^\/triggers\.[\w-]+\.js$/)],
  ])
  expect(await page.evaluate(kept)).toEqual([0, 0, ''])
  expect(await violations(page)).toEqual([])
  await message.click()
  await page.getByRole('dialog').waitFor(patient)
  await expect.poll(() => page.getByText('Any questions?').count(), patient).toBe(0)
}, 120_000)

it('what was dismissed stays away when the page is loaded again', async () => {
  const { page } = await visit('/pricing/dark')
  await page.getByText('Any questions?').waitFor(patient)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Dismiss' }).click()
  expect(await page.getByText('Any questions?').count()).toBe(0)
  const fetched = page.waitForResponse(/\/triggers\./, patient)
  await page.reload()
  await fetched
  // Long enough for it to be looked at again, as the page itself counts.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 2500))')
  expect(await page.getByText('Any questions?').count()).toBe(0)
}, 120_000)

it('an event of the page brings up its message, also when it was told before', async () => {
  const { page } = await visit('/cart')
  await page.waitForFunction('"track" in (window.Deskbell ?? {})', undefined, patient)
  await page.evaluate(`Deskbell.track('Cart left')`)
  await page.getByText('Before you go').waitFor(patient)
  await page.evaluate('Deskbell.destroy()')
  expect(await page.locator('deskbell-widget').count()).toBe(0)
  expect(await page.evaluate(kept)).toEqual([0, 0, ''])
}, 120_000)
