// [S13] Whatever a customer writes, in every field that is theirs, is text: opened in the inbox and in the widget, in a
// browser that is told to ignore our CSP, nothing runs, nothing is fetched and no element appears.
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { payloads } from './payloads.ts'
import { beginConversation, openChat, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

/** The whole corpus in each customer's panel takes minutes; without XSS_ALL every tenth stands for it there. */
const step = process.env.XSS_ALL ? 1 : 10

type Schema = { pattern?: string; anyOf?: Schema[]; maxLength?: number; type?: string }
const contract = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<
    string,
    Record<
      string,
      {
        requestBody: { content: Record<string, { schema: { properties: Record<string, Schema> } }> }
      }
    >
  >
}
const ofCustomer =
  contract.paths['/v1/customers']!.post!.requestBody.content['application/json']!.schema.properties

let server: Server
let browser: Browser
let token: string

type Answer = Record<string, { id: string }> & { id: string; token: string }

async function api(path: string, body: unknown, asWhom = token): Promise<Answer> {
  const response = await fetch(`${server.url}/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${asWhom}` },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  token = (await api('/auth/login', server.agents[0], '')).token
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

type Watched = { page: Page; context: BrowserContext; ran: string[] }

/** A browser without our CSP. Every dialog, foreign request, foreign element and error of a page is kept. */
async function watched(): Promise<Watched> {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 1200 },
  })
  const ran: string[] = []
  await context.exposeBinding('heard', (_source, what: string) => void ran.push(what))
  await context.addInitScript(`
    for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => window.heard(name)
    const odd = /^(script|iframe|object|embed|form|base|meta|link|style|svg:script|foreignobject|marquee|math)$/i
    const isOurs = new Set()
    window.inspectAll = () => {
      const found = []
      const visit = (root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) visit(element.shadowRoot)
          for (const { name, value } of element.attributes) {
            if (/^on/i.test(name)) found.push(element.tagName + ' ' + name)
            const isLink = /^(href|src|action|formaction|data|xlink:href)$/i.test(name)
            if (isLink && /^[\\s\\u0000-\\u001f]*(javascript|vbscript|data:text|data:image.svg|blob)/i.test(value)) found.push(element.tagName + ' ' + name + '=' + value)
          }
          const isWithin = element.closest('[role=log], [role=list], main, aside, section, [role=dialog]')
          if (isWithin && odd.test(element.tagName) && element.tagName !== 'FORM') found.push(element.tagName + ' in the page')
        }
      }
      visit(document)
      return found
    }
    window.addEventListener('DOMContentLoaded', () => undefined)
  `)
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => void ran.push(`error ${error.message}`))
  page.on('request', (request) => {
    const isOurs =
      request.url().startsWith(server.url) || /^(data:(?!text)|blob:)/.test(request.url())
    if (!isOurs) ran.push(`request ${request.url().slice(0, 200)}`)
  })
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) ran.push(`frame ${frame.url().slice(0, 200)}`)
  })
  return { page, context, ran }
}

const inspect = (page: Page) => page.evaluate('window.inspectAll()') as Promise<string[]>

/** Brings every message of a log onto the screen, the oldest last. */
async function scrollThrough(page: Page, selector: string, wanted: number): Promise<number> {
  const script = `(() => {
    const find = (root) => {
      const here = root.querySelector(${JSON.stringify(selector)})
      if (here) return here
      for (const element of root.querySelectorAll('*')) {
        const inside = element.shadowRoot && find(element.shadowRoot)
        if (inside) return inside
      }
      return null
    }
    const log = find(document)
    if (!log) return []
    log.scrollTop = Math.max(0, log.scrollTop - log.clientHeight * 0.8)
    log.dispatchEvent(new Event('scroll'))
    return log.innerText.match(/№\\d+/g) ?? []
  })()`
  // A thread may draw only what is near, so what was seen on the way counts.
  const seen = new Set<string>()
  const look = async () => {
    for (const one of (await page.evaluate(script)) as string[]) seen.add(one)
    return seen.size
  }
  await expect.poll(look, { timeout: 90_000, interval: 100 }).toBeGreaterThanOrEqual(wanted)
  return seen.size
}

/** A payload in each field of a customer, as far as the field takes text of its length. */
function customerWith(payload: string, index: number): Record<string, unknown> {
  const line = payload.replace(/\p{Cc}/gu, ' ').trim()
  const fields = Object.entries(ofCustomer).flatMap(([name, schema]) => {
    const text = [schema, ...(schema.anyOf ?? [])].find((one) => one.type === 'string')
    if (!text || text.pattern || name === 'email') return []
    const value = name === 'externalId' ? `${line.slice(0, 150)} ${index}` : line
    return [[name, value.slice(0, text.maxLength)] as const]
  })
  return {
    ...Object.fromEntries(fields.filter(([name]) => !/locale|timeZone/.test(name))),
    attributes: { payload: line.slice(0, 1000), link: line.slice(0, 1000) },
  }
}

it('is a corpus of more than 300', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(300)
})

it('[S13] no text of the corpus runs as a message or a subject, in the widget or in the inbox', async () => {
  const shop = await watched()
  let authorization = ''
  shop.page.on('request', (request) => {
    authorization = request.headers().authorization ?? authorization
  })
  const panel = await openChat(shop.page, server)
  await beginConversation(panel, `${payloads[0]} Kolibri`)
  await panel.getByText('Sent', { exact: false }).first().waitFor()
  const visitor = authorization.replace('Bearer ', '')
  const { conversation } = await api(
    '/conversations',
    {
      clientId: 'all',
      subject: payloads[1]!,
      message: { clientId: 'first', text: '№0 the first' },
    },
    visitor,
  )
  for (const [index, payload] of payloads.entries()) {
    await api(
      `/conversations/${conversation!.id}/messages`,
      { clientId: `m${index}`, text: `№${index + 1} ${payload}` },
      visitor,
    )
    if (index % step === 0)
      await api(
        '/conversations',
        {
          clientId: `s${index}`,
          subject: payload
            .replace(/\p{Cc}/gu, ' ')
            .trim()
            .slice(0, 200),
          message: { clientId: `sm${index}`, text: payload },
        },
        visitor,
      )
  }
  // The list of conversations shows subjects and last messages.
  await shop.page.reload()
  await shop.page.getByRole('button', { name: 'Chat' }).click()
  const listed = shop.page.getByRole('dialog').getByText('alert', { exact: false }).first()
  const back = shop.page.getByRole('button', { name: 'Back' })
  // It may open with a conversation, and show the list a moment later.
  const isListed = async () => {
    const isInside = await back.isVisible()
    if (isInside) await back.click({ timeout: 500 }).catch(() => undefined)
    return !isInside && (await listed.isVisible())
  }
  await expect.poll(isListed, { timeout: 30_000, interval: 100 }).toBe(true)
  expect(await inspect(shop.page)).toEqual([])
  const row = shop.page.getByRole('dialog').getByText(`№${payloads.length}`, { exact: false })
  if (await row.first().isVisible()) {
    await row.first().click()
    const shown = await scrollThrough(shop.page, '[role=log]', payloads.length)
    expect(shown).toBeGreaterThanOrEqual(payloads.length)
    expect(await inspect(shop.page)).toEqual([])
  }
  expect(shop.ran).toEqual([])
  await shop.context.close()

  const desk = await watched()
  await signIn(desk.page, server, 0)
  await desk.page.getByText('alert', { exact: false }).first().waitFor()
  expect(await inspect(desk.page)).toEqual([])
  await desk.page.goto(`${server.url}/inbox/all/${conversation!.id}`)
  await desk.page.getByRole('log').waitFor()
  const seen = await scrollThrough(desk.page, '[role=log]', payloads.length)
  expect(await inspect(desk.page)).toEqual([])
  expect(desk.ran).toEqual([])
  process.stdout.write(
    `xss: ${payloads.length} payloads as messages, ${seen} on the screen of the inbox, 0 ran\n`,
  )
  await desk.context.close()
}, 300_000)

it('[S13] no text of the corpus runs in any field of a customer', async () => {
  const some = payloads.filter((_, index) => index % step === 0)
  const ids: string[] = []
  for (const [index, payload] of some.entries()) {
    const customer = await api('/customers', customerWith(payload, index))
    const created = await api('/conversations', {
      clientId: `c${index}`,
      customerId: customer.id,
      subject: payload
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, 200),
      message: { clientId: `cm${index}`, text: payload },
    })
    ids.push(created.conversation!.id)
  }
  const desk = await watched()
  await signIn(desk.page, server, 0)
  for (const id of ids) {
    await desk.page.evaluate(
      `history.pushState(null, '', '/inbox/all/${id}'), dispatchEvent(new PopStateEvent('popstate'))`,
    )
    await desk.page.waitForFunction(
      `location.pathname.endsWith('${id}') && document.querySelector('[role=log]')?.innerText.length > 3 && document.querySelector('[aria-label=Attributes]')`,
      undefined,
      { timeout: 20_000 },
    )
    expect(await inspect(desk.page), id).toEqual([])
  }
  expect(desk.ran).toEqual([])
  process.stdout.write(
    `xss: ${ids.length} customers with a payload in each of ${Object.keys(customerWith('x', 0)).length} fields, 0 ran\n`,
  )
  await desk.context.close()
}, 900_000)
