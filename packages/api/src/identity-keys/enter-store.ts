// What becomes of a device when its visitor has proven who they are: the customer of the external id, a session of
// theirs, and what the visitor had without a proof. Nothing ever goes from a customer who was proven to another one.
import { hashSecret } from '../auth/secret.ts'
import { giveEventsOfVisitor } from '../customer-events/store.ts'
import { type Merged, mergeWithin } from '../customer-merges/store.ts'
import { insertIdentifiedSession, prolongIdentified } from '../customer-sessions/store.ts'
import type { Customer } from '../customers/schema.ts'
import { getCustomer, insertCustomer, listCustomers, updateCustomer } from '../customers/store.ts'
import type { LogEvent } from '../log/store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import type { Identity } from './verify.ts'

/** The customer of the external id with what the token says, made when there is none. */
export async function writeIdentified(
  sql: Sql,
  workspaceId: string,
  { externalId, profile }: Identity,
): Promise<{ customer: Customer; events: LogEvent[]; isChanged: boolean }> {
  const find = async () =>
    (await listCustomers(sql, workspaceId, { limit: 1, externalId })).items[0]
  let known = await find()
  if (known === undefined) {
    const { attributes = {}, ...fields } = profile
    const input = { ...fields, externalId, attributes: withoutNulls(attributes) }
    try {
      const customer = await insertCustomer(sql, workspaceId, input)
      return { customer, events: [], isChanged: false }
    } catch (error) {
      // Another device of theirs was faster.
      if (!(error instanceof ProblemError) || error.code !== 'external_id_taken') throw error
      known = await find()
      if (known === undefined) throw error
    }
  }
  if (!isNews(known, profile)) return { customer: known, events: [], isChanged: false }
  return { ...(await updateCustomer(sql, workspaceId, known.id, profile)), isChanged: true }
}

const withoutNulls = (attributes: Customer['attributes']) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null))

function isNews(known: Customer, { attributes = {}, ...fields }: Identity['profile']): boolean {
  return (
    Object.entries(fields).some(
      ([name, value]) => value !== undefined && known[name as keyof typeof fields] !== value,
    ) ||
    Object.entries(attributes).some(([name, value]) => (known.attributes[name] ?? null) !== value)
  )
}

type Entry = {
  workspaceId: string
  inboxId: string
  origin: string | null
  keyId: string
  customerId: string
  /** Of the session that this device has had so far. */
  refreshToken: string | undefined
}
export type Entered = {
  sessionId: string
  refreshToken: string
  merged: Merged | undefined
  /** Sessions that are over now. */
  ended: string[]
}
type Device = { id: string; customerId: string | null; isIdentified: boolean }

/** Goes on with the device's session when it is the customer's already, or opens one and ends the device's. */
export async function enter(sql: Sql, entry: Entry): Promise<Entered> {
  const { workspaceId, customerId, keyId, refreshToken } = entry
  return await sql.begin(async (tx) => {
    await holdKey(tx, workspaceId, keyId)
    const device =
      refreshToken === undefined ? undefined : await lockDevice(tx, entry, refreshToken)
    if (device?.isIdentified && device.customerId === customerId) {
      await prolongIdentified(tx, device.id, keyId)
      return { sessionId: device.id, refreshToken: refreshToken!, merged: undefined, ended: [] }
    }
    const merged = device && !device.isIdentified ? await takeOver(tx, entry, device) : undefined
    const ended = device ? await endUnproven(tx, device.id, merged?.sessionIds ?? []) : []
    return { ...(await insertIdentifiedSession(tx, entry)), merged, ended }
  })
}

/** A key that is being revoked opens no session that would outlive it. */
async function holdKey(tx: Tx, workspaceId: string, keyId: string): Promise<void> {
  const [row] = await tx`
    select 1 from identity_keys
    where workspace_id = ${workspaceId} and id = ${keyId} and revoked_at is null for share`
  if (row === undefined) throw problem('invalid_identity')
}

/** The device's session, if it is good here; locked together with all that a merge would lock, in the same order. */
async function lockDevice(
  tx: Tx,
  { workspaceId, customerId, origin }: Entry,
  refreshToken: string,
): Promise<Device | undefined> {
  const find = async () => {
    const [row] = await tx<Device[]>`
      select id, customer_id as "customerId", identity_key_id is not null as "isIdentified" from customer_sessions
      where refresh_hash = ${hashSecret(refreshToken)} and workspace_id = ${workspaceId} and expires_at > now()
        and (origin is null or ${origin}::text is null or origin = ${origin})`
    return row
  }
  const seen = await find()
  if (seen === undefined) return undefined
  await tx`
    select 1 from customer_sessions
    where workspace_id = ${workspaceId} and (id = ${seen.id} or customer_id in (${seen.customerId}, ${customerId}))
    order by id for update`
  // They may have sent their first message meanwhile.
  return await find()
}

/** What the visitor did and wrote goes to the customer; what was known about them without a proof does not. */
async function takeOver(
  tx: Tx,
  { workspaceId, customerId }: Entry,
  device: Device,
): Promise<Merged | undefined> {
  if (device.customerId === null) {
    await giveEventsOfVisitor(tx, workspaceId, device.id, customerId)
    return undefined
  }
  if (device.customerId === customerId) return undefined
  const source = await getCustomer(tx, workspaceId, device.customerId)
  // An agent has said who they are, and it is somebody else.
  if (source.externalId !== null) return undefined
  return await mergeWithin(tx, {
    workspaceId,
    sourceId: source.id,
    targetId: customerId,
    mergedBy: null,
    isProfileKept: true,
  })
}

/** The device's session, and those that came along with its customer without a proof of their own. */
async function endUnproven(tx: Tx, deviceId: string, cameAlong: string[]): Promise<string[]> {
  const ended = await tx<{ id: string }[]>`
    update customer_sessions set expires_at = now()
    where (id = ${deviceId} or (id = any(${cameAlong}) and identity_key_id is null)) and expires_at > now()
    returning id`
  return ended.map((session) => session.id)
}
