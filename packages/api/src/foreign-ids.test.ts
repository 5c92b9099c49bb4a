// [S1] The stores that decide who gets in keep workspaces apart by themselves, behind the routes and before the keys of
// the database: asked by one workspace for what is another's they find nothing, change nothing and count nothing.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { endSignedIn, listSignedIn } from './account/store.ts'
import { getAgentOf, listAgents, updateAgent } from './agents/store.ts'
import {
  insertApiKey,
  listApiKeys,
  revokeApiKey,
  rotateApiKey,
  updateApiKey,
} from './api-keys/store.ts'
import { deleteSecondFactor, getSecondFactor } from './auth/second-factor-store.ts'
import {
  findAgentBySession,
  insertSession,
  revokeSessionsOfAgent,
  revokeSessionsOfProvider,
} from './auth/store.ts'
import {
  deleteCustomRole,
  getCustomRole,
  insertCustomRole,
  listCustomRoles,
  updateCustomRole,
} from './custom-roles/store.ts'
import { enter } from './identity-keys/enter-store.ts'
import {
  insertIdentityKey,
  listIdentityKeys,
  listVerifyingKeys,
  revokeIdentityKey,
} from './identity-keys/store.ts'
import {
  deleteInvitation,
  deleteInvitationTo,
  getInvitation,
  insertInvitation,
  inviteOnceMore,
  listInvitations,
  renewInvitation,
} from './invitations/store.ts'
import { createEncryption } from './platform/encryption.ts'
import type { AgentActor } from './policy.ts'
import {
  deleteIdentity,
  findConnected,
  findHolder,
  insertIdentity,
  listIdentities,
  touchIdentity,
} from './provider-sign-ins/store.ts'
import {
  insertPublishableKey,
  revokePublishableKey,
  updatePublishableKey,
} from './publishable-keys/store.ts'
import {
  deleteSignInProvider,
  getKnownProvider,
  insertSignInProvider,
  listProviderChoices,
  listSignInProviders,
  updateSignInProvider,
} from './sign-in-providers/store.ts'
import { deleteTestRest, listTestCustomers } from './test-workspaces/store.ts'
import { newClientId, type TestApp, type TestWorkspace, testApp } from './testing/app.ts'
import { checksums, connectProvider } from './testing/tenants.ts'

const encryption = createEncryption('a key for tests')
const page = { limit: 100 }

let test: TestApp
/** Whose ids they are, and who asks. */
let here: string
let there: string
let actor: AgentActor
let theirs: Awaited<ReturnType<typeof furnish>>

beforeAll(async () => {
  test = await testApp()
  const other = await test.otherWorkspace()
  here = test.workspace.workspaceId
  there = other.workspaceId
  theirs = await furnish(test.workspace)
  actor = await actorOf(other)
  await vi.waitFor(async () =>
    expect(await test.sql`select 1 from mails where next_try_at is not null`).toHaveLength(0),
  )
})
afterAll(() => test.close())

async function actorOf({ owner }: TestWorkspace): Promise<AgentActor> {
  const [session] = await test.sql<{ id: string }[]>`
    select id from agent_sessions where agent_id = ${owner.id}`
  return (await findAgentBySession(test.sql, session!.id))!
}

/** One of everything that these stores keep. */
async function furnish(side: TestWorkspace) {
  const { owner, workspaceId } = side
  const { sql } = test
  const agent = await side.agent('agent')
  const { providerId, identityId } = await connectProvider(sql, side, agent.id)
  const { sessionId } = await insertSession(sql, {
    ...{ workspaceId, agentId: agent.id, userAgent: null, providerId },
  })
  await sql`
    insert into second_factors (agent_id, workspace_id, secret, confirmed_at)
    values (${agent.id}, ${workspaceId}, 'x', now())`
  await sql`
    insert into imports (id, workspace_id, created_by, status)
    values (${`imp_${'0'.repeat(26)}`}, ${workspaceId}, ${agent.id}, 'completed')`
  const make = async (path: string, body: object) => (await owner.post(path, body)).body
  const email = `${newClientId()}@t.example`
  await make('/v1/customers', { name: 'Vera' })
  await make('/v1/objects', {
    ...{ typeId: (await make('/v1/object-types', { name: 'Order' })).id, externalId: '1' },
  })
  await make('/v1/identity-keys', { name: 'H', algorithm: 'HMAC' })
  await side.visitor()
  return {
    ...{ agentId: agent.id, agentEmail: agent.email, sessionId, providerId, identityId, email },
    keyId: (await make('/v1/api-keys', { name: 'K', scopes: [] })).id as string,
    publishable: (await make('/v1/publishable-keys', { origins: [] })).key as string,
    roleId: (await make('/v1/roles', { name: 'Same', permissions: [] })).id as string,
    invitationId: (await make('/v1/invitations', { email })).id as string,
    identityKeyId: (await make('/v1/identity-keys', { name: 'I', algorithm: 'HS256' }))
      .id as string,
  }
}

/** When an agent was last here is noted behind the answers. */
async function stateOf(workspaceId: string) {
  const { agents: _, ...sums } = await checksums(test.sql, workspaceId)
  const agents = await test.sql`
    select to_jsonb(a) - '{last_seen_at,online_until}'::text[] as agent from agents a
    where workspace_id = ${workspaceId} order by id`
  return { ...sums, agents: [...agents] }
}

const agentThere = () => ({ workspaceId: there, id: theirs.agentId })
const flowThere = () => ({
  ...{ workspaceId: there, providerId: theirs.providerId, agentId: null, invitationId: null },
})
const idsOf = async (listing: Promise<{ items: { id: string }[] }>) =>
  (await listing).items.map(({ id }) => id).filter((id) => Object.values(theirs).includes(id))

describe('what is of another workspace', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['an agent', () => getAgentOf(test.sql, there, theirs.agentId)],
    ['an agent to change', () => updateAgent(test.sql, there, theirs.agentId, { name: 'X' })],
    ['a key to change', () => updateApiKey(test.sql, there, theirs.keyId, { name: 'X' })],
    ['a key to rotate', () => rotateApiKey(test.sql, actor, theirs.keyId, 1)],
    ['a key to revoke', () => revokeApiKey(test.sql, there, theirs.keyId)],
    [
      'a publishable key to change',
      () => updatePublishableKey(test.sql, there, theirs.publishable, ['https://evil.example']),
    ],
    [
      'a publishable key to revoke',
      () => revokePublishableKey(test.sql, there, theirs.publishable),
    ],
    ['an invitation', () => getInvitation(test.sql, there, theirs.invitationId)],
    ['an invitation to mail', () => renewInvitation(test.sql, actor, theirs.invitationId)],
    ['a role', () => getCustomRole(test.sql, there, theirs.roleId)],
    [
      'a role to change',
      () => updateCustomRole(test.sql, there, theirs.roleId, { permissions: ['tag.manage'] }),
    ],
    ['a role to delete', () => deleteCustomRole(test.sql, there, theirs.roleId)],
    ['a provider', () => getKnownProvider(test.sql, encryption, theirs.providerId, there)],
    [
      'a provider to change',
      () => updateSignInProvider(test.sql, encryption, there, theirs.providerId, { name: 'X' }),
    ],
    [
      'a provider to switch off',
      () =>
        updateSignInProvider(test.sql, encryption, there, theirs.providerId, { isEnabled: false }),
    ],
    ['a provider to delete', () => deleteSignInProvider(test.sql, there, theirs.providerId)],
    [
      'a connection to end',
      () =>
        deleteIdentity(
          test.sql,
          { ...agentThere(), sessionId: actor.sessionId },
          theirs.identityId,
        ),
    ],
    ['an identity key to revoke', () => revokeIdentityKey(test.sql, there, theirs.identityKeyId)],
  ])('is not there: %s', async (_name, call) => {
    const before = await stateOf(here)
    await expect(call()).rejects.toMatchObject({ code: 'not_found' })
    expect(await stateOf(here)).toEqual(before)
  })

  it.each<[string, () => Promise<unknown>, unknown]>([
    ['agents', () => idsOf(listAgents(test.sql, there, page)), []],
    ['keys', () => idsOf(listApiKeys(test.sql, there, page)), []],
    ['invitations', () => idsOf(listInvitations(test.sql, there, page)), []],
    ['roles', () => idsOf(listCustomRoles(test.sql, there, page)), []],
    ['providers', () => idsOf(listSignInProviders(test.sql, there, page)), []],
    ['choices to sign in with', () => listProviderChoices(test.sql, there), []],
    ['identity keys', () => idsOf(listIdentityKeys(test.sql, there, page)), []],
    [
      'a key to verify with',
      () => listVerifyingKeys(test.sql, encryption, there, { id: theirs.identityKeyId }),
      [],
    ],
    [
      'keys to verify hashes with',
      () => listVerifyingKeys(test.sql, encryption, there, { algorithm: 'HMAC' }),
      [],
    ],
    [
      'where an agent is signed in',
      () => listSignedIn(test.sql, { ...agentThere(), sessionId: theirs.sessionId }),
      [],
    ],
    ['a session to end', () => endSignedIn(test.sql, agentThere(), theirs.sessionId), false],
    [
      'a second factor',
      () => getSecondFactor(test.sql, agentThere()),
      { isOn: false, recoveryCodesLeft: 0 },
    ],
    [
      'a second factor to delete',
      () => deleteSecondFactor(test.sql, { ...agentThere(), email: theirs.agentEmail }),
      undefined,
    ],
    [
      'sessions of an agent',
      () => revokeSessionsOfAgent(test.sql, there, theirs.agentId),
      undefined,
    ],
    [
      'sessions of a provider',
      () => revokeSessionsOfProvider(test.sql, there, theirs.providerId),
      undefined,
    ],
    ['connections', () => listIdentities(test.sql, agentThere()), []],
    ['who is connected', () => findConnected(test.sql, flowThere(), theirs.identityId), undefined],
    [
      'an invitation to take back',
      () => deleteInvitation(test.sql, there, theirs.invitationId),
      undefined,
    ],
    [
      'an invitation by its address',
      () => test.sql.begin((tx) => deleteInvitationTo(tx, there, theirs.email)),
      undefined,
    ],
    ['customers as test data', () => listTestCustomers(test.sql, here), []],
    ['the rest as test data', () => deleteTestRest(test.sql, here), { sessions: 0, objectIds: [] }],
  ])('is neither found nor touched: %s', async (_name, call, expected) => {
    const before = await stateOf(here)
    expect(await call()).toEqual(expected)
    expect(await stateOf(here)).toEqual(before)
  })

  it('invites nobody here, whoever is named for it', async () => {
    const email = `${newClientId()}@t.example`
    const [stranger] = await test.sql<{ id: string }[]>`
      select id from agents where workspace_id = ${here} and role = 'owner'`
    const by = { workspaceId: there, id: stranger!.id }
    await inviteOnceMore(test.sql, by, { email, role: 'agent' })
    const [invited] = await test.sql`
      select invited_by from invitations where workspace_id = ${there} and email = ${email}`
    expect(invited!.invited_by).toBe(actor.id)
  })

  it('is no connection that lets somebody in here', async () => {
    const before = await stateOf(here)
    const used = test.sql.begin((tx) => touchIdentity(tx, flowThere(), theirs.identityId))
    await expect(used).rejects.toMatchObject({ code: 'link_over' })
    expect(await stateOf(here)).toEqual(before)
  })

  it('holds an address, but not here', async () => {
    expect(await findHolder(test.sql, there, theirs.agentEmail)).toMatchObject({ isHere: false })
    expect(await findHolder(test.sql, here, theirs.agentEmail)).toMatchObject({ isHere: true })
  })

  it('is connected with nobody here', async () => {
    const before = await stateOf(here)
    const connecting = test.sql.begin((tx) =>
      insertIdentity(tx, flowThere(), { agentId: actor.id, subject: 'x', isTold: true }),
    )
    await expect(connecting).rejects.toThrow(/foreign key/)
    expect(await stateOf(here)).toEqual(before)
  })

  it('opens no session here: neither an identity key nor a device', async () => {
    const [inbox] = await test.sql`select id from inboxes where workspace_id = ${there}`
    const { refreshToken } = await test.workspace.visitor()
    const customer = await insertCustomerThere()
    const entry = {
      ...{ workspaceId: there, inboxId: inbox!.id as string, origin: null, customerId: customer },
      refreshToken,
    }
    const before = await stateOf(here)
    await expect(enter(test.sql, { ...entry, keyId: theirs.identityKeyId })).rejects.toMatchObject({
      code: 'invalid_identity',
    })
    const own = await insertIdentityKey(test.sql, encryption, there, {
      ...{ name: 'Own', algorithm: 'HS256' },
    })
    const entered = await enter(test.sql, { ...entry, keyId: own.id })
    expect(entered).toMatchObject({ merged: undefined, ended: [] })
    expect(await stateOf(here)).toEqual(before)
  })

  it('takes no name and no address away', async () => {
    const before = await stateOf(here)
    const role = await insertCustomRole(test.sql, there, { name: 'Other', permissions: [] })
    await updateCustomRole(test.sql, there, role.id, { name: 'Same' })
    const invited = { email: theirs.email, role: 'agent' } as const
    await inviteOnceMore(test.sql, actor, invited)
    const [own] = await test.sql<{ id: string }[]>`
      select id from invitations where workspace_id = ${there} and email = ${theirs.email}`
    // Once more: it is mailed again, and the other one is left alone.
    await inviteOnceMore(test.sql, actor, invited)
    expect((await getInvitation(test.sql, there, own!.id)).email).toBe(theirs.email)
    expect(await stateOf(here)).toEqual(before)
  })
})

const insertCustomerThere = async (): Promise<string> => {
  const id = `cus_${'0'.repeat(26)}`
  await test.sql`insert into customers (id, workspace_id) values (${id}, ${there})`
  return id
}

describe('as many as another workspace may have', () => {
  const provider = {
    ...{ name: 'P', issuer: 'https://idp.invalid', clientId: 'x', clientSecret: 'x' },
    ...{ domains: [], joinRole: null },
  }

  it.each<[string, () => Promise<unknown>, (by: AgentActor) => Promise<unknown>]>([
    [
      'keys',
      () => test.sql`
        insert into api_keys (id, workspace_id, name, hash, ending, scopes, made_by)
        select 'key_' || n, ${here}, 'K', sha256(n::text::bytea), 'xxxx', '{}', ${theirs.agentId}
        from generate_series(1, 50) n`,
      (by) =>
        insertApiKey(test.sql, by, { name: 'X', scopes: [], rateLimit: null, expiresAt: null }),
    ],
    [
      'publishable keys',
      () => test.sql`
        insert into publishable_keys (key, workspace_id, inbox_id)
        select 'pk_live_' || n, ${here}, i.id
        from generate_series(1, 20) n, inboxes i where i.workspace_id = ${here}`,
      (by) => insertPublishableKey(test.sql, by, []),
    ],
    [
      'invitations',
      () => test.sql`
        insert into invitations (id, workspace_id, email, role, invited_by, expires_at)
        select 'inv_' || n, ${here}, n || '@t.example', 'agent', ${theirs.agentId}, now()
        from generate_series(1, 500) n`,
      (by) =>
        insertInvitation(test.sql, by, { email: `${newClientId()}@t.example`, role: 'agent' }),
    ],
    [
      'roles',
      () => test.sql`
        insert into custom_roles (id, workspace_id, name, permissions)
        select 'rol_' || n, ${here}, n::text, '{}' from generate_series(1, 50) n`,
      (by) => insertCustomRole(test.sql, by.workspaceId, { name: newClientId(), permissions: [] }),
    ],
    [
      'providers',
      () => test.sql`
        insert into sign_in_providers (id, workspace_id, name, issuer, client_id, client_secret, made_by)
        select 'sip_' || n, ${here}, 'P', 'https://idp.invalid', 'x', 'x', ${theirs.agentId}
        from generate_series(1, 20) n`,
      (by) => insertSignInProvider(test.sql, encryption, by, provider),
    ],
    [
      'identity keys',
      () => test.sql`
        insert into identity_keys (id, workspace_id, name, algorithm, secret)
        select 'idk_' || n, ${here}, 'I', 'HS256', 'x' from generate_series(1, 20) n`,
      (by) =>
        insertIdentityKey(test.sql, encryption, by.workspaceId, {
          ...{ name: 'I', algorithm: 'HS256' },
        }),
    ],
  ])('leave room here: %s', async (_name, fill, insert) => {
    await fill()
    await expect(insert(await actorOf(test.workspace))).rejects.toMatchObject({
      code: 'limit_reached',
    })
    await expect(insert(actor)).resolves.toBeTruthy()
  })
})
