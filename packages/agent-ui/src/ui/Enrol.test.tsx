import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'
import { now } from '../time.ts'

test('an owner demands a second factor; who has none hears of the day, and is led through it after', async () => {
  const { findByRole, findByText, findByLabelText, queryByRole, user, inbox } = await openInbox({
    ...{ server: fakeServer(), path: '/inbox/settings/security' },
  })
  await user.click(await findByRole('checkbox', { name: /^Demand a second factor/ }))
  await user.selectOptions(await findByLabelText('They have until then'), 'A day')
  await user.click(await findByRole('button', { name: 'Save' }))
  const banner = within(await findByRole('region', { name: 'Second factor' }))
  expect(banner.getByRole('link', { name: 'Switch it on' })).toBeTruthy()

  await inbox.client.security.update({ demandSecondFactor: false })
  await inbox.client.security.update({ demandSecondFactor: true, graceDays: 0 })
  await inbox.checkDemands()
  await findByRole('heading', { name: 'One more step' })
  expect(queryByRole('navigation', { name: 'Settings' })).toBeNull()
  await user.type(await findByLabelText('Your password'), 'right')
  await user.click(await findByRole('button', { name: 'Switch on' }))
  await user.type(await findByLabelText('Code'), '123456')
  await user.click(await findByRole('button', { name: 'Confirm' }))
  await findByText(/Keep these recovery codes/)
})

test('whoever has the inbox open when the day comes is led to it by the clock alone, and not before', async () => {
  const { findByRole, queryByRole, inbox } = await openInbox({ server: fakeServer() })
  await inbox.client.security.update({ demandSecondFactor: true, graceDays: 1 })
  await inbox.checkDemands()
  await findByRole('region', { name: 'Second factor' })
  const due = Date.parse(inbox.secondFactorDueAt.value!)
  onTestFinished(() => {
    now.value = Date.now()
  })
  now.value = due - 1
  await findByRole('navigation', { name: 'Views' })
  expect(queryByRole('heading', { name: 'One more step' })).toBeNull()
  now.value = due
  await findByRole('heading', { name: 'One more step' })
  expect(queryByRole('navigation', { name: 'Views' })).toBeNull()
  expect(queryByRole('region', { name: 'Second factor' })).toBeNull()
})

test('what is refused for want of a second factor leads to it', async () => {
  const server = fakeServer()
  const { findByRole, inbox } = await openInbox({ server })
  await inbox.client.security.update({ demandSecondFactor: true, graceDays: 0 })
  server.failNext('topics.list', { status: 403, code: 'second_factor_demanded' })
  await inbox.load().catch(inbox.report)
  await findByRole('heading', { name: 'One more step' })
  await waitFor(() => expect(inbox.demand.value).toBe('secondFactor'))
})

test('who was given their password chooses another one before the inbox opens', async () => {
  const server = fakeServer()
  server.agents[0]!.isFirstPassword = true
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  onTestFinished(() => reload.mockRestore())
  const { findByRole, findByLabelText, queryByRole, user, inbox } = await openInbox({ server })
  await findByRole('heading', { name: 'One more step' })
  expect(queryByRole('navigation', { name: 'Views' })).toBeNull()
  // The inbox is closed, so nothing is said of its connection.
  expect(document.querySelector('.connection')).toBeNull()
  await user.type(await findByLabelText('Current password'), 'as it was given')
  await user.type(await findByLabelText('New password'), 'nine loud herons')
  await user.click(await findByRole('button', { name: 'Change the password' }))
  await waitFor(() => expect(reload).toHaveBeenCalled())
  await inbox.checkDemands()
  await findByRole('navigation', { name: 'Views' })
})
