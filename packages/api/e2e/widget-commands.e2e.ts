// What a page says to the widget about its visitor: who they are and what they did, before the script has loaded and after,
// before the chat is opened and after; and that nothing of one person is left to the next.
import { createHmac } from 'node:crypto'
import { type Client, createClient } from '@deskbell/sdk'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launchBrowser, type Person, person } from './browser.ts'
import { type HostPage, htmlPage, type Site, serveSite } from './host-pages.ts'
import { beginConversation, say } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
let site: Site
let agent: Client
let key: { id: string; secret: string }
const people: Person[] = []
const pages: Record<string, HostPage> = {}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
  agent = createClient({ baseUrl: server.url })
  await agent.signIn(server.agents[0]!)
  const made = await agent.identityKeys.create({ name: 'Shop', algorithm: 'HS256' })
  key = { id: made.id, secret: made.secret! }
})
afterEach(async () => {
  const complaints = people.flatMap((one) => one.complaints)
  await Promise.all(people.splice(0).map((one) => one.context.close()))
  expect(complaints).toEqual([])
})
afterAll(async () => {
  agent.close()
  await browser.close()
  await site.stop()
  await server.stop()
})

/** As a business without a library would sign it. */
function tokenFor(sub: string): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const iat = Math.floor(Date.now() / 1000)
  const aud = agent.session.value!.workspace.id
  const claims = { sub, aud, iat, exp: iat + 300, name: sub }
  const head = `${encode({ alg: 'HS256', kid: key.id })}.${encode(claims)}`
  return `${head}.${createHmac('sha256', key.secret).update(head).digest('base64url')}`
}

const tag = () =>
  `<script async src="${server.url}/widget.js" data-key="${server.publishableKey}"></script>`

/** A page of the shop; before the widget's script there is this one. */
async function visit(script = ''): Promise<Page> {
  pages['/shop'] = {
    html: htmlPage(`<script>window.Deskbell = { q: [] }; ${script}</script>${tag()}`),
  }
  const one = await person(browser)
  people.push(one)
  await one.page.goto(`${site.url}/shop?order=7781#secret`)
  await one.page.locator('deskbell-widget').waitFor({ state: 'attached' })
  return one.page
}

const panelOf = (page: Page): Locator => page.getByRole('dialog').first()
const launcherOf = (page: Page) => page.locator('deskbell-widget .launcher')
const identify = (page: Page, sub: string) =>
  page.evaluate(`Deskbell.identify(${JSON.stringify(tokenFor(sub))})`)

const hearIdentity = `
  window.heard = []
  document.addEventListener('deskbell:identity', ({ detail }) => heard.push(detail))`
const heard = (page: Page) => page.evaluate('window.heard')

async function customer(externalId: string) {
  const { items } = await agent.customers.list({ externalId })
  return items[0]!
}

async function eventsOf(externalId: string) {
  const { items } = await agent.customerEvents.list({ id: (await customer(externalId)).id })
  return items
}

it('what was said before the script had loaded waits until the chat is opened, and asks for nothing until then', async () => {
  const page = await visit(`
    ${hearIdentity}
    Deskbell.q.push(['identify', () => fetch('/token').then((answer) => answer.text())],
      ['setAttributes', { plan: 'pro', seats: 3 }], ['pageView'], ['track', 'Order placed', { total: 12.5 }])`)
  pages['/token'] = { html: tokenFor('vera') }
  const requests: string[] = []
  page.on('request', (request) => {
    // What everybody's widget asks for by itself, once the page has been there for a while.
    if (!request.url().includes('/v1/widget?')) requests.push(request.url())
  })
  await page.evaluate(`Deskbell.track('Looked around')`)
  await page.waitForTimeout(300)
  expect(requests).toEqual([])
  expect(await page.evaluate('localStorage.length')).toBe(0)

  await launcherOf(page).click()
  await expect.poll(() => heard(page), { timeout: 20_000 }).toEqual(['accepted'])
  await beginConversation(panelOf(page), 'It is Vera')
  await panelOf(page).getByText('Sent', { exact: true }).waitFor()
  const names = async () => (await eventsOf('vera')).map(({ name, type }) => name ?? type)
  await expect
    .poll(async () => (await names()).sort(), { timeout: 20_000 })
    .toEqual(['Attributes', 'Looked around', 'Order placed', 'page'])
  const events = await eventsOf('vera')
  expect(events.find(({ type }) => type === 'page')).toMatchObject({
    url: `${site.url}/shop?order=7781`,
    title: 'Shop',
  })
  expect(events.find(({ name }) => name === 'Attributes')?.properties).toEqual({
    plan: 'pro',
    seats: 3,
  })
  await page.evaluate(`Deskbell.pageView({ url: '${site.url}/thanks', title: 'Thank you' })`)
  await expect
    .poll(async () => (await eventsOf('vera')).map(({ title }) => title), { timeout: 20_000 })
    .toContain('Thank you')
})

it('a visitor in the middle of a conversation is identified, and goes on with it', async () => {
  const page = await visit(hearIdentity)
  await launcherOf(page).click()
  const panel = panelOf(page)
  await beginConversation(panel, 'Who am I?')
  await panel.getByText('Sent', { exact: true }).waitFor()
  await panel.getByRole('textbox', { name: 'Message' }).fill('half a thought')
  await identify(page, 'wim')
  await expect.poll(() => heard(page), { timeout: 20_000 }).toEqual(['accepted'])
  await panel.getByRole('log').getByText('Who am I?').waitFor()
  await expect
    .poll(() => panel.getByRole('textbox', { name: 'Message' }).inputValue())
    .toBe('half a thought')
  await say(panel, 'Wim, it seems')
  await panel.getByRole('log').getByText('Wim, it seems').waitFor()
  const { items } = await agent.conversations.list({ customer: (await customer('wim')).id })
  expect(items).toHaveLength(1)

  // On another device, too.
  const elsewhere = await visit(hearIdentity)
  await identify(elsewhere, 'wim')
  await launcherOf(elsewhere).click()
  await panelOf(elsewhere)
    .getByRole('button', { name: /Wim, it seems/ })
    .click()
  await panelOf(elsewhere).getByRole('log').getByText('Who am I?').waitFor()
})

it('somebody else on the same device sees nothing of whom it was before, neither after a reset', async () => {
  const page = await visit(hearIdentity)
  await identify(page, 'xenia')
  await launcherOf(page).click()
  const panel = panelOf(page)
  await expect.poll(() => heard(page), { timeout: 20_000 }).toEqual(['accepted'])
  await beginConversation(panel, 'Only for Xenia')
  await panel.getByText('Sent', { exact: true }).waitFor()
  await panel.getByRole('textbox', { name: 'Message' }).fill('not sent yet')
  await identify(page, 'yann')
  await expect.poll(() => heard(page), { timeout: 20_000 }).toEqual(['accepted', 'accepted'])
  await panel.getByRole('heading', { name: 'How can we help?' }).waitFor()
  expect(await panel.textContent()).not.toContain('Xenia')
  await beginConversation(panel, 'Only for Yann')
  await panel.getByText('Sent', { exact: true }).waitFor()

  await page.evaluate('Deskbell.reset()')
  expect(await page.evaluate('localStorage.length')).toBe(0)
  await page.evaluate('Deskbell.open()')
  await panel.getByRole('heading', { name: 'How can we help?' }).waitFor()
  expect(await panel.textContent()).not.toContain('Yann')
  await identify(page, 'xenia')
  await panel.getByRole('button', { name: /Only for Xenia/ }).waitFor()
})

it('a proof that is refused says so, and who is there stays', async () => {
  const page = await visit(hearIdentity)
  await launcherOf(page).click()
  const panel = panelOf(page)
  await beginConversation(panel, 'A visitor I am')
  await panel.getByText('Sent', { exact: true }).waitFor()
  await page.evaluate(`Deskbell.identify('not.a.token')`)
  await expect.poll(() => heard(page), { timeout: 20_000 }).toEqual(['refused'])
  await say(panel, 'And a visitor I stay')
  await panel.getByRole('log').getByText('And a visitor I stay').waitFor()
})

it('whose token cannot be fetched is told so, and may try again; nobody else is let in meanwhile', async () => {
  const page = await visit(`
    ${hearIdentity}
    window.isDown = true
    Deskbell.q.push(['identify', async () => { if (isDown) throw new Error('down'); return '${tokenFor('zoe')}' }])`)
  await launcherOf(page).click()
  const panel = panelOf(page)
  await panel.getByText('The chat is not available').waitFor()
  expect(await page.evaluate('localStorage.length')).toBe(0)
  await page.evaluate('window.isDown = false')
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => heard(page), { timeout: 20_000 }).toEqual(['accepted'])
  await beginConversation(panel, 'Zoe at last')
  await panel.getByText('Sent', { exact: true }).waitFor()
  expect(await customer('zoe')).toMatchObject({ name: 'zoe' })
})

it('whoever is signed out while their proof is on its way is not let in by it', async () => {
  const page = await visit(`
    window.release = undefined
    Deskbell.q.push(['identify', () => new Promise((resolve) => { window.release = () => resolve('${tokenFor('olga')}') })])`)
  await launcherOf(page).click()
  await page.waitForFunction('window.release !== undefined')
  await page.evaluate('Deskbell.reset()')
  await page.evaluate('window.release()')
  expect(await page.evaluate('localStorage.length')).toBe(0)
  await launcherOf(page).click()
  await panelOf(page).getByRole('heading', { name: 'How can we help?' }).waitFor()
  await beginConversation(panelOf(page), 'Nobody in particular')
  await panelOf(page).getByText('Sent', { exact: true }).waitFor()
  const { items } = await agent.conversations.list({ customer: (await customer('olga')).id })
  expect(items).toEqual([])
  expect(await panelOf(page).getByRole('log').textContent()).toContain('Nobody in particular')
})
