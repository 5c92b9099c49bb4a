import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { enrolmentOf, hashRecoveryCode, newRecoveryCodes, newTotpSecret, stepOf } from './totp.ts'

const codeAt = (secret: Buffer, milliseconds: number) =>
  new TOTP({ secret: new Secret({ buffer: new Uint8Array(secret).buffer }) }).generate({
    timestamp: milliseconds,
  })

describe('a code of an authenticator app', () => {
  it('is good in its step and the one beside it, and names its step', () => {
    const secret = newTotpSecret()
    const now = 1_700_000_010_000
    const step = Math.floor(now / 30_000)
    for (const beside of [-1, 0, 1])
      expect(stepOf(secret, codeAt(secret, now + beside * 30_000), now)).toBe(step + beside)
    for (const far of [-5, -2, 2, 5])
      expect(stepOf(secret, codeAt(secret, now + far * 30_000), now)).toBeUndefined()
  })

  it('of another secret, or that is none, is not good', () => {
    const secret = newTotpSecret()
    expect(secret).toHaveLength(20)
    expect(stepOf(secret, codeAt(newTotpSecret(), Date.now()))).toBeUndefined()
    const now = 1_700_000_010_000
    const good = codeAt(secret, now)
    expect(stepOf(secret, good, now)).toBeDefined()
    for (const text of [`x${good}`, `${good}x`, `0${good}`, `${good}\n`, ` ${good}`])
      expect(stepOf(secret, text, now), text).toBeUndefined()
    for (const text of ['', 'x', '12345', '1234567', 'abcdef', '      '])
      expect(stepOf(secret, text), text).toBeUndefined()
  })
})

describe('recovery codes', () => {
  it('are ten that nobody guesses, and are known however they are typed', () => {
    const codes = newRecoveryCodes()
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    for (const one of codes) expect(one).toMatch(/^([a-hj-km-np-z2-9]{4}-){5}[a-hj-km-np-z2-9]{4}$/)
    const many = Array.from({ length: 10 }, newRecoveryCodes).flat().join('').replaceAll('-', '')
    expect(new Set(many).size).toBeGreaterThan(25)
    expect(hashRecoveryCode('abcd')).not.toBe(hashRecoveryCode('efgh'))
    const [code = ''] = codes
    // Below 112 bits a plain hash of it would not do.
    expect(code.replaceAll('-', '').length * Math.log2(31)).toBeGreaterThan(112)
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `
    expect(hashRecoveryCode(typed)).toBe(hashRecoveryCode(code))
    expect(hashRecoveryCode(code)).not.toBe(hashRecoveryCode(codes[1]!))
    expect(hashRecoveryCode(code)).not.toContain(code)
  })
})

describe('an enrolment', () => {
  it('names the account and the secret', () => {
    const secret = newTotpSecret()
    const { url, setupKey } = enrolmentOf(secret, 'nora@corp.example')
    const key = new Secret({ buffer: new Uint8Array(secret).buffer }).base32
    expect(setupKey.replaceAll(' ', '')).toBe(key)
    expect(url).toContain(`secret=${key}`)
    expect(url).toContain('nora%40corp.example')
  })
})
