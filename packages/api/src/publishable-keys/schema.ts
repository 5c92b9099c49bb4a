// A publishable key opens sessions for visitors. It is no secret: what protects it is the list of origins it works on.
import { z } from 'zod'

/** Exactly what a browser sends as `Origin`: scheme, host and port, nothing behind it. */
const originSchema = z
  .string()
  .max(300)
  .refine((value) => {
    const url = /^https?:\/\//.test(value) && URL.canParse(value) ? new URL(value) : undefined
    return url?.origin === value && !value.includes('*')
  }, 'must be an origin such as https://shop.example')

const originsSchema = z
  .array(originSchema)
  .max(50)
  .overwrite((origins) => [...new Set(origins)])
  .describe('Where it works, exactly; empty for every origin')

export const publishableKeySchema = z
  .object({ key: z.string(), origins: originsSchema })
  .meta({ id: 'PublishableKey' })
export type PublishableKey = z.infer<typeof publishableKeySchema>

export const publishableKeyWriteSchema = z.strictObject({ origins: originsSchema })
export const publishableKeyParams = z.object({
  key: z.string().regex(/^pk_(live|test)_\w{1,80}$/, 'not a publishable key'),
})
