// What a provider's signed claims prove about somebody: who they are there, and whether the mail address is theirs.
import type { IDToken, UserInfoResponse } from 'openid-client'
import { emailSchema } from '../agents/schema.ts'
import { problem } from '../problem.ts'
import { line } from '../text.ts'

export type Proven = {
  /** Names them for ever, at this provider. Never a mail address: those change hands. */
  subject: string
  name: string | null
  email: string | null
  isEmailProven: boolean
}

type Claims = Pick<IDToken, 'sub'> & Record<string, unknown>

const MICROSOFT =
  /^https:\/\/login\.(?:partner\.)?microsoftonline\.(?:com|us|cn)\/([0-9a-f-]{36})\/v2\.0\/?$/i
const GOOGLE = /^https:\/\/accounts\.google\.com\/?$/

export function provenOf(issuer: string, claims: Claims, info?: UserInfoResponse): Proven {
  // An address and whether it is verified are taken from the same place.
  const mail = claims.email === undefined ? (info ?? claims) : claims
  const email = emailSchema.safeParse(mail.email).data ?? null
  const name = line(120).safeParse(claims.name ?? info?.name).data ?? null
  const isEmailProven =
    email !== null && ownsMail(issuer, { ...claims, email_verified: mail.email_verified }, email)
  return { subject: subjectOf(issuer, claims), name, email, isEmailProven }
}

/** At Microsoft `sub` is another one for each registration of ours; `oid` in its directory stays. */
function subjectOf(issuer: string, claims: Claims): string {
  const tenant = MICROSOFT.exec(issuer)?.[1]
  const subject = tenant === undefined ? claims.sub : claims.oid
  if (tenant !== undefined && String(claims.tid).toLowerCase() !== tenant.toLowerCase())
    throw problem('sign_in_failed', { detail: 'This account is of another directory' })
  if (typeof subject !== 'string' || subject.length === 0 || subject.length > 255)
    throw problem('sign_in_failed', { detail: 'The provider does not say who this is' })
  return subject
}

function ownsMail(issuer: string, claims: Claims, email: string): boolean {
  // In a directory of Microsoft anybody who manages it writes any address (nOAuth), unless the domain is proven.
  if (MICROSOFT.test(issuer)) return [true, 1, '1', 'true'].includes(claims.xms_edov as string)
  if (claims.email_verified !== true) return false
  const domain = domainOf(email)
  // Google has once verified other addresses; only of its own, and of a company that it hosts, it is the authority.
  return !GOOGLE.test(issuer) || domain === 'gmail.com' || domain === claims.hd
}

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)
