// What our pages cost, and whether everybody can use them.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOfPage } from './axe.ts'
import { launchBrowser, person } from './browser.ts'
import { beginConversation, openChat, openConversation, signIn } from './scenes.ts'
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

describe('before the visitor acts', () => {
  it('the widget is one request, and no storage, cookie, socket or call', async () => {
    const { page, context, complaints } = await person(browser)
    const requests: string[] = []
    page.on('request', (request) => void requests.push(new URL(request.url()).pathname))
    const sockets: string[] = []
    page.on('websocket', (socket) => void sockets.push(socket.url()))
    await page.goto(`${server.url}/demo/`)
    await page.getByRole('button', { name: 'Chat' }).waitFor()
    await page.evaluate(
      'new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500)))',
    )
    expect(requests.filter((path) => !path.startsWith('/demo/'))).toEqual(['/widget.js'])
    expect(sockets).toEqual([])
    expect(await context.cookies()).toEqual([])
    const stored = await page.evaluate('[localStorage.length, sessionStorage.length]')
    expect(stored).toEqual([0, 0])
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const reducedMotion = 'reduce' as const

  it('the shop with the open chat breaks no rule of WCAG 2.2 AA', async () => {
    const { page, context, complaints } = await person(browser, { colorScheme, reducedMotion })
    const panel = await openChat(page, server)
    expect(await violationsOfPage(page)).toEqual([])
    await beginConversation(panel, 'Is this accessible?')
    await panel.getByText('Sent', { exact: false }).first().waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  it.each([
    ['wide', 1280],
    ['on a phone', 390],
  ])('the inbox, %s, breaks no rule of WCAG 2.2 AA', async (_name, width) => {
    const { page, context, complaints } = await person(browser, {
      colorScheme,
      reducedMotion,
      viewport: { width, height: 844 },
    })
    await page.goto(`${server.url}/inbox/`)
    await page.getByLabel('Email').waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    await signIn(page, server, 0)
    await page.getByText('Marta Lindqvist').first().waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    const thread = await openConversation(page, 'Marta Lindqvist')
    expect(await violationsOfPage(page)).toEqual([])
    await thread.getByRole('region', { name: 'Suggested answers' }).waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    await thread.getByRole('button', { name: 'Canned replies' }).click()
    await thread.getByRole('option').first().waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    await page.goto(`${server.url}/inbox/`)
    await page.getByRole('heading', { level: 1, name: 'Waiting' }).waitFor()
    const late = await openConversation(page, 'Ines Okafor')
    await late.getByRole('button', { name: /show why/ }).click()
    await page.getByRole('dialog', { name: 'Urgency' }).waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    await page.goto(`${server.url}/inbox/settings/urgency`)
    await page.getByRole('button', { name: 'Show the queue' }).click()
    await page.locator('summary').first().click()
    expect(await violationsOfPage(page)).toEqual([])
    for (const settings of ['canned-replies', 'macros']) {
      await page.goto(`${server.url}/inbox/settings/${settings}`)
      await page.getByRole('listitem').getByRole('link').first().click()
      await page.getByRole('form').waitFor()
      expect(await violationsOfPage(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each([
    ['wide', 1280],
    ['on a phone', 390],
  ])('what agents call up, %s, breaks no rule of WCAG 2.2 AA', async (_name, width) => {
    const options = { colorScheme, viewport: { width, height: 844 } }
    const { page, context, complaints } = await person(browser, {
      ...options,
      reducedMotion: 'reduce' as const,
    })
    await signIn(page, server, 0)
    await page.getByText('Marta Lindqvist').first().waitFor()
    await page.keyboard.press('x')
    await page.getByRole('toolbar', { name: 'Selected conversations' }).waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    await page.keyboard.press('Escape')
    await openConversation(page, 'Marta Lindqvist')
    for (const [key, name] of [
      ['Control+k', 'Commands'],
      ['?', 'Keyboard shortcuts'],
      ['f', 'Transfer'],
      ['E', 'End with a message'],
    ] as const) {
      await page.keyboard.press(key)
      const dialog = page.getByRole('dialog', { name })
      await dialog.waitFor()
      expect(await violationsOfPage(page)).toEqual([])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    }
    await page.goto(`${server.url}/inbox/search?q=parcel`)
    await page.getByRole('list', { name: 'Found' }).waitFor()
    expect(await violationsOfPage(page)).toEqual([])
    const setUp = ['hours', 'workspace', 'widget', 'agents', 'roles', 'first-steps']
    const sorting = ['teams', 'teams/new', 'topics', 'tags/new', 'rules', 'rules/new']
    for (const settings of [...sorting, ...setUp]) {
      await page.goto(`${server.url}/inbox/settings/${settings}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await violationsOfPage(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

// iOS zooms in on those, and does not come back.
it('no field of the inbox has letters below 16 pixels on a touch screen', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const { page, context } = await person(browser, phone)
  await signIn(page, server, 0)
  for (const path of ['search?q=parcel', 'settings/hours', 'settings/workspace']) {
    await page.goto(`${server.url}/inbox/${path}`)
    await page.locator('main :is(input, select)').first().waitFor()
    const small = await page
      .locator('input:not([type=checkbox], [type=radio]), select, textarea')
      .evaluateAll((fields) =>
        fields
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => field.outerHTML),
      )
    expect(small, path).toEqual([])
  }
  await context.close()
})

it('the chat works with the keyboard alone and gives the focus back', async () => {
  const { page, context } = await person(browser)
  await page.goto(`${server.url}/demo/`)
  const launcher = page.getByRole('button', { name: 'Chat' })
  await launcher.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await panel.waitFor()
  expect(
    await panel.evaluate(
      (node) =>
        node.contains((node.getRootNode() as ShadowRoot).activeElement) ||
        node === (node.getRootNode() as ShadowRoot).activeElement,
    ),
  ).toBe(true)
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  expect(
    await launcher.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node),
  ).toBe(true)
  await context.close()
})

it('the API reference shows the operations and talks to nobody else', async () => {
  const { page, context, complaints } = await person(browser)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url())
  })
  await page.goto(`${server.url}/docs/`)
  await page.getByText('Sign in as an agent').first().waitFor()
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
