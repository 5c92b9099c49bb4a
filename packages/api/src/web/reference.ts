// The API reference at /docs, from the same document that the SDK is generated from.
import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'

export async function referenceRoutes(app: FastifyInstance): Promise<void> {
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .header('access-control-allow-origin', '*')
      .send(app.swagger()),
  )
  await app.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      title: 'Deskbell API',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      defaultOpenAllTags: false,
    },
  })
}
