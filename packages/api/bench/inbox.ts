// The inbox in a real browser with the processor slowed down four times, on a workspace of 100,000 conversations: how
// long until the list is there, whether scrolling ever blocks, and how long each key takes until the screen shows it, in a
// thread of 5,000 messages that is loaded to its beginning too.
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../e2e/browser.ts'
import { connectPostgres } from '../src/platform/postgres.ts'
import { fillInBulk, lengthenConversation } from './fill.ts'
import { measureKeys, presses, threadPresses } from './inbox-keys.ts'
import { goals, read, recorder, summaryOf, tasksDuring } from './inbox-page.ts'
import { type Closers, type Server, startDatabase, startDeskbell } from './processes.ts'
import { type Cell, formatTable, round, spread } from './table.ts'

const CONVERSATIONS = 100_000
const LONG_THREAD = 5000
const SLOWDOWN = 4

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
  say(`Scrolling up in a thread of ${LONG_THREAD} messages, and pressing keys`)
  await page.goto(`${server.ready.url}/inbox/all/${longId}`)
  const scrolledUp = await measureScrollingUp(browser, page, isQuick ? 3000 : 8000)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const longThread = await loadToBeginning(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const inLongThread = await measureKeys(browser, page, threadPresses)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const figures = {
    ...{ conversations, slowdown, goals, opened, scrolled, scrolledUp },
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
    await lengthenConversation(sql, LONG_THREAD, 1)
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

/** From the end of a long thread, with pages coming in above. */
async function measureScrollingUp(browser: Browser, page: Page, milliseconds: number) {
  await page.locator('.line-message').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(3000)
  const tasks = await tasksDuring(browser, page, async () => {
    await page.evaluate(`(async () => {
      const scroller = document.querySelector('.messages-scroller')
      const ends = performance.now() + ${milliseconds}
      while (performance.now() < ends) {
        scroller.scrollTop -= 160
        await new Promise(requestAnimationFrame)
      }
    })()`)
  })
  const { over, longest } = summaryOf(tasks)
  return { over, longest, isGoalMet: longest <= goals.keyMs }
}

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

interface Figures {
  conversations: number
  slowdown: number
  opened: Awaited<ReturnType<typeof measureOpening>>
  scrolled: Awaited<ReturnType<typeof measureScrolling>>
  scrolledUp: Awaited<ReturnType<typeof measureScrollingUp>>
  keys: Awaited<ReturnType<typeof measureKeys>>
  longThread: Awaited<ReturnType<typeof loadToBeginning>>
}

const verdict = (isGoalMet: boolean) => (isGoalMet ? 'met' : 'missed')

function tableOf(figures: Figures): string {
  const { conversations, slowdown, opened, scrolled, scrolledUp, keys, longThread } = figures
  const rows: Cell[][] = [
    [`opens, goal ${goals.openMs}`, opened.p50, opened.max, '', verdict(opened.isGoalMet)],
    [`a frame while ${scrolled.rows} rows scroll`, scrolled.frameP50, scrolled.frameP99, '', ''],
    [
      `${scrolled.byThread.over} tasks > ${goals.longTaskMs} in that (${scrolled.byClock.over} by the clock)`,
      ...['', scrolled.byClock.longest, scrolled.byThread.longest],
      verdict(scrolled.isGoalMet),
    ],
    [
      `long thread: scrolling up, ${scrolledUp.over} tasks > ${goals.longTaskMs}, none over ${goals.keyMs}`,
      ...['', '', scrolledUp.longest],
      verdict(scrolledUp.isGoalMet),
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
