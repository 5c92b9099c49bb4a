// What every route has in common: an action of the policy (or the word `public`), and the problems it may answer with.
import { z } from 'zod'
import { placeOf } from './place.ts'
import { type Action, policy } from './policy.ts'
import { problemSchema } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the policy is asked before the handler runs; `public` asks nothing. */
    action?: Action | 'public'
    /** The answer shows a secret that is kept nowhere: it is not kept for a repeated request either. */
    givesSecret?: true
  }
}

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** Spread into `response`. */
export const refusals = { '4xx': refusal('Refused'), '5xx': refusal('Failed; safe to try again') }

/** The limit of a public route where something could be guessed: twenty tries a minute for one place on the net. */
export const fewFromOnePlace = (what: string) => ({
  max: 20,
  timeWindow: 60_000,
  keyGenerator: (request: { ip: string }) => `${what} ${placeOf(request.ip)}`,
})

export const noContent = z.undefined().describe('Done')

export const isAction = (value: string): value is Action => Object.hasOwn(policy, value)
