import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

async function open() {
  const server = fakeServer()
  const ana = server.createCustomer({ name: 'Ana' })
  const other = server.createConversation({ text: 'Other', customer: ana, subject: 'The invoice' })
  const { id } = server.createConversation({ text: 'Hello', customer: ana, subject: 'The parcel' })
  const team = server.createTeam('Warehouse')
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  await screen.findByText('Hello', { selector: '.message-bubble' })
  const choose = async (name: string) => {
    await screen.user.click(screen.getByRole('button', { name: 'More actions' }))
    await screen.user.click(await screen.findByRole('menuitem', { name }))
  }
  return { server, id, other, team, screen, choose }
}

test('a conversation is linked with another, shows it, and is unlinked again', async () => {
  const { server, id, other, screen, choose } = await open()
  await choose('Link…')
  const dialog = within(await screen.findByRole('dialog', { name: 'Link another conversation' }))
  await dialog.findByRole('option', { name: /The invoice/ })
  await screen.user.type(dialog.getByRole('combobox'), 'invo')
  await waitFor(() => expect(dialog.getAllByRole('option')).toHaveLength(1))
  await screen.user.click(dialog.getByRole('option', { name: /The invoice/ }))
  const linked = within(await screen.findByRole('list', { name: 'Linked conversations' }))
  await linked.findByRole('link', { name: 'The invoice' })
  expect(server.conversation(other.id).linkedIds).toEqual([id])
  await screen.user.click(linked.getByRole('button', { name: 'Unlink The invoice' }))
  await waitFor(() => expect(server.conversation(id).linkedIds).toEqual([]))
})

test('a conversation without a subject is found by the words that stand for it, and named with its customer', async () => {
  const { server, screen, choose } = await open()
  const fern = server.createCustomer({ name: 'Fay' })
  server.createConversation({ text: 'Is a fern a plant?', customer: fern })
  await choose('Link…')
  const dialog = within(await screen.findByRole('dialog', { name: 'Link another conversation' }))
  await dialog.findByRole('option', { name: /Is a fern/ })
  await screen.user.type(dialog.getByRole('combobox'), 'Fern')
  await waitFor(() => expect(dialog.getAllByRole('option')).toHaveLength(1))
  await screen.user.click(dialog.getByRole('option', { name: /Is a fern/ }))
  await screen.findByRole('link', { name: 'Fay: Is a fern a plant?' })
})

test('a finder that is refused says why, and tries again', async () => {
  const { server, screen, choose } = await open()
  await choose('Link…')
  const dialog = within(await screen.findByRole('dialog', { name: 'Link another conversation' }))
  server.failNext('search.conversations', { status: 429, code: 'rate_limited', retryAfter: 70 })
  await screen.user.type(dialog.getByRole('combobox'), 'invo')
  expect((await dialog.findByRole('alert')).textContent).toContain('Try again in 70 s.')
  expect(dialog.queryByText('Nothing found')).toBeNull()
  await screen.user.click(dialog.getByRole('button', { name: 'Try again' }))
  await dialog.findByRole('option', { name: /The invoice/ })
  expect(dialog.queryByRole('alert')).toBeNull()
})

test('a problem is reported to a team, in a conversation of which the customer knows nothing', async () => {
  const { server, id, team, screen, choose } = await open()
  await choose('Report a problem…')
  const dialog = within(await screen.findByRole('dialog', { name: 'Report a problem' }))
  await screen.user.type(dialog.getByLabelText('Subject'), 'Shelf 4')
  await screen.user.type(dialog.getByLabelText('What is wrong'), 'It is empty')
  await screen.user.click(dialog.getByRole('button', { name: 'Report' }))
  const link = await screen.findByRole('link', { name: 'Shelf 4' })
  const [reportId] = server.conversation(id).linkedIds
  expect(server.conversation(reportId!)).toMatchObject({ teamId: team.id, isInternal: true })
  await screen.user.click(link)
  await screen.findByText('It is empty', { selector: '.message-bubble' })
  await screen.findByRole('textbox', { name: 'Note' })
  expect(screen.queryByRole('textbox', { name: 'Reply' })).toBeNull()
})

test('a report that is refused stays, and is sent again as the same', async () => {
  const { server, id, screen, choose } = await open()
  await choose('Report a problem…')
  const dialog = within(await screen.findByRole('dialog', { name: 'Report a problem' }))
  await screen.user.type(dialog.getByLabelText('What is wrong'), 'It is empty')
  server.failNext('conversations.link', { status: 503, code: 'overloaded' })
  await screen.user.click(dialog.getByRole('button', { name: 'Report' }))
  await dialog.findByRole('alert')
  await screen.user.click(dialog.getByRole('button', { name: 'Report' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Report a problem' })).toBeNull())
  expect(server.conversation(id).linkedIds).toHaveLength(1)
  const reported = server.requests.flatMap(({ operationId, input }) =>
    operationId === 'conversations.link' ? [(input as Linked).report.clientId] : [],
  )
  expect(reported).toHaveLength(2)
  expect(new Set(reported).size).toBe(1)
})

type Linked = { report: { clientId: string } }

test('merging asks first, and goes on in the other conversation', async () => {
  const { server, id, other, screen, choose } = await open()
  await choose('Merge…')
  const dialog = within(await screen.findByRole('dialog', { name: /Merge into/ }))
  await screen.user.click(await dialog.findByRole('option', { name: /The invoice/ }))
  const sure = within(await screen.findByRole('dialog', { name: 'Merge?' }))
  await screen.user.click(sure.getByRole('button', { name: 'Merge' }))
  await waitFor(() => expect(location.pathname).toBe(`/inbox/all/${other.id}`))
  await screen.findByText('Hello', { selector: '.message-bubble' })
  expect(server.conversation(id).status).toBe('resolved')
})

test('an archived conversation leaves the list and can be brought back', async () => {
  const { server, id, screen, choose } = await open()
  await choose('Archive')
  await waitFor(() => expect(server.conversation(id).archivedAt).not.toBeNull())
  await waitFor(() => expect(screen.queryByRole('link', { name: /Hello/ })).toBeNull())
  await screen.user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(server.conversation(id).archivedAt).toBeNull())
})
