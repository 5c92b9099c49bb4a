// The keys of the inbox, each pressed in a real browser: how long until the screen shows it, and the longest task of it.
import type { Browser, Page } from 'playwright-core'
import { goals, read, summaryOf, tasksDuring } from './inbox-page.ts'
import { round, spread } from './table.ts'

interface Press {
  name: string
  key: string
  times?: number
  /** Pressed before and after each, without being measured. */
  first?: readonly string[]
  undo?: readonly string[]
}

/** In the order in which they are pressed. */
export const presses: readonly Press[] = [
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
export const threadPresses: readonly Press[] = [
  { name: 'long thread: i, customer panel', key: 'i', times: 4 },
  { name: 'long thread: a, assign', key: 'a', undo: ['Escape'] },
  { name: 'long thread: f, transfer', key: 'f', undo: ['Escape'] },
  { name: 'long thread: Ctrl K, palette', key: 'Control+k', undo: ['Escape'] },
  { name: 'long thread: r, reply', key: 'r', times: 1 },
  { name: 'long thread: a letter in the reply', key: 'e', times: 40 },
  { name: 'long thread: Enter, send', key: 'Enter', times: 1 },
  { name: 'long thread: Esc, leave the reply', key: 'Escape', times: 1 },
  {
    name: 'long thread: Enter, the other long one',
    first: ['Escape', 'j'],
    key: 'Enter',
    undo: ['Escape', 'k', 'Enter'],
  },
]

/**
 * From the press until the next frame by the clock, as the browser tells it, in steps of 8 ms; what is below 16 ms it does
 * not tell. And the longest task that came of it, by the thread.
 */
export async function measureKeys(browser: Browser, page: Page, presses: readonly Press[]) {
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
  // What a key calls for may come a frame after its first answer, so nothing that it sets off takes longer either.
  return figures.map((figure) => ({
    ...figure,
    isGoalMet: Math.max(figure.max, figure.longest) <= goals.keyMs,
  }))
}
