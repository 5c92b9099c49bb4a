// The fake server's sign-in providers: each way leads straight back, and `finish` opens the session of the first agent,
// unless the answer says what is missing: `needs=name`.
import type { AgentSession, SignInProvider } from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import type { RequestInput } from './routes.ts'

type Handler = (input: RequestInput, actor: FakeActor) => unknown

export function signInProviderHandlers(
  url: string,
  openSession: () => AgentSession,
): Record<string, Handler> {
  let providers: SignInProvider[] = []
  let connected: string[] = []
  const begun = (providerId: unknown) => {
    if (providers.every(({ id }) => id !== providerId)) throw new FakeProblem(404, 'not_found')
    return { flow: `flow of ${providerId}`, url: `${url}/provider` }
  }
  const answer = (needs: string[]) => ({
    status: needs.length === 0 ? 'signed_in' : 'incomplete',
    needs,
    email: 'ada@shop.example',
    session: needs.length === 0 ? openSession() : null,
  })
  return {
    'signInProviders.list': () => ({ items: providers, nextCursor: null }),
    'signInProviders.create': (input) => {
      const { clientSecret: _, ...same } = input as RequestInput &
        SignInProvider & { clientSecret: string }
      const made = {
        ...{ ...same, id: newId('signInProvider'), isEnabled: true },
        createdAt: new Date().toISOString(),
      }
      providers.push(made)
      return made
    },
    'signInProviders.update': ({ id, ...changes }) => {
      const provider = providers.find((one) => one.id === id)
      return provider && Object.assign(provider, changes)
    },
    'signInProviders.delete': ({ id }) => {
      providers = providers.filter((one) => one.id !== id)
    },
    'signInProviders.check': () => ({
      isReady: true,
      detail: null,
      redirectUri: `${url}/inbox/signed-in`,
    }),
    'auth.providers': () => ({ items: providers.map(({ id, name }) => ({ id, name })) }),
    'auth.beginProviderSignIn': ({ providerId }) => begun(providerId),
    'auth.finishProviderSignIn': ({ response }) => {
      const needs = new URLSearchParams(String(response)).getAll('needs')
      return answer(needs)
    },
    'auth.completeProviderSignIn': () => answer([]),
    'me.identities': () => ({
      items: providers
        .filter(({ id }) => connected.includes(id))
        .map(({ id, name, createdAt }) => ({
          ...{ id, provider: { id, name }, createdAt, lastUsedAt: null },
        })),
      needsProof: true,
    }),
    'me.beginIdentity': ({ providerId, password }) => {
      if (password === 'wrong') throw new FakeProblem(403, 'wrong_password')
      connected.push(String(providerId))
      return begun(providerId)
    },
    'me.deleteIdentity': ({ id }) => {
      connected = connected.filter((one) => one !== id)
    },
  }
}
