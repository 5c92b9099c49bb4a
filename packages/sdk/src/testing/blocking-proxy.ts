// Something between the client and the server that knows HTTP and no upgrades, as in many offices, and that may also
// hold an answer back until it is complete.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

export interface BlockingProxy {
  url: string
  /** How many upgrades it has refused. */
  refused(): number
  allowUpgrades(): void
  /** Ends what is open now. */
  cut(): void
  close(): Promise<void>
}

export async function startBlockingProxy(
  port: () => number,
  { isBuffering = false } = {},
): Promise<BlockingProxy> {
  const sockets = new Set<Socket>()
  let refused = 0
  let isBlocking = true

  function forward(from: IncomingMessage, to: ServerResponse): void {
    const { method, url, headers } = from
    const onward = request({ port: port(), host: '127.0.0.1', method, path: url, headers })
    onward.on('error', () => to.destroy())
    to.on('close', () => onward.destroy())
    onward.on('response', (answer) => {
      answer.on('error', () => to.destroy())
      const begin = () => to.writeHead(answer.statusCode ?? 502, answer.headers)
      if (isBuffering) {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => begin().end(Buffer.concat(pieces)))
      } else {
        begin().flushHeaders()
        answer.pipe(to)
      }
    })
    from.pipe(onward)
  }

  function pass({ method, url, rawHeaders }: IncomingMessage, client: Duplex): void {
    const server = connect(port(), '127.0.0.1')
    const lines = rawHeaders.flatMap((name, at) => (at % 2 ? [] : `${name}: ${rawHeaders[at + 1]}`))
    server.write(`${method} ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    for (const [one, other] of [
      [server, client],
      [client, server],
    ] as const) {
      one.pipe(other)
      one.on('error', () => other.destroy())
    }
  }

  const proxy = createServer(forward)
  proxy.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  proxy.on('upgrade', (from, client) => {
    if (!isBlocking) return pass(from, client)
    refused++
    client.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))

  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    refused: () => refused,
    allowUpgrades() {
      isBlocking = false
    },
    cut,
    close() {
      cut()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}
