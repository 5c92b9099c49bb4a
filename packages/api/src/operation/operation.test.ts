import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { connectPostgres } from '../platform/postgres.ts'
import { completeSettings, parseSettings } from '../settings.ts'
import { type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

describe('with its database', () => {
  it('is alive, ready and healthy', async () => {
    for (const url of ['/livez', '/readyz'])
      expect(await test.app.inject({ url })).toMatchObject({ statusCode: 200, body: 'ok\n' })
    const health = await test.app.inject({ url: '/health' })
    expect(health.json()).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      database: { status: 'up', milliseconds: expect.any(Number) },
    })
  })

  it('counts requests by their route, so that ids do not make new series', async () => {
    const { owner } = test.workspace
    for (const id of ['tpc_01k9r1xkq4e8r8c2n3s6w5v7ab', 'tpc_01k9r1xkq4e8r8c2n3s6w5v7ac'])
      await owner.get(`/v1/topics/${id}`)
    await test.app.inject({ url: '/nothing-at-all' })
    const { body, headers } = await test.app.inject({ url: '/metrics' })
    expect(headers['content-type']).toContain('text/plain')
    expect(body).toContain(
      'deskbell_http_request_seconds_count{method="GET",route="/v1/topics/:id",status="404"} 2',
    )
    expect(body).not.toContain('nothing-at-all')
    expect(body).not.toContain('tpc_')
    expect(body).toContain('process_cpu_seconds_total')
  })
})

describe('without its database', () => {
  it('is alive and not ready, says so, and answers requests with a problem', async () => {
    const settings = completeSettings(parseSettings({ LOG_LEVEL: 'silent' }), 3000, 'x'.repeat(32))
    const sql = connectPostgres('postgres://nobody@127.0.0.1:1/nothing')
    const app = await buildApp({ settings, sql })
    try {
      expect((await app.inject({ url: '/livez' })).statusCode).toBe(200)
      expect((await app.inject({ url: '/readyz' })).statusCode).toBe(503)
      const health = await app.inject({ url: '/health' })
      expect(health.statusCode).toBe(503)
      expect(health.json()).toMatchObject({ status: 'degraded', database: { status: 'down' } })
      const answer = await app.inject({
        method: 'POST',
        url: '/v1/customer-sessions',
        payload: { publishableKey: 'pk_live_x' },
      })
      expect(answer.statusCode).toBe(503)
      expect(answer.headers['retry-after']).toBe('1')
      expect(answer.json()).toMatchObject({ code: 'database_unavailable' })
    } finally {
      await app.close()
      await sql.end({ timeout: 0 })
    }
  })
})
