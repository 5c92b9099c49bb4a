// The command palette: everything that can be done now and everywhere one can go, found by a few letters.
import type { Customer, CustomObject } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { ArrowRight, Box, CornerDownLeft, Search, Settings, UserRound } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { fuzzyFind } from '../fuzzy.ts'
import { type Inbox, useInbox } from '../inbox.ts'
import { customerName } from '../people.ts'
import type { Permission } from '../permissions.ts'
import { objectPath, searchPath } from '../search.ts'
import { availableShortcuts, isComposing, keyLabel, runShortcut } from '../shortcuts.ts'
import { pathOf, settingsPath, views } from '../views.ts'
import { Avatar } from './Avatar.tsx'
import { useAfterPaint, useTyped } from './after-paint.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import './Palette.css'

interface Entry {
  id: string
  name: string
  group: string
  words?: string
  keys?: readonly string[]
  before: ComponentChildren
  run: () => void
}

/** Who does not see it among these types another letter. */
const MOST = 40
/** As many as there is room for; the others come when these are on the screen. */
const IN_SIGHT = 12

interface PaletteProps {
  onClose: () => void
}

export function Palette({ onClose }: PaletteProps) {
  const inbox = useInbox()
  const { route } = useLocation()
  const listId = useId()
  const typed = useSignal('')
  const words = useTyped(typed)
  const active = useSignal(0)
  const isPainted = useAfterPaint()
  const input = useRef<HTMLInputElement>(null)
  // What was possible where the palette was opened; the dialog itself changes nothing about it.
  const [commands] = useState(() => listCommands())
  const places = [...listPlaces(inbox, route), ...useSettingsPages(route)]
  const found = useFoundByServer(words, route)

  const find = (words: string): Entry[] => {
    const all = [...commands, ...places]
    if (words === '') return all.slice(0, isPainted ? MOST : IN_SIGHT)
    const search = {
      ...{ id: 'search', name: `Search for “${words}”`, group: 'Search' },
      before: <Icon node={Search} />,
      run: () => route(searchPath({ q: words })),
    }
    return [...fuzzyFind(words, all, namesOf).slice(0, MOST), ...found, search]
  }
  const shown = find(words)
  const index = Math.max(0, Math.min(active.value, shown.length - 1))
  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return
    onClose()
    // When the dialog is gone and the focus is back where it was.
    setTimeout(entry.run)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const { key } = event
    if (key === 'ArrowDown') active.value = (index + 1) % shown.length
    else if (key === 'ArrowUp') active.value = (index + shown.length - 1) % shown.length
    // A key may come before the frame that lists what was typed last.
    else if (key === 'Enter') choose(typed.value === words ? shown[index] : find(typed.value)[0])
    else if ((event.ctrlKey || event.metaKey) && key === 'k') onClose()
    else return
    event.preventDefault()
  }
  useEffect(() => input.current?.focus(), [])

  return (
    <Dialog title="Commands" shape="palette" onClose={onClose}>
      <input
        ref={input}
        class="palette-input"
        type="text"
        role="combobox"
        aria-label="Command"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={shown[index] && `${listId}-${shown[index].id}`}
        placeholder="What do you want to do?"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          typed.value = event.currentTarget.value.trim()
          active.value = 0
        }}
        onKeyDown={onKeyDown}
      />
      <div class="palette-list" id={listId} role="listbox" aria-label="Commands">
        {shown.map((entry, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and the keys
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant stands for the focus
          <div
            key={entry.id}
            id={`${listId}-${entry.id}`}
            class="palette-item"
            role="option"
            aria-selected={position === index}
            data-active={position === index ? '' : undefined}
            ref={(element) => {
              if (position === index) element?.scrollIntoView?.({ block: 'nearest' })
            }}
            onPointerMove={() => {
              active.value = position
            }}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(entry)}
          >
            <span class="palette-icon">{entry.before}</span>
            <span class="palette-name">{entry.name}</span>
            <span class="palette-group">{entry.group}</span>
            {entry.keys?.map((key) => (
              <kbd key={key} class="kbd">
                {keyLabel(key)}
              </kbd>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  )
}

/** What can be done comes before where one can go, when both fit as well. */
const namesOf = ({ group, name, words = '' }: Entry): string[] =>
  placeGroups.includes(group) ? ['', name, words] : [name, words]
const placeGroups = ['Go to', 'Conversations of', 'Settings']

const listCommands = (): Entry[] =>
  availableShortcuts().map(({ id, name, group, words = '', keys }) => ({
    ...{ id, name, group, words, keys },
    before: <Icon node={CornerDownLeft} />,
    run: () => runShortcut(id),
  }))

type Route = (path: string) => void

function listPlaces(inbox: Inbox, route: Route): Entry[] {
  const topics = inbox.topics.value.filter(({ archivedAt }) => archivedAt === null)
  const lists = [...views, ...inbox.savedViews.views.value, ...topics].map(({ id, name }) => ({
    ...{ id: `view-${id}`, name, group: 'Go to', words: 'view list topic' },
    before: <Icon node={ArrowRight} />,
    run: () => route(pathOf(id)),
  }))
  const colleagues = inbox.agents.value.map(({ id, name }) => ({
    ...{ id, name, group: 'Conversations of', words: 'agent colleague' },
    before: <Avatar id={id} name={name} />,
    run: () => route(searchPath({ kind: 'conversations', filters: { assignee: id } })),
  }))
  return [...lists, ...colleagues]
}

/** Named by the settings themselves, which come now if they are not here yet. */
function useSettingsPages(route: Route): Entry[] {
  const inbox = useInbox()
  const pages = useSignal<readonly { id: string; name: string; needs?: Permission }[]>([])
  useEffect(() => {
    void import('./settings/SettingsScreen.tsx')
      .then((settings) => {
        pages.value = settings.pages
      })
      // Without a connection the palette does without them.
      .catch(() => undefined)
  }, [])
  const mine = pages.value.filter(({ needs }) => needs === undefined || inbox.can(needs))
  return mine.map(({ id, name }) => ({
    ...{ id: `settings-${id}`, name, group: 'Settings', words: 'settings configure' },
    before: <Icon node={Settings} />,
    run: () => route(settingsPath(id)),
  }))
}

const PAUSE_MS = 150

/** Customers whose names, addresses or numbers fit, and objects whose ids begin so. */
function useFoundByServer(words: string, route: Route): Entry[] {
  const { client, objectTypes } = useInbox()
  const customers = useSignal<readonly Customer[]>([])
  const objects = useSignal<readonly CustomObject[]>([])
  // Without a connection, or the permission, the palette does without them.
  useEffect(() => void objectTypes.load().catch(() => undefined), [])
  useEffect(() => {
    customers.value = []
    objects.value = []
    if (words.length < 2) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void client.search
        .customers({ q: words, sort: 'best', limit: 5 }, { signal: asking.signal })
        .then(({ items }) => {
          if (!asking.signal.aborted) customers.value = items.map(({ customer }) => customer)
        })
        // Commands are there all the same.
        .catch(() => undefined)
      if (objectTypes.types.value.length === 0) return
      void client.objects
        .list({ q: words, limit: 3 }, { signal: asking.signal })
        .then(({ items }) => {
          if (!asking.signal.aborted) objects.value = items
        })
        .catch(() => undefined)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [words])
  const people = customers.value.map((customer) => ({
    ...{ id: customer.id, name: customerName(customer), group: 'Customer' },
    before: <Icon node={UserRound} />,
    run: () => route(searchPath({ kind: 'conversations', filters: { customer: customer.id } })),
  }))
  const typeName = (id: string) => objectTypes.types.value.find((one) => one.id === id)?.name
  const things = objects.value.map(({ id, typeId, externalId, name }) => ({
    ...{ id, name: [externalId, name].filter(Boolean).join(' · ') },
    group: typeName(typeId) ?? 'Object',
    before: <Icon node={Box} />,
    run: () => route(objectPath({ q: externalId }, id)),
  }))
  return [...people, ...things]
}
