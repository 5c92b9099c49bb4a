// The conversation for everybody: in every theme and language, by keyboard, by ear, on small screens.
import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { htmlPage } from './host-pages.ts'
import { arrive, server } from './own-server.ts'
import { say } from './scenes.ts'
import { begin, deskWith, looks, open, picture } from './widget-shop.ts'
import { pages, site } from './widget-site.ts'

describe.each(looks)('%s', (name, path, width) => {
  it('every screen keeps WCAG 2.2 AA', async () => {
    const options = {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce' as const,
      hasTouch: width < 500,
    }
    const { page } = await arrive(options)
    const file = name.replaceAll(' ', '-')
    const panel = await open(page, path)
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-new`)
    const text =
      path === '/ar' ? `هل هذا النبات للظل؟ ${file}` : `Is this fern for the shade? ${file}`
    const field = panel.locator('textarea')
    await field.fill(text)
    await field.press('Enter')
    await panel.locator('.is-sent, .is-delivered').first().waitFor()
    const desk = await deskWith(file)
    await say(
      desk,
      'Yes, **deep shade** is fine:\n- water it weekly\n- no direct sun\nMore: https://example.com/ferns',
    )
    await panel.locator('.is-other').first().waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-thread`)
    await panel.locator('.popover.emoji > button').click()
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-emoji`)
    await page.keyboard.press('Escape')
    await panel.locator('header .popover > button').click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel.locator('header button').first().click()
    await panel.locator('.row').waitFor()
    expect(await violations(page)).toEqual([])
    await picture(page, `${file}-list`)
    if (width < 500) {
      const small = await panel.locator('button:visible, a:visible').evaluateAll((nodes) =>
        nodes
          .map((node) => ({
            text: node.outerHTML.slice(0, 80),
            ...node.getBoundingClientRect().toJSON(),
          }))
          .filter(({ width, height }) => width < 44 || height < 44),
      )
      expect(small).toEqual([])
      expect(await panel.boundingBox()).toMatchObject({ x: 0, y: 0, width, height: 800 })
    }
  })
})

it('speaks the language of the page, of the visitor, or English, with its own plurals and direction', async () => {
  const { page } = await arrive({ locale: 'ru-RU' })
  pages['/plain'] = {
    html: htmlPage(
      `<script async src="${server.url}/widget.js" data-key="${server.publishableKey}"></script>`,
    ).replace(' lang="en"', ''),
  }
  const panel = await open(page, '/plain')
  const field = panel.getByRole('textbox', { name: 'Сообщение' })
  for (const [left, words] of [
    [1, 'Остался 1 символ'],
    [3, 'Осталось 3 символа'],
    [11, 'Осталось 11 символов'],
  ] as const) {
    await field.fill('x'.repeat(10_000 - left))
    await panel.getByText(words, { exact: true }).waitFor()
  }
  expect(await panel.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr')
  await page.evaluate('Deskbell.setLocale("ar")')
  await panel.getByRole('textbox', { name: 'الرسالة' }).waitFor()
  expect(await panel.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl')
  for (const [locale, label] of [
    ['sw', 'Ujumbe'],
    ['de', 'Nachricht'],
    ['fr-CA', 'Message'],
    ['es', 'Mensaje'],
    ['kk', 'Хабарлама'],
    ['pt', 'Сообщение'],
  ]) {
    await page.evaluate(`Deskbell.setLocale("${locale}")`)
    await panel.getByRole('textbox', { name: label, exact: true }).waitFor()
  }
})

it('is walked by keyboard: in, through everything, around and back out', async () => {
  const { page } = await arrive()
  await page.goto(`${site.url}/shop`)
  const launcher = page.getByRole('button', { name: 'Chat', exact: true })
  await launcher.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await panel.getByRole('heading', { name: /./ }).first().waitFor()
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector('deskbell-widget')!.shadowRoot!
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
  await page.keyboard.type('By keyboard')
  await expect.poll(focused).toBe('Message')
  await page.keyboard.press('Enter')
  await panel.getByText('Sent', { exact: true }).waitFor()
  await panel.getByRole('button', { name: 'Emoji' }).waitFor()
  const walked: string[] = []
  await page.keyboard.press('Shift+Tab')
  for (let step = 0; step < 12; step++) {
    const name = await focused()
    if (walked.includes(name)) break
    walked.push(name)
    await page.keyboard.press('Shift+Tab')
  }
  expect(walked.slice(0, 5)).toEqual([
    'This message',
    'Messages',
    'Close chat',
    'More',
    'Back to your conversations',
  ])
  await launcher.focus()
  await page.getByRole('textbox', { name: 'Message' }).focus()
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  expect(await focused()).toBe('Chat')
})

it('says to a screen reader what it is, and reads each answer once', async () => {
  const { page } = await arrive()
  const panel = await begin(page, 'Can you hear me?')
  const log = page.locator('deskbell-widget')
  await expect.poll(() => log.ariaSnapshot()).toContain('- log "Messages"')
  const tree = await log.ariaSnapshot()
  for (const part of [
    '- dialog',
    '- textbox "Message"',
    '- button "Send"',
    '- heading',
    '- list',
  ]) {
    expect(tree).toContain(part)
  }
  await page.evaluate(`{
    window.heard = []
    const polite = document.querySelector('deskbell-widget').shadowRoot.querySelector('[aria-live=polite]')
    new MutationObserver(() => heard.push(polite.textContent)).observe(polite, { childList: true, characterData: true, subtree: true })
  }`)
  const desk = await deskWith('Can you hear me?')
  await say(desk, 'Loud and clear')
  await panel.getByRole('log').getByText('Loud and clear').waitFor()
  await say(panel, 'Good')
  await panel.getByText('Good', { exact: true }).first().waitFor()
  expect(await page.evaluate('heard')).toEqual([expect.stringMatching(/: Loud and clear$/)])
})

it('fits what the on-screen keyboard leaves of a phone, and nothing of it zooms', async () => {
  const { page } = await arrive({
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  })
  const panel = await open(page)
  const field = panel.getByRole('textbox', { name: 'Message' })
  expect(
    await field.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
  ).toBeGreaterThanOrEqual(16)
  await page.evaluate(`{
    Object.defineProperty(visualViewport, 'height', { value: 420, configurable: true })
    Object.defineProperty(visualViewport, 'offsetTop', { value: 30, configurable: true })
    visualViewport.dispatchEvent(new Event('resize'))
  }`)
  await expect.poll(() => panel.boundingBox()).toMatchObject({ y: 30, height: 420 })
  const box = await field.boundingBox()
  expect(box!.y + box!.height).toBeLessThanOrEqual(450)
})

it('at 200 % zoom, in forced colours, and on a small screen nothing is out of reach', async () => {
  const { page } = await arrive({
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
    forcedColors: 'active',
  })
  const panel = await begin(page, 'Small screen')
  const box = (await panel.boundingBox())!
  expect(box.y).toBeGreaterThanOrEqual(0)
  for (const name of ['Close chat', 'Send', 'More']) {
    expect(await panel.getByRole('button', { name }).isVisible()).toBe(true)
  }
})
