// Says in words that the connection is away, and that nothing is lost. It appears only when that lasts.
import { t } from '../i18n/t.ts'
import { Icon } from './Icon.tsx'
import { useStore } from './store-context.ts'

const texts = {
  connecting: 'connecting',
  reconnecting: 'reconnecting',
  offline: 'offlineBanner',
} as const

export function TroubleBanner() {
  const trouble = useStore().trouble.value
  return (
    <div role="status" class="trouble">
      {trouble && (
        <p>
          <Icon name="offline" />
          {t(texts[trouble])}
        </p>
      )}
    </div>
  )
}
