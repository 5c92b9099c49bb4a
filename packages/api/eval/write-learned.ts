// `pnpm --filter @deskbell/api eval:learn`: writes src/urgency/learned.ts anew, from the tuning set alone.
import { writeFileSync } from 'node:fs'
import { learnedFrom } from './learn.ts'
import { halves } from './measure.ts'

writeFileSync(
  new URL('../../src/urgency/learned.ts', import.meta.url),
  `// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.\nexport const learned = \`\n${learnedFrom(halves.tuning())}\n\`\n`,
)
