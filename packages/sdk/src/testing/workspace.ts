// The fake server's workspace as a test finds it: its name and key, and two agents.
import type { Agent, Workspace } from '../wire.ts'
import { newId } from './ids.ts'

export const publishableKey = 'pk_test_fake'
export const workspaceSummary = {
  id: 'wsp_01k9r1xkq4e8r8c2n3s6w5v7ab',
  name: 'Fake Shop',
  isTest: false,
}

export const newWorkspace = (): Workspace => ({
  ...workspaceSummary,
  slug: 'fake-shop',
  timeZone: 'UTC',
  closing: { text: 'Bye for now.', minutes: 10 },
  widget: {
    accent: '#2f5bea',
    title: 'How can we help?',
    greeting: 'Ask us anything.',
    position: 'right',
  },
  publishableKeys: [{ key: publishableKey, origins: [] }],
  createdAt: '2025-01-01T00:00:00.000Z',
})

export const newAgents = () =>
  [newAgent('Ada', 'owner'), newAgent('Grace', 'agent')].map((agent) => ({
    ...{ email: agent.email, password: 'correct horse battery', agent },
  }))

const newAgent = (name: string, role: Agent['role']): Agent => ({
  id: newId('agent'),
  name,
  title: null,
  email: `${name.toLowerCase()}@example.com`,
  role,
  customRole: null,
  status: 'active',
  phone: null,
  hiredOn: null,
  capacity: 10,
  lastSeenAt: null,
  createdAt: new Date().toISOString(),
})
