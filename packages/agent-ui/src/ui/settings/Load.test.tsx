import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'
import { pages } from './SettingsScreen.tsx'

type OperationId = Parameters<FakeServer['failNext']>[0]

/** What each page of the settings cannot do without. */
const reads: Record<(typeof pages)[number]['id'], OperationId> = {
  'canned-replies': 'cannedReplies.list',
  macros: 'macros.list',
  forms: 'forms.list',
  topics: 'topics.list',
  tags: 'tags.list',
  rules: 'rules.list',
  urgency: 'urgency.getSettings',
  ratings: 'csat.summary',
  workspace: 'workspace.get',
  hours: 'businessHours.get',
  agents: 'agents.list',
  teams: 'teams.list',
  roles: 'permissions.get',
  invitations: 'invitations.list',
  'sign-in': 'signInProviders.list',
  security: 'security.get',
  'first-steps': 'tour.get',
  widget: 'preChat.get',
  triggers: 'triggers.list',
  keys: 'workspace.get',
  identity: 'identityKeys.list',
  'context-cards': 'contextEndpoint.get',
  objects: 'objectTypes.list',
  retention: 'retention.get',
  'api-keys': 'apiKeys.list',
  mail: 'mails.list',
  audit: 'auditLog.list',
  account: 'me.sessions',
}

test.for(pages)(
  '$name stands on its page too, which says why it could not be read and reads again',
  async ({ id, name }) => {
    const server = fakeServer()
    const refusal = { status: 403, code: 'forbidden', detail: 'The day is over.' } as const
    server.failNext(reads[id]!, refusal, refusal)
    const screen = await openInbox({ server, path: `/inbox/settings/${id}` })
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('This did not load')).toBeTruthy()
    server.failNext(reads[id]!)
    await screen.user.click(alert.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(name)
  },
)
