// Grey shapes where content will be, so that nothing jumps when it comes.
import { t } from '../i18n/t.ts'

export function Skeleton({ kind }: { kind: 'opening' | 'list' | 'thread' }) {
  return (
    <div class={`skeleton ${kind}`} role="status">
      <span class="hidden-text">{t('loading')}</span>
      {[1, 2, 3].map((shape) => (
        <span key={shape} class="shape" />
      ))}
    </div>
  )
}
