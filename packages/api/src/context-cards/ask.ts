// Asks the business's endpoint about a customer: signed like a webhook (Standard Webhooks), within two seconds, and not
// more often than every minute.
import { createHmac, randomUUID } from 'node:crypto'
import type { Customer } from '../customers/schema.ts'
import { type Egress, EgressError } from '../platform/egress.ts'
import { type ContextCards, endpointAnswerSchema } from './schema.ts'
import type { Endpoint } from './store.ts'

const BUDGET_MS = 2000
const MOST_BYTES = 64 * 1024
const KEPT_MS = 60_000
/** After a failure; whoever repairs the endpoint wants to see it. */
const KEPT_FAILED_MS = 5000
const MOST_KEPT = 5000

type Question = { workspaceId: string; customer: Customer; endpoint: Endpoint; isFresh: boolean }
type Kept = { cards: Promise<ContextCards>; until: number }

export function createContextCards(egress: Egress) {
  const kept = new Map<string, Kept>()

  /** Never throws for what the endpoint does: that is part of the answer. */
  async function ask({
    workspaceId,
    customer,
    endpoint,
    isFresh,
  }: Question): Promise<ContextCards> {
    const { id, externalId, email } = customer
    const key = JSON.stringify([
      workspaceId,
      id,
      externalId,
      email,
      endpoint.url,
      endpoint.updatedAt,
    ])
    const known = kept.get(key)
    if (known !== undefined && known.until > Date.now() && !isFresh) return await known.cards
    const entry: Kept = { cards: fetchCards(workspaceId, customer, endpoint), until: Infinity }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(key, entry)
    const cards = await entry.cards.catch((error: unknown) => {
      kept.delete(key)
      throw error
    })
    entry.until = Date.now() + (cards.status === 'ready' ? KEPT_MS : KEPT_FAILED_MS)
    return cards
  }

  async function fetchCards(
    workspaceId: string,
    customer: Customer,
    endpoint: Endpoint,
  ): Promise<ContextCards> {
    const fetchedAt = new Date().toISOString()
    const failed = (
      code: NonNullable<ContextCards['problem']>['code'],
      detail: string,
    ): ContextCards => ({ status: 'failed', cards: [], problem: { code, detail }, fetchedAt })
    const { id, externalId, name, email, phone } = customer
    const body = JSON.stringify({
      type: 'context.requested',
      workspaceId,
      customer: { id, externalId, name, email, phone },
    })
    try {
      const answer = await egress({
        url: endpoint.url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...sign(endpoint.signingKey, body),
        },
        body,
        timeoutMs: BUDGET_MS,
        maxBytes: MOST_BYTES,
      })
      if (answer.status !== 200)
        return failed('bad_status', `It answered ${answer.status}, not 200`)
      const parsed = endpointAnswerSchema.safeParse(parseJson(answer.body))
      if (parsed.success)
        return { status: 'ready', cards: parsed.data.cards, problem: null, fetchedAt }
      const [issue] = parsed.error.issues
      return failed('bad_answer', `/${issue?.path.join('/')}: ${issue?.message}`)
    } catch (error) {
      if (error instanceof EgressError) return failed(error.code, error.message)
      throw error
    }
  }

  return { ask }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The headers of Standard Webhooks, which libraries in most languages verify. */
function sign(signingKey: string, body: string): Record<string, string> {
  const id = `msg_${randomUUID()}`
  const timestamp = String(Math.floor(Date.now() / 1000))
  const key = Buffer.from(signingKey.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
