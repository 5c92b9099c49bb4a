// Teams of the workspace. Agents read them, administrators change them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { staffOf } from '../actor.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { noContent, refusals } from '../route.ts'
import {
  teamCreateSchema,
  teamListQuery,
  teamPageSchema,
  teamSchema,
  teamUpdateSchema,
} from './schema.ts'
import { archiveTeam, getTeam, insertTeam, listTeams, updateTeam } from './store.ts'

const params = z.object({ id: idSchema('team') })
const tags = ['Teams']

export const teamRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/teams',
    config: { action: 'team.read' },
    schema: {
      operationId: 'teams.list',
      summary: 'List teams',
      tags,
      querystring: teamListQuery,
      response: { 200: teamPageSchema, ...refusals },
    },
    handler: async (request) => await listTeams(sql, staffOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/teams',
    config: { action: 'team.manage' },
    schema: {
      operationId: 'teams.create',
      summary: 'Create a team',
      tags,
      body: teamCreateSchema,
      response: { 201: teamSchema, ...refusals },
    },
    handler: async (request, reply) =>
      reply.code(201).send(await insertTeam(sql, staffOf(request).workspaceId, request.body)),
  })

  app.route({
    method: 'GET',
    url: '/v1/teams/:id',
    config: { action: 'team.read' },
    schema: {
      operationId: 'teams.get',
      summary: 'Get a team',
      tags,
      params,
      response: { 200: teamSchema, ...refusals },
    },
    handler: async (request) => await getTeam(sql, staffOf(request).workspaceId, request.params.id),
  })

  app.route({
    method: 'PATCH',
    url: '/v1/teams/:id',
    config: { action: 'team.manage' },
    schema: {
      operationId: 'teams.update',
      summary: 'Change a team: its name, its members',
      tags,
      params,
      body: teamUpdateSchema,
      response: { 200: teamSchema, ...refusals },
    },
    handler: async (request) =>
      await updateTeam(sql, staffOf(request).workspaceId, request.params.id, request.body),
  })

  app.route({
    method: 'DELETE',
    url: '/v1/teams/:id',
    config: { action: 'team.manage' },
    schema: {
      operationId: 'teams.delete',
      summary: 'Archive a team; its conversations are for everybody then',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      await archiveTeam(sql, staffOf(request).workspaceId, request.params.id)
      return reply.code(204).send()
    },
  })
}
