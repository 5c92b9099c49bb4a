// A canned reply in a conversation: the body for its customer's locale, with the values of its variables.
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { type Rendered, renderTemplate, type TemplateValues } from '../template.ts'
import type { CannedReply, RenderInput } from './schema.ts'
import { bodyFor, getOwnValues, getTemplateValues, withPrompts } from './store.ts'

export async function renderCannedReply(
  sql: Sql | Tx,
  actor: AgentActor,
  reply: CannedReply,
  input: Pick<RenderInput, 'conversationId' | 'locale' | 'prompts'>,
): Promise<Rendered & { locale: string | null }> {
  const { values, locale } = await getTemplateValues(sql, actor, input.conversationId)
  const chosen = bodyFor(reply, input.locale ?? locale)
  return { ...render(chosen.body, withPrompts(values, input.prompts)), locale: chosen.locale }
}

const MOST_OF_MESSAGE = 10_000

const invented = {
  'customer.name': 'Maria Santos',
  'customer.first_name': 'Maria',
  'customer.email': 'maria@example.com',
  'customer.company': 'Santos & Co',
  'conversation.subject': 'My order',
}

/** A text that is not stored yet; without a conversation, as an invented customer would get it. */
export async function previewTemplate(
  sql: Sql | Tx,
  actor: AgentActor,
  input: { body: string; conversationId?: string | undefined; prompts: Record<string, string> },
): Promise<Rendered> {
  const values =
    input.conversationId === undefined
      ? new Map([...Object.entries(invented), ...(await getOwnValues(sql, actor))])
      : (await getTemplateValues(sql, actor, input.conversationId)).values
  return render(input.body, withPrompts(values, input.prompts))
}

/** A template was checked when it was stored; what can still go wrong is what its values make of it. */
export function render(body: string, values: TemplateValues): Rendered {
  try {
    return renderTemplate(body, values)
  } catch (error) {
    throw problem('validation_failed', {
      errors: [{ field: '/prompts', message: (error as Error).message.split('\n', 1)[0]! }],
    })
  }
}

/** Nobody reads it before it is sent, so it must be whole. */
export function renderFinished(body: string, values: TemplateValues): string {
  const { text, missing } = render(body, values)
  if (missing.length > 0) {
    throw problem('reply_incomplete', {
      detail: `There is no value for ${missing.join(', ')}`,
      errors: missing.map((name) => ({
        field: `/${name.replace(/^prompt\./, 'prompts.').replaceAll('.', '/')}`,
        message: 'has no value',
      })),
    })
  }
  if (text.trim() === '')
    throw problem('reply_incomplete', { detail: 'The text comes out empty here' })
  if (text.length > MOST_OF_MESSAGE)
    throw problem('reply_incomplete', {
      detail: `The text has more than ${MOST_OF_MESSAGE} characters here`,
    })
  return text
}
