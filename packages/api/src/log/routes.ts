// The log of one conversation over REST, for readers without a socket.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../actor.ts'
import { getStored } from '../conversations/store.ts'
import { idSchema } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { viewOf } from '../policy.ts'
import { refusals } from '../route.ts'
import { type Event, eventListQuery, eventPageSchema } from './schema.ts'
import { listEvents, toCustomerEvent } from './store.ts'

const params = z.object({ id: idSchema('conversation') })

export const logRoutes: FastifyPluginAsyncZod<{ sql: Sql }> = async (app, { sql }) => {
  app.route({
    method: 'GET',
    url: '/v1/conversations/:id/events',
    config: { action: 'conversation.read' },
    schema: {
      operationId: 'events.list',
      summary: 'Events of a conversation after a seq, oldest first',
      tags: ['Events'],
      params,
      querystring: eventListQuery,
      response: { 200: eventPageSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = actorOf(request)
      const { conversation, publicSeq } = await getStored(sql, actor, request.params.id)
      const logged = await listEvents(sql, {
        conversationId: conversation.id,
        reader: viewOf(actor),
        ...request.query,
      })
      const items =
        actor.kind !== 'customer' ? logged.map((one) => one.event) : logged.map(toCustomerEvent)
      const last = items.at(-1)?.seq ?? 0
      const seq = Math.max(actor.kind !== 'customer' ? conversation.seq : publicSeq, last)
      return { items: items.filter((event): event is Event => event !== undefined), seq }
    },
  })
}
