// What a workspace demands of its agents when they sign in.
import { z } from 'zod'
import { timestamp } from '../text.ts'

const DAYS = 7

export const securitySchema = z
  .object({
    secondFactorFrom: timestamp
      .nullable()
      .describe('From when on every agent needs a second factor; null: it is up to them'),
    providerIsFactor: z
      .boolean()
      .describe('Whether signing in with a provider of the workspace counts as one'),
    agentsWithout: z.int().describe('Active agents who have no second factor yet'),
  })
  .meta({ id: 'Security' })
export type Security = z.infer<typeof securitySchema>

export const securityUpdateSchema = z.strictObject({
  demandSecondFactor: z.boolean().optional(),
  graceDays: z
    .int()
    .min(1)
    .max(90)
    .default(DAYS)
    .describe(
      'How long agents have until then, when it is demanded from now on; at least a day, so that nobody is shut out at once',
    ),
  providerIsFactor: z.boolean().optional(),
})
export type SecurityUpdate = z.infer<typeof securityUpdateSchema>
