import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createEgress, type EgressRequest, isLoopback, isPublic } from './egress.ts'

let server: Server
let url: string
let hits = 0
let answer: RequestListener = (_, response) => response.end()
beforeAll(async () => {
  server = createServer((request, response) => {
    hits++
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const request = (to: string, extra: Partial<EgressRequest> = {}): EgressRequest => ({
  url: to,
  method: 'POST',
  headers: {},
  body: '{}',
  timeoutMs: 2000,
  maxBytes: 1000,
  ...extra,
})
const inDevelopment = createEgress({ allowLoopback: true })

describe('an address', () => {
  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
  ])('%s is public', (address) => expect(isPublic(address)).toBe(true))

  it.each([
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.0.8', '192.0.2.1', '198.18.0.1'],
    ...['198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'fec0::1', 'ff02::1'],
    // Other addresses inside: mapped, compatible, NAT64, 6to4, Teredo.
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '::ffff:0:127.0.0.1'],
    ...['::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::7f00:1', '2002:7f00:1::', '2001::1'],
    ...['2001:db8::1', '100::1', 'localhost', ''],
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false))

  it('of this machine is told from all others', () => {
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect(isLoopback(address)).toBe(true)
    for (const address of ['10.0.0.1', '8.8.8.8', '169.254.169.254', 'x'])
      expect(isLoopback(address)).toBe(false)
  })
})

describe('[S17] a call', () => {
  it('reaches no address inside the network, however it is written, and nothing is connected to', async () => {
    const { port } = new URL(url)
    const before = hits
    const refused = [
      ...[url, `http://localhost:${port}/`, `https://127.0.0.1:${port}/`, `http://[::1]:${port}/`],
      ...[`http://2130706433:${port}/`, `http://0x7f.1:${port}/`, `http://0:${port}/`],
      ...[`http://[::ffff:127.0.0.1]:${port}/`, `http://127.0.0.1.:${port}/`],
      ...['http://169.254.169.254/latest/meta-data', 'https://10.0.0.1/', 'https://[fd00::1]/'],
      // Public, but not by TLS.
      ...['http://8.8.8.8/', 'ftp://8.8.8.8/', 'file:///etc/passwd', 'https://a:b@8.8.8.8/', 'x'],
    ]
    for (const to of refused)
      await expect(createEgress()(request(to)), to).rejects.toMatchObject({
        code: 'refused_address',
      })
    for (const to of ['http://10.0.0.1/', 'http://169.254.169.254/', 'http://8.8.8.8/'])
      await expect(inDevelopment(request(to)), to).rejects.toMatchObject({
        code: 'refused_address',
      })
    expect(hits).toBe(before)
  })

  it('brings the answer, with what was sent', async () => {
    answer = (incoming, response) => {
      response.writeHead(201, { 'content-type': 'application/json' })
      incoming.pipe(response)
    }
    const to = url.replace('127.0.0.1', 'localhost')
    expect(await inDevelopment(request(to, { body: '{"a":1}' }))).toEqual({
      status: 201,
      contentType: 'application/json',
      body: '{"a":1}',
    })
  })

  it('does not follow a redirect', async () => {
    answer = (_, response) => response.writeHead(302, { location: '/elsewhere' }).end()
    const before = hits
    expect(await inDevelopment(request(url))).toMatchObject({ status: 302 })
    expect(hits).toBe(before + 1)
  })

  it.each([
    ['says nothing', () => undefined],
    [
      'begins and stops',
      (_: unknown, response: Parameters<RequestListener>[1]) => response.write('{'),
    ],
    [
      'goes on for ever',
      (_: unknown, response: Parameters<RequestListener>[1]) => {
        const timer = setInterval(() => response.write(' '), 20)
        response.on('close', () => clearInterval(timer))
      },
    ],
  ])('ends in time when the other side %s', async (_name, behaviour) => {
    answer = behaviour as RequestListener
    await expect(inDevelopment(request(url, { timeoutMs: 200 }))).rejects.toMatchObject({
      code: 'timeout',
    })
  })

  it('ends when the answer is too large', async () => {
    answer = (_, response) => response.end('x'.repeat(1001))
    await expect(inDevelopment(request(url))).rejects.toMatchObject({ code: 'too_large' })
    answer = (_, response) => response.end('x'.repeat(1000))
    expect((await inDevelopment(request(url))).body).toHaveLength(1000)
  })

  it('that reaches nobody says so', async () => {
    await expect(inDevelopment(request('http://127.0.0.1:1/'))).rejects.toMatchObject({
      code: 'unreachable',
    })
    await expect(createEgress()(request('https://nobody.invalid/'))).rejects.toMatchObject({
      code: expect.stringMatching(/unreachable|timeout/),
    })
  })
})

describe('[S17] names whose servers never answer', () => {
  it('hold back two lookups at a time, each once, and no call for longer than it waits', async () => {
    const asked: string[] = []
    const answers = new Map<string, (addresses: { address: string; family: number }[]) => void>()
    const call = createEgress({
      allowLoopback: true,
      lookUp: (host) => {
        asked.push(host)
        return new Promise((resolve) => answers.set(host, resolve))
      },
    })
    const { port } = new URL(url)
    const to = (host: string, timeoutMs: number) =>
      call(request(`http://${host}:${port}/`, { timeoutMs }))
    const slow = ['a.test', 'b.test', 'a.test', 'c.test', 'd.test'].map((host) =>
      expect(to(host, 200)).rejects.toMatchObject({ code: 'timeout' }),
    )
    await Promise.all(slow)
    expect(asked).toEqual(['a.test', 'b.test'])
    // Who waits gets on when one of them is answered.
    const waiting = to('e.test', 20_000)
    answers.get('a.test')!([{ address: '8.8.8.8', family: 4 }])
    await vi.waitFor(() => expect(asked).toEqual(['a.test', 'b.test', 'e.test']))
    answers.get('e.test')!([{ address: '127.0.0.1', family: 4 }])
    expect((await waiting).status).toBe(200)
  })
})
