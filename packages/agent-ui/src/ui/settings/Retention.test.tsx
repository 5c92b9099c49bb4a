import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

test('an owner sees what would go before the rules are saved', async () => {
  const screen = await openInbox({ path: '/inbox/settings/retention' })
  await screen.user.type(await screen.findByLabelText(/resolved conversation is deleted/), '30')
  await screen.user.click(screen.getByRole('button', { name: 'What would go' }))
  expect(await screen.findByText(/^2 conversations, 0 customers/)).toBeTruthy()
  await screen.user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved')).toBeTruthy()
  const saved = screen.server.requests.find((one) => one.operationId === 'retention.update')
  expect(saved?.input).toEqual({ conversationDays: 30, customerDays: null, auditDays: null })
})
