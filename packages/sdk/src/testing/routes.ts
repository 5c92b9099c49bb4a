// The fake server's REST side: which operation a request means, and what it does to the store.
import type { ListQuery } from '../list-order.ts'
import { operationSpecs } from '../operations.gen.ts'
import type {
  Conversation,
  ConversationChanges,
  Customer,
  PreChatAnswer,
  Tag,
  Topic,
} from '../wire.ts'
import type { Ending } from './conversations.ts'
import { customerHandlers } from './customers.ts'
import { newId } from './ids.ts'
import type { MessageInput } from './messages.ts'
import { toPage } from './pages.ts'
import { FakeProblem } from './problem.ts'
import { eventsOf, type FakeActor, headOf, messagesOf, viewOf } from './readers.ts'
import type { FakeStore } from './store.ts'

/** Whoever is asked first and has not answered is refused; answers stand on the first message. */
function answeredBefore(store: FakeStore, actor: FakeActor, input: Record<string, unknown>) {
  const asked = store.askedBefore?.()
  const preChat = input.preChat as PreChatAnswer | undefined
  const isAsked =
    asked && (asked.topicIds.length === 0 || asked.topicIds.includes(String(input.topicId)))
  if (actor.kind === 'customer' && isAsked && asked.isRequired && preChat?.formId !== asked.formId)
    throw new FakeProblem(422, 'pre_chat_required', { preChat: asked })
  const form = store.forms.get(preChat?.formId ?? '')
  if (preChat === undefined || form === undefined) return input
  const { id: formId, title, schema, steps, translations } = form
  const answer = { values: preChat.values, at: new Date().toISOString() }
  const filledIn = { formId, title, schema, steps, translations, answer }
  return { ...input, message: { ...(input.message as MessageInput), form: filledIn } }
}

export type OperationId = keyof typeof operationSpecs

/** A request, understood. `input` is path, query and body together, as the SDK's methods take it. */
export interface FakeRequest {
  operationId: OperationId
  input: Record<string, unknown>
  token: string | null
}

export interface RouteDeps {
  store: FakeStore
  /** Of features with a file of their own. */
  handlers: Record<string, Handler>
  actorOf(token: string | null): FakeActor
  tellOfCustomer(customer: Customer): void
}

const patterns = Object.entries(operationSpecs).map(([id, spec]) => {
  const [method, path] = spec.split(/[?#]/)[0]!.split(' ') as [string, string]
  const pattern = new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
  return { id: id as OperationId, method, pattern }
})

export async function understand(request: Request): Promise<FakeRequest> {
  const { pathname, searchParams } = new URL(request.url)
  for (const { id, method, pattern } of patterns) {
    const match = method === request.method ? pattern.exec(pathname) : null
    if (match === null) continue
    const path = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ])
    const query = [...searchParams].map(([name, value]) => [name, queryValue(name, value)])
    const isJson = request.headers.get('content-type')?.includes('json')
    const body = isJson ? ((await request.json()) as Record<string, unknown>) : {}
    return {
      operationId: id,
      input: { ...Object.fromEntries([...path, ...query]), ...body },
      token: tokenOf(request),
    }
  }
  throw new FakeProblem(404, 'not_found', {
    detail: `${request.method} ${pathname} is not an operation`,
  })
}

export const tokenOf = (request: Request): string | null =>
  request.headers.get('authorization')?.replace(/^Bearer /, '') ?? null

function queryValue(name: string, value: string): unknown {
  if (['status', 'channel', 'priority'].includes(name)) return value.split(',')
  if (name === 'archived') return value === 'true'
  if (['limit', 'since', 'afterSeq', 'beforeSeq'].includes(name)) return Number(value)
  return value
}

// The SDK's types have checked the input; a request from elsewhere may be nonsense, which a fake need not withstand.
export type RequestInput = {
  id: string
  limit?: number
  since?: number
  seq: number
  afterSeq?: number
  beforeSeq?: number
  cursor?: string
  archived?: boolean
  assigneeId: string | null
  [field: string]: unknown
}
export type Handler = (input: RequestInput, actor: FakeActor, token: string | null) => unknown
const publicOperations = [
  'auth.login',
  'auth.refresh',
  'auth.beginProviderSignIn',
  'auth.completeProviderSignIn',
  'auth.finishProviderSignIn',
  'auth.providers',
  'auth.requestPasswordReset',
  'auth.resetPassword',
  'invitations.accept',
  'invitations.look',
  'widget.get',
  'customerSessions.create',
  'customerSessions.refresh',
]

export function createRoutes(deps: RouteDeps) {
  const handlers = {
    ...conversationHandlers(deps),
    ...collectionHandlers(deps),
    ...deps.handlers,
    ...customerHandlers(deps.store, deps.tellOfCustomer),
  }
  return function handle({ operationId, input, token }: FakeRequest): unknown {
    const handler = (handlers as Partial<Record<string, Handler>>)[operationId]
    if (handler === undefined) {
      throw new FakeProblem(404, 'not_found', { detail: `The fake server has no ${operationId}` })
    }
    const actor = publicOperations.includes(operationId) ? nobody : deps.actorOf(token)
    return handler(input as RequestInput, actor, token)
  }
}

const nobody: FakeActor = { kind: 'customer', session: { id: '', customerId: null } }

function agentOf(actor: FakeActor) {
  if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
  return actor.agent
}

function conversationHandlers({ store }: RouteDeps): Record<string, Handler> {
  const view = (actor: FakeActor, id: string): Conversation =>
    viewOf(store.get(actor, id), actor.kind)
  const changing =
    (change: (actor: FakeActor, input: RequestInput) => void): Handler =>
    (input, actor) => {
      change(actor, input)
      return view(actor, input.id)
    }
  return {
    'conversations.list': (input, actor) => store.list(actor, input as ListQuery),
    'conversations.get': ({ id }, actor) => view(actor, id),
    'conversations.create': (input, actor) => {
      const { id, duplicate } = store.create(actor, answeredBefore(store, actor, input) as never)
      const stored = store.get(actor, id)
      return {
        conversation: viewOf(stored, actor.kind),
        message: messagesOf(stored, actor.kind)[0],
        duplicate,
      }
    },
    'conversations.update': changing((actor, { id, ...changes }) => {
      agentOf(actor)
      store.change(store.get(actor, id), changes as ConversationChanges)
    }),
    'conversations.resolve': changing((actor, { id }) => store.setStatus(actor, id, 'resolved')),
    'conversations.reopen': changing((actor, { id }) => store.setStatus(actor, id, 'open')),
    'conversations.close': changing((actor, { id, ...ending }) => {
      agentOf(actor)
      store.close(actor, id, ending as unknown as Ending)
    }),
    'conversations.keepOpen': changing((actor, { id }) => {
      agentOf(actor)
      store.keepOpen(actor, id)
    }),
    'conversations.assign': changing((actor, { id, assigneeId, teamId }) => {
      agentOf(actor)
      if (teamId !== undefined)
        store.change(store.get(actor, id), { teamId: teamId as string | null })
      if (assigneeId !== undefined) store.assign(actor, id, assigneeId)
    }),
    'conversations.markRead': changing((actor, { id, seq }) =>
      store.movePosition(actor, id, 'read', seq),
    ),
    'conversations.markDelivered': changing((actor, { id, seq }) =>
      store.movePosition(actor, id, 'delivered', seq),
    ),
    'conversations.delete': ({ id }, actor) => {
      agentOf(actor)
      store.delete(actor, id)
    },
    'messages.create': ({ id, ...message }, actor) => {
      const { message: stored, duplicate } = store.write(
        actor,
        id,
        message as unknown as MessageInput,
      )
      const seen = messagesOf(store.get(actor, id), actor.kind).find((one) => one.id === stored.id)
      return { ...(seen ?? stored), duplicate }
    },
    'messages.list': ({ id, afterSeq, beforeSeq, limit = 50 }, actor) => {
      const all = messagesOf(store.get(actor, id), actor.kind)
      const window = all.filter(
        (one) => one.seq > (afterSeq ?? 0) && one.seq < (beforeSeq ?? Infinity),
      )
      const items = afterSeq === undefined ? window.slice(-limit) : window.slice(0, limit)
      return { items, hasMore: items.length < window.length }
    },
    'events.list': ({ id, since = 0, limit = 100 }, actor) => {
      const stored = store.get(actor, id)
      const items = eventsOf(stored, actor.kind).filter((event) => event.seq > since)
      return { items: items.slice(0, limit), seq: headOf(stored, actor.kind) }
    },
  }
}

function collectionHandlers({ store }: RouteDeps): Record<string, Handler> {
  const now = () => new Date().toISOString()
  const label = () => ({ archivedAt: null, createdAt: now() })
  return {
    ...collection(
      'customers',
      () => store.customers,
      (input) => store.newCustomer(input),
    ),
    ...collection('agents', () => store.agents),
    ...collection<Topic>(
      'topics',
      () => store.topics,
      (input) => ({
        ...label(),
        position: 0,
        teamId: null,
        name: '',
        ...input,
        id: newId('topic'),
      }),
    ),
    ...collection<Tag>(
      'tags',
      () => store.tags,
      (input) => ({
        ...label(),
        color: 'grey',
        name: '',
        ...input,
        id: newId('tag'),
      }),
    ),
  }
}

// Topics, tags, customers and agents are all lists of rows by id; archived ones are left out.
export function collection<T extends { id: string }>(
  group: string,
  rows: () => Map<string, T>,
  make?: (input: Partial<T>) => T,
): Record<string, Handler> {
  const get = (id: string): T => {
    const row = rows().get(id)
    if (row === undefined) throw new FakeProblem(404, 'not_found')
    return row
  }
  const put = (row: T): T => {
    rows().set(row.id, row)
    return row
  }
  return {
    [`${group}.list`]: ({ cursor, limit = 25, archived }) => {
      const all = [...rows().values()].filter(
        (row) => archived || !('archivedAt' in row) || row.archivedAt === null,
      )
      return toPage(
        all,
        (row) => row.id,
        { cursor, limit },
        (a, b) => (a < b ? -1 : a > b ? 1 : 0),
      )
    },
    [`${group}.get`]: ({ id }) => get(id),
    [`${group}.update`]: ({ id, ...changes }) => put({ ...get(id), ...(changes as object) }),
    [`${group}.delete`]: ({ id }) =>
      void put({
        ...get(id),
        ...(group === 'agents'
          ? { status: 'deactivated' }
          : { archivedAt: new Date().toISOString() }),
      }),
    ...(make ? { [`${group}.create`]: (input: object) => put(make(input as Partial<T>)) } : {}),
  }
}
