// What stands between people and the API, and what both sides show once it does no more.
import type { BrowserContext, Locator, Page, WebSocketRoute } from 'playwright-core'
import { expect } from 'vitest'
import { arrive, server } from './own-server.ts'
import { openConversation, shownTexts, signIn } from './scenes.ts'

/** A browser whose pages always come, while the API can be cut off from all its tabs. */
export async function visitor() {
  const { page, context } = await arrive()
  return { page, context, api: await apiOf(context) }
}

export async function apiOf(context: BrowserContext) {
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

/** What stands between a guest and the network says it with a page, or sends them on to one. */
const portals = [
  { contentType: 'text/html', body: '<!doctype html><title>Free Wi-Fi</title><h1>Sign in</h1>' },
  { status: 302, headers: { location: '/demo/' } },
]

export const isVisible = (locator: Locator) =>
  locator.first().waitFor({ state: 'visible', timeout: 30_000 })

/** What the tick of a stored message says. */
export const stored = /^(Sent|Read)$/

/** An agent's desk with this conversation open; its log. */
export async function agentWith(text: string): Promise<Locator> {
  const { page } = await arrive()
  await signIn(page, server, 0)
  const thread = await openConversation(page, text)
  return thread.getByRole('log')
}

export async function expectOnce(log: Locator, texts: string[], pattern: RegExp): Promise<void> {
  await isVisible(log.getByText(texts.at(-1)!, { exact: true }))
  expect(await shownTexts(log, pattern)).toEqual(texts)
}

/** Waits until the browser has this many messages on its disk. A page that goes before that takes the newest along. */
export async function areKept(page: Page, wanted: number): Promise<void> {
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
