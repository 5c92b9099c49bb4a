// Inviting agents by mail, and accepting with the link of that mail.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { agentOf } from '../actor.ts'
import { agentSchema } from '../agents/schema.ts'
import { hashPassword } from '../auth/password.ts'
import { assertStrong } from '../auth/strength.ts'
import { getCustomRole } from '../custom-roles/store.ts'
import { idSchema } from '../ids.ts'
import type { MailLinks } from '../mail/link.ts'
import type { Sql } from '../platform/postgres.ts'
import { authorizeGrant, type Grant } from '../policy.ts'
import { problem } from '../problem.ts'
import { fewFromOnePlace, noContent, refusals } from '../route.ts'
import { listProviderChoices } from '../sign-in-providers/store.ts'
import {
  type Invitation,
  invitationAcceptSchema,
  invitationCreateSchema,
  invitationListQuery,
  invitationLookSchema,
  invitationPageSchema,
  invitationSchema,
  openInvitationSchema,
} from './schema.ts'
import {
  acceptInvitation,
  deleteInvitation,
  getInvitation,
  getOpenInvitation,
  insertInvitation,
  listInvitations,
  renewInvitation,
} from './store.ts'

const params = z.object({ id: idSchema('invitation') })
const tags = ['Agents']

const grantOf = ({ role, customRole }: Pick<Invitation, 'role' | 'customRole'>): Grant => ({
  role,
  permissions: customRole?.permissions,
})

type Deps = { sql: Sql; links: MailLinks }

export const invitationRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, links }) => {
  function mailOf(token: string): string {
    const mailId = links.mailOf(token)
    if (mailId === undefined) throw problem('link_over')
    return mailId
  }

  app.route({
    method: 'GET',
    url: '/v1/invitations',
    config: { action: 'invitation.read' },
    schema: {
      operationId: 'invitations.list',
      summary: 'List invitations that nobody has accepted yet',
      tags,
      querystring: invitationListQuery,
      response: { 200: invitationPageSchema, ...refusals },
    },
    handler: async (request) =>
      await listInvitations(sql, agentOf(request).workspaceId, request.query),
  })

  app.route({
    method: 'POST',
    url: '/v1/invitations',
    config: { action: 'invitation.manage' },
    schema: {
      operationId: 'invitations.create',
      summary: 'Invite an agent by mail',
      tags,
      body: invitationCreateSchema,
      response: { 201: invitationSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const { role, customRoleId } = request.body
      const given =
        customRoleId === undefined
          ? { role }
          : await getCustomRole(sql, actor.workspaceId, customRoleId)
      authorizeGrant(actor, given)
      return reply.code(201).send(await insertInvitation(sql, actor, request.body))
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/invitations/:id/resend',
    config: { action: 'invitation.manage' },
    schema: {
      operationId: 'invitations.resend',
      summary: 'Prolong an invitation and mail it again',
      description: 'At most one mail a minute; asked sooner, nothing more is sent.',
      tags,
      params,
      response: { 200: invitationSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = agentOf(request)
      const { id, ...given } = await getInvitation(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, grantOf(given))
      return await renewInvitation(sql, actor, id)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/invitations/:id',
    config: { action: 'invitation.manage' },
    schema: {
      operationId: 'invitations.delete',
      summary: 'Take an invitation back',
      tags,
      params,
      response: { 204: noContent, ...refusals },
    },
    handler: async (request, reply) => {
      const actor = agentOf(request)
      const { id, ...given } = await getInvitation(sql, actor.workspaceId, request.params.id)
      authorizeGrant(actor, grantOf(given))
      await deleteInvitation(sql, actor.workspaceId, id)
      return reply.code(204).send()
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/invitations/look',
    config: { action: 'public', rateLimit: fewFromOnePlace('invitation') },
    schema: {
      operationId: 'invitations.look',
      summary: 'What the link of an invitation is for',
      tags,
      body: invitationLookSchema,
      response: { 200: openInvitationSchema, ...refusals },
    },
    handler: async (request) => {
      const invitation = await getOpenInvitation(sql, mailOf(request.body.token))
      return {
        ...invitation,
        providers: await listProviderChoices(sql, invitation.workspaceId),
      }
    },
  })

  app.route({
    method: 'POST',
    url: '/v1/invitations/accept',
    config: { action: 'public', rateLimit: fewFromOnePlace('invitation') },
    schema: {
      operationId: 'invitations.accept',
      summary: 'Become an agent; sign in afterwards',
      tags,
      body: invitationAcceptSchema,
      response: { 201: agentSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const { token, name, password } = request.body
      const mailId = mailOf(token)
      const { email, workspaceName } = await getOpenInvitation(sql, mailId)
      await assertStrong(password, [email, name, workspaceName])
      const passwordHash = await hashPassword(password)
      return reply.code(201).send(await acceptInvitation(sql, mailId, { name, passwordHash }))
    },
  })
}
