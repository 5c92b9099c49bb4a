// Holds every answer that a test sees against openapi.json: a documented status, and a body of the documented shape.
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'
import type { Answer } from './app.ts'

type Operation = { responses: Record<string, { content?: Record<string, { schema: object }> }> }
type Document = { paths: Record<string, Record<string, Operation>>; components: object }
type Contract = { document: Document; ajv: Ajv2020; validators: Map<string, ValidateFunction> }

const contracts = new WeakMap<FastifyInstance, Contract>()

function contractOf(app: FastifyInstance): Contract {
  const known = contracts.get(app)
  if (known !== undefined) return known
  const document = app.swagger() as unknown as Document
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'deskbell', components: document.components })
  const contract = { document, ajv, validators: new Map() }
  contracts.set(app, contract)
  return contract
}

/** Throws when the answer is not what the document promises. Routes outside /v1 are not part of it. */
export function assertContract(
  app: FastifyInstance,
  method: string,
  url: string,
  answer: Answer,
): void {
  if (!url.startsWith('/v1/')) return
  const contract = contractOf(app)
  const path = url.split('?', 1)[0]!
  const templates = Object.keys(contract.document.paths)
  const found =
    templates.find((template) => template === path) ??
    templates.find((template) => matches(template, path))
  const operation = found && contract.document.paths[found]![method.toLowerCase()]
  if (!operation) {
    if (answer.status === 404) return
    throw new Error(`${method} ${url} is not in the contract`)
  }
  const key = String(answer.status)
  const response = operation.responses[key] ?? operation.responses[`${key[0]}XX`]
  if (!response)
    throw new Error(`${method} ${found} answered ${key}, which the contract does not name`)
  const media = Object.values(response.content ?? {})[0]
  if (!media) return
  const validate = validatorFor(contract, `${method} ${found} ${key}`, media.schema)
  if (!validate(answer.body)) {
    const problems = JSON.stringify(validate.errors?.slice(0, 5), null, 1)
    throw new Error(
      `${method} ${url} answered ${key} with a body that breaks the contract: ${problems}\n${JSON.stringify(answer.body).slice(0, 1000)}`,
    )
  }
}

function validatorFor(contract: Contract, name: string, schema: object): ValidateFunction {
  const known = contract.validators.get(name)
  if (known !== undefined) return known
  const text = JSON.stringify(schema).replaceAll('"#/components', '"deskbell#/components')
  const validate = contract.ajv.compile(JSON.parse(text))
  contract.validators.set(name, validate)
  return validate
}

const matches = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path)
