// Lines and servers that are bad for long, under clocks that are wrong: what is written is said to be kept, and sent once.
import { expect, it } from 'vitest'
import { canLosePackets, losePackets } from '../faults/loss.ts'
import { agentWith, expectOnce, isVisible, stored, visitor } from './api-away.ts'
import { arrive, server } from './own-server.ts'
import { beginConversation, openChat, openConversation, say, shownTexts, signIn } from './scenes.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

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
