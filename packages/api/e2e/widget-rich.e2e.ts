// What messages carry beside words, as a visitor reads it: files, changes, reactions, questions, under any policy.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { policyFor, policyText } from '../../widget/csp.mjs'
import { violations } from './axe.ts'
import { htmlPage, shopPage } from './host-pages.ts'
import { arrive, people, server } from './own-server.ts'
import { agent, answering, begin, bytes, line, logOf, photo } from './widget-messages.ts'
import { looks, picture } from './widget-shop.ts'
import { pages } from './widget-site.ts'

const hostile = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

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

describe.each(looks)('%s', (name, path, width) => {
  it('all that a message may carry keeps WCAG 2.2 AA', async () => {
    const options = {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce' as const,
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
