// The conversation as a visitor has it: what is new, long threads, emoji, the end of it, what rings, in every language
// and by everybody.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { launchBrowser, type Person, person } from './browser.ts'
import { type HostPage, htmlPage, type Site, serveSite, shopPage } from './host-pages.ts'
import { beginConversation, openConversation, say, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
let site: Site
const people: Person[] = []
const pages: Record<string, HostPage> = {}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
  for (const [path, attributes] of [
    ['/shop', ''],
    ['/dark', 'data-theme="dark"'],
    ['/ar', 'data-locale="ar"'],
  ] as const) {
    pages[path] = shopPage(server, attributes)
  }
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

async function arrive(options = {}): Promise<Person> {
  const one = await person(browser, options)
  people.push(one)
  return one
}

async function open(page: Page, path = '/shop'): Promise<Locator> {
  await page.goto(site.url + path)
  await page.locator('deskbell-widget .launcher').click()
  const panel = page.getByRole('dialog')
  await panel.locator('h1').waitFor()
  return panel
}

async function begin(page: Page, text: string): Promise<Locator> {
  const panel = await open(page)
  await beginConversation(panel, text)
  await panel
    .getByText(/^(Sent|Delivered|Read)$/)
    .first()
    .waitFor()
  return panel
}

/** An agent's desk with the conversation of this text open. */
async function deskWith(text: string): Promise<Locator> {
  const { page } = await arrive()
  await signIn(page, server, 0)
  return await openConversation(page, text)
}

/** A visitor's own calls, by the session that the widget keeps. */
async function asVisitor(page: Page) {
  const kept = (await page.evaluate(
    `localStorage.getItem('deskbell.${server.publishableKey}')`,
  )) as string
  const { token } = JSON.parse(kept) as { token: string }
  return async (path: string, body?: unknown) => {
    const response = await fetch(`${server.url}/v1${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as { id: string; items: { id: string }[] }
  }
}

describe('a thread', () => {
  it('draws small markdown, and marks where the unread begins', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'Which fern?')
    await page.evaluate('Deskbell.close()')
    const desk = await deskWith('Which fern?')
    await say(desk, 'Take the **lady fern**, see [our page](https://example.com/fern)')
    await say(desk, 'It likes shade')
    await page.getByRole('button', { name: 'Chat, 1 unread conversation' }).click()
    const log = panel.getByRole('log')
    await log.getByText('It likes shade').waitFor()
    expect(await log.locator('strong').textContent()).toBe('lady fern')
    const link = log.getByRole('link', { name: 'our page' })
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow')
    expect(await log.locator('li').allInnerTexts()).toEqual(
      expect.arrayContaining(['New messages']),
    )
    const order = await log.locator('li').evaluateAll((nodes) => nodes.map((one) => one.className))
    const mark = order.findIndex((name) => name.includes('is-unread'))
    expect(order[mark - 1]).toContain('is-own')
    expect(order[mark + 1]).toContain('is-other')
    // What was looked at is known to be read; before that, it is new still.
    await page.locator('deskbell-widget .launcher[aria-label="Chat"]').waitFor()
    await page.evaluate('Deskbell.close()')
    await page.locator('deskbell-widget .launcher').click()
    await expect.poll(() => log.getByText('New messages').count()).toBe(0)
  })

  it('of many pages scrolls to its beginning and back, and draws only what is near', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'line 0000')
    const call = await asVisitor(page)
    const { items } = await call('/conversations')
    const id = items[0]!.id
    const count = 600
    for (let at = 1; at <= count; at += 50) {
      const texts = Array.from(
        { length: 50 },
        (_, index) => `line ${String(at + index).padStart(4, '0')}`,
      )
      for (const text of texts) {
        await call(`/conversations/${id}/messages`, { clientId: `c-${text.slice(5)}`, text })
      }
    }
    const log = panel.getByRole('log')
    await log.getByText('line 0600', { exact: true }).waitFor()
    await expect
      .poll(
        async () => {
          await log.evaluate((node) => {
            node.scrollTop = 0
          })
          return log.getByText('line 0000', { exact: true }).count()
        },
        { timeout: 30_000, interval: 100 },
      )
      .toBe(1)
    await expect.poll(() => log.locator('.bubble').count()).toBeLessThan(300)
    // A place in the middle stays where it is when what is around it is drawn.
    await log.evaluate((node) => {
      node.scrollTop = node.scrollHeight / 2
    })
    await expect.poll(() => log.locator('.bubble').count()).toBeLessThan(300)
    await panel.getByRole('button', { name: 'To the latest message' }).click()
    await log.getByText('line 0600', { exact: true }).waitFor()
    const texts = await log.locator('.bubble').allTextContents()
    expect(texts).toEqual([...texts].sort())
  })

  it('takes emoji where the caret is, by keyboard too', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'Hello')
    const field = panel.getByRole('textbox', { name: 'Message' })
    await field.fill('Thanks!')
    await field.press('Home')
    const button = panel.getByRole('button', { name: 'Emoji' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await field.inputValue()).toBe('😃Thanks!')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(await panel.isVisible()).toBe(true)
  })

  it('is resolved by the visitor, says how to reopen it, and reopens', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'Never mind')
    await panel.getByRole('button', { name: 'More' }).click()
    await panel.getByRole('button', { name: 'Mark as resolved' }).click()
    await panel.getByText('Write again and it reopens', { exact: false }).waitFor()
    await panel.getByText('You resolved the conversation').waitFor()
    await say(panel, 'One more thing')
    await panel.getByText('You reopened the conversation').waitFor()
  })
})

describe('a message that nobody sees', () => {
  const counting = `
    window.AudioContext = class {
      currentTime = 0
      createOscillator() {
        const rung = Number(localStorage.getItem('rung') ?? 0)
        localStorage.setItem('rung', rung + 1)
        return { frequency: {}, connect: (next) => next, start() {}, stop() {} }
      }
      createGain() {
        return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (next) => next }
      }
      close() {}
    }`
  const rung = async (page: Page) => Number(await page.evaluate('localStorage.getItem("rung")')) / 2

  async function tabs(context: BrowserContext, first: Page) {
    await context.addInitScript(counting)
    await begin(first, 'Ring me')
    await first.reload()
    const second = await context.newPage()
    for (const page of [first, second]) {
      await open(page)
      await page.getByRole('button', { name: /Ring me/ }).waitFor()
      await page.evaluate('Deskbell.close()')
    }
    return second
  }

  it('rings once in all tabs, and not when the visitor has turned the sound off', async () => {
    const { page, context } = await arrive()
    const second = await tabs(context, page)
    const desk = await deskWith('Ring me')
    await say(desk, 'Ding')
    for (const tab of [page, second]) {
      await tab.getByRole('button', { name: 'Chat, 1 unread conversation' }).waitFor()
    }
    await expect.poll(() => rung(page)).toBe(1)
    await page.getByRole('button', { name: /^Chat/ }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('button', { name: /Ding/ }).click()
    await panel.getByRole('button', { name: 'More' }).click()
    await panel.getByRole('button', { name: 'Turn the sound off' }).click()
    await page.evaluate('Deskbell.close()')
    await say(desk, 'Dong')
    await second.getByRole('button', { name: 'Chat, 1 unread conversation' }).waitFor()
    await page.getByRole('button', { name: 'Chat, 1 unread conversation' }).waitFor()
    expect(await rung(page)).toBe(1)
  })

  it('is counted in the title of a tab that is not looked at, until it is', async () => {
    const { page } = await arrive()
    await begin(page, 'Count me')
    const desk = await deskWith('Count me')
    const look = (isHidden: boolean) =>
      page.evaluate(`{
        Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }`)
    await look(true)
    await say(desk, 'Psst')
    await expect.poll(() => page.title()).toBe('(1) Shop')
    await look(false)
    await expect.poll(() => page.title()).toBe('Shop')
  })
})

const pictures = process.env.PICTURES
async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` })
}

describe.each([
  ['light', '/shop', 1280],
  ['dark', '/dark', 1280],
  ['Arabic', '/ar', 1280],
  ['light on a phone', '/shop', 390],
  ['dark on a phone', '/dark', 390],
  ['Arabic on a phone', '/ar', 390],
] as const)('%s', (name, path, width) => {
  it('every screen keeps WCAG 2.2 AA', async () => {
    const options = {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      hasTouch: width < 500,
    }
    const { page } = await arrive(options)
    const file = name.replaceAll(' ', '-')
    const panel = await open(page, path)
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-new`)
    const text =
      path === '/ar' ? `هل هذا النبات للظل؟ ${file}` : `Is this fern for the shade? ${file}`
    const field = panel.locator('textarea')
    await field.fill(text)
    await field.press('Enter')
    await panel.locator('.is-sent, .is-delivered').first().waitFor()
    const desk = await deskWith(file)
    await say(
      desk,
      'Yes, **deep shade** is fine:\n- water it weekly\n- no direct sun\nMore: https://example.com/ferns',
    )
    await panel.locator('.is-other').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-thread`)
    await panel.locator('.popover.emoji > button').click()
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-emoji`)
    await page.keyboard.press('Escape')
    await panel.locator('header .popover > button').click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel.locator('header button').first().click()
    await panel.locator('.row').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-list`)
    if (width < 500) {
      const small = await panel.locator('button:visible, a:visible').evaluateAll((nodes) =>
        nodes
          .map((node) => ({
            text: node.outerHTML.slice(0, 80),
            ...node.getBoundingClientRect().toJSON(),
          }))
          .filter(({ width, height }) => width < 44 || height < 44),
      )
      expect(small).toEqual([])
      expect(await panel.boundingBox()).toMatchObject({ x: 0, y: 0, width, height: 800 })
    }
  })
})

it('speaks the language of the page, of the visitor, or English, with its own plurals and direction', async () => {
  const { page } = await arrive({ locale: 'ru-RU' })
  pages['/plain'] = {
    html: htmlPage(
      `<script async src="${server.url}/widget.js" data-key="${server.publishableKey}"></script>`,
    ).replace(' lang="en"', ''),
  }
  const panel = await open(page, '/plain')
  const field = panel.getByRole('textbox', { name: 'Сообщение' })
  for (const [left, words] of [
    [1, 'Остался 1 символ'],
    [3, 'Осталось 3 символа'],
    [11, 'Осталось 11 символов'],
  ] as const) {
    await field.fill('x'.repeat(10_000 - left))
    await panel.getByText(words, { exact: true }).waitFor()
  }
  expect(await panel.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr')
  await page.evaluate('Deskbell.setLocale("ar")')
  await panel.getByRole('textbox', { name: 'الرسالة' }).waitFor()
  expect(await panel.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl')
  for (const [locale, label] of [
    ['sw', 'Ujumbe'],
    ['de', 'Nachricht'],
    ['fr-CA', 'Message'],
    ['es', 'Mensaje'],
    ['kk', 'Хабарлама'],
    ['pt', 'Сообщение'],
  ]) {
    await page.evaluate(`Deskbell.setLocale("${locale}")`)
    await panel.getByRole('textbox', { name: label, exact: true }).waitFor()
  }
})

it('is walked by keyboard: in, through everything, around and back out', async () => {
  const { page } = await arrive()
  await page.goto(`${site.url}/shop`)
  const launcher = page.getByRole('button', { name: 'Chat', exact: true })
  await launcher.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await panel.getByRole('heading', { name: /./ }).first().waitFor()
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector('deskbell-widget')!.shadowRoot!
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
  await page.keyboard.type('By keyboard')
  await expect.poll(focused).toBe('Message')
  await page.keyboard.press('Enter')
  await panel.getByText('Sent', { exact: true }).waitFor()
  await panel.getByRole('button', { name: 'Emoji' }).waitFor()
  const walked: string[] = []
  await page.keyboard.press('Shift+Tab')
  for (let step = 0; step < 12; step++) {
    const name = await focused()
    if (walked.includes(name)) break
    walked.push(name)
    await page.keyboard.press('Shift+Tab')
  }
  expect(walked.slice(0, 5)).toEqual([
    'This message',
    'Messages',
    'Close chat',
    'More',
    'Back to your conversations',
  ])
  await launcher.focus()
  await page.getByRole('textbox', { name: 'Message' }).focus()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  expect(await focused()).toBe('Chat')
})

it('says to a screen reader what it is, and reads each answer once', async () => {
  const { page } = await arrive()
  const panel = await begin(page, 'Can you hear me?')
  const log = page.locator('deskbell-widget')
  await expect.poll(() => log.ariaSnapshot()).toContain('- log "Messages"')
  const tree = await log.ariaSnapshot()
  for (const part of [
    '- dialog',
    '- textbox "Message"',
    '- button "Send"',
    '- heading',
    '- list',
  ]) {
    expect(tree).toContain(part)
  }
  await page.evaluate(`{
    window.heard = []
    const polite = document.querySelector('deskbell-widget').shadowRoot.querySelector('[aria-live=polite]')
    new MutationObserver(() => heard.push(polite.textContent)).observe(polite, { childList: true, characterData: true, subtree: true })
  }`)
  const desk = await deskWith('Can you hear me?')
  await say(desk, 'Loud and clear')
  await panel.getByRole('log').getByText('Loud and clear').waitFor()
  await say(panel, 'Good')
  await panel.getByText('Good', { exact: true }).first().waitFor()
  expect(await page.evaluate('heard')).toEqual([expect.stringMatching(/: Loud and clear$/)])
})

it('fits what the on-screen keyboard leaves of a phone, and nothing of it zooms', async () => {
  const { page } = await arrive({
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  })
  const panel = await open(page)
  const field = panel.getByRole('textbox', { name: 'Message' })
  expect(
    await field.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
  ).toBeGreaterThanOrEqual(16)
  await page.evaluate(`{
    Object.defineProperty(visualViewport, 'height', { value: 420, configurable: true })
    Object.defineProperty(visualViewport, 'offsetTop', { value: 30, configurable: true })
    visualViewport.dispatchEvent(new Event('resize'))
  }`)
  await expect.poll(() => panel.boundingBox()).toMatchObject({ y: 30, height: 420 })
  const box = await field.boundingBox()
  expect(box!.y + box!.height).toBeLessThanOrEqual(450)
})

it('at 200 % zoom, in forced colours, and on a small screen nothing is out of reach', async () => {
  const { page } = await arrive({
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
    forcedColors: 'active',
  })
  const panel = await begin(page, 'Small screen')
  const box = (await panel.boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(0)
  for (const name of ['Close chat', 'Send', 'More']) {
    expect(await panel.getByRole('button', { name }).isVisible()).toBe(true)
  }
})
