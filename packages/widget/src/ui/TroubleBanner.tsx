// Says in words that the connection is away, and that nothing is lost. It appears only when that lasts.
import { t } from '../i18n/t.ts'
import type { Store } from '../store.ts'
import { Icon } from './Icon.tsx'

export function TroubleBanner({ store }: { store: Store }) {
  const trouble = store.trouble.value
  return (
    <div role="status">
      {trouble && (
        <p class="banner is-warning">
          <Icon name="offline" />
          {t(trouble)}
        </p>
      )}
    </div>
  )
}
