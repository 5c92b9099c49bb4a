// A problem in words for the person who writes, not for the one who built the site.
import type { ApiError } from '@deskbell/sdk'
import { t } from '../i18n/t.ts'

export function problemText({ code }: ApiError): string {
  // A newer server may know more of them.
  switch (code as string) {
    case 'invalid_publishable_key':
      return t('problemKey')
    case 'origin_not_allowed':
      return t('problemOrigin')
    case 'rate_limited':
      return t('problemBusy')
    case 'not_found':
      return t('problemGone')
    case 'customer_blocked':
      return t('problemBlocked')
    case 'forbidden':
      return t('problemForbidden')
    case 'unauthenticated':
      return t('problemSession')
    case 'validation_failed':
    case 'payload_too_large':
      return t('problemTooLong')
    case 'network':
      return t(navigator.onLine ? 'problemServer' : 'problemOffline')
    case 'timeout':
    case 'token_expired':
    case 'internal':
    case 'overloaded':
    case 'database_unavailable':
      return t('problemServer')
    default:
      return t('problemOther')
  }
}
