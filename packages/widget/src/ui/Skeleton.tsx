// Grey shapes where content will be, so that nothing jumps when it comes.
import { t } from '../i18n/t.ts'

const lines = { welcome: 4, list: 3, thread: 5 }

export function Skeleton({ kind }: { kind: keyof typeof lines }) {
  return (
    <div class={`skeleton ${kind}`} role="status">
      <span class="hidden-text">{t('loading')}</span>
      {Array.from({ length: lines[kind] }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes never change
        <span key={index} class="shape" />
      ))}
    </div>
  )
}
