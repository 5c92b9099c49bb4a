// Lines of the log for whoever watches over an installation: who came in, who changed how they come in, and who was
// refused. Ids and addresses on the net alone; no name, no mail address and nothing that was typed.
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  onResponseAsyncHookHandler,
  preSerializationAsyncHookHandler,
  RouteOptions,
} from 'fastify'
import type { Actor } from './policy.ts'
import type { ProblemError } from './problem.ts'

const REFUSED: ReadonlySet<number> = new Set([400, 401, 403, 404, 413, 415, 429])
/** Lines a second: a flood must not fill the disk. The next line counts what was not said. */
const MOST_A_SECOND = 20

type Refusal = { operation: string | undefined; address?: string; by: string | null }

/** Says a refusal, unless it is one that every client meets: an access token that is a quarter of an hour old. */
export function createNoteRefusal(): (
  log: FastifyBaseLogger,
  refusal: Refusal,
  error: ProblemError,
) => void {
  let second = 0
  let said = 0
  let unsaid = 0
  return (log, refusal, { code, statusCode }) => {
    if (!REFUSED.has(statusCode) || code === 'token_expired') return
    const now = Math.floor(Date.now() / 1000)
    if (now !== second) [second, said] = [now, 0]
    said += 1
    if (said > MOST_A_SECOND) {
      unsaid += 1
      return
    }
    log.warn({ ...refusal, code, ...(unsaid > 0 ? { unsaid } : {}) }, 'refused')
    unsaid = 0
  }
}

/** An agent or a key by its id. Of customers the log knows none. */
export const nameOf = (actor: Actor | null): string | null =>
  actor?.kind === 'customer' ? 'customer' : (actor?.id ?? null)

export const refusalOf = ({ actor, ip, routeOptions }: FastifyRequest): Refusal => ({
  operation: routeOptions.schema?.operationId,
  address: ip,
  by: nameOf(actor),
})

type CameIn = { agent?: { id?: string }; session?: { agent?: { id?: string } } | null }

/** Says each way in that agents have taken, and each change to how they come in. */
export function noteWaysIn(app: FastifyInstance): void {
  const cameIn = new WeakMap<FastifyRequest, string>()
  const findWho: preSerializationAsyncHookHandler = async (request, _reply, payload) => {
    const { agent, session } = (payload ?? {}) as CameIn
    const agentId = (agent ?? session?.agent)?.id
    if (agentId !== undefined) cameIn.set(request, agentId)
    return payload
  }
  const say: onResponseAsyncHookHandler = async (request, reply) => {
    if (reply.statusCode >= 400) return
    const refusal = refusalOf(request)
    request.log.info({ ...refusal, by: cameIn.get(request) ?? refusal.by }, 'way in')
  }
  app.addHook('onRoute', (route) => {
    if (!isWayIn(route)) return
    route.preSerialization = [route.preSerialization ?? [], findWho].flat()
    route.onResponse = [route.onResponse ?? [], say].flat()
  })
}

function isWayIn({ method, schema, config }: RouteOptions): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const { operationId, tags = [] } = schema ?? {}
  if (operationId === undefined || operationId.startsWith('customerSessions.')) return false
  return config?.action === 'public' || ways.some((tag) => tags.includes(tag))
}
const ways = ['Sessions', 'Your account']
