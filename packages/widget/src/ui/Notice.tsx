// A whole screen that says one thing, and what can be done about it.
import type { ApiError } from '@deskbell/sdk'
import { Icon } from './Icon.tsx'
import { problemText } from './problem-text.ts'

interface NoticeProps {
  title: string
  text?: string
  problem?: ApiError | null
  action: string
  onAction: () => void
}

export function Notice({ title, text, problem, action, onAction }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <Icon name={problem ? 'alert' : 'done'} />
      <h2>{title}</h2>
      <p>{problem ? problemText(problem) : text}</p>
      <button type="button" class="button" onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
