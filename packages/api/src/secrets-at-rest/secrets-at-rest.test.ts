import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginSecondFactor } from '../auth/second-factor-store.ts'
import { insertIdentityKey, listVerifyingKeys } from '../identity-keys/store.ts'
import { createEncryption, type Encryption } from '../platform/encryption.ts'
import { getKnownProvider, insertSignInProvider } from '../sign-in-providers/store.ts'
import { type TestApp, testApp } from '../testing/app.ts'
import { encryptAnew, places } from './store.ts'

const OLD = 'the key of last year, long enough'
const NEW = 'the key of this year, long enough'

let test: TestApp
let workspaceId: string
beforeAll(async () => {
  test = await testApp()
  workspaceId = test.workspace.workspaceId
})
afterAll(() => test.close())

const storedIn = async (table: string, column: string): Promise<Buffer[]> => {
  const rows = await test.sql`select ${test.sql(column)} as stored from ${test.sql(table)}`
  return rows.map(({ stored }) => stored)
}

/** One of each kind; answers with what reads them. */
async function keepSecrets(encryption: Encryption) {
  const { owner } = test.workspace
  const actor = { kind: 'agent', workspaceId, id: owner.id } as Parameters<
    typeof insertSignInProvider
  >[2]
  const ofApp = await beginSecondFactor(test.sql, encryption, { workspaceId, id: owner.id })
  const identityKey = await insertIdentityKey(test.sql, encryption, workspaceId, {
    ...{ name: 'Shop', algorithm: 'HMAC', secret: 'the secret of a shop, long enough' },
  })
  const provider = await insertSignInProvider(test.sql, encryption, actor, {
    ...{ name: 'Microsoft', issuer: 'https://login.example', clientId: 'one' },
    ...{ clientSecret: 'the secret of a provider', domains: [], joinRole: null },
  })
  return async (reading: Encryption) => {
    const [factor] = await storedIn('second_factors', 'secret')
    const wanted = { id: identityKey.id }
    return [
      reading.decrypt(factor!, owner.id).equals(ofApp!),
      await listVerifyingKeys(test.sql, reading, workspaceId, wanted),
      (await getKnownProvider(test.sql, reading, provider.id)).clientSecret,
    ]
  }
}

describe('the key of what is encrypted', () => {
  it('is changed: what an older one has encrypted is read, and encrypted anew, by several nodes at once', async () => {
    const read = await keepSecrets(createEncryption(OLD))
    const before = await read(createEncryption(OLD))
    const both = createEncryption(NEW, [OLD])
    expect(await read(both)).toEqual(before)
    await expect(read(createEncryption(NEW))).rejects.toThrow('No key reads this')

    const all = await Promise.all([encryptAnew(test.sql, both), encryptAnew(test.sql, both)])
    expect(all[0].renewed + all[1].renewed).toBe(places.length)
    expect(all.map(({ unreadable }) => unreadable)).toEqual([0, 0])
    expect(await read(createEncryption(NEW))).toEqual(before)
    expect(await encryptAnew(test.sql, both)).toEqual({ renewed: 0, unreadable: 0 })
  })

  it('that is lost leaves its secrets as they are, says how many they are, and keeps none of the others waiting', async () => {
    await Promise.all(
      Array.from(
        { length: 120 },
        (_, index) =>
          test.sql`
          insert into identity_keys (id, workspace_id, name, algorithm, secret, revoked_at)
          values (${`idk_0${index}`}, ${workspaceId}, 'Lost', 'HMAC', ${Buffer.from(`lost and not to be read ${index}`)}, now())`,
      ),
    )
    const other = createEncryption('a key of the year after, long enough', [NEW])
    const lost = (await storedIn('identity_keys', 'secret')).filter((one) => one.includes('lost'))
    expect(await encryptAnew(test.sql, other)).toEqual({ renewed: 3, unreadable: 120 })
    expect(await storedIn('identity_keys', 'secret')).toEqual(expect.arrayContaining(lost))
  })

  it('is changed in every column that keeps a secret', async () => {
    const columns = await test.sql`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = 'bytea'
        and column_name !~ '(^|_)(hash|digest|key)$' order by table_name`
    expect(columns.map(({ table, column }) => ({ table, column }))).toEqual(
      places
        .map(({ table, column }) => ({ table, column }))
        .toSorted((a, b) => (a.table < b.table ? -1 : 1)),
    )
  })
})
