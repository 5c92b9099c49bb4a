// The functions of the policy by themselves, without an app: quick, so that every mutant of them can be tried.
import { describe, expect, it } from 'vitest'
import { roles } from './agents/schema.ts'
import { scopes } from './api-keys/schema.ts'
import { permissions } from './custom-roles/schema.ts'
import {
  type Action,
  type AgentActor,
  assertNothingOwed,
  authorize,
  authorizeGrant,
  authorizeScopes,
  type CustomerActor,
  isAdministrative,
  isAllowed,
  isVisible,
  type KeyActor,
  mayHaveWork,
  mayInvite,
  policy,
  viewOf,
} from './policy.ts'

const actions = Object.keys(policy) as Action[]
const of = { workspaceId: 'w', id: 'x', name: 'X', sessionId: 's' }
const agent = (role: AgentActor['role'], given: AgentActor['permissions'] = []): AgentActor => ({
  ...of,
  ...{ kind: 'agent', role, permissions: given, isTest: false, owes: null },
})
const key = (...given: KeyActor['scopes']): KeyActor => ({
  ...of,
  ...{ kind: 'key', scopes: given, madeBy: { id: 'm', name: 'M' }, rateLimit: null },
})
const customer = (id: string | null = 'c'): CustomerActor => ({
  ...{ kind: 'customer', workspaceId: 'w', id, sessionId: 's', inboxId: 'i' },
})
const code = (work: () => void): string => {
  try {
    work()
    return 'allowed'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('whether an actor may', () => {
  it('is what the table says for their role', () => {
    for (const action of actions)
      for (const role of roles)
        expect(isAllowed(agent(role), action), `${role} ${action}`).toBe(
          (policy[action].roles as readonly string[]).includes(role),
        )
  })

  it('is what the table says for customers', () => {
    for (const action of actions)
      expect(isAllowed(customer(), action), action).toBe(policy[action].customer)
  })

  it('is, with a key, what its scopes name, of what keys can have at all', () => {
    for (const action of actions) {
      const canHave = (scopes as readonly string[]).includes(action)
      expect(isAllowed(key(action as never), action), action).toBe(canHave)
      expect(isAllowed(key(), action), action).toBe(false)
      const others = scopes.filter((one) => one !== action)
      expect(isAllowed(key(...others), action), action).toBe(false)
    }
  })

  it('is, with a custom role, what a viewer may and what it names, of what can be given at all', () => {
    for (const action of actions) {
      const isRead = isAllowed(agent('viewer'), action)
      const canGive = (permissions as readonly string[]).includes(action)
      const given = agent('viewer', [action as never])
      expect(isAllowed(given, action), action).toBe(isRead || canGive)
      const others = permissions.filter((one) => one !== action)
      expect(isAllowed(agent('viewer', others), action), action).toBe(isRead)
    }
  })
})

describe('who owes something', () => {
  it.each(['own_password_demanded', 'second_factor_demanded'] as const)(
    'has their own account and nothing else, and hears %s',
    (owes) => {
      const debtor = { ...agent('owner'), owes }
      expect(actions.filter((action) => isAllowed(debtor, action))).toEqual(['me.read', 'me.write'])
      for (const action of actions)
        expect(
          code(() => authorize(debtor, action)),
          action,
        ).toBe(action.startsWith('me.') ? 'allowed' : owes)
      expect(code(() => assertNothingOwed(debtor))).toBe(owes)
    },
  )

  it('is an agent', () => {
    for (const one of [agent('viewer'), customer(), key()])
      expect(code(() => assertNothingOwed(one))).toBe('allowed')
  })
})

describe('in the test workspace', () => {
  it('everything is done as in the live one, but for what is of people', () => {
    const owner = agent('owner')
    const inTest = { ...owner, isTest: true }
    expect(
      actions.filter((one) => isAllowed(owner, one) && !isAllowed(inTest, one)).toSorted(),
    ).toEqual([
      ...['agent.manage', 'invitation.manage', 'invitation.read', 'mail.read', 'me.write'],
      ...['role.manage', 'security.manage', 'signInProvider.manage', 'testMode.enter'],
    ])
  })
})

describe('an invitation is good', () => {
  it('while its sender may invite, and to as much', () => {
    const inviter = { role: 'viewer', permissions: ['invitation.manage', 'tag.manage'] } as const
    expect(mayInvite({ role: 'admin' }, { role: 'admin' })).toBe(true)
    expect(mayInvite({ role: 'admin' }, { role: 'owner' })).toBe(false)
    expect(mayInvite({ role: 'senior' }, { role: 'viewer' })).toBe(false)
    expect(mayInvite(inviter, { role: 'viewer', permissions: ['tag.manage'] })).toBe(true)
    expect(mayInvite(inviter, { role: 'agent' })).toBe(false)
  })
})

describe('who may have work', () => {
  it('is everybody but viewers, and of those who may answer or take some', () => {
    expect(roles.filter((role) => !mayHaveWork({ role }))).toEqual(['viewer'])
    const given = permissions.filter((one) => mayHaveWork({ role: 'viewer', permissions: [one] }))
    expect(given.toSorted()).toEqual(['conversation.claim', 'message.create'])
  })
})

describe('what is noted in the audit log', () => {
  it('is what agents may not do, and some role may', () => {
    expect(isAdministrative('agent.manage')).toBe(true)
    expect(isAdministrative('tag.manage')).toBe(true)
    expect(isAdministrative('note.create')).toBe(false)
    expect(isAdministrative('me.read')).toBe(false)
    expect(isAdministrative('customerSession.end')).toBe(false)
  })
})

describe('a row', () => {
  it('of another workspace is not there; of a customer their own, and no note', () => {
    const row = { workspaceId: 'w', customerId: 'c' }
    expect(isVisible(agent('viewer'), row)).toBe(true)
    expect(isVisible(agent('owner'), { ...row, workspaceId: 'x' })).toBe(false)
    expect(isVisible(key(), { ...row, isInternal: true })).toBe(true)
    expect(isVisible(customer(), row)).toBe(true)
    expect(isVisible(customer(), { ...row, workspaceId: 'x' })).toBe(false)
    expect(isVisible(customer(), { ...row, isInternal: true })).toBe(false)
    expect(isVisible(customer('d'), row)).toBe(false)
    expect(isVisible(customer(null), { workspaceId: 'w' })).toBe(false)
    expect(isVisible(customer(null), row)).toBe(false)
  })

  it('that is not there is not found, before anybody says what is allowed', () => {
    const theirs = { workspaceId: 'x' }
    const own = { workspaceId: 'w', customerId: 'c' }
    expect(code(() => authorize(agent('owner'), 'tag.manage', theirs))).toBe('not_found')
    expect(code(() => authorize(agent('viewer'), 'tag.manage', theirs))).toBe('not_found')
    expect(code(() => authorize(agent('viewer'), 'tag.manage', own))).toBe('forbidden')
    expect(code(() => authorize(agent('viewer'), 'tag.manage'))).toBe('forbidden')
    expect(code(() => authorize(agent('senior'), 'tag.manage', own))).toBe('allowed')
    expect(code(() => authorize(agent('senior'), 'tag.manage'))).toBe('allowed')
  })

  it('is seen as agents see it, but for customers', () => {
    expect([agent('viewer'), key(), customer()].map(viewOf)).toEqual(['agent', 'agent', 'customer'])
  })
})

describe('[S3] what may be given', () => {
  it('is nothing beyond what the giver has', () => {
    const may = (from: AgentActor, ...to: Parameters<typeof authorizeGrant>[1][]) =>
      code(() => authorizeGrant(from, ...to))
    const order = ['viewer', 'agent', 'senior', 'admin', 'owner'] as const
    for (const [from, giver] of order.entries())
      for (const [to, role] of order.entries())
        expect(may(agent(giver), { role }), `${giver} gives ${role}`).toBe(
          to <= from ? 'allowed' : 'forbidden',
        )
    const manager = agent('viewer', ['agent.manage', 'tag.manage'])
    expect(may(manager, { permissions: ['tag.manage'] })).toBe('allowed')
    expect(may(manager, { role: 'viewer', permissions: ['tag.manage'] })).toBe('allowed')
    expect(may(manager, { permissions: ['topic.manage'] })).toBe('forbidden')
    expect(may(manager, { role: 'agent', permissions: [] })).toBe('forbidden')
    expect(may(manager, {}, { permissions: ['topic.manage'] })).toBe('forbidden')
    expect(may(manager, { role: undefined, permissions: undefined })).toBe('allowed')
    expect(may(manager)).toBe('allowed')
  })

  it('with a key is no scope beyond what the maker has', () => {
    const maker = agent('viewer', ['apiKey.manage', 'tag.manage'])
    expect(code(() => authorizeScopes(maker, ['tag.manage', 'tag.read']))).toBe('allowed')
    expect(code(() => authorizeScopes(maker, ['tag.read', 'topic.manage']))).toBe('forbidden')
    expect(code(() => authorizeScopes(maker, []))).toBe('allowed')
  })
})
