// The one way out to an address that a customer of ours has given: webhooks, context cards. Names are resolved first,
// every address is checked, and the connection goes to the checked ones alone, so that nothing inside the network is
// reached, by whatever name. No redirects; time and size are bounded for the whole exchange.
import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

export type EgressFault = 'refused_address' | 'unreachable' | 'timeout' | 'too_large'

export class EgressError extends Error {
  constructor(
    readonly code: EgressFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export type EgressRequest = {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
  /** From the first look at the name to the last byte. */
  timeoutMs: number
  maxBytes: number
}
export type EgressAnswer = { status: number; contentType: string; body: string }
export type Egress = (request: EgressRequest) => Promise<EgressAnswer>

type Address = { address: string; family: number }
type LookUp = (host: string) => Promise<Address[]>

/** With `allowLoopback`, for development, this machine itself may be called, and without TLS. */
export function createEgress({
  allowLoopback = false,
  lookUp = (host: string) => lookup(host, { all: true }),
}: {
  allowLoopback?: boolean
  lookUp?: LookUp
} = {}): Egress {
  const names = createNames(lookUp)
  return async (request) => {
    const signal = AbortSignal.timeout(request.timeoutMs)
    try {
      const url = parseUrl(request.url)
      const addresses = await resolve(url, names, signal)
      for (const { address } of addresses) assertAllowed(url, address, allowLoopback)
      return await exchange(url, addresses, request, signal)
    } catch (error) {
      if (error instanceof EgressError) throw error
      if (signal.aborted)
        throw new EgressError('timeout', `No answer within ${request.timeoutMs} ms`)
      throw new EgressError('unreachable', (error as Error).message, { cause: error })
    }
  }
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
    return url
  throw new EgressError('refused_address', 'The address is not a plain https:// address')
}

/** Of the threads on which names are looked up there are four, and files and passwords need them as well. */
const MOST_LOOKUPS = 2

/** However long the servers of a name take, and whoever asks for it, they hold back no more than these. */
function createNames(lookUp: LookUp) {
  const running = new Map<string, Promise<Address[]>>()
  const oneEnds = () => Promise.race([...running.values()].map((one) => one.catch(() => [])))
  return async (host: string, late: Promise<never>): Promise<Address[]> => {
    while (!running.has(host) && running.size >= MOST_LOOKUPS) await Promise.race([oneEnds(), late])
    const known = running.get(host)
    if (known !== undefined) return await known
    const begun = lookUp(host).finally(() => running.delete(host))
    running.set(host, begun)
    return await begun
  }
}

async function resolve(
  url: URL,
  names: ReturnType<typeof createNames>,
  signal: AbortSignal,
): Promise<Address[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  // It may come when nobody waits for it any more.
  late.catch(() => undefined)
  const found = names(host, late)
  found.catch(() => undefined)
  return await Promise.race([found, late])
}

function assertAllowed(url: URL, address: string, allowLoopback: boolean): void {
  const isOwnMachine = isLoopback(address)
  if (isOwnMachine && allowLoopback) return
  if (isOwnMachine || !isPublic(address))
    throw new EgressError('refused_address', `${url.hostname} is not on the public internet`)
  if (url.protocol !== 'https:') throw new EgressError('refused_address', 'Only https:// is called')
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether an address is of the public internet. Whatever stands for another address inside itself is not. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address that is written as IPv6 is judged as what it is.
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(globalUnicast)
}

export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

/** Of the host of an address that an operator gave; its name is not asked. */
export function isOnThisMachine(url: string): boolean {
  if (!URL.canParse(url)) return false
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '')
  return host === 'localhost' || isLoopback(host)
}

function exchange(
  url: URL,
  addresses: readonly Address[],
  { method, headers, body, maxBytes }: EgressRequest,
  signal: AbortSignal,
): Promise<EgressAnswer> {
  // The name is not asked again: a second answer could be another address.
  const checked = ((_host, options, done) => {
    if (options.all) done(null, [...addresses])
    else done(null, addresses[0]!.address, addresses[0]!.family)
  }) as LookupFunction
  const open = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = open(url, { method, headers, signal, lookup: checked, agent: false })
    request.on('error', reject)
    request.on('response', (response) => {
      read(response, maxBytes).then(resolve, reject)
    })
    request.end(body)
  })
}

async function read(response: IncomingMessage, maxBytes: number): Promise<EgressAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    // Leaving the loop ends the connection.
    if (size > maxBytes)
      throw new EgressError('too_large', `The answer has more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    body: Buffer.concat(chunks).toString(),
  }
}
