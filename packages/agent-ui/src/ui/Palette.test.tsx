import { fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sort, undoSend } from '../preferences.ts'
import { shortcuts } from '../shortcuts.ts'
import { openInbox } from '../testing/inbox.tsx'

async function open(path = '') {
  const server = fakeServer()
  const customer = server.createCustomer({ name: 'Ana Almeida' })
  const conversation = server.createConversation({ text: 'Hello', customer })
  const screen = await openInbox({ server, path: path || `/inbox/all/${conversation.id}` })
  await screen.findByRole('heading', { name: /Ana Almeida/ })
  const call = async () => {
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    return within(await screen.findByRole('dialog', { name: 'Commands' }))
  }
  const names = () =>
    screen
      .getAllByRole('option')
      .map((option) => option.querySelector('.palette-name')?.textContent)
  return { server, conversation, screen, call, names }
}

test('does what can be done to the open conversation, found by a few letters', async () => {
  const { server, conversation, screen, call, names } = await open()
  const palette = await call()
  expect(names()).toEqual(expect.arrayContaining(['Resolve or reopen', 'Transfer with a note…']))
  await screen.user.type(palette.getByRole('combobox'), 'resol{Enter}')
  await waitFor(() => expect(server.conversation(conversation.id).status).toBe('resolved'))
  expect(screen.queryByRole('dialog', { name: 'Commands' })).toBeNull()
})

test('Enter does what was typed last, also before the list has followed', async () => {
  const { server, conversation, screen, call } = await open()
  const palette = await call()
  const field = palette.getByRole('combobox')
  await screen.user.type(field, 'trans')
  await waitFor(() => expect(palette.getAllByRole('option')[0]?.textContent).toContain('Transfer'))
  fireEvent.input(field, { target: { value: 'resol' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(server.conversation(conversation.id).status).toBe('resolved'))
  expect(screen.queryByRole('dialog', { name: 'Transfer' })).toBeNull()
})

test('opens what asks for more', async () => {
  const { screen, call } = await open()
  const palette = await call()
  await screen.user.type(palette.getByRole('combobox'), 'hand over')
  await screen.user.keyboard('{Enter}')
  await screen.findByRole('dialog', { name: 'Transfer' })
})

test('goes to views, settings, customers and the search', async () => {
  const { screen, call, names } = await open()
  let palette = await call()
  await screen.user.type(palette.getByRole('combobox'), 'unass{Enter}')
  await waitFor(() => expect(location.pathname).toBe('/inbox/unassigned'))
  palette = await call()
  expect(names()).not.toContain('Resolve or reopen')
  await screen.user.type(palette.getByRole('combobox'), 'almei')
  await waitFor(() => expect(names()).toContain('Ana Almeida'))
  expect(names().at(-1)).toBe('Search for “almei”')
  await screen.user.keyboard('{ArrowUp}{Enter}')
  await waitFor(() => expect(location.search).toBe('?q=almei'))
  // Its field takes the focus when it comes, which a browser keeps in the dialog.
  await screen.findByRole('searchbox')
  palette = await call()
  await waitFor(() => expect(names()).toContain('Macros'))
  await screen.user.type(palette.getByRole('combobox'), 'macros')
  await waitFor(() => expect(names()[0]).toBe('Macros'))
  await screen.user.keyboard('{Enter}')
  await waitFor(() => expect(location.pathname).toBe('/inbox/settings/macros'))
})

test('does what can be done to the customer, and what the agent’s own menu has', async () => {
  const { server, conversation, screen, call, names } = await open()
  const panel = within(await screen.findByRole('region', { name: 'Customer' }))
  await panel.findByText('First seen')
  let palette = await call()
  await screen.user.type(palette.getByRole('combobox'), 'erase')
  await waitFor(() => expect(names()[0]).toBe('Erase the customer…'))
  await screen.user.keyboard('{Enter}')
  await screen.user.click(await screen.findByRole('button', { name: 'Keep' }))
  palette = await call()
  await screen.user.type(palette.getByRole('combobox'), 'new view{Enter}')
  await screen.user.click(await screen.findByRole('button', { name: 'Cancel' }))
  palette = await call()
  await screen.user.type(palette.getByRole('combobox'), 'how it{Enter}')
  const asked = () => server.messages(conversation.id).some(({ rating }) => rating !== undefined)
  await waitFor(() => expect(asked()).toBe(true))
  palette = await call()
  await screen.user.type(palette.getByRole('combobox'), 'sign out{Enter}')
  await screen.findByRole('button', { name: 'Sign in' })
})

test('writes, orders the list, and turns on and off what the agent likes', async () => {
  onTestFinished(() => {
    sort.value = 'newest'
  })
  const { server, conversation, screen, call } = await open()
  const field = await screen.findByRole('textbox', { name: 'Reply' })
  const run = async (words: string) =>
    screen.user.type((await call()).getByRole('combobox'), `${words}{Enter}`)
  await run('edit the sub')
  await screen.user.type(await screen.findByRole('textbox', { name: 'Subject' }), 'Refund{Enter}')
  await waitFor(() => expect(server.conversation(conversation.id).subject).toBe('Refund'))
  const chosen = vi.spyOn(screen.getByLabelText('Files to attach'), 'click')
  await run('attach')
  await waitFor(() => expect(chosen).toHaveBeenCalled())
  await run('answers to choose')
  await screen.findByRole('textbox', { name: 'Answer 1' })
  await waitFor(() => expect(document.activeElement).toBe(field))
  const before = undoSend.value
  await run('undo send on')
  await screen.findByText(`Undo send is ${before === 'on' ? 'off' : 'on'}`)
  expect(undoSend.value).not.toBe(before)
  await run('undo send on')
  await screen.findByText(`Undo send is ${before}`)
  await run('desktop not')
  await screen.findByText('Your browser does not let this site notify you')
  await run('order of')
  const newest = await screen.findByRole('menuitemradio', { name: 'Newest first' })
  await waitFor(() => expect(document.activeElement).toBe(newest))
  await screen.user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(sort.value).toBe('oldest'))
})

test('goes to an object by how its id begins', async () => {
  const { server, screen, call, names } = await open()
  const { id: typeId } = server.createObjectType({ name: 'Scooter', fields: [] })
  const { id } = server.createObject({ typeId, externalId: 'SC-17' })
  const palette = await call()
  await waitFor(() => expect(screen.inbox.objectTypes.types.value).toHaveLength(1))
  await screen.user.type(palette.getByRole('combobox'), 'sc-1')
  await waitFor(() => expect(names()).toContain('SC-17'))
  await screen.user.click(palette.getByText('SC-17'))
  await waitFor(() => expect(location.search).toBe(`?q=SC-17&kind=objects&object=${id}`))
  await screen.findByRole('dialog', { name: 'Scooter SC-17' })
})

test('pages of the settings that a role may not open are not offered', async () => {
  const server = fakeServer()
  server.agents[1]!.agent.role = 'viewer'
  const screen = await openInbox({ server, agent: 1 })
  await screen.findByRole('navigation', { name: 'Views' })
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  const palette = within(await screen.findByRole('dialog', { name: 'Commands' }))
  await palette.findByRole('option', { name: /Macros/ })
  expect(palette.queryByRole('option', { name: /Audit log/ })).toBeNull()
})

test('the cheat sheet shows every command that has a key', async () => {
  const { screen } = await open()
  fireEvent.keyDown(document.body, { key: '?' })
  const sheet = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
  const withKeys = shortcuts.filter(({ keys }) => keys.length > 0)
  expect(sheet.getAllByRole('term')).toHaveLength(withKeys.length)
})

test('no key has two meanings', () => {
  const pressed = shortcuts.flatMap(({ press, isModified }) =>
    press && !isModified ? [press] : [],
  )
  expect(new Set(pressed).size).toBe(pressed.length)
})
