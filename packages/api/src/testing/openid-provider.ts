// A real OpenID Connect server on the loopback, whose people sign in without a word, and which can be told to cheat.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose'
import Provider, { type KoaContextWithOIDC } from 'oidc-provider'

export type Person = { sub: string; [claim: string]: unknown }

/** What a hostile server does with an answer of its own before it is sent. */
export type Cheat = {
  claims?: (claims: JWTPayload) => JWTPayload
  /** In place of the signed token. */
  idToken?: (claims: JWTPayload) => Promise<string> | string
  discovery?: (metadata: Record<string, unknown>) => unknown
  token?: (body: Record<string, unknown>) => unknown
  userinfo?: (body: Record<string, unknown>) => unknown
}

export type TestProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Who is in front of the browser. */
  person: Person
  cheat: Cheat
  /** Puts claims into the signed token; otherwise they are at the userinfo endpoint alone. */
  hasClaimsInToken: boolean
  /** A browser that follows this address; the query with which it comes back. */
  signIn(url: string): Promise<string>
  sign(claims: JWTPayload, alg?: string): Promise<string>
  requests: string[]
  close(): Promise<void>
}

const CLIENT = { clientId: 'deskbell', clientSecret: 'a secret between the two of us' }

export async function startProvider(redirectUri: string): Promise<TestProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'only' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sign = async (claims: JWTPayload, alg = 'RS256') =>
    await new SignJWT(claims)
      .setProtectedHeader({ alg, kid: 'only' })
      .sign(await importJWK(jwk, 'RS256'))

  const self: TestProvider = {
    ...{ issuer, ...CLIENT, sign, person: { sub: 'nobody' }, cheat: {}, requests: [] },
    hasClaimsInToken: true,
    signIn: (url) => follow(url, redirectUri),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
      },
    ],
    jwks: { keys: [jwk as never] },
    cookies: { keys: ['for tests'] },
    features: { devInteractions: { enabled: false } },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...self.person, sub }) }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context: KoaContextWithOIDC, next: () => Promise<unknown>) => {
    self.requests.push(`${context.method} ${context.path}`)
    if (context.path.startsWith('/interaction/')) {
      const login = { login: { accountId: self.person.sub } }
      context.respond = false
      await provider.interactionFinished(context.req, context.res, login)
      return
    }
    await next()
    await cheatWith(self, context)
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return self
}

async function cheatWith(self: TestProvider, context: KoaContextWithOIDC): Promise<void> {
  const { cheat, sign } = self
  const body = context.body as Record<string, unknown>
  if (context.path.startsWith('/.well-known/') && cheat.discovery)
    context.body = await cheat.discovery(body)
  if (context.path === '/me' && cheat.userinfo) context.body = await cheat.userinfo(body)
  if (context.path !== '/token' || typeof body?.id_token !== 'string') return
  const honest = JSON.parse(
    Buffer.from(body.id_token.split('.')[1]!, 'base64url').toString(),
  ) as JWTPayload
  const { email, email_verified: isVerified, name, ...bare } = honest
  const claims = {
    ...(self.hasClaimsInToken ? { email, email_verified: isVerified, name } : {}),
    ...bare,
  }
  const wanted = cheat.claims?.(claims) ?? claims
  body.id_token = await (cheat.idToken ?? sign)(wanted)
  if (cheat.token) context.body = await cheat.token(body)
}

/** Redirects and cookies, and nothing else of a browser. */
async function follow(start: string, redirectUri: string): Promise<string> {
  const cookies = new Map<string, string>()
  let url = start
  for (let hop = 0; hop < 10; hop++) {
    if (url.startsWith(redirectUri)) return new URL(url).search.slice(1)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split(/=(.*)/s)
      cookies.set(name, value)
    }
    const next = answer.headers.get('location')
    if (next === null) throw new Error(`${answer.status} at ${url}: ${await answer.text()}`)
    url = new URL(next, url).href
  }
  throw new Error('redirected for ever')
}
