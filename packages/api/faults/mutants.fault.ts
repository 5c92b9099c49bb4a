// The checker must go red on a product that lacks one of the three things its promise rests on; otherwise the green of
// all other runs proves nothing.
import { expect, it } from 'vitest'
import { buildProduct } from './product.ts'
import { answersLost, hintsLate, killedWhileCommitting } from './scenarios.ts'

const rulesOf = ({ violations }: { violations: { rule: number }[] }) =>
  new Set(violations.map((one) => one.rule))

it('a product without the key on clientId stores messages twice, and the checker says so', async (context) => {
  const command = await buildProduct('no-client-id-key', [
    {
      file: 'src/messages/write-store.ts',
      snippet: 'const earlier = known.get(key)',
      by: 'const earlier = undefined as StoredMessage | undefined',
    },
    {
      file: 'migrations/0001_init.sql',
      snippet: '  unique (conversation_id, author_id, client_id),\n  check ((visibility',
      by: '  check ((visibility',
    },
  ])
  const report = await answersLost({ command, healMs: 5000 }, context)
  expect(rulesOf(report)).toContain(3)
  expect(report.summary.duplicated).toBeGreaterThan(0)
})

it('a product that answers before the commit loses messages, and the checker says so', async (context) => {
  const command = await buildProduct('answer-before-commit', [
    {
      file: 'src/messages/writer.ts',
      snippet: `await deps.sql.begin((tx) =>
        insertMessages(tx, inputs, { isBatch: true }),
      )`,
      by: `await new Promise<Awaited<ReturnType<typeof insertMessages>>>((answer, fail) => {
        deps.sql.begin(async (tx) => {
          const result = await insertMessages(tx, inputs, { isBatch: true })
          answer(result)
          return result
        }).catch(fail)
      })`,
    },
  ])
  const report = await killedWhileCommitting({ command, healMs: 5000 }, context)
  expect(rulesOf(report)).toContain(1)
  expect(report.summary.lost).toBeGreaterThan(0)
})

it('a product whose live cursor is `seq > last` skips what comes late, and the checker says so', async (context) => {
  const command = await buildProduct('cursor-skips', [
    {
      file: 'src/realtime/follow.ts',
      snippet: 'else if (seen.seq === subscription.last + 1)',
      by: 'else if (seen.seq > subscription.last)',
    },
  ])
  const report = await hintsLate({ command, healMs: 5000 }, context)
  expect(rulesOf(report)).toContain(5)
  expect(report.summary.lost).toBeGreaterThan(0)
})
