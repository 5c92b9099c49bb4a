// Searching messages, conversations, customers, canned replies and objects: the question stands in the URL, so that it can
// be kept and come back to.
import { batch, useSignal } from '@preact/signals'
import { ArrowLeft, Search, TriangleAlert } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import {
  findHits,
  type Hit,
  type Kind,
  kinds,
  lastSearch,
  type Question,
  readQuestion,
  searchPath,
} from '../../search.ts'
import { isComposing, useShortcut } from '../../shortcuts.ts'
import { home, lastPlace, pathOf } from '../../views.ts'
import { useAfterPaint } from '../after-paint.ts'
import { EmptyState, QuietBell, TwoBubbles } from '../EmptyState.tsx'
import { Icon } from '../Icon.tsx'
import { ObjectDetails } from '../ObjectDetails.tsx'
import { SearchFilters } from './SearchFilters.tsx'
import { SearchHit } from './SearchHit.tsx'
import './Search.css'

const PAUSE_MS = 160

export default function SearchScreen() {
  const inbox = useInbox()
  const { query, route } = useLocation()
  const question = readQuestion(query)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const results = useHits(question)
  const text = useSignal(question.q)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isShown = useAfterPaint()

  const ask = (change: Partial<Question>) => {
    clearTimeout(timer.current)
    // Every letter is not a place to go back to.
    route(searchPath({ ...question, q: text.value, ...change }), true)
  }
  useEffect(() => {
    lastSearch.value = searchPath(question)
    document.title = `Search · ${inbox.workspace.value?.name ?? 'Deskbell'}`
  })
  const { types } = inbox.objectTypes
  useEffect(() => void inbox.objectTypes.load().catch(inbox.report), [])
  const kindsBox = useRef<HTMLFieldSetElement>(null)
  // On a phone there is no room for all of them.
  useEffect(() => {
    const chosen = kindsBox.current?.querySelector('[aria-pressed="true"]')
    chosen?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [question.kind, types.value.length])
  // Most have none to look for.
  const isOffered = (kind: Kind) => kind !== 'objects' || types.value.length > 0
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
    return () => clearTimeout(timer.current)
  }, [])
  useShortcut('search', () => field.current?.focus(), { isForemost: true })
  const inboxPath = lastPlace.value ?? pathOf(home)
  useShortcut('back', () => route(inboxPath))

  const move = (step: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    if (at + step < 0) field.current?.focus()
    else rows[Math.min(rows.length - 1, at + step)]?.focus()
  }
  useShortcut('next', () => move(1))
  useShortcut('previous', () => move(-1))
  const onArrows = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    move(event.key === 'ArrowDown' ? 1 : -1)
  }

  return (
    <div class="search">
      <header class="search-head">
        <a class="icon-button" href={inboxPath} aria-label="Back to the inbox" title="Back (Esc)">
          <Icon node={ArrowLeft} size={18} />
        </a>
        <label class="search-field">
          <span class="sr-only">Search</span>
          <Icon node={Search} size={17} />
          <input
            ref={field}
            type="search"
            maxLength={200}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder="Words, a “phrase in quotes”, a name…"
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value
              clearTimeout(timer.current)
              timer.current = setTimeout(() => ask({}), PAUSE_MS)
            }}
            onKeyDown={(event) => {
              if (isComposing(event)) return
              if (event.key === 'Escape') {
                event.preventDefault()
                if (text.value === '') return route(inboxPath)
                text.value = ''
                ask({ q: '' })
              } else if (event.key === 'Enter') ask({})
              else if (event.key === 'ArrowDown') onArrows(event)
            }}
          />
        </label>
      </header>
      <main class="search-main" aria-label="Search">
        <div class="search-bar">
          <fieldset ref={kindsBox} class="search-kinds" aria-label="What is searched">
            {kinds
              .filter(({ id }) => isOffered(id) || id === question.kind)
              .map(({ id, name }) => (
                <button
                  key={id}
                  type="button"
                  aria-pressed={id === question.kind}
                  onClick={() => ask({ kind: id })}
                >
                  {name}
                </button>
              ))}
          </fieldset>
          {question.kind !== 'objects' && (
            <label class="search-sort">
              <span class="sr-only">Order</span>
              <select
                class="search-select"
                value={question.sort}
                onChange={(event) =>
                  ask({ sort: event.currentTarget.value === 'best' ? 'best' : 'newest' })
                }
              >
                <option value="newest">Newest first</option>
                <option value="best">Best first</option>
              </select>
            </label>
          )}
        </div>
        {isShown && (
          <>
            <SearchFilters question={question} onChange={(filters) => ask({ filters })} />
            <Results question={question} results={results} list={list} onArrows={onArrows} />
          </>
        )}
      </main>
      {query.object !== undefined && (
        <ObjectDetails
          key={query.object}
          id={query.object}
          viewId="all"
          onClose={() => route(searchPath(question), true)}
        />
      )}
    </div>
  )
}

interface ResultsProps {
  question: Question
  results: ReturnType<typeof useHits>
  list: { current: HTMLUListElement | null }
  onArrows: (event: KeyboardEvent) => void
}

function Results({ question, results, list, onArrows }: ResultsProps) {
  const { hits, status, problem, hasMore, loadMore, retry } = results
  if (status === 'idle') {
    return (
      <EmptyState art={<TwoBubbles />} title="What are you looking for?">
        {question.kind === 'objects'
          ? 'An object is found by how its ID begins.'
          : 'Typing errors are forgiven, and the last word may be a beginning.'}
      </EmptyState>
    )
  }
  if (status === 'failed') {
    return (
      <EmptyState
        art={<Icon node={TriangleAlert} size={28} />}
        title="The search did not answer"
        action={{ name: 'Try again', run: retry }}
      >
        {inWords(problem)}
      </EmptyState>
    )
  }
  if (status === 'loading' && hits.length === 0) return <Skeletons />
  if (hits.length === 0) {
    return (
      <EmptyState art={<QuietBell />} title="Nothing found">
        {nothingFound(question)}
      </EmptyState>
    )
  }
  return (
    <div class="search-results" aria-busy={status === 'loading'}>
      <span class="sr-only" role="status">
        {hits.length}
        {hasMore ? ' or more' : ''} found
      </span>
      <ul ref={list} class="search-hits" aria-label="Found" onKeyDown={onArrows}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <SearchHit hit={hit} question={question} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="button search-more" onClick={loadMore}>
          {status === 'loading' ? 'Loading more…' : 'Show more'}
        </button>
      )}
    </div>
  )
}

function nothingFound({ kind, filters }: Question): string {
  if (Object.keys(filters).length > 0) return 'Fewer filters may find more.'
  return kind === 'objects' ? 'No object’s ID begins like this.' : 'Other words may find it.'
}

/** Asks when the question changes; what comes late for an earlier one is dropped. */
function useHits(question: Question) {
  const { client } = useInbox()
  const hits = useSignal<readonly Hit[]>([])
  const status = useSignal<'idle' | 'loading' | 'ready' | 'failed'>('idle')
  const problem = useSignal<unknown>(null)
  const cursor = useSignal<string | null>(null)
  const asking = useRef<AbortController>(undefined)
  const key = searchPath(question)
  const isAsked = question.q.trim() !== '' || Object.keys(question.filters).length > 0

  async function load(from?: string): Promise<void> {
    asking.current?.abort()
    asking.current = new AbortController()
    const { signal } = asking.current
    status.value = 'loading'
    try {
      const page = await findHits(client, question, { cursor: from, signal })
      if (signal.aborted) return
      batch(() => {
        hits.value = from === undefined ? page.hits : [...hits.value, ...page.hits]
        cursor.value = page.nextCursor
        status.value = 'ready'
      })
    } catch (failure) {
      if (signal.aborted) return
      batch(() => {
        problem.value = failure
        status.value = 'failed'
      })
    }
  }

  useEffect(() => {
    if (hits.value[0]?.kind !== question.kind) hits.value = []
    if (isAsked) void load()
    else {
      asking.current?.abort()
      hits.value = []
      status.value = 'idle'
    }
    return () => asking.current?.abort()
  }, [key])

  return {
    hits: hits.value,
    status: status.value,
    problem: problem.value,
    hasMore: cursor.value !== null,
    loadMore: () => {
      if (status.value === 'ready' && cursor.value !== null) void load(cursor.value)
    },
    retry: () => void load(),
  }
}

function Skeletons() {
  return (
    <div aria-busy="true">
      <span class="sr-only" role="status">
        Searching
      </span>
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} class="row-skeleton">
          <span class="skeleton" data-width={index % 3} />
          <span class="skeleton" data-width={3 + (index % 2)} />
        </div>
      ))}
    </div>
  )
}
