// The closed list of problems that the API answers with (RFC 9457), and the only way to raise one.
import { z } from 'zod'
import { draftSchema } from './drafts/schema.ts'
import { authorSchema, messageSchema } from './messages/schema.ts'
import { askedBeforeSchema } from './pre-chat/schema.ts'

const problems = {
  validation_failed: [400, 'The request does not have the expected shape'],
  malformed_body: [400, 'The body is not valid JSON'],
  weak_password: [400, 'The password is too easy to guess'],
  unauthenticated: [401, 'A valid token is needed'],
  token_expired: [401, 'The token has expired'],
  invalid_credentials: [401, 'Email or password is wrong'],
  second_factor_required: [401, 'A code of your authenticator app is needed, too'],
  invalid_second_factor: [401, 'The code is wrong, or was used already'],
  invalid_refresh_token: [401, 'The refresh token is not valid any more; sign in again'],
  invalid_publishable_key: [401, 'The publishable key is not known'],
  sign_in_failed: [401, 'The provider has not proven who this is; begin again'],
  sign_in_refused: [401, 'There is no account here for whom the provider has signed in'],
  invalid_identity: [401, 'This does not prove who the customer is'],
  forbidden: [403, 'This is not allowed for your role'],
  own_password_demanded: [403, 'Somebody else knows your password; choose one of your own first'],
  second_factor_demanded: [403, 'Your workspace demands a second factor; switch one on first'],
  wrong_password: [403, 'Your password is wrong'],
  wrong_code: [403, 'The code is wrong'],
  origin_not_allowed: [403, 'This origin is not on the list for the key'],
  secret_key_in_browser: [403, 'A secret key belongs on a server, never in a browser'],
  customer_blocked: [403, 'The business takes no messages from here'],
  sign_up_closed: [403, 'This installation does not accept new workspaces'],
  not_found: [404, 'There is nothing here under this id'],
  client_id_reused: [409, 'This clientId was already used with another content'],
  already_claimed: [409, 'A colleague has this conversation'],
  colleague_answered: [409, 'A colleague has answered since what you saw; look at it first'],
  draft_changed: [409, 'The draft was changed on another device'],
  internal_conversation: [409, 'The customer is not part of this conversation; write a note'],
  not_waiting: [409, 'Nobody waits for an answer here, or it is not scored yet'],
  other_customer: [409, 'The conversations are of different customers'],
  limit_reached: [409, 'There are as many as there may be'],
  already_answered: [409, 'This was answered before'],
  too_late: [409, 'This cannot be changed any more'],
  upload_incomplete: [409, 'The upload is not finished yet'],
  upload_moved_on: [409, 'The upload stands elsewhere; ask where'],
  storage_full: [409, 'There is no room for more files'],
  idempotency_key_reused: [409, 'This Idempotency-Key was already used with another request'],
  idempotency_in_progress: [409, 'A request with this Idempotency-Key is still running'],
  provider_unreachable: [409, 'The sign-in provider does not answer as it should'],
  email_taken: [409, 'An account with this email exists already'],
  already_invited: [409, 'This address has an invitation already; mail it again'],
  second_factor_on: [409, 'A second factor is on already; switch it off first'],
  name_taken: [409, 'This name is already in use'],
  shortcut_taken: [409, 'Another canned reply has this shortcut already'],
  in_use: [409, 'Something else still uses this'],
  reply_incomplete: [409, 'The reply has variables without a value and without a fallback'],
  external_id_taken: [409, 'A customer with this externalId exists already'],
  merge_not_undoable: [409, 'This merge cannot be undone any more'],
  last_owner: [409, 'A workspace needs at least one active owner'],
  link_over: [410, 'This link was used, or is too old; ask for a new one'],
  cursor_expired: [410, 'The cursor is of a database before its backup was restored; start again'],
  payload_too_large: [413, 'The request is larger than allowed'],
  unsupported_media_type: [415, 'The content type is not supported here'],
  pre_chat_required: [422, 'The form before the first message is not filled in'],
  rate_limited: [429, 'Too many requests; wait and try again'],
  internal: [500, 'Something went wrong on our side'],
  overloaded: [503, 'The server is busy; try again shortly'],
  database_unavailable: [503, 'The database does not answer; try again shortly'],
  storage_unavailable: [503, 'The file storage does not answer; try again shortly'],
  search_unavailable: [503, 'The search engine does not answer; try again shortly'],
  search_behind: [503, 'The search index has not caught up yet; try again shortly'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemCode = keyof typeof problems
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

export const problemSchema = z
  .object({
    type: z.string().describe('A URI for the kind of problem; the same for the same `code`'),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes).describe('Stable; switch on this'),
    detail: z.string().optional(),
    requestId: z.string().optional(),
    errors: z
      .array(z.object({ field: z.string().describe('JSON pointer'), message: z.string() }))
      .optional()
      .describe('For `validation_failed`: each field that is wrong'),
    holder: authorSchema.optional().describe('For `already_claimed`: who has it'),
    answer: messageSchema
      .optional()
      .describe(
        "For `colleague_answered`: the colleague's newest answer; show it, then send again",
      ),
    draft: draftSchema.optional().describe('For `draft_changed`: what is stored'),
    preChat: askedBeforeSchema
      .optional()
      .describe('For `pre_chat_required`: the form; fill it in, then begin again'),
    retryAfter: z.int().optional().describe('Seconds to wait before another try'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })

export type Problem = z.infer<typeof problemSchema>
type ProblemExtras = Pick<
  Problem,
  'detail' | 'errors' | 'holder' | 'answer' | 'draft' | 'preChat' | 'retryAfter'
>

export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(extras.detail ?? problems[code][1])
  }

  get statusCode(): number {
    return problems[this.code][0]
  }

  toProblem(requestId?: string): Problem {
    const [status, title] = problems[this.code]
    return {
      type: `urn:deskbell:problem:${this.code}`,
      title,
      status,
      code: this.code,
      requestId,
      ...this.extras,
    }
  }
}

/** Throw this: `throw problem('not_found')`. */
export const problem = (code: ProblemCode, extras?: ProblemExtras): ProblemError =>
  new ProblemError(code, extras)
