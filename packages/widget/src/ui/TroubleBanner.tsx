// Says in words that the connection is away, and that nothing is lost. It appears only when that lasts.
import { t } from '../i18n/t.ts'
import { Icon } from './Icon.tsx'
import { useStore, useValue } from './store-context.ts'

export function TroubleBanner() {
  const trouble = useValue(useStore().trouble)
  return (
    <div role="status" class="trouble">
      {trouble && (
        <p>
          <Icon name="offline" />
          {t(trouble)}
        </p>
      )}
    </div>
  )
}
