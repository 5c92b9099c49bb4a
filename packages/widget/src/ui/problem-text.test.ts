import { ApiError } from '@deskbell/sdk'
import { expect, test } from 'vitest'
import { t } from '../i18n/t.ts'
import { problemText } from './problem-text.ts'

const said = (code: 'token_expired' | 'unauthenticated') =>
  problemText(new ApiError({ type: '', title: '', status: 401, code }))

test('a token that one server takes for expired is trouble that passes, and not the end of a visit', () => {
  expect(said('token_expired')).toBe(t('problemServer'))
  expect(said('unauthenticated')).toBe(t('problemSession'))
})
