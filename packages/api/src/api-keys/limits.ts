// Which keys there are, as far as this process has met them, so that each counts its calls by itself. A key that nobody has
// let in is not here: tokens that are made up must not make new callers.
import { hashSecret } from '../auth/secret.ts'
import type { KeyActor } from '../policy.ts'

const MOST = 10_000

export type KeyLimits = {
  /** The key of a request, when it was good a moment ago. */
  find(token: string | undefined): Pick<KeyActor, 'id' | 'rateLimit'> | undefined
  /** What became of it when it was looked up. */
  note(token: string, key: KeyActor | undefined): void
}

export function createKeyLimits(): KeyLimits {
  const known = new Map<string, Pick<KeyActor, 'id' | 'rateLimit'>>()
  const nameOf = (token: string) => hashSecret(token).toString('base64')
  return {
    find: (token) => (token?.startsWith('sk_') ? known.get(nameOf(token)) : undefined),
    note(token, key) {
      if (known.size >= MOST) known.clear()
      if (key === undefined) known.delete(nameOf(token))
      else known.set(nameOf(token), { id: key.id, rateLimit: key.rateLimit })
    },
  }
}
