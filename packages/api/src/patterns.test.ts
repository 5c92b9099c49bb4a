// [S33] No regular expression of ours, and none that the contract promises, can be made to run for ever.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

// The backend that needs neither Java nor a binary.
process.env.RECHECK_BACKEND = 'pure'

type Pattern = { at: string; source: string; flags: string }
const packages = fileURLToPath(new URL('../..', import.meta.url))

const sources = ['api', 'sdk', 'widget', 'agent-ui'].flatMap((name) =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|^testing\//.test(file))
    .map((file) => join(packages, name, 'src', file)),
)

/** Made while the program runs, of parts that are ours; anything else is not to be made at all. */
const madeLater: Record<string, string> = {
  'api/src/forms/pattern.ts': 'found to be simple before, and only to see whether it is one',
  'api/src/ids.ts': 'of the prefix of an id',
  'api/src/imports/time.ts': 'of the words of a date, for a cell that is cut before',
  'api/src/search/words.ts': 'of the scripts without spaces',
  'api/src/suggestions/suggest.ts': 'of a quoted word',
  'api/src/suggestions/words.ts': 'of the words of a question',
  'api/src/urgency/lexicon.ts': 'of the words of a language pack',
  'widget/src/ui/RichText.tsx': 'a copy of a pattern that is written there',
}

/** Slower than linear, by a pattern's own nature, and why nobody can make use of it. */
const bounded: Record<string, string> = {
  '/`([^`\\n]+)`|\\[([^[\\]\\n]{1,300})\\]\\(([^\\s()<>]{1,2000})\\)|(\\b(?:https?:\\/\\/|mailto:)[^\\s<>"\']+|\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})|\\*\\*([^*\\n]+)\\*\\*|\\*([^*\\n]+)\\*|_([^_\\n]+)_/gi':
    'a message of at most 10,000 characters, in which the second mark of a kind on a line ends the search',
  '/\\/+$/': 'the address that a developer gives to the SDK',
  '/^(\\w+) ([^?#]+)\\??([^#]*)#?(.*)$/': 'lines of our own contract',
  '/\\([^)]*\\)|\\[[^\\]]*\\]|\\{[^}]*\\}/g': 'the name of a column, cut to 200 characters',
  '/[\\s_-]+(utc|gmt)\\s*$/': 'the name of a column, cut to 200 characters',
  '/^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$/': 'an address of at most 254 characters',
  '/\\{[{%].*?[%}]\\}/gs': 'a template whose braces were checked to close when it was saved',
  '/<script(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)<\\/script>/g': 'a page of our own',
  '/^-+|-+$/g': 'a name in which no two hyphens stand together',
  '/\\b(?:https?:\\/\\/|mailto:)[^\\s<>"\']+|\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}/gi':
    'each repeat has an end: 64 + 5 × 63 steps for a letter at most',
}

function readPatterns(): { literals: Pattern[]; dynamic: string[] } {
  const literals: Pattern[] = []
  const dynamic: string[] = []
  for (const file of sources) {
    const at = relative(packages, file).replaceAll('\\', '/')
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ at, ...partsOf(node.text) })
      else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
        const [source, flags] = node.arguments ?? []
        if (source && ts.isStringLiteralLike(source))
          literals.push({ at, source: source.text, flags: flags?.getText().slice(1, -1) ?? '' })
        else dynamic.push(at)
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { literals, dynamic }
}

const partsOf = (text: string) => {
  const end = text.lastIndexOf('/')
  return { source: text.slice(1, end), flags: text.slice(end + 1) }
}

function contractPatterns(): Pattern[] {
  const found: Pattern[] = []
  const text = readFileSync(join(packages, 'api/openapi.json'), 'utf8')
  JSON.parse(text, (key, value) => {
    if (key === 'pattern' && typeof value === 'string')
      found.push({ at: 'openapi.json', source: value, flags: '' })
    return value
  })
  return found
}

describe('[S33] a regular expression', () => {
  const { literals, dynamic } = readPatterns()
  const different = new Map(
    [...literals, ...contractPatterns()].map((one) => [`/${one.source}/${one.flags}`, one]),
  )

  /** On a busy machine a moment is not enough to be sure, which says nothing of the pattern. */
  async function judge({ at, source, flags }: Pattern) {
    const found = await check(source, flags.replace('v', 'u'), { timeout: 5000 })
    // Dates of the contract: a list of fixed lengths that is too long to be analysed in time.
    if (found.status !== 'unknown' || at === 'openapi.json') return found
    return await check(source, flags.replace('v', 'u'), { timeout: 120_000 })
  }

  it('takes no more than polynomial steps of a low degree for any text', async () => {
    expect(different.size).toBeGreaterThan(40)
    const bad: string[] = []
    for (const [name, pattern] of different) {
      const { at } = pattern
      const found = await judge(pattern)
      const isKnown = Object.hasOwn(bounded, name)
      if (isKnown && found.status === 'safe') bad.push(`${name} is safe and need not be excused`)
      if (found.status === 'unknown' && at === 'openapi.json') continue
      if (found.status !== 'safe' && !isKnown)
        bad.push(
          `${at} ${name}: ${found.status} ${found.status === 'vulnerable' ? found.complexity.summary : ''}`,
        )
    }
    process.stdout.write(`recheck: ${different.size} patterns, ${bad.length} not safe\n`)
    expect(bad).toEqual([])
  }, 600_000)

  it('is written down, unless it is made of parts of ours', () => {
    expect([...new Set(dynamic)].toSorted()).toEqual(Object.keys(madeLater).toSorted())
  })
})
