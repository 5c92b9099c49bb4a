// Tabs of one person, which send once and share a socket, also when some of them are closed or frozen.
import type { BrowserContext, Locator, Page, WebSocket } from 'playwright-core'
import { expect, it } from 'vitest'
import { agentWith, expectOnce, isVisible, stored, visitor } from './api-away.ts'
import { arrive, server } from './own-server.ts'
import { beginConversation, openChat, openConversation, say, shownTexts, signIn } from './scenes.ts'

async function openTab(context: BrowserContext, text: string): Promise<[Page, Locator]> {
  const page = await context.newPage()
  const panel = await openChat(page, server)
  await panel.getByRole('button', { name: text }).click()
  await panel.getByRole('log').waitFor()
  return [page, panel]
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
