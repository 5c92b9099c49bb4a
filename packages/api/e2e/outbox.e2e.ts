// What a visitor writes while the API cannot be reached, in pages that are reloaded, closed or frozen before it can be
// again.
import type {
  Browser,
  BrowserContext,
  Locator,
  Page,
  WebSocket,
  WebSocketRoute,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { canLosePackets, losePackets } from '../faults/loss.ts'
import { launchBrowser, type Person, person } from './browser.ts'
import { beginConversation, openChat, openConversation, say, shownTexts, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
const people: Person[] = []

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterEach(async () => {
  const complaints = people.flatMap((one) => one.complaints)
  await Promise.all(people.splice(0).map((one) => one.context.close()))
  expect(complaints).toEqual([])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function arrive(): Promise<Person> {
  const one = await person(browser)
  people.push(one)
  return one
}

/** A browser whose pages always come, while the API can be cut off from all its tabs. */
async function visitor() {
  const { page, context } = await arrive()
  return { page, context, api: await apiOf(context) }
}

async function apiOf(context: BrowserContext) {
  const isApi = (url: URL) => url.pathname.startsWith('/v1/')
  const sockets = new Set<WebSocketRoute>()
  let isCut = false
  let isPortal = false
  let losing = 0
  let asked = 0
  await context.route(isApi, async (route) => {
    if (isPortal) return await route.fulfill(portals[asked++ % portals.length])
    if (isCut) return await route.abort()
    losing += losing && 1
    if (losing % 3 !== 2) return await route.continue()
    // It arrives; that it did is not known.
    await route.fetch().catch(() => undefined)
    await route.abort()
  })
  await context.routeWebSocket(isApi, async (socket) => {
    if (isCut) return await socket.close()
    socket.connectToServer()
    sockets.add(socket)
  })
  return {
    async cut() {
      isCut = true
      await Promise.all([...sockets].map((socket) => socket.close().catch(() => undefined)))
      sockets.clear()
    },
    restore() {
      isCut = isPortal = false
    },
    /** Something in between answers whatever is asked. */
    async bePortal() {
      isPortal = true
      await this.cut()
    },
    /** Every third answer is lost, beginning with the next one. */
    lose() {
      losing = 1
    },
  }
}

/** The sockets that the pages of a browser have open, by page; from here on. */
function socketsOf(context: BrowserContext) {
  const open = new Map<WebSocket, Page>()
  const follow = (page: Page) =>
    page.on('websocket', (socket) => {
      open.set(socket, page)
      socket.on('close', () => open.delete(socket))
    })
  for (const page of context.pages()) follow(page)
  context.on('page', follow)
  /** A page that is frozen says nothing of its own. */
  const but = (asleep?: Page) =>
    [...open.values()].filter((page) => page !== asleep && !page.isClosed())
  return { but }
}

/** As browsers do it: the page hears of it, unless it was sudden, and then nothing in it runs. Tells how it wakes. */
async function freeze(page: Page, { isSudden = false } = {}): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  const dispatch = (type: string) => page.evaluate(`document.dispatchEvent(new Event('${type}'))`)
  await devtools.send('Debugger.enable')
  if (!isSudden) await dispatch('freeze')
  await devtools.send('Debugger.pause')
  return async () => {
    await devtools.send('Debugger.resume')
    await devtools.detach()
    await dispatch('resume')
  }
}

/** What stands between a guest and the network says it with a page, or sends them on to one. */
const portals = [
  { contentType: 'text/html', body: '<!doctype html><title>Free Wi-Fi</title><h1>Sign in</h1>' },
  { status: 302, headers: { location: '/demo/' } },
]

const isVisible = (locator: Locator) =>
  locator.first().waitFor({ state: 'visible', timeout: 30_000 })

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What the tick of a stored message says. */
const stored = /^(Sent|Read)$/

/** An agent's desk with this conversation open; its log. */
async function agentWith(text: string): Promise<Locator> {
  const { page } = await arrive()
  await signIn(page, server, 0)
  const thread = await openConversation(page, text)
  return thread.getByRole('log')
}

async function expectOnce(log: Locator, texts: string[], pattern: RegExp): Promise<void> {
  await isVisible(log.getByText(texts.at(-1)!, { exact: true }))
  expect(await shownTexts(log, pattern)).toEqual(texts)
}

/** Waits until the browser has this many messages on its disk. A page that goes before that takes the newest along. */
async function areKept(page: Page, wanted: number): Promise<void> {
  const script = `new Promise((resolve) => {
    const request = indexedDB.open('deskbell')
    // Not there yet; made here it would be one without what the product puts into it.
    request.onupgradeneeded = () => request.transaction.abort()
    request.onerror = () => resolve(0)
    request.onsuccess = () => {
      const db = request.result
      const all = db.transaction('deskbell').objectStore('deskbell').getAll()
      all.onsuccess = () => { db.close(); resolve(all.result.flat().length) }
    }
  })`
  await expect.poll(() => page.evaluate(script), { interval: 50 }).toBe(wanted)
}

async function openTab(context: BrowserContext, text: string): Promise<[Page, Locator]> {
  const page = await context.newPage()
  const panel = await openChat(page, server)
  await panel.getByRole('button', { name: text }).click()
  await panel.getByRole('log').waitFor()
  return [page, panel]
}

it('[F22] 20 messages written offline are there after a reload, and delivered once, in order', async () => {
  const { page, api } = await visitor()
  const panel = await openChat(page, server)
  await beginConversation(panel, 'storm 00')
  await isVisible(panel.getByText(stored))
  const agent = await agentWith('storm 00')
  await api.cut()
  const offline = Array.from({ length: 20 }, (_, at) => `storm ${String(at + 1).padStart(2, '0')}`)
  for (const text of offline) await say(panel, text)
  await areKept(page, offline.length)

  const reloaded = await openChat(page, server)
  await expectOnce(reloaded.getByRole('log'), offline, /^storm \d\d$/)
  await isVisible(reloaded.getByText('Waiting to be sent').or(reloaded.getByText('Sending')))
  api.restore()
  await expectOnce(agent, ['storm 00', ...offline], /^storm \d\d$/)
  await isVisible(reloaded.getByText(stored))
  await expectOnce(reloaded.getByRole('log'), ['storm 00', ...offline], /^storm \d\d$/)
})

it('[F22] a conversation that was begun offline is there after a reload, and made once', async () => {
  const { page, api } = await visitor()
  const panel = await openChat(page, server)
  await panel.getByRole('textbox', { name: 'Message' }).waitFor()
  await api.cut()
  const texts = ['island 1', 'island 2', 'island 3']
  for (const text of texts.slice(0, 2)) {
    await say(panel, text)
    // With the first the thread takes the place of the empty page, and brings a field of its own.
    await isVisible(panel.getByRole('log').getByText(text, { exact: true }))
  }
  await areKept(page, 2)
  const reloaded = await openChat(page, server)
  await expectOnce(reloaded.getByRole('log'), texts.slice(0, 2), /^island \d$/)
  await say(reloaded, texts[2]!)
  api.restore()
  await isVisible(reloaded.getByText(stored))
  await expectOnce(await agentWith('island 3'), texts, /^island \d$/)
  await reloaded.getByRole('button', { name: 'Back to your conversations' }).click()
  await isVisible(reloaded.getByRole('button', { name: /island/ }))
  expect(await reloaded.getByRole('button', { name: /island/ }).count()).toBe(1)
})

it('[F22] what two tabs have written is delivered once when the first is closed, and when the one that sends is', async () => {
  const { page: first, context, api } = await visitor()
  const panel = await openChat(first, server)
  await beginConversation(panel, 'twin 0')
  await isVisible(panel.getByText(stored))
  const [second, other] = await openTab(context, 'twin 0')
  const agent = await agentWith('twin 0')

  await api.cut()
  await say(panel, 'twin 1')
  await isVisible(other.getByRole('log').getByText('twin 1'))
  await say(other, 'twin 2')
  await isVisible(panel.getByRole('log').getByText('twin 2'))
  await first.close()
  api.restore()
  const texts = ['twin 0', 'twin 1', 'twin 2']
  await expectOnce(agent, texts, /^twin \d$/)
  await expectOnce(other.getByRole('log'), texts, /^twin \d$/)

  // The newest tab is the one that sends.
  const [third, last] = await openTab(context, 'twin 2')
  await api.cut()
  await say(last, 'twin 3')
  await isVisible(other.getByRole('log').getByText('twin 3'))
  await third.close()
  api.restore()
  await expectOnce(agent, [...texts, 'twin 3'], /^twin \d$/)
  await expectOnce(other.getByRole('log'), [...texts, 'twin 3'], /^twin \d$/)
  await second.close()
})

it('[F22] a frozen tab keeps no other from sending, and shows the same when it is back', async () => {
  const { page: first, context, api } = await visitor()
  const panel = await openChat(first, server)
  await beginConversation(panel, 'frost 0')
  await isVisible(panel.getByText(stored))
  const [second, other] = await openTab(context, 'frost 0')
  const agent = await agentWith('frost 0')
  await api.cut()
  await say(other, 'frost 1')
  await isVisible(panel.getByRole('log').getByText('frost 1'))
  const wake = await freeze(second)
  api.restore()
  await say(panel, 'frost 2')
  const texts = ['frost 0', 'frost 1', 'frost 2']
  await expectOnce(agent, texts, /^frost \d$/)
  await wake()
  await expectOnce(other.getByRole('log'), texts, /^frost \d$/)
})

it('three tabs have one socket, which goes on in another when its tab is closed or frozen, and show the same', async () => {
  const { page: first, context } = await arrive()
  const sockets = socketsOf(context)
  const panel = await openChat(first, server)
  await beginConversation(panel, 'shared 0')
  await isVisible(panel.getByText(stored))
  const tabs = new Map<Page, Locator>([[first, panel]])
  for (let count = 0; count < 2; count++) {
    const [page, opened] = await openTab(context, 'shared 0')
    tabs.set(page, opened)
  }
  const { page: desk } = await arrive()
  await signIn(desk, server, 0)
  const agent = await openConversation(desk, 'shared 0')
  const texts = ['shared 0']
  // One that wakes shows its own words before those that it has missed.
  const expectSame = async () => {
    for (const box of [agent, ...tabs.values()])
      await expect
        .poll(() => shownTexts(box.getByRole('log'), /^shared \d+$/), { timeout: 30_000 })
        .toEqual(texts)
  }
  const isOne = (asleep?: Page) =>
    expect.poll(() => sockets.but(asleep).length, { timeout: 30_000 }).toBe(1)
  const write = async (box: Locator) => {
    const text = `shared ${texts.length}`
    await say(box, text)
    texts.push(text)
    await expectSame()
  }
  await isOne()
  for (const box of [...tabs.values()]) await write(box)
  await write(agent)
  await isOne()

  const [closed] = sockets.but()
  await closed!.close()
  tabs.delete(closed!)
  await write(agent)
  await isOne()

  for (const isSudden of [false, true]) {
    const [asleep] = sockets.but()
    const sleeper = tabs.get(asleep!)!
    const wake = await freeze(asleep!, { isSudden })
    tabs.delete(asleep!)
    const [[page, awake]] = [...tabs] as [[Page, Locator]]
    // Whoever turns to a tab makes it look whether it is still connected.
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
    await write(agent)
    await write(awake)
    await isOne(asleep)
    await wake()
    tabs.set(asleep!, sleeper)
    await write(sleeper)
    await isOne()
  }
})

it('[F22] a server that is away for an hour costs nothing: a clock a day behind, words and a file, sent once and in order', async () => {
  const { page } = await arrive()
  await page.clock.install({ time: Date.now() - DAY_MS })
  const panel = await openChat(page, server)
  await beginConversation(panel, 'hour 0')
  const log = panel.getByRole('log')
  await isVisible(log.getByText(stored))
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) })
  const attach = async (name: string) => {
    await panel.locator('input[type=file]').setInputFiles(file(name))
    await isVisible(panel.getByRole('list', { name: 'Files of this message' }).getByText(name))
  }
  await attach('before.txt')
  await say(panel, 'hour 1')
  await isVisible(log.getByText('before.txt'))
  await expect.poll(() => log.getByText('Sending', { exact: true }).count()).toBe(0)

  await server.kill()
  try {
    const trouble = panel.getByText(/^Connection lost\. .* your messages are kept and will be sent/)
    await isVisible(trouble)
    await say(panel, 'hour 2')
    await attach('meanwhile.txt')
    await say(panel, 'hour 3')
    await say(panel, 'hour 4')
    await expectOnce(log, ['hour 0', 'hour 1', 'hour 2', 'hour 3', 'hour 4'], /^hour \d$/)
    await isVisible(log.getByText(/^(Waiting to be sent|Sending)$/))
    await page.clock.fastForward(HOUR_MS)
    await say(panel, 'hour 5')
    await isVisible(trouble)
    await isVisible(log.getByText(/^(Waiting to be sent|Sending)$/))
    await isVisible(log.getByText('meanwhile.txt'))
    expect(await log.getByText('Not sent.').count()).toBe(0)
  } finally {
    await server.start()
  }
  await panel.getByText(/^Connection lost\./).waitFor({ state: 'detached', timeout: 60_000 })
  const all = Array.from({ length: 6 }, (_, at) => `hour ${at}`)
  const agent = await agentWith('hour 5')
  await expectOnce(agent, all, /^hour \d$/)
  await isVisible(agent.getByText('meanwhile.txt'))
  await isVisible(log.getByText(stored))
  await expectOnce(log, all, /^hour \d$/)
})

it('[F22] what an agent has written offline is sent once after a reload, also as a note', async () => {
  const { page: shop } = await visitor()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'desk 0')
  const { page: desk, context } = await arrive()
  const api = await apiOf(context)
  await signIn(desk, server, 0)
  const thread = await openConversation(desk, 'desk 0')
  await api.cut()
  await say(thread, 'desk 1')
  await thread.getByRole('button', { name: 'Note', exact: true }).click()
  await say(thread, 'between us')
  await isVisible(thread.getByRole('log').getByText('between us'))
  await areKept(desk, 2)
  await desk.reload()
  api.restore()
  await desk.reload()
  await isVisible(panel.getByRole('log').getByText('desk 1'))
  const log = desk.getByRole('log')
  await isVisible(log.getByText('between us'))
  await expectOnce(log, ['desk 0', 'desk 1'], /^desk \d$/)
  expect(await panel.textContent()).not.toContain('between us')
})

/** The page believes that it is tomorrow. */
const tomorrow = `{
  const Real = Date
  const ahead = 86400000
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Real.now() + ahead]))
    }
    static now() {
      return Real.now() + ahead
    }
  }
}`

it('[F22] what is written behind a captive portal, by a clock a day ahead, and where every third answer is lost, is said to be kept and delivered once, in order', async () => {
  const { page, context, api } = await visitor()
  await context.addInitScript(tomorrow)
  const panel = await openChat(page, server)
  await beginConversation(panel, 'portal 0')
  await isVisible(panel.getByText(stored))
  const agent = await agentWith('portal 0')
  await api.bePortal()
  for (const text of ['portal 1', 'portal 2', 'portal 3']) await say(panel, text)
  await isVisible(panel.getByText(/your messages are kept and will be sent/))
  api.lose()
  api.restore()
  for (const text of ['portal 4', 'portal 5', 'portal 6']) await say(panel, text)
  const all = Array.from({ length: 7 }, (_, at) => `portal ${at}`)
  await expectOnce(agent, all, /^portal \d$/)
  await isVisible(panel.getByText(stored))
  await expectOnce(panel.getByRole('log'), all, /^portal \d$/)
})

/** Remembers whether the page has ever said so of a message, however short. */
const noticeFailures = `
  globalThis.hasSaidNotSent = false
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])]
  for (const root of roots)
    new MutationObserver(() => {
      if (/Not sent/.test((root.body ?? root).textContent)) globalThis.hasSaidNotSent = true
    }).observe(root, { childList: true, characterData: true, subtree: true })`

it.skipIf(!canLosePackets())(
  '[F13] what a customer and an agent write over a line that loses nearly all packets, then a third of them, is shown on its way, never as failed, and delivered once, in order',
  async () => {
    const { page: shop } = await arrive()
    const panel = await openChat(shop, server)
    await beginConversation(panel, 'bad line 0')
    await isVisible(panel.getByText(stored))
    const { page: desk } = await arrive()
    await signIn(desk, server, 0)
    const thread = await openConversation(desk, 'bad line 0')
    await isVisible(thread.getByRole('log').getByText('bad line 0'))
    for (const page of [shop, desk]) await page.evaluate(noticeFailures)
    const port = Number(new URL(server.url).port)
    const ours = ['bad line 0', 'bad line 1', 'bad line 2', 'bad line 3']
    const theirs = ['bad answer 1', 'bad answer 2', 'bad answer 3']
    let losesNoMore = losePackets([port], 99)
    try {
      for (const [box, text] of [
        [panel, ours[1]!],
        [thread, theirs[0]!],
      ] as const) {
        await say(box, text)
        await isVisible(box.getByRole('log').getByText(text, { exact: true }))
        await isVisible(box.getByRole('log').getByText(/^(Sending|Waiting|Waiting to be sent)$/))
      }
      losesNoMore()
      losesNoMore = losePackets([port], 33)
      for (const at of [1, 2]) {
        await say(thread, theirs[at]!)
        await say(panel, ours[at + 1]!)
      }
      for (const box of [panel, thread])
        for (const [pattern, texts] of [
          [/^bad line \d$/, ours],
          [/^bad answer \d$/, theirs],
        ] as const)
          await expect
            .poll(() => shownTexts(box.getByRole('log'), pattern), { timeout: 60_000 })
            .toEqual(texts)
      for (const box of [panel, thread])
        await box
          .getByRole('log')
          .getByText(/^(Sending|Waiting|Waiting to be sent)$/)
          .waitFor({ state: 'detached', timeout: 60_000 })
    } finally {
      losesNoMore()
    }
    for (const page of [shop, desk])
      expect(await page.evaluate('globalThis.hasSaidNotSent')).toBe(false)
  },
)
