// What each role may do over REST, for the page of roles: the table of the policy, and the roles that the workspace has made.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { staffOf } from '../actor.ts'
import { roles } from '../agents/schema.ts'
import { MOST_ROLES } from '../custom-roles/schema.ts'
import { listCustomRoles } from '../custom-roles/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { policy } from '../policy.ts'
import { refusals } from '../route.ts'
import { permissionsSchema } from './schema.ts'

const nameOf = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1)

const builtIn = roles.map((id) => ({ id, name: nameOf(id), isBuiltIn: true }))
const table = Object.entries(policy)
  // What only customers do is no role's.
  .filter(([, rule]) => rule.roles.length > 0)
  .map(([action, rule]) => ({ action, roles: rule.roles as readonly string[] }))

export const permissionRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/permissions',
    config: { action: 'agent.read' },
    schema: {
      operationId: 'permissions.get',
      summary: 'What each role may do',
      tags: ['Agents'],
      response: { 200: permissionsSchema, ...refusals },
    },
    handler: async (request) => {
      const { workspaceId } = staffOf(request)
      const { items } = await listCustomRoles(sql, workspaceId, { limit: MOST_ROLES })
      return {
        roles: [...builtIn, ...items.map(({ id, name }) => ({ id, name, isBuiltIn: false }))],
        permissions: table.map((rule) => ({
          action: rule.action,
          // Who has a custom role is a viewer besides.
          roles: [
            ...rule.roles,
            ...items
              .filter(
                ({ permissions }) =>
                  rule.roles.includes('viewer') ||
                  (permissions as readonly string[]).includes(rule.action),
              )
              .map(({ id }) => id),
          ],
        })),
      }
    },
  })
}
