// Turns the API's document into src/schema.d.ts (types) and src/operations.gen.ts (what the client needs at run time).
// `node generate.mjs [openapi.json]`; the document of packages/api is the default.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const source = process.argv[2]
  ? pathToFileURL(process.argv[2])
  : new URL('../api/openapi.json', import.meta.url)
// Bodies that are a file.
const rawTypes = ['text/csv']

const document = JSON.parse(await readFile(source, 'utf8'))

// A field with a default may be left out of a request; answers say themselves that it is required.
const types = astToString(await openapiTS(document, { defaultNonNullable: false }))
const banner = '// Generated from openapi.json by `pnpm generate`. Do not edit.\n'
await writeFile(new URL('src/schema.d.ts', import.meta.url), banner + types)

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, operation]) => /^[a-z]\w*\.[a-z]\w*$/i.test(operation.operationId ?? ''))
    .filter(([, operation]) => !isStream(operation))
    .map(([method, operation]) => [operation.operationId, specOf(method, path, operation)]),
)
const lines = operations.map(([id, spec]) => `  '${id}': '${spec}',\n`).join('')
const comment =
  '// operationId → method, path with its parameters, query parameters. What is left of an input is the body,\n' +
  '// or its `file` alone, where a content type is named at the end.\n'
await writeFile(
  new URL('src/operations.gen.ts', import.meta.url),
  `${banner}${comment}export const operationSpecs = {\n${lines}} as const\n`,
)

// The connection reads it; a method would end with its first answer.
function isStream({ responses }) {
  return responses['200']?.content?.['text/event-stream'] !== undefined
}

function specOf(method, path, operation) {
  const parameters = (operation.parameters ?? []).map(resolve)
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const inQuery = parameters.filter((it) => it.in === 'query').map((it) => it.name)
  const body = resolve(operation.requestBody)?.content?.['application/json']?.schema
  refuseCollisions(operation.operationId, [...inPath, ...inQuery, ...fieldsOf(body)])
  const query = inQuery.length > 0 ? `?${inQuery.join(',')}` : ''
  const fileType = rawTypes.find((type) => resolve(operation.requestBody)?.content?.[type])
  return `${method.toUpperCase()} ${path}${query}${fileType ? `#${fileType}` : ''}`
}

// The input of a method is one flat object, so a name may mean only one thing.
function refuseCollisions(operationId, names) {
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice.length > 0) throw new Error(`${operationId}: "${twice.join('", "')}" is used twice`)
}

function fieldsOf(schema) {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(schema) ?? {}
  const alternatives = new Set([...oneOf, ...anyOf].flatMap(fieldsOf))
  return [...Object.keys(properties), ...allOf.flatMap(fieldsOf), ...alternatives]
}

function resolve(node) {
  if (!node?.$ref) return node
  const target = node.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((at, key) => at[key], document)
  return resolve(target)
}
