import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

const reads: readonly (readonly [
  link: string,
  operationId: Parameters<FakeServer['failNext']>[0],
])[] = [
  ['Macros', 'macros.list'],
  ['Canned replies', 'cannedReplies.list'],
  ['Forms', 'forms.list'],
  ['Rules', 'rules.list'],
  ['Urgency', 'urgency.getSettings'],
  ['Satisfaction', 'csat.summary'],
  ['General', 'workspace.get'],
  ['Teams', 'sharing.get'],
  ['Roles', 'permissions.get'],
  ['Website keys', 'workspace.get'],
  ['API keys', 'apiKeys.list'],
]

test('a page that could not be read says why, and reads again when it is asked to', async () => {
  const server = fakeServer()
  const { user, ...screen } = await openInbox({ server, path: '/inbox/settings/topics' })
  const nav = within(await screen.findByRole('navigation', { name: 'Settings' }))
  for (const [link, operationId] of reads) {
    server.failNext(operationId, { status: 403, code: 'forbidden', detail: 'The day is over.' })
    await user.click(nav.getByRole('link', { name: link }))
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('This did not load'), link).toBeTruthy()
    await user.click(alert.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert'), link).toBeNull())
  }
})
