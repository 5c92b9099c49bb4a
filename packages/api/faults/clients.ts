// The people of a fault run: customers and agents on the real SDK, each through a door of their own, who write to each
// other and watch every conversation on a screen; all of it is recorded.
import {
  type Client,
  type Conversation,
  createClient,
  type SessionStorage,
  type Thread,
} from '@deskbell/sdk'
import { hashOf, type Reader, type View } from '../src/testing/history.ts'
import type { Cluster } from './cluster.ts'
import type { FaultProxy } from './proxy.ts'
import type { Random } from './random.ts'
import { INTERNAL, type Line, type Recorder } from './recorder.ts'
import { until } from './until.ts'

export type Person = {
  name: string
  reader: Reader
  client: Client
  door: FaultProxy
  line: Line
  /** By conversation: the open screens. */
  threads: Map<string, Thread>
  /** Opens a conversation on the screen and records what it shows. */
  watch(thread: Thread): void
  /** What the screens hold, beside a fresh fetch. */
  views(): Promise<View[]>
}

export type World = {
  cluster: Cluster
  recorder: Recorder
  customers: Person[]
  agents: Person[]
  people: Person[]
}

export async function createWorld(
  cluster: Cluster,
  recorder: Recorder,
  sizes: { customers: number; agents: number },
): Promise<World> {
  const agents: Person[] = []
  const customers: Person[] = []
  for (let index = 0; index < sizes.agents; index++) {
    const agent = await createPerson(cluster, recorder, `agent ${index + 1}`, 'agent')
    await agent.client.signIn(cluster.owner)
    agents.push(agent)
  }
  for (let index = 0; index < sizes.customers; index++) {
    const customer = await createPerson(cluster, recorder, `customer ${index + 1}`, 'customer')
    await customer.client.openCustomerSession({ publishableKey: cluster.publishableKey })
    customer.client.connect()
    const thread = await customer.client.startConversation({ text: `Hello from ${customer.name}` })
    customer.watch(thread)
    for (const agent of agents) agent.watch(agent.client.thread(thread.conversationId))
    customers.push(customer)
  }
  for (const agent of agents) agent.client.connect()
  const people = [...customers, ...agents]
  const world = { cluster, recorder, customers, agents, people }
  await until('everybody to be connected', () => people.every(isReady))
  return world
}

/** The newest of a thread, among which one that is on its way could be a second time. */
const BUBBLES = 50

/** The SDK says that something was read up to a second later, and that it arrived a second and a half later. */
const RESTING_MS = 3000

const isReady = ({ client, threads }: Person): boolean =>
  client.connection.value === 'connected' &&
  [...threads.values()].every((thread) => thread.state.value.status === 'ready')

export async function createPerson(
  cluster: Cluster,
  recorder: Recorder,
  name: string,
  reader: Reader,
  options: { storage?: SessionStorage; door?: FaultProxy } = {},
): Promise<Person> {
  const { storage, door = await cluster.door() } = options
  const line = recorder.createLine({ name, reader })
  const baseUrl = `http://127.0.0.1:${door.port}`
  const { fetch, WebSocket } = line
  const client = createClient({ baseUrl, fetch, WebSocket, ...(storage ? { storage } : {}) })
  const threads = new Map<string, Thread>()
  const observer = `${name}, screen`

  function watch(thread: Thread): void {
    const conversation = thread.conversationId
    threads.set(conversation, thread)
    let last: number | undefined
    let { epoch } = line
    let seen: Conversation | null = null
    const look = () => {
      const { conversation: shown, messages, pending } = thread.state.value
      if (shown === null) return
      const bubbles = new Set<string>()
      for (const { clientId } of [...messages.slice(-BUBBLES), ...pending]) {
        if (bubbles.has(clientId)) recorder.shownTwice.add(`${clientId} on the ${observer}`)
        bubbles.add(clientId)
      }
      const isUnchanged = shown === seen
      seen = shown
      if (epoch !== line.epoch) {
        // What is still shown is of the database before; the new one gives the conversation anew.
        if (epoch !== '' && (isUnchanged || !line.given.has(conversation))) return
        epoch = line.epoch
        last = undefined
      }
      if (shown.seq === last) return
      const isGiven = last === undefined || (shown.seq !== last + 1 && line.given.has(conversation))
      const message = messages.findLast((one) => one.seq === shown.seq)
      const hash = message && !isGiven ? hashOf(message.text) : null
      const kind = isGiven ? 'from' : 'event'
      recorder.applied.push({ observer, reader, conversation, kind, seq: shown.seq, hash })
      last = shown.seq
      line.given.delete(conversation)
    }
    thread.state.subscribe(look)
    look()
  }

  async function viewOf(thread: Thread): Promise<View> {
    const { conversationId: id } = thread
    const { conversation, messages } = thread.state.value
    const from = messages[0]?.seq ?? 0
    const fresh = await client.conversations.get({ id })
    const freshMessages = []
    for (let afterSeq = from - 1; ; ) {
      const page = await client.messages.list({ id, afterSeq: Math.max(0, afterSeq), limit: 100 })
      freshMessages.push(...page.items)
      if (!page.hasMore) break
      afterSeq = page.items.at(-1)!.seq
    }
    return {
      observer,
      reader,
      conversation: id,
      held: { conversation, messages },
      fresh: { conversation: fresh, messages: freshMessages },
    }
  }

  return {
    name,
    reader,
    client,
    door,
    line,
    threads,
    watch,
    views: async () => await Promise.all([...threads.values()].map(viewOf)),
  }
}

/** What this person's screens show as on its way. */
export const pendingOf = ({ threads }: Person) =>
  [...threads.values()].flatMap(({ state }) => state.value.pending)

export type Load = { stop(): void }

/** Everybody writes and reads at random, this many actions a second in all, whatever happens around them. */
export function startLoad(
  world: World,
  random: Random,
  options: { perSecond: number; length?: number },
): Load {
  let count = 0
  const timer = setInterval(() => {
    const person = random.pick(world.people)
    const thread = random.pick([...person.threads.values()])
    // Who waits for an answer does not go on typing for ever.
    if (thread.state.value.pending.length > 20) return
    if (random.chance(0.1)) return thread.markRead()
    if (random.chance(0.1)) return thread.setTyping(true)
    const isNote = person.reader === 'agent' && random.chance(0.2)
    const text = `${isNote ? INTERNAL : 'message'} ${++count} ${words(random, options.length)}`
    thread.send(text, { visibility: isNote ? 'internal' : 'public' })
  }, 1000 / options.perSecond)
  return { stop: () => clearInterval(timer) }
}

const alphabet = [
  'refund',
  'parcel',
  'später',
  '返金',
  'où est',
  '📦',
  'invoice',
  '\n',
  '<b>',
  '"\'',
]

function words(random: Random, length = 40): string {
  let text = random.below(2 ** 30).toString(36)
  while (text.length < length) text += ` ${random.pick(alphabet)}`
  return text
}

/** Until everything that was written is stored, and every screen is at the end of a log that has come to rest. */
export async function untilHealed({ cluster, people }: World, timeoutMs: number): Promise<void> {
  const threads = () => people.flatMap(({ threads }) => [...threads.values()])
  await until('every message to be sent', () => threads().every(isSent), timeoutMs)
  let known = ''
  let restingSince = 0
  const isAtEnd = async () => {
    const heads = await cluster.sql<{ id: string; seq: number; public: number }[]>`
      select id, seq, public_seq as public from conversations order by id`
    if (JSON.stringify(heads) !== known) restingSince = Date.now()
    known = JSON.stringify(heads)
    const headOf = new Map(heads.map((head) => [head.id, head]))
    const isShown = ({ reader, threads }: Person) =>
      [...threads].every(([id, { state }]) => {
        const head = headOf.get(id)
        return state.value.conversation?.seq === (reader === 'agent' ? head?.seq : head?.public)
      })
    return people.every(isShown) && Date.now() - restingSince > RESTING_MS
  }
  await until('every screen to reach the end of the log', isAtEnd, timeoutMs)
}

const isSent = ({ state }: Thread): boolean =>
  state.value.pending.every((message) => message.status === 'failed')
