// The state of the whole inbox: who is signed in, the workspace's directory, the list on screen, who is online.
// One open conversation has its own state in conversation.ts.
import {
  type Agent,
  type AgentSession,
  ApiError,
  type Client,
  type ConversationListState,
  type Erasure,
  type ListQuery,
  type Tag,
  type Team,
  type Topic,
  type View,
} from '@deskbell/sdk'
import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { all } from './all-pages.ts'
import { openDrafts, syncDrafts, wipeDrafts, writeDraft } from './drafts.ts'
import { createForms } from './forms.ts'
import { fromLive } from './live.ts'
import { createNews } from './news.ts'
import { createObjectTypes } from './objects.ts'
import { isAllowed, onlyLive, type Permission } from './permissions.ts'
import { sort } from './preferences.ts'
import { inWords } from './problems.ts'
import { createReplies } from './replies.ts'
import { createSavedViews } from './saved-views.ts'
import { createSelection } from './selection.ts'
import { now } from './time.ts'
import { createToasts } from './toasts.ts'
import { createTour } from './tour.ts'
import { queryOf, views } from './views.ts'

/** What is refused to who has something to do before all else. */
const demands: readonly string[] = ['own_password_demanded', 'second_factor_demanded']
const isDemand = (problem: unknown): boolean =>
  problem instanceof ApiError && demands.includes(problem.code)

export function createInbox(client: Client) {
  const toasts = createToasts()
  const session = createSession(client)
  const connection = fromLive(client.connection)
  const presence = fromLive(client.presence)
  const viewers = fromLive(client.viewers)
  const directory = createDirectory(client)
  const selection = createSelection()
  /** Of the customer who was erased last, until it was read: what showed them is gone by then. */
  const receipt = signal<Erasure | null>(null)
  /** In words, for where it went wrong. */
  function explain(problem: unknown): string {
    if (isDemand(problem)) void session.checkDemands()
    return inWords(problem)
  }
  function report(problem: unknown): void {
    // The page says so itself, in place of all that is refused.
    if (isDemand(problem)) void session.checkDemands()
    else toasts.bad(inWords(problem))
  }
  const savedViews = createSavedViews(client, session.isSignedIn, report)
  const list = createList(client, session.isSignedIn, savedViews.views)
  const news = createNews(client, session.me, toasts)

  const replies = createReplies(client, report)
  const objectTypes = createObjectTypes(client)
  const forms = createForms(client, report)
  const firstSteps = createTour(client, report)

  const stopDrafts = effect(() => {
    const me = session.me.value
    if (me === null || !isAllowed(me, 'write')) return
    return untracked(() =>
      syncDrafts(client, ({ conversationId, written }) =>
        toasts.good('This draft was changed on another device', {
          name: 'Use mine',
          run: () => writeDraft(conversationId, written),
        }),
      ),
    )
  })

  const stopHearing = client.changedAgent.subscribe((changed) => {
    if (changed !== null) void directory.loadAgent(changed.agentId).catch(report)
  })

  const stopFollowing = followSession(client, {
    isSignedIn: session.isSignedIn,
    isConnected: computed(() => connection.value === 'connected'),
    onStale: () => void directory.load().catch(report),
  })

  async function signOut(): Promise<void> {
    wipeDrafts()
    toasts.clear()
    receipt.value = null
    await session.signOut()
  }

  return {
    client,
    toasts,
    connection,
    presence,
    viewers,
    ...session,
    ...directory,
    replies,
    objectTypes,
    forms,
    firstSteps,
    savedViews,
    list,
    selection,
    receipt,
    /** What a view is called; undefined for one that is not known (yet). */
    viewName: (viewId: string): string | undefined =>
      [...views, ...savedViews.views.value, ...directory.topics.value].find(
        ({ id }) => id === viewId,
      )?.name,
    unreadCount: news.unreadCount,
    mentionCount: news.mentionCount,
    explain,
    report,
    signOut,
    can: (permission: Permission): boolean =>
      session.me.value !== null &&
      !(session.isTest.value && onlyLive.has(permission)) &&
      isAllowed(session.me.value, permission),
    close() {
      for (const stop of [
        stopHearing,
        stopFollowing,
        stopDrafts,
        savedViews.stop,
        list.stop,
        news.stop,
      ])
        stop()
      client.close()
    },
  }
}
export type Inbox = ReturnType<typeof createInbox>

const InboxContext = createContext<Inbox | null>(null)
export const InboxProvider = InboxContext.Provider
export function useInbox(): Inbox {
  const inbox = useContext(InboxContext)
  if (inbox === null) throw new Error('useInbox needs an InboxProvider above it')
  return inbox
}

/** Of an agent who has one. */
export const usePhoto = (id: string): string | undefined =>
  useContext(InboxContext)?.photos.value.get(id)

function createSession(client: Client) {
  const session = fromLive(client.session)
  const me = computed(() => (session.value?.kind === 'agent' ? session.value.agent : null))
  const agentId = computed(() => me.value?.id ?? null)
  /** When they must have a second factor; null while nothing is missing. */
  const secondFactorDueAt = signal<string | null>(null)
  const mustReplaceCredentials = signal(false)
  const isSignedIn = computed(() => me.value !== null)
  const restoring = signal<'running' | 'done' | ApiError>('running')
  /** True when the session ended without the agent asking for it. */
  const hasExpired = signal(false)

  effect(() => {
    const id = agentId.value
    untracked(() => openDrafts(id))
  })

  async function checkDemands(): Promise<void> {
    if (agentId.value === null) return
    try {
      const found = await client.me.get()
      mustReplaceCredentials.value = found.mustReplaceCredentials
      secondFactorDueAt.value = found.secondFactorDueAt
    } catch {
      // The next answer says it again.
    }
  }
  effect(() => {
    secondFactorDueAt.value = null
    mustReplaceCredentials.value = false
    if (agentId.value !== null) untracked(() => void checkDemands())
  })

  let wasSignedIn = false
  effect(() => {
    if (wasSignedIn && !isSignedIn.value) hasExpired.value = true
    wasSignedIn = isSignedIn.value
  })

  async function restore(): Promise<void> {
    restoring.value = 'running'
    try {
      await client.restore()
      restoring.value = 'done'
    } catch (problem) {
      restoring.value = problem instanceof ApiError ? problem : 'done'
    }
  }

  async function signIn(email: string, password: string, code?: string): Promise<void> {
    await client.signIn({ email, password, ...(code === undefined ? {} : { code }) })
    hasExpired.value = false
  }

  /** A session that was opened in another way than with a password. */
  async function enter(opened: AgentSession): Promise<void> {
    await client.signIn(opened)
    hasExpired.value = false
  }

  async function signOut(): Promise<void> {
    try {
      await client.signOut()
    } finally {
      hasExpired.value = false
    }
  }

  return {
    me,
    isSignedIn,
    workspace: computed(() => session.value?.workspace ?? null),
    secondFactorDueAt,
    /** What must be done before the inbox opens. */
    demand: computed(() => {
      if (mustReplaceCredentials.value) return 'password'
      // Also looked at when the page's clock moves: it may be due while the page is open.
      const due = secondFactorDueAt.value
      const isDue = due !== null && Date.parse(due) <= Math.max(now.value, Date.now())
      return isDue ? 'secondFactor' : null
    }),
    checkDemands,
    isTest: computed(() => session.value?.workspace.isTest === true),
    restoring,
    hasExpired,
    restore,
    signIn,
    enter,
    signOut,
  }
}

function createDirectory(client: Client) {
  const topics = signal<readonly Topic[]>([])
  const tags = signal<readonly Tag[]>([])
  const agents = signal<readonly Agent[]>([])
  const teams = signal<readonly Team[]>([])
  const isLoaded = signal(false)

  let reading: Promise<void> | null = null
  /** When it is known; after a failure it is read again. */
  const ready = (): Promise<void> => reading ?? load()

  function load(): Promise<void> {
    const mine = read()
    reading = mine
    mine.catch(() => {
      if (reading === mine) reading = null
    })
    return mine
  }

  async function read(): Promise<void> {
    const [topicItems, tagItems, agentItems, teamItems] = await Promise.all([
      all(client.topics.list({ limit: 100 })),
      // Archived tags still stand on old conversations and need their names.
      all(client.tags.list({ limit: 100, archived: true })),
      all(client.agents.list({ limit: 100 })),
      all(client.teams.list({ limit: 100, archived: true })),
    ])
    batch(() => {
      topics.value = topicItems.sort((a, b) => a.position - b.position)
      tags.value = tagItems.sort((a, b) => a.name.localeCompare(b.name))
      agents.value = agentItems.sort((a, b) => a.name.localeCompare(b.name))
      teams.value = teamItems.sort((a, b) => a.name.localeCompare(b.name))
      isLoaded.value = true
    })
  }

  async function loadAgent(id: string): Promise<void> {
    const agent = await client.agents.get({ id })
    const others = agents.value.filter((one) => one.id !== id)
    agents.value = [...others, agent].sort((a, b) => a.name.localeCompare(b.name))
  }

  async function createTag(name: string): Promise<Tag> {
    const tag = await client.tags.create({ name })
    tags.value = [...tags.value, tag].sort((a, b) => a.name.localeCompare(b.name))
    return tag
  }

  const photos = computed(() => new Map(agents.value.map(({ id, photoUrl }) => [id, photoUrl])))
  return { topics, tags, agents, photos, teams, isLoaded, ready, load, loadAgent, createTag }
}

interface Following {
  isSignedIn: ReadonlySignal<boolean>
  isConnected: ReadonlySignal<boolean>
  onStale: () => void
}

/** Connects when somebody signs in. Topics, tags and teams have no events, and those of colleagues may be missed: they are stale after a lost connection. */
function followSession(client: Client, { isSignedIn, isConnected, onStale }: Following) {
  let wasConnected = false
  const stops = [
    effect(() => {
      if (!isSignedIn.value) return
      untracked(() => {
        client.connect()
        onStale()
      })
    }),
    effect(() => {
      if (!isConnected.value) return
      if (wasConnected) untracked(onStale)
      wasConnected = true
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

const emptyList: ConversationListState = {
  status: 'loading',
  problem: null,
  items: [],
  hasMore: false,
  isLoadingMore: false,
}

interface OpenList {
  state: ReadonlySignal<ConversationListState>
  loadMore: () => Promise<void>
}

/** The list on screen: follows the view in the URL and the chosen order. */
function createList(
  client: Client,
  isSignedIn: ReadonlySignal<boolean>,
  saved: ReadonlySignal<readonly View[]>,
) {
  /** Null until a screen shows a view. */
  const viewId = signal<string | null>(null)
  const open = signal<OpenList | null>(null)

  // By what it asks for: a saved view that was renamed or moved is not read again.
  const wanted = computed(() => {
    const query = viewId.value === null ? undefined : queryOf(viewId.value, sort.value, saved.value)
    return query === undefined ? null : JSON.stringify(query)
  })

  const stop = effect(() => {
    if (!isSignedIn.value || wanted.value === null) return
    const opened = client.conversationList(JSON.parse(wanted.value) as ListQuery)
    open.value = { state: fromLive(opened.state), loadMore: opened.loadMore }
    return () => {
      opened.close()
      open.value = null
    }
  })

  return {
    viewId,
    state: computed<ConversationListState>(() => open.value?.state.value ?? emptyList),
    /** The next page; after a failure the first one again. */
    loadMore: () => void open.value?.loadMore(),
    stop,
  }
}
