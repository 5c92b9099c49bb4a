// A form that a customer fills in: what is not sent yet is kept for their other devices, which nobody else sees, and the
// answer is given once.
import { getStored } from '../conversations/store.ts'
import type { LogEvent } from '../log/store.ts'
import { type Answered, answerInPlace } from '../messages/answer-store.ts'
import { findMessage, type NumberedMessage } from '../messages/store.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import type { Actor, CustomerActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { FormContent, FormDraft, FormValues, MessageForm } from './schema.ts'
import { validated } from './validate.ts'

type Place = { id: string; seq: number }
const MOST_OF_MESSAGE = 10_000

export async function getFormDraft(sql: Sql, actor: Actor, place: Place): Promise<FormDraft> {
  const { seq } = await getOpen(sql, actor, place)
  const [row] = await sql<{ values: FormValues; step: number; saved_at: Date }[]>`
    select values, step, saved_at from form_drafts
    where conversation_id = ${place.id} and message_seq = ${seq}`
  if (row === undefined) return { values: {}, step: 0, savedAt: null }
  return { values: row.values, step: row.step, savedAt: row.saved_at.toISOString() }
}

export async function saveFormDraft(
  sql: Sql,
  actor: Actor,
  { values, step, ...place }: Place & { values: FormValues; step: number },
): Promise<FormDraft> {
  const { seq, form } = await getOpen(sql, actor, place)
  const errors = Object.keys(values)
    .filter((key) => !Object.hasOwn(form.schema.properties, key))
    .map((key) => ({ field: `/values/${key}`, message: 'is no field of the form' }))
  if (errors.length > 0) throw problem('validation_failed', { errors })
  // Waits for an answer that is being given, and then finds nothing to fill in.
  const [row] = await sql<{ saved_at: Date }[]>`
    insert into form_drafts (workspace_id, conversation_id, message_seq, values, step)
    select m.workspace_id, m.conversation_id, m.seq, ${jsonb(sql, values)}, ${step} from (
      select workspace_id, conversation_id, seq from messages
      where conversation_id = ${place.id} and seq = ${seq} and form->'answer' = 'null' for share
    ) m
    on conflict (conversation_id, message_seq) do update set
      values = excluded.values, step = excluded.step, saved_at = now()
    returning saved_at`
  if (row === undefined) throw problem('already_answered')
  return { values, step, savedAt: row.saved_at.toISOString() }
}

/** The message as it is now. The same answer again changes nothing; another one is refused. */
export async function submitForm(
  tx: Tx,
  actor: CustomerActor,
  { values, ...place }: Place & { values: FormValues },
): Promise<{ question: NumberedMessage; events: LogEvent[] }> {
  const done = await answerInPlace(tx, actor, place, ({ form }) => judge(form, values))
  await deleteFormDrafts(tx, { conversationId: place.id, seq: done.question.message.seq })
  return done
}

export async function deleteFormDrafts(
  tx: Tx,
  { conversationId, seq }: { conversationId: string; seq: number },
): Promise<void> {
  await tx`
    delete from form_drafts where conversation_id = ${conversationId} and message_seq = ${seq}`
}

async function getOpen(sql: Sql, actor: Actor, { id, seq }: Place) {
  await getStored(sql, actor, id)
  const found = await findMessage(sql, id, 'customer', seq)
  const form = found?.message.form
  if (found === undefined || form === undefined) throw problem('not_found')
  if (form.answer !== null) throw problem('already_answered')
  return { seq: found.message.seq, form }
}

function judge(form: MessageForm | undefined, given: FormValues): Answered | 'same' {
  if (form === undefined) throw problem('not_found')
  const values = validated(form, given)
  if (form.answer !== null) {
    if (sorted(form.answer.values) === sorted(values)) return 'same'
    throw problem('already_answered')
  }
  const at = new Date().toISOString()
  return { changes: { form: { ...form, answer: { values, at } } }, said: inWords(form, values) }
}

const sorted = (values: FormValues): string =>
  JSON.stringify(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** As agents read it, in the words of the form itself, a line for each field. */
export function inWords({ title, schema, steps }: FormContent, values: FormValues): string {
  const lines = steps
    .flatMap((step) => step.fields)
    .filter((key) => Object.hasOwn(values, key))
    .map((key) => `${labelled(schema.properties[key]!.title)} ${said(values[key]!)}`)
  const text = lines.length === 0 ? title : lines.join('\n')
  return text.slice(0, MOST_OF_MESSAGE).toWellFormed()
}

const labelled = (title: string): string => (/[?!:.]$/.test(title) ? title : `${title}:`)

const said = (value: FormValues[string]): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : [value].flat().join(', ')
