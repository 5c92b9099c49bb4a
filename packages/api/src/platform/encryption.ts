// Encrypts the few secrets that the database has to give back (AES-256-GCM): what was copied from the database alone
// tells nothing. Each value is bound to what it belongs to, so it cannot be moved to another row, and begins with a mark
// that says how and with which key it was encrypted, so both can change.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const VERSION = 1
const NAME = 7
const NONCE = 12
const TAG = 16

export type Encryption = {
  /** How everything begins that is encrypted now. */
  mark: Buffer
  encrypt(plain: Uint8Array, belongsTo: string): Buffer
  /** Throws when no key is that of the value, or the value belongs to something else. */
  decrypt(stored: Uint8Array, belongsTo: string): Buffer
}

type Key = { mark: Buffer; bytes: Buffer }

/** Encrypts with the first key; the others are only read with. */
export function createEncryption(key: string, others: readonly string[] = []): Encryption {
  const current = keyOf(key)
  const keys = [current, ...others.map(keyOf)]
  return {
    mark: current.mark,
    encrypt: (plain, belongsTo) =>
      Buffer.concat([current.mark, seal(current.bytes, plain, belongsTo)]),
    decrypt(stored, belongsTo) {
      const { length } = current.mark
      const named = keys.find(({ mark }) => mark.equals(stored.subarray(0, length)))
      return named
        ? open(named.bytes, stored.subarray(length), belongsTo)
        : openUnmarked(keys, stored, belongsTo)
    },
  }
}

function keyOf(text: string): Key {
  const derive = (use: string, length: number) =>
    Buffer.from(hkdfSync('sha256', text, '', use, length))
  return {
    mark: Buffer.concat([Buffer.of(VERSION), derive('deskbell name of a key', NAME)]),
    bytes: derive('deskbell secrets at rest', 32),
  }
}

function seal(key: Buffer, plain: Uint8Array, belongsTo: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function open(key: Buffer, sealed: Uint8Array, belongsTo: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), {
    authTagLength: TAG,
  })
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()])
}

/** What was encrypted before there were marks: the tag says which key fits. */
function openUnmarked(keys: readonly Key[], sealed: Uint8Array, belongsTo: string): Buffer {
  for (const { bytes } of keys) {
    try {
      return open(bytes, sealed, belongsTo)
    } catch {
      // It is another key's, or nobody's.
    }
  }
  throw new Error(
    'No key reads this: it is of another ENCRYPTION_KEY, or belongs to something else',
  )
}
