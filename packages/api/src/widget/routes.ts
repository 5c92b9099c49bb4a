// The widget's configuration: public, the same for all visitors of a site, so caches may keep it for a moment.
import { createHash } from 'node:crypto'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Availabilities } from '../business-hours/availability.ts'
import { findPublishableKey } from '../customer-sessions/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { noteSeen } from '../publishable-keys/store.ts'
import { refusals } from '../route.ts'
import { widgetSettingsSchema } from '../workspaces/schema.ts'
import { widgetConfigurationSchema, widgetQuery } from './schema.ts'
import { getWidgetParts } from './store.ts'

const MOST_AGE_SECONDS = 60

type Deps = { sql: Sql; availabilities: Availabilities }

export const widgetRoutes: FastifyPluginAsyncZod<Deps> = async (app, { sql, availabilities }) => {
  app.route({
    method: 'GET',
    url: '/v1/widget',
    config: { action: 'public' },
    schema: {
      operationId: 'widget.get',
      summary: 'What the widget of a site looks like, and whether somebody answers now',
      description:
        'Needs no session and makes none. Caches may keep it for a minute, or until `availability.changesAt`.',
      tags: ['Widget'],
      querystring: widgetQuery,
      response: {
        200: widgetConfigurationSchema,
        304: z.undefined().describe('As `If-None-Match` says'),
        ...refusals,
      },
    },
    handler: async (request, reply) => {
      const key = await findPublishableKey(sql, request.query.publishableKey)
      if (key === undefined) throw problem('invalid_publishable_key')
      // Browsers name no origin where the page is of this very host.
      const { origin } = request.headers
      const isForeign = origin !== undefined && !key.origins.includes(origin)
      if (key.origins.length > 0 && isForeign) throw problem('origin_not_allowed')
      if (origin !== undefined && !key.isSeen)
        await noteSeen(sql, request.query.publishableKey, origin)
      const { name, widget, topics, triggers } = await getWidgetParts(sql, key.workspaceId)
      const configuration = {
        workspace: { name },
        widget: widgetSettingsSchema.parse(widget ?? {}),
        topics,
        availability: await availabilities.of(key.workspaceId),
        triggers,
      }
      const { changesAt } = configuration.availability
      const etag = `"${createHash('sha256').update(JSON.stringify(configuration)).digest('base64url').slice(0, 22)}"`
      reply
        .header('cache-control', `public, max-age=${secondsUntil(changesAt)}`)
        .header('vary', 'origin')
        .header('etag', etag)
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return configuration
    },
  })
}

const secondsUntil = (changesAt: string | null): number => {
  if (changesAt === null) return MOST_AGE_SECONDS
  const seconds = Math.ceil((Date.parse(changesAt) - Date.now()) / 1000)
  return Math.min(MOST_AGE_SECONDS, Math.max(0, seconds))
}
