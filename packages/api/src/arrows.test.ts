// Laws of the repository that no compiler knows: where imports may point, where SQL lives, and what files are called.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const packages = fileURLToPath(new URL('../..', import.meta.url))

type Source = { path: string; text: string; imports: Import[] }
type Import = { to: string; isType: boolean }

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm

function read(name: string): Source[] {
  const root = join(packages, name, 'src')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const imports = [...text.matchAll(IMPORT)].map(([, type, from, later]) => {
        const to = (from ?? later)!
        return {
          to: to.startsWith('.') ? relative(root, resolve(dirname(join(root, file)), to)) : to,
          isType: type !== undefined,
        }
      })
      return { path: file.replaceAll('\\', '/'), text, imports }
    })
}

const api = read('api')
const others = ['sdk', 'widget', 'agent-ui'].map((name) => ({ name, sources: read(name) }))
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('testing/')
const product = api.filter((source) => !isTest(source.path))

const isRoutes = (path: string) => /\/(routes|hooks|gateway|reference)\.ts$/.test(path)
const isStore = (path: string) => /(^|[/-])store\.ts$/.test(path)

/** Every import of these files that the rule forbids, as `from → to`. */
const arrows = (sources: Source[], isForbidden: (from: string, one: Import) => boolean): string[] =>
  sources.flatMap((source) =>
    source.imports
      .filter((one) => isForbidden(source.path, one))
      .map((one) => `${source.path} → ${one.to}`),
  )

describe('imports in the API point down', () => {
  it('are all found: every relative one is a file', () => {
    expect(api.length).toBeGreaterThan(60)
    const lost = arrows(
      api,
      (_, { to }) => to.endsWith('.ts') && !existsSync(join(packages, 'api/src', to)),
    )
    expect(lost).toEqual([])
  })

  it('main is imported by nobody, commands by main alone, app by commands alone', () => {
    expect(arrows(api, (_, { to }) => to === 'main.ts')).toEqual([])
    expect(
      arrows(
        product,
        (from, { to }) =>
          to.startsWith('commands/') && from !== 'main.ts' && !from.startsWith('commands/'),
      ),
    ).toEqual([])
    expect(
      arrows(product, (from, { to }) => to === 'app.ts' && !from.startsWith('commands/')),
    ).toEqual([])
  })

  it("a feature's routes are registered by app, and used by no other feature", () => {
    expect(
      arrows(
        product,
        (from, { to }) => isRoutes(to) && from !== 'app.ts' && dirname(from) !== dirname(to),
      ),
    ).toEqual([])
  })

  it('a store knows stores, schemas and the platform, and nothing of requests', () => {
    const stores = product.filter((source) => isStore(source.path))
    expect(stores.length).toBeGreaterThan(9)
    expect(
      arrows(
        stores,
        (_, { to }) =>
          isRoutes(to) ||
          /^(app|actor|route|failures|settings)\.ts$/.test(to) ||
          /^(realtime|commands|demo|web|operation)\//.test(to) ||
          /^(fastify|@fastify\/.*|fastify-.*)$/.test(to),
      ),
    ).toEqual([])
  })

  it('a schema knows other schemas, the words they share, and its own feature below routes and store', () => {
    const schemas = product.filter((source) => /\/(schema|protocol)\.ts$/.test(source.path))
    expect(schemas.length).toBeGreaterThan(9)
    expect(
      arrows(schemas, (from, { to }) => {
        const isOwn = dirname(from) === dirname(to) && !isRoutes(to) && !isStore(to)
        const isShared = /^(ids|page|problem|template|text)\.ts$/.test(to) || to === 'zod'
        return !isOwn && !isShared && !/\/schema\.ts$/.test(to)
      }),
    ).toEqual([])
  })

  it('the platform knows nothing of a feature', () => {
    const platform = product.filter((source) => source.path.startsWith('platform/'))
    expect(
      arrows(platform, (_, { to }) => to.endsWith('.ts') && !to.startsWith('platform/')),
    ).toEqual([])
  })

  it('what is for tests is imported by tests', () => {
    expect(arrows(product, (_, { to }) => to.startsWith('testing/') || isTest(to))).toEqual([])
  })

  it('never run in a circle, types aside', () => {
    const values = new Map(
      product.map((source) => [
        source.path,
        source.imports.filter((one) => !one.isType && one.to.endsWith('.ts')).map((one) => one.to),
      ]),
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, above: string[]): void => {
      if (above.includes(path))
        circles.push([...above.slice(above.indexOf(path)), path].join(' → '))
      if (above.includes(path) || done.has(path)) return
      for (const next of values.get(path) ?? []) visit(next, [...above, path])
      done.add(path)
    }
    for (const path of values.keys()) visit(path, [])
    expect(circles).toEqual([])
  })
})

describe('SQL', () => {
  const hasSql = (text: string) =>
    /\b(sql|tx|inner)(<[^`]*>)?`/.test(text) || /\.unsafe\(/.test(text)

  /** Files outside of stores and the platform with SQL, and why. */
  const exceptions: Record<string, string> = {
    'imports/take-over.ts': 'writes conversations as they were, past the rules that a store keeps',
    'operation/routes.ts': 'select 1: asks whether the database answers, of no table',
  }

  it('lives in stores and in the platform', () => {
    const elsewhere = product
      .filter((source) => hasSql(source.text))
      .map((source) => source.path)
      .filter((path) => !isStore(path) && !path.startsWith('platform/'))
    expect(elsewhere).toEqual(Object.keys(exceptions))
  })

  it('is never put together from text outside of the platform', () => {
    const unsafe = product.filter((source) => source.text.includes('.unsafe('))
    expect(
      unsafe.map((source) => source.path).filter((path) => !path.startsWith('platform/')),
    ).toEqual([])
  })

  it('in migrations is numbered from 0001 without a hole', () => {
    const files = readdirSync(join(packages, 'api/migrations')).toSorted()
    expect(files.map((file) => file.slice(0, 5))).toEqual(
      files.map((_, index) => `${String(index + 1).padStart(4, '0')}_`),
    )
    for (const file of files) expect(file).toMatch(/^\d{4}_[a-z0-9_]+\.sql$/)
  })
})

describe('the environment', () => {
  it('is read by main alone', () => {
    const readers = product.filter((source) =>
      /process\.env\b/.test(source.text.replace(/\/\/.*$/gm, '')),
    )
    expect(readers.map((source) => source.path)).toEqual(['main.ts'])
  })
})

describe('packages', () => {
  it('the SDK imports nothing of the API, and nothing to run but with the first file', () => {
    const sdk = others.find((one) => one.name === 'sdk')!
    const sources = sdk.sources.filter((source) => !isTest(source.path))
    // A binding knows the SDK by its name, and the framework, which the app that uses it has.
    const known: Record<string, string[]> = {
      // Loaded with the first file that is sent.
      'uploads.ts': ['tus-js-client'],
      'upload-fetch.ts': ['tus-js-client'],
      'react/index.ts': ['@deskbell/sdk', 'react'],
      'vue/index.ts': ['@deskbell/sdk', 'vue'],
    }
    const foreign = arrows(
      sources,
      (from, { to }) => !known[from]?.includes(to) && (to.startsWith('..') || !to.endsWith('.ts')),
    )
    expect(foreign).toEqual([])
  })

  it('the screens know the SDK, and each other only by the tokens of their look', () => {
    for (const { name, sources } of others.filter((one) => one.name !== 'sdk')) {
      const foreign = arrows(
        sources,
        (_, { to }) =>
          to.startsWith('..') ||
          (to.startsWith('@deskbell/') &&
            !/^@deskbell\/(sdk(\/testing)?|widget\/tokens\.css)$/.test(to)),
      )
      expect(foreign, name).toEqual([])
    }
  })

  it('the screens know only the public entry of the SDK, and its testing in tests', () => {
    for (const { name, sources } of others.filter((one) => one.name !== 'sdk'))
      expect(
        arrows(sources, (from, { to }) => to === '@deskbell/sdk/testing' && !isTest(from)),
        name,
      ).toEqual([])
  })
})

describe('files', () => {
  const all = [{ name: 'api', sources: api }, ...others].flatMap(({ name, sources }) =>
    sources.map((source) => ({ ...source, path: `${name}/src/${source.path}` })),
  )

  it('are named for what they do', () => {
    const vague = all.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|types|misc|shared|services?|controllers?|managers?)(\/|\.tsx?$)/.test(
        path,
      ),
    )
    expect(vague.map((source) => source.path)).toEqual([])
  })

  it('are named in kebab-case, components in PascalCase', () => {
    const odd = all.filter(
      ({ path }) =>
        !/(^|\/)([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z]*)(\.(test|gen))*\.tsx?$/.test(path),
    )
    expect(odd.map((source) => source.path)).toEqual([])
  })

  it('leave nothing to do', () => {
    const mark = new RegExp(
      `\\b(${['TO', 'FIX', 'XX', 'HA'].map((half, i) => half + ['DO', 'ME', 'X', 'CK'][i]).join('|')})\\b`,
    )
    expect(all.filter(({ text }) => mark.test(text)).map((source) => source.path)).toEqual([])
  })

  it('open with what they own, and do not use `any`', () => {
    const silent = product.filter(
      (source) => !source.text.startsWith('//') && !source.text.startsWith('/**'),
    )
    expect(silent.map((source) => source.path)).toEqual([])
    const any = product.filter((source) =>
      /(:|as|<)\s*any\b/.test(source.text.replace(/\/\/.*$/gm, '')),
    )
    expect(any.map((source) => source.path)).toEqual([])
  })
})

describe('windows', () => {
  it('[S11] of other pages are neither told anything nor listened to', () => {
    const spoken = others.flatMap(({ name, sources }) =>
      sources
        .filter(({ path, text }) => {
          // Tabs of one origin, over a channel that no other origin can open.
          const isChannel = text.includes('new BroadcastChannel(')
          return !isTest(path) && /\bpostMessage\(|\bonmessage\b/.test(text) && !isChannel
        })
        .map(({ path }) => `${name}/${path}`),
    )
    expect(spoken).toEqual([])
    const listening = others.flatMap(({ name, sources }) =>
      sources
        .filter(
          ({ path, text }) =>
            !isTest(path) && /\b(window|globalThis|self)\.addEventListener\('message'/.test(text),
        )
        .map(({ path }) => `${name}/${path}`),
    )
    expect(listening).toEqual([])
  })
})

describe('what the server does not do, so that nobody can abuse it', () => {
  const dependencies = Object.keys(
    (
      JSON.parse(readFileSync(join(packages, 'api/package.json'), 'utf8')) as {
        dependencies: Record<string, string>
      }
    ).dependencies,
  )
  /** Imports of the product, and what is installed for it. */
  const used = (pattern: RegExp): string[] => [
    ...arrows(product, (_, { to }) => pattern.test(to)),
    ...dependencies.filter((name) => pattern.test(name)),
  ]

  it('[S16] it turns no text of anybody into a page or a document: no browser, no PDF, no HTML', () => {
    expect(
      used(/pdf|puppeteer|playwright|chromium|jsdom|cheerio|html|mjml|wkhtml|marked/i),
    ).toEqual([])
    const running = product.filter(({ imports }) =>
      imports.some(({ to }) => /child_process/.test(to)),
    )
    for (const { path } of running) expect(path).toMatch(/^(platform|commands)\//)
  })

  it('[S21] it unpacks nothing: no archive and no compressed body', () => {
    expect(used(/zlib|zip|\btar|gunzip|inflate|brotli|compress|\brar\b|7z/i)).toEqual([])
  })

  it('it runs no text as code, believes no certificate unseen, and leads nobody elsewhere', () => {
    const all = [...product, ...others.flatMap(({ sources }) => sources)]
    const found = (pattern: RegExp) =>
      all.filter(({ path, text }) => !isTest(path) && pattern.test(text)).map(({ path }) => path)
    expect(found(/\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/)).toEqual([])
    expect(found(/rejectUnauthorized|TLS_REJECT_UNAUTHORIZED|checkServerIdentity/)).toEqual([])
    expect(found(/\.redirect\((?!'\/[\w/]*')/)).toEqual([])
  })

  it('it calls out from these files alone', () => {
    const lines =
      /^(node:(http|https|http2|tls|dgram)|undici|nodemailer|postgres|meilisearch|redis|ioredis)$|^@aws-sdk\//
    const talking = product.filter(
      ({ text, imports }) =>
        imports.some(({ to, isType }) => lines.test(to) && !isType) || /\bfetch\(/.test(text),
    )
    expect(talking.map(({ path }) => path).toSorted()).toEqual([
      'commands/doctor.ts',
      'mail/smtp.ts',
      'platform/bus.ts',
      'platform/egress.ts',
      'platform/postgres-owner.ts',
      'platform/postgres.ts',
      'platform/s3-storage.ts',
      'search/meilisearch.ts',
    ])
  })

  it('[S35] it asks no model: what it suggests was written by somebody of the business', () => {
    expect(
      used(/openai|anthropic|langchain|ollama|llama|gemini|mistral|cohere|hugging|bedrock|\bai\b/i),
    ).toEqual([])
  })
})
