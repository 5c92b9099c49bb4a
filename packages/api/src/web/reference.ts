// The API reference at /docs, from the same document that the SDK is generated from.
import { createHash } from 'node:crypto'
import scalar from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'

export async function referenceRoutes(app: FastifyInstance): Promise<void> {
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .header('access-control-allow-origin', '*')
      .send(app.swagger()),
  )
  await app.register(async (scope) => {
    allowOwnInlineScripts(scope)
    await scope.register(scalar, {
      routePrefix: '/docs',
      configuration: {
        url: '/openapi.json',
        title: 'Deskbell API',
        withDefaultFonts: false,
        telemetry: false,
        // Nothing here talks to anybody but this server.
        agent: { disabled: true },
        mcp: { disabled: true },
        showDeveloperTools: 'never',
        hideClientButton: true,
        favicon: '/inbox/favicon.svg',
      },
    })
  })
}

// The reference page configures itself in a script of its own and styles itself: its scripts are allowed by their
// hashes, its styles inline. No other page of ours has either.
function allowOwnInlineScripts(scope: FastifyInstance): void {
  scope.addHook('onSend', async (_request, reply, payload) => {
    const isPage = String(reply.getHeader('content-type')).startsWith('text/html')
    if (!isPage || typeof payload !== 'string') return payload
    const scripts = [...payload.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    const hashes = scripts.map(
      ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
    )
    reply.header(
      'content-security-policy',
      `default-src 'self'; script-src 'self' ${hashes.join(' ')}; style-src 'self' 'unsafe-inline'; ` +
        "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    )
    return payload
  })
}
