import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { breaksOf, type Contract } from './compatibility.ts'

const read = (name: string): Contract =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
const released = read('openapi.released.json')

const create = (contract: Contract) => contract.paths['/v1/conversations/{id}/messages']!.post!
const list = (contract: Contract) => contract.paths['/v1/conversations']!.get!
const message = (contract: Contract) => contract.components.schemas.Message!
const bodyOf = (contract: Contract) =>
  create(contract).requestBody!.content!['application/json']!.schema!

describe('the contract', () => {
  it('breaks no client of the last release (`pnpm release:contract` when a major version may)', () => {
    expect(breaksOf(released, read('openapi.json'))).toEqual([])
  })

  const changes: [string, (newer: Contract) => unknown, RegExp | null][] = [
    [
      'an operation is gone',
      (c) => delete c.paths['/v1/conversations'],
      /GET .*conversations: is gone/,
    ],
    ['a parameter is gone', (c) => (list(c).parameters = []), /the parameter \w+ is gone/],
    [
      'another parameter is required',
      (c) => list(c).parameters!.push({ name: 'new', in: 'query', required: true, schema: {} }),
      /the parameter new is required now/,
    ],
    ['an answer lacks a field', (c) => delete message(c).properties!.text, /text is gone/],
    [
      'an answer has a field of another type',
      (c) => (message(c).properties!.seq!.type = 'string'),
      /was integer, is string/,
    ],
    ['an answer may lack a field', (c) => message(c).required!.splice(0, 1), /may be missing now/],
    [
      'the body asks for more',
      (c) => bodyOf(c).required!.push('visibility'),
      /visibility is required now/,
    ],
    [
      'the body takes less',
      (c) => delete bodyOf(c).properties!.visibility,
      /visibility is not accepted/,
    ],
    [
      'a value is not taken any more',
      (c) => (bodyOf(c).properties!.visibility!.enum = ['public']),
      /"internal" is not accepted/,
    ],
    [
      'there is another operation',
      (c) => (c.paths['/v1/new'] = { get: { operationId: 'new' } }),
      null,
    ],
    [
      'an answer has another field',
      (c) => (message(c).properties!.mood = { type: 'string' }),
      null,
    ],
    [
      'the body may have another field',
      (c) => (bodyOf(c).properties!.mood = { type: 'string' }),
      null,
    ],
  ]
  it.each(changes)('is judged when %s', (_name, change, expected) => {
    const newer = structuredClone(released)
    change(newer)
    const found = breaksOf(released, newer)
    if (expected) expect(found.join('\n')).toMatch(expected)
    else expect(found).toEqual([])
  })
})
