// Keeps the documentation true where a machine can: code blocks, the README's example, the table of settings.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { environmentSchema } from '../packages/api/src/settings.ts'
import { settingsTable } from './settings-table.ts'

const docsDir = dirname(fileURLToPath(import.meta.url))
const root = dirname(docsDir)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const pages = readdirSync(docsDir, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !/node_modules|\.vitepress/.test(name))
  .map((name) => join(docsDir, name))

const readmes = ['packages', 'examples']
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}/README.md`))
  .concat('README.md', 'CONTRIBUTING.md')
  .map((path) => join(root, path))
  .filter((path) => existsSync(path))

/** A page as a program: its TypeScript blocks at their own lines, and every other line empty. */
function programOf(page: string): string {
  let isCode = false
  return readFileSync(page, 'utf8')
    .split('\n')
    .map((line) => {
      const isFence = line.startsWith('```')
      if (isFence) isCode = line === '```ts'
      return isCode && !isFence ? line : ''
    })
    .join('\n')
}

it('every block of TypeScript in the documentation type-checks', () => {
  const programs = new Map<string, string>(
    pages
      .map((page) => [`${page}.ts`, programOf(page)] as const)
      .filter(([, text]) => text.trim() !== ''),
  )
  expect(programs.size).toBeGreaterThan(1)
  const { config } = ts.readConfigFile(join(docsDir, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, docsDir)
  const unused = {
    noUnusedLocals: false,
    noUnusedParameters: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (file) => programs.has(file) || fileExists(file)
  host.readFile = (file) => programs.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...more) => {
    const text = programs.get(file)
    if (text === undefined) return getSourceFile(file, ...more)
    return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([...programs.keys()], { ...options, ...unused }, host)
  const problems = [...programs.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]
    return found.map((one) => {
      const { line } = ts.getLineAndCharacterOfPosition(one.file!, one.start!)
      const where = `${relative(root, file).replace(/\.ts$/, '')}:${line + 1}`
      return `${where} ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`
    })
  })
  expect(problems).toEqual([])
})

it('the README shows the example as it runs', () => {
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(read('README.md')) ?? []
  expect(shown).toBe(read('examples/node-agent/src/quickstart.ts'))
})

it('the table of settings says what the server reads', () => {
  // The formatter pads the columns.
  const unpadded = (text: string) => text.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---')
  expect(unpadded(read('docs/guides/settings.md'))).toContain(unpadded(settingsTable()))
})

it('the image has every package that is built', () => {
  const [, names] = /for name in ([\w -]+);/.exec(read('Dockerfile')) ?? []
  const packages = readdirSync(join(root, 'packages'))
  expect(['api', ...names!.split(' ')].sort()).toEqual(packages.sort())
})

it('what the compose file sets are settings, taken from a variable of the same name where it is asked for', () => {
  const { 'x-api': api, services } = parse(read('docker-compose.yml')) as {
    'x-api': { environment: Record<string, string> }
    services: { postgres: { environment: { POSTGRES_INITDB_ARGS: string } } }
  }
  const given = Object.entries(api.environment)
  expect(Object.keys(environmentSchema.shape)).toEqual(
    expect.arrayContaining(given.map(([name]) => name)),
  )
  const renamed = given.filter(([name, value]) => {
    const [, variable = name] = /^\$\{(\w+)/.exec(value) ?? []
    return variable !== name
  })
  expect(renamed).toEqual([])
  // The locale C alone would ask for SQL_ASCII, which initdb refuses beside C.UTF-8.
  expect(services.postgres.environment.POSTGRES_INITDB_ARGS).toContain('--encoding=UTF8')
})

it('every file of the repository that a page names is there', () => {
  const texts = [...pages, ...readmes].map((page) => readFileSync(page, 'utf8'))
  const path = /`((?:packages|examples|scripts|docs)\/[\w./-]+)`/g
  const named = texts.flatMap((text) => [...text.matchAll(path)].map(([, found]) => found!))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((found) => !existsSync(join(root, found)))).toEqual([])
})

// The site's own links are checked by its build.
it('no link or picture of a README is dead', () => {
  const dead = readmes.flatMap((readme) =>
    [...readFileSync(readme, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map(([, target]) => join(dirname(readme), target!))
      .filter((target) => !existsSync(target))
      .map((target) => `${relative(root, readme)}: ${relative(root, target)}`),
  )
  expect(dead).toEqual([])
})
