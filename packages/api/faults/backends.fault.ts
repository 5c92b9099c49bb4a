// Search, mail and the store of files go away. Chat needs none of them; what waits for them is done when they are back.
import { expect } from 'vitest'
import { type Backends, startBackends } from './backends.ts'
import { pendingOf } from './clients.ts'
import { expectWhole, fault } from './fault.ts'
import { compare, expectUnhindered } from './lateness.ts'
import { run, type Stage } from './run.ts'
import { until } from './until.ts'

const AWAY_MS = 20_000
/** Three tries of three seconds and the pauses between them. */
const SEARCH_MS = 15_000
const LETTERS = 5
const WORDS = 'The file that I told you of'

fault(
  '[F21] search, mail and the store of files refuse, then hang: nobody who writes notices, and what waited is done after',
  { redis: true },
  async (context) => {
    const backends = await startBackends()
    const { settings, found } = backends
    try {
      const report = await run(
        { nodes: 2, redis: true, perSecond: 40, settings, found },
        async (stage) => {
          const harms = [backends.refuse, backends.hang]
          const waiting = createWaiting(stage, backends)
          await compare(stage, { times: harms.length, between: 200 }, async () => {
            harms[stage.faults]!()
            await Promise.all([waiting.add(), stage.during(AWAY_MS)])
            return backends.heal
          })
          const healedAt = performance.now()
          await waiting.end()
          stage.figures['all done after ms'] = performance.now() - healedAt
        },
        context,
      )
      expectWhole(report)
      expectUnhindered(report)
      expect(report.figures['slowest answer of search ms']).toBeLessThan(SEARCH_MS)
    } finally {
      await backends.close()
    }
  },
)

/** What somebody asks for that cannot be done now. */
function createWaiting(stage: Stage, { mails }: Backends) {
  const { cluster, agents, customers, figures } = stage
  const [agent, writers] = [agents[0]!, [agents[0]!, customers[0]!]]
  const invited: string[] = []
  let files = 0

  /** It cannot be searched, and whoever asks is told so. */
  async function search(): Promise<void> {
    const asked = performance.now()
    await expect(agent.client.search.messages({ q: 'message' })).rejects.toMatchObject({
      code: 'search_unavailable',
    })
    figures['slowest answer of search ms'] = Math.max(
      figures['slowest answer of search ms'] ?? 0,
      performance.now() - asked,
    )
  }

  return {
    async add(): Promise<void> {
      for (let count = 0; count < LETTERS; count++) {
        const email = `invited-${invited.length}@example.com`
        await agent.client.invitations.create({ email })
        invited.push(email)
      }
      for (const { client, threads } of writers) {
        const file = client.upload(
          new File([`file ${++files}`], 'told.txt', { type: 'text/plain' }),
        )
        ;[...threads.values()][0]!.send(WORDS, { files: [file.toSend()] })
      }
      await search()
      for (const node of cluster.nodes) expect(await node.isReady()).toBe(true)
    },

    /** Until all of it is done, each once. */
    async end(): Promise<void> {
      const isSent = () => writers.flatMap(pendingOf).every(({ text }) => text !== WORDS)
      await until('every file to be sent', isSent)
      const letters = () => mails.flatMap(({ to }) => to).filter((one) => invited.includes(one))
      await until('every letter to arrive', () => letters().length >= invited.length, 180_000)
      expect(letters().sort()).toEqual([...invited].sort())
      const stored = await cluster.sql<{ count: number }[]>`
        select count(*)::int as count from attachments where message_seq is not null`
      expect(stored[0]!.count).toBe(files)
      Object.assign(figures, { letters: letters().length, files })
    },
  }
}
