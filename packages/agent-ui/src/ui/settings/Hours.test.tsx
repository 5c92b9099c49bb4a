import { fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

const sent = (server: ReturnType<typeof fakeServer>, operationId: string) =>
  server.requests.filter((one) => one.operationId === operationId).at(-1)?.input

test('hours of the week and a holiday are set, and what customers are told is said', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: '/inbox/settings/hours' })
  const { user } = screen
  const form = within(await screen.findByRole('form', { name: 'Business hours' }))
  expect(form.getByText('You usually answer within 15 minutes.')).toBeTruthy()
  expect(form.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
  await user.click(form.getByRole('checkbox', { name: 'We have business hours' }))
  fireEvent.change(form.getByLabelText('Monday from'), { target: { value: '08:00' } })
  fireEvent.change(form.getByLabelText('Monday until'), { target: { value: '12:00' } })
  await user.click(form.getByRole('button', { name: 'Add hours to Monday' }))
  await user.click(form.getByRole('button', { name: 'Same as Monday until Friday' }))
  await user.click(form.getByRole('button', { name: 'Add hours to Saturday' }))
  fireEvent.change(form.getByLabelText('Saturday until'), { target: { value: '00:00' } })
  await user.click(form.getAllByRole('button', { name: 'Remove these hours of Friday' })[1]!)
  await user.click(form.getByRole('button', { name: 'Add a day' }))
  await user.type(form.getByRole('textbox', { name: 'Name' }), 'New Year')
  fireEvent.change(form.getByLabelText('Date'), { target: { value: '2027-01-01' } })
  await user.click(form.getByRole('checkbox', { name: 'Every year' }))
  await user.click(form.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(sent(server, 'businessHours.update')).toMatchObject({
    isOn: true,
    week: {
      tuesday: [
        { from: '08:00', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ],
      friday: [{ from: '08:00', to: '12:00' }],
      saturday: [{ from: '09:00', to: '24:00' }],
      sunday: [],
    },
    exceptions: [
      { date: '2027-01-01', lastDate: null, name: 'New Year', periods: [], isYearly: true },
    ],
  })
})

test('what the server refuses is said, and what was changed can be put back', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: '/inbox/settings/hours' })
  const form = within(await screen.findByRole('form', { name: 'Business hours' }))
  const isOn = form.getByRole<HTMLInputElement>('checkbox', { name: 'We have business hours' })
  await screen.user.click(isOn)
  server.failNext('businessHours.update', { status: 403, code: 'forbidden' })
  await screen.user.click(form.getByRole('button', { name: 'Save' }))
  expect((await form.findByRole('alert')).textContent).toContain('Your role')
  await screen.user.click(form.getByRole('button', { name: 'Discard' }))
  expect([isOn.checked, form.queryByRole('alert')]).toEqual([false, null])
})

test('an agent reads the hours and the workspace without changing them', async () => {
  const screen = await openInbox({ agent: 1, path: '/inbox/settings/hours' })
  const form = within(await screen.findByRole('form', { name: 'Business hours' }))
  expect(form.queryByRole('button', { name: 'Save' })).toBeNull()
  await screen.user.click(screen.getByRole('link', { name: 'General' }))
  const workspace = within(await screen.findByRole('form', { name: 'General' }))
  const name = workspace.getByRole('textbox', { name: /^Name/ })
  expect(name.closest('fieldset')).toHaveProperty('disabled', true)
})

test('the workspace gets another name and time zone', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: '/inbox/settings/workspace' })
  const form = within(await screen.findByRole('form', { name: 'General' }))
  const name = form.getByRole('textbox', { name: /^Name/ })
  await screen.user.clear(name)
  await screen.user.type(name, 'Moss & Clay')
  await screen.user.selectOptions(
    form.getByRole('combobox', { name: /^Time zone/ }),
    'Europe/Berlin',
  )
  await screen.user.click(form.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(sent(server, 'workspace.update')).toMatchObject({
    name: 'Moss & Clay',
    timeZone: 'Europe/Berlin',
  })
})
