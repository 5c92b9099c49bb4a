// The bar on top of every screen: the way back or the desk bell, whose chat it is, and the way out.
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/t.ts'
import { Icon } from './Icon.tsx'
import { useStore } from './store-context.ts'

interface BarProps {
  kind?: 'thread'
  onBack?: () => void
  children?: ComponentChildren
}

export function Bar({ kind, onBack, children }: BarProps) {
  const { host } = useStore()
  return (
    <header class={`bar ${kind ?? ''}`}>
      {onBack ? (
        <button type="button" class="icon-button" aria-label={t('back')} onClick={onBack}>
          <Icon name="back" />
        </button>
      ) : (
        <span class="mark">
          <Icon name="bell" />
        </span>
      )}
      {children}
      <button type="button" class="icon-button" aria-label={t('close')} onClick={host.close}>
        <Icon name="close" />
      </button>
    </header>
  )
}
