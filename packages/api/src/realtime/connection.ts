// One socket: what it has proved, what it follows, and how frames leave it. A class, because a socket has a life.
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { Actor } from '../policy.ts'
import type { ProblemError } from '../problem.ts'
import { closeCodes, type ServerFrame } from './protocol.ts'

const EPHEMERAL_LIMIT = 64 * 1024
const DURABLE_LIMIT = 256 * 1024
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

  send(frame: ServerFrame): void {
    this.sendDurable(JSON.stringify(frame))
  }

  /**
   * A frame that must arrive. A reader too slow for it is closed and catches up from the log. What goes to many is given
   * as bytes, which they share; a string would be encoded for each.
   */
  sendDurable(frame: string | Buffer): void {
    if (this.isClosed) return
    if (this.socket.bufferedAmount > DURABLE_LIMIT) this.close('slowConsumer')
    else this.#write(frame)
  }

  /** Typing and presence: dropped while the reader is behind. */
  sendEphemeral(frame: string | Buffer): void {
    if (this.isClosed || this.socket.bufferedAmount > EPHEMERAL_LIMIT) return
    this.#write(frame)
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
