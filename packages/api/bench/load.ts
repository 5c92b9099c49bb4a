// The load generator, a process of its own so that it shares no event loop with the server that it measures.
// Arrivals are fixed before a run begins and every latency counts from the arrival, so waiting anywhere is measured.
// A sender sends its next message after the answer to the last, as the SDK's outbox does; the others do not wait for it.
import { randomUUID } from 'node:crypto'
import { Pool } from 'undici'
import { WebSocket } from 'ws'
import { spread } from './table.ts'
import { Wire } from './wire.ts'

export type Target = {
  url: string
  /** Conversations, each with the access token of the customer who writes in it. */
  conversations: { id: string; token: string }[]
  /** The access token of the agent who follows them all. */
  followerToken: string
  /** How messages are sent: a request each, or over a socket that each sender keeps. */
  transport: 'http' | 'socket'
}

export type RunInput = {
  rate: number
  seconds: number
  seed: number
  /** More than can be served: nobody waits for their last answer, and nothing is given up. */
  isOverload?: boolean
}

/** What happened to each message of a run, by number, for holding against the database. */
export type RunLog = {
  /** A message's clientId is this prefix and its number. */
  prefix: string
  first: number
  conversation: Uint16Array
  /** The seq in the answer; 0 without an answer. */
  answered: Uint32Array
  delivered: Uint8Array
  /** Whether each sender waited for the answer to their last message. */
  isOrdered: boolean
}

export type RunResult = {
  log: RunLog
  /** Until the last answer. */
  seconds: number
  sent: number
  answered: number
  errors: Record<string, number>
  /** Frames that came with a seq at or below the last one of their conversation. */
  outOfOrder: number
  ack: ReturnType<typeof spread>
  delivery: ReturnType<typeof spread>
  /** How late the generator itself was: when high, it is what is being measured. */
  lateness: ReturnType<typeof spread>
  cpuSeconds: number
}

export type Command =
  | { type: 'connect'; target: Target }
  | { type: 'run'; input: RunInput }
  | { type: 'close' }

const HTTP_CONNECTIONS = 256
const OVERLOAD_CONNECTIONS = 8000
const SOCKETS = 20
const PING_MS = 20_000
const DRAIN_MS = 10_000
/** With this much of the load unanswered more than one in a hundred is late for certain; going on only costs time. */
const GIVE_UP_SECONDS = 0.5
const GIVE_UP_LEAST = 200

const texts = [
  'Hi, my parcel should have been here on Tuesday and the tracking page still says that it was handed over.',
  'Order 48213. I changed the address yesterday, did that arrive in time?',
  'Thanks, that worked.',
  'The invoice shows 19 % although we are exempt. Could you send me a corrected one, please? Our number is on file.',
  'I cannot sign in any more: after the password it just shows the same page again. Firefox on Android.',
  'Do you also ship to Norway, and what would that cost for two of the large pots?',
  'Ok',
  'The lid was broken when I opened the box. I have photos, where can I send them? I would rather have a new one than the money back.',
]

/** Arrivals of many independent senders: exponential gaps, the same for the same seed. */
function plan({ rate, seconds, seed }: RunInput, conversations: number) {
  const random = randomFrom(seed)
  const count = Math.round(rate * seconds)
  const at = new Float64Array(count)
  const conversation = new Uint16Array(count)
  let now = 0
  for (let index = 0; index < count; index++) {
    now += (-Math.log(1 - random()) / rate) * 1000
    at[index] = now
    conversation[index] = Math.floor(random() * conversations)
  }
  return { at, conversation }
}

// mulberry32
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Frame = {
  type: string
  conversationId?: string
  event?: { type: string; conversationId: string; seq: number; message?: { clientId: string } }
}

/** The agents' side: sockets that follow every conversation and reconnect from the last seq, as any client does. */
class Followers {
  readonly #numbers: Map<string, number>
  readonly #last: Uint32Array
  readonly #sockets = new Set<WebSocket>()
  #isClosed = false
  outOfOrder = 0

  constructor(
    readonly target: Target,
    readonly onMessage: (clientId: string) => void,
  ) {
    this.#numbers = new Map(target.conversations.map(({ id }, number) => [id, number]))
    this.#last = new Uint32Array(target.conversations.length)
  }

  async open(): Promise<void> {
    const mine = Array.from({ length: SOCKETS }, (_, socket) =>
      this.target.conversations.filter((_one, number) => number % SOCKETS === socket),
    )
    await Promise.all(mine.map((conversations) => this.#follow(conversations.map(({ id }) => id))))
  }

  close(): void {
    this.#isClosed = true
    for (const socket of this.#sockets) socket.terminate()
  }

  /** Resolves when all of them are subscribed. */
  #follow(ids: string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`${this.target.url.replace('http', 'ws')}/v1/realtime`)
      this.#sockets.add(socket)
      const say = (frame: object) => socket.send(JSON.stringify(frame))
      const ping = setInterval(() => say({ type: 'ping' }), PING_MS)
      let waiting = ids.length
      socket.on('open', () => say({ type: 'hello', protocol: 1, token: this.target.followerToken }))
      socket.on('message', (bytes: Buffer) => {
        const frame = JSON.parse(bytes.toString()) as Frame
        if (frame.type === 'event') return this.#hear(frame.event!)
        if (frame.type === 'ready') {
          for (const conversationId of ids) {
            say({
              type: 'subscribe',
              conversationId,
              since: this.#last[this.#numberOf(conversationId)],
            })
          }
        }
        if (frame.type === 'problem') reject(new Error(bytes.toString()))
        if (frame.type === 'subscribed' && --waiting === 0) resolve()
      })
      socket.on('error', reject)
      socket.on('close', () => {
        clearInterval(ping)
        this.#sockets.delete(socket)
        if (!this.#isClosed) this.#follow(ids).catch(reject)
      })
    })
  }

  #numberOf(conversationId: string): number {
    return this.#numbers.get(conversationId)!
  }

  #hear(event: NonNullable<Frame['event']>): void {
    const number = this.#numberOf(event.conversationId)
    if (event.seq <= this.#last[number]!) this.outOfOrder++
    else this.#last[number] = event.seq
    if (event.type === 'message.created') this.onMessage(event.message!.clientId)
  }
}

type Answer = { seq: number }

/** Sends a message and resolves to its seq, which it has only when it is stored. */
type Send = (number: number, clientId: string, text: string) => Promise<number>

function requestsOf({ conversations }: Target, pool: Pool): Send {
  return async (number, clientId, text) => {
    const { id, token } = conversations[number]!
    const { statusCode, headers, body } = await pool.request({
      method: 'POST',
      path: `/v1/conversations/${id}/messages`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ clientId, text }),
    })
    const answer = (await body.json()) as Answer & { code?: string }
    const isHelpful = statusCode !== 503 || headers['retry-after'] !== undefined
    if (statusCode === 201) return answer.seq
    throw new Error(`${statusCode} ${answer.code ?? ''}${isHelpful ? '' : ' without Retry-After'}`)
  }
}

/** A socket for every sender, who has one message on its way at a time. */
class SendingSockets {
  readonly #wires: Wire[] = []
  readonly #waiting = new Map<string, { resolve(seq: number): void; reject(error: Error): void }>()

  constructor(readonly target: Target) {}

  async open(): Promise<void> {
    for (const { token } of this.target.conversations) this.#wires.push(await this.#connect(token))
  }

  close(): void {
    for (const wire of this.#wires) wire.end()
  }

  send: Send = (number, clientId, text) =>
    new Promise((resolve, reject) => {
      this.#waiting.set(clientId, { resolve, reject })
      const conversationId = this.target.conversations[number]!.id
      this.#wires[number]!.send({ type: 'send', conversationId, message: { clientId, text } })
    })

  #connect(token: string): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const wire: Wire = new Wire(Number(new URL(this.target.url).port), {
        onOpen: () => wire.send({ type: 'hello', protocol: 1, token }),
        onFrame: (payload) => {
          const frame = JSON.parse(payload.toString()) as Heard
          if (frame.type === 'ready') resolve(wire)
          else if (frame.type === 'sent')
            this.#answer(frame.message!.clientId)?.resolve(frame.message!.seq)
          else if (frame.type === 'problem')
            this.#answer(frame.clientId ?? '')?.reject(new Error(frame.code))
        },
        onClose: (reason) => reject(new Error(reason)),
      })
      const ping = setInterval(() => wire.send({ type: 'ping' }), PING_MS)
      ping.unref()
    })
  }

  #answer(clientId: string) {
    const waiting = this.#waiting.get(clientId)
    this.#waiting.delete(clientId)
    return waiting
  }
}

type Heard = {
  type: string
  message?: { clientId: string; seq: number }
  clientId?: string
  code?: string
}

class Generator {
  readonly #prefix = `bench-${randomUUID()}-`
  readonly #pool: Pool
  readonly #sockets: SendingSockets
  readonly #followers: Followers
  #first = 0
  #onDelivery: (index: number) => void = () => {}

  constructor(readonly target: Target) {
    this.#pool = new Pool(target.url, { connections: HTTP_CONNECTIONS, pipelining: 1 })
    this.#sockets = new SendingSockets(target)
    this.#followers = new Followers(target, (clientId) => {
      if (!clientId.startsWith(this.#prefix)) return
      const index = Number(clientId.slice(this.#prefix.length)) - this.#first
      // One of an earlier run was counted as missing there.
      if (index >= 0) this.#onDelivery(index)
    })
  }

  async open(): Promise<void> {
    await this.#followers.open()
    if (this.target.transport === 'socket') await this.#sockets.open()
  }

  async close(): Promise<void> {
    this.#followers.close()
    this.#sockets.close()
    await this.#pool.destroy()
  }

  async run(input: RunInput): Promise<RunResult> {
    if (!input.isOverload) {
      const isHttp = this.target.transport === 'http'
      return await this.#run(
        input,
        isHttp ? requestsOf(this.target, this.#pool) : this.#sockets.send,
      )
    }
    const pool = new Pool(this.target.url, { connections: OVERLOAD_CONNECTIONS, pipelining: 1 })
    return await this.#run(input, requestsOf(this.target, pool), () => pool.destroy())
  }

  /** Who has no answer when it is over hangs up; what was answered until then still has to arrive. */
  async #run(input: RunInput, post: Send, hangUp?: () => Promise<void>): Promise<RunResult> {
    const { at, conversation } = plan(input, this.target.conversations.length)
    const count = at.length
    const first = this.#first
    const log: RunLog = {
      prefix: this.#prefix,
      first,
      conversation,
      answered: new Uint32Array(count),
      delivered: new Uint8Array(count),
      isOrdered: !input.isOverload,
    }
    const ack = new Float64Array(count)
    const delivery = new Float64Array(count)
    const lateness = new Float64Array(count)
    const errors: Record<string, number> = {}
    const queues = this.target.conversations.map((): number[] => [])
    const isBusy = new Uint8Array(queues.length)
    let next = 0
    let open = 0
    let undelivered = 0
    let lastAnswer = 0
    const began = performance.now()
    const cpu = process.cpuUsage()
    const wrong = this.#followers.outOfOrder

    this.#onDelivery = (index) => {
      if (log.delivered[index]!++ > 0) return
      undelivered--
      delivery[index] = performance.now() - began - at[index]!
    }
    const send = async (index: number): Promise<void> => {
      const number = conversation[index]!
      isBusy[number] = 1
      try {
        const message = first + index
        log.answered[index] = await post(
          number,
          `${this.#prefix}${message}`,
          texts[message % texts.length]!,
        )
        lastAnswer = performance.now() - began
        ack[index] = lastAnswer - at[index]!
      } catch (error) {
        const name = (error as Error).message.slice(0, 80)
        errors[name] = (errors[name] ?? 0) + 1
        undelivered--
      }
      open--
      isBusy[number] = 0
      const following = queues[number]!.shift()
      if (following !== undefined) void send(following)
    }
    await new Promise<void>((resolve) => {
      const pump = (): void => {
        const now = performance.now() - began
        for (; next < count && at[next]! <= now; next++) {
          const number = conversation[next]!
          lateness[next] = now - at[next]!
          open++
          undelivered++
          if (log.isOrdered && isBusy[number]) queues[number]!.push(next)
          else void send(next)
        }
        const hasGivenUp =
          log.isOrdered && open > Math.max(input.rate * GIVE_UP_SECONDS, GIVE_UP_LEAST)
        if (next === count || hasGivenUp) resolve()
        else setTimeout(pump, at[next]! - now)
      }
      pump()
    })
    const drain = async (): Promise<void> => {
      const deadline = performance.now() + DRAIN_MS
      while ((open > 0 || undelivered > 0) && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    await drain()
    await hangUp?.()
    await drain()
    const used = process.cpuUsage(cpu)
    this.#first += count
    this.#onDelivery = () => {}
    const isDone = (index: number) => index < next && log.answered[index]! > 0
    return {
      log,
      seconds: lastAnswer / 1000,
      sent: next,
      answered: log.answered.filter((seq) => seq > 0).length,
      errors,
      outOfOrder: this.#followers.outOfOrder - wrong,
      ack: spread(ack.filter((_, index) => isDone(index))),
      delivery: spread(delivery.filter((_, index) => isDone(index) && log.delivered[index]! > 0)),
      lateness: spread(lateness.slice(0, next)),
      cpuSeconds: (used.user + used.system) / 1e6,
    }
  }
}

let generator: Generator | undefined

async function obey(command: Command): Promise<RunResult | null> {
  if (command.type === 'connect') {
    generator = new Generator(command.target)
    await generator.open()
    return null
  }
  if (command.type === 'run') return await generator!.run(command.input)
  await generator?.close()
  process.disconnect()
  return null
}

process.on('message', (command: Command) => {
  obey(command).then(
    (result) => process.connected && process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  )
})
process.once('disconnect', () => process.exit(0))
