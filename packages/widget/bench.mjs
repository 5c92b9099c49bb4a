// What the widget costs a page, as a visitor on a slow phone pays it: a quarter of the CPU, slow 4G, the median of five
// fresh profiles, each beside the same page without the widget. Fails where a promise is broken.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const RUNS = Number(process.argv[2] ?? 5)
const CPU = 4
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
}

/** What is promised; heap and times are the widget's share. */
const limits = {
  'bytes of scripts before touch': 2_000,
  // The script, and its configuration when the page is idle.
  'requests before touch': 2,
  'launcher after first paint, ms': 700,
  'blocked before touch, ms': 0,
  'layout shift': 0,
  'heap closed, kB': 150,
  'blocked on open, ms': 60,
  'open cold, ms': 800,
  'open prefetched, ms': 250,
  'long tasks while scrolling': 0,
}

const deskbell = await startDeskbell()
const site = await startSite(deskbell)
const executablePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const rows = []
  for (let run = 0; run <= RUNS; run++) {
    const row = await measure()
    // The first one warms the servers.
    if (run > 0) rows.push(row)
  }
  report(rows)
  report([await scrollLongThread(5_000)])
} finally {
  await browser.close()
  site.close()
  await deskbell.stop()
}

async function measure() {
  const empty = await visit('/empty')
  const { blocked } = await empty.page.evaluate('window.costs')
  const plain = { paint: await firstPaint(empty.page), heap: await heapOf(empty), blocked }
  await empty.context.close()

  const closed = await visit('/shop')
  const before = await closed.page.evaluate('window.costs')
  const heapClosed = await heapOf(closed)
  const { scripts: bytes, requests } = closed.network()
  const cold = await open(closed)
  const heapOpen = await heapOf(closed)
  const after = await closed.page.evaluate('window.costs')
  const opened = closed.network()
  if (process.env.VERBOSE) process.stdout.write(`long tasks: ${after.tasks.join(' ')}\n`)
  await closed.context.close()

  const warm = await visit('/shop')
  await warm.page.getByRole('button', { name: 'Chat' }).hover()
  await warm.page.waitForTimeout(3_000)
  const prefetched = await open(warm)
  await warm.context.close()

  return {
    'bytes of scripts before touch': bytes,
    'requests before touch': requests,
    'launcher after first paint, ms': before.launcher - plain.paint,
    'blocked before touch, ms': Math.max(0, before.blocked - plain.blocked),
    'layout shift': after.shift,
    'heap closed, kB': (heapClosed - plain.heap) / 1000,
    'heap open, kB': (heapOpen - plain.heap) / 1000,
    'bytes of the panel with its parts': opened.scripts - bytes,
    'blocked on open, ms': after.blocked - before.blocked,
    'open cold, ms': cold,
    'open prefetched, ms': prefetched,
  }
}

/** A thread of so many messages, scrolled to its beginning and back, on a machine that is not slowed down. */
async function scrollLongThread(count) {
  const { page, context } = await visit('/shop', { cpu: 1 })
  await open({ page })
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.fill('number 0')
  await field.press('Enter')
  await page.getByText('Sent', { exact: true }).waitFor()
  const kept = await page.evaluate(`localStorage.getItem('deskbell.${deskbell.publishableKey}')`)
  await page.goto('about:blank')
  const headers = {
    authorization: `Bearer ${JSON.parse(kept).token}`,
    'content-type': 'application/json',
  }
  const conversations = `${deskbell.url}/v1/conversations`
  const { items } = await (await fetch(conversations, { headers })).json()
  let written = 0
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (written < count) {
        const text = `number ${++written}: ${'a word or two '.repeat(1 + (written % 7))}`
        const body = JSON.stringify({ clientId: `bench-${written}`, text })
        const answer = await fetch(`${conversations}/${items[0].id}/messages`, {
          method: 'POST',
          headers,
          body,
        })
        if (!answer.ok) throw new Error(`A message was refused: ${answer.status}`)
      }
    }),
  )
  await page.goto(`${site.url}/shop`)
  await page.locator('deskbell-widget .launcher').click()
  await page.locator('deskbell-widget .row').click()
  await page.locator('deskbell-widget .bubble').first().waitFor()
  await page.waitForTimeout(1_000)
  const stopTracing = await traceTasks(page)
  const drawn = await page.evaluate(async () => {
    const log = document.querySelector('deskbell-widget').shadowRoot.querySelector('.scroll')
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const began = performance.now()
    while (!log.textContent.includes('number 0') || log.scrollTop > 0) {
      log.scrollTop -= 1_500
      await frame()
      if (performance.now() - began > 120_000) throw new Error('The beginning was not reached')
    }
    const height = log.scrollHeight
    for (let at = 0; at < height; at += 1_500) {
      log.scrollTop = at
      await frame()
    }
    await frame()
    return log.querySelectorAll('.bubble').length
  })
  const tasks = await stopTracing()
  await context.close()
  return {
    'messages in the long thread': count,
    'of them drawn at the end': drawn,
    'longest task while scrolling, ms': Math.max(...tasks),
    'long tasks while scrolling': tasks.filter((task) => task > 50).length,
  }
}

/** What each task of the page takes of its thread, which hardly counts what else the machine does; in milliseconds. */
async function traceTasks(page) {
  await browser.startTracing(page, { categories: ['toplevel'] })
  // To begin tracing is a task itself.
  await page.waitForTimeout(500)
  return async () => {
    const { traceEvents } = JSON.parse(String(await browser.stopTracing()))
    const placeOf = ({ pid, tid }) => `${pid} ${tid}`
    const isMain = new Set(
      traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(placeOf),
    )
    const tasks = traceEvents.filter((one) => /RunTask$/.test(one.name) && isMain.has(placeOf(one)))
    const began = Math.min(...tasks.map(({ ts }) => ts)) + 400_000
    return tasks.filter(({ ts }) => ts > began).map(({ tdur = 0 }) => tdur / 1000)
  }
}

async function visit(path, { cpu = CPU } = {}) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (cpu === CPU) await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const ours = new Map()
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const isOurs = response.url.startsWith(deskbell.url)
    if (isOurs) ours.set(requestId, { type, headers: response.encodedDataLength, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = ours.get(requestId)
    if (known) known.bytes = encodedDataLength - known.headers
  })
  await page.addInitScript(observe)
  await page.goto(site.url + path)
  await page.waitForTimeout(3_500)
  const totals = () => {
    const all = [...ours.values()]
    const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0)
    return {
      bytes: sum(all),
      requests: all.length,
      scripts: sum(
        all.filter(({ type }) => type !== 'Fetch' && type !== 'Preflight' && type !== 'WebSocket'),
      ),
    }
  }
  return { context, page, session, network: totals }
}

/** Runs in the page: paints, long tasks, layout shifts, and when the launcher is on the screen. */
function observe() {
  const costs = { launcher: 0, blocked: 0, shift: 0, tasks: [] }
  window.costs = costs
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  watch('longtask', ({ duration, startTime }) => {
    costs.tasks.push(`${Math.round(startTime)}+${Math.round(duration)}`)
    costs.blocked += Math.max(0, duration - 50)
  })
  watch('layout-shift', ({ value }) => {
    costs.shift += value
  })
  const find = () => {
    if (!document.querySelector('deskbell-widget')) return requestAnimationFrame(find)
    // The frame after the one that has it: then it is painted.
    requestAnimationFrame(() => {
      costs.launcher = performance.now()
    })
  }
  requestAnimationFrame(find)
}

function firstPaint(page) {
  return page.evaluate('performance.getEntriesByName("first-contentful-paint")[0].startTime')
}

async function heapOf({ session }) {
  await session.send('HeapProfiler.enable')
  // What the first one only unlinks, the second one frees.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** From the tap until one can write. */
async function open({ page }) {
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { shadowRoot } = document.querySelector('deskbell-widget')
        const began = performance.now()
        shadowRoot.querySelector('.launcher').click()
        const look = () => {
          const field = shadowRoot.querySelector('textarea')
          if (field?.checkVisibility()) resolve(performance.now() - began)
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
  await page.waitForTimeout(2_500)
  return time
}

function report(rows) {
  const broken = []
  for (const name of Object.keys(rows[0])) {
    const values = rows.map((row) => row[name]).sort((a, b) => a - b)
    const median = values[Math.floor(values.length / 2)]
    const limit = limits[name]
    const round = (value) =>
      Math.round(value * 1000) / 1000 < 1 ? Math.round(value * 1000) / 1000 : Math.round(value)
    const range = `${round(values[0])}–${round(values.at(-1))}`
    process.stdout.write(
      `${name.padEnd(36)}${String(round(median)).padStart(8)}  ${range.padEnd(16)}${limit === undefined ? '' : `≤ ${limit}`}\n`,
    )
    if (limit !== undefined && median > limit) broken.push(name)
  }
  if (broken.length === 0) return
  process.stderr.write(`Over the limit: ${broken.join('; ')}\n`)
  process.exitCode = 1
}

async function startDeskbell() {
  const dataDir = mkdtempSync(join(tmpdir(), 'deskbell-bench-'))
  const command = fileURLToPath(new URL('../api/dist/main.js', import.meta.url))
  const child = spawn(process.execPath, [command, 'start', '--json'], {
    env: {
      PATH: process.env.PATH,
      PORT: '4187',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      RATE_LIMIT_MAX: '100000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const line = await new Promise((resolve, reject) => {
    exited.then(() => reject(new Error('Deskbell did not start')))
    createInterface({ input: child.stdout }).once('line', resolve)
  })
  return {
    ...JSON.parse(line),
    async stop() {
      child.kill('SIGTERM')
      await exited
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function startSite({ url, publishableKey }) {
  const html = (tag) =>
    `<!doctype html><html lang="en"><head><title>Shop</title><link rel="icon" href="data:,">${tag}</head><body><h1>Shop</h1>${'<p>Ferns and figs for dark corners.</p>'.repeat(40)}</body></html>`
  const pages = {
    '/empty': html(''),
    '/shop': html(`<script async src="${url}/widget.js" data-key="${publishableKey}"></script>`),
  }
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages[request.url] ?? '')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.closeAllConnections() || server.close(),
  }
}
