// A Deskbell in this process, for tests: the same contract over `fetch` and a WebSocket, without a network.
// What a test needs to be cruel with is here too: refusals, lost answers, dropped sockets, lost frames.
import type { WebSocketConstructor } from '../socket.ts'
import type {
  Agent,
  AgentSession,
  Availability,
  CannedReply,
  Conversation,
  Customer,
  CustomerSession,
  CustomObject,
  Form,
  Macro,
  Message,
  ObjectType,
  PreChat,
  ServerFrame,
  Suggestion,
  Tag,
  Team,
  Topic,
  Trigger,
  Urgency,
  UrgencyPreviewed,
  UrgencySuggestions,
  Visibility,
  Workspace,
} from '../wire.ts'
import { createAccounts } from './accounts.ts'
import { createReplies, type NewCannedReply, type NewMacro } from './canned-replies.ts'
import { csatHandlers } from './csat.ts'
import { draftHandlers } from './drafts.ts'
import { fakeWebSocket } from './fake-web-socket.ts'
import { createFiles } from './files.ts'
import { createForms } from './forms.ts'
import { newId } from './ids.ts'
import { messageChangeHandlers } from './message-changes.ts'
import { createObjects } from './objects.ts'
import { createPhotos } from './photos.ts'
import type { FakeActor } from './readers.ts'
import { createRealtime, type FakeRealtime } from './realtime.ts'
import { roleHandlers } from './roles.ts'
import { createRoutes, type FakeRequest, type OperationId, tokenOf, understand } from './routes.ts'
import { createSettings } from './settings.ts'
import { createSharing } from './sharing.ts'
import { signInProviderHandlers } from './sign-in-providers.ts'
import { createStore, FakeProblem } from './store.ts'
import { createUrgency } from './urgency.ts'
import { viewHandlers } from './views.ts'

/** A field that the server would refuse. */
type Fault = { field: string; message: string }

export type Misfortune =
  /** The request never arrives. */
  | 'network'
  /** The server does it, and the answer gets lost. */
  | 'lostAnswer'
  /** The server refuses. `retryAfter` in seconds. */
  | {
      status: number
      code: FakeProblem['code']
      detail?: string
      retryAfter?: number
      errors?: Fault[]
    }

export interface FakeServer {
  readonly url: string
  /** Pass both to `createClient`. */
  readonly fetch: typeof globalThis.fetch
  readonly WebSocket: WebSocketConstructor
  readonly publishableKey: string
  /** Two agents who can sign in: Ada (owner) and Grace. */
  readonly agents: readonly { email: string; password: string; agent: Agent }[]
  /** Every request that arrived, in order. */
  readonly requests: readonly FakeRequest[]
  /** The socket endpoint, for other transports than `WebSocket`. */
  readonly realtime: Pick<FakeRealtime, 'accept'>

  /** The widget is opened on this site for the first time. */
  seeWidget(origin: string): void
  createCustomer(profile?: Partial<Customer>): Customer
  createTopic(name: string): Topic
  /** What is asked before the first message; at first nothing. */
  setPreChat(changes: Partial<PreChat>): void
  /** What customers are told of the hours; at first that somebody is there, and answers in a quarter of an hour. */
  setAvailability(changes: Partial<Availability>): void
  createTrigger(input: Partial<Trigger> & Pick<Trigger, 'text'>): Trigger
  createTag(name: string): Tag
  createTeam(name: string, agentIds?: readonly string[]): Team
  createObjectType(input: Partial<ObjectType> & { name: string }): ObjectType
  createObject(
    input: Pick<CustomObject, 'typeId' | 'externalId'> & Partial<CustomObject>,
  ): CustomObject
  createForm(input: Pick<Form, 'name' | 'title' | 'schema'> & Partial<Form>): Form
  createCannedReply(input: NewCannedReply): CannedReply
  createMacro(input: NewMacro): Macro
  /** What `conversations.suggest` answers with. */
  suggest(conversationId: string, suggestions: readonly Suggestion[]): void
  /** How urgent a conversation is from now on; by itself the fake server scores nothing. */
  setUrgency(conversationId: string, urgency: Urgency): void
  /** What `urgency.preview` and `urgency.suggestions` answer with. */
  setUrgencyPreview(previewed: UrgencyPreviewed): void
  setUrgencySuggestions(suggestions: UrgencySuggestions): void
  /** A conversation that began with this text of the customer. */
  createConversation(input: {
    text: string
    customer?: Customer
    topicId?: string
    subject?: string
  }): Conversation
  /** A message of the conversation's customer, or of an agent. */
  write(
    conversationId: string,
    input: { text: string; as?: 'customer' | Agent; visibility?: Visibility },
  ): Message
  /** As agents see it now. */
  conversation(conversationId: string): Conversation
  messages(conversationId: string): readonly Message[]

  /** What goes wrong with the next calls of this operation, one after the other. */
  failNext(operationId: OperationId, ...misfortunes: Misfortune[]): void
  /** Holds the answers of this operation back until the returned function is called. */
  hold(operationId: OperationId): () => void
  /** Every socket is closed with this code; 1006 is a lost network. */
  dropSockets(code?: number): void
  /** No request and no socket gets through until `up`. */
  down(): void
  up(): void
  /** Every access token is refused from now on; refresh tokens stay good. */
  expireTokens(): void
  /** Every session is over: refresh tokens are refused too. */
  endSessions(): void
  /** Changes, doubles, reorders or loses frames on their way to the clients. Returns how to stop. */
  interceptFrames(intercept: (frame: ServerFrame) => readonly ServerFrame[]): () => void
  /** Whether a subscription is answered with what was missed; without it only REST closes gaps. */
  replay(on: boolean): void
  /** A backup is restored in which this conversation ends at this seq; sockets close, the epoch is another one. */
  restoreBackup(conversationId: string, seq: number): void
}

const publishableKey = 'pk_test_fake'
const workspaceSummary = { id: 'wsp_01k9r1xkq4e8r8c2n3s6w5v7ab', name: 'Fake Shop', isTest: false }
const workspace: Workspace = {
  ...workspaceSummary,
  slug: 'fake-shop',
  timeZone: 'UTC',
  closing: { text: 'Bye for now.', minutes: 10 },
  widget: {
    accent: '#2f5bea',
    title: 'How can we help?',
    greeting: 'Ask us anything.',
    position: 'right',
  },
  publishableKeys: [{ key: publishableKey, origins: [] }],
  createdAt: '2025-01-01T00:00:00.000Z',
}

type FakeSession = { actor: FakeActor; refreshToken: string; isProven?: boolean }

/**
 * A Deskbell in this process.
 *
 * @example
 * const server = fakeServer()
 * const client = createClient({ baseUrl: server.url, fetch: server.fetch, WebSocket: server.WebSocket })
 * await client.signIn(server.agents[0]!)
 */
export function fakeServer(url = 'https://deskbell.test'): FakeServer {
  const requests: FakeRequest[] = []
  const failures = new Map<OperationId, Misfortune[]>()
  const gates = new Map<OperationId, Promise<void>>()
  const sessions = new Map<string, FakeSession>()
  const accessTokens = new Map<string, FakeSession>()
  let intercept = (frame: ServerFrame): readonly ServerFrame[] => [frame]
  let isUp = true
  let tokenCount = 0

  const store = createStore((stored, { event, publicSeq }) =>
    realtime.publish(stored, event, publicSeq),
  )
  const agents = [newAgent('Ada', 'owner'), newAgent('Grace', 'agent')].map((agent) => {
    store.agents.set(agent.id, agent)
    return { email: agent.email, password: 'correct horse battery', agent }
  })
  const realtime = createRealtime({
    store,
    actorOf: (token) => accessTokens.get(token)?.actor,
    intercept: (frame) => intercept(frame),
  })

  function grant(session: FakeSession): { token: string; expiresAt: string; refreshToken: string } {
    const token = `token-${++tokenCount}`
    accessTokens.set(token, session)
    sessions.set(session.refreshToken, session)
    const expiresAt = new Date(Date.now() + 900_000).toISOString()
    return { token, expiresAt, refreshToken: session.refreshToken }
  }

  function agentSession(agent: Agent): AgentSession {
    const session = {
      actor: { kind: 'agent', agent } as const,
      refreshToken: `refresh-${++tokenCount}`,
    }
    return { ...grant(session), agent, workspace: workspaceSummary }
  }

  function customerSession(session: FakeSession): CustomerSession {
    const customer =
      session.actor.kind === 'customer'
        ? store.customers.get(session.actor.session.customerId ?? '')
        : undefined
    const topics = [...store.topics.values()].map(({ id, name }) => ({ id, name }))
    return {
      ...grant(session),
      customer: customer ?? null,
      identifiedUntil: session.isProven ? new Date(Date.now() + 86_400_000).toISOString() : null,
      workspace: workspaceSummary,
      settings: {
        ...{ widget: own.widget, topics },
        availability: settings.availability(),
        preChat: settings.askedBefore(),
      },
    }
  }

  /** Every token is `for <external id>`. What the visitor of the device had becomes that customer's. */
  function identified({ identity, refreshToken }: Record<string, unknown>): string {
    const { token = '', externalId } = identity as { token?: string; externalId?: string }
    const wanted = externalId ?? /^for (.+)$/.exec(token)?.[1]
    if (wanted === undefined) throw new FakeProblem(401, 'invalid_identity')
    const device = sessions.get(String(refreshToken))
    if (device) sessions.delete(device.refreshToken)
    const visitor =
      device?.actor.kind === 'customer' && !device.isProven
        ? store.customers.get(device.actor.session.customerId ?? '')
        : undefined
    const known = [...store.customers.values()].find((one) => one.externalId === wanted)
    const customer = known ?? visitor ?? store.newCustomer({})
    customer.externalId = wanted
    return customer.id
  }

  function actorOf(token: string | null): FakeActor {
    const session = accessTokens.get(token ?? '')
    if (session === undefined)
      throw new FakeProblem(401, token ? 'token_expired' : 'unauthenticated')
    return session.actor
  }

  // Its keys change.
  const own = structuredClone(workspace)
  const settings = createSettings(store, own)
  const replies = createReplies(store)
  const sharing = createSharing(store)
  const urgency = createUrgency(store)
  const forms = createForms(store)
  const files = createFiles(store)
  const photos = createPhotos(store, (id) => realtime.tellOfAgent(id))
  const objects = createObjects(store, (id) => realtime.tellOfObject(id))
  const handle = createRoutes({
    store,
    handlers: {
      ...replies.handlers,
      ...sharing.handlers,
      ...urgency.handlers,
      ...objects.handlers,
      ...forms.handlers,
      ...csatHandlers(store),
      ...files.handlers,
      ...photos.handlers,
      ...messageChangeHandlers(store),
      ...createAccounts(store, own),
      ...settings.handlers,
      ...roleHandlers(store, (id) => realtime.tellOfAgent(id)),
      ...signInProviderHandlers(url, () => agentSession(agents[0]!.agent)),
      ...viewHandlers(store),
      ...draftHandlers(store, (agentId, draft) => realtime.tellOfDraft(agentId, draft)),
    },
    workspace: own,
    tellOfCustomer: (customer) => realtime.tellOfCustomer(customer),
    actorOf,
    logIn(email, password) {
      const known = agents.find((one) => one.email === email && one.password === password)
      if (known === undefined) throw new FakeProblem(401, 'invalid_credentials')
      return agentSession(known.agent)
    },
    refresh(refreshToken) {
      const session = sessions.get(String(refreshToken))
      if (session === undefined) throw new FakeProblem(401, 'invalid_refresh_token')
      if (session.actor.kind === 'customer') return customerSession(session)
      sessions.delete(session.refreshToken)
      return agentSession(session.actor.agent)
    },
    openCustomerSession(input) {
      if (input.publishableKey !== publishableKey)
        throw new FakeProblem(401, 'invalid_publishable_key')
      const customerId = input.identity === undefined ? null : identified(input)
      const id = `session-${++tokenCount}`
      const actor = { kind: 'customer', session: { id, customerId } } as const
      const isProven = customerId !== null
      return customerSession({ actor, refreshToken: `refresh-${id}`, isProven })
    },
    end(token) {
      const session = accessTokens.get(token ?? '')
      accessTokens.delete(token ?? '')
      if (session) sessions.delete(session.refreshToken)
    },
  })

  async function answer(request: Request): Promise<Response> {
    if (!isUp) throw new TypeError('fetch failed')
    const photo = photos.respond(new URL(request.url).pathname)
    if (photo !== undefined) return photo
    const file = await files.respond(request, () => actorOf(tokenOf(request)))
    if (file) return file
    const understood = await understand(request)
    const misfortune = failures.get(understood.operationId)?.shift()
    if (misfortune === 'network') throw new TypeError('fetch failed')
    requests.push(understood)
    if (typeof misfortune === 'object') {
      throw new FakeProblem(misfortune.status, misfortune.code, misfortune)
    }
    const result = handle(understood)
    await gates.get(understood.operationId)
    if (misfortune === 'lostAnswer' || !isUp) throw new TypeError('fetch failed')
    return result === undefined ? new Response(null, { status: 204 }) : Response.json(result)
  }

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    try {
      return await answer(request)
    } catch (error) {
      if (error instanceof FakeProblem) return problemOf(error)
      throw error
    }
  }

  const customerActor = (customerId: string): FakeActor => ({
    kind: 'customer',
    session: { id: `seed of ${customerId}`, customerId },
  })

  return {
    url,
    fetch,
    WebSocket: fakeWebSocket(realtime, () => isUp),
    publishableKey,
    seeWidget: settings.seeWidget,
    setPreChat: settings.setPreChat,
    setAvailability: settings.setAvailability,
    agents,
    requests,
    realtime,
    createCustomer: (profile = {}) => store.newCustomer(profile),
    createTopic(name) {
      const shape = { position: 0, teamId: null, archivedAt: null, createdAt: now() }
      const topic: Topic = { id: newId('topic'), name, ...shape }
      store.topics.set(topic.id, topic)
      return topic
    },
    createTag(name) {
      const tag: Tag = { id: newId('tag'), name, color: 'grey', archivedAt: null, createdAt: now() }
      store.tags.set(tag.id, tag)
      return tag
    },
    createTrigger: settings.createTrigger,
    createTeam: sharing.createTeam,
    createObjectType: objects.putType,
    createObject: objects.putObject,
    createForm: forms.put,
    createCannedReply: replies.createCannedReply,
    createMacro: replies.createMacro,
    suggest: replies.suggest,
    setUrgency: urgency.setUrgency,
    setUrgencyPreview: urgency.setPreview,
    setUrgencySuggestions: urgency.setSuggestions,
    createConversation({ text, customer = store.newCustomer({}), topicId, subject }) {
      const { id } = store.create(customerActor(customer.id), {
        topicId,
        subject,
        message: { text },
      })
      return this.conversation(id)
    },
    write(id, { text, as = 'customer', visibility }) {
      const actor: FakeActor =
        as === 'customer'
          ? customerActor(this.conversation(id).customer.id)
          : { kind: 'agent', agent: as }
      return store.write(actor, id, { text, visibility }).message
    },
    conversation: (id) =>
      store.get({ kind: 'agent', agent: agents[0]!.agent }, id).state.conversation,
    messages: (id) => store.get({ kind: 'agent', agent: agents[0]!.agent }, id).state.messages,
    failNext: (operationId, ...misfortunes) => void failures.set(operationId, misfortunes),
    hold(operationId) {
      let release = () => {}
      gates.set(
        operationId,
        new Promise<void>((resolve) => {
          release = resolve
        }),
      )
      return () => {
        gates.delete(operationId)
        release()
      }
    },
    dropSockets: (code = 1006) => realtime.closeAll(code),
    down() {
      isUp = false
      realtime.closeAll(1006)
    },
    up() {
      isUp = true
    },
    expireTokens: () => accessTokens.clear(),
    endSessions() {
      accessTokens.clear()
      sessions.clear()
    },
    interceptFrames(next) {
      intercept = next
      return () => {
        intercept = (frame) => [frame]
      }
    },
    replay: realtime.setReplaying,
    restoreBackup(conversationId, seq) {
      store.rollBack(conversationId, seq)
      realtime.changeEpoch()
      realtime.closeAll(1006)
    },
  }
}

const now = () => new Date().toISOString()

const newAgent = (name: string, role: Agent['role']): Agent => ({
  id: newId('agent'),
  name,
  title: null,
  email: `${name.toLowerCase()}@example.com`,
  role,
  customRole: null,
  status: 'active',
  phone: null,
  hiredOn: null,
  capacity: 10,
  lastSeenAt: null,
  createdAt: now(),
})

function problemOf({ status, code, message, extras }: FakeProblem): Response {
  const problem = { type: `urn:deskbell:problem:${code}`, title: message, status, code, ...extras }
  const headers = { 'content-type': 'application/problem+json' }
  return new Response(JSON.stringify(problem), { status, headers })
}
