// How the widget comes onto a page, is told what to do there, reads nothing of it, and is gone without a trace.
import { describe, expect, it } from 'vitest'
import { htmlPage } from './host-pages.ts'
import { people, server } from './own-server.ts'
import { answer, chat, launcherOf, open, tag, visit } from './widget-site.ts'

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
