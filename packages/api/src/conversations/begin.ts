// How a conversation begins: for a customer with the answers to what the workspace asks before the first message. They are
// checked here, stand on that message as an answered form, and fill what the profile does not know yet.
import { customerUpdateSchema } from '../customers/schema.ts'
import { fillCustomer } from '../customers/store.ts'
import type { FormValues, MessageForm } from '../forms/schema.ts'
import { findForms, noForm } from '../forms/store.ts'
import { validated } from '../forms/validate.ts'
import type { LogEvent } from '../log/store.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Actor, CustomerActor } from '../policy.ts'
import type { AskedBefore } from '../pre-chat/schema.ts'
import { findAskedBefore } from '../pre-chat/store.ts'
import { problem } from '../problem.ts'
import { createConversation, ensureCustomer, hasBegun } from './begin-store.ts'
import type { ConversationCreate } from './schema.ts'

type Begun = Awaited<ReturnType<typeof createConversation>> & { isFilled: boolean }

export async function beginConversation(
  tx: Tx,
  actor: Actor,
  input: ConversationCreate,
  /** What a visitor's browser speaks: a new customer's language. */
  language?: string,
): Promise<Begun> {
  if (actor.kind !== 'customer') {
    if (input.preChat !== undefined) throw problem('forbidden')
    return { ...(await createConversation(tx, actor, input)), isFilled: false }
  }
  await ensureCustomer(tx, actor, language)
  const asked = await findAskedBefore(tx, actor.workspaceId)
  // The same again is what it was, whatever is asked by now.
  const isOpen = asked === undefined && input.preChat === undefined
  if (isOpen || (await hasBegun(tx, actor, input.clientId)))
    return { ...(await createConversation(tx, actor, input)), isFilled: false }
  const form = await answered(tx, actor, input, asked)
  const filled = form === undefined ? [] : await fillProfile(tx, actor, form, asked)
  const created = await createConversation(tx, actor, input, form)
  return { ...created, events: [...filled, ...created.events], isFilled: filled.length > 0 }
}

/** The language that a browser asks for first; undefined where that is none. */
export function languageOf(accepted: string | undefined): string | undefined {
  const [tag] = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}(?=[,;\s]|$)/i.exec(accepted ?? '') ?? []
  try {
    return tag && new Intl.Locale(tag).toString()
  } catch {
    return undefined
  }
}

/** The form with its answers; undefined where there are none and none are needed. */
async function answered(
  tx: Tx,
  { workspaceId }: CustomerActor,
  { preChat, topicId }: ConversationCreate,
  asked: AskedBefore | undefined,
): Promise<MessageForm | undefined> {
  const isAsked =
    asked !== undefined && (asked.topicIds.length === 0 || asked.topicIds.includes(topicId ?? ''))
  if (isAsked && asked.isRequired && preChat?.formId !== asked.formId)
    throw problem('pre_chat_required', { preChat: asked })
  if (preChat === undefined) return undefined
  // What was filled in offline may be of the form that was asked then.
  const { formId } = preChat
  const [content] = (await findForms(tx, [{ workspaceId, id: formId }])).values()
  if (content === undefined) throw noForm('/preChat/formId')
  const values = validated(content, preChat.values, '/preChat/values')
  return { formId, ...content, answer: { values, at: new Date().toISOString() } }
}

async function fillProfile(
  tx: Tx,
  actor: CustomerActor,
  { formId, answer }: MessageForm,
  asked: AskedBefore | undefined,
): Promise<LogEvent[]> {
  if (asked?.formId !== formId) return []
  const { values } = answer!
  const said = {
    ...profileField('name', values, asked.nameField),
    ...profileField('email', values, asked.emailField),
  }
  if (Object.keys(said).length === 0) return []
  const customerId = await ensureCustomer(tx, actor)
  return await fillCustomer(tx, actor.workspaceId, customerId, said)
}

/** What is no name or no email is left in the answers. */
function profileField(name: 'name' | 'email', values: FormValues, key: string | null) {
  const value = key === null ? undefined : values[key]
  if (typeof value !== 'string') return {}
  const parsed = customerUpdateSchema.shape[name].safeParse(value)
  return parsed.success ? { [name]: parsed.data } : {}
}
