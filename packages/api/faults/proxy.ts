// A TCP proxy that misbehaves on request, each direction on its own: it delays, drips, holds back, swallows, cuts and
// refuses, and changes its mind at run time. With several upstreams it is a balancer that skips those which refuse.
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** `up` flows to the server, `down` to the client. */
export type Direction = 'up' | 'down'
const both: readonly Direction[] = ['up', 'down']

type Rules = {
  delayMs: number | ((chunk: Buffer) => number)
  bytesPerSecond: number
  /** Nothing passes, and all of it comes later: lost packets that are sent again. */
  isHeld: boolean
  /** Nothing passes, not even the end, and it never comes: a half-open connection. */
  isSwallowed: boolean
  /** Reset once this many bytes have passed. */
  resetAfter: number
  /** Reset instead of passing on a chunk like this. */
  cutWhen: (chunk: Buffer) => boolean
}

const noRules: Rules = {
  delayMs: 0,
  bytesPerSecond: Infinity,
  isHeld: false,
  isSwallowed: false,
  resetAfter: Infinity,
  cutWhen: () => false,
}

/** How much one direction of a connection takes in before it stops reading. */
const QUEUE_BYTES = 64 * 1024
const DRIPS_PER_SECOND = 10

export class FaultProxy {
  readonly rules: Record<Direction, Rules> = { up: { ...noRules }, down: { ...noRules } }
  readonly #links = new Set<Link>()
  readonly #server: Server
  #isRefusing = false
  #turn = 0
  port = 0

  /** Ports of the loopback, asked for each connection. */
  constructor(readonly upstreams: () => readonly number[]) {
    this.#server = createServer({ allowHalfOpen: true }, (client) => void this.#accept(client))
  }

  static async listen(upstreams: () => readonly number[], firstTurn = 0): Promise<FaultProxy> {
    const proxy = new FaultProxy(upstreams)
    proxy.#turn = firstTurn
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    proxy.port = (proxy.#server.address() as { port: number }).port
    return proxy
  }

  /** To where this address leads. */
  static to(address: string): Promise<FaultProxy> {
    const { port } = new URL(address)
    return FaultProxy.listen(() => [Number(port)])
  }

  /** The same address, through here. */
  through(address: string): string {
    const target = new URL(address)
    target.port = String(this.port)
    return target.href
  }

  /** The connections that are open now; asked later, how many of them the server has not given up. */
  holdOn(): () => number {
    const links = [...this.#links]
    return () => links.filter(({ server }) => !server.destroyed && !server.readableEnded).length
  }

  set(rules: Partial<Rules>, directions: readonly Direction[] = both): void {
    for (const direction of directions) Object.assign(this.rules[direction], rules)
  }

  /** Resets every connection, or those to one upstream; new ones are welcome. */
  cut(port?: number): void {
    for (const link of [...this.#links]) {
      if (port === undefined || link.server.remotePort === port) link.reset()
    }
  }

  /** Resets every connection and refuses new ones. */
  refuse(): void {
    this.#isRefusing = true
    this.cut()
  }

  /** Passes everything again. What lost bytes cannot go on and is reset. */
  heal(): void {
    this.#isRefusing = false
    for (const direction of both) Object.assign(this.rules[direction], noRules)
    for (const link of [...this.#links]) if (link.isBroken) link.reset()
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.refuse()
    await closed
  }

  async #accept(client: Socket): Promise<void> {
    client.on('error', () => {})
    if (this.#isRefusing) return void client.resetAndDestroy()
    const server = await this.#reach()
    if (server === undefined || client.destroyed || this.#isRefusing) {
      server?.destroy()
      return void client.resetAndDestroy()
    }
    const link = new Link(client, server, this.rules, () => this.#links.delete(link))
    this.#links.add(link)
  }

  async #reach(): Promise<Socket | undefined> {
    const ports = this.upstreams()
    const first = this.#turn++
    for (let index = 0; index < ports.length; index++) {
      const server = await dial(ports[(first + index) % ports.length]!)
      if (server) return server
    }
    return undefined
  }
}

function dial(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    socket.once('connect', () => resolve(socket))
    socket.on('error', () => resolve(undefined))
  })
}

/** One connection through the proxy. */
class Link {
  /** It lost bytes, or the news that one side is gone. */
  isBroken = false
  #isOver = false

  constructor(
    readonly client: Socket,
    readonly server: Socket,
    rules: Record<Direction, Rules>,
    readonly onOver: () => void,
  ) {
    client.setNoDelay(true)
    this.#pump(client, server, rules.up)
    this.#pump(server, client, rules.down)
  }

  reset(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.client.resetAndDestroy()
    this.server.resetAndDestroy()
    this.onOver()
  }

  #pump(from: Socket, to: Socket, rules: Rules): void {
    const queue: { chunk: Buffer | null; dueAt: number }[] = []
    let queued = 0
    let passed = 0
    let isRunning = false
    const take = (chunk: Buffer | null) => {
      const { delayMs } = rules
      const wait = typeof delayMs === 'number' ? delayMs : delayMs(chunk ?? Buffer.of())
      queue.push({ chunk, dueAt: Date.now() + wait })
      queued += chunk?.length ?? 0
      if (queued > QUEUE_BYTES) from.pause()
      if (!isRunning) void run()
    }
    const run = async () => {
      isRunning = true
      while (queue.length > 0 && !this.#isOver) {
        const { chunk, dueAt } = queue[0]!
        const wait = rules.isHeld ? 20 : dueAt - Date.now()
        if (wait > 0) {
          await sleep(wait)
          continue
        }
        queue.shift()
        queued -= chunk?.length ?? 0
        if (queued <= QUEUE_BYTES) from.resume()
        await pass(chunk)
      }
      isRunning = false
    }
    const pass = async (chunk: Buffer | null) => {
      if (rules.isSwallowed) this.isBroken = true
      else if (chunk === null) to.end()
      else if (rules.cutWhen(chunk)) this.reset()
      else if (passed + chunk.length >= rules.resetAfter) {
        to.write(chunk.subarray(0, rules.resetAfter - passed), () => this.reset())
      } else {
        passed += chunk.length
        await this.#write(to, chunk, rules)
      }
    }
    from.on('data', take)
    from.on('end', () => take(null))
    from.on('error', () => this.#lose(rules))
    from.on('close', () => this.#lose(rules))
  }

  async #write(to: Socket, chunk: Buffer, rules: Rules): Promise<void> {
    for (let at = 0; at < chunk.length && !this.#isOver; ) {
      const size = Math.ceil(Math.min(chunk.length, rules.bytesPerSecond / DRIPS_PER_SECOND))
      const isFull = !to.write(chunk.subarray(at, at + size))
      at += size
      if (isFull) await drained(to)
      if (rules.bytesPerSecond < Infinity) await sleep(1000 / DRIPS_PER_SECOND)
    }
  }

  // One side is gone. Behind a hole in the network the other one does not hear of it.
  #lose(rules: Rules): void {
    if (rules.isSwallowed) this.isBroken = true
    else if (this.client.destroyed && this.server.destroyed) this.reset()
    else if (this.client.errored || this.server.errored) this.reset()
  }
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('drain', resolve)
    socket.once('close', () => resolve())
  })
}
