// The widget on other people's pages: under the strictest policies, beside another widget, on pages that fight it, and
// gone without a trace.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { policyFor, policyText } from '../../widget/csp.mjs'
import { launchBrowser, type Person, person } from './browser.ts'
import { type HostPage, htmlPage, type Site, serveSite } from './host-pages.ts'
import { beginConversation, openConversation, say, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
let site: Site
let secondKey: string
const people: Person[] = []
const pages: Record<string, HostPage> = {}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
  secondKey = await signUp('Second Shop')
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

let visits = 0
/** Opens a page of the site; what the browser reports against its policy is in `window.reports`. */
async function visit(page: Partial<HostPage>, options: { script?: string } = {}): Promise<Page> {
  const path = `/page-${++visits}`
  pages[path] = { html: htmlPage(tag()), ...page }
  const one = await person(browser)
  people.push(one)
  await one.page.addInitScript(
    `window.reports = [];
     document.addEventListener('securitypolicyviolation', (event) =>
       window.reports.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`,
  )
  if (options.script) await one.page.addInitScript(options.script)
  await one.page.goto(site.url + path)
  return one.page
}

const tag = (attributes = '', key = server.publishableKey): string =>
  `<script async src="${server.url}/widget.js" data-key="${key}" ${attributes}></script>`

const launcherOf = (page: Page) => page.getByRole('button', { name: 'Chat', exact: true })

async function open(page: Page): Promise<Locator> {
  await launcherOf(page).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('textbox', { name: 'Message' }).waitFor()
  return panel
}

/** The whole way of a message there and back. */
async function chat(page: Page, text: string): Promise<Locator> {
  const panel = await open(page)
  await beginConversation(panel, text)
  await panel
    .getByText(/^(Sent|Delivered|Read)$/)
    .first()
    .waitFor()
  return panel
}

async function answer(question: string, text: string): Promise<void> {
  const desk = await person(browser)
  people.push(desk)
  await signIn(desk.page, server, 0)
  await say(await openConversation(desk.page, question), text)
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

describe('by its ways onto a page', () => {
  it('[S36] the pinned address never changes, and is refused when its content is another', async () => {
    const manifest = await fetch(`${server.url}/widget.json`)
    const { file, integrity } = (await manifest.json()) as { file: string; integrity: string }
    const pinned = await fetch(`${server.url}/${file}`)
    expect(pinned.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const pin = (hash: string) =>
      htmlPage(
        `<script async src="${server.url}/${file}" integrity="${hash}" crossorigin data-key="${server.publishableKey}"></script>`,
      )
    await chat(await visit({ html: pin(integrity) }), 'Pinned')
    const refused = await visit({ html: pin(`sha384-${'A'.repeat(64)}`) })
    await refused.waitForTimeout(500)
    expect(await refused.evaluate('document.querySelector("deskbell-widget")')).toBeNull()
    people.at(-1)!.complaints.length = 0
  })

  it('the queue takes calls before the script, and settings take the place of attributes', async () => {
    const page = await visit({
      html: htmlPage(`<script>
        window.told = []
        window.deskbellSettings = { key: '${server.publishableKey}', position: 'left', theme: 'dark' }
        ;(function (w, d, s) {
          w.Deskbell = w.Deskbell || { q: [] }
          s = d.createElement('script'); s.async = true; s.src = '${server.url}/widget.js'; d.head.append(s)
        })(window, document)
        Deskbell.q.push(['on', 'open', () => told.push('open')], ['hide'], ['ready', () => told.push('ready')], ['open'])
        for (const name of ['ready', 'open', 'unread', 'close'])
          document.addEventListener('deskbell:' + name, (event) => told.push('deskbell:' + name + ' ' + event.detail))
      </script>`),
    })
    const panel = page.getByRole('dialog')
    await panel.getByRole('textbox', { name: 'Message' }).waitFor()
    expect(await launcherOf(page).isVisible()).toBe(false)
    expect(await page.locator('deskbell-widget').getAttribute('data-position')).toBe('left')
    expect(await page.locator('deskbell-widget').getAttribute('data-theme')).toBe('dark')
    await page.evaluate('Deskbell.close()')
    await panel.waitFor({ state: 'hidden' })
    const told = (await page.evaluate('told')) as string[]
    expect(told).toEqual(
      expect.arrayContaining(['ready', 'deskbell:ready null', 'open', 'deskbell:open null']),
    )
    expect(told.at(-1)).toBe('deskbell:close null')
  })

  it('a module mounts it, without the global', async () => {
    const page = await visit({
      html: htmlPage(`<script type="module">
        import { mount } from '/npm/index.js'
        window.chat = mount({ key: '${server.publishableKey}', baseUrl: '${server.url}' })
      </script>`),
    })
    await chat(page, 'From a bundler')
    expect(await page.evaluate('"Deskbell" in window')).toBe(false)
    await page.evaluate('chat.destroy()')
    expect(await page.locator('deskbell-widget').count()).toBe(0)
  })

  it("the page's own button opens it, fetches it when it is touched, and has the focus back", async () => {
    const page = await visit({
      html: htmlPage(tag('data-launcher="#help"'), '<button id="help">Help</button>'),
    })
    await page.locator('deskbell-widget').waitFor({ state: 'attached' })
    expect(await launcherOf(page).isVisible()).toBe(false)
    const fetched = page.waitForRequest(/panel\.[\w-]+\.js/)
    await page.getByRole('button', { name: 'Help' }).focus()
    await fetched
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog')
    await panel.getByRole('textbox', { name: 'Message' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.id')).toBe('help')
  })
})

describe('its commands', () => {
  it('work before and after it is opened: theme, language, unread, reset', async () => {
    const page = await visit({})
    await launcherOf(page).waitFor()
    await page.evaluate('Deskbell.setTheme("dark")')
    expect(await page.locator('deskbell-widget').getAttribute('data-theme')).toBe('dark')
    expect(await page.evaluate('Deskbell.unread()')).toBe(0)
    await page.evaluate('Deskbell.setLocale("de-AT")')
    await launcherOf(page).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('textbox', { name: 'Nachricht' }).waitFor()
    await page.evaluate('Deskbell.setTheme("auto")')
    expect(await page.locator('deskbell-widget').getAttribute('data-theme')).toBe('auto')
    await page.evaluate('Deskbell.setLocale("xx")')
    const field = panel.getByRole('textbox', { name: 'Message' })
    await field.fill('Forget me')
    await field.press('Enter')
    await panel.getByText('Sent', { exact: true }).waitFor()
    await page.evaluate('Deskbell.close()')
    await answer('Forget me', 'Never')
    await page.getByRole('button', { name: 'Chat, 1 unread conversation' }).waitFor()
    expect(await page.evaluate('Deskbell.unread()')).toBe(1)
    await page.evaluate('Deskbell.reset()')
    expect(await page.evaluate('[localStorage.length, Deskbell.unread()]')).toEqual([0, 0])
    await page.evaluate('Deskbell.open()')
    await panel.getByRole('heading', { name: 'How can we help?' }).waitFor()
    expect(await panel.textContent()).not.toContain('Forget me')
  })

  it('reset ends what an earlier page has left, and asks for nothing where nothing was left', async () => {
    const page = await visit({})
    const requests: string[] = []
    page.on('request', (request) => {
      // What everybody's widget asks for by itself, once the page has been there for a while.
      if (!request.url().includes('/v1/widget?')) requests.push(request.url())
    })
    await launcherOf(page).waitFor()
    await page.evaluate('Deskbell.reset()')
    expect(requests).toEqual([])
    await chat(page, 'Left behind')
    await page.reload()
    await launcherOf(page).waitFor()
    await page.evaluate('Deskbell.reset()')
    expect(await page.evaluate('localStorage.length')).toBe(0)
    const panel = await open(page)
    await panel.getByRole('heading', { name: 'How can we help?' }).waitFor()
  })
})

/** Counts whatever a script can leave behind. */
const accounting = `
  window.ledger = { listeners: [], timers: new Set(), sockets: [], channels: 0 }
  const { addEventListener, removeEventListener } = EventTarget.prototype
  const isOfPage = (target) => target === window || target === document || target === undefined ||
    target === visualViewport || target instanceof MediaQueryList
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    // Playwright has listeners, too.
    const isOurs = new Error().stack.includes('/panel.') || new Error().stack.includes('/widget.js')
    if (isOurs && isOfPage(this)) ledger.listeners.push([this ?? window, type, listener])
    return addEventListener.call(this ?? window, type, listener, options)
  }
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window
    const at = ledger.listeners.findIndex(([one, name, known]) => one === target && name === type && known === listener)
    if (at >= 0) ledger.listeners.splice(at, 1)
    return removeEventListener.call(target, type, listener, options)
  }
  for (const kind of ['Timeout', 'Interval']) {
    const [set, clear] = [window['set' + kind], window['clear' + kind]]
    window['set' + kind] = (run, ...rest) => {
      const id = set((...input) => { if (kind === 'Timeout') ledger.timers.delete(id); run(...input) }, ...rest)
      ledger.timers.add(id)
      return id
    }
    window['clear' + kind] = (id) => { ledger.timers.delete(id); clear(id) }
  }
  window.WebSocket = class extends WebSocket {
    constructor(...input) { super(...input); ledger.sockets.push(this) }
  }
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(...input) { super(...input); ledger.channels++ }
    close() { ledger.channels--; super.close() }
  }
  window.leftovers = () => ({
    listeners: ledger.listeners.map(([, type]) => type),
    timers: ledger.timers.size,
    sockets: ledger.sockets.filter(({ readyState }) => readyState < 2).length,
    channels: ledger.channels,
  })`

/** Notes whatever our scripts read of the page or listen to on it; what is within the widget is its own. */
const spies = () => `
  window.spied = []
  const isOurs = () => new Error().stack.split('\\n').slice(3).join().includes('${server.url}/')
  const isOfPage = (node) => node === document || node === window || node === undefined || node.getRootNode?.() === document
  const isInWidget = (node) => node instanceof Element && node.closest('deskbell-widget')
  const note = (what, node) => {
    if (isOfPage(node) && !isInWidget(node) && isOurs()) spied.push(what)
  }
  const spyOn = (prototype, name, what) => {
    const { get, set, ...rest } = Object.getOwnPropertyDescriptor(prototype, name)
    Object.defineProperty(prototype, name, {
      ...rest, set, get() { note(what, this); return get.call(this) },
    })
  }
  const spyOnCall = (prototype, name, what, where = (self) => self) => {
    const own = prototype[name]
    prototype[name] = function (...input) {
      note(what + ' ' + String(input[0]).slice(0, 60), where(this, input))
      return own.apply(this, input)
    }
  }
  for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) spyOn(kind.prototype, 'value', 'value')
  for (const name of ['checked', 'files', 'valueAsNumber', 'valueAsDate']) spyOn(HTMLInputElement.prototype, name, name)
  for (const name of ['forms', 'cookie', 'all', 'images', 'scripts']) spyOn(Document.prototype, name, 'document.' + name)
  for (const name of ['innerHTML', 'outerHTML']) spyOn(Element.prototype, name, name)
  for (const name of ['innerText']) spyOn(HTMLElement.prototype, name, name)
  for (const name of ['textContent']) spyOn(Node.prototype, name, name)
  for (const name of ['elements']) spyOn(HTMLFormElement.prototype, name, name)
  for (const prototype of [Document.prototype, Element.prototype])
    for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName'])
      spyOnCall(prototype, name, name)
  for (const name of ['getElementById', 'getElementsByName', 'elementFromPoint', 'evaluate', 'createTreeWalker', 'createNodeIterator'])
    spyOnCall(Document.prototype, name, name)
  spyOnCall(window, 'getSelection', 'getSelection', () => document)
  spyOnCall(Clipboard.prototype, 'readText', 'clipboard', () => document)
  spyOnCall(MutationObserver.prototype, 'observe', 'subtree of', (_, [node, options]) => options.subtree || options.characterData || options.attributes ? node : {})
  const OwnFormData = FormData
  window.FormData = class extends OwnFormData {
    constructor(form, ...rest) { if (form) note('FormData', form); super(form, ...rest) }
  }
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (/^(key|input|beforeinput|change|paste|copy|cut|submit|composition|pointer|mouse|click|focus|blur|touch|select|drag|drop)/.test(type))
      note('listens to ' + type, this)
    return listen.call(this, type, ...rest)
  }
  for (const target of [window, Document.prototype, HTMLElement.prototype])
    for (const name of Object.getOwnPropertyNames(target))
      if (/^on(key|input|beforeinput|change|paste|copy|cut|submit)/.test(name)) {
        const { get, set, ...rest } = Object.getOwnPropertyDescriptor(target, name)
        if (set) Object.defineProperty(target, name, {
          ...rest, get, set(listener) { note(name, this); return set.call(this, listener) },
        })
      }`

describe('what is typed into the page', () => {
  it('[S36] is neither read, nor listened to, nor sent anywhere by the widget, closed or open', async () => {
    const secrets = {
      name: 'Vera Canary',
      card: '4111111111111111',
      code: 'canary-737',
      note: 'canary-note',
    }
    const form = `<main style="width: 400px"><h1>A shop</h1><form id="pay">
      <label>Name <input name="name"></label><label>Card <input name="card" type="password"></label>
      <label>Code <input name="code"></label><label>Note <textarea name="note"></textarea></label>
      <label><input type="checkbox" name="gift"> Gift</label></form></main>`
    const page = await visit({ html: htmlPage(tag(), form) }, { script: spies() })
    const sent: string[] = []
    page.on('request', (request) => {
      sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)
    })
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => sent.push(String(payload)))
    })
    const typeAll = async () => {
      for (const [name, secret] of Object.entries(secrets)) {
        const field = page.locator(`#pay [name=${name}]`)
        await field.click()
        await field.fill('')
        await field.pressSequentially(secret)
      }
      await page.getByRole('checkbox', { name: 'Gift', exact: true }).click()
    }
    await launcherOf(page).waitFor()
    await typeAll()
    const panel = await chat(page, 'A question')
    await typeAll()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('ControlOrMeta+C')
    await panel.getByRole('textbox', { name: 'Message' }).fill('Only this')
    await panel.getByRole('textbox', { name: 'Message' }).press('Enter')
    await panel.getByRole('log').getByText('Only this').waitFor()
    await expect.poll(() => sent.some((one) => one.includes('Only this'))).toBe(true)
    await page.evaluate('Deskbell.close()')
    await panel.waitFor({ state: 'hidden' })
    await typeAll()
    const spied = (await page.evaluate('spied')) as string[]
    expect(spied).toEqual([])
    for (const secret of Object.values(secrets))
      expect(sent.filter((one) => one.includes(secret))).toEqual([])
    const kept = (await page.evaluate(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])',
    )) as string
    for (const secret of Object.values(secrets)) expect(kept).not.toContain(secret)
  })

  it('[S36] would be seen by that test if a script of ours read it', async () => {
    const page = await visit({ html: htmlPage('', '<input id="card">') }, { script: spies() })
    await page.evaluate(`{
      const run = new Function('document.querySelector("#card").value; addEventListener("keydown", () => {})' +
        '\\n//# sourceURL=${server.url}/widget.js')
      run()
    }`)
    const spied = (await page.evaluate('spied')) as string[]
    expect(spied).toEqual(['querySelector #card', 'value', 'listens to keydown'])
  })
})

const nothing = { listeners: [], timers: 0, sockets: 0, channels: 0 }

describe('destroyed', () => {
  it('it leaves no node, listener, timer, socket or global', async () => {
    const page = await visit({ html: htmlPage('') }, { script: accounting })
    const state = () =>
      page.evaluate('[document.documentElement.outerHTML, Object.keys(window).sort().join()]')
    const before = await state()
    await page.evaluate(
      `new Promise((resolve) => {
        const script = document.createElement('script')
        script.src = '${server.url}/widget.js'
        script.dataset.key = '${server.publishableKey}'
        script.onload = () => { script.remove(); resolve() }
        document.head.append(script)
      })`,
    )
    const panel = await chat(page, 'Before the end')
    await panel.getByRole('textbox', { name: 'Message' }).pressSequentially('half')
    expect(await page.evaluate('leftovers()')).not.toEqual(nothing)
    await page.evaluate('Deskbell.destroy()')
    await expect.poll(() => page.evaluate('leftovers()')).toEqual(nothing)
    expect(await state()).toEqual(before)
  })

  it('while its panel is on its way, it leaves nothing either', async () => {
    const page = await visit({}, { script: accounting })
    await page.waitForFunction('"open" in (window.Deskbell ?? {})')
    await page.evaluate('Deskbell.open(); Deskbell.destroy()')
    await page.waitForTimeout(1_000)
    expect(await page.evaluate('leftovers()')).toEqual(nothing)
    expect(await page.locator('deskbell-widget').count()).toBe(0)
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
