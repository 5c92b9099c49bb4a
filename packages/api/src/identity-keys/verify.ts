// Who the business says that somebody is: a token that it has signed, or the hash of an external id. Nothing that a
// token says of itself chooses how it is verified: `kid` names a key of this workspace, and the key has one algorithm.
import { createHmac, createPublicKey, type KeyObject, timingSafeEqual } from 'node:crypto'
import { errors, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose'
import { z } from 'zod'
import { type CustomerUpdate, customerUpdateSchema } from '../customers/schema.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import { type IdentityAlgorithm, type IdentityProof, TOKEN_SECONDS } from './schema.ts'
import { listVerifyingKeys, touchIdentityKey } from './store.ts'

export type Identity = {
  externalId: string
  keyId: string
  /** What a signature vouches for; empty for a hash. */
  profile: Omit<CustomerUpdate, 'externalId'>
}

/** Throws `invalid_identity`. */
export type VerifyIdentity = (workspaceId: string, proof: IdentityProof) => Promise<Identity>

/** Clocks of two servers differ a little. */
const CLOCK_SECONDS = 60
const MOST_RSA_BITS = 8192

const { externalId, ...profile } = customerUpdateSchema.shape
const externalIdSchema = externalId.unwrap().unwrap()
const profileSchema = z.object(profile)

const refused = (detail: string) => problem('invalid_identity', { detail })

export function createVerifyIdentity(sql: Sql, encryption: Encryption): VerifyIdentity {
  async function keyOf(workspaceId: string, { kid, alg, typ }: JWTHeaderParameters) {
    if (typ !== undefined && typ.toUpperCase() !== 'JWT') throw refused('The token is no JWT')
    if (typeof kid !== 'string') throw refused('The header needs a kid: the id of the key')
    const [key] = await listVerifyingKeys(sql, encryption, workspaceId, { id: kid })
    if (key === undefined || key.algorithm !== alg || key.algorithm === 'HMAC')
      throw refused('No key of this workspace has this kid and algorithm')
    return 'secret' in key ? new Uint8Array(key.secret) : createPublicKey(key.publicKey)
  }

  async function ofToken(workspaceId: string, token: string): Promise<Identity> {
    const { payload, protectedHeader } = await jwtVerify(
      token,
      (header) => keyOf(workspaceId, header),
      {
        algorithms: ['HS256', 'RS256', 'ES256', 'EdDSA'],
        audience: workspaceId,
        requiredClaims: ['sub', 'exp', 'iat'],
        maxTokenAge: TOKEN_SECONDS,
        clockTolerance: CLOCK_SECONDS,
      },
    ).catch((error: unknown) => {
      if (error instanceof ProblemError) throw error
      throw refused(reasonOf(error))
    })
    assertBounded(payload)
    return {
      externalId: exactId(payload.sub),
      keyId: protectedHeader.kid!,
      profile: profileOf(payload),
    }
  }

  async function ofHash(workspaceId: string, id: string, hash: string): Promise<Identity> {
    const keys = await listVerifyingKeys(sql, encryption, workspaceId, { algorithm: 'HMAC' })
    const given = Buffer.from(hash, 'hex')
    const found = keys.find(
      (key) =>
        'secret' in key &&
        timingSafeEqual(createHmac('sha256', key.secret).update(id).digest(), given),
    )
    if (found === undefined) throw refused('The hash does not fit the external id')
    return { externalId: exactId(id), keyId: found.id, profile: {} }
  }

  return async (workspaceId, proof) => {
    const identity =
      'token' in proof
        ? await ofToken(workspaceId, proof.token)
        : await ofHash(workspaceId, proof.externalId, proof.hash)
    await touchIdentityKey(sql, identity.keyId)
    return identity
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired'
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The claim ${error.claim} is missing, or not what it must be`
  return 'The token is not one that the key has signed'
}

/** The library takes lists of audiences, and any time between the two moments. */
function assertBounded({ aud, iat, exp }: JWTPayload): void {
  if (typeof aud !== 'string') throw refused('The claim aud must be one string')
  if (exp! - iat! > TOKEN_SECONDS)
    throw refused(`A token may live ${TOKEN_SECONDS} seconds from iat to exp`)
}

/** What was signed is the id, to the letter: nothing that only becomes it when it is tidied up. */
function exactId(sub: unknown): string {
  const { data } = externalIdSchema.safeParse(sub)
  if (data === undefined || data === null || data !== sub)
    throw refused('The external id must be one line of at most 200 characters')
  return data
}

function profileOf(payload: JWTPayload): Identity['profile'] {
  const parsed = profileSchema.safeParse(payload)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refused(`The claim ${issue?.path.join('.')}: ${issue?.message}`)
}

/** The key as we keep it, when it is a public one for this algorithm and strong enough. */
export function readPublicKey(algorithm: IdentityAlgorithm, pem: string): string | undefined {
  // A private key would be taken, too: nobody shall ever send us one and see that it works.
  if (!/^\s*-----BEGIN PUBLIC KEY-----/.test(pem)) return undefined
  try {
    const key = createPublicKey(pem)
    return isFor(algorithm, key) ? String(key.export({ type: 'spki', format: 'pem' })) : undefined
  } catch {
    return undefined
  }
}

function isFor(algorithm: IdentityAlgorithm, key: KeyObject): boolean {
  const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {}
  if (algorithm === 'RS256')
    return (
      key.asymmetricKeyType === 'rsa' && modulusLength >= 2048 && modulusLength <= MOST_RSA_BITS
    )
  if (algorithm === 'ES256') return key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1'
  return key.asymmetricKeyType === 'ed25519'
}
