// The list of a view: its heading and order, rows drawn only where they are seen, and what stands in when there are none.
import { useSignal } from '@preact/signals'
import { ArrowDownUp, Menu as MenuIcon, Search, TriangleAlert } from 'lucide'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { sort } from '../preferences.ts'
import { inWords } from '../problems.ts'
import { searchPath } from '../search.ts'
import { runShortcut, useShortcut } from '../shortcuts.ts'
import { hasOrder, isSaved, sorts } from '../views.ts'
import { BulkBar } from './BulkBar.tsx'
import { ConversationRow, type RowHandlers } from './ConversationRow.tsx'
import { EmptyState, QuietBell } from './EmptyState.tsx'
import { FirstStepsLink } from './FirstStepsPane.tsx'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'
import { NextButton } from './NextButton.tsx'
import { useRows } from './window-rows.ts'
import './ConversationList.css'

interface ConversationListProps {
  viewId: string
  openId: string | undefined
  onMenu: () => void
}

export function ConversationList({ viewId, openId, onMenu }: ConversationListProps) {
  const inbox = useInbox()
  const title = inbox.viewName(viewId) ?? (isSaved(viewId) ? 'View' : 'Topic')
  const order = sorts.find(({ id }) => id === sort.value)
  const chosen = inbox.selection.ids.value
  const selected =
    chosen.size === 0 ? [] : inbox.list.state.value.items.filter(({ id }) => chosen.has(id))
  return (
    <section class="list" aria-labelledby="list-title">
      {selected.length > 0 && inbox.can('write') ? (
        <header class="list-header" data-bulk="">
          <h1 class="sr-only" id="list-title">
            {title}
          </h1>
          <BulkBar selected={selected} />
        </header>
      ) : (
        <header class="list-header">
          <button type="button" class="icon-button list-menu" aria-label="Views" onClick={onMenu}>
            <Icon node={MenuIcon} size={18} />
          </button>
          <h1 class="list-title" id="list-title">
            {title}
          </h1>
          <a class="icon-button" href={searchPath({})} aria-label="Search" title="Search (/)">
            <Icon node={Search} size={17} />
          </a>
          {inbox.can('write') && <NextButton viewId={viewId} />}
          {!hasOrder(viewId) && (
            <Menu
              label="Order:"
              shortcut="order"
              triggerClass="icon-button"
              title={`Order: ${order?.name}`}
              align="end"
              sections={() => [
                {
                  items: sorts.map(({ id, name }) => ({
                    name,
                    isChecked: sort.value === id,
                    run: () => {
                      sort.value = id
                    },
                  })),
                },
                {
                  items: inbox.can('write')
                    ? [{ name: 'Select all loaded', run: () => runShortcut('selectAll') }]
                    : [],
                },
              ]}
            >
              <Icon node={ArrowDownUp} size={16} />
              <span class="sr-only">{order?.name}</span>
            </Menu>
          )}
        </header>
      )}
      <FirstStepsLink />
      <Rows key={`${viewId} ${sort.value}`} viewId={viewId} openId={openId} />
    </section>
  )
}

const rowRem = 5.25

function Rows({ viewId, openId }: { viewId: string; openId: string | undefined }) {
  const inbox = useInbox()
  const { status, problem, items, hasMore, isLoadingMore } = inbox.list.state.value
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => items.map(({ id }) => id), [items])
  const rows = useRows({ scroller, keys, rowRem })
  const cursor = useCursor({ keys, openId, scroller, reveal: rows.reveal })
  useSelectionKeys(keys, cursor.index)
  const handlers = useStable({
    onSelect: (id, isRange) =>
      isRange ? inbox.selection.extend(keys, id) : inbox.selection.toggle(id),
    onFocus: cursor.set,
    onKeyDown: cursor.onKeyDown,
  })

  const isNearEnd = rows.end + 20 >= items.length
  useEffect(() => {
    if (status === 'ready' && hasMore && !isLoadingMore && isNearEnd) {
      inbox.list.loadMore()
    }
  }, [status, hasMore, isLoadingMore, isNearEnd])

  if (status === 'loading' && items.length === 0) return <Skeletons />
  if (status === 'failed' && items.length === 0) {
    return (
      <EmptyState
        art={<Icon node={TriangleAlert} size={28} />}
        title="The list did not load"
        action={{ name: 'Try again', run: inbox.list.loadMore }}
      >
        {inWords(problem)}
      </EmptyState>
    )
  }
  if (items.length === 0) return <NothingHere viewId={viewId} />

  const chosen = inbox.selection.ids.value
  const canSelect = inbox.can('write')
  const shown = indexes(rows.first, rows.end, cursor.index)
  return (
    <div class="list-scroller" ref={scroller} onScroll={rows.onScroll}>
      <ul
        class="list-rows"
        data-selecting={chosen.size > 0 ? '' : undefined}
        aria-labelledby="list-title"
        style={{ height: `${items.length * rows.rowHeight}px` }}
      >
        {shown.map((index) => {
          const conversation = items[index]
          if (conversation === undefined) return null
          return (
            <ConversationRow
              key={conversation.id}
              conversation={conversation}
              viewId={viewId}
              isOpen={conversation.id === openId}
              isTabStop={index === cursor.index}
              position={index + 1}
              total={hasMore ? -1 : items.length}
              top={index * rows.rowHeight}
              isSelected={chosen.has(conversation.id)}
              onSelect={canSelect ? handlers.onSelect : undefined}
              onFocus={handlers.onFocus}
              onKeyDown={handlers.onKeyDown}
            />
          )
        })}
      </ul>
      {isLoadingMore && (
        <p class="list-more" role="status">
          Loading more…
        </p>
      )}
    </div>
  )
}

function useSelectionKeys(keys: readonly string[], index: number): void {
  const { can, selection } = useInbox()
  const whenWriter = (action: () => void) => (can('write') && keys.length > 0 ? action : undefined)
  const current = keys[Math.max(0, index)] ?? ''
  useShortcut(
    'select',
    whenWriter(() => selection.toggle(current)),
  )
  useShortcut(
    'selectRange',
    whenWriter(() => selection.extend(keys, current)),
  )
  useShortcut(
    'selectAll',
    whenWriter(() => selection.all(keys)),
  )
  // Another view has other rows.
  useEffect(() => selection.clear, [])
}

/** The same functions all the time, so that rows whose conversation did not change are not drawn again. */
function useStable(handlers: RowHandlers): RowHandlers {
  const latest = useRef(handlers)
  latest.current = handlers
  const [stable] = useState<RowHandlers>(() => ({
    onSelect: (...call) => latest.current.onSelect(...call),
    onFocus: (...call) => latest.current.onFocus(...call),
    onKeyDown: (...call) => latest.current.onKeyDown(...call),
  }))
  return stable
}

/** The rows on screen, and the one with the tab stop even when it has scrolled away: removing it would lose the focus. */
function indexes(first: number, end: number, kept: number): number[] {
  const shown = Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset)
  if (kept >= 0 && kept < first) shown.unshift(kept)
  if (kept >= end) shown.push(kept)
  return shown
}

interface CursorOptions {
  keys: readonly string[]
  openId: string | undefined
  scroller: { current: HTMLElement | null }
  reveal: (index: number) => void
}

/** Where the keyboard is in the list. It stays at its place when its conversation leaves the view. */
function useCursor({ keys, openId, scroller, reveal }: CursorOptions) {
  const id = useSignal<string | undefined>(undefined)
  const lastIndex = useRef(0)
  const wanted = useRef<string | undefined>(undefined)
  const current = id.value ?? openId
  const found = current === undefined ? -1 : keys.indexOf(current)
  const index = Math.min(found < 0 ? lastIndex.current : found, keys.length - 1)
  lastIndex.current = Math.max(0, index)

  // In the frame that moves the rows, not in another one after it.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${wanted.current}"]`)
    row?.focus({ preventScroll: true })
    wanted.current = undefined
  })
  const wasOpen = useRef(openId)
  useEffect(() => {
    id.value = undefined
    // Who comes back from a thread goes on where they were.
    const hasClosed = wasOpen.current !== undefined && openId === undefined
    if (hasClosed && document.activeElement === document.body) focusTabStop()
    wasOpen.current = openId
  }, [openId])

  const focusTabStop = () => scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  const move = (step: number) => {
    // The first press shows where the keyboard is; without a place yet it is the first row.
    const start = found < 0 ? index - (step > 0 ? 1 : 0) : index
    const next = Math.max(0, Math.min(keys.length - 1, start + step))
    wanted.current = keys[next]
    id.value = keys[next]
    reveal(next)
    if (next === index) focusTabStop()
  }
  useShortcut('next', () => move(1))
  useShortcut('previous', () => move(-1))

  return {
    index,
    set: (next: string) => {
      id.value = next
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    },
  }
}

function Skeletons() {
  return (
    <div class="list-scroller" aria-busy="true">
      <span class="sr-only" role="status">
        Loading conversations
      </span>
      {Array.from({ length: 9 }, (_, index) => (
        <div key={index} class="row-skeleton">
          <span class="skeleton" data-width={index % 3} />
          <span class="skeleton" data-width={3 + (index % 2)} />
          <span class="skeleton" data-width={5} />
        </div>
      ))}
    </div>
  )
}

const nothing: Record<string, readonly [title: string, text: string]> = {
  waiting: ['Nobody is waiting', 'Who waits for an answer stands here, the most urgent first.'],
  all: ['Nobody is waiting', 'Every conversation is answered. New ones appear here by themselves.'],
  mine: ['Nothing on your desk', 'Take one from “Unassigned”, or enjoy the quiet.'],
  mentions: [
    'Nobody asks for you',
    'A note that names you with @ brings its conversation here until it is resolved.',
  ],
  unassigned: ['Everything has an owner', 'New conversations wait here until somebody takes them.'],
  pending: ['Nothing is pending', 'Conversations that wait for the customer rest here.'],
  snoozed: ['Nothing is snoozed', 'Snooze a conversation and it comes back when you asked for it.'],
  resolved: ['Nothing is resolved yet', 'Finished conversations are kept here.'],
  archived: ['The archive is empty', 'What is archived comes back when its customer writes.'],
}

function NothingHere({ viewId }: { viewId: string }) {
  const [title, text] =
    (sort.value === 'waiting' || sort.value === 'urgency') &&
    !['waiting', 'resolved', 'archived'].includes(viewId)
      ? ['Nobody is waiting', 'This order lists only customers who wait for an answer.']
      : (nothing[viewId] ??
        (isSaved(viewId)
          ? ['Nothing here', 'No conversation is as this view wants it.']
          : ['Nothing open here', 'No open conversation has this topic.']))
  return (
    <EmptyState art={<QuietBell />} title={title}>
      {text}
    </EmptyState>
  )
}
