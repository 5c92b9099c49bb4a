// A Deskbell in this process, for tests: the same contract over `fetch` and a WebSocket, without a network.
// What a test needs to be cruel with is part of it: refusals, lost answers, dropped sockets, lost frames.
import type { WebSocketConstructor } from '../socket.ts'
import type {
  Agent,
  Availability,
  CannedReply,
  Conversation,
  Customer,
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
import { createMisfortunes, type Misfortune } from './misfortunes.ts'
import { createObjects } from './objects.ts'
import { createPhotos } from './photos.ts'
import { FakeProblem, responseOf } from './problem.ts'
import type { FakeActor } from './readers.ts'
import { createRealtime, type FakeRealtime } from './realtime.ts'
import { roleHandlers } from './roles.ts'
import { createRoutes, type FakeRequest, type OperationId, tokenOf, understand } from './routes.ts'
import { type Credentials, createSessions } from './sessions.ts'
import { createSettings } from './settings.ts'
import { createSharing } from './sharing.ts'
import { signInProviderHandlers } from './sign-in-providers.ts'
import { createStore } from './store.ts'
import { createUrgency } from './urgency.ts'
import { viewHandlers } from './views.ts'
import { newAgents, newWorkspace, publishableKey } from './workspace.ts'

export interface FakeServer {
  readonly url: string
  /** Pass both to `createClient`. */
  readonly fetch: typeof globalThis.fetch
  readonly WebSocket: WebSocketConstructor
  readonly publishableKey: string
  /** Two agents who can sign in: Ada (owner) and Grace. */
  readonly agents: readonly Credentials[]
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
  const misfortunes = createMisfortunes()
  let intercept = (frame: ServerFrame): readonly ServerFrame[] => [frame]
  let isUp = true

  const store = createStore((stored, { event, publicSeq }) =>
    realtime.publish(stored, event, publicSeq),
  )
  const agents = newAgents()
  for (const { agent } of agents) store.agents.set(agent.id, agent)
  const realtime = createRealtime({
    store,
    actorOf: (token) => sessions.find(token)?.actor,
    intercept: (frame) => intercept(frame),
  })

  const workspace = newWorkspace()
  const settings = createSettings(store, workspace)
  const sessions = createSessions({ store, settings, workspace, agents })
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
      ...sessions.handlers,
      ...replies.handlers,
      ...sharing.handlers,
      ...urgency.handlers,
      ...objects.handlers,
      ...forms.handlers,
      ...csatHandlers(store),
      ...files.handlers,
      ...photos.handlers,
      ...messageChangeHandlers(store),
      ...createAccounts(store, workspace, agents),
      ...settings.handlers,
      ...roleHandlers(store, (id) => realtime.tellOfAgent(id)),
      ...signInProviderHandlers(url, () => sessions.openFor(agents[0]!.agent)),
      ...viewHandlers(store),
      ...draftHandlers(store, (agentId, draft) => realtime.tellOfDraft(agentId, draft)),
    },
    tellOfCustomer: (customer) => realtime.tellOfCustomer(customer),
    actorOf: sessions.actorOf,
  })

  async function answer(request: Request): Promise<Response> {
    if (!isUp) throw new TypeError('fetch failed')
    const photo = photos.respond(new URL(request.url).pathname)
    if (photo !== undefined) return photo
    const file = await files.respond(request, () => sessions.actorOf(tokenOf(request)))
    if (file) return file
    const understood = await understand(request)
    const misfortune = misfortunes.next(understood.operationId)
    if (misfortune === 'network') throw new TypeError('fetch failed')
    requests.push(understood)
    if (typeof misfortune === 'object') {
      await misfortunes.held(understood.operationId)
      throw new FakeProblem(misfortune.status, misfortune.code, misfortune)
    }
    const result = handle(understood)
    await misfortunes.held(understood.operationId)
    if (misfortune === 'lostAnswer' || !isUp) throw new TypeError('fetch failed')
    return result === undefined ? new Response(null, { status: 204 }) : Response.json(result)
  }

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    try {
      return await answer(request)
    } catch (error) {
      if (error instanceof FakeProblem) return responseOf(error)
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
    failNext: misfortunes.failNext,
    hold: misfortunes.hold,
    dropSockets: (code = 1006) => realtime.closeAll(code),
    down() {
      isUp = false
      realtime.closeAll(1006)
    },
    up() {
      isUp = true
    },
    expireTokens: sessions.expireTokens,
    endSessions: sessions.endAll,
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
