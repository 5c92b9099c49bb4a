// A person as a photo, or as initials on a colour of their own, with a dot for presence where it is known. Decoration: names stand beside it.
import type { PresenceState } from '@deskbell/sdk'
import { usePhoto } from '../inbox.ts'
import { initials } from '../people.ts'
import './Avatar.css'

interface AvatarProps {
  id: string
  name: string
  size?: 's' | 'm' | 'l' | 'xl'
  presence?: PresenceState
}

export function Avatar({ id, name, size = 's', presence }: AvatarProps) {
  const photo = usePhoto(id)
  return (
    <span class={`avatar avatar-${size}`} style={{ '--hue': hueOf(id) }} aria-hidden="true">
      {initials(name) || '?'}
      {photo !== undefined && (
        <img
          key={photo}
          class="avatar-photo"
          src={size === 'xl' ? `${photo}?large` : photo}
          alt=""
          onError={(event) => {
            event.currentTarget.hidden = true
          }}
        />
      )}
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
