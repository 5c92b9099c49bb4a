// The fake server's sockets, in the shape of the WebSocket that a client expects.
import type { WebSocketConstructor, WebSocketLike } from '../socket.ts'
import type { FakeRealtime } from './realtime.ts'

type Listeners = {
  open: () => void
  error: () => void
  message: (event: { data: unknown }) => void
  close: (event: { code: number }) => void
}

// Everything arrives a moment later and in order, as on a network, and without timers, so that fake clocks do no harm.
const soon = (run: () => void): void => void Promise.resolve().then(run)

export function fakeWebSocket(
  realtime: Pick<FakeRealtime, 'accept'>,
  isUp: () => boolean,
): WebSocketConstructor {
  return class FakeWebSocket implements WebSocketLike {
    readonly #listeners: { [K in keyof Listeners]: Listeners[K][] } = {
      open: [],
      error: [],
      message: [],
      close: [],
    }
    readonly #server = realtime.accept({
      send: (data) => soon(() => this.#hear(data)),
      close: (code) => soon(() => this.#end(code)),
    })
    #isOpen = true

    constructor(_url: string) {
      soon(() => this.#begin())
    }

    addEventListener<K extends keyof Listeners>(type: K, listener: Listeners[K]): void {
      this.#listeners[type].push(listener)
    }

    send(text: string): void {
      soon(() => this.#isOpen && this.#server.receive(text))
    }

    close(code = 1000): void {
      soon(() => this.#end(code))
    }

    #begin() {
      if (!isUp()) return this.#end(1006)
      for (const listen of this.#listeners.open) listen()
    }

    #hear(data: string): void {
      if (!this.#isOpen) return
      for (const listen of this.#listeners.message) listen({ data })
    }

    #end(code: number): void {
      if (!this.#isOpen) return
      this.#isOpen = false
      this.#server.closed()
      for (const listen of this.#listeners.close) listen({ code })
    }
  }
}
