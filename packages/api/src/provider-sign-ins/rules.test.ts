import { describe, expect, it } from 'vitest'
import { type Situation, stepOf } from './rules.ts'

const proven = { subject: 's', name: 'Nora', email: 'nora@corp.example', isEmailProven: true }
const unproven = { ...proven, isEmailProven: false }
const nobody: Situation = {
  proven,
  provider: { domains: [], joinRole: null },
  connected: undefined,
  holder: undefined,
  connectTo: null,
  invitationId: null,
}
const known = { agentId: 'agt_1', isActive: true }
const gone = { ...known, isActive: false }
const here = { agentId: 'agt_2', isActive: true, isHere: true }
const open = { domains: [], joinRole: 'agent' as const }
const closed = { domains: ['corp.example'], joinRole: 'agent' as const }
const refused = { do: 'refuse' }

describe('who comes back from a provider', () => {
  it.each<[string, Partial<Situation>, object]>([
    ['is nobody here', {}, refused],
    ['is connected', { connected: known }, { do: 'enter', agentId: 'agt_1' }],
    ['is connected with who is gone', { connected: gone }, refused],
    ['is connected with who is gone, and may join', { connected: gone, provider: open }, refused],
    [
      'is connected, and another has the address',
      { connected: known, holder: here },
      { do: 'enter', agentId: 'agt_1' },
    ],
    ['connects', { connectTo: 'agt_3' }, { do: 'connect', agentId: 'agt_3' }],
    ['connects what is connected', { connectTo: 'agt_3', connected: known }, refused],
    ['connects what is their own already', { connectTo: 'agt_1', connected: known }, refused],
    ['accepts', { invitationId: 'inv_1' }, { do: 'accept' }],
    [
      'accepts without a proven address',
      { invitationId: 'inv_1', proven: unproven },
      { do: 'accept' },
    ],
    ['accepts as who is an agent', { invitationId: 'inv_1', connected: known }, refused],
    ['has the address of an agent', { holder: here }, { do: 'prove_account', agentId: 'agt_2' }],
    [
      'has the address of an agent, and may join',
      { holder: here, provider: open },
      { do: 'prove_account', agentId: 'agt_2' },
    ],
    [
      'has the address of who is gone',
      { holder: { ...here, isActive: false }, provider: open },
      refused,
    ],
    [
      'has the address of somebody elsewhere',
      { holder: { ...here, isHere: false }, provider: open },
      refused,
    ],
    ['may join', { provider: open }, { do: 'join' }],
    ['may join with the address', { provider: closed }, { do: 'join' }],
    ['may join without an address', { provider: open, proven: unproven }, { do: 'confirm_mail' }],
    [
      'has an address of the domain that is not proven',
      { provider: closed, proven: unproven },
      refused,
    ],
    [
      'has an address of another domain',
      { provider: { ...closed, domains: ['x.example'] } },
      refused,
    ],
    [
      'has no address where one is needed',
      { provider: closed, proven: { ...unproven, email: null } },
      refused,
    ],
    [
      'has a domain that is allowed, and nobody joins',
      { provider: { ...closed, joinRole: null } },
      refused,
    ],
  ])('%s', (_name, difference, step) => {
    expect(stepOf({ ...nobody, ...difference })).toEqual(step)
  })
})
