// Talks OpenID Connect with the providers of workspaces: where the browser goes, and what is proven when it comes back.
// Everything that is fetched goes through the egress client, and nothing an answer says is believed before it is checked.
import { createHash } from 'node:crypto'
import * as openid from 'openid-client'
import { type Egress, EgressError, isLoopback } from '../platform/egress.ts'
import { problem } from '../problem.ts'
import { type Proven, provenOf } from './proven.ts'
import type { KnownProvider } from './store.ts'

const TIMEOUT_MS = 5000
const MOST_BYTES = 256 * 1024
/** Metadata and keys are asked for again after this; a key that is not known is asked for sooner. */
const KNOWN_MS = 10 * 60_000
const MOST_KNOWN = 500
const CLOCK_SECONDS = 30

export type OpenId = {
  /** Throws `provider_unreachable` with what is wrong. */
  check(provider: KnownProvider): Promise<void>
  /** Where the browser signs in. */
  urlFor(provider: KnownProvider, flow: string): Promise<string>
  /** Who it is, from the query with which the browser came back. Throws `sign_in_failed` or `provider_unreachable`. */
  prove(provider: KnownProvider, flow: string, response: string): Promise<Proven>
}

type Options = { egress: Egress; allowLoopback: boolean; redirectUri: string }

/** State, nonce and verifier are made of the secret that one browser holds, so that nothing else has to be kept. */
const partOf = (flow: string, part: 'state' | 'nonce' | 'verifier'): string =>
  createHash('sha256').update(`${part} of ${flow}`).digest('base64url')

export function createOpenId({ egress, allowLoopback, redirectUri }: Options): OpenId {
  const known = new Map<string, { config: openid.Configuration; until: number }>()
  const fetchThroughEgress = createFetch(egress)

  async function discover(provider: KnownProvider): Promise<openid.Configuration> {
    const config = await openid.discovery(
      new URL(provider.issuer),
      provider.clientId,
      { [openid.clockTolerance]: CLOCK_SECONDS },
      authenticationWith(provider.clientSecret),
      {
        [openid.customFetch]: fetchThroughEgress,
        timeout: (2 * TIMEOUT_MS) / 1000,
        // The egress client refuses whatever is not https, but for this machine in development.
        execute: [
          openid.enableNonRepudiationChecks,
          ...(allowLoopback ? [openid.allowInsecureRequests] : []),
        ],
      },
    )
    const { issuer, authorization_endpoint: endpoint = '' } = config.serverMetadata()
    // The library takes some hosts at another word.
    if (new URL(issuer).href !== new URL(provider.issuer).href)
      throw new Error(`The issuer calls itself ${issuer}`)
    assertForBrowser(endpoint, allowLoopback)
    return config
  }

  async function configOf(provider: KnownProvider): Promise<openid.Configuration> {
    const key = `${provider.id} ${provider.version}`
    const found = known.get(key)
    if (found !== undefined && found.until > performance.now()) return found.config
    try {
      const config = await discover(provider)
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(key, { config, until: performance.now() + KNOWN_MS })
      return config
    } catch (error) {
      throw problem('provider_unreachable', { detail: reasonOf(error) })
    }
  }

  async function grant(provider: KnownProvider, flow: string, response: string) {
    const config = await configOf(provider)
    const back = new URL(`${redirectUri}?${response.replace(/^\?/, '')}`)
    const tokens = await openid.authorizationCodeGrant(config, back, {
      pkceCodeVerifier: partOf(flow, 'verifier'),
      expectedNonce: partOf(flow, 'nonce'),
      expectedState: partOf(flow, 'state'),
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
    const isWhole = claims.email !== undefined && claims.name !== undefined
    if (isWhole || config.serverMetadata().userinfo_endpoint === undefined) return { claims }
    const info = await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
    return { claims, info }
  }

  return {
    async check(provider) {
      await configOf(provider)
    },
    async urlFor(provider, flow) {
      const url = openid.buildAuthorizationUrl(await configOf(provider), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state: partOf(flow, 'state'),
        nonce: partOf(flow, 'nonce'),
        code_challenge: await openid.calculatePKCECodeChallenge(partOf(flow, 'verifier')),
        code_challenge_method: 'S256',
      })
      return url.href
    },
    async prove(provider, flow, response) {
      try {
        const { claims, info } = await grant(provider, flow, response)
        return provenOf(provider.issuer, claims, info)
      } catch (error) {
        const fault = egressFaultOf(error)
        if (fault !== undefined) throw problem('provider_unreachable', { detail: fault.message })
        throw problem('sign_in_failed', { detail: reasonOf(error) })
      }
    },
  }
}

const createFetch =
  (egress: Egress): openid.CustomFetch =>
  async (url, { method, headers, body }) => {
    const answer = await egress({
      url,
      method: method === 'POST' ? 'POST' : 'GET',
      headers,
      ...(body === undefined || body === null ? {} : { body: String(body) }),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MOST_BYTES,
    })
    const hasBody = ![204, 205, 304].includes(answer.status)
    return new Response(hasBody ? answer.body : null, {
      status: answer.status,
      headers: { 'content-type': answer.contentType },
    })
  }

/** In the header, unless the provider takes it in the body alone. */
function authenticationWith(secret: string): openid.ClientAuth {
  const [inHeader, inBody] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (methods.includes('client_secret_basic') ? inHeader : inBody)(server, ...rest)
  }
}

/** An inbox opens it, so it must not be `javascript:` nor a plain address that anybody on the way can change. */
function assertForBrowser(address: string, allowLoopback: boolean): void {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isOwnMachine = url?.hostname === 'localhost' || isLoopback(url?.hostname ?? '')
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isOwnMachine && allowLoopback)
  if (!isSafe || url?.username || url?.password)
    throw new Error('The provider names no https:// address to sign in at')
}

function egressFaultOf(error: unknown): EgressError | undefined {
  for (let one = error; one instanceof Error; one = one.cause)
    if (one instanceof EgressError) return one
  return undefined
}

/** For an owner who sets it up: the library's words name what did not fit, and hold no token. */
function reasonOf(error: unknown): string {
  const { message } = egressFaultOf(error) ?? (error as Error)
  return message.slice(0, 300)
}
