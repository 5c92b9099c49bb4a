// Encrypts the few secrets that the database has to give back (AES-256-GCM): what was copied from the database alone
// tells nothing. Each value is bound to what it belongs to, so it cannot be moved to another row.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

export type Encryption = {
  encrypt(plain: Uint8Array, belongsTo: string): Buffer
  /** Throws when the key is another one, or the value belongs to something else. */
  decrypt(stored: Uint8Array, belongsTo: string): Buffer
}

export function createEncryption(key: string): Encryption {
  const derived = Buffer.from(hkdfSync('sha256', key, '', 'deskbell secrets at rest', 32))
  return {
    encrypt(plain, belongsTo) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', derived, nonce).setAAD(Buffer.from(belongsTo))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    decrypt(stored, belongsTo) {
      const decipher = createDecipheriv('aes-256-gcm', derived, stored.subarray(0, NONCE), {
        authTagLength: TAG,
      })
        .setAAD(Buffer.from(belongsTo))
        .setAuthTag(stored.subarray(NONCE, NONCE + TAG))
      return Buffer.concat([decipher.update(stored.subarray(NONCE + TAG)), decipher.final()])
    },
  }
}
