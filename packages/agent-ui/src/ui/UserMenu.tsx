// The agent's own menu: whether they are here, the theme, the shortcuts, the way out.
import {
  BellRing,
  CircleDot,
  CircleUserRound,
  FlaskConical,
  Keyboard,
  LogOut,
  Monitor,
  Moon,
  Settings,
  Sun,
  Undo2,
  Volume2,
} from 'lucide'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { notifications, sound, type Theme, theme, undoSend } from '../preferences.ts'
import { runShortcut, type ShortcutId } from '../shortcuts.ts'
import { settingsPath } from '../views.ts'
import { Avatar, presenceWords } from './Avatar.tsx'
import { Menu } from './Menu.tsx'

const themes: readonly { id: Theme; name: string; icon: typeof Sun }[] = [
  { id: 'auto', name: 'Like the system', icon: Monitor },
  { id: 'light', name: 'Light', icon: Sun },
  { id: 'dark', name: 'Dark', icon: Moon },
]

export function UserMenu({ onHelp, isCompact }: { onHelp: () => void; isCompact: boolean }) {
  const inbox = useInbox()
  const { route } = useLocation()
  const me = inbox.me.value
  if (me === null) return null
  const own = inbox.presence.value.get(me.id) ?? 'offline'
  const command = (id: ShortcutId) => () => void runShortcut(id)
  return (
    <div class={`user-menu ${isCompact ? 'user-menu-compact' : ''}`}>
      <Menu
        label="Your menu:"
        title={me.name}
        triggerClass="user-menu-trigger"
        sections={() => [
          {
            heading: me.email,
            items: [
              {
                name: 'Online',
                icon: CircleDot,
                isChecked: own === 'online',
                run: command('online'),
              },
              {
                name: 'Away',
                icon: Moon,
                isChecked: own === 'away',
                run: command('away'),
              },
            ],
          },
          {
            heading: 'Theme',
            items: themes.map(({ id, name, icon }) => ({
              name,
              icon,
              isChecked: theme.value === id,
              run: () => {
                theme.value = id
              },
            })),
          },
          {
            heading: 'When something is new',
            items: [
              {
                name: 'Sound',
                icon: Volume2,
                isChecked: sound.value === 'on',
                run: command('sound'),
              },
              {
                name: 'Desktop notifications',
                icon: BellRing,
                isChecked: notifications.value === 'on',
                run: command('notifications'),
              },
            ],
          },
          {
            items: [
              {
                name: 'Undo send for 5 seconds',
                icon: Undo2,
                isChecked: undoSend.value === 'on',
                run: command('undoSend'),
              },
              ...(inbox.isTest.value
                ? []
                : [
                    {
                      name: 'Your account',
                      icon: CircleUserRound,
                      run: () => route(settingsPath('account')),
                    },
                    {
                      name: 'Test data',
                      icon: FlaskConical,
                      run: command('testData'),
                    },
                  ]),
              {
                name: 'Settings',
                icon: Settings,
                run: () => route(settingsPath('canned-replies')),
              },
              { name: 'Keyboard shortcuts', icon: Keyboard, hint: '?', run: onHelp },
              {
                name: inbox.isTest.value ? 'Back to live data' : 'Sign out',
                icon: LogOut,
                run: command(inbox.isTest.value ? 'liveData' : 'signOut'),
              },
            ],
          },
        ]}
      >
        <Avatar id={me.id} name={me.name} size="m" presence={own} />
        <span class="user-menu-name">
          <span class="views-label">{me.name}</span>
          <span class="user-menu-state">{presenceWords[own]}</span>
        </span>
      </Menu>
    </div>
  )
}
