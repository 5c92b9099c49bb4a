// The one error of this package, and how an HTTP answer becomes one.
import type { Problem, ProblemCode } from './wire.ts'

export type ApiErrorCode = ProblemCode | 'network' | 'timeout'

/**
 * Anything that went wrong with a call. Switch on `code`; `status` is 0 when no answer came (`network`, `timeout`).
 *
 * @example
 * try { await client.conversations.get({ id }) } catch (error) {
 *   if (error instanceof ApiError && error.code === 'not_found') showGone()
 * }
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ApiErrorCode
  /** HTTP status, 0 when there was no answer. */
  readonly status: number
  readonly detail?: string
  /** For `validation_failed`: each field that is wrong, as a JSON pointer. */
  readonly errors?: readonly { field: string; message: string }[]
  /** Names the request in the server's log. */
  readonly requestId?: string
  /** Seconds to wait before another try. */
  readonly retryAfter?: number

  constructor(
    problem: Partial<Omit<Problem, 'code'>> & { code: ApiErrorCode; status: number },
    options?: ErrorOptions,
  ) {
    super(problem.detail ?? problem.title ?? problem.code, options)
    this.code = problem.code
    this.status = problem.status
    this.detail = problem.detail
    this.errors = problem.errors
    this.requestId = problem.requestId
    this.retryAfter = problem.retryAfter
  }
}

/** Whether the same call may succeed later: no answer, the server's own trouble, or too many calls. */
export const isPassing = (error: unknown): error is ApiError =>
  error instanceof ApiError &&
  (error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500)

/** A problem that came over the socket, where there is no status. */
export const socketError = (code: ProblemCode, detail: string): ApiError =>
  new ApiError({ code, status: statusByCode[code] ?? 400, detail })

const statusByCode: Partial<Record<ProblemCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  rate_limited: 429,
  internal: 500,
  overloaded: 503,
  database_unavailable: 503,
}

/** The error inside an answer. Something in between (a proxy) may have answered with anything at all. */
export async function errorOf(response: Response): Promise<ApiError> {
  const { status, headers } = response
  const body: unknown = await response.json().catch(() => null)
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined
  const requestId = headers.get('x-request-id') ?? undefined
  if (typeof body === 'object' && body !== null && 'code' in body) {
    return new ApiError({ retryAfter, requestId, ...(body as Problem), status })
  }
  const code = status === 429 ? 'rate_limited' : 'internal'
  return new ApiError({
    code,
    status,
    retryAfter,
    requestId,
    detail: `Unexpected answer ${status}`,
  })
}
