// The one error of this package, and how an HTTP answer becomes one.
import type { AskedBefore, Author, Draft, Message, Problem, ProblemCode } from './wire.ts'

export type ApiErrorCode = ProblemCode | 'network' | 'timeout'
export type ProblemLike = Partial<Omit<Problem, 'code' | 'errors'>> &
  Pick<ApiError, 'code' | 'status' | 'errors'>

/**
 * Anything that went wrong with a call. Switch on `code`; `status` is 0 when no answer came (`network`, `timeout`).
 *
 * @example
 * try { await client.conversations.get({ id }) } catch (error) {
 *   if (error instanceof ApiError && error.code === 'not_found') showGone()
 * }
 */
export class ApiError extends Error {
  declare readonly code: ApiErrorCode
  /** HTTP status, 0 when there was no answer. */
  declare readonly status: number
  declare readonly detail?: string
  /** For `validation_failed`: each field that is wrong, as a JSON pointer. */
  declare readonly errors?: readonly { field: string; message: string }[]
  /** For `already_claimed`: the colleague who has the conversation. */
  declare readonly holder?: Author
  /** For `colleague_answered`: their newest answer. Show it, then send again with its `seq` as `lastSeenSeq`. */
  declare readonly answer?: Message
  /** For `draft_changed`: what is stored. */
  declare readonly draft?: Draft
  /** For `pre_chat_required`: the form. Fill it in, then begin again. */
  declare readonly preChat?: AskedBefore
  /** Names the request in the server's log. */
  declare readonly requestId?: string
  /** Seconds to wait before another try. */
  declare readonly retryAfter?: number

  constructor(problem: ProblemLike, options?: ErrorOptions) {
    const { type: _, title, ...rest } = problem
    super(rest.detail ?? title ?? rest.code, options)
    Object.assign(this, rest, { name: 'ApiError' })
  }
}

/**
 * Whether the same call may succeed later: no answer, the server's own trouble, too many calls, or a token that is expired
 * by the clock of one server and good by that of the next. Who lost their session for good has none left to try it with.
 *
 * @example
 * await client.drafts.save(draft).catch((error) => {
 *   if (isPassing(error)) tryLater(draft, error.retryAfter)
 * })
 */
export const isPassing = (error: unknown): error is ApiError =>
  error instanceof ApiError &&
  (error.status === 0 ||
    error.status === 408 ||
    error.status === 429 ||
    error.status >= 500 ||
    error.code === 'token_expired')

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
