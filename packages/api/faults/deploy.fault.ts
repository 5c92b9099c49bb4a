// A later version takes over.
import { expect } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { buildProduct } from './product.ts'
import { run } from './run.ts'

/** What a later version differs in for those it talks to: it speaks a protocol that nobody else speaks yet. */
const laterVersion = () =>
  buildProduct('later', [
    {
      file: 'src/realtime/protocol.ts',
      snippet: 'PROTOCOL_VERSION = 1',
      by: 'PROTOCOL_VERSION = 2',
    },
  ])

fault(
  '[F17] three nodes give way to three of a later version, one after the other; nobody notices',
  { redis: true },
  async (context) => {
    const later = await laterVersion()
    const report = await run(
      { nodes: 3, redis: true, customers: 8, agents: 4, perSecond: 40 },
      async (stage) => {
        const exits: number[] = []
        for (const old of [...stage.cluster.nodes]) {
          await stage.cluster.add(later)
          // Who has to move goes to the new ones, as a balancer leads them.
          for (const one of stage.cluster.nodes.slice(0, 3)) one.isInRotation = false
          stage.faults++
          exits.push(await old.drain())
          await stage.acknowledged(40)
        }
        stage.figures['slowest exit ms'] = Math.max(...exits)
        const moves = stage.people.map(({ line }) => line.losses.length)
        stage.figures['fewest moves of one socket'] = Math.min(...moves)
        stage.figures.most = Math.max(...moves)
        // A node that leaves in order says so.
        const closes = stage.people.flatMap(({ line }) => line.closes)
        expect(closes.filter((code) => code !== 1001)).toEqual([])
      },
      context,
    )
    expectWhole(report)
    expect(report.summary.refused).toBe(0)
    expect(report.figures).toMatchObject({ 'fewest moves of one socket': 1, most: 1 })
    expect(report.figures['slowest exit ms']).toBeLessThan(30_000)
  },
)
