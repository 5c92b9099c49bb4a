// What went wrong, above the fields of a card. Its place is always there, so that a screen reader hears it change.
import { CircleAlert } from 'lucide'
import { Icon } from './Icon.tsx'

export function Fault({ words }: { words: string | null }) {
  return (
    <div role="alert" id="sign-in-error">
      {words !== null && (
        <p class="sign-in-error">
          <Icon node={CircleAlert} />
          {words}
        </p>
      )}
    </div>
  )
}
