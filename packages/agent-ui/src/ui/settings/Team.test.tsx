import { createClient } from '@deskbell/sdk'
import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

const at = (page: string) => `/inbox/settings/${page}`
const sent = (server: ReturnType<typeof fakeServer>, operationId: string) =>
  server.requests.filter((one) => one.operationId === operationId).at(-1)?.input

test('an agent gets another role, another team and less to do, is deactivated and comes back', async () => {
  const server = fakeServer()
  const grace = server.agents[1]!.agent
  const [sales, care] = [server.createTeam('Sales', [grace.id]), server.createTeam('Care')]
  const screen = await openInbox({ server, path: at('agents') })
  const { user } = screen
  const row = { name: /Grace.*grace@example.com · Sales.*agent, offline/ }
  await user.click(await screen.findByRole('link', row))
  const form = within(await screen.findByRole('form', { name: 'Grace' }))
  await user.selectOptions(form.getByRole('combobox', { name: 'Role' }), 'senior')
  const capacity = form.getByRole('spinbutton', { name: /^Conversations at a time/ })
  await user.clear(capacity)
  await user.type(capacity, '3')
  await user.click(form.getByRole('checkbox', { name: 'Sales' }))
  await user.click(form.getByRole('checkbox', { name: 'Care' }))
  await user.click(form.getByRole('button', { name: 'Save' }))
  const changed = { name: /Grace.*grace@example.com · Care.*senior, offline/ }
  await user.click(await screen.findByRole('link', changed))
  expect(sent(server, 'agents.update')).toEqual({
    ...{ id: grace.id, name: 'Grace', title: null, role: 'senior', capacity: 3 },
    ...{ phone: null, hiredOn: null },
  })
  const teams = server.requests.filter(({ operationId }) => operationId === 'teams.update')
  expect(teams.map(({ input }) => input)).toEqual([
    { id: care.id, agentIds: [grace.id] },
    { id: sales.id, agentIds: [] },
  ])
  await user.click(await screen.findByRole('button', { name: 'Deactivate' }))
  await user.click(await screen.findByRole('link', { name: /Grace Deactivated/ }))
  await user.click(await screen.findByRole('button', { name: 'Activate' }))
  expect(await screen.findByRole('link', changed)).toBeTruthy()
})

test('the photo of a colleague is changed by who manages agents, and seen as soon as it is', async () => {
  const server = fakeServer()
  const grace = server.agents[1]!.agent
  const screen = await openInbox({ server, path: at(`agents/${grace.id}`) })
  const form = within(await screen.findByRole('form', { name: 'Grace' }))
  const picture = new File(['a picture'], 'grace.png', { type: 'image/png' })
  await screen.user.upload(form.getByLabelText('Photo'), picture)
  await form.findByRole('button', { name: 'Remove the photo' })
  const { url, fetch, WebSocket } = server
  const own = createClient({ baseUrl: url, fetch, WebSocket })
  await own.signIn(server.agents[1]!)
  await own.me.deletePhoto()
  own.close()
  await form.findByRole('button', { name: 'Choose a photo' })
})

test('who may not manage agents reads who they are', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, agent: 1, path: at('agents') })
  await screen.user.click(await screen.findByRole('link', { name: /Ada.*owner/ }))
  const form = within(await screen.findByRole('form', { name: 'Ada' }))
  expect(form.queryByRole('button', { name: 'Save' })).toBeNull()
  expect(form.queryByRole('button', { name: 'Deactivate' })).toBeNull()
})

test('the roles are a table of what each may do', async () => {
  const screen = await openInbox({ path: at('roles') })
  const row = await screen.findByRole('row', { name: /^manage shared/ })
  const cells = within(row).getAllByRole('cell')
  expect(cells.map((cell) => cell.textContent)).toEqual(['yes', 'yes', 'yes', 'no', 'no'])
  expect(screen.getByRole('rowheader', { name: 'Canned reply' })).toBeTruthy()
})

test('the first steps stand in the inbox, follow what is done, and are put aside', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: at('first-steps') })
  const { user } = screen
  await user.click(await screen.findByRole('button', { name: 'Show in the inbox again' }))
  await user.click(await screen.findByRole('link', { name: 'Inbox' }))
  expect(await screen.findByRole('heading', { name: 'First steps' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Name the workspace' })).toBeTruthy()
  expect(await screen.findByText(/data-key="pk_test_fake"/)).toBeTruthy()
  server.seeWidget('https://shop.example')
  await waitFor(
    () => expect(screen.getByText('Seen working on https://shop.example')).toBeTruthy(),
    {
      timeout: 20_000,
    },
  )
  await user.click(screen.getByRole('button', { name: 'Put aside' }))
  expect(await screen.findByText('No conversation open')).toBeTruthy()
  expect(sent(server, 'tour.update')).toEqual({ isDismissed: true })
}, 30_000)

test('the first steps are for those who set the workspace up', async () => {
  const screen = await openInbox({ agent: 1, path: '/inbox/all' })
  expect(await screen.findByText('No conversation open')).toBeTruthy()
  expect(screen.server.requests.some(({ operationId }) => operationId === 'tour.get')).toBe(false)
})

test('a canned reply is written for a team', async () => {
  const server = fakeServer()
  const team = server.createTeam('Care', [server.agents[0]!.agent.id])
  server.createTeam('Sales')
  const screen = await openInbox({ server, path: at('canned-replies/new') })
  const { user } = screen
  const form = within(await screen.findByRole('form', { name: 'New canned reply' }))
  await user.type(form.getByRole('textbox', { name: 'Title' }), 'Greeting')
  await user.type(form.getByRole('textbox', { name: 'Shortcut' }), 'hi')
  const whose = form.getByRole('combobox', { name: 'For' })
  await waitFor(() => expect(within(whose).getByRole('option', { name: 'Team Care' })).toBeTruthy())
  expect(within(whose).queryByRole('option', { name: 'Team Sales' })).toBeNull()
  await user.selectOptions(whose, 'Team Care')
  await user.type(form.getByRole('textbox', { name: 'Text' }), 'Hello')
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('link', { name: /Greeting Care/ })).toBeTruthy()
  expect(sent(server, 'cannedReplies.create')).toMatchObject({ scope: 'team', teamId: team.id })
})
