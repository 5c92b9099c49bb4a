// What every answer carries, whatever was asked: limits, headers that keep other pages out, and nothing of ourselves.
import { connect } from 'node:net'
import Fastify, { type InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKeyLimits } from './api-keys/limits.ts'
import { createLocalBus } from './platform/bus.ts'
import { createLag } from './platform/lag.ts'
import { registerPlugins } from './plugins.ts'
import { completeSettings, parseSettings } from './settings.ts'
import { type TestApp, testApp } from './testing/app.ts'

let test: TestApp
let bearer: { authorization: string }
beforeAll(async () => {
  test = await testApp()
  bearer = { authorization: `Bearer ${test.workspace.owner.token}` }
})
afterAll(() => test.close())

type Call = InjectOptions
const ask = (call: Call) => test.app.inject(call)

describe('every answer of /v1', () => {
  it.each<[string, number, () => Call]>([
    ['what is there', 200, () => ({ url: '/v1/me', headers: bearer })],
    ['nothing to say', 204, () => ({ method: 'DELETE', url: '/v1/customer-sessions/current' })],
    ['no token', 401, () => ({ url: '/v1/me' })],
    [
      'an unknown id',
      404,
      () => ({ url: '/v1/tags/tag_01k9r1xkq4e8r8c2n3s6w5v7ab', headers: bearer }),
    ],
    ['an unknown route', 404, () => ({ url: '/v1/nothing', headers: bearer })],
    [
      'a wrong body',
      400,
      () => ({ method: 'POST', url: '/v1/tags', headers: bearer, payload: {} }),
    ],
    [
      'a body of another type',
      415,
      () => ({
        method: 'POST',
        url: '/v1/tags',
        headers: { ...bearer, 'content-type': 'text/plain' },
        payload: 'x',
      }),
    ],
    [
      'a body that is too large',
      413,
      () => ({
        method: 'POST',
        url: '/v1/tags',
        headers: bearer,
        payload: { name: 'x'.repeat(300_000) },
      }),
    ],
  ])(
    'carries RateLimit headers, a request id and what browsers must know: %s',
    async (_name, status, call) => {
      const visitor = await test.workspace.visitor()
      const options = call()
      const headers =
        status === 204 ? { authorization: `Bearer ${visitor.token}` } : options.headers
      const answer = await ask({ ...options, ...(headers ? { headers } : {}) })
      expect(answer.statusCode).toBe(status)
      expect(Number(answer.headers['ratelimit-limit'])).toBeGreaterThan(0)
      expect(answer.headers['ratelimit-remaining']).toBeDefined()
      expect(answer.headers['ratelimit-reset']).toBeDefined()
      expect(answer.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
      expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(answer.headers['x-powered-by']).toBeUndefined()
      expect(answer.headers.server).toBeUndefined()
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.headers['cache-control']).toBe('no-store')
    },
  )

  it('[S34] lets any page read it, and none with cookies', async () => {
    const answer = await ask({
      url: '/v1/me',
      headers: { ...bearer, origin: 'https://evil.example' },
    })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
    const asked = await ask({
      method: 'OPTIONS',
      url: '/v1/me',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'x-evil',
      },
    })
    expect(asked.headers['access-control-allow-methods']).not.toContain('PUT')
    expect(asked.headers['access-control-allow-headers']).not.toContain('x-evil')
  })
})

describe('over https', () => {
  const header = async (environment: Record<string, string>) => {
    const app = Fastify()
    const settings = completeSettings(parseSettings(environment), 3000, 'x'.repeat(32))
    const lag = createLag()
    const keyLimits = createKeyLimits()
    await registerPlugins(app, settings, { bus: createLocalBus(), keyLimits, lag })
    const { headers } = await app.inject({ url: '/nothing' })
    await app.close()
    lag.close()
    return headers['strict-transport-security']
  }

  it('[S34] browsers come back so for a year, and to the hosts below where the business says so', async () => {
    const PUBLIC_URL = 'https://support.example.com'
    expect(await header({ PUBLIC_URL })).toBe('max-age=31536000')
    expect(await header({ PUBLIC_URL, HSTS_SUBDOMAINS: 'true' })).toBe(
      'max-age=31536000; includeSubDomains',
    )
    expect(await header({})).toBeUndefined()
  })
})

describe('[S34] every page of ours', () => {
  it.each(['/inbox/', '/docs/', '/demo/', '/inbox/settings/macros', '/nothing'])(
    '%s is framed by nobody and runs no script of its own text that is not named by its hash',
    async (url) => {
      const answer = await ask({ url })
      const policy = String(answer.headers['content-security-policy'])
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'")
      expect(policy).toContain("base-uri 'none'")
      const scripts = /script-src([^;]*)/.exec(policy)?.[1] ?? ''
      expect(scripts).not.toContain('unsafe')
      expect(answer.headers['x-frame-options']).toBeDefined()
      const inline = [...answer.body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].length
      expect(inline === 0 || scripts.includes('sha256-')).toBe(true)
      expect(answer.body).not.toMatch(/<[^>]+\son\w+=/)
    },
  )
})

describe('what is served', () => {
  it.each<[string, RegExp]>([
    // Where they are not built, they are not found.
    ...['/inbox/', '/docs/', '/demo/'].map((page): [string, RegExp] => [
      page,
      /^text\/html; charset=utf-8$|^application\/problem\+json/i,
    ]),
    ['/openapi.json', /^application\/json; charset=utf-8$/i],
    ['/v1/me', /^application\/problem\+json/],
    ['/nothing', /^application\/problem\+json/],
    ['/livez', /^(text|application)\/.+; charset=utf-8$/i],
    ['/metrics', /^text\/plain;.*charset=utf-8$/i],
  ])('%s says what it is, and in which letters', async (url, type) => {
    expect((await ask({ url })).headers['content-type']).toMatch(type)
  })

  it.each([
    ...['/.git/config', '/.env', '/package.json', '/node_modules/', '/packages/api/src/main.ts'],
    ...['/inbox/assets/', '/inbox/../package.json', '/inbox/..%2f..%2fpackage.json'],
    ...['/inbox/assets/..%2f..%2f..%2f..%2fpackage.json', '/widget/', '/docs/..%5c..%5c.env'],
    ...['/inbox/%252e%252e%252fpackage.json', '/demo/%252e%252e%252fpackage.json'],
    ...['/demo/.%2fpackage.json', '/demo/x/..%2fpackage.json', '/demo/.%2fnode_modules/'],
    ...['/demo/%2e%2e/%2e%2e/package.json', '/inbox//etc/passwd', '/docs/%00'],
  ])('is nothing of the folders behind it, and no list of one: %s', async (url) => {
    const { statusCode, headers, body } = await ask({ url })
    // The inbox finds its own way: each address below it that is no file is its one page.
    const isInbox = statusCode === 200 && String(headers['content-type']).startsWith('text/html')
    expect(isInbox || [400, 403, 404].includes(statusCode)).toBe(true)
    expect(body).not.toMatch(/"dependencies"|"private"|\[core\]|root:|Index of|href="\.\.\/"/)
  })
})

describe('a message that two servers could read in two ways', () => {
  /** Byte by byte, as no client would send it; the status of each answer that comes before the line is cut. */
  async function raw(text: string): Promise<number[]> {
    address ??= test.listen()
    const socket = connect(Number(new URL(await address).port), '127.0.0.1')
    socket.end(text)
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)
    return [...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))
  }
  let address: Promise<string> | undefined
  const login = 'POST /v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'
  const hidden = 'GET /livez HTTP/1.1\r\nHost: x\r\n\r\n'

  it.each([
    ['two lengths', `${login}Content-Length: 2\r\nContent-Length: 30\r\n\r\n{}${hidden}`],
    [
      'a length and chunks',
      `${login}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ['chunks by another name', `${login}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['a space before the colon', `${login}Content-Length : 2\r\n\r\n{}${hidden}`],
    ['a line that is folded', `${login}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['a length that is no number', `${login}Content-Length: +2\r\n\r\n{}${hidden}`],
    ['a bare line feed', `${login}X: y\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`],
  ])('is refused, and so is what hides behind it: %s', async (_name, text) => {
    const statuses = await raw(text)
    expect(statuses).toHaveLength(1)
    expect(statuses[0]).toBe(400)
  })

  it('is none that a server would only send back: TRACE, TRACK and CONNECT do nothing', async () => {
    for (const method of ['TRACE', 'TRACK', 'CONNECT'])
      for (const status of await raw(`${method} /v1/me HTTP/1.1\r\nHost: x\r\nX-Secret: s\r\n\r\n`))
        expect([400, 404, 405]).toContain(status)
  })
})
