// Who takes part in a load: customers who send over requests or sockets, and agents who follow every conversation.
import type { Pool } from 'undici'
import { WebSocket } from 'ws'
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

const SOCKETS = 20
const PING_MS = 20_000

type Frame = {
  type: string
  conversationId?: string
  event?: { type: string; conversationId: string; seq: number; message?: { clientId: string } }
}

/** The agents' side: sockets that follow every conversation and reconnect from the last seq, as any client does. */
export class Followers {
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
export type Send = (number: number, clientId: string, text: string) => Promise<number>

export function requestsOf({ conversations }: Target, pool: Pool): Send {
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
export class SendingSockets {
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
