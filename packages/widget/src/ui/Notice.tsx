// A whole screen that says one thing, and perhaps what can be done about it.
import { Icon } from './Icon.tsx'

interface NoticeProps {
  icon: 'alert' | 'done'
  title: string
  text: string
  action?: { label: string; run: () => void }
}

export function Notice({ icon, title, text, action }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  )
}
