import { createClient } from '@deskbell/sdk'
import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

async function openAbout(agent: 0 | 1 = 0, server: FakeServer = fakeServer()) {
  const type = server.createObjectType({
    name: 'Scooter',
    fields: [
      { key: 'battery', name: 'Battery', type: 'number', choices: [] },
      { key: 'isRented', name: 'Rented', type: 'boolean', choices: [] },
      { key: 'state', name: 'State', type: 'choice', choices: ['good', 'broken'] },
    ],
  })
  const scooter = server.createObject({ typeId: type.id, externalId: 'SC-1', name: 'Red' })
  const customer = server.createCustomer({ name: 'Ana Costa' })
  const { id } = server.createConversation({ text: 'It stopped', customer })
  const screen = await openInbox({ server, agent, path: `/inbox/all/${id}` })
  const region = await screen.findByRole('region', { name: 'Customer' })
  await within(region).findByText('First seen')
  return { ...screen, server, scooter, type, conversationId: id, panel: within(region) }
}

async function colleague({ url, fetch, WebSocket, agents }: FakeServer) {
  const client = createClient({ baseUrl: url, fetch, WebSocket })
  onTestFinished(client.close)
  await client.signIn(agents[1]!)
  return client
}

test('an object is found by how its id begins, changed in place, and taken out', async () => {
  const { user, server, scooter, panel, findByRole, findByText, getByRole, queryByRole } =
    await openAbout()
  await user.click(await panel.findByRole('button', { name: 'Add an object' }))
  const options = { name: 'What is this about?', hidden: true }
  const dialog = within(await findByRole('dialog', options))
  await user.type(dialog.getByRole('combobox', { name: 'ID', hidden: true }), 'sc-')
  await dialog.findByRole('option', { name: /SC-1/, hidden: true })
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(queryByRole('dialog', options)).toBeNull())
  const card = within(await panel.findByRole('article', { name: 'Scooter SC-1' }))
  await user.click(card.getByRole('button', { name: /Battery/ }))
  await user.keyboard('80,5{Enter}')
  expect(await card.findByText('80.5')).toBeTruthy()
  await user.selectOptions(card.getByRole('combobox', { name: 'Rented' }), 'Yes')
  await user.selectOptions(card.getByRole('combobox', { name: 'State' }), 'broken')
  const stored = async () => (await colleague(server)).objects.get({ id: scooter.id })
  await waitFor(async () =>
    expect((await stored()).values).toEqual({ battery: 80.5, isRented: true, state: 'broken' }),
  )
  await user.click(card.getByRole('button', { name: /Battery/ }))
  await user.keyboard('full{Enter}')
  expect(await findByText('Battery: is not a number.')).toBeTruthy()
  await user.click(card.getByRole('button', { name: 'Take Scooter SC-1 out' }))
  await waitFor(() => expect(panel.queryByRole('article')).toBeNull())
  await user.click(getByRole('button', { name: 'Undo' }))
  await panel.findByRole('article', { name: 'Scooter SC-1' })
})

test('what a colleague links, changes and deletes shows while the panel is open', async () => {
  const { server, scooter, conversationId, panel } = await openAbout()
  const grace = await colleague(server)
  await grace.conversations.linkObject({ id: conversationId, objectId: scooter.id })
  const card = within(await panel.findByRole('article', { name: 'Scooter SC-1' }))
  await grace.objects.update({ id: scooter.id, values: { battery: 7 } })
  expect(await card.findByText('7')).toBeTruthy()
  await grace.objects.delete({ id: scooter.id })
  await waitFor(() => expect(panel.queryByRole('article')).toBeNull())
})

test('an object opens with the other conversations about it, which lead there and come and go', async () => {
  const { user, server, scooter, conversationId, panel, ...screen } = await openAbout()
  const grace = await colleague(server)
  const bob = server.createCustomer({ name: 'Bob' })
  const earlier = server.createConversation({ text: 'Flat tyre', customer: bob })
  await grace.conversations.linkObject({ id: conversationId, objectId: scooter.id })
  await user.click(await panel.findByRole('button', { name: 'Scooter SC-1' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Scooter SC-1', hidden: true }))
  await dialog.findByText('None yet')
  await grace.conversations.linkObject({ id: earlier.id, objectId: scooter.id })
  const link = await dialog.findByRole('link', { name: /Flat tyre.*Bob · Open/, hidden: true })
  expect(dialog.getAllByRole('link', { hidden: true })).toEqual([link])
  await user.click(link)
  await screen.findByRole('log', { name: 'Messages with Bob' })
  await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull())
})

test('conversations about an object that did not load say why and load again', async () => {
  const { user, server, scooter, conversationId, panel, ...screen } = await openAbout()
  const grace = await colleague(server)
  await grace.conversations.linkObject({ id: conversationId, objectId: scooter.id })
  const title = await panel.findByRole('button', { name: 'Scooter SC-1' })
  const failure = { status: 403, code: 'forbidden' } as const
  server.failNext('conversations.list', failure)
  await user.click(title)
  const dialog = within(await screen.findByRole('dialog', { name: 'Scooter SC-1', hidden: true }))
  await user.click(await dialog.findByRole('button', { name: 'Try again', hidden: true }))
  await dialog.findByText('None yet')
})

test('an object that is not there yet is made, and one that is there under this id is said', async () => {
  const { user, server, panel, findByRole } = await openAbout()
  await user.click(await panel.findByRole('button', { name: 'Add an object' }))
  const dialog = within(await findByRole('dialog', { name: 'What is this about?', hidden: true }))
  const id = dialog.getByRole('combobox', { name: 'ID', hidden: true })
  await user.type(id, 'SC-1')
  await user.click(await dialog.findByRole('button', { name: 'Create “SC-1”', hidden: true }))
  expect((await dialog.findByRole('alert', { hidden: true })).textContent).toContain('ID already')
  await user.type(id, '7')
  await user.click(await dialog.findByRole('button', { name: 'Create “SC-17”', hidden: true }))
  await panel.findByRole('article', { name: 'Scooter SC-17' })
  expect(server.requests.filter((one) => one.operationId === 'objects.create')).toHaveLength(2)
})

test('where there are no types, and for who only reads, there is nothing to add', async () => {
  const server = fakeServer()
  server.agents[1]!.agent.role = 'viewer'
  const { panel } = await openAbout(1, server)
  expect(panel.queryByRole('button', { name: 'Add an object' })).toBeNull()
  expect(panel.queryByRole('region', { name: 'Objects' })).toBeNull()
})
