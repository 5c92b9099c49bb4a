// Who is refused because more is asked than can be done. Refusing has to cost a fraction of serving, or it takes the time
// of those who are served.
import type { onRequestHookHandler } from 'fastify'
import type { Lag } from './platform/lag.ts'
import { problem } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True while the route is asked for more than it can do. */
    isOverloaded?(): boolean
  }
}

const RETRY_SECONDS = 1
const overloaded = problem('overloaded', { retryAfter: RETRY_SECONDS })

/** Comes after the headers that let a browser read the answer, and before everything else that is done for a request. */
export const refuseExcess =
  (lag: Lag): onRequestHookHandler =>
  (request, reply, done) => {
    // What was asked of a node before it stood still may have been done by another one, and changed again since.
    const isStale = request.method !== 'GET' && lag.isWaking()
    if (!isStale && !request.routeOptions.config.isOverloaded?.()) {
      done()
      return
    }
    void reply
      .code(overloaded.statusCode)
      .headers({
        'x-request-id': request.id,
        'cache-control': 'no-store',
        'retry-after': RETRY_SECONDS,
        'content-type': 'application/problem+json',
      })
      .send(JSON.stringify(overloaded.toProblem(request.id)))
  }
