// What messages carry beside words, as a visitor reads and writes it: files, replies, reactions, changes, questions.
import { readFile } from 'node:fs/promises'
import { type Client, createClient } from '@deskbell/sdk'
import type { Browser, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { policyFor, policyText } from '../../widget/csp.mjs'
import { violations } from './axe.ts'
import { launchBrowser, type Person, person } from './browser.ts'
import { type HostPage, htmlPage, type Site, serveSite, shopPage } from './host-pages.ts'
import { say } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
let site: Site
let agent: Client
let photo: Buffer
const people: Person[] = []
const pages: Record<string, HostPage> = {}

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
  for (const [path, attributes] of [
    ['/shop', ''],
    ['/dark', 'data-theme="dark"'],
    ['/ar', 'data-locale="ar"'],
  ] as const) {
    pages[path] = shopPage(server, attributes)
  }
  agent = createClient({ baseUrl: server.url })
  await agent.signIn(server.agents[0]!)
  agent.connect()
  photo = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#2a9d8f' },
  })
    .png()
    .toBuffer()
})
afterEach(async () => {
  const complaints = people.flatMap((one) => one.complaints)
  await Promise.all(people.splice(0).map((one) => one.context.close()))
  expect(complaints).toEqual([])
})
afterAll(async () => {
  agent.close()
  await browser.close()
  await site.stop()
  await server.stop()
})

async function arrive(options = {}): Promise<Person> {
  const one = await person(browser, options)
  people.push(one)
  return one
}

async function begin(page: Page, text: string, path = '/shop'): Promise<Locator> {
  await page.goto(site.url + path)
  await page.locator('deskbell-widget .launcher').click()
  const panel = page.getByRole('dialog').first()
  await panel.locator('textarea').fill(text)
  await panel.locator('textarea').press('Enter')
  await panel.locator('.is-sent, .is-delivered, .is-read').first().waitFor()
  await panel.locator('.composer .icon-button').first().waitFor()
  return panel
}

/** The agent's side of the conversation that begins with these words. */
async function answering(text: string) {
  let id = ''
  await expect
    .poll(
      async () => {
        const { items } = await agent.conversations.list({ limit: 20 })
        id = items.find((one) => one.lastMessage?.text === text)?.id ?? ''
        return id
      },
      { timeout: 20_000 },
    )
    .not.toBe('')
  const { items } = await agent.messages.list({ id })
  const thread = agent.thread(id)
  return {
    id,
    first: items[0]!,
    write: (words: string, more: object = {}) =>
      agent.messages.create({ id, clientId: crypto.randomUUID(), text: words, ...more }),
    sendFiles(words: string, files: File[]) {
      const uploads = files.map((file) => agent.upload(file))
      thread.send(words, { files: uploads.map((upload) => upload.toSend()) })
    },
  }
}

const pictures = process.env.PICTURES
async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` })
}

const hostile = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const bytes = (content: Buffer | string) => [content as BlobPart]
const logOf = (panel: Locator) => panel.getByRole('log')
const line = (panel: Locator, text: string) =>
  logOf(panel)
    .locator('li.message')
    .filter({ has: panel.page().locator('.bubble', { hasText: text }) })
    .last()

/** What the browser has on its disk: with `keptAt` files that a reload goes on with, with `createdAt` messages. */
function countKept(field: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('deskbell', 1)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction('deskbell').objectStore('deskbell').getAll()
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => {
        database.close()
        resolve(reading.result.filter((one: object) => field in one).length)
      }
    }
  })
}

/** A film of a second, made by the browser itself. */
const film = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 64
    const pen = canvas.getContext('2d')!
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const over = new Promise((resolve) => (recorder.onstop = resolve))
    recorder.start()
    for (let at = 0; at < 20; at++) {
      pen.fillStyle = `hsl(${at * 18} 60% 50%)`
      pen.fillRect(0, 0, 64, 64)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    recorder.stop()
    await over
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })

describe('a visitor reads', () => {
  it('pictures, which move nothing when they come, films, and files, which are saved under their own names', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'Show me your ferns')
    const film1 = Buffer.from(await film(page))
    const desk = await answering('Show me your ferns')
    desk.sendFiles('Here they are', [
      new File(bytes(photo), 'Fern.png', { type: 'image/png' }),
      new File(bytes(film1), 'Fern.webm', { type: 'video/webm' }),
      new File(bytes(hostile), 'Drawing <b>.svg', { type: 'image/svg+xml' }),
    ])
    const button = panel.getByRole('button', { name: 'Open Fern.png' })
    await button.waitFor()
    const reserved = await button.boundingBox()
    const image = button.locator('img')
    const widthOf = (one: Locator) =>
      one.evaluate((node) => (node as HTMLImageElement).naturalWidth)
    await expect.poll(() => widthOf(image), { timeout: 20_000 }).toBe(480)
    expect(await button.boundingBox()).toMatchObject({
      width: reserved!.width,
      height: reserved!.height,
    })
    const readyState = () =>
      panel.locator('video').evaluate((node) => (node as HTMLVideoElement).readyState)
    await expect.poll(readyState, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: /^Save Drawing <b>\.svg/ }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^Drawing .b.\.svg$/)
    expect(await readFile(await download.path(), 'utf8')).toBe(hostile)

    await button.click()
    const viewer = page.getByRole('dialog', { name: 'Fern.png' })
    await expect.poll(() => widthOf(viewer.getByRole('img')), { timeout: 20_000 }).toBe(900)
    expect(await violations(page)).toEqual([])
    await picture(page, 'viewer')
    await page.keyboard.press('Escape')
    await viewer.waitFor({ state: 'detached' })
    expect(await panel.isVisible()).toBe(true)
  })

  it('what was edited, taken back, reacted to and replied to, as it happens', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'Is it hardy?')
    const desk = await answering('Is it hardy?')
    const { seq, id: messageId } = await desk.write('Down to minus ten', {
      replyToSeq: desk.first.seq,
    })
    expect(messageId).not.toBe('')
    await line(panel, 'Down to minus ten').locator('.quoted').getByText('Is it hardy?').waitFor()
    await agent.messages.edit({ id: desk.id, seq, text: 'Down to minus **fifteen**' })
    await line(panel, 'Down to minus fifteen').getByText('edited', { exact: true }).waitFor()
    await agent.messages.react({ id: desk.id, seq: desk.first.seq, emoji: '🎉' })
    const reaction = panel.getByRole('list', { name: 'Reactions' }).getByRole('button')
    await reaction.waitFor()
    expect(await reaction.getAttribute('aria-pressed')).toBe('false')
    await reaction.click()
    await panel.getByRole('button', { name: /🎉 .*You/ }).waitFor()
    const wrong = await desk.write('Wrong window')
    await line(panel, 'Wrong window').waitFor()
    await agent.messages.unsend({ id: desk.id, seq: wrong.seq })
    await logOf(panel).getByText('Taken back').waitFor()
    expect(await logOf(panel).getByText('Wrong window').count()).toBe(0)
  })

  it('a question, and answers it in place, once', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'It came broken')
    const desk = await answering('It came broken')
    const choice = { options: ['A new fern', 'My money back'], isMultiple: false }
    await desk.write('What would you like?', { choice })
    const question = line(panel, 'What would you like?')
    await question.getByRole('button', { name: 'A new fern' }).waitFor()
    await question.getByRole('button', { name: 'My money back' }).click()
    await question.getByText('(chosen)').waitFor({ state: 'attached' })
    expect(await question.getByRole('group').getByRole('button').count()).toBe(0)
    await logOf(panel).locator('.is-own .bubble').getByText('My money back').waitFor()

    await desk.write('And which pots?', {
      choice: { options: ['Blue', 'Grey', 'Red'], isMultiple: true },
    })
    const pots = line(panel, 'And which pots?')
    const send = pots.getByRole('button', { name: 'Answer', exact: true })
    await send.waitFor()
    expect(await send.isDisabled()).toBe(true)
    await pots.getByRole('button', { name: 'Blue' }).click()
    await pots.getByRole('button', { name: 'Red' }).click()
    // What was marked is there again after a look elsewhere.
    await panel.getByRole('button', { name: 'Back to your conversations' }).click()
    await panel.locator('.row').first().click()
    await expect
      .poll(() => pots.getByRole('button', { name: 'Red' }).getAttribute('aria-pressed'))
      .toBe('true')
    await page.context().setOffline(true)
    await send.click()
    await pots.getByRole('alert').waitFor({ timeout: 30_000 })
    await page.context().setOffline(false)
    await send.click()
    await logOf(panel).locator('.is-own .bubble').getByText('Blue, Red').waitFor()
  })
})

describe('a visitor writes', () => {
  it('files, chosen, pasted and dropped, and takes one out again', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'My fern has spots')
    const desk = await answering('My fern has spots')
    const chooser = panel.locator('input[type=file]')
    await chooser.setInputFiles([
      { name: 'Spots.png', mimeType: 'image/png', buffer: photo },
      { name: 'Setup.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
    ])
    const tray = panel.getByRole('list', { name: 'Files of this message' })
    await tray.getByText('Files of this kind are not taken').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, 'tray-refused')
    const send = panel.getByRole('button', { name: 'Send' })
    expect(await send.isDisabled()).toBe(true)
    await panel.getByRole('button', { name: 'Remove Setup.exe' }).click()
    for (const [type, name] of [
      ['paste', 'Pasted.txt'],
      ['drop', 'Dropped.txt'],
    ] as const) {
      await panel.locator('textarea').evaluate(
        (field, [kind, called]) => {
          const moved = new DataTransfer()
          moved.items.add(new File(['words'], called, { type: 'text/plain' }))
          const options = { bubbles: true, cancelable: true, composed: true }
          field.dispatchEvent(
            kind === 'paste'
              ? new ClipboardEvent('paste', { ...options, clipboardData: moved })
              : new DragEvent('drop', { ...options, dataTransfer: moved }),
          )
        },
        [type, name] as const,
      )
      await tray.getByText(name).waitFor()
    }
    await panel.locator('textarea').evaluate((field) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['words'], 'Over.txt'))
      const options = { bubbles: true, cancelable: true, composed: true, dataTransfer }
      field.dispatchEvent(new DragEvent('dragover', options))
    })
    await panel.getByText('Drop the files here').waitFor()
    await picture(page, 'drop')
    await panel.evaluate((node) => node.dispatchEvent(new DragEvent('dragleave')))
    await panel.getByText('Drop the files here').waitFor({ state: 'hidden' })
    await send.click()
    await tray.waitFor({ state: 'detached' })
    await panel.getByRole('button', { name: 'Open Spots.png' }).waitFor()
    await panel.getByRole('button', { name: /^Save Pasted.txt/ }).waitFor()
    const { items } = await agent.messages.list({ id: desk.id })
    expect(items.at(-1)?.attachments?.map(({ name }) => name)).toEqual([
      'Spots.png',
      'Pasted.txt',
      'Dropped.txt',
    ])
  })

  it('a file over a cut: it goes on where it stopped, and its message over a reload', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'A long film')
    const desk = await answering('A long film')
    let isCut = true
    await page.route('**/v1/uploads/**', (route) => (isCut ? route.abort() : route.continue()))
    const buffer = Buffer.alloc(3_000_000, 'deskbell ')
    const file = { name: 'Log.txt', mimeType: 'text/plain', buffer }
    await panel.locator('input[type=file]').setInputFiles([file])
    const tray = panel.getByRole('list', { name: 'Files of this message' })
    const again = tray.getByRole('button', { name: 'Try Log.txt again' })
    await again.waitFor({ timeout: 40_000 })
    await again.click()
    await panel.getByRole('button', { name: 'Send' }).click()
    await logOf(panel).getByText('Log.txt').waitFor()
    await logOf(panel).getByRole('progressbar', { name: 'Log.txt: sent' }).waitFor()
    // A page that goes before that takes it along.
    await expect.poll(() => page.evaluate(countKept, 'createdAt')).toBe(1)
    await page.reload()
    isCut = false
    await page.locator('deskbell-widget .launcher').click()
    await panel.getByRole('button', { name: /^Save Log.txt/ }).waitFor({ timeout: 40_000 })
    const { items } = await agent.messages.list({ id: desk.id })
    expect(items.filter((one) => one.attachments !== undefined)).toHaveLength(1)
    expect(items.at(-1)?.attachments?.[0]?.size).toBe(buffer.length)
  })

  it('[S10] a file that was not sent is wiped from the browser when its owner signs out, also after a reload', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'My payslips')
    await page.route('**/v1/uploads/**', (route) => route.abort())
    const kept = () => page.evaluate(countKept, 'keptAt')
    const notes = () => page.evaluate(() => sessionStorage.getItem('deskbell.uploads') ?? '')
    const file = {
      name: 'Payslip.txt',
      mimeType: 'text/plain',
      buffer: Buffer.alloc(5_000, 'pay '),
    }
    await panel.locator('input[type=file]').setInputFiles([file])
    await expect.poll(notes, { timeout: 30_000 }).toContain('att_')
    await expect.poll(kept, { timeout: 30_000 }).toBe(1)
    // The page that wipes has not even fetched the panel: it only knows that there was a session.
    await page.reload()
    await page.locator('deskbell-widget .launcher').waitFor()
    await page.evaluate('Deskbell.reset()')
    await expect.poll(kept, { timeout: 30_000 }).toBe(0)
    await expect.poll(notes, { timeout: 30_000 }).toBe('')
    expect(await page.evaluate('localStorage.length')).toBe(0)
  })

  it('a file that was not sent yet, over a reload, or chooses it again when it is too large to keep', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'The plans of the house')
    let begun = 0
    await page.route('**/v1/uploads/**', (route) => route.abort())
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/v1/uploads')) begun++
    })
    const fileOf = (name: string, size: number) => ({
      ...{ name, mimeType: 'text/plain', buffer: Buffer.alloc(size, 'deskbell ') },
    })
    const files = [fileOf('Plan.txt', 3_000_000), fileOf('House.txt', 25_000_001)]
    const input = panel.locator('input[type=file]')
    await input.setInputFiles(files)
    const ids = () => page.evaluate(() => sessionStorage.getItem('deskbell.uploads') ?? '')
    await expect.poll(async () => (await ids()).split('att_').length, { timeout: 30_000 }).toBe(3)
    await expect.poll(() => page.evaluate(countKept, 'keptAt'), { timeout: 30_000 }).toBe(2)
    await page.unroute('**/v1/uploads/**')
    await page.reload()
    await page.locator('deskbell-widget .launcher').click()
    await panel.getByRole('button', { name: /The plans of the house/ }).click()
    const tray = panel.getByRole('list', { name: 'Files of this message' })
    await tray.getByText('Choose this file again to go on.', { exact: true }).waitFor()
    const send = panel.getByRole('button', { name: 'Send', exact: true })
    await panel.locator('textarea').fill('Here they are')
    expect(await send.isDisabled()).toBe(true)
    await input.setInputFiles([files[1]!])
    await tray.getByRole('alert').waitFor({ state: 'detached' })
    await send.click()
    for (const { name } of files)
      await logOf(panel)
        .getByRole('button', { name: new RegExp(`^Save ${name}`) })
        .waitFor()
    expect(begun).toBe(2)
  })

  it('a first message with files, with words or without', async () => {
    const { page } = await arrive()
    await page.goto(`${site.url}/shop`)
    await page.locator('deskbell-widget .launcher').click()
    const panel = page.getByRole('dialog').first()
    const input = panel.locator('input[type=file]')
    await input.waitFor({ state: 'attached' })
    const file = { name: 'Order.txt', mimeType: 'text/plain', buffer: Buffer.from('7781') }
    await input.setInputFiles([file])
    await panel.getByRole('button', { name: 'Remove Order.txt' }).waitFor()
    await say(panel, 'About my order')
    await logOf(panel)
      .getByRole('button', { name: /^Save Order.txt/ })
      .waitFor()
    const desk = await answering('About my order')
    expect(desk.first.attachments).toMatchObject([{ name: 'Order.txt' }])

    await panel.getByRole('button', { name: 'Back to your conversations' }).click()
    await panel.getByRole('button', { name: 'New conversation' }).click()
    const send = panel.getByRole('button', { name: 'Send' })
    expect(await send.isDisabled()).toBe(true)
    await input.setInputFiles([{ ...file, name: 'Invoice.txt' }])
    await panel.getByRole('button', { name: 'Remove Invoice.txt' }).waitFor()
    await send.click()
    await logOf(panel)
      .getByRole('button', { name: /^Save Invoice.txt/ })
      .waitFor()
  })

  it('reactions, replies and changes, by keyboard too', async () => {
    const { page } = await arrive()
    const panel = await begin(page, 'Do you delliver?')
    const desk = await answering('Do you delliver?')
    await desk.write('Everywhere')
    const menuOf = async (text: string) => {
      const message = line(panel, text)
      await message.hover()
      await message.getByRole('button', { name: 'This message' }).click()
      return message
    }
    const answer = await menuOf('Everywhere')
    expect(await violations(page)).toEqual([])
    await picture(page, 'message-menu')
    await answer.getByRole('button', { name: 'React with 🎉' }).click()
    await panel.getByRole('button', { name: '🎉 You' }).waitFor()
    await menuOf('Everywhere')
    await answer.getByRole('button', { name: 'Reply', exact: true }).click()
    await panel.getByText(/^Reply to /).waitFor()
    await page.keyboard.type('Also to islands?')
    await page.keyboard.press('Enter')
    await line(panel, 'Also to islands?').locator('.quoted').getByText('Everywhere').waitFor()

    const own = line(panel, 'Do you delliver?')
    await own.getByRole('button', { name: 'This message' }).focus()
    await page.keyboard.press('Enter')
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const field = panel.getByRole('textbox', { name: 'Edit the message' })
    await field.waitFor()
    await picture(page, 'editing')
    await field.fill('Do you deliver?')
    await page.keyboard.press('Enter')
    await line(panel, 'Do you deliver?').getByText('edited', { exact: true }).waitFor()

    await say(panel, 'Sorry, wrong chat')
    await line(panel, 'Sorry, wrong chat').locator('.is-sent, .is-delivered, .is-read').waitFor()
    await menuOf('Sorry, wrong chat')
    await panel.getByRole('button', { name: 'Take back' }).click()
    await logOf(panel).getByText('Taken back').waitFor()
    const { items } = await agent.messages.list({ id: desk.id })
    expect(items.map(({ text }) => text)).toEqual([
      'Do you deliver?',
      'Everywhere',
      'Also to islands?',
      '',
    ])
  })

  it('on a page of the strictest policy: pictures are shown, files saved, and nothing is reported', async () => {
    pages['/strict'] = {
      html: htmlPage(
        `<script async nonce="r4nd0m" src="${server.url}/widget.js" data-key="${server.publishableKey}"></script>`,
      ),
      headers: {
        'content-security-policy': policyText(policyFor(server.url, 'r4nd0m')),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    }
    const { page } = await arrive()
    await page.addInitScript(
      `window.reports = [];
       document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective + ' ' + event.blockedURI))`,
    )
    const panel = await begin(page, 'Strict with pictures', '/strict')
    await panel.locator('input[type=file]').setInputFiles([
      { name: 'Fern.png', mimeType: 'image/png', buffer: photo },
      { name: 'Fern.txt', mimeType: 'text/plain', buffer: Buffer.from('fern') },
    ])
    await panel.getByRole('button', { name: 'Remove Fern.txt' }).waitFor()
    await panel.getByRole('button', { name: 'Send' }).click()
    const image = panel.getByRole('button', { name: 'Open Fern.png' }).locator('img')
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth), {
        timeout: 20_000,
      })
      .toBe(480)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: /^Save Fern.txt/ }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toBe('fern')
    expect(await page.evaluate('crossOriginIsolated')).toBe(true)
    expect(await page.evaluate('reports')).toEqual([])
  })

  it('on a page whose policy forbids pictures, they are files to save, and who answers is seen all the same', async () => {
    pages['/no-pictures'] = {
      ...shopPage(server, ''),
      headers: { 'content-security-policy': `img-src 'none'` },
    }
    const { page } = await arrive()
    await page.addInitScript(
      `window.reports = [];
       document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective + ' ' + event.blockedURI))`,
    )
    const panel = await begin(page, 'No pictures here', '/no-pictures')
    const { finish } = await agent.loadUploads()
    const portrait = agent.upload(new File(bytes(photo), 'me.png', { type: 'image/png' }))
    const [attachmentId] = await finish([portrait.toSend()], new AbortController().signal)
    await agent.me.setPhoto({ attachmentId: attachmentId! })
    await (await answering('No pictures here')).write('Here I am')
    const face = line(panel, 'Here I am').locator('canvas')
    const opacity = () =>
      face.evaluate(
        (one) => (one as HTMLCanvasElement).getContext('2d')!.getImageData(48, 48, 1, 1).data[3],
      )
    await expect.poll(opacity, { timeout: 20_000 }).toBe(255)
    await agent.me.deletePhoto()
    await expect.poll(opacity, { timeout: 20_000 }).toBe(0)
    expect(await page.evaluate('reports')).toEqual([])
    const file = { name: 'Fern.png', mimeType: 'image/png', buffer: photo }
    await panel.locator('input[type=file]').setInputFiles([file])
    await panel.getByRole('button', { name: 'Remove Fern.png' }).waitFor()
    await panel.getByRole('button', { name: 'Send' }).click()
    await panel.getByRole('button', { name: /^Save Fern.png/ }).waitFor()
    people.at(-1)!.complaints.length = 0
  })
})

describe.each([
  ['light', '/shop', 1280],
  ['dark', '/dark', 1280],
  ['Arabic', '/ar', 1280],
  ['light on a phone', '/shop', 390],
  ['dark on a phone', '/dark', 390],
  ['Arabic on a phone', '/ar', 390],
] as const)('%s', (name, path, width) => {
  it('all that a message may carry keeps WCAG 2.2 AA', async () => {
    const options = {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      hasTouch: width < 500,
      isMobile: width < 500,
    }
    const { page } = await arrive(options)
    const file = name.replaceAll(' ', '-')
    const opening =
      path === '/ar' ? `هل السرخس للظل؟ ${file}` : `Is this fern for the shade? ${file}`
    const panel = await begin(page, opening, path)
    const desk = await answering(opening)
    await agent.messages.react({ id: desk.id, seq: desk.first.seq, emoji: '👍' })
    await desk.write('Yes, **deep shade** is fine', { replyToSeq: desk.first.seq })
    const gone = await desk.write('Wrong window')
    await agent.messages.unsend({ id: desk.id, seq: gone.seq })
    desk.sendFiles('', [
      new File(bytes(photo), 'Fern.png', { type: 'image/png' }),
      new File(bytes('a'.repeat(4_200)), 'How to care for a lady fern in the shade.txt'),
    ])
    await panel.locator('.picture img').waitFor()
    const choice = { options: ['A new fern', 'My money back'], isMultiple: true }
    await desk.write('What would you like?', { choice })
    await panel.locator('.choice .chip').first().click()
    await panel.locator('input[type=file]').setInputFiles([
      { name: 'Spots on the leaves.png', mimeType: 'image/png', buffer: photo },
      { name: 'Setup.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
    ])
    await panel.locator('.tray .is-over').waitFor()
    await panel.locator('.scroll').evaluate((node) => node.scrollTo(0, node.scrollHeight))
    expect(await violations(page)).toEqual([])
    await picture(page, `rich-${file}`)
    await panel.locator('.scroll').evaluate((node) => node.scrollTo(0, 0))
    await panel.locator('.message .popover > button').nth(1).click()
    expect(await violations(page)).toEqual([])
    await picture(page, `rich-${file}-top`)
    if (width > 500) return
    const small = await panel.locator('button:visible, a:visible').evaluateAll((nodes) =>
      nodes
        .map((node) => ({
          text: node.outerHTML.slice(0, 80),
          ...node.getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, height }) => width < 44 || height < 44),
    )
    expect(small).toEqual([])
  })
})
