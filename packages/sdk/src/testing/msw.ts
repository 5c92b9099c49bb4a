// The fake server as handlers for msw, for tests whose code makes its own client.
import type { FakeServer } from './fake-server.ts'

// Only what is used of msw, so that this package does not need it.
type MswClient = {
  send(text: string): void
  close(code?: number): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: () => void): void
}
interface Msw<H, W> {
  http: { all(path: string, resolve: (info: { request: Request }) => Promise<Response>): H }
  ws: {
    link(url: string): {
      addEventListener(type: 'connection', listener: (info: { client: MswClient }) => void): W
    }
  }
}

/**
 * Handlers that answer for the server's url, REST and socket. Pass what msw exports.
 *
 * @example
 * import { http, ws } from 'msw'
 * const network = setupServer(...mswHandlers(fakeServer(), { http, ws }))
 */
export function mswHandlers<H, W>(server: FakeServer, { http, ws }: Msw<H, W>): (H | W)[] {
  const link = ws.link(`${server.url.replace(/^http/, 'ws')}/v1/realtime`)
  return [
    http.all(`${server.url}/v1/*`, ({ request }) => server.fetch(request)),
    link.addEventListener('connection', ({ client }) => {
      const connection = server.realtime.accept({
        send: (text) => client.send(text),
        close: (code) => client.close(code),
      })
      client.addEventListener('message', ({ data }) => connection.receive(String(data)))
      client.addEventListener('close', connection.closed)
    }),
  ]
}
