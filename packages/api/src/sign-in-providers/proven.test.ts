import { describe, expect, it } from 'vitest'
import { provenOf } from './proven.ts'

const tenant = '1a1b1c1d-2222-3333-4444-5555555abcde'
const microsoft = `https://login.microsoftonline.com/${tenant}/v2.0`
const google = 'https://accounts.google.com'
const mail = { email: 'Nora@Corp.example', email_verified: true }

describe('[S30] what the claims of Microsoft prove', () => {
  const claims = { sub: 'pairwise', oid: 'object', tid: tenant, ...mail, name: 'Nora' }

  it('is who they are in their directory, and no mail address, whatever it says (nOAuth)', () => {
    expect(provenOf(microsoft, claims)).toEqual({
      subject: 'object',
      name: 'Nora',
      email: 'nora@corp.example',
      isEmailProven: false,
    })
  })

  it.each([true, 1, '1', 'true'])('is the address when its domain is verified: %j', (xms_edov) => {
    expect(provenOf(microsoft, { ...claims, xms_edov }).isEmailProven).toBe(true)
  })

  it.each([false, 0, '0', 'false', '', null, [true], { a: 1 }])(
    'is no address when its domain is not: %j',
    (xms_edov) => {
      expect(provenOf(microsoft, { ...claims, xms_edov }).isEmailProven).toBe(false)
    },
  )

  it.each([undefined, 'x', `${tenant.slice(0, -1)}f`, [tenant, 'x']])(
    'is nothing in another directory: %j',
    (tid) => {
      expect(() => provenOf(microsoft, { ...claims, tid })).toThrow('another directory')
    },
  )

  it('is the same in capitals, for that is how some write it', () => {
    expect(provenOf(microsoft, { ...claims, tid: tenant.toUpperCase() }).subject).toBe('object')
    expect(provenOf(microsoft.toUpperCase().replace('HTTPS', 'https'), claims).subject).toBe(
      'object',
    )
  })

  it.each([undefined, '', 7, ['object']])('is nobody without an object id: %j', (oid) => {
    expect(() => provenOf(microsoft, { ...claims, oid })).toThrow('who this is')
  })
})

describe('what the claims of Google prove', () => {
  it('is an address of its own, or of a company that it hosts', () => {
    const isProven = (email: string, hd?: string) =>
      provenOf(google, { sub: 's', email, email_verified: true, hd }).isEmailProven
    expect(isProven('a@gmail.com')).toBe(true)
    expect(isProven('a@corp.example', 'corp.example')).toBe(true)
    expect(isProven('a@corp.example')).toBe(false)
    expect(isProven('a@corp.example', 'evil.example')).toBe(false)
    expect(provenOf(google, { sub: 's', email: 'a@gmail.com' }).isEmailProven).toBe(false)
  })
})

describe('what the claims of any other issuer prove', () => {
  const issuer = 'https://idp.example'

  it('is an address that is verified, in the place where the address is', () => {
    const info = { sub: 's', email: 'b@corp.example', email_verified: false }
    expect(provenOf(issuer, { sub: 's', ...mail }, info)).toMatchObject({
      email: 'nora@corp.example',
      isEmailProven: true,
    })
    // A verification in the token says nothing about an address from elsewhere.
    expect(provenOf(issuer, { sub: 's', email_verified: true }, info)).toMatchObject({
      email: 'b@corp.example',
      isEmailProven: false,
    })
    expect(
      provenOf(issuer, { sub: 's', email_verified: true }, { sub: 's', email: 'b@corp.example' }),
    ).toMatchObject({ isEmailProven: false })
  })

  it.each([7, 'nobody', '', 'a@b', { $ne: 1 }, ['a@corp.example']])(
    'is no address when it is none: %j',
    (email) => {
      const proven = provenOf(issuer, { sub: 's', email, email_verified: true })
      expect(proven).toMatchObject({ email: null, isEmailProven: false })
    },
  )

  it.each([
    `https://evil.example/${microsoft}`,
    `${microsoft}/more`,
    `https://evil.example/${google}`,
    `${google}/more`,
  ])('is not what only looks like another one would prove: %s', (issuer) => {
    const proven = provenOf(issuer, { sub: 's', oid: 'o', tid: tenant, ...mail })
    expect(proven).toMatchObject({ subject: 's', isEmailProven: true })
  })

  it('is a subject of 1 to 255 letters', () => {
    expect(provenOf(issuer, { sub: 'x'.repeat(255) }).subject).toHaveLength(255)
    for (const sub of ['', 'x'.repeat(256)])
      expect(() => provenOf(issuer, { sub })).toThrow('does not say who this is')
  })

  it.each([7, '', ' ', 'x'.repeat(121), 'a\nb', { a: 1 }])(
    'is no name when it is none: %j',
    (name) => {
      expect(provenOf(issuer, { sub: 's', name }).name).toBe(null)
    },
  )
})
