import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

async function open() {
  const server = fakeServer()
  const ana = server.createCustomer({ name: 'Ana Almeida' })
  const ben = server.createCustomer({ name: 'Ben Boro' })
  const parcel = server.createConversation({ text: 'My parcel is lost', customer: ana })
  for (let index = 0; index < 120; index++)
    server.write(parcel.id, { text: `line ${index}`, as: 'customer' })
  const other = server.createConversation({ text: 'Another parcel', customer: ben })
  const screen = await openInbox({ server })
  await screen.findByRole('link', { name: /Ana Almeida/ })
  fireEvent.keyDown(document.body, { key: '/' })
  const field = await screen.findByRole('searchbox', { name: 'Search' })
  return { server, ana, parcel, other, screen, field }
}

test('a message is found by its words, marked, and opened where it stands, by keyboard alone', async () => {
  const { parcel, screen, field } = await open()
  await screen.findByText('What are you looking for?')
  await waitFor(() => expect(document.activeElement).toBe(field))
  await screen.user.keyboard('parcel lost')
  const hit = await screen.findByRole('link', { name: /Ana Almeida/ })
  await waitFor(() => expect(location.search).toBe('?q=parcel+lost'))
  expect([...hit.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    ...['parcel', 'lost'],
  ])
  await screen.user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(hit)
  await screen.user.click(hit)
  await waitFor(() => expect(location.pathname).toBe(`/inbox/all/${parcel.id}`))
  // It is the first of 121, far above what is loaded at first.
  await waitFor(() =>
    expect(document.querySelector('[data-found]')?.textContent ?? '').toContain(
      'My parcel is lost',
    ),
  )
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await screen.findByRole('searchbox', { name: 'Search' })
  expect(location.search).toBe('?q=parcel+lost')
})

test('what was filled in before the first message is found, and shown with its question', async () => {
  const { server, screen } = await open()
  const form = server.createForm({
    ...{ name: 'Before', title: 'Before we start' },
    schema: {
      ...{ type: 'object', required: [] },
      properties: { serial: { type: 'string', title: 'Serial number' } },
    },
  })
  const { url, fetch, WebSocket } = server
  const visitor = createClient({ baseUrl: url, fetch, WebSocket })
  onTestFinished(visitor.close)
  await visitor.openCustomerSession({ publishableKey: server.publishableKey })
  const preChat = { formId: form.id, values: { serial: 'qx 77812' } }
  await visitor.startConversation({ text: 'It squeaks', preChat })
  await screen.user.keyboard('77812')
  const answer = await screen.findByText(/^Serial number:/)
  expect(answer.textContent).toBe('Serial number: qx 77812')
  expect(answer.querySelector('mark')?.textContent).toBe('77812')
})

test('Escape comes back to the conversation from which the search was opened', async () => {
  const { other, screen } = await open()
  await screen.user.keyboard('{Escape}')
  await screen.user.click(await screen.findByRole('link', { name: /Ben Boro/ }))
  await screen.findByRole('log', { name: 'Messages with Ben Boro' })
  fireEvent.keyDown(document.body, { key: '/' })
  await screen.user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'lost')
  await screen.user.click(await screen.findByRole('link', { name: /Ana Almeida/ }))
  await screen.findByRole('log', { name: 'Messages with Ana Almeida' })
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await screen.findByRole('searchbox', { name: 'Search' })
  await screen.user.keyboard('{Escape}{Escape}')
  await screen.findByRole('log', { name: 'Messages with Ben Boro' })
  expect(location.pathname).toBe(`/inbox/all/${other.id}`)
})

test('filters narrow it down, and stay in the address', async () => {
  const { server, other, screen } = await open()
  await screen.user.keyboard('parcel')
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  await screen.inbox.client.conversations.resolve({ id: other.id })
  await screen.user.selectOptions(screen.getByRole('combobox', { name: 'status' }), 'resolved')
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
  expect(location.search).toBe('?q=parcel&status=resolved')
  await screen.user.click(screen.getByRole('button', { name: 'Clear filters' }))
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  expect(server.requests.at(-1)).toMatchObject({ operationId: 'search.messages' })
})

test('from a customer to their conversations', async () => {
  const { ana, screen } = await open()
  await screen.user.click(screen.getByRole('button', { name: 'Customers' }))
  await screen.user.type(screen.getByRole('searchbox'), 'almeida')
  await screen.user.click(await screen.findByRole('link', { name: /Ana Almeida/ }))
  await screen.findByRole('button', { name: 'Not only Ana Almeida' })
  expect(location.search).toBe(`?kind=conversations&customer=${ana.id}`)
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
})

test('nothing found, and a search that fails, each say so', async () => {
  const { server, screen } = await open()
  await screen.user.keyboard('zzzz')
  await screen.findByText('Nothing found')
  server.failNext(
    'search.messages',
    { status: 503, code: 'search_unavailable' },
    'network',
    'network',
  )
  await screen.user.type(screen.getByRole('searchbox'), '{Control>}a{/Control}parcel')
  await screen.findByText('The search did not answer', {}, { timeout: 20_000 })
  await screen.user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0), {
    timeout: 20_000,
  })
})

test('canned replies are found by what they say, and opened where they are changed', async () => {
  const { server, screen } = await open()
  const owner = screen.inbox.client
  const { id } = await owner.cannedReplies.create({
    ...{ shortcut: 'late', title: 'It is late', body: 'The parcel comes on Monday' },
  })
  await screen.user.keyboard('monday')
  await screen.user.click(await screen.findByRole('button', { name: 'Canned replies' }))
  const hit = await screen.findByRole('link', { name: /It is late.*late.*Everybody/ })
  expect(hit.getAttribute('href')).toBe(`/inbox/settings/canned-replies/${id}`)
  expect(location.search).toBe('?q=monday&kind=canned-replies')
  expect(screen.queryByLabelText('status')).toBeNull()
  expect(server.requests.at(-1)).toMatchObject({ operationId: 'search.cannedReplies' })
})

test('objects are found by how their ids begin, opened over the search, and changed there', async () => {
  const server = fakeServer()
  const fields = [{ key: 'battery', name: 'Battery', type: 'number' as const, choices: [] }]
  const scooter = server.createObjectType({ name: 'Scooter', fields })
  const room = server.createObjectType({ name: 'Room', fields: [] })
  const red = server.createObject({ typeId: scooter.id, externalId: 'SC-1', name: 'Red' })
  server.createObject({ typeId: scooter.id, externalId: 'X-SC-1' })
  server.createObject({ typeId: room.id, externalId: 'SC-22' })
  const screen = await openInbox({ server, path: '/inbox/search' })
  await screen.user.click(await screen.findByRole('button', { name: 'Objects' }))
  await screen.findByText('An object is found by how its ID begins.')
  await screen.user.type(screen.getByRole('searchbox'), 'sc-')
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
  await screen.user.selectOptions(screen.getByRole('combobox', { name: 'type' }), 'Scooter')
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
  expect(screen.queryByRole('combobox', { name: 'Order' })).toBeNull()
  const hit = screen.getByRole('link', { name: /SC- ?1.*Scooter.*Red/ })
  expect(hit.querySelector('mark')?.textContent).toBe('SC-')
  await screen.user.click(hit)
  const dialog = within(await screen.findByRole('dialog', { name: 'Scooter SC-1', hidden: true }))
  await screen.user.click(dialog.getByRole('button', { name: /Battery/, hidden: true }))
  await screen.user.keyboard('80{Enter}')
  const stored = () => screen.inbox.client.objects.get({ id: red.id })
  await waitFor(async () => expect((await stored()).values).toEqual({ battery: 80 }))
  await screen.user.click(dialog.getByRole('button', { name: 'Close', hidden: true }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(location.search).toBe(`?q=sc-&kind=objects&type=${scooter.id}`)
})

test('where the business has no objects there are none to look for', async () => {
  const { screen } = await open()
  expect(screen.queryByRole('button', { name: 'Objects' })).toBeNull()
})
