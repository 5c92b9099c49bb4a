// A person as initials on a warm tint that is always the same for the same name; a dot says who is there.
import { initialsOf } from '../format.ts'

// Hues that sit well beside the warm greys.
const hues = [36, 12, 150, 210, 266, 66]

export function Avatar({ name, state }: { name: string; state?: 'online' | 'away' | 'offline' }) {
  let sum = 0
  for (const letter of name) sum += letter.codePointAt(0) ?? 0
  return (
    <span class="avatar" style={{ '--hue': hues[sum % hues.length] }} aria-hidden="true">
      {initialsOf(name)}
      {state && <span class={`dot ${state}`} />}
    </span>
  )
}
