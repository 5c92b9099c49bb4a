import { within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

test('a role is made, given to somebody, changed, and deleted when nobody has it', async () => {
  const screen = await openInbox({ path: '/inbox/settings/roles' })
  const { user } = screen
  const form = within(await screen.findByRole('form', { name: 'New role' }))
  await user.type(form.getByLabelText('Name'), 'Librarian')
  const group = within(form.getByRole('group', { name: 'Settings of conversations' }))
  await user.click(group.getByLabelText('Manage tags'))
  await user.click(form.getByRole('button', { name: 'Make the role' }))
  const role = within(await screen.findByRole('region', { name: 'Librarian' }))
  expect(role.getByText('0 agents have it')).toBeTruthy()
  const grace = screen.server.agents[1]!.agent
  await user.selectOptions(role.getByLabelText('Give Librarian to'), grace.id)
  expect(await screen.findByText('One agent has it')).toBeTruthy()
  expect(grace.customRole?.permissions).toEqual(['tag.manage'])
  await user.click(role.getByRole('button', { name: 'Delete Librarian' }))
  expect(await screen.findByText('Something else still uses this.')).toBeTruthy()
})

test('who has a custom role sees the controls of its permissions, and no others', async () => {
  const screen = await openInbox({ agent: 1, path: '/inbox/settings/tags' })
  const { agent } = screen.server.agents[1]!
  agent.role = 'viewer'
  agent.customRole = { id: 'rol_x', name: 'Auditor', permissions: ['auditLog.read'] }
  await screen.inbox.restore()
  expect(await screen.findByRole('link', { name: 'Audit log' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Invitations' })).toBeNull()
  expect(screen.inbox.can('write')).toBe(false)
})
