// In place of the list's heading while rows are selected: what can be done to all of them at once.
import type { Conversation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import {
  AlarmClock,
  Archive,
  ArchiveRestore,
  Check,
  CirclePause,
  Ellipsis,
  Hand,
  RotateCcw,
  SignalHigh,
  Tag as TagIcon,
  Undo2,
  UserRound,
  Users,
  UserX,
  X,
} from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type BulkChange, changeAll } from '../bulk.ts'
import { useInbox } from '../inbox.ts'
import { useShortcut } from '../shortcuts.ts'
import { until } from '../time.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { Menu, type MenuItem } from './Menu.tsx'
import { Picker, type PickerOption } from './Picker.tsx'
import { useSnoozing } from './Snooze.tsx'
import { colleaguesOf } from './TransferDialog.tsx'
import './BulkBar.css'

type Apply = (change: BulkChange, done: string) => void

export function BulkBar({ selected }: { selected: readonly Conversation[] }) {
  const inbox = useInbox()
  const isBusy = useSignal(false)
  const apply: Apply = (change, done) => {
    if (isBusy.value) return
    isBusy.value = true
    const { clear } = inbox.selection
    void changeAll(inbox, selected, { change, done }).then((isWhole) => {
      isBusy.value = false
      // Who could not be reached stays selected, to try again.
      if (isWhole) clear()
    })
  }
  const isAllResolved = selected.every(({ status }) => status === 'resolved')
  const finish = () =>
    isAllResolved ? apply({ action: 'reopen' }, 'Opened') : apply({ action: 'resolve' }, 'Resolved')
  useShortcut('resolve', finish, { isForemost: true })
  useShortcut('claim', () => apply({ action: 'claim' }, 'Took'), { isForemost: true })
  useShortcut('archive', () => apply({ action: 'archive' }, 'Archived'), { isForemost: true })
  useShortcut('back', inbox.selection.clear, { isForemost: true })
  const bar = useRef<HTMLDivElement>(null)
  // Where the keys were before: the bar goes, and would take the focus with it.
  useLayoutEffect(
    () => () => {
      if (bar.current?.contains(document.activeElement))
        document.querySelector<HTMLElement>('.row-link[tabindex="0"]')?.focus()
    },
    [],
  )
  return (
    <div
      ref={bar}
      class="bulk"
      role="toolbar"
      aria-label="Selected conversations"
      aria-busy={isBusy.value}
    >
      <button
        type="button"
        class="icon-button"
        aria-label="Select nothing"
        title="Select nothing (Esc)"
        onClick={inbox.selection.clear}
      >
        <Icon node={X} size={18} />
      </button>
      <span class="bulk-count" role="status">
        {selected.length} selected
      </span>
      <AssignAll apply={apply} />
      <TagAll apply={apply} selected={selected} />
      <SnoozeAll apply={apply} />
      <button
        type="button"
        class="icon-button"
        aria-label={isAllResolved ? 'Reopen' : 'Resolve'}
        title={isAllResolved ? 'Reopen (e)' : 'Resolve (e)'}
        onClick={finish}
      >
        <Icon node={isAllResolved ? RotateCcw : Check} size={18} />
      </button>
      <MoreForAll apply={apply} selected={selected} />
    </div>
  )
}

const nobody = 'nobody'

function AssignAll({ apply }: { apply: Apply }) {
  const inbox = useInbox()
  const me = inbox.me.value
  const teams = inbox.teams.value.filter(({ archivedAt }) => archivedAt === null)
  const options = () => {
    const options: PickerOption[] = [
      { id: nobody, name: 'Nobody', before: <Icon node={UserX} /> },
      ...colleaguesOf(inbox),
      ...teams.map(({ id, name }) => ({ id, name, hint: 'team', before: <Icon node={Users} /> })),
    ]
    if (me !== null) {
      const before = <Avatar id={me.id} name={me.name} presence="online" />
      options.unshift({ id: me.id, name: `${me.name} (you)`, before })
    }
    return options
  }
  const pick = (id: string) => {
    const team = teams.find((one) => one.id === id)
    if (team !== undefined) apply({ assign: { teamId: id, assigneeId: null } }, 'Gave to the team')
    else if (id === nobody) apply({ assign: { assigneeId: null } }, 'Took the assignee off')
    else apply({ assign: { assigneeId: id } }, 'Assigned')
  }
  return (
    <Picker
      label="Assign all"
      title="Assign (a)"
      placeholder="Assign to…"
      triggerClass="icon-button"
      shortcut="assign"
      isForemost
      options={options}
      chosen={[]}
      onPick={pick}
    >
      <Icon node={UserRound} size={18} />
    </Picker>
  )
}

interface OfSelected {
  apply: Apply
  selected: readonly Conversation[]
}

/** A tag that all of them have is taken off, any other is put on. */
function TagAll({ apply, selected }: OfSelected) {
  const inbox = useInbox()
  const tags = inbox.tags.value.filter(({ archivedAt }) => archivedAt === null)
  const onAll = tags.filter(({ id }) => selected.every(({ tagIds }) => tagIds.includes(id)))
  return (
    <Picker
      label="Tag all"
      title="Tags (t)"
      placeholder="Add or remove a tag…"
      triggerClass="icon-button"
      shortcut="tag"
      isForemost
      options={() =>
        tags.map(({ id, name, color }) => ({
          ...{ id, name },
          before: <span class="tag-dot" data-color={color} />,
        }))
      }
      chosen={onAll.map(({ id }) => id)}
      onPick={(id) => {
        const isOnAll = onAll.some((tag) => tag.id === id)
        if (isOnAll) apply({ removeTagIds: [id] }, 'Took the tag off')
        else apply({ addTagIds: [id] }, 'Tagged')
      }}
    >
      <Icon node={TagIcon} size={18} />
    </Picker>
  )
}

function SnoozeAll({ apply }: { apply: Apply }) {
  const { section, dialog } = useSnoozing((time) => {
    const snoozedUntil = time.toISOString()
    apply({ update: { status: 'snoozed', snoozedUntil } }, `Snoozed until ${until(snoozedUntil)}:`)
  })
  return (
    <>
      <Menu
        label="Snooze all"
        title="Snooze (s)"
        triggerClass="icon-button"
        shortcut="snooze"
        isForemost
        sections={() => [section()]}
      >
        <Icon node={AlarmClock} size={18} />
      </Menu>
      {dialog}
    </>
  )
}

const priorities = ['urgent', 'high', 'normal', 'low'] as const

function MoreForAll({ apply, selected }: OfSelected) {
  const items = (isArchived: boolean): MenuItem[] => [
    { name: 'Take', icon: Hand, hint: 'c', run: () => apply({ action: 'claim' }, 'Took') },
    { name: 'Put back', icon: Undo2, run: () => apply({ action: 'release' }, 'Put back') },
    {
      name: 'Pending',
      icon: CirclePause,
      run: () => apply({ update: { status: 'pending' } }, 'Pending:'),
    },
    { name: 'Open', icon: RotateCcw, run: () => apply({ action: 'reopen' }, 'Opened') },
    isArchived
      ? {
          name: 'Bring back',
          icon: ArchiveRestore,
          run: () => apply({ action: 'unarchive' }, 'Brought back'),
        }
      : { name: 'Archive', icon: Archive, run: () => apply({ action: 'archive' }, 'Archived') },
  ]
  return (
    <Menu
      label="More for all"
      triggerClass="icon-button"
      sections={() => [
        { items: items(selected.every(({ archivedAt }) => archivedAt !== null)) },
        {
          heading: 'Priority',
          items: priorities.map((priority) => ({
            name: priority.charAt(0).toUpperCase() + priority.slice(1),
            icon: SignalHigh,
            run: () => apply({ update: { priority } }, `Priority ${priority}:`),
          })),
        },
      ]}
    >
      <Icon node={Ellipsis} size={18} />
    </Menu>
  )
}
