// The devices of a customer: each is a session that their browser, or an app, keeps.
import { z } from 'zod'
import { timestamp } from '../text.ts'

export const MOST_DEVICES = 50

export const customerDeviceSchema = z
  .object({
    origin: z
      .string()
      .nullable()
      .describe('The site on which it came in; null outside of browsers'),
    isProven: z.boolean().describe('Whether the business has signed who this is'),
    createdAt: timestamp,
    lastUsedAt: timestamp.describe('To within the time after which a session is renewed'),
  })
  .meta({ id: 'CustomerDevice' })
export type CustomerDevice = z.infer<typeof customerDeviceSchema>

export const customerDevicesSchema = z
  .object({ items: z.array(customerDeviceSchema).max(MOST_DEVICES) })
  .meta({
    id: 'CustomerDevices',
    description: `At most ${MOST_DEVICES}, the last used first; those that signed out are gone`,
  })
