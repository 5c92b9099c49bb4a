// One socket of a crowd. It speaks just enough of the protocol to be counted and, unlike a real client, costs so little
// that thousands of them leave the processor to the server that is being measured.
import { connect, type Socket } from 'node:net'

export type WireEvents = {
  onOpen(): void
  /** One text frame; the bytes are only good until it returns. */
  onFrame(payload: Buffer): void
  /** Once, however it ended. */
  onClose(reason: string): void
}

const endOfHead = Buffer.from('\r\n\r\n')
const TEXT = 0x81
const CLOSE = 0x88

export class Wire {
  readonly #socket: Socket
  readonly #events: WireEvents
  #rest: Buffer | undefined
  #isOpen = false
  #reason = 'closed'

  constructor(port: number, events: WireEvents) {
    this.#events = events
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#socket.on('connect', () => this.#socket.write(handshake(port)))
    this.#socket.on('data', (bytes) => this.#read(bytes))
    this.#socket.on('error', (error: NodeJS.ErrnoException) => {
      this.#reason = error.code ?? error.message
    })
    this.#socket.on('close', () => events.onClose(this.#reason))
  }

  send(frame: object): void {
    const payload = Buffer.from(JSON.stringify(frame))
    const isLong = payload.length > 125
    const head = Buffer.alloc(isLong ? 8 : 6)
    head[0] = TEXT
    head[1] = 0x80 | (isLong ? 126 : payload.length)
    if (isLong) head.writeUInt16BE(payload.length, 2)
    // A mask of zeros leaves the payload as it is.
    this.#socket.write(Buffer.concat([head, payload]))
  }

  end(): void {
    this.#socket.destroy()
  }

  #read(bytes: Buffer): void {
    let left = this.#rest ? Buffer.concat([this.#rest, bytes]) : bytes
    if (!this.#isOpen) {
      const end = left.indexOf(endOfHead)
      if (end >= 0) {
        if (left.subarray(9, 12).toString() !== '101') {
          this.#fail(left)
          return
        }
        left = left.subarray(end + endOfHead.length)
        this.#isOpen = true
        this.#events.onOpen()
      }
    }
    const at = this.#isOpen ? this.#readFrames(left) : 0
    this.#rest = at < left.length ? left.subarray(at) : undefined
  }

  /** How many bytes were whole frames. */
  #readFrames(bytes: Buffer): number {
    let at = 0
    while (bytes.length - at >= 2) {
      const short = bytes[at + 1]!
      const head = short < 126 ? 2 : short === 126 ? 4 : 10
      if (bytes.length - at < head) break
      const length =
        head === 2
          ? short
          : head === 4
            ? bytes.readUInt16BE(at + 2)
            : Number(bytes.readBigUInt64BE(at + 2))
      const end = at + head + length
      if (bytes.length < end) break
      const payload = bytes.subarray(at + head, end)
      if (bytes[at] === TEXT) this.#events.onFrame(payload)
      else if (bytes[at] === CLOSE) this.#reason = `closed with ${payload.readUInt16BE(0)}`
      at = end
    }
    return at
  }

  #fail(answer: Buffer): void {
    this.#reason = `upgrade answered ${answer.subarray(9, 12).toString()}`
    this.#socket.destroy()
  }
}

const handshake = (port: number): string =>
  [
    'GET /v1/realtime HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n')
