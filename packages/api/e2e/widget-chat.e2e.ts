// The conversation as a visitor has it: what is new, long threads, emoji, the end of it, and what rings.
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { arrive, server } from './own-server.ts'
import { say } from './scenes.ts'
import { begin, deskWith, open } from './widget-shop.ts'

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
