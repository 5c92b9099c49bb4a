import { fakeServer } from '@deskbell/sdk/testing'
import { within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

const dialog = { name: 'End with a message', hidden: true }

async function openConversation() {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  await screen.findByRole('textbox', { name: 'Reply' })
  return { ...screen, server, id }
}

test('an agent ends a conversation with the words of the workspace, changed, and keeps it open after all', async () => {
  const { server, id, user, ...screen } = await openConversation()
  await user.click(screen.getByRole('button', { name: 'Other states' }))
  await user.click(await screen.findByRole('menuitem', { name: 'End with a message…' }))
  const form = within(await screen.findByRole('dialog', dialog))
  const text = await form.findByDisplayValue('Bye for now.')
  await user.type(text, ' Take care!')
  await user.click(form.getByRole('button', { name: 'Send', hidden: true }))
  expect(await screen.findByText('Resolves in 10 min unless somebody writes')).toBeTruthy()
  expect(screen.queryByRole('dialog', dialog)).toBeNull()
  expect(server.messages(id).map((message) => message.text)).toContain('Bye for now. Take care!')
  expect(server.conversation(id).status).toBe('pending')
  await user.click(screen.getByRole('button', { name: 'Keep open' }))
  expect(await screen.findByText('Stays open')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Keep open' })).toBeNull()
  expect(server.conversation(id)).toMatchObject({ status: 'open', closesAt: null })
})

test('the words of the workspace know the customer, and say what they do not know', async () => {
  const server = fakeServer()
  const ana = server.createCustomer({ name: 'Ana Almeida' })
  const { id } = server.createConversation({ text: 'Hi', customer: ana })
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  await screen.inbox.client.workspace.update({
    closing: { text: 'Bye, {{ customer.first_name }} of {{ customer.company }}.', minutes: 5 },
  })
  await screen.findByRole('textbox', { name: 'Reply' })
  ;(document.activeElement as HTMLElement).blur()
  await screen.user.keyboard('E')
  const form = within(await screen.findByRole('dialog', dialog))
  await form.findByDisplayValue('Bye, Ana of [customer company].')
  await form.findByText('What is in brackets is not known here.')
})

test('what the customer writes takes it back, and a refusal leaves the words in the dialog', async () => {
  const { server, id, user, ...screen } = await openConversation()
  ;(document.activeElement as HTMLElement).blur()
  await user.keyboard('E')
  const form = within(await screen.findByRole('dialog', dialog))
  await form.findByDisplayValue('Bye for now.')
  server.failNext('conversations.close', { status: 403, code: 'forbidden' })
  await user.click(form.getByRole('button', { name: 'Send', hidden: true }))
  expect((await form.findByRole('alert', { hidden: true })).textContent).toContain('Your role')
  await user.click(form.getByRole('button', { name: 'Send', hidden: true }))
  await screen.findByText('Resolves in 10 min unless somebody writes')
  server.write(id, { text: 'One more thing' })
  await screen.findAllByText('One more thing')
  expect(screen.queryByText('Resolves in 10 min unless somebody writes')).toBeNull()
  expect(server.conversation(id)).toMatchObject({ status: 'open', closesAt: null })
})
