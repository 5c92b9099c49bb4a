// What messages carry beside words, as a visitor writes it: files, over cuts and reloads, replies, reactions, changes.
import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { arrive } from './own-server.ts'
import { say } from './scenes.ts'
import { agent, answering, begin, line, logOf, photo } from './widget-messages.ts'
import { picture } from './widget-shop.ts'
import { site } from './widget-site.ts'

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
})
