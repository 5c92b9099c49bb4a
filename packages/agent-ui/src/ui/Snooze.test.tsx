import { fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

const dialog = { name: 'Snooze', hidden: true }

async function askForTime() {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hi' })
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  await screen.findByRole('textbox', { name: 'Reply' })
  await screen.user.click(screen.getByRole('button', { name: 'Other states' }))
  await screen.user.click(await screen.findByRole('menuitem', { name: 'Another time…' }))
  const form = within(await screen.findByRole('dialog', dialog))
  const choose = (value: string) => {
    fireEvent.input(form.getByLabelText('Until'), { target: { value } })
    fireEvent.click(form.getByRole('button', { name: 'Snooze', hidden: true }))
  }
  return { server, id, screen, form, choose }
}

test('a conversation is snoozed until any time of the agent’s own clock', async () => {
  const { server, id, screen, choose } = await askForTime()
  choose('2099-03-04T10:30')
  const until = new Date(2099, 2, 4, 10, 30).toISOString()
  await waitFor(() => expect(server.conversation(id).snoozedUntil).toBe(until))
  expect(server.conversation(id).status).toBe('snoozed')
  expect(screen.queryByRole('dialog', dialog)).toBeNull()
})

test('a time that is over, or none, is not taken', async () => {
  const { server, id, form, choose } = await askForTime()
  for (const value of ['2020-03-04T10:30', '']) {
    choose(value)
    await form.findByRole('alert', { hidden: true })
  }
  expect(server.conversation(id).status).toBe('open')
})
