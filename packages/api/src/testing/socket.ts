// A socket as a test sees it: every frame kept, and waiting for one that fits.
import WebSocket from 'ws'
import type { ServerFrame } from '../realtime/protocol.ts'

export type TestSocket = {
  frames: ServerFrame[]
  send(frame: object | string): void
  /** The first frame, past or future, that fits; each frame is given once. */
  next<T extends ServerFrame['type']>(
    type: T,
    fits?: (frame: Extract<ServerFrame, { type: T }>) => boolean,
  ): Promise<Extract<ServerFrame, { type: T }>>
  /** Resolves with the close code. */
  closed: Promise<number>
  close(): void
}

/** Opens a socket; with a token it says hello and waits for `ready`. */
export async function openSocket(
  address: string,
  token: string | null,
  headers: Record<string, string> = {},
): Promise<TestSocket> {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/v1/realtime`, { headers })
  const frames: ServerFrame[] = []
  const taken = new Set<ServerFrame>()
  const waiting = new Set<() => void>()
  let closeCode: number | undefined
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  void closed.then((code) => {
    closeCode = code
    for (const look of waiting) look()
  })
  socket.on('error', () => {})
  socket.on('message', (bytes: Buffer) => {
    frames.push(JSON.parse(bytes.toString()) as ServerFrame)
    for (const look of waiting) look()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })

  const test: TestSocket = {
    frames,
    closed,
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    close: () => socket.close(),
    next: (type, fits = () => true) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => giveUp('in time'), 40_000)
        function giveUp(why: string) {
          clearTimeout(timer)
          waiting.delete(look)
          const got = frames.map((frame) => frame.type).join(', ')
          reject(new Error(`no ${type} frame ${why}; got ${got}`))
        }
        function look() {
          const found = frames.find(
            (frame) => frame.type === type && !taken.has(frame) && fits(frame as never),
          )
          if (found === undefined) {
            if (closeCode !== undefined) giveUp(`before the socket closed with ${closeCode}`)
            return
          }
          clearTimeout(timer)
          waiting.delete(look)
          taken.add(found)
          resolve(found as never)
        }
        waiting.add(look)
        look()
      }),
  }
  if (token !== null) {
    test.send({ type: 'hello', protocol: 1, token })
    await test.next('ready')
  }
  return test
}
