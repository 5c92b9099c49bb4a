// The left edge: views with their counts, saved ones, topics, colleagues who are here, and the agent's own menu.
import {
  AlarmClock,
  Archive,
  AtSign,
  CircleCheck,
  CirclePause,
  Inbox as InboxIcon,
  Timer,
  User,
  UserX,
} from 'lucide'
import { useInbox } from '../inbox.ts'
import { type ViewId, views } from '../views.ts'
import { Avatar, isHere } from './Avatar.tsx'
import { Mark } from './Mark.tsx'
import { SavedViews } from './SavedViews.tsx'
import { UserMenu } from './UserMenu.tsx'
import { ViewLink } from './ViewLink.tsx'
import './Views.css'

const icons = {
  waiting: Timer,
  all: InboxIcon,
  mine: User,
  unassigned: UserX,
  mentions: AtSign,
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
        <SavedViews viewId={viewId} />
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
