// A server and a browser for the tests of one file, and who comes to them. After each test they leave; what their pages
// complained of fails it.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser, type Person, person } from './browser.ts'
import { type Server, startServer } from './server.ts'

export let server: Server
export let browser: Browser
export const people: Person[] = []

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterEach(async () => {
  const complaints = people.flatMap((one) => one.complaints)
  await Promise.all(people.splice(0).map((one) => one.context.close()))
  expect(complaints).toEqual([])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

export async function arrive(options: Parameters<typeof person>[1] = {}): Promise<Person> {
  const one = await person(browser, options)
  people.push(one)
  return one
}
