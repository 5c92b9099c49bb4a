// The widget on pages that make it hard: under the strictest policies, beside another widget, on pages that fight it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { policyFor, policyText } from '../../widget/csp.mjs'
import { launchBrowser, person } from './browser.ts'
import { htmlPage } from './host-pages.ts'
import { server } from './own-server.ts'
import { beginConversation, say } from './scenes.ts'
import { answer, chat, launcherOf, open, pages, site, tag, visit } from './widget-site.ts'

let secondKey: string

beforeAll(async () => {
  secondKey = await signUp('Second Shop')
})

async function signUp(name: string): Promise<string> {
  const call = async (path: string, options: RequestInit) => {
    const response = await fetch(`${server.url}${path}`, options)
    return (await response.json()) as { token: string; publishableKeys: { key: string }[] }
  }
  const owner = { email: 'owner@second.example', name: 'Olu', password: 'correct horse battery 7' }
  const { token } = await call('/v1/workspaces', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, owner }),
  })
  const workspace = await call('/v1/workspace', { headers: { authorization: `Bearer ${token}` } })
  return workspace.publishableKeys[0]!.key
}

describe('under a policy', () => {
  it('as strict as can be, with Trusted Types and no word about styles, works whole and is never reported', async () => {
    const policy = policyText(policyFor(server.url, 'r4nd0m'))
    expect(policy).not.toContain('style')
    const page = await visit({
      html: htmlPage(tag('nonce="r4nd0m"')),
      headers: { 'content-security-policy': policy },
    })
    const panel = await chat(page, 'Strict enough?')
    await answer('Strict enough?', 'See **this**: https://example.com/a')
    await panel.getByRole('log').getByRole('link', { name: 'https://example.com/a' }).waitFor()
    await panel.getByRole('button', { name: 'Back to your conversations' }).click()
    await panel.getByRole('button', { name: /See/ }).click()
    await say(panel, 'It is')
    await panel.getByRole('log').getByText('It is').waitFor()
    expect(await page.evaluate('window.reports')).toEqual([])
    expect(await panel.evaluate((node) => getComputedStyle(node).position)).toBe('absolute')
  })

  it('that names only the address of Deskbell, works and is never reported', async () => {
    const policy = policyText(policyFor(server.url))
    const page = await visit({ headers: { 'content-security-policy': policy } })
    await chat(page, 'Only by address')
    expect(await page.evaluate('window.reports')).toEqual([])
  })

  it('of isolation (COOP and COEP), works on a page that is isolated', async () => {
    const page = await visit({
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    })
    expect(await page.evaluate('crossOriginIsolated')).toBe(true)
    await chat(page, 'All alone')
  })

  it('the documentation says the policies that are served here', async () => {
    const { page } = await import('../../widget/csp.mjs')
    const written = readFileSync(join(import.meta.dirname, '../../../docs/csp.md'), 'utf8')
    expect(written).toBe(page())
  })
})

describe('on a page', () => {
  it('with another one of another workspace, each keeps to itself', async () => {
    const page = await visit({
      html: htmlPage(tag() + tag('data-position="left" data-accent="#8a2be2"', secondKey)),
    })
    await expect.poll(() => page.evaluate('Deskbell?.widgets?.length')).toBe(2)
    const [first, second] = [0, 1].map((at) => page.locator('deskbell-widget').nth(at)) as [
      Locator,
      Locator,
    ]
    const begin = async (widget: Locator, text: string) => {
      await widget.getByRole('button', { name: 'Chat', exact: true }).click()
      await beginConversation(widget.getByRole('dialog'), text)
      await widget.getByText('Sent', { exact: true }).waitFor()
    }
    await begin(first, 'To one of them')
    await begin(second, 'To the other')
    expect(await first.getByRole('dialog').textContent()).not.toContain('To the other')
    expect(await second.getByRole('dialog').textContent()).not.toContain('To one')
    const stored = (await page.evaluate('Object.keys(localStorage)')) as string[]
    expect(stored.filter((key) => key.startsWith('deskbell.pk_'))).toHaveLength(2)
    await page.evaluate('Deskbell.destroy()')
    expect(await page.evaluate('Deskbell.widgets.length')).toBe(1)
    await page.evaluate('Deskbell.destroy()')
    expect(await page.evaluate('"Deskbell" in window')).toBe(false)
  })

  it('that resets every style, it looks and works the same', async () => {
    const page = await visit({
      html: htmlPage(
        `<style>
          * { all: unset !important; }
          *, *::before { display: block !important; position: static !important; color: red !important; visibility: hidden !important; opacity: 0.01 !important; font-size: 60px !important; }
          html { font-size: 40px; } button { padding: 99px !important }
        </style>${tag()}`,
      ),
    })
    const box = await launcherOf(page).boundingBox()
    expect(box).toMatchObject({ width: 56, height: 56, x: 1280 - 20 - 56, y: 800 - 20 - 56 })
    const panel = await chat(page, 'Reset?')
    expect(await panel.boundingBox()).toMatchObject({ width: 380, height: 640 })
    // It fades in.
    const styleOf = () =>
      panel.evaluate((node) => {
        const { color, fontSize, visibility, opacity } = getComputedStyle(node)
        return { color, fontSize, visibility, opacity }
      })
    await expect.poll(styleOf).toEqual({
      color: 'rgb(29, 27, 23)',
      fontSize: '14px',
      visibility: 'visible',
      opacity: '1',
    })
  })

  it('that sets its colours, it takes them', async () => {
    const page = await visit({
      html: htmlPage(`<style>deskbell-widget { --db-surface: #fffdf5 }</style>${tag()}`),
    })
    const panel = await open(page)
    const colour = () =>
      panel.locator('.field').evaluate((node) => getComputedStyle(node).backgroundColor)
    await expect.poll(colour).toBe('rgb(255, 253, 245)')
  })

  it('that redefines prototypes, it works', async () => {
    const hostile = `
      Object.prototype.extend = function () {}
      Array.prototype.each = function () {}
      Array.prototype.toJSON = function () { return String(this) }
      Function.prototype.bind = function () { return this }
      Element.prototype.remove = function () { this.style.display = 'none' }
      Node.prototype.contains = () => true
      Array.from = () => []
      String.prototype.trim = function () { return 'trimmed by the page' + this.replace(/^\\s+|\\s+$/g, '') }
      window.onerror = () => true`
    const page = await visit({}, { script: hostile })
    const panel = await open(page)
    await beginConversation(panel, 'Still here')
    await panel.getByText('Sent', { exact: true }).waitFor()
    await panel
      .getByRole('log')
      .getByText(/Still here/)
      .waitFor()
    // What was shown before is gone, not only hidden.
    expect(await panel.locator('header').count()).toBe(1)
    expect(await panel.locator('textarea').count()).toBe(1)
    await page.evaluate('Deskbell.destroy()')
    expect(await page.locator('deskbell-widget').count()).toBe(0)
  })

  it('that is written anew, it is there again', async () => {
    const page = await visit({})
    await launcherOf(page).waitFor()
    await page.evaluate(
      `document.open(); document.write('<!doctype html><title>Other</title><h1>Other page</h1>'); document.close()`,
    )
    await page.getByRole('heading', { name: 'Other page' }).waitFor()
    await chat(page, 'After the rewrite')
    await page.evaluate('document.documentElement.replaceWith(document.createElement("html"))')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await launcherOf(page).click()
    await page.getByText('After the rewrite').first().waitFor()
  })

  it('that blocks all storage, it works as long as the page is there', async () => {
    pages['/boxed'] = { html: htmlPage(tag()) }
    const page = await visit({
      html: htmlPage(
        '',
        '<iframe src="/boxed" sandbox="allow-scripts" width="500" height="750"></iframe>',
      ),
    })
    const boxed = page.frameLocator('iframe')
    await boxed.getByRole('button', { name: 'Chat' }).click()
    const panel = boxed.getByRole('dialog')
    await panel.getByRole('textbox', { name: 'Message' }).waitFor()
    await say(panel, 'Nothing is kept')
    await panel.getByText('Sent', { exact: true }).waitFor()
    await say(panel, 'And goes on')
    await panel.getByText('And goes on').first().waitFor()
  })

  it('that goes into the back/forward cache, it comes out of it connected', async () => {
    const caching = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    try {
      pages['/cached'] = { html: htmlPage(tag()) }
      pages['/next'] = { html: htmlPage('', '<h1>Next</h1>') }
      const { page } = await person(caching)
      await page.goto(`${site.url}/cached`)
      const panel = await chat(page, 'Back soon')
      await page.evaluate(
        "addEventListener('pageshow', ({ persisted }) => { window.isFromCache = persisted })",
      )
      await page.goto(`${site.url}/next`)
      await page.evaluate('history.back()')
      await expect.poll(() => page.evaluate('window.isFromCache').catch(() => null)).toBe(true)
      await answer('Back soon', 'Welcome back')
      await panel.getByRole('log').getByText('Welcome back').waitFor()
    } finally {
      await caching.close()
    }
  })

  it('that changes its address and its body, it stays, and touches nothing of the page but its one name', async () => {
    const page = await visit({ html: htmlPage('') })
    const look = () =>
      page.evaluate(`({
        names: Object.getOwnPropertyNames(window).sort(),
        same: window.kept && [history.pushState, history.replaceState, window.onmessage, window.fetch,
          Element.prototype.attachShadow, EventTarget.prototype.addEventListener].every((one, at) => one === kept[at]),
        length: history.length,
      })`) as Promise<{ names: string[]; same: boolean; length: number }>
    await page.evaluate(`window.kept = [history.pushState, history.replaceState, window.onmessage, window.fetch,
      Element.prototype.attachShadow, EventTarget.prototype.addEventListener]`)
    const before = await look()
    await page.evaluate(`{
      const script = document.createElement('script')
      script.src = '${server.url}/widget.js'
      script.dataset.key = '${server.publishableKey}'
      document.head.append(script)
    }`)
    const panel = await chat(page, 'Nothing touched')
    const after = await look()
    expect(after.names.filter((name) => !before.names.includes(name))).toEqual(['Deskbell'])
    expect(after).toMatchObject({ same: true, length: before.length })
    await page.evaluate(
      `history.pushState({}, '', '/elsewhere'); document.body.replaceWith(document.createElement('body'))`,
    )
    expect(await panel.isVisible()).toBe(true)
    await say(panel, 'On another page')
    await panel.getByRole('log').getByText('On another page').waitFor()
  })
})
