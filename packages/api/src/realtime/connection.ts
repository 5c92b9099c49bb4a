// One socket: what it has proved, what it follows, and how frames leave it. A class, because a socket has a life.
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { Actor } from '../policy.ts'
import type { ProblemError } from '../problem.ts'
import { drained } from './drained.ts'
import { closeCodes, type ServerFrame } from './protocol.ts'

const EPHEMERAL_LIMIT = 64 * 1024
const DURABLE_LIMIT = 256 * 1024
/** What a reader asked for goes on when they have taken what is above it; that leaves room for what is live. */
const PACE = 128 * 1024
/** Frames that a client may send at once, and per second. */
const FRAME_BURST = 200
const FRAME_RATE = 50
/** Frames without an answer; the next ones are left in the network. */
const MOST_UNANSWERED = 32
const asText = { binary: false }
const uncork = (line: Socket): void => line.uncork()

/** Where a socket stands in the log of one conversation, in its reader's numbering. */
export type Subscription = {
  conversationId: string
  last: number
  /** Reading from the log; live frames then only mark it stale. */
  isCatchingUp: boolean
  isStale: boolean
}

export class Connection {
  actor: Actor | null = null
  readonly subscriptions = new Map<string, Subscription>()
  /** The revision of each customer that this socket looks at, as it was sent; 0 before the first. */
  readonly watched = new Map<string, number>()
  isFollowingFeed = false
  readonly connectedAt = performance.now()
  lastHeard = this.connectedAt
  isClosed = false
  #mayReceive = FRAME_BURST
  #countedAt = performance.now()
  #unanswered = 0
  #draining: Promise<void> | undefined

  constructor(
    readonly socket: WebSocket,
    /** What the socket writes to. */
    readonly line: Socket,
    readonly origin: string | undefined,
  ) {}

  /** Counts a frame that came in; false when they come too fast. */
  count(): boolean {
    const now = performance.now()
    const earned = ((now - this.#countedAt) / 1000) * FRAME_RATE
    this.#mayReceive = Math.min(FRAME_BURST, this.#mayReceive + earned) - 1
    this.#countedAt = now
    this.lastHeard = now
    return this.#mayReceive >= 0
  }

  /** A frame is being worked on; `release` when that is over. */
  take(): void {
    if (++this.#unanswered >= MOST_UNANSWERED) this.socket.pause()
  }

  release(): void {
    if (--this.#unanswered < MOST_UNANSWERED && this.socket.isPaused) this.socket.resume()
  }

  /** Much of what was sent has not been taken yet; who leaves takes nothing more and is waited for no longer. */
  isBehind(): boolean {
    return !this.isClosed && this.line.writable && this.#isUnsent(PACE)
  }

  /** Resolves when all that was sent is taken, at once for who keeps up. */
  async caughtUp(): Promise<void> {
    if (!this.isBehind()) return
    this.#draining ??= drained(this.line).finally(() => {
      this.#draining = undefined
    })
    await this.#draining
  }

  send(frame: ServerFrame): void {
    this.sendDurable(JSON.stringify(frame))
  }

  /**
   * A frame that must arrive. A reader too slow for it is closed and catches up from the log. What goes to many is given
   * as bytes, which they share; a string would be encoded for each.
   */
  sendDurable(frame: string | Buffer): void {
    if (this.isClosed) return
    if (this.#isUnsent(DURABLE_LIMIT)) this.close('slowConsumer')
    else this.#write(frame)
  }

  /** Typing and presence: dropped while the reader is behind. */
  sendEphemeral(frame: string | Buffer): void {
    if (this.isClosed || this.#isUnsent(EPHEMERAL_LIMIT)) return
    this.#write(frame)
  }

  /** Whether the network has left more than this to us; what was said in this moment it has not been offered yet. */
  #isUnsent(limit: number): boolean {
    if (this.socket.bufferedAmount <= limit) return false
    this.line.uncork()
    return this.socket.bufferedAmount > limit
  }

  // What is said in one moment leaves in one call of the system, which costs more than the frames.
  #write(frame: string | Buffer): void {
    if (this.line.writableCorked === 0) {
      this.line.cork()
      process.nextTick(uncork, this.line)
    }
    this.socket.send(frame, asText)
  }

  refuse(problem: ProblemError, about: { conversationId?: string; clientId?: string } = {}): void {
    const { code, message: detail, extras } = problem
    const { retryAfter, answer } = extras
    this.send({ type: 'problem', code, detail, retryAfter, answer, ...about })
  }

  close(reason: keyof typeof closeCodes): void {
    if (this.isClosed) return
    this.isClosed = true
    this.socket.close(closeCodes[reason], reason)
  }
}
