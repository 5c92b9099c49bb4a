// Reads the evaluation sets and measures the scorer against them: does what people grade higher get the higher score?
import { readFileSync } from 'node:fs'
import { type Case, type Level, levels, scoreCase } from '../src/urgency/score.ts'

export type Example = { register: string; grade: Level; texts: string[] }

/** Sections “[register grade]”; in them a line is a conversation, and “//” stands between its messages. */
export function readExamples(file: URL): Example[] {
  const examples: Example[] = []
  let register = ''
  let grade: Level = 'normal'
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const section = /^\[(?<register>\w+) (?<grade>\w+)\]$/.exec(line)?.groups
    if (section !== undefined) {
      register = section.register!
      grade = section.grade === 'wait' ? 'can_wait' : (section.grade as Level)
      if (!levels.includes(grade)) throw new Error(`There is no grade ${section.grade}`)
    } else if (line !== '' && !line.startsWith('#'))
      examples.push({ register, grade, texts: line.split(' // ') })
  }
  return examples
}

const MINUTE = 60_000

/** What an agent said in between; the customer waits since then. */
const isAnswer = (text: string): boolean => text.startsWith('[agent: ')

/** What the customer has written since the last answer. */
export const unansweredOf = ({ texts }: Example): string[] =>
  texts.slice(texts.findLastIndex(isAnswer) + 1)

export function toCase({ texts }: Example): Case {
  const now = Date.UTC(2026, 2, 2, 9)
  const answered = texts.findLastIndex(isAnswer) + 1
  const lines = texts.map((text, index) => ({ text, at: new Date(now + index * MINUTE) }))
  return {
    unanswered: lines.slice(answered),
    earlier: lines.slice(0, answered).filter(({ text }) => !isAnswer(text)),
    subject: null,
    topicId: null,
    plan: null,
    priority: 'normal',
    waitingSince: lines[answered]?.at ?? new Date(now),
  }
}

export type Scored = Example & { score: number }

export const scoreAll = (examples: readonly Example[]): Scored[] =>
  examples.map((example) => ({ ...example, score: scoreCase(toCase(example)).score }))

/** Of all pairs of different grades, how many have the higher score on the higher grade; equal scores count half. */
export function concordanceOf(scored: readonly Scored[]): number {
  let right = 0
  let pairs = 0
  const graded = levels.map((level) =>
    scored.filter(({ grade }) => grade === level).map(({ score }) => score),
  )
  for (const [grade, higher] of graded.entries())
    for (const lower of graded.slice(0, grade).flat())
      for (const score of higher) {
        pairs++
        right += score > lower ? 1 : score === lower ? 0.5 : 0
      }
  return right / pairs
}

/** How many of the tenth with the highest scores have one of these grades. */
export function precisionOfTop(scored: readonly Scored[], grades: readonly Level[]): number {
  const top = scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, Math.max(1, Math.round(scored.length / 10)))
  return top.filter((one) => grades.includes(one.grade)).length / top.length
}

const folder = import.meta.url.includes('/dist/') ? '../../eval/urgency/' : './urgency/'
const examplesOf = (name: string): Example[] =>
  readExamples(new URL(`${folder}${name}.txt`, import.meta.url))

export const halves = {
  tuning: () => ['tuning', 'hard'].flatMap(examplesOf),
  'held-out': () => examplesOf('held-out'),
}
