// What an operator watches: is it alive, is it ready, and the numbers.
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Sql } from '../platform/postgres.ts'
import type { Indexer } from '../search/indexer.ts'

const READY_MS = 2000

type Deps = { sql: Sql; version: string; indexer: Indexer }

// Not encapsulated: its hook times every route.
export const operationRoutes = fastifyPlugin(
  async (app: FastifyInstance, { sql, version, indexer }: Deps) => {
    const registry = new Registry()
    collectDefaultMetrics({ register: registry })
    const requests = new Histogram({
      name: 'deskbell_http_request_seconds',
      help: 'Time to answer, by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    })
    watchSearch(registry, indexer)
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none'
      requests.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      )
    })
    app.addHook('onClose', async () => registry.clear())

    /** Milliseconds that the database took to answer, or undefined. */
    async function ping(): Promise<number | undefined> {
      const began = performance.now()
      const late = new Promise<false>((resolve) =>
        setTimeout(() => resolve(false), READY_MS).unref(),
      )
      const answered = sql`select 1`.then(
        () => true,
        () => false,
      )
      return (await Promise.race([answered, late]))
        ? Math.round(performance.now() - began)
        : undefined
    }

    app.get('/livez', { schema: { hide: true } }, async (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send('ok\n'),
    )

    app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
      const isReady = (await ping()) !== undefined
      return reply
        .code(isReady ? 200 : 503)
        .type('text/plain; charset=utf-8')
        .send(isReady ? 'ok\n' : 'database unavailable\n')
    })

    app.get('/health', { schema: { hide: true } }, async (_request, reply) => {
      const milliseconds = await ping()
      const isUp = milliseconds !== undefined
      const database = isUp ? { status: 'up', milliseconds } : { status: 'down' }
      return reply
        .code(isUp ? 200 : 503)
        .send({ status: isUp ? 'ok' : 'degraded', version, database })
    })

    app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
      reply.type(registry.contentType).send(await registry.metrics()),
    )
  },
)

function watchSearch(registry: Registry, indexer: Indexer): void {
  const isBuilt = new Gauge({
    name: 'deskbell_search_index_built',
    help: '1 when the search index is whole, 0 while it is being built',
    registers: [registry],
  })
  new Gauge({
    name: 'deskbell_search_lag_seconds',
    help: 'Age of the oldest change that cannot be found yet',
    registers: [registry],
    async collect() {
      // Without its database there are still the other numbers.
      const lag = await indexer.lag().catch(() => undefined)
      this.set(lag?.seconds ?? Number.NaN)
      isBuilt.set(lag?.isBuilt ? 1 : 0)
    },
  })
}
