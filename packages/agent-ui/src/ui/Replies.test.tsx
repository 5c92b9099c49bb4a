import { fakeServer } from '@deskbell/sdk/testing'
import { act, fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

async function openThread(agent: 0 | 1 = 0) {
  const server = fakeServer()
  const customer = server.createCustomer({ name: 'Ana Costa' })
  const conversation = server.createConversation({ text: 'Where is my parcel?', customer })
  const parcel = server.createCannedReply({
    ...{ shortcut: 'parcel', title: 'Parcel is missing' },
    body: 'Hi {{ customer.first_name }}, we look for {{ prompt.order_number }}.',
  })
  const thanks = server.createCannedReply({
    ...{ shortcut: 'thanks', title: 'Thank you', body: 'Thanks, {{ customer.email }}' },
  })
  const open = async () => {
    const screen = await openInbox({ server, agent, path: `/inbox/all/${conversation.id}` })
    const field = (await screen.findByRole('textbox', { name: 'Reply' })) as HTMLTextAreaElement
    return { ...screen, field }
  }
  return { server, conversation, parcel, thanks, open }
}

test('a slash opens the canned replies, a few letters find one, and it is shown before it is inserted', async () => {
  const { open, server, thanks } = await openThread()
  const screen = await open()
  await screen.user.type(screen.field, '/')
  const menu = within(await screen.findByRole('dialog', { name: 'Canned replies' }))
  await menu.findByRole('option', { name: /Parcel is missing/ })
  await screen.user.keyboard('thk')
  expect(menu.getAllByRole('option')).toHaveLength(1)
  expect(await menu.findByText('Thanks, [customer email]')).toBeTruthy()
  expect(menu.getByText('What is in brackets is not known here.')).toBeTruthy()
  await screen.user.keyboard('{Enter}')
  await waitFor(() => expect(screen.field.value).toBe('Thanks, [customer email]'))
  expect(screen.queryByRole('dialog', { name: 'Canned replies' })).toBeNull()
  await waitFor(() => expect(document.activeElement).toBe(screen.field))
  // What is missing is selected, so that typing fills it.
  await waitFor(() => expect(screen.field.selectionStart).toBe('Thanks, '.length))
  expect(screen.field.selectionEnd).toBe(screen.field.value.length)
  expect(server.requests.at(-1)?.input).toMatchObject({ id: thanks.id, isInserted: true })
})

test('a reply that is chosen with a double click is inserted once', async () => {
  const { open, server } = await openThread()
  const screen = await open()
  await screen.user.type(screen.field, '/')
  const menu = within(await screen.findByRole('dialog', { name: 'Canned replies' }))
  await screen.user.dblClick(await menu.findByRole('option', { name: /Thank you/ }))
  await waitFor(() => expect(screen.field.value).toBe('Thanks, [customer email]'))
  const insertions = server.requests.filter(
    ({ input }) => (input as { isInserted?: boolean } | undefined)?.isInserted,
  )
  expect(insertions).toHaveLength(1)
})

test('what a macro was told stays when it is refused', async () => {
  const { open, server, conversation } = await openThread()
  server.createMacro({ name: 'Look for it', actions: { reply: 'We look for {{ prompt.what }}.' } })
  const screen = await open()
  fireEvent.keyDown(document.body, { key: 'm' })
  const combobox = await screen.findByRole('combobox', { name: 'Apply a macro…' })
  await screen.user.type(combobox, 'look{Enter}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Look for it' }))
  await screen.user.type(dialog.getByRole('textbox', { name: 'What' }), 'the blue one')
  server.failNext('macros.apply', { status: 409, code: 'reply_incomplete' })
  await screen.user.click(dialog.getByRole('button', { name: 'Apply' }))
  await dialog.findByRole('alert')
  await screen.user.click(dialog.getByRole('button', { name: 'Apply' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Look for it' })).toBeNull())
  expect(server.messages(conversation.id).at(-1)?.text).toBe('We look for the blue one.')
})

test('what a reply asks for is filled in first', async () => {
  const { open } = await openThread()
  const screen = await open()
  await screen.user.type(screen.field, '/')
  const menu = within(await screen.findByRole('dialog', { name: 'Canned replies' }))
  await menu.findByRole('option', { name: /Parcel is missing/ })
  await screen.user.keyboard('parcel{Enter}')
  const number = await menu.findByRole('textbox', { name: 'Order number' })
  await waitFor(() => expect(document.activeElement).toBe(number))
  await screen.user.keyboard('10482')
  expect(await menu.findByText('Hi Ana, we look for 10482.')).toBeTruthy()
  await screen.user.keyboard('{Enter}')
  await waitFor(() => expect(screen.field.value).toBe('Hi Ana, we look for 10482.'))
})

// Safari gives the focus that a button would get to what is around it.
test('what a reply asks for stays open when its buttons are pressed and get no focus', async () => {
  const { open } = await openThread()
  const screen = await open()
  await screen.user.type(screen.field, '/')
  const menu = within(await screen.findByRole('dialog', { name: 'Canned replies' }))
  await menu.findByRole('option', { name: /Parcel is missing/ })
  await screen.user.keyboard('parcel{Enter}')
  await menu.findByRole('textbox', { name: 'Order number' })
  await screen.user.keyboard('10482')
  const insert = menu.getByRole('button', { name: 'Insert' })
  await act(() => insert.parentElement?.closest<HTMLElement>('[tabindex]')?.focus())
  expect(insert.isConnected).toBe(true)
  insert.click()
  await waitFor(() => expect(screen.field.value).toBe('Hi Ana, we look for 10482.'))
})

test('arrows choose, Escape goes back to the field with nothing in it', async () => {
  const { open } = await openThread()
  const screen = await open()
  await screen.user.type(screen.field, '/')
  const menu = within(await screen.findByRole('dialog', { name: 'Canned replies' }))
  const options = await menu.findAllByRole('option')
  expect(options[0]?.getAttribute('aria-selected')).toBe('true')
  await screen.user.keyboard('{ArrowDown}')
  expect(menu.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true')
  await screen.user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}')
  expect(menu.getAllByRole('option')[0]?.getAttribute('aria-selected')).toBe('true')
  await screen.user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog', { name: 'Canned replies' })).toBeNull()
  expect(screen.field.value).toBe('')
  expect(document.activeElement).toBe(screen.field)
})

test('a slash twice is a slash, and a slash in a text opens nothing', async () => {
  const { open } = await openThread()
  const screen = await open()
  await screen.user.type(screen.field, '/')
  await screen.findByRole('dialog', { name: 'Canned replies' })
  await screen.user.keyboard('/')
  await waitFor(() => expect(screen.field.value).toBe('/'))
  await screen.user.type(screen.field, 'etc and/or')
  expect(screen.field.value).toBe('/etc and/or')
  expect(screen.queryByRole('dialog', { name: 'Canned replies' })).toBeNull()
})

test('the button inserts where the cursor is', async () => {
  const { open } = await openThread()
  const screen = await open()
  await screen.user.type(screen.field, 'Hello. Bye.')
  screen.field.setSelectionRange(7, 7)
  await screen.user.click(await screen.findByRole('button', { name: 'Canned replies' }))
  const menu = within(await screen.findByRole('dialog', { name: 'Canned replies' }))
  await screen.user.click(await menu.findByRole('option', { name: /Thank you/ }))
  await waitFor(() => expect(screen.field.value).toBe('Hello. Thanks, [customer email]Bye.'))
})

test('suggestions say why, are inserted by a press, and stay away when they were closed', async () => {
  const { open, server, conversation } = await openThread()
  server.suggest(conversation.id, [
    {
      source: 'pastAnswer',
      text: 'It is at the neighbour’s.',
      score: 0.8,
      words: ['parcel'],
      pastAnswer: {
        conversationId: conversation.id,
        question: 'My parcel?',
        agentName: 'Grace',
        at: '2025-01-01T00:00:00.000Z',
      },
    },
  ])
  const screen = await open()
  const suggested = within(await screen.findByRole('region', { name: 'Suggested answers' }))
  const answer = suggested.getByRole('button', { name: /Grace answered this to parcel/ })
  await screen.user.click(answer)
  await waitFor(() => expect(screen.field.value).toBe('It is at the neighbour’s.'))
  expect(screen.queryByRole('region', { name: 'Suggested answers' })).toBeNull()
  await screen.user.clear(screen.field)
  await screen.user.click(await screen.findByRole('button', { name: 'Close the suggestions' }))
  expect(screen.queryByRole('region', { name: 'Suggested answers' })).toBeNull()
})

test('a macro is found by the keyboard, asks what it needs and does all of it', async () => {
  const { open, server, conversation } = await openThread(1)
  server.createMacro({ name: 'Close quietly', actions: { status: 'resolved' } })
  server.createMacro({
    name: 'Send a new one',
    actions: { reply: 'A new {{ prompt.thing }} is on its way.', assignee: 'me' },
  })
  const screen = await open()
  await screen.findByRole('button', { name: /^Macros/ })
  await screen.user.keyboard('m')
  const filter = await screen.findByRole('combobox', { name: 'Apply a macro…' })
  await waitFor(() => expect(document.activeElement).toBe(filter))
  await screen.findByRole('option', {
    name: /Send a new one.*sends “A new … is on its way\.” · assigns to you/,
  })
  await screen.user.keyboard('new{Enter}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Send a new one' }))
  await screen.user.type(dialog.getByRole('textbox', { name: 'Thing' }), 'pot{Enter}')
  expect(await screen.findByText('Applied “Send a new one”')).toBeTruthy()
  expect(server.messages(conversation.id).map(({ text }) => text)).toContain(
    'A new pot is on its way.',
  )
  expect(server.conversation(conversation.id).assignee?.name).toBe('Grace')
})

test('a macro that is refused says why and changes nothing', async () => {
  const { open, server, conversation } = await openThread()
  server.createMacro({ name: 'Dear name', actions: { reply: '{{ customer.email }}' } })
  const screen = await open()
  await screen.findByRole('button', { name: /^Macros/ })
  await screen.user.keyboard('m')
  await screen.user.click(await screen.findByRole('option', { name: /Dear name/ }))
  expect(await screen.findByText('There is no value for customer.email')).toBeTruthy()
  expect(server.messages(conversation.id)).toHaveLength(1)
})
