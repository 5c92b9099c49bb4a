import { ApiError } from '@deskbell/sdk'
import { expect, test } from 'vitest'
import { inWords } from './problems.ts'

test('a wait is told in seconds, longer ones in minutes', () => {
  const limited = (retryAfter?: number) =>
    inWords(new ApiError({ code: 'rate_limited', status: 429, retryAfter }))
  expect(limited(7)).toBe('Too many tries. Try again in 7 s.')
  expect(limited(240)).toBe('Too many tries. Try again in 4 minutes.')
  expect(limited()).toBe('Too many tries. Try again in a moment.')
})

test('a token that was refused although it was renewed is tried again, and nobody is told to sign in', () => {
  const words = inWords(new ApiError({ code: 'token_expired', status: 401 }))
  expect(words).toBe('The server did not accept your session. Try again in a moment.')
})

test('a wrong field is named', () => {
  const errors = [{ field: '/timeZone', message: 'is too long' }]
  const problem = new ApiError({ code: 'validation_failed', status: 400, errors })
  expect(inWords(problem)).toBe('Time zone: is too long.')
})

test('what is not a problem of ours still gets a sentence', () => {
  expect(inWords(new TypeError('x is undefined'))).toBe('Something went wrong. Try again.')
})
