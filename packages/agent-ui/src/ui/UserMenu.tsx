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
import { allowNotifications } from '../alerts.ts'
import { useInbox } from '../inbox.ts'
import { notifications, sound, type Theme, theme, undoSend } from '../preferences.ts'
import { enterTestMode } from '../test-mode.ts'
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
  const turnNotifications = async () => {
    if (notifications.value === 'on') {
      notifications.value = 'off'
      return
    }
    if (await allowNotifications()) notifications.value = 'on'
    else inbox.toasts.bad('Your browser does not let this site notify you')
  }
  const setPresence = (state: 'online' | 'away') => inbox.client.setPresence(state)
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
                run: () => setPresence('online'),
              },
              {
                name: 'Away',
                icon: Moon,
                isChecked: own === 'away',
                run: () => setPresence('away'),
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
                run: () => {
                  sound.value = sound.value === 'on' ? 'off' : 'on'
                },
              },
              {
                name: 'Desktop notifications',
                icon: BellRing,
                isChecked: notifications.value === 'on',
                run: () => void turnNotifications().catch(inbox.report),
              },
            ],
          },
          {
            items: [
              {
                name: 'Undo send for 5 seconds',
                icon: Undo2,
                isChecked: undoSend.value === 'on',
                run: () => {
                  undoSend.value = undoSend.value === 'on' ? 'off' : 'on'
                },
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
                      run: () => void enterTestMode(inbox.client).catch(inbox.report),
                    },
                  ]),
              {
                name: 'Settings',
                icon: Settings,
                run: () => route(settingsPath('canned-replies')),
              },
              { name: 'Keyboard shortcuts', icon: Keyboard, hint: '?', run: onHelp },
              inbox.isTest.value
                ? {
                    name: 'Back to live data',
                    icon: LogOut,
                    run: () => void inbox.signOut().catch(inbox.report),
                  }
                : {
                    name: 'Sign out',
                    icon: LogOut,
                    run: () => void inbox.signOut().catch(inbox.report),
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
