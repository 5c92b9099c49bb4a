// What stands where nothing is: a drawing, a line, and what to do next.
import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  art: ComponentChildren
  title: string
  children?: ComponentChildren
  action?: { name: string; run: () => void }
}

export function EmptyState({ art, title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <div class="empty-art">{art}</div>
      <p class="empty-title">{title}</p>
      {children !== undefined && <p class="empty-text">{children}</p>}
      {action !== undefined && (
        <button type="button" class="button empty-action" onClick={action.run}>
          {action.name}
        </button>
      )}
    </div>
  )
}

/** Two bubbles: a conversation, waiting to be chosen. */
export function TwoBubbles() {
  return (
    <svg
      width="88"
      height="64"
      viewBox="0 0 88 64"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M14 10h38a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6H28l-9 8v-8h-5a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6z" />
      <path d="M66 24h8a6 6 0 0 1 6 6v14a6 6 0 0 1-6 6h-5v8l-9-8H42" />
      <path d="M20 20h26M20 27h15" />
    </svg>
  )
}

/** The desk bell, at rest: nobody is waiting. */
export function QuietBell() {
  return (
    <svg
      width="88"
      height="64"
      viewBox="0 0 88 64"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M20 46a24 24 0 0 1 48 0z" />
      <path d="M16 52h56" />
      <path d="M44 22v-6M38 14h12" />
      <path class="art-soft" d="M28 42a17 17 0 0 1 9-12" />
      <path class="art-soft" d="M76 22h7l-7 8h7M68 10h5l-5 6h5" />
    </svg>
  )
}
