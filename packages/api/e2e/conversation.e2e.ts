// A message's whole way, between a customer in the demo shop and agents in the inbox, through everything that can
// happen to the network and the server in between.
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { arrive as comes, server } from './own-server.ts'
import { beginConversation, openChat, openConversation, say, shownTexts, signIn } from './scenes.ts'

const arrive = async (options = {}): Promise<Page> => (await comes(options)).page

// A new message is also read out by a live region, so a text may be there twice.
const isVisible = (locator: Locator) =>
  locator.first().waitFor({ state: 'visible', timeout: 30_000 })

/** What a browser sees behind a proxy that knows no upgrades: every socket fails at once. */
const blockSockets = `
  window.WebSocket = class {
    addEventListener(type, listener) {
      if (type === 'close') setTimeout(() => listener({ code: 1006 }))
    }
    send() {}
    close() {}
  }`

/** Marks the page, so that a reload would be noticed. */
const mark = (page: Page) => page.evaluate('window.notReloaded = true')
const isSamePage = (page: Page) => page.evaluate('window.notReloaded === true')

it('goes from the customer to the agent and back, with typing and the read tick', async () => {
  const shop = await arrive()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'Does the fern like a north window?')
  await isVisible(panel.getByText('Does the fern like a north window?'))

  const desk = await arrive()
  await signIn(desk, server, 0)
  const thread = await openConversation(desk, 'Does the fern like a north window?')

  await panel.getByRole('textbox', { name: 'Message' }).pressSequentially('And one more')
  await isVisible(thread.getByText(/typing/))
  await say(panel, 'And one more thing')
  await isVisible(thread.getByRole('log').getByText('And one more thing'))

  await say(thread, 'It loves it.')
  await isVisible(panel.getByText('It loves it.'))
  await isVisible(thread.getByText('Read', { exact: false }).first())
})

it('goes both ways where sockets are blocked, by code that only then is loaded', async () => {
  const pages = [await arrive(), await arrive()] as const
  const loaded: string[] = []
  for (const page of pages) {
    await page.addInitScript(blockSockets)
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  }
  const [shop, desk] = pages
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'Is anybody behind this firewall?')
  await signIn(desk, server, 0)
  const thread = await openConversation(desk, 'Is anybody behind this firewall?')
  await say(thread, 'We are.')
  await isVisible(panel.getByText('We are.'))
  await say(panel, 'Good to know')
  await isVisible(thread.getByRole('log').getByText('Good to know'))
  expect(loaded.filter((path) => /\/fallback[.-][\w-]+\.js$/.test(path))).toHaveLength(2)
  expect(loaded.filter((path) => path === '/v1/events').length).toBeGreaterThanOrEqual(2)
})

it('keeps a note between agents', async () => {
  const shop = await arrive()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'Where is my parcel, please?')
  const desk = await arrive()
  await signIn(desk, server, 0)
  const thread = await openConversation(desk, 'Where is my parcel, please?')
  await thread.getByRole('button', { name: 'Note', exact: true }).click()
  await say(thread, 'Lost at the depot, do not say so yet')
  await isVisible(thread.getByRole('log').getByText('Lost at the depot'))
  const colleague = await arrive()
  await signIn(colleague, server, 1)
  const theirs = await openConversation(colleague, 'Where is my parcel, please?')
  await isVisible(theirs.getByRole('log').getByText('Lost at the depot'))
  await thread.getByRole('button', { name: 'Reply' }).click()
  await say(thread, 'We are looking for it.')
  await isVisible(panel.getByText('We are looking for it.'))
  expect(await panel.textContent()).not.toContain('depot')
})

it('shows both agents at once what one of them does', async () => {
  const shop = await arrive()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'Please cancel order 7781')
  const [anna, ben] = [await arrive(), await arrive()]
  await signIn(anna, server, 0)
  await signIn(ben, server, 1)
  const [hers, his] = [
    await openConversation(anna, 'Please cancel order 7781'),
    await openConversation(ben, 'Please cancel order 7781'),
  ]
  await say(hers, 'Cancelled.')
  await isVisible(his.getByRole('log').getByText('Cancelled.'))
  await hers.getByRole('button', { name: 'Resolve' }).first().click()
  await isVisible(panel.getByText('Write again and it reopens', { exact: false }))
  await isVisible(his.getByText(/resolved/).first())
  await say(panel, 'It was charged anyway!')
  await isVisible(his.getByRole('log').getByText('It was charged anyway!'))
})

it('survives kill -9 in the middle of sends: every message is there once, in order, without a reload', async () => {
  const shop = await arrive()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'storm 00')
  const desk = await arrive()
  await signIn(desk, server, 0)
  const thread = await openConversation(desk, 'storm 00')
  await mark(shop)
  await mark(desk)
  const texts = Array.from({ length: 21 }, (_, index) => `storm ${String(index).padStart(2, '0')}`)
  for (const [index, text] of texts.slice(1).entries()) {
    await say(panel, text)
    if (index === 6) await server.kill()
  }
  await server.start()
  await isVisible(thread.getByRole('log').getByText('storm 20'))
  await say(thread, 'calm again')
  await isVisible(panel.getByText('calm again'))
  expect(await shownTexts(thread.getByRole('log'), /^storm \d\d$/)).toEqual(texts)
  expect(await shownTexts(panel.getByRole('log'), /^storm \d\d$/)).toEqual(texts)
  expect(await isSamePage(shop)).toBe(true)
  expect(await isSamePage(desk)).toBe(true)
})

it('keeps what is written offline and sends it once, in order, when the network is back', async () => {
  const shop = await arrive()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'tunnel 0')
  const desk = await arrive()
  await signIn(desk, server, 0)
  const thread = await openConversation(desk, 'tunnel 0')
  await shop.context().setOffline(true)
  for (const text of ['tunnel 1', 'tunnel 2', 'tunnel 3']) await say(panel, text)
  await isVisible(panel.getByText('your messages are kept', { exact: false }))
  await shop.context().setOffline(false)
  await isVisible(thread.getByRole('log').getByText('tunnel 3'))
  const texts = ['tunnel 0', 'tunnel 1', 'tunnel 2', 'tunnel 3']
  expect(await shownTexts(thread.getByRole('log'), /^tunnel \d$/)).toEqual(texts)
  await isVisible(panel.getByText('tunnel 3'))
  expect(await shownTexts(panel.getByRole('log'), /^tunnel \d$/)).toEqual(texts)
})

it('finds the conversation again after the customer has reloaded the page', async () => {
  const shop = await arrive()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'Remember me?')
  await isVisible(panel.getByText('Sent', { exact: false }).first())
  const again = await openChat(shop, server)
  await isVisible(again.getByText('Remember me?'))
})
