// What a page of the inbox bench tells of itself: when it was there, its long tasks, how long keys took.
import type { Browser, Page } from 'playwright-core'
import { round } from './table.ts'

export const goals = { openMs: 1500, longTaskMs: 50, keyMs: 100 }

/** What the page writes down about itself; runs before anything of the inbox does. */
export const recorder = `
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
export async function tasksDuring(
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

export const read = (page: Page) => page.evaluate('window.recorded') as Promise<Recorded>

export const summaryOf = (tasks: readonly number[]) => ({
  over: tasks.filter((milliseconds) => milliseconds > goals.longTaskMs).length,
  longest: round(tasks.reduce((a, b) => Math.max(a, b), 0)),
})
