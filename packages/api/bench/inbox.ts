// The inbox in a real browser with the processor slowed down four times, on a workspace of 100,000 conversations: how
// long until the list is there, whether scrolling ever blocks, and how long each key takes until the screen shows it, in a
// thread of 5,000 messages that is loaded to its beginning too.
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../e2e/browser.ts'
import { connectPostgres } from '../src/platform/postgres.ts'
import { fillInBulk, lengthenConversation } from './fill.ts'
import { type Closers, type Server, startDatabase, startDeskbell } from './processes.ts'
import { type Cell, formatTable, round, spread } from './table.ts'

const CONVERSATIONS = 100_000
const LONG_THREAD = 5000
const SLOWDOWN = 4
const goals = { openMs: 1500, longTaskMs: 50, keyMs: 100 }

/** What the page writes down about itself; runs before anything of the inbox does. */
const recorder = `
  window.recorded = { firstRow: null, longTasks: [], keys: [] }
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.row-link')) return
    requestAnimationFrame(() => { window.recorded.firstRow = performance.now() })
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      window.recorded.longTasks.push({ duration, startTime })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') window.recorded.keys.push(duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })`

type TraceEvent = {
  name: string
  ph: string
  pid: number
  tid: number
  tdur?: number
  args?: { name?: string }
}

/**
 * The longest tasks of the page's thread, in milliseconds of that thread and not of the clock: what else runs on the
 * machine does not count, the slowdown does.
 */
async function tasksDuring(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  const isPage = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('::RunTask') && isPage.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
}

type Recorded = {
  firstRow: number | null
  longTasks: { duration: number; startTime: number }[]
  keys: number[]
}

export async function benchInbox(options: {
  closers: Closers
  isQuick: boolean
  conversations: number | undefined
  /** How many times slower the processor is made; with 1 the times of the thread are those of this machine. */
  slowdown: number | undefined
  say(text: string): void
}) {
  const { closers, isQuick, slowdown = SLOWDOWN, say } = options
  const conversations = options.conversations ?? (isQuick ? 10_000 : CONVERSATIONS)
  const { server, longId } = await startFilled(closers, conversations, say)
  const browser = await launchBrowser()
  closers.push(() => browser.close())
  const page = await signedIn(browser, server)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  say('Opening the list')
  const opened = await measureOpening(page, server, isQuick ? 3 : 10)
  say('Scrolling')
  const scrolled = await measureScrolling(browser, page, isQuick ? 3000 : 12_000)
  say('Pressing keys')
  const keys = await measureKeys(browser, page, presses)
  say(`Pressing keys in a thread of ${LONG_THREAD} messages`)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.goto(`${server.ready.url}/inbox/all/${longId}`)
  const longThread = await loadToBeginning(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const inLongThread = await measureKeys(browser, page, threadPresses)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const figures = {
    ...{ conversations, slowdown, goals, opened, scrolled },
    ...{ keys: [...keys, ...inLongThread], longThread },
  }
  return { table: tableOf(figures), figures }
}

async function startFilled(
  closers: Closers,
  conversations: number,
  say: (text: string) => void,
): Promise<{ server: Server; longId: string }> {
  const database = await startDatabase(closers, 'inbox', { isDurable: false })
  const server = await startDeskbell(closers, 'inbox-server', { database })
  say(`Filling ${conversations.toLocaleString('en-US')} conversations`)
  const sql = connectPostgres(database.url, { max: 1, statementTimeoutMs: 0 })
  try {
    await fillInBulk(sql, conversations, say)
    // The views list what is open, so everything is.
    // Rows are locked in id order, as the server does, which scores them meanwhile.
    await sql`
      update conversations c set status = 'open', snoozed_until = null
      from (select id from conversations order by id for no key update) locked where c.id = locked.id`
    const longId = await lengthenConversation(sql, LONG_THREAD)
    await sql`vacuum analyze conversations`
    return { server, longId }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function signedIn(browser: Browser, { ready }: Server): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(recorder)
  const { email, password } = ready.agents[0]!
  await page.goto(`${ready.url}/inbox/`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.locator('.row-link').first().waitFor({ timeout: 60_000 })
  return page
}

const read = (page: Page) => page.evaluate('window.recorded') as Promise<Recorded>

/** From the beginning of the navigation until the frame after the first row. */
async function measureOpening(page: Page, { ready }: Server, times: number) {
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    await page.goto(`${ready.url}/inbox/all`)
    await page.locator('.row-link').first().waitFor({ timeout: 60_000 })
    // The frame after it.
    await page.waitForTimeout(1000)
    took.push((await read(page)).firstRow!)
  }
  const { p50, max } = spread(Float64Array.from(took))!
  return { p50: round(p50), max: round(max), isGoalMet: max <= goals.openMs }
}

/** Two rows a frame, faster than anybody reads, down and up again, with pages coming in below. */
async function measureScrolling(browser: Browser, page: Page, milliseconds: number) {
  await page.waitForTimeout(3000)
  let frames: number[] = []
  const tasks = await tasksDuring(browser, page, async () => {
    frames = (await page.evaluate(`(async () => {
      const scroller = document.querySelector('.list-scroller')
      window.recorded.longTasks.length = 0
      const frames = []
      const began = performance.now()
      let last = began
      let direction = 1
      while (last - began < ${milliseconds}) {
        const now = await new Promise(requestAnimationFrame)
        frames.push(now - last)
        last = now
        if (last - began > ${milliseconds} * 0.8) direction = -1
        scroller.scrollTop += direction * 160
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
      return frames
    })()`)) as number[]
  })
  const rows = (await page.evaluate(
    "document.querySelector('.list-rows').clientHeight / document.querySelector('.row').clientHeight",
  )) as number
  const { longTasks } = await read(page)
  const { p50, p99 } = spread(Float64Array.from(frames))!
  return {
    rows: Math.round(rows),
    ...{ frameP50: round(p50), frameP99: round(p99) },
    byClock: {
      over: longTasks.length,
      longest: round(Math.max(0, ...longTasks.map(({ duration }) => duration))),
    },
    byThread: summaryOf(tasks),
    isGoalMet: summaryOf(tasks).over === 0,
  }
}

const summaryOf = (tasks: readonly number[]) => ({
  over: tasks.filter((milliseconds) => milliseconds > goals.longTaskMs).length,
  longest: round(tasks.reduce((a, b) => Math.max(a, b), 0)),
})

interface Press {
  name: string
  key: string
  times?: number
  /** Pressed before and after each, without being measured. */
  first?: readonly string[]
  undo?: readonly string[]
}

/** In the order in which they are pressed. */
const presses: readonly Press[] = [
  { name: 'j, down the list', key: 'j', times: 30 },
  { name: 'k, up the list', key: 'k', times: 30 },
  { name: 'x, select', key: 'x', undo: ['Escape'] },
  { name: 'Shift X, select up to here', first: ['x', 'j', 'j'], key: 'X', undo: ['Escape'] },
  { name: 'a, assign what is selected', first: ['x'], key: 'a', undo: ['Escape', 'Escape'] },
  { name: 'Enter, open', key: 'Enter', times: 1 },
  { name: 'Esc, back to the list', key: 'Escape', times: 1 },
  { name: 'Enter, open others', first: ['j'], key: 'Enter', undo: ['Escape'] },
  { name: 'g, take the next', key: 'g', times: 5 },
  { name: 'i, customer panel', key: 'i', times: 4 },
  { name: 'a, assign', key: 'a', undo: ['Escape'] },
  { name: 't, tags', key: 't', undo: ['Escape'] },
  { name: 's, snooze', key: 's', undo: ['Escape'] },
  { name: 'p, priority', key: 'p', undo: ['Escape'] },
  { name: 'm, macros', key: 'm', undo: ['Escape'] },
  { name: 'f, transfer', key: 'f', undo: ['Escape'] },
  { name: 'Shift E, end with a message', key: 'E', undo: ['Escape'] },
  { name: 'c, take or put back', key: 'c', times: 4 },
  { name: 'e, resolve or reopen', key: 'e', times: 4 },
  { name: '?, shortcuts', key: '?', undo: ['Escape'] },
  { name: 'Ctrl K, palette', key: 'Control+k', undo: ['Escape'] },
  { name: 'a letter in the palette', first: ['Control+k'], key: 's', undo: ['Escape'] },
  { name: 'n, note', key: 'n', undo: ['Escape'] },
  { name: '/, canned replies', first: ['r'], key: '/', undo: ['Escape', 'Escape'] },
  { name: 'r, reply', key: 'r', times: 1 },
  { name: 'a letter in the reply', key: 'e', times: 40 },
  { name: 'Esc, leave the reply', key: 'Escape', times: 1 },
  { name: 'Enter, add a note', first: ['n'], key: 'Enter', times: 1, undo: ['Escape'] },
  { name: '/, search', key: '/', times: 1 },
  { name: 'a letter in the search', key: 'o', times: 5 },
]

/** Pressed in a thread that is loaded to its beginning. */
const threadPresses: readonly Press[] = [
  { name: 'long thread: i, customer panel', key: 'i', times: 4 },
  { name: 'long thread: a, assign', key: 'a', undo: ['Escape'] },
  { name: 'long thread: f, transfer', key: 'f', undo: ['Escape'] },
  { name: 'long thread: Ctrl K, palette', key: 'Control+k', undo: ['Escape'] },
  { name: 'long thread: r, reply', key: 'r', times: 1 },
  { name: 'long thread: a letter in the reply', key: 'e', times: 40 },
  { name: 'long thread: Enter, send', key: 'Enter', times: 1 },
  { name: 'long thread: Esc, leave the reply', key: 'Escape', times: 1 },
]

/** Scrolls up until nothing is left to load; how much of it is in the document then. */
async function loadToBeginning(page: Page): Promise<{ elements: number; lines: number }> {
  await page.locator('.line-message').first().waitFor({ timeout: 60_000 })
  return (await page.evaluate(`(async () => {
    const scroller = document.querySelector('.messages-scroller')
    while (scroller.querySelector('[data-seq="2"]') === null || scroller.scrollTop > 0) {
      scroller.scrollTop -= 1500
      await new Promise(requestAnimationFrame)
    }
    return {
      elements: document.querySelectorAll('*').length,
      lines: document.querySelectorAll('.line-message').length,
    }
  })()`)) as { elements: number; lines: number }
}

/**
 * From the press until the next frame by the clock, as the browser tells it, in steps of 8 ms; what is below 16 ms it does
 * not tell. And the longest task that came of it, by the thread.
 */
async function measureKeys(browser: Browser, page: Page, presses: readonly Press[]) {
  const figures: { name: string; times: number; p50: number; max: number; longest: number }[] = []
  await page.waitForTimeout(4000)
  const pressQuietly = async (keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(300)
    }
  }
  for (const { name, key, times = 5, first = [], undo = [] } of presses) {
    const took: number[] = []
    const tasks = await tasksDuring(browser, page, async () => {
      for (let time = 0; time < times; time++) {
        await pressQuietly(first)
        await page.evaluate('window.recorded.keys.length = 0')
        await page.keyboard.press(key)
        await page.waitForTimeout(250)
        took.push(Math.max(0, ...(await read(page)).keys))
        await pressQuietly(undo)
      }
    })
    const { p50, max } = spread(Float64Array.from(took))!
    const { longest } = summaryOf(tasks)
    figures.push({ name, times, p50: round(p50), max: round(max), longest })
  }
  return figures.map((figure) => ({ ...figure, isGoalMet: figure.max <= goals.keyMs }))
}

interface Figures {
  conversations: number
  slowdown: number
  opened: Awaited<ReturnType<typeof measureOpening>>
  scrolled: Awaited<ReturnType<typeof measureScrolling>>
  keys: Awaited<ReturnType<typeof measureKeys>>
  longThread: Awaited<ReturnType<typeof loadToBeginning>>
}

const verdict = (isGoalMet: boolean) => (isGoalMet ? 'met' : 'missed')

function tableOf(figures: Figures): string {
  const { conversations, slowdown, opened, scrolled, keys, longThread } = figures
  const rows: Cell[][] = [
    [`opens, goal ${goals.openMs}`, opened.p50, opened.max, '', verdict(opened.isGoalMet)],
    [`a frame while ${scrolled.rows} rows scroll`, scrolled.frameP50, scrolled.frameP99, '', ''],
    [
      `${scrolled.byThread.over} tasks > ${goals.longTaskMs} in that (${scrolled.byClock.over} by the clock)`,
      ...['', scrolled.byClock.longest, scrolled.byThread.longest],
      verdict(scrolled.isGoalMet),
    ],
    ...keys.map(({ name, p50, max, longest, isGoalMet }): Cell[] => [
      ...[name, p50, max, longest, verdict(isGoalMet)],
    ]),
  ]
  const { lines, elements } = longThread
  rows.push([`${lines} of ${LONG_THREAD} messages drawn, ${elements} elements`, '', '', '', ''])
  return formatTable(
    `Inbox: ${conversations.toLocaleString('en-US')} open conversations in Chromium, processor slowed down ${slowdown} times, in milliseconds; a key until the next frame, goal ${goals.keyMs}`,
    ['what', 'p50', 'max (p99 of frames)', 'longest task, thread', 'goal'],
    rows,
  )
}
