// The load generator, a process of its own so that it shares no event loop with the server that it measures.
// Arrivals are fixed before a run begins and every latency counts from the arrival, so waiting anywhere is measured.
// A sender sends its next message after the answer to the last, as the SDK's outbox does; the others do not wait for it.
import { randomUUID } from 'node:crypto'
import { Pool } from 'undici'
import { Followers, requestsOf, type Send, SendingSockets, type Target } from './load-clients.ts'
import { spread } from './table.ts'

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
