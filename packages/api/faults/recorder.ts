// Writes down what clients were told and what reached them, by listening in on the SDK's own fetch and sockets.
// It judges nothing: that is done by src/testing/history.ts.
import type { ServerFrame, WebSocketConstructor } from '@deskbell/sdk'
import { WebSocket } from 'ws'
import {
  type Applied,
  type History,
  hashOf,
  type Operation,
  type Reader,
} from '../src/testing/history.ts'

/** What every note of an agent begins with, so that one byte of it at a customer is noticed. */
export const INTERNAL = 'internal-bytes'

export type Recorder = ReturnType<typeof createRecorder>
type Who = { name: string; reader: Reader }

/** What one client's connection went through. */
export type Line = {
  fetch: typeof globalThis.fetch
  WebSocket: WebSocketConstructor
  /** When a connection that was live got lost, and when events arrived. */
  losses: number[]
  arrivals: number[]
  /** Close codes, in order. */
  closes: number[]
  /** When this client gave a connection up, and the events that came over one afterwards. */
  left: number[]
  stale: number
  /** Of the database that it last spoke to. */
  epoch: string
  /** Conversations that were given whole, so that a jump of the screen is no gap. */
  given: Set<string>
  /** How often an acknowledgement said that the message was there already. */
  duplicates: number
  /** How often a call was refused with 401. */
  unauthorized: number
  /** When calls failed that a good server answers: refused with 5xx, or not answered at all. */
  failures: { at: number; status: number; retryAfter: string | null }[]
  /** Messages posted, every try counted, and the longest that a call took, in milliseconds. */
  tries: number
  slowest: number
}

export function createRecorder() {
  const operations = new Map<string, Operation>()
  const applied: Applied[] = []
  const leaks: History['leaks'] = []
  const lines: Line[] = []
  /** Messages that a screen showed twice at the same moment. */
  const shownTwice = new Set<string>()
  /** From the first try of a message to its arrival at each socket that follows. */
  const deliveries: { to: string; at: number; tookMs: number }[] = []

  function inspect({ name, reader }: Who, text: string): void {
    const at = reader === 'customer' ? text.indexOf(INTERNAL) : -1
    if (at >= 0) leaks.push({ client: name, excerpt: text.slice(Math.max(0, at - 40), at + 40) })
  }

  function createLine(who: Who): Line {
    const line: Line = {
      losses: [],
      arrivals: [],
      closes: [],
      left: [],
      stale: 0,
      given: new Set(),
      epoch: '',
      duplicates: 0,
      unauthorized: 0,
      failures: [],
      tries: 0,
      slowest: 0,
      fetch: async (input, init) => {
        const operation = begin(who, String(input), init)
        if (operation) line.tries++
        const began = performance.now()
        let status = 0
        let retryAfter: string | null = null
        try {
          const response = await globalThis.fetch(input, init)
          // Only an answer that arrived in full is one.
          const text = await response.text()
          status = response.status
          retryAfter = response.headers.get('retry-after')
          return heard(who, line, { url: String(input), operation, response, text })
        } finally {
          if (status === 401) line.unauthorized++
          if (status === 0 || status >= 500)
            line.failures.push({ at: performance.now(), status, retryAfter })
          line.slowest = Math.max(line.slowest, performance.now() - began)
        }
      },
      WebSocket: class extends WebSocket {
        constructor(url: string) {
          super(url)
          listenIn(this, who, line)
        }
      } as unknown as WebSocketConstructor,
    }
    lines.push(line)
    return line
  }

  function heard(
    who: Who,
    line: Line,
    answer: { url: string; operation: Operation | undefined; response: Response; text: string },
  ): Response {
    const { url, operation, response, text } = answer
    const { status, statusText, headers } = response
    inspect(who, text)
    const whole = /\/v1\/conversations\/(cnv_\w+)$/.exec(url)?.[1]
    if (whole) line.given.add(whole)
    if (operation && settle(operation, status, text)) line.duplicates++
    return new Response(text === '' ? null : text, { status, statusText, headers })
  }

  /** The operation that this call is a try of. */
  function begin(who: Who, url: string, init: RequestInit | undefined): Operation | undefined {
    const found = /\/v1\/conversations(?:\/(cnv_\w+)\/messages)?$/.exec(url)
    if (init?.method !== 'POST' || !found) return undefined
    const conversation = found[1] ?? null
    const body = JSON.parse(String(init.body)) as Record<string, string> & { message: never }
    const { clientId, text } = (conversation ? body : body.message) as Record<string, string>
    const known = operations.get(clientId!)
    if (known) return known
    const operation: Operation = {
      client: who.name,
      op: conversation ? 'send' : 'start',
      reader: who.reader,
      conversation,
      clientId: clientId!,
      called: performance.now(),
      returned: null,
      outcome: 'unknown',
      seqs: [],
      hash: hashOf(text!),
    }
    operations.set(operation.clientId, operation)
    return operation
  }

  /** Takes down the answer; true when it says that the message was stored before. */
  function settle(operation: Operation, status: number, text: string): boolean {
    if (status === 200 || status === 201) {
      const answer = JSON.parse(text)
      const message = operation.op === 'start' ? answer.message : answer
      operation.outcome = 'ok'
      operation.returned ??= performance.now()
      operation.conversation = message.conversationId
      operation.seqs = [...new Set([...operation.seqs, message.seq as number])]
      return answer.duplicate
    }
    const isPassing = status >= 500 || [401, 408, 429].includes(status)
    if (!isPassing && operation.outcome === 'unknown') operation.outcome = 'refused'
    return false
  }

  // What the server promises of one socket (RT4, RT6): from where the client asked, then +1, each once.
  function listenIn(socket: WebSocket, who: Who, line: Line): void {
    const observer = `${who.name}, socket ${sockets++}`
    const streams = new Map<string, { last: number | null; asked: number }>()
    let isLive = false
    let isGivenUp = false
    const note = (kind: Applied['kind'], conversation: string, seq: number, hash: string | null) =>
      applied.push({ observer, reader: who.reader, conversation, kind, seq, hash })
    const beginAt = (conversation: string, seq: number) => {
      const stream = streams.get(conversation)!
      if (stream.last !== null && seq <= stream.last) return
      stream.last = seq
      note('from', conversation, seq, null)
    }

    function receive(frame: ServerFrame): void {
      if (frame.type === 'ready') {
        isLive = true
        if (frame.epoch !== line.epoch) line.given.clear()
        line.epoch = frame.epoch
      }
      if (frame.type === 'snapshot') {
        line.given.add(frame.conversation.id)
        if (streams.has(frame.conversation.id))
          beginAt(frame.conversation.id, frame.conversation.seq)
      }
      if (frame.type === 'subscribed' || (frame.type === 'problem' && !frame.clientId)) {
        const stream = streams.get(frame.conversationId ?? '')
        if (stream) stream.asked--
      }
      if (frame.type !== 'event') return
      const { event } = frame
      if (isGivenUp) line.stale++
      const now = performance.now()
      line.arrivals.push(now)
      const sent = event.type === 'message.created' && operations.get(event.message.clientId)
      if (sent) deliveries.push({ to: who.name, at: now, tookMs: now - sent.called })
      const stream = streams.get(event.conversationId)
      // After asking again, what was on its way and what is replayed overlap; the client drops it.
      if (!stream || (stream.asked > 0 && event.seq <= (stream.last ?? Infinity))) return
      stream.last = event.seq
      const hash = event.type === 'message.created' ? hashOf(event.message.text) : null
      note('event', event.conversationId, event.seq, hash)
    }

    socket.on('message', (bytes: Buffer) => {
      const text = bytes.toString()
      inspect(who, text)
      receive(JSON.parse(text) as ServerFrame)
    })
    socket.on('close', (code) => {
      if (isLive) line.losses.push(performance.now())
      line.closes.push(code)
    })
    const close = socket.close.bind(socket)
    socket.close = (...reason) => {
      isGivenUp = true
      line.left.push(performance.now())
      close(...reason)
    }
    const send = socket.send.bind(socket) as (text: string) => void
    socket.send = (text: string) => {
      const frame = JSON.parse(text) as {
        type: string
        conversationId: string
        since: number | null
      }
      if (frame.type === 'unsubscribe') streams.delete(frame.conversationId)
      if (frame.type === 'subscribe') {
        const stream = streams.get(frame.conversationId) ?? { last: null, asked: 0 }
        stream.asked++
        streams.set(frame.conversationId, stream)
        if (frame.since !== null) beginAt(frame.conversationId, frame.since)
      }
      send(text)
    }
  }
  let sockets = 0

  /**
   * After the restore of a backup: what was answered since it was made is gone, and every screen begins anew. Returns
   * how many messages that are.
   */
  function forgetSince(backedUpAt: number): number {
    const gone = [...operations.values()].filter(({ returned }) => (returned ?? 0) > backedUpAt)
    for (const { clientId } of gone) operations.delete(clientId)
    applied.length = 0
    for (const line of lines) {
      line.epoch = 'not known yet'
      line.given.clear()
    }
    return gone.length
  }

  return { operations, applied, leaks, deliveries, shownTwice, createLine, forgetSince }
}
