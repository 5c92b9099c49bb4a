// Connections whose owners died without a word: they asked for everything, read nothing of it and never say goodbye.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'
import type { Cluster, Node } from './cluster.ts'

export type Zombies = {
  /** How many of them the server still holds. */
  left(): number
  bury(): void
}

/** So many agents at this node, each with the list of the whole workspace. */
export async function raiseZombies(
  { owner }: Cluster,
  { port }: Node,
  count: number,
): Promise<Zombies> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  })
  const { token } = (await answer.json()) as { token: string }
  const sockets: WebSocket[] = []
  const ports = new Set<number>()
  while (sockets.length < count) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/realtime`)
    socket.on('error', () => {})
    const isOpen = once(socket, 'open')
    const [upgraded] = (await once(socket, 'upgrade')) as [IncomingMessage]
    ports.add(upgraded.socket.localPort!)
    await isOpen
    socket.send(JSON.stringify({ type: 'hello', protocol: 1, token }))
    socket.send(JSON.stringify({ type: 'feed', since: null }))
    await new Promise<void>((resolve) =>
      socket.on('message', (bytes) => String(bytes).includes('"feed.ready"') && resolve()),
    )
    socket.pause()
    sockets.push(socket)
  }
  return {
    left: () => [...established(port)].filter((remote) => ports.has(remote)).length,
    bury() {
      for (const socket of sockets) socket.terminate()
    },
  }
}

/** The other ends of the connections to a port that are open in both directions, as the system lists them. */
function established(port: number): Set<number> {
  const rows = ['tcp', 'tcp6'].flatMap((name) =>
    readFileSync(`/proc/net/${name}`, 'utf8').split('\n').slice(1, -1),
  )
  const portOf = (address: string) => Number.parseInt(address.split(':')[1]!, 16)
  // While it is read the list changes, and a row may come twice.
  return new Set(
    rows.flatMap((row) => {
      const [, local = '', remote = '', state] = row.trim().split(/\s+/)
      return state === '01' && portOf(local) === port ? [portOf(remote)] : []
    }),
  )
}
