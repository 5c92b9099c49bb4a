// The table of the policy over REST, for the page of roles.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { roles } from '../agents/schema.ts'
import { policy } from '../policy.ts'
import { refusals } from '../route.ts'
import { permissionsSchema } from './schema.ts'

const nameOf = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1)

const table = {
  roles: roles.map((id) => ({ id, name: nameOf(id), isBuiltIn: true })),
  permissions: Object.entries(policy)
    // What only customers do is no role's.
    .filter(([, rule]) => rule.roles.length > 0)
    .map(([action, rule]) => ({ action, roles: [...rule.roles] })),
}

export const permissionRoutes: FastifyPluginAsyncZod = async (app) => {
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
    handler: async () => table,
  })
}
