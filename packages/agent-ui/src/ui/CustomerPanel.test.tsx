import { createClient } from '@deskbell/sdk'
import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, onTestFinished, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

async function openPanel(options: { server?: FakeServer; agent?: 0 | 1 } = {}) {
  const { server = fakeServer(), agent = 0 } = options
  const customer = server.createCustomer({ name: 'Ana Costa' })
  const { id } = server.createConversation({ text: 'Where is my order?', customer })
  const screen = await openInbox({ server, agent, path: `/inbox/all/${id}` })
  const region = await screen.findByRole('region', { name: 'Customer' })
  await within(region).findByText('First seen')
  return { ...screen, server, customer, panel: within(region) }
}

async function colleague({ url, fetch, WebSocket, agents }: FakeServer) {
  const client = createClient({ baseUrl: url, fetch, WebSocket })
  onTestFinished(client.close)
  await client.signIn(agents[1]!)
  return client
}

test('what a colleague and the customer do shows while the panel is open', async () => {
  const { server, customer, panel } = await openPanel()
  const grace = await colleague(server)
  await grace.customers.update({ id: customer.id, company: 'Costa Ltd' })
  expect(await panel.findByText('Costa Ltd')).toBeTruthy()
  await grace.customerNotes.create({ id: customer.id, text: 'Prefers calls' })
  expect(await panel.findByText('Prefers calls')).toBeTruthy()
  await grace.customerEvents.create({
    customerId: customer.id,
    events: [
      { type: 'page', url: 'https://shop.example/pots', title: 'Pots' },
      { type: 'custom', name: 'Order placed', properties: { total: 12 } },
    ],
  })
  const timeline = within(await panel.findByRole('region', { name: 'Timeline' }))
  expect(timeline.getByText('Order placed')).toBeTruthy()
  expect(timeline.getByText('total: 12')).toBeTruthy()
  expect(timeline.getByRole('link', { name: 'Page Pots' }).getAttribute('href')).toBe(
    'https://shop.example/pots',
  )
})

test('of many other conversations a few stand first, and all are in reach', async () => {
  const server = fakeServer()
  const customer = server.createCustomer({ name: 'Ana Costa' })
  for (let left = 48; left > 0; left--)
    server.createConversation({ text: 'Hi', customer, subject: `Nr ${left}` })
  const { id } = server.createConversation({ text: 'Hello', customer })
  const { user, findByRole } = await openInbox({ server, path: `/inbox/all/${id}` })
  const others = within(await findByRole('region', { name: 'Other conversations' }))
  expect(others.getAllByRole('link')).toHaveLength(5)
  for (const shown of [25, 45, 48]) {
    await user.click(others.getByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(others.getAllByRole('link')).toHaveLength(shown))
  }
  expect(others.queryByRole('button', { name: 'Show more' })).toBeNull()
})

test('an attribute that is true or false reads so, and is chosen', async () => {
  const { server, customer, panel, user } = await openPanel()
  const grace = await colleague(server)
  await grace.customers.update({ id: customer.id, attributes: { isMember: true } })
  const field = await panel.findByRole('combobox', { name: 'Is member' })
  expect(within(field).getByRole<HTMLOptionElement>('option', { name: 'Yes' }).selected).toBe(true)
  await user.selectOptions(field, 'No')
  await waitFor(() =>
    expect(
      server.requests.findLast((one) => one.operationId === 'customers.update')?.input,
    ).toEqual({ id: customer.id, attributes: { isMember: false } }),
  )
})

test('the devices from which the customer writes are shown', async () => {
  const { panel } = await openPanel()
  const devices = within(await panel.findByRole('region', { name: 'Devices' }))
  expect(devices.getByText('shop.example')).toBeTruthy()
})

test('a note is written, changed and deleted in place', async () => {
  const { user, panel } = await openPanel()
  await user.click(await panel.findByRole('button', { name: 'Write a note about the customer' }))
  await user.keyboard('Has two shops{Control>}{Enter}{/Control}')
  expect(await panel.findByText('Has two shops')).toBeTruthy()
  expect(panel.queryByRole('textbox', { name: 'Note' })).toBeNull()
  await user.click(panel.getByRole('button', { name: 'Edit the note' }))
  await user.clear(panel.getByRole('textbox', { name: 'Note' }))
  await user.keyboard('Has three shops')
  await user.click(panel.getByRole('button', { name: 'Save' }))
  expect(await panel.findByText('Has three shops')).toBeTruthy()
  await user.click(panel.getByRole('button', { name: 'Delete the note' }))
  await waitFor(() => expect(panel.queryByText('Has three shops')).toBeNull())
})

test('an admin blocks the customer, sees it, and takes it back', async () => {
  const { user, panel, findByRole, getByRole } = await openPanel()
  await user.click(panel.getByRole('button', { name: /Customer actions/ }))
  await user.click(await findByRole('menuitem', { name: 'Block' }))
  expect(await panel.findByText('Blocked')).toBeTruthy()
  await user.click(getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(panel.queryByText('Blocked')).toBeNull())
})

test('who may not do anything to a customer is offered nothing', async () => {
  const server = fakeServer()
  server.agents[1]!.agent.role = 'viewer'
  const { panel } = await openPanel({ server, agent: 1 })
  expect(panel.queryByRole('button', { name: /Customer actions/ })).toBeNull()
  expect(panel.queryByRole('button', { name: /note/ })).toBeNull()
})

test('erasing is asked first, and a refusal is said', async () => {
  const { user, server, panel, findByRole, findByText, queryByRole } = await openPanel()
  const erase = async () => {
    await user.click(panel.getByRole('button', { name: /Customer actions/ }))
    await user.click(await findByRole('menuitem', { name: 'Erase…' }))
    return within(await findByRole('dialog', { name: 'Erase Ana Costa?', hidden: true }))
  }
  const first = await erase()
  await user.click(first.getByRole('button', { name: 'Keep', hidden: true }))
  expect(queryByRole('dialog', { name: 'Erase Ana Costa?', hidden: true })).toBeNull()
  expect(server.requests.some(({ operationId }) => operationId === 'customers.erase')).toBe(false)
  server.failNext('customers.erase', { status: 403, code: 'forbidden' })
  const second = await erase()
  await user.click(second.getByRole('button', { name: 'Erase', hidden: true }))
  expect(await findByText(/Your role does not allow this/)).toBeTruthy()
})

test('what an erasure took away is counted in a receipt that stays until it is read', async () => {
  const { user, panel, customer, findByRole, queryByRole } = await openPanel()
  await user.click(panel.getByRole('button', { name: /Customer actions/ }))
  await user.click(await findByRole('menuitem', { name: 'Erase…' }))
  await user.click(await findByRole('button', { name: 'Erase' }))
  const name = 'The customer is erased'
  const receipt = within(await findByRole('dialog', { name }))
  const count = (line: string) => receipt.getByText(line).nextElementSibling?.textContent
  expect(count('Conversations')).toBe('1')
  expect(count('Files')).toBe('0')
  expect(count('Entries of the search')).toBe('3')
  await user.click(receipt.getByRole('button', { name: 'Copy' }))
  const copied = await navigator.clipboard.readText()
  expect(copied).toContain(`${customer.id}\nProfiles: 1\n`)
  expect(copied).not.toContain('Ana')
  await user.click(receipt.getByRole('button', { name: 'Done' }))
  expect(queryByRole('dialog', { name })).toBeNull()
})

test('who looks for the other one of a merge is told why nothing came, and tries again', async () => {
  const server = fakeServer()
  server.createCustomer({ name: 'Bert Moss' })
  const { user, panel, findByRole } = await openPanel({ server })
  await user.click(panel.getByRole('button', { name: /Customer actions/ }))
  await user.click(await findByRole('menuitem', { name: 'Merge…' }))
  const dialog = within(await findByRole('dialog', { name: /^Merge Ana Costa/ }))
  server.failNext('search.customers', 'network', 'network', 'network', 'network')
  await user.type(dialog.getByRole('combobox'), 'bert')
  expect(await dialog.findByText(/The server cannot be reached/)).toBeTruthy()
  expect(dialog.queryByText('Nobody else is found by this.')).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Try again' }))
  expect(await dialog.findByRole('option', { name: /Bert Moss/ })).toBeTruthy()
})

test('the customer who stays in a merge is found by name, but never the same one', async () => {
  const server = fakeServer()
  server.createCustomer({ name: 'Ana Costa-Lima', email: 'ana@lima.example' })
  const bert = server.createCustomer({ name: 'Bert Moss' })
  const { user, panel, findByRole } = await openPanel({ server })
  await user.click(panel.getByRole('button', { name: /Customer actions/ }))
  await user.click(await findByRole('menuitem', { name: 'Merge…' }))
  const dialog = within(await findByRole('dialog', { name: /^Merge Ana Costa/, hidden: true }))
  const found = () =>
    dialog.queryAllByRole('option', { hidden: true }).map((one) => one.textContent)
  await waitFor(() => expect(found()).toEqual(['ALAna Costa-Limaana@lima.example']))
  const field = dialog.getByRole('combobox', { hidden: true })
  expect(document.activeElement).toBe(field)
  await user.type(field, 'bert')
  await waitFor(() => expect(found()).toEqual(['BMBert Moss']))
  await user.keyboard('{Enter}')
  const merge = () => server.requests.find((one) => one.operationId === 'customers.merge')
  await waitFor(() => expect(merge()?.input).toMatchObject({ intoId: bert.id, preview: true }))
})

test('while somebody types the customer who stays, what was half typed is not asked for', async () => {
  const server = fakeServer()
  server.createCustomer({ name: 'Bert Moss' })
  const { user, panel, findByRole } = await openPanel({ server })
  await user.click(panel.getByRole('button', { name: /Customer actions/ }))
  await user.click(await findByRole('menuitem', { name: 'Merge…' }))
  const dialog = within(await findByRole('dialog', { name: /^Merge Ana Costa/, hidden: true }))
  const field = dialog.getByRole('combobox', { hidden: true })
  for (const value of ['b', 'be', 'bert']) fireEvent.input(field, { target: { value } })
  await dialog.findByRole('option', { name: /Bert Moss/, hidden: true })
  const asked = server.requests.filter((one) => one.operationId === 'search.customers')
  // The first one may have been for namesakes, before anything was typed.
  const typed = asked.map(({ input }) => String(input.q)).filter((q) => q.startsWith('b'))
  expect(typed).toEqual(['bert'])
})
