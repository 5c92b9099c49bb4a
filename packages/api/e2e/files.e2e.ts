// Files from both ends: an agent chooses, pastes and drops them, looks at pictures and saves what is not one.
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, person } from './browser.ts'
import { openConversation, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const hostile = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

it('an agent sends a picture and a file, looks at the one and saves the other under its name', async () => {
  const { page, complaints } = await person(browser)
  await signIn(page, server, 0)
  const thread = await openConversation(page, 'Our accountant asks')
  const picture = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#2a9d8f' },
  })
    .png()
    .toBuffer()
  await thread.locator('input[type=file]').setInputFiles([
    { name: 'Shelf.png', mimeType: 'image/png', buffer: picture },
    { name: 'Drawing <b>.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(hostile) },
  ])
  const tray = thread.getByRole('list', { name: 'Files of this message' })
  await tray.getByText('Shelf.png').waitFor()
  await tray.getByText('Drawing <b>.svg').waitFor()
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/tray.png` })
  const field = page.getByRole('textbox', { name: 'Reply' })
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(async () => (await field.boundingBox())?.width).toBeGreaterThan(250)
  await page.setViewportSize({ width: 1280, height: 800 })
  await field.fill('Both are here:')
  await page.keyboard.press('Enter')
  await tray.waitFor({ state: 'detached' })
  const image = thread.getByRole('img', { name: 'Shelf.png' })
  await image.waitFor()
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(480)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/thread.png` })

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    thread.getByRole('button', { name: 'Save Drawing <b>.svg' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Drawing .b.\.svg$/)
  expect(await readFile(await download.path(), 'utf8')).toBe(hostile)

  await thread.getByRole('button', { name: 'Open Shelf.png' }).click()
  const gallery = page.getByRole('dialog', { name: 'Shelf.png' })
  const full = gallery.getByRole('img', { name: 'Shelf.png' })
  await expect.poll(() => full.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(900)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/gallery.png` })
  await page.keyboard.press('Escape')
  expect(complaints).toEqual([])
})

it('a file that is not taken says so before anything is sent, and is taken out again', async () => {
  const { page } = await person(browser, { viewport: { width: 390, height: 800 } })
  await signIn(page, server, 0)
  const thread = await openConversation(page, 'rooms face north')
  await thread.locator('input[type=file]').setInputFiles({
    ...{ name: 'setup.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
  })
  await thread.getByText('Programs are not taken here').waitFor()
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/refused.png` })
  const send = thread.getByRole('button', { name: 'Send' })
  expect(await send.getAttribute('aria-disabled')).toBe('true')
  await thread.getByRole('button', { name: 'Remove setup.exe' }).click()
  expect(await thread.getByText('setup.exe').count()).toBe(0)
})
