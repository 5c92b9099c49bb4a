// A whole crowd loses its node in one moment and comes back to the one that is left. The crowd is sockets in a process of
// its own, which cost little; the people beside it are real clients, whose history is judged.
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject } from 'vitest'
import type { Member } from '../bench/crowd.ts'
import { startCrowd } from '../bench/processes.ts'
import { newClientId } from '../src/testing/app.ts'
import type { Node } from './cluster.ts'
import { expectWhole, fault } from './fault.ts'
import { run, type Stage } from './run.ts'

const HERD = 5000
const AT_ONCE = 50
const POOL = 10
/** Errors are allowed for so long. */
const GRACE_MS = 5000

fault('[F16] five thousand clients lose their node at once', { redis: true }, async (context) => {
  const closers: (() => Promise<unknown>)[] = []
  try {
    const report = await run(
      { nodes: 2, redis: true, perSecond: 20, healMs: 120_000 },
      async (stage) => {
        const [first, second] = stage.cluster.nodes
        const crowd = startCrowd(closers, join(dirname(inject('command')), 'crowd.js'))
        const members = await begin(stage, second!)
        second!.isInRotation = false
        const { port } = await stage.cluster.door()
        await crowd.ask({ type: 'gather', port, members, atOnce: AT_ONCE })
        await crowd.ask({ type: 'stay', ahead: 1 })
        second!.isInRotation = true
        // Nobody notices yet; each misses what is written to them meanwhile.
        first!.freeze()
        await writeToAll(second!, members)
        const watch = watchConnections(second!)
        const [faultAt, lostAt] = [performance.now(), Date.now()]
        await first!.kill()
        stage.faults = 1
        const returned = await crowd.ask({ type: 'returned', timeoutMs: 120_000 })
        await stage.during(GRACE_MS)
        const tooLate = stage.people
          .flatMap(({ line }) => line.failures)
          .filter(({ at }) => at > faultAt + GRACE_MS)
        const lateTries = returned.errors.filter(({ at }) => at > lostAt + GRACE_MS)
        stage.recoveries.push(...returned.at.map((at) => at - lostAt))
        Object.assign(stage.figures, {
          'never back': returned.away,
          'last back after ms': Math.max(...stage.recoveries),
          'tries failed': returned.errors.length - HERD,
          'after 5 s': lateTries.length,
          'calls failed after 5 s': tooLate.length,
          'Postgres connections': watch.stop(),
        })
      },
      context,
    )
    expectWhole(report)
    const { figures } = report
    expect(figures).toMatchObject({
      'never back': 0,
      'after 5 s': 0,
      'calls failed after 5 s': 0,
    })
    expect(figures['last back after ms']).toBeLessThan(30_000)
    expect(figures['Postgres connections']).toBeLessThanOrEqual(POOL)
  } finally {
    for (const close of closers) await close()
  }
})

/** As many customers as there are to be, each with a conversation. */
async function begin({ cluster }: Stage, node: Node): Promise<Member[]> {
  const { publishableKey } = cluster
  const members: Member[] = []
  await atOnce(HERD, async () => {
    const { token } = await post(node, '/v1/customer-sessions', null, { publishableKey })
    const message = messageOf('Hello from the herd')
    const clientId = newClientId()
    const begun = await post(node, '/v1/conversations', token, { clientId, message })
    const { id, seq } = begun.conversation
    members.push({ token, conversation: { id, seq } })
  })
  return members
}

const writeToAll = (node: Node, members: readonly Member[]) =>
  atOnce(members.length, async (index) => {
    const { token, conversation } = members[index]!
    const message = messageOf('Is anybody there?')
    await post(node, `/v1/conversations/${conversation!.id}/messages`, token, message)
  })

const messageOf = (text: string) => ({ clientId: newClientId(), text })

async function atOnce(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const one = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

type Answer = { token: string; conversation: { id: string; seq: number } }

async function post(node: Node, path: string, token: string | null, body: object): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${node.port}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (answer.ok) return (await answer.json()) as Answer
  const seconds = Number(answer.headers.get('retry-after'))
  if (answer.status !== 503 || seconds === 0)
    throw new Error(`${path} was answered with ${answer.status}`)
  // What the frozen node was writing to is held until Postgres ends it.
  await sleep(seconds * 1000)
  return await post(node, path, token, body)
}

/** How many connections a node has to Postgres, at most. */
function watchConnections({ toPostgres }: Node): { stop(): number } {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, toPostgres.holdOn()())
  }, 50)
  return {
    stop() {
      clearInterval(timer)
      return most
    },
  }
}
