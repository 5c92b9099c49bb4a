// A process full of sockets that follow something, for the benchmarks that are about many of them: it connects them,
// counts what reaches them and how late, and brings them back with the SDK's own pauses when the server goes away.
import { setTimeout as pause } from 'node:timers/promises'
import { backoff } from '../../sdk/src/backoff.ts'
import { type Spread, spread } from './table.ts'
import { Wire } from './wire.ts'

export type Member = {
  token: string
  /** What they follow; the workspace's list when there is none. */
  conversation?: { id: string; seq: number }
}

export type Arrival = { milliseconds: number; waves: number }
export type Heard = {
  /** Messages, on each screen once. */
  deliveries: number
  frames: number
  late: Spread | null
  cpuSeconds: number
}
export type Return = {
  /** Milliseconds since 1970 at which each was at the head of its log again. */
  at: Float64Array
  errors: { at: number; reason: string }[]
  away: number
}

export type Order =
  | { type: 'gather'; port: number; members: Member[]; atOnce: number }
  /** Forgets what was heard so far. */
  | { type: 'listen' }
  | { type: 'report' }
  /** From here on a lost server is a reason to come back, until everybody's log has reached `ahead` more. */
  | { type: 'stay'; ahead: number }
  | { type: 'returned'; timeoutMs: number }

const PING_MS = 20_000
const stamp = Buffer.from('"text":"at ')
const isType = (payload: Buffer, type: string) =>
  payload.toString('latin1', 0, 40).includes(`"${type}"`)

/** Somebody with a socket; the next one when it is lost, if they are to stay. */
class Follower {
  wire: Wire | undefined
  seq: number
  attempt = 0
  /** When the messages were sent that this screen has shown: the list shows one again with its score. */
  readonly heard = new Set<number>()
  #onHead: (() => void) | undefined
  #onLost: ((reason: string) => void) | undefined

  constructor(readonly member: Member) {
    this.seq = member.conversation?.seq ?? 0
  }

  /** Resolves when everything it follows is live. */
  connect(port: number, crowd: Crowd): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#onHead = resolve
      this.#onLost = (reason) => reject(new Error(reason))
      const wire = new Wire(port, {
        onOpen: () => wire.send({ type: 'hello', protocol: 1, token: this.member.token }),
        onFrame: (payload) => this.#hear(payload, crowd),
        onClose: (reason) => {
          if (this.wire === wire) this.wire = undefined
          this.#onLost?.(reason)
          crowd.lose(this, reason)
        },
      })
      this.wire = wire
    })
  }

  /** Not before the server knows who is there: it would be refused, and the try be lost. */
  ping(): void {
    if (this.#onHead === undefined) this.wire?.send({ type: 'ping' })
  }

  #hear(payload: Buffer, crowd: Crowd): void {
    const at = payload.indexOf(stamp)
    if (at >= 0)
      this.#show(
        Number(payload.toString('latin1', at + stamp.length, at + stamp.length + 16)),
        crowd,
      )
    if (this.#onHead === undefined) return
    const { conversation } = this.member
    if (isType(payload, 'ready')) {
      if (conversation)
        this.wire?.send({ type: 'subscribe', conversationId: conversation.id, since: this.seq })
      else this.wire?.send({ type: 'feed', since: null })
    } else if (isType(payload, 'subscribed')) {
      this.seq = Number(JSON.parse(payload.toString()).seq ?? this.seq)
      this.#arrive()
    } else if (isType(payload, 'feed.ready')) this.#arrive()
    else if (isType(payload, 'problem')) this.#onLost?.(payload.toString().slice(0, 120))
  }

  #show(sentAt: number, crowd: Crowd): void {
    const isNew = !this.heard.has(sentAt)
    this.heard.add(sentAt)
    crowd.hear(sentAt, isNew)
  }

  #arrive(): void {
    const onHead = this.#onHead
    this.#onHead = undefined
    this.#onLost = undefined
    this.attempt = 0
    onHead?.()
  }
}

class Crowd {
  #port = 0
  #followers: Follower[] = []
  #late = new Float64Array(1 << 21)
  #deliveries = 0
  #frames = 0
  #cpu = process.cpuUsage()
  #staying: { due: number; at: Float64Array; errors: Return['errors'] } | undefined

  async gather({ port, members, atOnce }: Order & { type: 'gather' }): Promise<Arrival> {
    this.#port = port
    const began = performance.now()
    const joining = members.map((member) => new Follower(member))
    this.#followers.push(...joining)
    let waves = 0
    for (let first = 0; first < joining.length; first += atOnce, waves++) {
      const wave = joining.slice(first, first + atOnce)
      await Promise.all(wave.map((follower) => follower.connect(port, this)))
    }
    setInterval(() => this.#ping(), PING_MS)
    return { milliseconds: performance.now() - began, waves }
  }

  #ping(): void {
    for (const follower of this.#followers) follower.ping()
  }

  hear(sentAt: number, isNew: boolean): void {
    this.#frames++
    if (!isNew) return
    if (this.#deliveries < this.#late.length)
      this.#late[this.#deliveries] = performance.timeOrigin + performance.now() - sentAt
    this.#deliveries++
  }

  listen(): void {
    this.#deliveries = 0
    this.#frames = 0
    this.#cpu = process.cpuUsage()
  }

  report(): Heard {
    const { user, system } = process.cpuUsage(this.#cpu)
    return {
      deliveries: this.#deliveries,
      frames: this.#frames,
      late: spread(this.#late.subarray(0, Math.min(this.#deliveries, this.#late.length))),
      cpuSeconds: (user + system) / 1e6,
    }
  }

  stay({ ahead }: Order & { type: 'stay' }): void {
    this.#staying = { due: ahead, at: new Float64Array(this.#followers.length), errors: [] }
  }

  async returned({ timeoutMs }: Order & { type: 'returned' }): Promise<Return> {
    const { at, errors } = this.#staying!
    const deadline = Date.now() + timeoutMs
    while (at.includes(0) && Date.now() < deadline) await pause(20)
    this.#staying = undefined
    return { at, errors, away: at.filter((time) => time === 0).length }
  }

  lose(follower: Follower, reason: string): void {
    if (this.#staying === undefined) return
    this.#staying.errors.push({ at: Date.now(), reason })
    setTimeout(() => void this.#comeBack(follower), backoff(follower.attempt++))
  }

  async #comeBack(follower: Follower): Promise<void> {
    try {
      await follower.connect(this.#port, this)
    } catch {
      // Its close brings it here again.
      return
    }
    const staying = this.#staying
    const start = follower.member.conversation?.seq ?? 0
    if (staying && follower.seq >= start + staying.due)
      staying.at[this.#followers.indexOf(follower)] = Date.now()
  }
}

const crowd = new Crowd()

async function obey(order: Order): Promise<unknown> {
  if (order.type === 'gather') return await crowd.gather(order)
  if (order.type === 'returned') return await crowd.returned(order)
  if (order.type === 'stay') return crowd.stay(order)
  return order.type === 'listen' ? crowd.listen() : crowd.report()
}

process.on('message', (order: Order) => {
  obey(order).then(
    (result) => process.connected && process.send!({ result }),
    (error: unknown) => process.send!({ error: String(error) }),
  )
})
process.once('disconnect', () => process.exit(0))
