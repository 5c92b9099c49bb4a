// The language of canned replies and last messages: Liquid cut down to output, conditions and a few filters. There is no
// loop, no include and no assignment, so a template costs what its length says, whoever wrote it.
import { Drop, Liquid, type Template, toValue } from 'liquidjs'

/** Characters. Below what a message may have, so that values find room. */
export const MOST_OF_TEMPLATE = 8000
export const MOST_PROMPTS = 20

const tagNames = new Set(['if', 'unless', 'case'])
const filterNames = new Set(
  'default capitalize upcase downcase strip truncate truncatewords'.split(' '),
)

/** What a template may ask for, besides `customer.attributes.…` and `prompt.…`. */
export const variableNames = [
  'customer.name',
  'customer.first_name',
  'customer.email',
  'customer.phone',
  'customer.company',
  'customer.plan',
  'agent.name',
  'agent.first_name',
  'agent.title',
  'agent.email',
  'workspace.name',
  'conversation.subject',
  'conversation.topic',
] as const
const known = new Set<string>(variableNames)
const PROMPT = /^[a-z][a-z0-9_]{0,39}$/

/**
 * By the full name, e.g. `customer.attributes.size` or `prompt.order_number`. Numbers and booleans stay what they are,
 * for conditions: the text `false` would be as good as true.
 */
export type TemplateValues = ReadonlyMap<string, string | number | boolean>

export type Rendered = {
  text: string
  /** Names of variables that were shown, but have neither a value nor a fallback; the text has them in brackets. */
  missing: string[]
}

/** Empty for conditions and for `default`; noted when it is shown. */
class Missing extends Drop {
  constructor(
    readonly variable: string,
    readonly noted: Set<string>,
  ) {
    super()
  }

  override valueOf(): null {
    return null
  }

  show(): string {
    this.noted.add(this.variable)
    return `[${this.variable.replace(/^prompt\./, '').replace(/[._]/g, ' ')}]`
  }
}

const engine = createEngine()

function createEngine(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: MOST_OF_TEMPLATE,
    renderLimit: 100,
    memoryLimit: 100_000,
    outputEscape: (value: unknown) =>
      // `nil`, `blank` and `empty` are objects here.
      value instanceof Missing ? value.show() : String(toValue(value) ?? ''),
  })
  for (const name of Object.keys(liquid.tags)) if (!tagNames.has(name)) delete liquid.tags[name]
  for (const [name, filter] of Object.entries(liquid.filters)) {
    if (!filterNames.has(name)) delete liquid.filters[name]
    else if (name !== 'default') liquid.registerFilter(name, keepMissing(filter as AnyFilter))
  }
  return liquid
}

type AnyFilter = (this: unknown, value: unknown, ...rest: unknown[]) => unknown
function keepMissing(filter: AnyFilter): AnyFilter {
  return function keepOrRun(value, ...rest) {
    return value instanceof Missing ? value : filter.call(this, value, ...rest)
  }
}

/** Parses, and lists the full names of the variables; throws an Error in words for whoever wrote the template. */
function read(source: string): { template: Template[]; paths: string[][] } {
  const template = engine.parse(source)
  const paths = engine.variableSegmentsSync(template, { partials: false }).map((segments) => {
    const path = segments.map(String)
    if (!segments.every((one) => typeof one === 'string') || !isKnown(path))
      throw new Error(`unknown variable "${path.join('.')}"`)
    return path
  })
  return { template, paths }
}

function isKnown([root, name, ...rest]: string[]): boolean {
  if (name === undefined) return false
  if (root === 'prompt') return rest.length === 0 && PROMPT.test(name)
  if (root === 'customer' && name === 'attributes') return rest.length === 1
  return rest.length === 0 && known.has(`${root}.${name}`)
}

/** What is wrong with a template, for people; undefined when it can be used. */
export function faultOf(source: string): string | undefined {
  try {
    renderTemplate(source, new Map())
    return undefined
  } catch (error) {
    return (error as Error).message
      .split('\n', 1)[0]!
      .replace(/, line:(\d+), col:(\d+)$/, ' (line $1, column $2)')
  }
}

/** The names behind `prompt.` in these templates, in the order in which they are first asked for. */
export function promptsOf(sources: readonly string[]): string[] {
  const names = sources.flatMap((source) =>
    read(source).paths.flatMap(([root, name]) => (root === 'prompt' ? [name!] : [])),
  )
  return [...new Set(names)]
}

/** Throws for a template that `faultOf` would refuse, and for one that grows too large with these values. */
export function renderTemplate(source: string, values: TemplateValues): Rendered {
  const { template, paths } = read(source)
  const missing = new Set<string>()
  const scope = emptyScope()
  for (const path of paths) {
    const name = path.join('.')
    const parent = path.slice(0, -1).reduce((at, key) => {
      at[key] ??= emptyScope()
      return at[key] as Scope
    }, scope)
    const value = values.get(name) ?? ''
    parent[path.at(-1)!] = value === '' ? new Missing(name, missing) : value
  }
  return { text: String(engine.renderSync(template, scope)), missing: [...missing] }
}

type Scope = { [key: string]: Scope | Missing | string | number | boolean }
// Without a prototype, so that no name in a template means anything but a value.
const emptyScope = (): Scope => Object.create(null) as Scope
