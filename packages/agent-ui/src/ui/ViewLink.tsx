// One view at the left edge: its name, how many it has, and whether something in it is new.
import { Hash, type IconNode } from 'lucide'
import { useInbox } from '../inbox.ts'
import { countInWords } from '../saved-views.ts'
import { isSaved, pathOf } from '../views.ts'
import { Icon } from './Icon.tsx'

interface ViewLinkProps {
  id: string
  name: string
  viewId: string
  /** Without one it is a topic. */
  icon?: IconNode
}

export function ViewLink({ id, name, viewId, icon }: ViewLinkProps) {
  const inbox = useInbox()
  const unread =
    id === 'all' ? inbox.unreadCount.value : id === 'mentions' ? inbox.mentionCount.value : 0
  const hasMark = unread > 0
  const counted = inbox.savedViews.counts.value.get(id)
  const total = counted !== undefined && counted.count > 0 ? countInWords(counted) : undefined
  return (
    <a
      class="views-link"
      href={pathOf(id)}
      aria-current={id === viewId ? 'page' : undefined}
      // Where there is room for the icon alone, the number is here.
      title={total === undefined ? name : `${name} (${total})`}
    >
      <Icon node={icon ?? Hash} size={17} />
      {(icon === undefined || isSaved(id)) && (
        <span class="views-letter" aria-hidden="true">
          {[...name][0]}
        </span>
      )}
      <span class="views-label">{name}</span>
      {total !== undefined && (
        <span class="views-total" data-beside={hasMark ? '' : undefined}>
          {total}
          <span class="sr-only"> conversations</span>
        </span>
      )}
      {hasMark && (
        <span class="views-count">
          {unread > 99 ? '99+' : unread}
          <span class="sr-only"> unread</span>
        </span>
      )}
    </a>
  )
}
