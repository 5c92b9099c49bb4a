// The left edge: views, topics, colleagues who are here, and the agent's own menu.
import {
  AlarmClock,
  Archive,
  CircleCheck,
  CirclePause,
  Hash,
  Inbox as InboxIcon,
  Timer,
  User,
  UserX,
} from 'lucide'
import { useInbox } from '../inbox.ts'
import { pathOf, type ViewId, views } from '../views.ts'
import { Avatar, isHere } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { Mark } from './Mark.tsx'
import { UserMenu } from './UserMenu.tsx'
import './Views.css'

const icons = {
  queue: Timer,
  all: InboxIcon,
  mine: User,
  unassigned: UserX,
  pending: CirclePause,
  snoozed: AlarmClock,
  resolved: CircleCheck,
  archived: Archive,
} satisfies Record<ViewId, unknown>

interface ViewsProps {
  viewId: string
  /** In the drawer of a small screen, which has the workspace's name in its own heading. */
  isDrawer?: boolean
  onHelp: () => void
}

export function Views({ viewId, isDrawer = false, onHelp }: ViewsProps) {
  const inbox = useInbox()
  const topics = inbox.topics.value.filter(({ archivedAt }) => archivedAt === null)
  return (
    <div class={`views ${isDrawer ? 'views-drawer' : ''}`}>
      {!isDrawer && (
        <div class="views-workspace">
          <Mark size={24} />
          <span class="views-label">{inbox.workspace.value?.name}</span>
        </div>
      )}
      <nav class="views-nav" aria-label="Views">
        {views.map(({ id, name }) => (
          <ViewLink key={id} id={id} name={name} viewId={viewId} icon={icons[id]} />
        ))}
        {topics.length > 0 && (
          <>
            <h2 class="views-heading">Topics</h2>
            {topics.map(({ id, name }) => (
              <ViewLink key={id} id={id} name={name} viewId={viewId} />
            ))}
          </>
        )}
      </nav>
      <Team />
      <UserMenu onHelp={onHelp} isCompact={!isDrawer} />
    </div>
  )
}

interface ViewLinkProps {
  id: string
  name: string
  viewId: string
  /** Without one it is a topic. */
  icon?: (typeof icons)[ViewId]
}

function ViewLink({ id, name, viewId, icon }: ViewLinkProps) {
  const unread = useInbox().unreadCount.value
  const hasMark = id === 'all' && unread > 0
  return (
    <a
      class="views-link"
      href={pathOf(id)}
      aria-current={id === viewId ? 'page' : undefined}
      title={name}
    >
      <Icon node={icon ?? Hash} size={17} />
      {icon === undefined && (
        <span class="views-letter" aria-hidden="true">
          {[...name][0]}
        </span>
      )}
      <span class="views-label">{name}</span>
      {hasMark && (
        <span class="views-count">
          {unread > 99 ? '99+' : unread}
          <span class="sr-only"> unread</span>
        </span>
      )}
    </a>
  )
}

function Team() {
  const inbox = useInbox()
  const presence = inbox.presence.value
  const here = inbox.agents.value.filter(
    ({ id }) => id !== inbox.me.value?.id && isHere(presence.get(id)),
  )
  if (here.length === 0) return null
  return (
    <section class="views-team" aria-label="Colleagues here now">
      <h2 class="views-heading">Here now</h2>
      <ul class="views-people">
        {here.slice(0, 8).map(({ id, name }) => (
          <li key={id} class="views-person">
            <Avatar id={id} name={name} presence={presence.get(id)} />
            <span class="views-label">{name}</span>
            {presence.get(id) === 'away' && <span class="views-state">away</span>}
          </li>
        ))}
        {here.length > 8 && <li class="views-person">and {here.length - 8} more</li>}
      </ul>
    </section>
  )
}
