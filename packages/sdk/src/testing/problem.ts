// What the fake server refuses, and how it says so.
import type { AskedBefore, Author, Draft, Message, ProblemCode } from '../wire.ts'

/** Thrown where the real server answers with a problem. */
export class FakeProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly extras: {
      detail?: string
      retryAfter?: number
      errors?: { field: string; message: string }[]
      holder?: Author
      answer?: Message
      draft?: Draft
      preChat?: AskedBefore
    } = {},
  ) {
    super(extras.detail ?? code)
  }
}

export function responseOf({ status, code, message, extras }: FakeProblem): Response {
  const problem = { type: `urn:deskbell:problem:${code}`, title: message, status, code, ...extras }
  const headers = { 'content-type': 'application/problem+json' }
  return new Response(JSON.stringify(problem), { status, headers })
}
