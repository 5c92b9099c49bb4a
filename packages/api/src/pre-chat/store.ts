// What is asked before the first message, in Postgres: a row of the workspace, where anything is asked.
import type { FormContent } from '../forms/schema.ts'
import { getForm } from '../forms/store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { AskedBefore, PreChat, PreChatUpdate } from './schema.ts'

const nothing: PreChat = {
  ...{ formId: null, topicIds: [], isRequired: true, nameField: null, emailField: null },
}

const columns = (sql: Sql | Tx) => sql`
  form_id as "formId", topic_ids as "topicIds", is_required as "isRequired",
  name_field as "nameField", email_field as "emailField"`

export async function getPreChat(sql: Sql | Tx, workspaceId: string): Promise<PreChat> {
  const [row] = await sql<PreChat[]>`
    select ${columns(sql)} from pre_chats where workspace_id = ${workspaceId}`
  return row === undefined ? nothing : { ...row }
}

/** With the form itself; undefined where nothing is asked. */
export async function findAskedBefore(
  sql: Sql | Tx,
  workspaceId: string,
): Promise<AskedBefore | undefined> {
  const [row] = await sql<(PreChat & { formId: string; content: FormContent })[]>`
    select ${columns(sql)}, f.content from pre_chats p
    join forms f on f.workspace_id = p.workspace_id and f.id = p.form_id
    where p.workspace_id = ${workspaceId}`
  if (row === undefined) return undefined
  const { content, ...preChat } = row
  return { ...preChat, ...content }
}

export async function updatePreChat(
  sql: Sql,
  workspaceId: string,
  update: PreChatUpdate,
): Promise<PreChat> {
  return await sql.begin(async (tx) => {
    // Two who change it at once do so one after the other, also where there is no row yet.
    await tx`select 1 from workspaces where id = ${workspaceId} for update`
    const { formId, topicIds, ...rest } = { ...(await getPreChat(tx, workspaceId)), ...update }
    await assertTopics(tx, workspaceId, topicIds)
    if (formId === null) {
      await tx`delete from pre_chats where workspace_id = ${workspaceId}`
      return nothing
    }
    const form = await getForm(tx, workspaceId, formId, 'share')
    const { nameField, emailField } = fieldsOf(form, rest, update)
    const row = {
      ...{ workspace_id: workspaceId, form_id: formId, topic_ids: topicIds },
      ...{ is_required: rest.isRequired, name_field: nameField, email_field: emailField },
    }
    await tx`
      insert into pre_chats ${tx(row)}
      on conflict (workspace_id) do update set
        form_id = excluded.form_id, topic_ids = excluded.topic_ids, is_required = excluded.is_required,
        name_field = excluded.name_field, email_field = excluded.email_field`
    return await getPreChat(tx, workspaceId)
  })
}

/** Text fields of this form. What was chosen of another form falls away; what is chosen now must fit. */
function fieldsOf(
  { schema }: FormContent,
  { nameField, emailField }: Pick<PreChat, 'nameField' | 'emailField'>,
  update: PreChatUpdate,
): Pick<PreChat, 'nameField' | 'emailField'> {
  const isText = (key: string | null) =>
    key === null ||
    (Object.hasOwn(schema.properties, key) && schema.properties[key]!.type === 'string')
  const errors = (['nameField', 'emailField'] as const)
    .filter((name) => !isText(update[name] ?? null))
    .map((name) => ({ field: `/${name}`, message: 'is no text field of the form' }))
  if (errors.length > 0) throw problem('validation_failed', { errors })
  return {
    nameField: isText(nameField) ? nameField : null,
    emailField: isText(emailField) ? emailField : null,
  }
}

async function assertTopics(
  tx: Tx,
  workspaceId: string,
  topicIds: readonly string[],
): Promise<void> {
  if (topicIds.length === 0) return
  const [found] = await tx<{ count: number }[]>`
    select count(*)::int as count from topics
    where id = any(${topicIds as string[]}) and workspace_id = ${workspaceId}`
  if (found!.count !== new Set(topicIds).size)
    throw problem('not_found', { detail: 'There is no topic with one of these ids' })
}
