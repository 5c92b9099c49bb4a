// Teams: agents who share a part of the work. A conversation may be put before one. Deleting a team archives it.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { flag, pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

export const teamSchema = z
  .object({
    id: idSchema('team'),
    name: z.string(),
    agentIds: z.array(idSchema('agent')).describe('Its members'),
    archivedAt: timestamp.nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'Team' })
export type Team = z.infer<typeof teamSchema>

const agentIds = z.array(idSchema('agent')).max(500)
export const teamCreateSchema = z.strictObject({ name: line(80), agentIds: agentIds.default([]) })
export const teamUpdateSchema = z.strictObject({
  name: line(80).optional(),
  agentIds: agentIds.optional().describe('In place of the present members'),
})
export const teamListQuery = z.object({
  ...pageQuery,
  archived: flag.default(false).describe('Include archived teams'),
})
export const teamPageSchema = pageOf(teamSchema).meta({ id: 'TeamPage' })
