// A person as initials on a warm tint that is always the same for the same name; a dot says who is there.
import type { ComponentChildren } from 'preact'
import { initialsOf } from '../format.ts'

// Hues that sit well beside the warm greys.
const hues = [36, 12, 150, 210, 266, 66]

/** What covers the initials of an agent whose photo is known; it comes with a later part. */
export const photo: { of?: (agentId: string) => ComponentChildren } = {}

interface AvatarProps {
  name: string
  /** Of an agent. */
  id: string | undefined
  state?: 'online' | 'away' | 'offline' | undefined
}

export function Avatar({ name, id, state }: AvatarProps) {
  let sum = 0
  for (const letter of name) sum += letter.codePointAt(0) ?? 0
  return (
    <span class="avatar" style={{ '--hue': hues[sum % hues.length] }} aria-hidden="true">
      {initialsOf(name)}
      {id && photo.of?.(id)}
      {state && <span class={`dot ${state}`} />}
    </span>
  )
}
