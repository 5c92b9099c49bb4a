// Passwords: argon2id with the parameters OWASP recommends (19 MiB, 2 passes, 1 lane).
import { hash, verify } from '@node-rs/argon2'
import { problem } from '../problem.ts'

// argon2id is this library's default algorithm.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, options)

// Compared against when the account is not known, so that both answers take the same time.
let decoy: Promise<string> | undefined

/** Whether the password fits the hash; without a hash (no such account, or it has no password) the work is done all the same. */
export async function verifyPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const fits = await verify(passwordHash ?? (await decoy), password)
  return fits && typeof passwordHash === 'string'
}

/** Throws `weak_password` for the one that they have: somebody else may have made it, printed it or found it out. */
export async function assertAnother(passwordHash: string | null, password: string): Promise<void> {
  if (await verifyPassword(passwordHash, password))
    throw problem('weak_password', { detail: 'Choose another one than you have.' })
}
