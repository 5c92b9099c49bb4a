// What the runs of the sends come to: every step, what was lost on the way, and the ratios to the goals.
import type { Contestant, Overload, Step } from './sends.ts'
import { type Cell, formatTable, ratio } from './table.ts'
import type { Verdict } from './verify.ts'

export const CONVERSATIONS = 1000
/** A rate is held while no more than one in a hundred arrives later. */
export const HELD_P99_MS = 250
/** The rate at which what a message costs is compared. */
const COMMON_RATE = 1000

const stepAt = ({ steps }: Contestant, rate: number): Step | undefined =>
  steps.find((step) => step.rate === rate && step.isHeld) ??
  steps.find((step) => step.rate === rate)

type Field = [Contestant, Contestant, Contestant, Contestant, Contestant]

/** Like with like: the same transport, and for what gathering gains the same server without it. */
export function compare(contestants: readonly Contestant[]) {
  const [ours, sockets, lanes, bareEach, each] = contestants as Field
  const cpu = (one: Contestant) => stepAt(one, COMMON_RATE)?.cpuMicros ?? null
  return {
    rate: COMMON_RATE,
    cpuOfBareFloor: ratio(cpu(sockets), cpu(lanes)),
    heldOfBareFloor: ratio(sockets.search.held, lanes.search.held),
    cpuOfOneTransactionEach: ratio(cpu(sockets), cpu(each)),
    heldOfOneTransactionEach: ratio(sockets.search.held, each.search.held),
    cpuOfBareOneTransactionEach: ratio(cpu(ours), cpu(bareEach)),
    heldOfBareOneTransactionEach: ratio(ours.search.held, bareEach.search.held),
  }
}

export function tableOf(
  contestants: Contestant[],
  verdicts: Verdict[],
  ratios: ReturnType<typeof compare>,
  overload: Overload,
): string {
  const rows = contestants.flatMap(({ name, steps }) =>
    [...steps]
      .sort((a, b) => a.rate - b.rate)
      .map((step): Cell[] => [
        name,
        step.rate,
        step.achieved,
        step.ackP50,
        step.ackP99,
        step.deliveryP50,
        step.deliveryP99,
        step.serverCpuMicros,
        step.postgresCpuMicros,
        step.generatorLatenessP99,
        step.errors,
        step.isHeld ? 'held' : 'not held',
      ]),
  )
  const steps = formatTable(
    `Sends: ${CONVERSATIONS.toLocaleString('en-US')} conversations, held = every one answered, p99 to the socket ≤ ${HELD_P99_MS} ms`,
    [
      ...['', 'offered/s', 'answered/s', 'ack p50 ms', 'p99', 'delivered p50 ms', 'p99'],
      ...['server µs/msg', 'postgres µs/msg', 'generator late p99 ms', 'errors', ''],
    ],
    rows,
  )
  const integrity = formatTable(
    'Acknowledged messages against the database and the sockets',
    ['', 'acknowledged', 'lost', 'doubled', 'reordered', 'undelivered', 'faults in the log'],
    contestants.map(({ name }, index) => {
      const v = verdicts[index]!
      return [name, v.acknowledged, v.lost, v.doubled, v.reordered, v.undelivered, v.logFaults]
    }),
  )
  const at = (one: Contestant, key: keyof Step) =>
    (stepAt(one, COMMON_RATE)?.[key] ?? null) as number | null
  const summary = formatTable(
    `Side by side, the costs at ${COMMON_RATE.toLocaleString('en-US')}/s`,
    ['', ...contestants.map(({ name }) => name)],
    [
      ['sends held per second', ...contestants.map(({ search }) => search.held)],
      ...(
        [
          ['delivered p50 ms', 'deliveryP50'],
          ['delivered p99 ms', 'deliveryP99'],
          ['CPU µs per message', 'cpuMicros'],
          ['of it the server', 'serverCpuMicros'],
          ['of it Postgres', 'postgresCpuMicros'],
        ] as const
      ).map(([label, key]): Cell[] => [label, ...contestants.map((one) => at(one, key))]),
    ],
  )
  const goals = formatTable(
    'Ratios',
    ['', 'measured', 'goal'],
    [
      ['CPU per message over sockets, of the bare floor', ratios.cpuOfBareFloor, '≤ 1.5'],
      ['rate held over sockets, of the bare floor', ratios.heldOfBareFloor, '≥ 0.5'],
      ['rate held over sockets, of one transaction each', ratios.heldOfOneTransactionEach, '≥ 4'],
      ['CPU per message over sockets, of one transaction each', ratios.cpuOfOneTransactionEach, ''],
      ['rate held over HTTP, of a bare one', ratios.heldOfBareOneTransactionEach, ''],
      ['CPU per message over HTTP, of a bare one', ratios.cpuOfBareOneTransactionEach, ''],
      [
        `goodput at ${overload.offered}/s offered, of the peak ${overload.peak}/s`,
        overload.ofPeak,
        '≥ 0.8',
      ],
    ],
  )
  const refused = Object.entries(overload.refused).map(([reason, count]) => `${count} × ${reason}`)
  const excess = `Overload: answered within ${overload.ackP50} ms (p50) and ${overload.ackP99} ms (p99); refused ${refused.join(', ') || 'none'}\n`
  return steps + integrity + summary + goals + excess
}
