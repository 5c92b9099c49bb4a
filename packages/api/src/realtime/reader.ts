// Somebody who reads all their events by cursor and waits for more: a poll or a stream. Hints and the comparison with
// the log only say when it is worth reading; what is read comes from Postgres alone.
import type { Actor } from '../policy.ts'
import type { EventHint } from './publish.ts'

const FIRST_RETRY_MS = 10
const LAST_RETRY_MS = 640

export class Reader {
  /** The session is over or the node stops. */
  isOver = false
  #isWoken = false
  #resume: (() => void) | undefined
  // What hints told of: it cannot be read while a transaction that began before it runs, so it is asked for again.
  readonly #expected = new Map<string, number>()
  #retryMs = FIRST_RETRY_MS

  constructor(public actor: Actor) {}

  hear(hint: EventHint): void {
    const { actor } = this
    if (hint.workspaceId !== actor.workspaceId) return
    // A visitor becomes a customer with the first event of a conversation.
    const isTheirs = actor.id === null ? hint.seq === 1 : actor.id === hint.customerId
    if (actor.kind !== 'customer') this.#expect(hint.conversationId, hint.seq)
    else if (isTheirs && hint.customer) this.#expect(hint.conversationId, hint.customer.seq)
  }

  #expect(conversationId: string, seq: number): void {
    this.#expected.set(conversationId, seq)
    this.#retryMs = FIRST_RETRY_MS
    this.wake()
  }

  wake(): void {
    this.#isWoken = true
    this.#resume?.()
  }

  end(): void {
    this.isOver = true
    this.wake()
  }

  /** Takes note of what was read. */
  saw({ conversationId, seq }: { conversationId: string; seq: number }): void {
    if ((this.#expected.get(conversationId) ?? seq) <= seq) this.#expected.delete(conversationId)
  }

  /** Resolves when it is worth reading again, or after `ms`. */
  async wait(ms: number): Promise<void> {
    if (!this.#isWoken) {
      await this.#pause(this.#expected.size > 0 ? Math.min(ms, this.#nextRetry()) : ms)
    }
    this.#isWoken = false
  }

  /** After the last one it is left to the comparison, which finds it when the transaction in its way is over. */
  #nextRetry(): number {
    const pause = this.#retryMs
    this.#retryMs *= 2
    if (pause >= LAST_RETRY_MS) this.#expected.clear()
    return pause
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#resume = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
