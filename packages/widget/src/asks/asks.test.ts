// Forms and questions after satisfaction as customers see them, on the fake server.
import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { within } from '@testing-library/preact'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { WidgetSettings } from '../host.ts'
import { openPage } from '../testing/page.ts'

const patience = { timeout: 20_000 }

async function chatWith(server = fakeServer(), settings: WidgetSettings = {}) {
  const page = await openPage({ server, settings })
  await page.user.click(page.launcher)
  const field = await page.findByRole('textbox', { name: 'Message' }, patience)
  await page.user.type(field, 'Hello{enter}')
  await page.findByText('Sent', {}, patience)
  const { url, fetch, WebSocket } = server
  const ada = createClient({ baseUrl: url, fetch, WebSocket })
  onTestFinished(ada.close)
  await ada.signIn(server.agents[0]!)
  const [conversation] = (await ada.conversations.list()).items
  return { ...page, ada, id: conversation!.id, server }
}

const returns = {
  ...{ name: 'Return', title: 'Send it back' },
  schema: {
    type: 'object' as const,
    required: ['order', 'agreed'],
    properties: {
      order: { type: 'string' as const, title: 'Order number' },
      reason: { type: 'string' as const, title: 'Reason', enum: ['Broken', 'Late'] },
      agreed: { type: 'boolean' as const, title: 'I agree', const: true as const },
    },
  },
  steps: [{ fields: ['order', 'reason'] }, { title: 'Last', fields: ['agreed'] }],
}

it('a form is filled in step by step, kept on the way, and shown as answered', async () => {
  const server = fakeServer()
  const { id: formId } = server.createForm(returns)
  const { ada, id, user, findByRole, findByText } = await chatWith(server)
  ada.thread(id).send('', { formId })
  const form = within(await findByRole('form', { name: 'Send it back' }, patience))
  await user.click(form.getByRole('button', { name: 'Next' }))
  expect((await form.findByRole('alert')).textContent).toBe('Please fill this in.')
  await user.type(form.getByLabelText('Order number'), 'AB-1')
  await user.selectOptions(form.getByLabelText(/^Reason/), 'Late')
  await form.findByText(/^Kept/, {}, patience)
  const kept = server.requests.findLast((one) => one.operationId === 'forms.saveDraft')
  expect(kept?.input.values).toEqual({ order: 'AB-1', reason: 'Late' })
  await user.click(form.getByRole('button', { name: 'Next' }))
  await form.findByText('Step 2 of 2: Last')
  await user.click(form.getByRole('button', { name: 'Send' }))
  await form.findByRole('alert')
  await user.click(form.getByRole('checkbox', { name: 'I agree' }))
  server.failNext('forms.submit', {
    ...{ status: 400, code: 'validation_failed' },
    errors: [{ field: '/values/order', message: 'does not look as it should' }],
  })
  await user.click(form.getByRole('button', { name: 'Send' }))
  await form.findByText('Step 1 of 2')
  const wrong = form.getByLabelText('Order number')
  expect(wrong.getAttribute('aria-invalid')).toBe('true')
  await user.click(form.getByRole('button', { name: 'Next' }))
  await user.click(await form.findByRole('button', { name: 'Send' }))
  await findByText(/✓ Answered/, {}, patience)
  const message = server.messages(id).find((one) => one.form !== undefined)
  expect(message?.form?.answer?.values).toEqual({ order: 'AB-1', reason: 'Late', agreed: true })
}, 60_000)

it('what was kept is there when they come back', async () => {
  const server = fakeServer()
  const { id: formId } = server.createForm(returns)
  const { ada, id, user, findByRole, getByRole } = await chatWith(server)
  ada.thread(id).send('', { formId })
  const form = within(await findByRole('form', { name: 'Send it back' }, patience))
  await user.type(form.getByLabelText('Order number'), 'XY-2')
  await user.click(getByRole('button', { name: 'Back to your conversations' }))
  await user.click(await findByRole('button', { name: /Send it back/ }, patience))
  const again = within(await findByRole('form', { name: 'Send it back' }, patience))
  await vi.waitFor(
    () => expect(again.getByLabelText('Order number')).toHaveProperty('value', 'XY-2'),
    patience,
  )
}, 60_000)

it('how it went is said with a comment, and changed', async () => {
  const { ada, id, user, server, findByRole, findByText, getByRole } = await chatWith()
  await ada.csat.ask({ id })
  await user.click(await findByRole('radio', { name: '4 / 5' }, patience))
  await user.type(getByRole('textbox', { name: /^What should we know/ }), 'Quick')
  await user.click(getByRole('radio', { name: '4 / 5' }).closest('form')!.querySelector('button')!)
  await findByText('Thank you!', {}, patience)
  await findByRole('img', { name: '4 / 5' })
  await user.click(getByRole('button', { name: 'Change' }))
  await user.click(await findByRole('radio', { name: /^5 \/ 5/ }))
  await user.click(
    getByRole('radio', { name: /^5 \/ 5/ })
      .closest('form')!
      .querySelector('button')!,
  )
  await findByRole('img', { name: '5 / 5' }, patience)
  const message = server.messages(id).find((one) => one.rating !== undefined)
  expect(message?.rating).toMatchObject({ score: 5, comment: 'Quick' })
}, 60_000)

it('a message of a kind of the page is drawn by the page, and any other by its text', async () => {
  const drawn = vi.fn((element: HTMLElement, { data }: { data: Record<string, unknown> }) => {
    element.textContent = `Order no. ${String(data.order)}`
    return undefined
  })
  const failing = () => {
    throw new Error('no')
  }
  const renderers = { 'order-card': drawn, broken: failing }
  const { ada, id, findByText, queryByText } = await chatWith(fakeServer(), { renderers })
  for (const type of ['order-card', 'broken', 'unknown'])
    await ada.messages.create({
      ...{ id, clientId: crypto.randomUUID(), text: `As text: ${type}` },
      custom: { type, data: { order: 7 } },
    })
  await findByText('Order no. 7', {}, patience)
  await findByText('As text: broken', {}, patience)
  await findByText('As text: unknown', {}, patience)
  expect(queryByText('As text: order-card')).toBeNull()
}, 60_000)
