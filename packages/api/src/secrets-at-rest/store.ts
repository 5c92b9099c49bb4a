// Everything that is encrypted in the database, for who changes the key: what an older one has encrypted is encrypted anew.
import { boundToIdentityKey } from '../identity-keys/store.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { boundToProvider } from '../sign-in-providers/store.ts'

type Place = { table: string; id: string; column: string; boundTo: (id: string) => string }

export const places: readonly Place[] = [
  { table: 'second_factors', id: 'agent_id', column: 'secret', boundTo: (id) => id },
  { table: 'identity_keys', id: 'id', column: 'secret', boundTo: boundToIdentityKey },
  { table: 'sign_in_providers', id: 'id', column: 'client_secret', boundTo: boundToProvider },
]

const AT_ONCE = 100

/** Several nodes may do so at once, with the same keys, while all goes on being read and written. */
export async function encryptAnew(sql: Sql, encryption: Encryption) {
  const done = { renewed: 0, unreadable: 0 }
  for (const place of places) {
    let after: string | undefined = ''
    while (after !== undefined) after = await renewSome(sql, { encryption, place, after, done })
  }
  return done
}

type Task = {
  encryption: Encryption
  place: Place
  after: string
  done: { renewed: number; unreadable: number }
}

/** Answers with the id to go on after; undefined at the end. */
async function renewSome(sql: Sql, { encryption, place, after, done }: Task) {
  const { table, id, column, boundTo } = place
  const { mark } = encryption
  return await sql.begin(async (tx) => {
    const rows = await tx<{ id: string; stored: Buffer }[]>`
      select ${tx(id)} as id, ${tx(column)} as stored from ${tx(table)}
      where ${tx(id)} > ${after} and substr(${tx(column)}, 1, ${mark.length}) <> ${mark}
      order by ${tx(id)} limit ${AT_ONCE} for update`
    for (const row of rows) {
      const plain = read(encryption, row.stored, boundTo(row.id))
      done[plain === undefined ? 'unreadable' : 'renewed']++
      if (plain === undefined) continue
      const stored = encryption.encrypt(plain, boundTo(row.id))
      await tx`update ${tx(table)} set ${tx(column)} = ${stored} where ${tx(id)} = ${row.id}`
    }
    return rows.at(-1)?.id
  })
}

function read(encryption: Encryption, stored: Buffer, boundTo: string): Buffer | undefined {
  try {
    return encryption.decrypt(stored, boundTo)
  } catch {
    return undefined
  }
}
