// The bar on top of every screen: the way back or the desk bell, whose chat it is, and the way out.
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/t.ts'
import type { Store } from '../store.ts'
import { Icon } from './Icon.tsx'

interface BarProps {
  store: Store
  onBack?: () => void
  /** Who answers, where the bar is about a person. */
  avatar?: ComponentChildren
  menu?: ComponentChildren
  children?: ComponentChildren
}

export function Bar({ store, onBack, avatar, menu, children }: BarProps) {
  return (
    <header class={avatar ? 'bar thread' : 'bar'}>
      {onBack ? (
        <button type="button" class="icon-button" aria-label={t('back')} onClick={onBack}>
          <Icon name="back" />
        </button>
      ) : (
        <span class="mark">
          <Icon name="bell" />
        </span>
      )}
      {avatar}
      <div class="grow">{children}</div>
      {menu}
      <button type="button" class="icon-button" aria-label={t('close')} onClick={store.host.close}>
        <Icon name="close" />
      </button>
    </header>
  )
}
