// One HTTP call: building the request, a time limit, repeating what may be repeated, and turning refusals into ApiError.
// It knows nothing of sessions; who calls passes the token.
import { backoff, sleep } from './backoff.ts'
import { isComplete } from './complete.ts'
import { ApiError, errorOf, isPassing } from './errors.ts'

export interface Call {
  method: string
  path: string
  query?: Record<string, unknown>
  /** Sent as JSON, or as it is when it has a `contentType`. */
  body?: unknown
  contentType?: string
  token?: string | null
  signal?: AbortSignal
  idempotencyKey?: string
  /** Milliseconds for one try; 0 for no limit. 15 s when left out. */
  timeout?: number
  /** How often to try in all. When left out: 3 for calls that are safe to repeat, otherwise 1. */
  tries?: number
}

export type Send = (call: Call) => Promise<unknown>

const TIMEOUT_MS = 15_000
const TRIES = 3
// A server that asks for a longer pause gets it from the caller, who sees the error at once.
const LONGEST_PAUSE_MS = 10_000

export function createSend(baseUrl: string, fetch: typeof globalThis.fetch): Send {
  const origin = baseUrl.replace(/\/+$/, '')
  return async function send(call) {
    const tries = call.tries ?? (isRepeatable(call) ? TRIES : 1)
    for (let attempt = 0; ; attempt++) {
      try {
        return await sendOnce(fetch, origin + call.path + queryString(call.query), call)
      } catch (error) {
        // A token that was refused is renewed before anything is repeated.
        if ((error as ApiError).status === 401) throw error
        const pause = isPassing(error)
          ? Math.max(backoff(attempt), (error.retryAfter ?? 0) * 1000)
          : 0
        if (!isPassing(error) || attempt + 1 >= tries || pause > LONGEST_PAUSE_MS) throw error
        await sleep(pause, call.signal)
      }
    }
  }
}

const isRepeatable = ({ method, body, idempotencyKey }: Call): boolean =>
  method === 'GET' ||
  method === 'DELETE' ||
  (isComplete && idempotencyKey !== undefined) ||
  (typeof body === 'object' && body !== null && 'clientId' in body)

async function sendOnce(fetch: typeof globalThis.fetch, url: string, call: Call): Promise<unknown> {
  const timeout = call.timeout ?? TIMEOUT_MS
  const abort = new AbortController()
  const timer = timeout > 0 && setTimeout(() => abort.abort(timedOut), timeout)
  const onAbort = () => abort.abort(call.signal?.reason)
  if (call.signal?.aborted) onAbort()
  call.signal?.addEventListener('abort', onAbort)
  try {
    const response = await fetch(url, requestOf(call, abort.signal))
    if (!response.ok) throw await errorOf(response)
    return response.status === 204 ? undefined : await response.json()
  } catch (error) {
    if (call.signal?.aborted) throw call.signal.reason
    if (error instanceof ApiError) throw error
    const code = abort.signal.aborted ? 'timeout' : 'network'
    const detail = isComplete ? messageOf[code] : code
    throw new ApiError({ code, status: 0, detail }, { cause: error })
  } finally {
    if (timer) clearTimeout(timer)
    call.signal?.removeEventListener('abort', onAbort)
  }
}

const timedOut = 'timeout'
const messageOf = { timeout: 'The server took too long', network: 'The server cannot be reached' }

function requestOf(call: Call, signal: AbortSignal): RequestInit {
  const { method, body, contentType, token, idempotencyKey } = call
  const headers: Record<string, string> = {}
  if (token) headers.authorization = `Bearer ${token}`
  if (isComplete && idempotencyKey) headers['idempotency-key'] = idempotencyKey
  const isFile = isComplete && contentType !== undefined
  if (body !== undefined) headers['content-type'] = isFile ? contentType : 'application/json'
  return {
    method,
    headers,
    signal,
    // A session is a token; cookies of the host page are none of our business.
    credentials: 'omit',
    body: isFile ? (body as BodyInit) : JSON.stringify(body),
  }
}

function queryString(query: Record<string, unknown> = {}): string {
  const parameters = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, String(value)])
  return parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : ''
}
