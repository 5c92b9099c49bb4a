import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

async function open(page: string, agent: 0 | 1 = 0) {
  const server = fakeServer()
  server.createTag('Refund')
  server.createTopic('Billing')
  server.createTeam('Warehouse', [server.agents[1]!.agent.id])
  const screen = await openInbox({ server, agent, path: `/inbox/settings/${page}` })
  await screen.findByRole('heading', { level: 1 })
  const { user } = screen
  const save = () => user.click(screen.getByRole('button', { name: 'Save' }))
  const create = async () => user.click(await screen.findByRole('button', { name: 'New' }))
  return { server, screen, user, save, create }
}

test('a team is made, changed and archived', async () => {
  const { screen, user, save, create } = await open('teams')
  await screen.findByRole('link', { name: /Warehouse.*Grace.*1 agent/ })
  await create()
  await user.type(screen.getByLabelText('Name'), 'Accounting')
  await user.click(screen.getByRole('checkbox', { name: 'Ada' }))
  await save()
  await user.click(await screen.findByRole('link', { name: /Accounting.*Ada/ }))
  await user.click(await screen.findByRole('checkbox', { name: 'Grace' }))
  await save()
  await user.click(await screen.findByRole('link', { name: /Accounting.*Ada, Grace.*2 agents/ }))
  await user.click(await screen.findByRole('button', { name: 'Archive' }))
  await waitFor(() => expect(screen.queryByRole('link', { name: /Accounting/ })).toBeNull())
})

test('how the work is shared out is changed at once, by admins', async () => {
  const { server, screen, user } = await open('teams')
  await user.click(await screen.findByRole('checkbox', { name: /Give those who wait/ }))
  await waitFor(() =>
    expect(server.requests.at(-1)).toMatchObject({
      ...{ operationId: 'sharing.update', input: { autoAssign: true } },
    }),
  )
})

test('who may not change teams only looks at them', async () => {
  const { screen, user } = await open('teams', 1)
  await user.click(await screen.findByRole('link', { name: /Warehouse/ }))
  await screen.findByText('Your role can look at this, but not change it.')
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  expect(screen.getByLabelText('Name').matches(':disabled, fieldset[disabled] *')).toBe(true)
})

test('a topic gets a place and a team', async () => {
  const { screen, user, save, create } = await open('topics')
  await create()
  await user.type(screen.getByLabelText(/Name/), 'Parcels')
  await user.selectOptions(screen.getByLabelText('Team'), 'Warehouse')
  await save()
  await screen.findByRole('link', { name: /Parcels.*Goes to Warehouse/ })
})

test('a tag gets a colour; a name that is taken is told', async () => {
  const { server, screen, user, save, create } = await open('tags')
  await create()
  await user.type(screen.getByLabelText('Name'), 'VIP')
  await user.click(screen.getByRole('radio', { name: 'Purple' }))
  server.failNext('tags.create', { status: 409, code: 'name_taken' })
  await save()
  await screen.findByText('This name is already in use.')
  await save()
  const row = await screen.findByRole('link', { name: 'VIP' })
  expect(row.querySelector('.tag-dot')?.getAttribute('data-color')).toBe('purple')
})

test('a rule says what it looks for and what it does', async () => {
  const { server, screen, user, save, create } = await open('rules')
  await screen.findByText('No rules yet')
  await create()
  await user.type(screen.getByLabelText('Name'), 'Money')
  await user.type(screen.getByLabelText(/^Words/), 'invoice{Enter}{Enter}money back')
  await user.click(
    within(screen.getByRole('group', { name: 'It came by' })).getByLabelText('Email'),
  )
  await user.selectOptions(screen.getByLabelText(/Topic/), 'Billing')
  await user.selectOptions(screen.getByLabelText('Priority'), 'high')
  await user.click(screen.getByRole('checkbox', { name: 'Refund' }))
  await save()
  const words = /“invoice” or “money back”, by email → Billing, Refund, high/
  await user.click(await screen.findByRole('link', { name: words }))
  expect(
    server.requests.findLast((one) => one.operationId === 'rules.create')?.input,
  ).toMatchObject({
    ...{ position: 1, when: { words: ['invoice', 'money back'], channels: ['email'] } },
  })
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  await screen.findByText('No rules yet')
})

test('a trigger says where, when and what it shows, and is switched off', async () => {
  const { server, screen, user, save, create } = await open('triggers')
  await screen.findByText('No triggers yet')
  await create()
  await user.type(screen.getByLabelText('Name'), 'Prices')
  await user.type(screen.getByLabelText(/^Page/), '/pricing*')
  await user.type(screen.getByLabelText(/^Event/), 'Cart left')
  await user.selectOptions(screen.getByLabelText('How often'), 'Once ever')
  await user.type(screen.getByLabelText('Message'), 'Any questions?')
  await save()
  const words = /Prices.*On \/pricing\*, after 30 seconds, once the page has told of “Cart left”/
  await user.click(await screen.findByRole('link', { name: words }))
  expect(
    server.requests.findLast((one) => one.operationId === 'triggers.create')?.input,
  ).toMatchObject({ position: 1, frequency: 'once', senderName: null, text: 'Any questions?' })
  await user.click(await screen.findByRole('checkbox', { name: 'Shown on your site' }))
  await save()
  await user.click(await screen.findByRole('link', { name: /Prices.*Off/ }))
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  await screen.findByText('No triggers yet')
})
