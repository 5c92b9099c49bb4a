// `pnpm eval:urgency`: how well the scorer orders the evaluation sets, as tables for people and one line of JSON. With a
// file of texts, one a line, it prints their scores instead, the most urgent first.
import { readFileSync } from 'node:fs'
import { formatTable, round } from '../bench/table.ts'
import { type Case, type Level, levels, scoreCase } from '../src/urgency/score.ts'
import {
  concordanceOf,
  type Example,
  halves,
  precisionOfTop,
  type Scored,
  scoreAll,
  toCase,
} from './measure.ts'

const MEASURED_MS = 2000
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function report(name: string, scored: readonly Scored[]) {
  const registers = [...new Set(scored.map((one) => one.register))]
  const figuresOf = (some: readonly Scored[]) => ({
    messages: some.length,
    concordance: round(concordanceOf(some)),
    topTenthNow: round(precisionOfTop(some, ['now'])),
    topTenthUrgent: round(precisionOfTop(some, ['soon', 'now'])),
  })
  const figures = Object.fromEntries([
    ['all', figuresOf(scored)],
    ...registers.map((one) => [one, figuresOf(scored.filter(({ register }) => register === one))]),
  ]) as Record<string, ReturnType<typeof figuresOf>>
  const rows = Object.entries(figures).map(([register, of]) => [
    register,
    of.messages,
    percent(of.concordance),
    percent(of.topTenthNow),
    percent(of.topTenthUrgent),
  ])
  const header = ['register', 'conversations', 'concordance', 'top tenth: now', 'now or soon']
  process.stdout.write(formatTable(name, header, rows))
  return figures
}

function reportGrades(scored: readonly Scored[]): void {
  const quantile = (list: readonly number[], share: number) =>
    list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? null
  const rows = levels.map((grade: Level) => {
    const scores = scored
      .filter((one) => one.grade === grade)
      .map((one) => one.score)
      .toSorted((a, b) => a - b)
    return [grade, ...[0.1, 0.25, 0.5, 0.75, 0.9].map((share) => quantile(scores, share))]
  })
  const header = ['grade', '10 %', '25 %', 'median', '75 %', '90 %']
  process.stdout.write(formatTable('Scores by grade', header, rows))
}

function measureSpeed(examples: readonly Example[]): number {
  const cases = examples.map(toCase)
  const messages = examples.reduce((sum, { texts }) => sum + texts.length, 0)
  let scored = 0
  // The time of the processor, so that other work on the machine does not count.
  const start = process.cpuUsage()
  const spentMs = () => process.cpuUsage(start).user / 1000
  while (spentMs() < MEASURED_MS) {
    for (const one of cases) scoreCase(reworded(one, scored))
    scored += messages
  }
  return Math.round(scored / (spentMs() / 1000))
}

/** Lines that were read before are remembered; these never were. */
const reworded = (one: Case, number: number): Case => ({
  ...one,
  unanswered: one.unanswered.map(({ text, at }) => ({ text: `${text} ${number}`, at })),
  earlier: one.earlier.map(({ text, at }) => ({ text: `${text} ${number}`, at })),
})

function scoreFile(path: string): void {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const scored = lines.map((text) => ({
    text,
    ...scoreCase(toCase({ register: '', grade: 'normal', texts: text.split(' // ') })),
  }))
  for (const { text, score, factors } of scored.toSorted((a, b) => b.score - a.score)) {
    const why = factors.map(({ code, points }) => `${code} ${points}`).join(', ')
    process.stdout.write(`${String(score).padStart(3)}  ${text}\n     ${why}\n`)
  }
}

const [path] = process.argv.slice(2)
if (path !== undefined) scoreFile(path)
else {
  const all = Object.entries(halves).map(([name, list]) => [name, scoreAll(list())] as const)
  const figures = Object.fromEntries(all.map(([name, scored]) => [name, report(name, scored)]))
  const together = all.flatMap(([, scored]) => scored)
  reportGrades(together)
  const messagesPerSecond = measureSpeed(together)
  process.stdout.write(`\n${messagesPerSecond.toLocaleString('en-US')} messages/s on one core\n`)
  process.stdout.write(
    `${JSON.stringify({ ...figures, all: { concordance: round(concordanceOf(together)), messagesPerSecond } })}\n`,
  )
}
