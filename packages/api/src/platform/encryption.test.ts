import { describe, expect, it } from 'vitest'
import { createEncryption } from './encryption.ts'

const OLD = 'an old key that was there before marks'
/** `a secret` of `row 1`, with that key, as it was encrypted before values carried a mark. */
const unmarked = Buffer.from(
  'e4a183ed6b9d5ac5e510afc6c5286a56168003a863537a3eff6582b373cdbd414aaf44a3',
  'hex',
)

describe('a secret at rest', () => {
  it('says how and with which key it was encrypted, and nothing of the key', () => {
    const encrypt = (key: string) =>
      createEncryption(key).encrypt(Buffer.from('x'), 'row 1').subarray(0, 8).toString('hex')
    expect(encrypt('one')).toMatch(/^01/)
    expect(encrypt('one')).toBe(encrypt('one'))
    expect(encrypt('one')).not.toBe(encrypt('another'))
  })

  it('is read with each key that is there, also from before it had a mark', () => {
    const marked = createEncryption(OLD).encrypt(Buffer.from('a secret'), 'row 1')
    for (const stored of [unmarked, marked]) {
      for (const encryption of [createEncryption(OLD), createEncryption('new', ['other', OLD])])
        expect(String(encryption.decrypt(stored, 'row 1'))).toBe('a secret')
      expect(() => createEncryption('new').decrypt(stored, 'row 1')).toThrow()
    }
  })

  it('belongs to one thing, and bears no changed bit', () => {
    const encryption = createEncryption('new', [OLD])
    const marked = encryption.encrypt(Buffer.from('a secret'), 'row 1')
    for (const stored of [unmarked, marked]) {
      expect(() => encryption.decrypt(stored, 'row 2')).toThrow()
      for (let at = 0; at < stored.length; at++) {
        const changed = Buffer.from(stored)
        changed[at]! ^= 1
        expect(() => encryption.decrypt(changed, 'row 1'), String(at)).toThrow()
      }
    }
  })
})
