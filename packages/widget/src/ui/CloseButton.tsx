// Closes the panel; every screen has it at the same place.
import { t } from '../i18n/t.ts'
import { Icon } from './Icon.tsx'
import { useStore } from './store-context.ts'

export function CloseButton() {
  const { host } = useStore()
  return (
    <button type="button" class="icon-button" aria-label={t('close')} onClick={host.close}>
      <Icon name="close" />
    </button>
  )
}
