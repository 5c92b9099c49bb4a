// Fails when what a first visit loads, JavaScript and CSS after brotli, is larger than the budget.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const budgets = { js: 90_000, css: 15_000 }

const dist = new URL('dist/', import.meta.url)
const page = readFileSync(new URL('index.html', dist), 'utf8')
const assets = [...page.matchAll(/(?:src|href)="\/inbox\/(assets\/[^"]+\.(js|css))"/g)]

let isOver = false
for (const [kind, budget] of Object.entries(budgets)) {
  const files = assets.filter((match) => match[2] === kind).map((match) => match[1])
  if (files.length === 0) throw new Error(`dist/index.html names no ${kind} file; build first`)
  const bytes = files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(new URL(file, dist))).length,
    0,
  )
  isOver ||= bytes > budget
  process.stdout.write(`${kind.padEnd(4)} ${bytes} of ${budget} bytes (brotli)\n`)
}
if (isOver) {
  process.stderr.write('The inbox is over its size budget.\n')
  process.exitCode = 1
}
