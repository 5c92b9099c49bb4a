// What Fastify is given for every route: headers of security, CORS, rate limits, tokens, and the document of the API.
import cors from '@fastify/cors'
import jwt from '@fastify/jwt'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import helmet from 'helmet'
import packageJson from '../package.json' with { type: 'json' }
import { ACCESS_SECONDS, bearerToken, ISSUER, sessionOf } from './actor.ts'
import type { KeyLimits } from './api-keys/limits.ts'
import { refuseExcess } from './overload.ts'
import { placeOf } from './place.ts'
import type { Bus } from './platform/bus.ts'
import type { Lag } from './platform/lag.ts'
import { createRateLimits } from './rate-limits.ts'
import type { Hint } from './realtime/publish.ts'
import type { Settings } from './settings.ts'

export async function registerPlugins(
  app: FastifyInstance,
  settings: Settings,
  { bus, keyLimits, lag }: { bus: Bus<Hint>; keyLimits: KeyLimits; lag: Lag },
): Promise<void> {
  // Made once: @fastify/helmet makes it anew for each request.
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // What else the business runs below its host is not ours to decide.
    strictTransportSecurity: settings.publicUrl.startsWith('https:')
      ? { includeSubDomains: settings.hstsSubdomains }
      : false,
  })
  app.addHook('onRequest', ({ raw }, reply, done) => protect(raw, reply.raw, () => done()))
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: [
      ...['authorization', 'content-type', 'idempotency-key', 'last-event-id', 'range'],
      ...['tus-resumable', 'upload-length', 'upload-metadata', 'upload-offset'],
    ],
    exposedHeaders: [
      ...['location', 'tus-resumable', 'upload-length', 'upload-offset'],
      'x-request-id',
      'retry-after',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'idempotency-replayed',
    ],
    maxAge: 600,
  })
  app.addHook('onRequest', refuseExcess(lag))
  app.decorateRequest('claims', null)
  const rateLimits = createRateLimits(bus)
  app.addHook('onClose', async () => rateLimits.close())
  await app.register(rateLimit, {
    store: rateLimits.Store,
    max: (request) => keyLimits.find(bearerToken(request))?.rateLimit ?? settings.rateLimitMax,
    timeWindow: 60_000,
    enableDraftSpec: true,
    // Only a session or a key counts on its own: tokens that are made up must not make new callers.
    keyGenerator: (request) => {
      const token = bearerToken(request)
      return sessionOf(app, request) ?? keyLimits.find(token)?.id ?? placeOf(request.ip)
    },
    allowList: (request) => !request.url.startsWith('/v1/'),
  })
  await app.register(jwt, {
    secret: settings.jwtSecret,
    sign: { algorithm: 'HS256', iss: ISSUER, expiresIn: ACCESS_SECONDS },
    verify: {
      algorithms: ['HS256'],
      checkTyp: 'JWT',
      allowedIss: ISSUER,
      requiredClaims: ['exp', 'iss', 'aud', 'sid'],
      // Nodes whose clocks differ a little take each other's tokens.
      clockTolerance: 60_000,
      cache: 1000,
      // Never a refusal, or a clock that was wrong for a moment refuses good tokens long after it is right again.
      errorCacheTTL: () => Number.NEGATIVE_INFINITY,
    },
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Deskbell API',
        version: packageJson.version,
        description:
          'One contract for REST, sockets and webhooks. Errors are RFC 9457 problems with a stable `code`.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      components: {
        securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (input) => withoutUnused(jsonSchemaTransformObject(input)),
  })
}

// Each schema comes in an input and an output form; most are only ever one of the two.
function withoutUnused<T extends object>(document: T): T {
  const { components } = document as { components?: { schemas?: Record<string, unknown> } }
  const schemas = components?.schemas ?? {}
  const text = JSON.stringify(document)
  for (const name of Object.keys(schemas)) {
    if (name.endsWith('Input') && !text.includes(`#/components/schemas/${name}"`))
      delete schemas[name]
  }
  return document
}
