import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError } from './errors.ts'
import { createSend } from './http.ts'
import { createMethods } from './methods.ts'

type Answer = Response | Error | (() => Promise<Response>)

/** Answers in turn, and keeps what was asked. */
function scripted(...answers: Answer[]) {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch = async (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    asked.push({ url: String(url), init })
    const answer = answers.shift()
    if (typeof answer === 'function') return await answer()
    if (answer instanceof Error || answer === undefined) throw answer ?? new Error('no answer left')
    return answer
  }
  return { asked, send: createSend('https://desk.example/', fetch) }
}

const problem = (status: number, body: object, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })

const thrownBy = async (run: () => unknown): Promise<unknown> => {
  try {
    await run()
  } catch (error) {
    return error
  }
  throw new Error('it did not throw')
}

describe('errors', () => {
  it('become an ApiError with the code, the fields and the request id of the problem', async () => {
    const body = {
      type: 'urn:deskbell:problem:validation_failed',
      title: 'The request does not have the expected shape',
      status: 400,
      code: 'validation_failed',
      requestId: 'req-1',
      errors: [{ field: '/name', message: 'is required' }],
    }
    const { send } = scripted(problem(400, body))
    const error = await thrownBy(() => send({ method: 'POST', path: '/v1/tags', body: {} }))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      code: 'validation_failed',
      status: 400,
      message: body.title,
      errors: body.errors,
      requestId: 'req-1',
    })
  })

  it('are told apart: no answer, an answer of something in between, an own abort', async () => {
    const post = { method: 'POST', path: '/v1/tags' }
    const refused = scripted(new TypeError('fetch failed'))
    expect(await thrownBy(() => refused.send(post))).toMatchObject({ code: 'network', status: 0 })

    const proxy = scripted(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    expect(await thrownBy(() => proxy.send(post))).toMatchObject({ code: 'internal', status: 502 })

    const abort = new AbortController()
    const aborted = scripted(async () => {
      abort.abort(new Error('mine'))
      throw new DOMException('aborted', 'AbortError')
    })
    const error = await thrownBy(() => aborted.send({ ...post, signal: abort.signal }))
    expect(error).toMatchObject({ message: 'mine' })
  })

  it('are a timeout when the server takes too long', async () => {
    const abortedBy = (signal: AbortSignal) =>
      new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason)),
      )
    const send = createSend('https://desk.example', (_, init) => abortedBy(init!.signal!))
    const call = { method: 'POST', path: '/v1/tags', timeout: 5 }
    expect(await thrownBy(() => send(call))).toMatchObject({ code: 'timeout', status: 0 })
  })
})

describe('repeating', () => {
  // Pauses are random; none at all is the shortest of them.
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  const busy = () => problem(503, { code: 'overloaded', title: 'Busy', status: 503 })

  it('happens for reads, and for writes that carry a clientId or an idempotency key', async () => {
    const calls = [
      { method: 'GET', path: '/v1/tags' },
      { method: 'POST', path: '/v1/conversations', body: { clientId: 'c-1' } },
      { method: 'POST', path: '/v1/tags', body: {}, idempotencyKey: 'k-1' },
    ]
    for (const call of calls) {
      const { send, asked } = scripted(busy(), new TypeError('lost'), Response.json({ ok: true }))
      expect(await send(call)).toEqual({ ok: true })
      expect(asked).toHaveLength(3)
    }
  })

  it('never happens for other writes, nor for refusals', async () => {
    const write = scripted(busy())
    await thrownBy(() => write.send({ method: 'POST', path: '/v1/tags', body: { name: 'a' } }))
    expect(write.asked).toHaveLength(1)

    const refusal = scripted(problem(404, { code: 'not_found', status: 404 }))
    await thrownBy(() => refusal.send({ method: 'GET', path: '/v1/tags/tag_1' }))
    expect(refusal.asked).toHaveLength(1)
  })

  it('waits as long as Retry-After says, and leaves long pauses to the caller', async () => {
    const limited = (seconds: number) =>
      problem(429, { code: 'rate_limited', status: 429 }, { 'retry-after': String(seconds) })
    vi.useFakeTimers()
    const short = scripted(limited(2), Response.json({ ok: true }))
    const answer = short.send({ method: 'GET', path: '/v1/tags' })
    await vi.advanceTimersByTimeAsync(1_999)
    expect(short.asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toEqual({ ok: true })

    const long = scripted(limited(60))
    const error = await thrownBy(() => long.send({ method: 'GET', path: '/v1/tags' }))
    expect(error).toMatchObject({ code: 'rate_limited', retryAfter: 60 })
  })
})

describe('methods', () => {
  const recorded = () => {
    const calls: Record<string, unknown>[] = []
    const methods = createMethods(async (call) => {
      calls.push({ ...call })
      return { items: [], nextCursor: null }
    })
    return { calls, methods }
  }

  it('split one flat input into path, query and body', async () => {
    const { calls, methods } = recorded()
    await methods.messages.create({ id: 'cnv_1', clientId: 'c-1', text: 'Hi' })
    await methods.conversations.list({ status: ['open', 'pending'], limit: 10 })
    await methods.me.get()
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/v1/conversations/cnv_1/messages',
        query: expect.anything(),
        body: { clientId: 'c-1', text: 'Hi' },
      },
      {
        method: 'GET',
        path: '/v1/conversations',
        query: expect.objectContaining({ status: ['open', 'pending'], limit: 10 }),
        body: undefined,
      },
      { method: 'GET', path: '/v1/me', query: expect.anything(), body: undefined },
    ])
  })

  it('encode every path segment, and refuse those that a URL would resolve', async () => {
    const { calls, methods } = recorded()
    await methods.tags.get({ id: '../agents/agt_1?x=1#y' })
    expect(calls[0]!.path).toBe('/v1/tags/..%2Fagents%2Fagt_1%3Fx%3D1%23y')
    for (const id of ['', '.', '..']) {
      expect(() => methods.tags.get({ id })).toThrow(TypeError)
    }
  })

  it('send a file as it is', async () => {
    const { send, asked } = scripted(Response.json({ id: 'imp_1' }))
    const file = new Blob(['User ID,Timestamp,Message\n'])
    await createMethods(send).imports.create({ file, filename: 'chats.csv' })
    const { url, init } = asked[0]!
    expect(url).toBe('https://desk.example/v1/imports?filename=chats.csv')
    expect(init).toMatchObject({ body: file, headers: { 'content-type': 'text/csv' } })
  })

  it('send lists in the query separated by commas', async () => {
    const { send, asked } = scripted(Response.json({ items: [], nextCursor: null }))
    await createMethods(send).conversations.list({ status: ['open', 'pending'] })
    expect(asked[0]!.url).toBe('https://desk.example/v1/conversations?status=open%2Cpending')
  })

  it('give a page when awaited and every item of every page when iterated', async () => {
    const pages = [
      { items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'two' },
      { items: [{ id: 'c' }], nextCursor: 'three' },
      { items: [], nextCursor: null },
    ]
    const answers = () => pages.map((page) => Response.json(page))
    const awaited = scripted(...answers())
    expect(await createMethods(awaited.send).tags.list()).toEqual(pages[0])

    const iterated = scripted(...answers())
    const seen: string[] = []
    for await (const tag of createMethods(iterated.send).tags.list({ limit: 2 })) seen.push(tag.id)
    expect(seen).toEqual(['a', 'b', 'c'])
    expect(iterated.asked.map(({ url }) => new URL(url).search)).toEqual([
      '?limit=2',
      '?cursor=two&limit=2',
      '?cursor=three&limit=2',
    ])
  })
})
