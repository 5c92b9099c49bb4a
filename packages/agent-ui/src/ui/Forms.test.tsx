import { createClient, renderMessages } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { within } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

test('a form is put together field by field, with steps and another language, and opened again', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: '/inbox/settings/forms/new' })
  const { user } = screen
  const form = within(await screen.findByRole('form', { name: 'New form' }))
  await user.type(form.getByRole('textbox', { name: /^Name/ }), 'Return')
  await user.type(form.getByRole('textbox', { name: /^Title/ }), 'Send it back')
  await user.type(form.getByRole('textbox', { name: 'Label of field 1' }), 'Order number')
  await user.click(form.getByRole('checkbox', { name: 'Required' }))
  await user.click(form.getByRole('button', { name: 'Add a field' }))
  await user.type(form.getByRole('textbox', { name: 'Label of field 2' }), 'Reason')
  await user.selectOptions(form.getByRole('combobox', { name: 'Kind of field 2' }), 'one')
  await user.type(form.getByRole('textbox', { name: /^Choices of field 2/ }), 'Broken{enter}Late')
  await user.click(form.getByRole('checkbox', { name: 'Begins a new step' }))
  await user.type(form.getByRole('textbox', { name: /Name of the step/ }), 'Why')
  await user.type(form.getByRole('textbox', { name: 'Another language' }), 'de{enter}')
  await user.type(form.getByRole('textbox', { name: 'Label of Reason' }), 'Grund')
  await user.click(form.getByRole('button', { name: 'Save' }))
  const row = await screen.findByRole('link', { name: /Return.*Order number · Reason.*2 steps/ })
  const made = server.requests.find((one) => one.operationId === 'forms.create')?.input
  expect(made).toMatchObject({
    ...{ name: 'Return', title: 'Send it back' },
    schema: {
      properties: {
        orderNumber: { type: 'string', maxLength: 200, title: 'Order number' },
        reason: { type: 'string', title: 'Reason', enum: ['Broken', 'Late'] },
      },
      required: ['orderNumber'],
    },
    steps: [{ fields: ['orderNumber'] }, { title: 'Why', fields: ['reason'] }],
    translations: { de: { fields: { reason: { title: 'Grund' } } } },
  })
  await user.click(row)
  const again = within(await screen.findByRole('form', { name: 'Return' }))
  await user.click(again.getByRole('button', { name: 'Save' }))
  await screen.findByRole('link', { name: /Return/ })
  const saved = server.requests.findLast((one) => one.operationId === 'forms.update')?.input
  expect(saved).toMatchObject(made ?? {})
})

test('a form goes with a message, and its answers are shown with it; so is what the customer says at the end', async () => {
  const server = fakeServer()
  server.createForm({
    ...{ name: 'Return', title: 'Send it back' },
    schema: {
      ...{ type: 'object', required: [] },
      properties: { order: { type: 'string', title: 'Order' } },
    },
  })
  const { url, fetch, WebSocket } = server
  const visitor = createClient({ baseUrl: url, fetch, WebSocket })
  await visitor.openCustomerSession({ publishableKey: server.publishableKey })
  const theirs = await visitor.startConversation({ text: 'It is broken' })
  const { conversationId: id } = theirs
  onTestFinished(visitor.close)
  const seqOf = async (kind: 'form' | 'rating') =>
    (await visitor.messages.list({ id })).items.find((one) => one[kind] !== undefined)!.seq
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  const { user } = screen
  await user.click(await screen.findByRole('button', { name: /^Forms/ }))
  await user.click(await screen.findByRole('option', { name: /Return/ }))
  await screen.findByText(/^Form:/)
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByText(/1 field · not answered yet/)
  await visitor.forms.submit({ id, seq: await seqOf('form'), values: { order: 'AB-1' } })
  const answers = await screen.findByRole('region', { name: 'Answers to Send it back' })
  expect(answers.textContent).toContain('AB-1')
  // Once, where the customer said it, and not as a text besides.
  expect(screen.getAllByText('AB-1')).toHaveLength(1)
  const bubbles = [...document.querySelectorAll('.message-bubble')].map((one) => one.textContent)
  expect(bubbles).not.toContain('Order: AB-1')
  await screen.findByText('Send it back · answered')
  await user.click(screen.getByRole('button', { name: 'More actions' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Ask how it went' }))
  await screen.findByText('Not answered yet')
  await visitor.csat.rate({ id, seq: await seqOf('rating'), score: 4, comment: 'Quick' })
  const said = await screen.findAllByRole('img', { name: '4 of 5' })
  expect(said.length).toBeGreaterThan(0)
})

test('a custom message is drawn by its renderer; without one its text stands for it', async () => {
  renderMessages('order-card', (element, { data }) => {
    element.textContent = `Order no. ${String(data.order)}`
    return undefined
  })
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Where is it?' })
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  for (const type of ['order-card', 'another'])
    await screen.inbox.client.messages.create({
      ...{ id, clientId: type, text: `As text: ${type}`, custom: { type, data: { order: 7 } } },
    })
  await screen.findByText('Order no. 7')
  const log = within(screen.getByRole('log'))
  await log.findByText('As text: another')
  expect(log.queryByText('As text: order-card')).toBeNull()
})
