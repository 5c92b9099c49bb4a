import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PASSWORD, type TestApp, testApp } from './testing/app.ts'
import { openSocket } from './testing/socket.ts'

type Line = Record<string, unknown>

let test: TestApp
let written = ''
const lines = (msg: string): Line[] =>
  written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.msg === msg)
/** The line of a refusal or a way in is written behind the answer. */
const lineOf = (msg: string, expected: Line) =>
  vi.waitFor(() => {
    const found = lines(msg).find((line) =>
      Object.entries(expected).every(([name, value]) => line[name] === value),
    )
    if (found === undefined) throw new Error(`no line ${JSON.stringify(expected)} in ${written}`)
    return found
  })

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written += String(chunk)
    return true
  })
  test = await testApp({ environment: { LOG_LEVEL: 'info' } })
})
afterAll(async () => {
  await test.close()
  vi.restoreAllMocks()
})

const login = (email: string, password: string, remoteAddress: string) =>
  test.app.inject({
    ...{ method: 'POST', url: '/v1/auth/login', remoteAddress },
    payload: { email, password },
  })

describe('the log of an installation', () => {
  it('says who came in, when, from where and by which way, and what they changed about it', async () => {
    const { owner, workspaceId } = test.workspace
    expect(workspaceId).toMatch(/^wsp_/)
    await login(owner.email, PASSWORD, '10.44.0.1')
    const line = await lineOf('way in', { operation: 'auth.login', address: '10.44.0.1' })
    expect(line).toMatchObject({ by: owner.id, level: 30 })
    expect(line.reqId).toMatch(/^[\da-f-]{36}$/)
    expect(Math.abs(Number(line.time) - Date.now())).toBeLessThan(60_000)
    await owner.post('/v1/me/sessions/end-others')
    await lineOf('way in', { operation: 'me.endOtherSessions', by: owner.id })
  })

  it('says who was refused, and nothing that they typed', async () => {
    const { owner } = test.workspace
    const typed = 'typed into the wrong field'
    await login(owner.email, typed, '10.44.0.2')
    await lineOf('refused', { code: 'invalid_credentials', address: '10.44.0.2', by: null })
    const viewer = await test.workspace.agent('viewer')
    await viewer.post('/v1/tags', { name: typed })
    await lineOf('refused', { code: 'forbidden', operation: 'tags.create', by: viewer.id })
    await owner.post('/v1/tags', { name: typed, role: 'owner' })
    await lineOf('refused', { code: 'validation_failed', by: owner.id })
    await owner.get('/v1/tags/tag_01k9r1xkq4e8r8c2n3s6w5v7ab')
    const visitor = await test.workspace.visitor()
    await visitor.get('/v1/customers')
    await lineOf('refused', { code: 'forbidden', by: 'customer' })
    expect(written).not.toContain(typed)
    expect(written).not.toContain(owner.email)
  })

  it('says what a socket was refused, too', async () => {
    const visitor = await test.workspace.visitor()
    const socket = await openSocket(await test.listen(), visitor.token)
    socket.send({ type: 'feed', since: null })
    await lineOf('refused', { operation: 'realtime', code: 'forbidden', by: 'customer' })
    socket.close()
  })

  it('stays one line of JSON for each thing, whatever is asked for', async () => {
    const before = lines('refused').length
    const forged = '\r\n{"level":30,"msg":"way in","by":"agt_forged"}\u2028'
    await test.app.inject({
      ...{ method: 'POST', url: `/v1/tags/${encodeURIComponent(forged)}` },
      headers: { 'user-agent': 'x"}' },
      payload: { [forged]: forged },
    })
    await login(forged, forged, '10.44.0.3')
    await vi.waitFor(() => expect(lines('refused').length).toBeGreaterThan(before))
    expect(lines('way in').map(({ by }) => by)).not.toContain('agt_forged')
  })

  it('is not filled by a flood, and counts what it leaves out', async () => {
    const before = lines('refused').length
    await Promise.all(Array.from({ length: 200 }, () => test.app.inject({ url: '/v1/me' })))
    const said = lines('refused').length - before
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThan(150)
    await vi.waitFor(async () => {
      await test.app.inject({ url: '/v1/me' })
      const left = lines('refused').reduce((sum, { unsaid = 0 }) => sum + Number(unsaid), 0)
      expect(left).toBeGreaterThan(50)
    })
  })
})
