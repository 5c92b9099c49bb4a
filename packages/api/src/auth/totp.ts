// Codes of an authenticator app (RFC 6238, SHA-1, 6 digits, 30 s: what every app knows) and recovery codes.
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { hashSecret } from './secret.ts'

const PERIOD = 30
const RECOVERY_CODES = 10
const LETTERS = 24
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

const totpOf = (secret: Uint8Array, label = '') =>
  new TOTP({
    issuer: 'Deskbell',
    label,
    period: PERIOD,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  })

export const newTotpSecret = (): Buffer => randomBytes(20)

/** What the QR code holds, and the same to type in. */
export const enrolmentOf = (secret: Uint8Array, email: string) => ({
  url: totpOf(secret, email).toString(),
  setupKey: totpOf(secret).secret.base32,
})

/** The number of the half minute that this code is of, one to either side of now; undefined for a wrong code. */
export function stepOf(secret: Uint8Array, code: string, now = Date.now()): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: 1 })
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD) + delta
}

/** 24 letters of 31, which is 118 bits: nobody guesses them, so a plain hash is enough to keep. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    // 248 is the largest multiple of 31 in a byte: above it one letter would come more often.
    const letters: string[] = []
    while (letters.length < LETTERS)
      for (const byte of randomBytes(32))
        if (byte < 248 && letters.length < LETTERS) letters.push(ALPHABET[byte % ALPHABET.length]!)
    return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
  })
}

export const hashRecoveryCode = (code: string): string =>
  hashSecret(code.toLowerCase().replace(/[^a-z0-9]/g, '')).toString('hex')
