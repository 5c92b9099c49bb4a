// Keeps the present contract as the one of the last release, without its prose: what newer ones are compared with.
import { readFileSync, writeFileSync } from 'node:fs'

const prose = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'tags',
  'pattern',
  'default',
])
const contract = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'))
const isNamed = (key, value) =>
  prose.has(key) && (typeof value !== 'object' || Array.isArray(value))
const text = JSON.stringify(contract, (key, value) => (isNamed(key, value) ? undefined : value))
writeFileSync(new URL('openapi.released.json', import.meta.url), `${text}\n`)
