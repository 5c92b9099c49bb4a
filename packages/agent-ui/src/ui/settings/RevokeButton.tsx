// Revokes a key at the second click: the first one says what it would do.
import { useSignal } from '@preact/signals'

interface RevokeButtonProps {
  name: string
  consequence: string
  onRevoke: () => void
}

export function RevokeButton({ name, consequence, onRevoke }: RevokeButtonProps) {
  const isAsking = useSignal(false)
  if (isAsking.value)
    return (
      <div>
        <button
          type="button"
          class="button button-bad"
          aria-label={`Really revoke ${name}`}
          onClick={onRevoke}
        >
          {consequence}
        </button>
      </div>
    )
  return (
    <div>
      <button
        type="button"
        class="button"
        aria-label={`Revoke ${name}`}
        onClick={() => {
          isAsking.value = true
        }}
      >
        Revoke…
      </button>
    </div>
  )
}
