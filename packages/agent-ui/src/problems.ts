// Every problem in words, in one place: what went wrong and, where there is something to do, what to do.
import { ApiError } from '@deskbell/sdk'

const inSeconds = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.ceil(seconds))} s` : `${Math.ceil(seconds / 60)} minutes`

const words: Partial<Record<ApiError['code'], string>> = {
  network: 'The server cannot be reached. Check your connection and try again.',
  timeout: 'The server did not answer in time. Try again.',
  invalid_credentials: 'Email or password is wrong.',
  invalid_second_factor: 'The code is wrong, or was used already.',
  own_password_demanded: 'Somebody else knows your password. Choose one of your own first.',
  second_factor_demanded: 'Your workspace asks for a second factor. Switch one on first.',
  wrong_password: 'Your password is wrong.',
  wrong_code: 'The code is wrong. Take the one that the app shows now.',
  email_taken: 'Somebody with this address is an agent already.',
  already_invited: 'This address has an invitation already. Send it again instead.',
  sign_in_failed: 'The provider did not sign you in. Begin again.',
  sign_in_refused:
    'There is no account for you here. Ask an owner of your workspace for an invitation.',
  link_over: 'This link was used already, or is too old. Ask for a new one.',
  unauthenticated: 'You are signed out. Sign in again.',
  // Refused although it was renewed: when the session is over, the page to sign in on says so.
  token_expired: 'The server did not accept your session. Try again in a moment.',
  invalid_refresh_token: 'You are signed out. Sign in again.',
  forbidden: 'Your role does not allow this. Ask an admin of your workspace.',
  not_found: 'This does not exist any more. Somebody may have deleted it.',
  client_id_reused: 'This message was sent before with other words. Write it again.',
  draft_changed: 'This draft was changed on another device.',
  name_taken: 'This name is already in use.',
  colleague_answered: 'A colleague has answered in between.',
  internal_conversation: 'The customer is not part of this conversation. Write a note instead.',
  other_customer: 'These conversations are with different customers.',
  search_unavailable: 'The search does not answer. Try again in a moment.',
  shortcut_taken: 'Another canned reply has this shortcut already.',
  merge_not_undoable: 'This merge cannot be undone any more.',
  customer_blocked: 'This customer is blocked.',
  external_id_taken: 'Another one has this ID already.',
  limit_reached: 'There are as many as there may be. Remove one that is not needed.',
  in_use: 'Something else still uses this.',
  payload_too_large: 'This is too large to send.',
  pre_chat_required: 'The form before the first message is not filled in.',
  too_late: 'This is too long ago to be changed.',
  storage_full: 'There is no room for more files in this workspace.',
  internal: 'Something went wrong on the server. Try again.',
  overloaded: 'The server is busy. Try again in a moment.',
  database_unavailable: 'The server’s database does not answer. Try again in a moment.',
}

/** A sentence or two for the person in front of the screen. */
export function inWords(problem: unknown): string {
  if (!(problem instanceof ApiError)) return 'Something went wrong. Try again.'
  if (problem.code === 'already_claimed') {
    return `${problem.holder?.name ?? 'A colleague'} has this conversation.`
  }
  if (problem.code === 'rate_limited') {
    const wait = problem.retryAfter === undefined ? 'a moment' : inSeconds(problem.retryAfter)
    return `Too many tries. Try again in ${wait}.`
  }
  if (problem.code === 'weak_password') {
    return `This password is too easy to guess. ${problem.detail ?? ''}`.trim()
  }
  const field = problem.errors?.[0]
  if (problem.code === 'validation_failed' && field !== undefined) {
    return `${fieldName(field.field)}: ${field.message}.`
  }
  return words[problem.code] ?? problem.detail ?? 'Something went wrong. Try again.'
}

/** `/timeZone` → `Time zone`. */
function fieldName(pointer: string): string {
  const name = (pointer.split('/').at(-1) ?? '').replace(/([A-Z])/g, ' $1').toLowerCase()
  return name === '' ? 'Input' : name.charAt(0).toUpperCase() + name.slice(1)
}
