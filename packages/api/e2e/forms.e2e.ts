// Forms and questions after satisfaction from end to end: an agent sends one, the customer answers in the widget, goes on
// after a reload, and the agent sees what they said.
import { createClient } from '@deskbell/sdk'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { launchBrowser, person } from './browser.ts'
import { type HostPage, type Site, serveSite, shopPage } from './host-pages.ts'
import { beginConversation, openConversation, say, signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
let site: Site
const pages: Record<string, HostPage> = {}
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  site = await serveSite(pages)
  for (const [path, attributes] of [
    ['/shop', ''],
    ['/dark', 'data-theme="dark"'],
    ['/ar', 'data-locale="ar"'],
  ] as const)
    pages[path] = shopPage(server, attributes)
})
afterAll(async () => {
  await browser.close()
  await site.stop()
  await server.stop()
})

const shoot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

/** The panel of the shop, opened. */
async function open(page: Page, path: string) {
  await page.goto(site.url + path)
  await page.locator('deskbell-widget .launcher').click()
  const panel = page.getByRole('dialog')
  await panel.waitFor()
  return panel
}

const form = {
  ...{ name: 'Return', title: 'Send something back' },
  schema: {
    type: 'object' as const,
    required: ['order', 'reason', 'agreed'],
    properties: {
      order: {
        ...{ type: 'string' as const, title: 'Order number', pattern: '^[A-Z]{2}-\\d{4}$' },
        description: 'It is on the invoice, such as AB-1234.',
      },
      reason: { type: 'string' as const, title: 'Reason', enum: ['Broken', 'Too small'] },
      parts: {
        ...{ type: 'array' as const, title: 'Which parts?', uniqueItems: true as const },
        items: { type: 'string' as const, enum: ['Lid', 'Handle'] },
      },
      details: { type: 'string' as const, title: 'What happened?', maxLength: 2000 },
      email: { type: 'string' as const, title: 'Email', format: 'email' as const },
      agreed: { type: 'boolean' as const, title: 'You may keep my photos', const: true as const },
    },
  },
  steps: [
    { title: 'What it is', fields: ['order', 'reason', 'parts'] },
    { title: 'About you', fields: ['details', 'email', 'agreed'] },
  ],
  translations: {
    ar: {
      title: 'إرجاع منتج',
      steps: ['ما هو', 'عنك'],
      fields: {
        order: { title: 'رقم الطلب', description: 'تجده في الفاتورة.' },
        reason: { title: 'السبب', options: ['مكسور', 'صغير جدًا'] },
      },
    },
  },
}

it('a form is sent, filled in over a reload, and answered; the agent sees it, and how it went', async () => {
  const admin = createClient({ baseUrl: server.url })
  await admin.signIn(server.agents[0]!)
  await admin.forms.create(form)
  const customer = await person(browser, { viewport: { width: 1280, height: 800 } })
  const panel = await open(customer.page, '/shop')
  await beginConversation(panel, 'The lid of my pot is broken')

  const agent = await person(browser)
  await signIn(agent.page, server, 0)
  const thread = await openConversation(agent.page, 'The lid of my pot')
  await thread.getByRole('button', { name: 'Forms' }).click()
  await agent.page.getByRole('option', { name: /Return/ }).click()
  await thread.getByText('Form: Return').waitFor()
  await shoot(agent.page, 'forms-composer')
  await thread.getByRole('button', { name: 'Send' }).click()
  await thread.getByText('not answered yet').waitFor()

  const asked = panel.getByRole('form', { name: 'Send something back' })
  await asked.getByLabel('Order number').fill('AB-12')
  await asked.getByLabel('Reason').selectOption('Broken')
  await asked.getByRole('checkbox', { name: 'Lid' }).check()
  await asked.getByText('Kept.').waitFor()
  expect(await violations(customer.page)).toEqual([])
  await shoot(customer.page, 'forms-widget')
  await asked.getByRole('button', { name: 'Next' }).click()
  await asked.getByText('Please check this field.').waitFor()
  await shoot(customer.page, 'forms-widget-fault')
  await asked.getByLabel('Order number').fill('AB-1234')
  await asked.getByRole('button', { name: 'Next' }).click()
  await asked.getByText('Step 2 of 2: About you').waitFor()
  await asked.getByText('Kept.').waitFor()

  await customer.page.reload()
  await customer.page.locator('deskbell-widget .launcher').click()
  await panel
    .getByRole('button', { name: /pot|Send something back/ })
    .first()
    .click()
  await asked.getByText('Step 2 of 2: About you').waitFor()
  await asked.getByLabel('Email').fill('vera@example.com')
  await asked.getByRole('checkbox').check()
  await asked.getByRole('button', { name: 'Send' }).click()
  await panel.getByText('✓ Answered').waitFor()
  const answers = thread.getByRole('region', { name: 'Answers to Send something back' })
  await answers.getByText('AB-1234').waitFor()
  await shoot(agent.page, 'forms-answers')
  await agent.page.setViewportSize({ width: 390, height: 844 })
  await shoot(agent.page, 'forms-answers-390')
  await agent.page.setViewportSize({ width: 1280, height: 800 })

  const id = new URL(agent.page.url()).pathname.split('/').at(-1)!
  await admin.conversations.resolve({ id })
  await admin.csat.ask({ id })
  await panel.getByRole('radio', { name: '4 / 5' }).check({ force: true })
  await panel.getByRole('textbox', { name: 'What should we know?' }).fill('Quick and kind')
  expect(await violations(customer.page)).toEqual([])
  await shoot(customer.page, 'rating-widget')
  await panel.locator('.ask-rating').getByRole('button', { name: 'Send' }).click()
  await panel.getByText('Thank you!').waitFor()
  const log = thread.getByRole('log')
  await log.getByRole('img', { name: '4 of 5', exact: true }).waitFor()
  await log.getByText('Quick and kind', { exact: true }).waitFor()
  await shoot(agent.page, 'rating-thread')
  await shoot(customer.page, 'rating-widget-given')

  await agent.page.goto(`${server.url}/inbox/settings/ratings`)
  await agent.page.getByText('1 of 1 answered').waitFor()
  await shoot(agent.page, 'rating-settings')
  await agent.page.goto(`${server.url}/inbox/settings/forms`)
  await agent.page.getByRole('link', { name: /Return/ }).click()
  await agent.page.getByRole('form', { name: 'Return' }).waitFor()
  await shoot(agent.page, 'forms-settings')
  await agent.page.setViewportSize({ width: 390, height: 844 })
  await shoot(agent.page, 'forms-settings-390')
  await agent.page.emulateMedia({ colorScheme: 'dark' })
  await shoot(agent.page, 'forms-settings-dark')
  expect([...agent.complaints, ...customer.complaints]).toEqual([])
  for (const one of [agent, customer]) await one.context.close()
  admin.close()
})

it('both fit a phone, in the dark and from right to left', async () => {
  const admin = createClient({ baseUrl: server.url })
  await admin.signIn(server.agents[0]!)
  const known = (await admin.forms.list()).items.find(({ name }) => name === 'Return')
  const { id: formId } = known ?? (await admin.forms.create(form))
  for (const path of ['/dark', '/ar']) {
    const { page, complaints, context } = await person(browser, {
      viewport: { width: 390, height: 844 },
    })
    const panel = await open(page, path)
    const text = `From a phone, ${path}`
    const field = panel.getByRole('textbox').first()
    await field.fill(text)
    await field.press('Enter')
    await expect
      .poll(async () => (await admin.conversations.list()).items[0]?.lastMessage?.text, {
        timeout: 20_000,
      })
      .toBe(text)
    const [conversation] = (await admin.conversations.list()).items
    admin.thread(conversation!.id).send('', { formId })
    await panel.locator('form.ask select').waitFor()
    await panel.locator('form.ask select').selectOption('Broken')
    expect(await violations(page)).toEqual([])
    await shoot(page, `forms-phone-${path.slice(1)}`)
    await admin.csat.ask({ id: conversation!.id })
    await panel.locator('.ask-rating label').nth(4).click()
    expect(await violations(page)).toEqual([])
    await panel.locator('.ask-rating textarea').scrollIntoViewIfNeeded()
    await shoot(page, `rating-phone-${path.slice(1)}`)
    expect(complaints).toEqual([])
    await context.close()
  }
  admin.close()
})

const before = {
  ...{ name: 'Who they are', title: 'Before we start' },
  schema: {
    type: 'object' as const,
    required: ['name'],
    properties: {
      name: { type: 'string' as const, title: 'Your name' },
      email: { type: 'string' as const, title: 'Email', format: 'email' as const },
    },
  },
  translations: {
    ar: {
      title: 'قبل أن نبدأ',
      fields: { name: { title: 'اسمك' }, email: { title: 'البريد الإلكتروني' } },
    },
  },
}

it('who comes at night is told so, says who they are before they write, and the agent knows', async () => {
  const admin = createClient({ baseUrl: server.url })
  await admin.signIn(server.agents[0]!)
  const known = (await admin.forms.list()).items.find(({ name }) => name === before.name)
  const { id: formId } = known ?? (await admin.forms.create(before))
  await admin.preChat.update({ formId, nameField: 'name', emailField: 'email' })
  const today = new Date()
  const dayAfter = (days: number) =>
    new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const exceptions = [{ date: dayAfter(-1), lastDate: dayAfter(2), name: 'Away', periods: [] }]
  await admin.businessHours.update({ isOn: true, exceptions })
  try {
    for (const path of ['/dark', '/ar']) await lookAt(path)
    const customer = await person(browser)
    const { page } = customer
    const panel = await open(page, '/shop')
    await panel.getByText(/^Away until/).waitFor()
    await panel.getByText(/^We are away\. Leave a message/).waitFor()
    const asked = panel.getByRole('form', { name: before.title })
    await asked.getByLabel('Your name').fill('Nadia Night')
    await asked.getByLabel('Email').fill('nadia')
    await page.reload()
    await page.locator('deskbell-widget .launcher').click()
    await expect.poll(() => asked.getByLabel('Your name').inputValue()).toBe('Nadia Night')
    // By keyboard from here on.
    await asked.getByLabel('Email').focus()
    await page.keyboard.press('Enter')
    await asked.getByText('Please check this field.').waitFor()
    expect(await violations(page)).toEqual([])
    await shoot(page, 'before-fault')
    await page.keyboard.type('@example.com')
    await asked.getByLabel('Email').fill('nadia@example.com')
    await page.keyboard.press('Enter')
    const field = panel.getByRole('textbox', { name: 'Message' })
    await field.waitFor()
    expect(await violations(page)).toEqual([])
    await shoot(page, 'before-done')
    const text = `A question at night ${Date.now()}`
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await panel.getByRole('log').getByText('✓ Answered').waitFor()
    await shoot(page, 'before-sent')

    const agent = await person(browser)
    await signIn(agent.page, server, 0)
    const thread = await openConversation(agent.page, text)
    const answers = thread.getByRole('region', { name: `Answers to ${before.title}` })
    await answers.getByText('nadia@example.com').waitFor()
    await shoot(agent.page, 'before-agent')
    const id = new URL(agent.page.url()).pathname.split('/').at(-1)!
    const { customer: profile } = await admin.conversations.get({ id })
    expect(profile).toMatchObject({ name: 'Nadia Night', email: 'nadia@example.com' })

    await admin.conversations.close({ id, clientId: crypto.randomUUID(), text: 'Anything else?' })
    await panel.getByText(/^The conversation ends at .+ unless you write$/).waitFor()
    await admin.conversations.keepOpen({ id })
    await panel.getByText(/keeps the conversation open$/).waitFor()
    await admin.conversations.resolve({ id })
    await panel.getByText('This conversation is resolved. Write again and it reopens.').waitFor()
    await shoot(page, 'closing')
    await agent.page.goto(`${server.url}/inbox/settings/widget`)
    await agent.page.getByRole('combobox', { name: /^Form before the first message/ }).waitFor()
    await agent.page
      .frameLocator('iframe[title="Preview of the widget"]')
      .getByRole('form', { name: before.title })
      .waitFor()
    await shoot(agent.page, 'before-settings')
    await agent.page.setViewportSize({ width: 390, height: 844 })
    await shoot(agent.page, 'before-settings-390')
    expect([...agent.complaints, ...customer.complaints]).toEqual([])
    for (const one of [agent, customer]) await one.context.close()
  } finally {
    await admin.preChat.update({ formId: null })
    await admin.businessHours.update({ isOn: false, exceptions: [] })
    admin.close()
  }
})

it('what was written before the form was demanded is kept with its file', async () => {
  const admin = createClient({ baseUrl: server.url })
  await admin.signIn(server.agents[0]!)
  const known = (await admin.forms.list()).items.find(({ name }) => name === before.name)
  const { id: formId } = known ?? (await admin.forms.create(before))
  const { page, complaints, context } = await person(browser)
  try {
    const panel = await open(page, '/shop')
    const input = panel.locator('input[type=file]')
    await input.waitFor({ state: 'attached' })
    const buffer = Buffer.from('7781')
    await input.setInputFiles([{ name: 'Order.txt', mimeType: 'text/plain', buffer }])
    const chosen = panel.getByRole('button', { name: 'Remove Order.txt' })
    await chosen.waitFor()
    await admin.preChat.update({ formId, isRequired: true })
    await say(panel, 'The lid of the order')
    const asked = panel.getByRole('form', { name: before.title })
    await asked.getByLabel('Your name').fill('Lena Late')
    await asked.getByLabel('Email').fill('lena@example.com')
    await page.keyboard.press('Enter')
    const field = panel.getByRole('textbox', { name: 'Message' })
    await expect.poll(() => field.inputValue()).toBe('The lid of the order')
    await chosen.waitFor()
    await field.press('Enter')
    await panel.getByRole('log').getByText('✓ Answered').waitFor()
    await panel.getByRole('button', { name: /^Save Order.txt/ }).waitFor()
    expect(complaints).toEqual([])
  } finally {
    await admin.preChat.update({ formId: null })
    await context.close()
    admin.close()
  }
})

/** On a phone, where nothing of it may break a rule or stick out. */
async function lookAt(path: string): Promise<void> {
  const { page, context } = await person(browser, { viewport: { width: 390, height: 844 } })
  const panel = await open(page, path)
  await panel.locator('form.ask').waitFor()
  await panel.locator('p.banner').waitFor()
  expect(await violations(page)).toEqual([])
  await shoot(page, `before-phone-${path.slice(1)}`)
  await context.close()
}
