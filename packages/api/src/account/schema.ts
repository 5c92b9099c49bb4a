// What agents manage of themselves: profile, password, where they are signed in, second factor.
import { z } from 'zod'
import { passwordSchema } from '../agents/schema.ts'
import { idSchema } from '../ids.ts'
import { timestamp } from '../text.ts'

const knownPassword = z.string().max(200)

export const passwordChangeSchema = z.strictObject({
  currentPassword: knownPassword,
  newPassword: passwordSchema.describe('At least 10 characters, and not easy to guess'),
})

export const signedInSchema = z
  .object({
    id: idSchema('session'),
    device: z.string().describe('`Firefox on Windows`'),
    isCurrent: z.boolean().describe('Whether it is the one that asks'),
    createdAt: timestamp,
    lastUsedAt: timestamp.describe('To a quarter of an hour'),
  })
  .meta({ id: 'SignedIn', description: 'A device that is signed in' })
export type SignedIn = z.infer<typeof signedInSchema>
export const signedInListSchema = z
  .object({ items: z.array(signedInSchema) })
  .meta({ id: 'SignedInList' })

export const secondFactorSchema = z
  .object({ isOn: z.boolean(), recoveryCodesLeft: z.int() })
  .meta({ id: 'SecondFactor' })

export const passwordProofSchema = z.strictObject({ password: knownPassword })

export const enrolmentSchema = z
  .object({
    url: z.string().describe('For a QR code: otpauth://…'),
    setupKey: z.string().describe('The same, to type in'),
  })
  .meta({ id: 'SecondFactorEnrolment' })
export const codeSchema = z.strictObject({ code: z.string().max(40) })
export const recoveryCodesSchema = z
  .object({
    recoveryCodes: z.array(z.string()).describe('Each is good once; shown here and never again'),
  })
  .meta({ id: 'RecoveryCodes' })
