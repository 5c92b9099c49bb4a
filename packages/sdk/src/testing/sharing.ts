// The fake server's shared work: taking and passing on, many at once, teams, rules, links, and a search by plain words.
import type { Conversation, Message, Rule, Team } from '../wire.ts'
import { newId } from './ids.ts'
import { toPage } from './pages.ts'
import { FakeProblem } from './problem.ts'
import { type FakeActor, messagesOf } from './readers.ts'
import { collection, type Handler, type RequestInput } from './routes.ts'
import type { FakeStore } from './store.ts'

type BulkInput = RequestInput & {
  ids: string[]
  update?: object
  addTagIds?: string[]
  removeTagIds?: string[]
  assign?: { assigneeId?: string | null; teamId?: string | null }
  action?: 'claim' | 'release' | 'resolve' | 'reopen' | 'archive' | 'unarchive'
}
type Highlight = { field: string; start: number; end: number }

export function createSharing(store: FakeStore) {
  const teams = new Map<string, Team>()
  const rules = new Map<string, Rule>()
  let settings = { autoAssign: false, leaseMinutes: 5 }
  const now = () => new Date().toISOString()
  const seen = (actor: FakeActor, id: string): Conversation =>
    store.get(actor, id).state.conversation
  const selfOf = (actor: FakeActor): string => store.authorOf(actor).id

  const newTeam = (input: Partial<Team>): Team => ({
    ...{ name: '', agentIds: [], archivedAt: null, createdAt: now() },
    ...input,
    id: newId('team'),
  })

  function assertFree(actor: FakeActor, id: string): void {
    const { assignee } = seen(actor, id)
    if (assignee === null || assignee.id === selfOf(actor)) return
    const { id: holderId, name } = assignee
    throw new FakeProblem(409, 'already_claimed', { holder: { kind: 'agent', id: holderId, name } })
  }

  function claim(actor: FakeActor, id: string): void {
    assertFree(actor, id)
    store.assign(actor, id, selfOf(actor))
    store.change(store.get(actor, id), { claimedAt: now() })
  }

  function release(actor: FakeActor, id: string): void {
    assertFree(actor, id)
    store.assign(actor, id, null)
  }

  function give(actor: FakeActor, id: string, to: NonNullable<BulkInput['assign']>): void {
    if (to.teamId !== undefined) store.change(store.get(actor, id), { teamId: to.teamId })
    if (to.assigneeId !== undefined) store.assign(actor, id, to.assigneeId)
  }

  function next(actor: FakeActor): Conversation | null {
    const mine = [...teams.values()].filter(({ agentIds }) => agentIds.includes(selfOf(actor)))
    const [first] = [...store.conversations.values()]
      .map(({ state }) => state.conversation)
      .filter(
        ({ status, assignee, waitingSince, teamId, archivedAt }) =>
          status === 'open' &&
          assignee === null &&
          waitingSince !== null &&
          archivedAt === null &&
          (teamId === null || mine.some(({ id }) => id === teamId)),
      )
      .sort((a, b) => (a.waitingSince! < b.waitingSince! ? -1 : 1))
    if (first === undefined) return null
    claim(actor, first.id)
    return seen(actor, first.id)
  }

  function changeInBulk(actor: FakeActor, id: string, bulk: BulkInput): void {
    const { update, addTagIds = [], removeTagIds = [], assign, action } = bulk
    const stored = store.get(actor, id)
    if (update) store.change(stored, update)
    if (addTagIds.length + removeTagIds.length > 0) {
      const tagIds = [...new Set([...stored.state.conversation.tagIds, ...addTagIds])]
      store.change(stored, { tagIds: tagIds.filter((tag) => !removeTagIds.includes(tag)) })
    }
    if (assign) give(actor, id, assign)
    if (action === 'claim') claim(actor, id)
    if (action === 'release') release(actor, id)
    if (action === 'resolve') store.setStatus(actor, id, 'resolved')
    if (action === 'reopen') store.setStatus(actor, id, 'open')
    if (action === 'archive' || action === 'unarchive')
      store.change(stored, { archivedAt: action === 'archive' ? now() : null })
  }

  function link(actor: FakeActor, id: string, otherId: string): void {
    for (const [one, other] of [
      [id, otherId],
      [otherId, id],
    ] as const) {
      const stored = store.get(actor, one)
      const { linkedIds } = stored.state.conversation
      if (!linkedIds.includes(other)) store.change(stored, { linkedIds: [...linkedIds, other] })
    }
  }

  function unlink(actor: FakeActor, id: string, otherId: string): void {
    for (const [one, other] of [
      [id, otherId],
      [otherId, id],
    ] as const) {
      const stored = store.get(actor, one)
      const { linkedIds } = stored.state.conversation
      store.change(stored, { linkedIds: linkedIds.filter((linked) => linked !== other) })
    }
  }

  function merge(actor: FakeActor, id: string, intoId: string): void {
    if (seen(actor, id).customer.id !== seen(actor, intoId).customer.id)
      throw new FakeProblem(409, 'other_customer')
    for (const { type, text, visibility } of store.get(actor, id).state.messages)
      if (type === 'text') store.write(actor, intoId, { text, visibility })
    link(actor, id, intoId)
    store.setStatus(actor, id, 'resolved')
    store.change(store.get(actor, id), { archivedAt: now() })
  }

  const changing =
    (change: (actor: FakeActor, input: RequestInput) => void): Handler =>
    (input, actor) => {
      change(actor, input)
      return seen(actor, input.id)
    }
  const all = () => [...store.conversations.values()]

  const handlers: Record<string, Handler> = {
    ...collection('teams', () => teams, newTeam),
    ...collection<Rule>(
      'rules',
      () => rules,
      (input) => ({ name: '', position: 0, createdAt: now(), ...input, id: newId('rule') }) as Rule,
    ),
    'rules.delete': ({ id }) => void rules.delete(id),
    'sharing.get': () => settings,
    'sharing.update': (input) => {
      settings = { ...settings, ...input }
      return settings
    },
    'conversations.next': (_, actor) => ({ conversation: next(actor) }),
    'conversations.claim': changing((actor, { id }) => claim(actor, id)),
    'conversations.release': changing((actor, { id }) => release(actor, id)),
    'conversations.transfer': changing((actor, { id, agentId, teamId, note }) => {
      assertFree(actor, id)
      if (note) store.write(actor, id, { text: String(note), visibility: 'internal' })
      const team = teamId === undefined ? {} : { teamId: String(teamId) }
      give(actor, id, { assigneeId: agentId === undefined ? null : String(agentId), ...team })
    }),
    'conversations.archive': changing((actor, { id }) =>
      store.change(store.get(actor, id), { archivedAt: now() }),
    ),
    'conversations.unarchive': changing((actor, { id }) =>
      store.change(store.get(actor, id), { archivedAt: null }),
    ),
    'conversations.bulk': (input, actor) => {
      const bulk = input as BulkInput
      const results = bulk.ids.map((id) => {
        try {
          changeInBulk(actor, id, bulk)
          return { id, conversation: seen(actor, id), problem: null }
        } catch (error) {
          if (!(error instanceof FakeProblem)) throw error
          const { status, code, message: title, extras } = error
          return { id, conversation: null, problem: { type: code, title, status, code, ...extras } }
        }
      })
      return { results }
    },
    'conversations.link': ({ id, conversationId, report }, actor) => {
      if (conversationId !== undefined) link(actor, id, String(conversationId))
      if (report === undefined) return { conversation: seen(actor, id), report: null }
      const { text, teamId, subject = null } = report as Record<string, string>
      const input = { text: text!, visibility: 'internal' } as const
      const reportId = store.createInternal(actor, seen(actor, id), input)
      store.change(store.get(actor, reportId), {
        teamId: teamId!,
        subject: subject as string | null,
      })
      link(actor, id, reportId)
      return { conversation: seen(actor, id), report: seen(actor, reportId) }
    },
    'conversations.unlink': changing((actor, { id, conversationId }) =>
      unlink(actor, id, String(conversationId)),
    ),
    'conversations.merge': ({ id, intoId }, actor) => {
      merge(actor, id, String(intoId))
      return seen(actor, String(intoId))
    },
    'search.messages': (input, actor) =>
      found(
        input,
        all().flatMap((stored) =>
          messagesOf(stored, actor.kind).flatMap((message) => {
            const { id, text, type } = message
            const highlights = highlightsOf(input.q, { text, ...answersOf(message) })
            const { conversation } = stored.state
            if (type !== 'text' || !highlights || !fits(conversation, input)) return []
            return [{ id, message, conversation, highlights }]
          }),
        ),
      ),
    'search.conversations': (input) =>
      found(
        input,
        all().flatMap(({ state: { conversation } }) => {
          const highlights = highlightsOf(input.q, { subject: conversation.subject ?? '' })
          if (!highlights || !fits(conversation, input)) return []
          return [{ id: conversation.id, conversation, highlights }]
        }),
      ),
    'search.customers': (input) =>
      found(
        input,
        [...store.customers.values()].flatMap((customer) => {
          const { id, name, email } = customer
          const highlights = highlightsOf(input.q, { name: name ?? '', email: email ?? '' })
          return highlights ? [{ id, customer, highlights }] : []
        }),
      ),
  }

  return {
    handlers,
    createTeam(name: string, agentIds: readonly string[] = []): Team {
      const team = newTeam({ name, agentIds: [...agentIds] })
      teams.set(team.id, team)
      return team
    },
  }
}

/** Where each word is; undefined when one of them is nowhere. */
/** What was filled in before the first message. */
const answersOf = ({ author, form }: Message): Record<string, string> =>
  Object.fromEntries(
    Object.entries((author.kind === 'customer' && form?.answer?.values) || {}).map(
      ([name, value]) => [`form.answer.values.${name}`, String(value)],
    ),
  )

function highlightsOf(q: unknown, fields: Record<string, string>): Highlight[] | undefined {
  const words = String(q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
  const highlights: Highlight[] = []
  for (const word of words) {
    const hits = Object.entries(fields).flatMap(([field, text]) => {
      const start = text.toLowerCase().indexOf(word)
      return start < 0 ? [] : [{ field, start, end: start + word.length }]
    })
    if (hits.length === 0) return undefined
    highlights.push(...hits)
  }
  return highlights
}

const fits = (
  conversation: Conversation,
  { status, topic, tag, customer }: RequestInput,
): boolean =>
  (status === undefined || (status as string[]).includes(conversation.status)) &&
  (topic === undefined || topic === conversation.topicId) &&
  (tag === undefined || conversation.tagIds.includes(String(tag))) &&
  (customer === undefined || customer === conversation.customer.id)

const found = <T extends { id: string }>({ cursor, limit = 25 }: RequestInput, hits: T[]) =>
  toPage(
    hits,
    (hit) => hit.id,
    { ...(cursor === undefined ? {} : { cursor }), limit },
    (a, b) => (a === b ? 0 : a < b ? 1 : -1),
  )
