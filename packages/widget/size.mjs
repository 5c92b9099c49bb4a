// Fails when the loader, the panel or a part that the panel loads later, each with everything it imports, is larger
// than its budget. What counts is what a browser gets: brotli.
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const dist = new URL('dist/', import.meta.url)
const modules = readdirSync(dist).filter((name) => /^(?!widget)[\w-]+\.[\w-]+\.js$/.test(name))
const panel = modules.find((name) => name.startsWith('panel.'))
const rich = modules.find((name) => name.startsWith('Rich.'))
if (!panel) throw new Error('dist/ has no panel; build first')

const budgets = [
  { name: 'loader', entry: 'widget.js', target: 1_500, limit: 2_000 },
  { name: 'panel', entry: panel, target: 20_000, limit: 25_000 },
  ...modules
    .filter((entry) => !entry.startsWith('panel.'))
    .map((entry) => ({ name: entry.split('.')[0], entry, target: 6_000, limit: 10_000 })),
]

/** The entry and, one by one, the files beside it that it imports without being asked again. */
function closure(entry, seen = new Set()) {
  if (seen.has(entry)) return seen
  seen.add(entry)
  const code = readFileSync(new URL(entry, dist), 'utf8')
  for (const [, file] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    closure(file, seen)
  return seen
}

const table = budgets.map(({ name, entry, target, limit }) => {
  // A part comes after the panel, and after what is fetched with it: what it shares with those is there.
  const before =
    name === 'panel' || name === 'triggers' ? [] : name === 'Rich' ? [panel] : [panel, rich]
  const isThere = new Set(before.flatMap((one) => [...closure(one)]))
  const needed = [...closure(entry)].filter((file) => !isThere.has(file))
  const files = needed.map((file) => readFileSync(new URL(file, dist)))
  const sum = (compress) => files.reduce((total, file) => total + compress(file).length, 0)
  const gzip = sum((file) => gzipSync(file, { level: 9 }))
  const brotli = sum((file) => brotliCompressSync(file))
  return { name, requests: files.length, raw: sum((file) => file), gzip, brotli, target, limit }
})

const columns = Object.keys(table[0])
const line = (cells) =>
  `${cells.map((cell, index) => (index ? String(cell).padStart(9) : cell.padEnd(8))).join('')}\n`
process.stdout.write(line(columns))
for (const row of table) process.stdout.write(line(Object.values(row)))
process.stdout.write(
  `${JSON.stringify(Object.fromEntries(table.map(({ name, brotli }) => [name, brotli])))}\n`,
)

const over = table.filter(({ brotli, limit }) => brotli > limit)
for (const { name, brotli, limit } of over) {
  process.stderr.write(`The ${name} is over its budget: ${brotli} of ${limit} bytes of brotli.\n`)
}
if (over.length > 0) process.exitCode = 1
