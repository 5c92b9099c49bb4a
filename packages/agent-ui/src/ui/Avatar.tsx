// A person as initials on a colour of their own, with a dot for presence where it is known. Decoration: names stand beside it.
import type { PresenceState } from '@deskbell/sdk'
import { initials } from '../people.ts'
import './Avatar.css'

interface AvatarProps {
  id: string
  name: string
  size?: 's' | 'm' | 'l'
  presence?: PresenceState
}

export function Avatar({ id, name, size = 's', presence }: AvatarProps) {
  return (
    <span class={`avatar avatar-${size}`} style={{ '--hue': hueOf(id) }} aria-hidden="true">
      {initials(name) || '?'}
      {isHere(presence) && <span class="avatar-presence" data-presence={presence} />}
    </span>
  )
}

/** As far as anybody knows. */
export const isHere = (presence: PresenceState | undefined): boolean =>
  presence === 'online' || presence === 'away'

export const presenceWords: Record<PresenceState, string> = {
  online: 'online',
  away: 'away',
  offline: 'offline',
  unknown: 'perhaps here',
}

/** One of 24 around the colour circle, the same for a person everywhere. */
export function hueOf(id: string): number {
  let hash = 0
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return (hash % 24) * 15
}
